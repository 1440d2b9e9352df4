-- SPDX-License-Identifier: MIT
-- Without memory: each allocation of opening the module, and of each function, fails in turn. Then Lua says so, and
-- everything goes on as before. Run by memory.c, which brings faulty().
local modules, part, every = ...
local FOREVER = 2 ^ 31 - 1
-- All of the first ones are tried, where what all states share is made; of the names that follow one in so many.
local FIRST, STEP = 120, 29

local function use(hs)
    assert(hs.reason(404) == "Not Found" and hs.from_text("not found") == 404)
    assert(hs.find_in(499, "nginx").reason == "Client Closed Request" and hs.next(hs.find(404)).code == 405)
    assert(hs.substatus_find(404, 13)[1].meaning == "content length too large")
    assert(hs.retry_decide({ code = 503, method = "GET", policy = hs.retry_policy("curl") }) == 1)
    assert(hs.cache_preset("cdn").shared and hs.scan("ncsa") and hs.budget("default"):try(1))
end

-- Each allocation in turn, alone and with all that follow; what else it may say. After each of them check() must hold.
local function each_fails(what, check, called, ...)
    local clean, asked, why = faulty(FOREVER, 1, called, ...)
    for first = 1, asked do
        local counts = (every or first <= FIRST or first % STEP == 0 or first == asked) and { 1, FOREVER } or {}
        for _, count in ipairs(counts) do
            check("before")
            local status, reached, message = faulty(first, count, called, ...)
            local place = ("%s: allocation %d of %d, %d fail: "):format(what, first, asked, count)
            -- Lua itself collects, and tries once more; a string that is still there is not made again.
            local same = status == clean and message == why and (count == 1 or reached < first)
            -- What was caught and raised again has another status, and Lua's loader says which file it was.
            if not same and not (status ~= 0 and message and message:find("not enough memory", 1, true)) then
                error(place .. tostring(status) .. " " .. tostring(message))
            end
            local ok, wrong = pcall(check, "after")
            assert(ok, place .. tostring(wrong))
        end
    end
    return asked
end

local tried = 0

if part == "opening" then
    -- Also what Lua 5.1 keeps in mind of an opening that failed.
    local function forget()
        for name in pairs(package.loaded) do
            if name:find("^httpstatus") then
                package.loaded[name] = nil
            end
        end
    end
    local function check(when)
        forget()
        if when == "after" then
            assert(rawget(_G, "swig_type") == nil, "a global of SWIG is left over")
            use(require("httpstatus"))
            forget()
        end
    end
    tried = each_fails("require", check, function()
        require("httpstatus")
    end)
else
    local hs = require("httpstatus")
    local annotations = require("annotations")
    local samples = require("samples")
    local unpack = table.unpack or unpack
    local function check() end
    for name, is in pairs(annotations.read(annotations.of_functions(modules))) do
        local called, arguments = samples.called(name), samples.arguments(is.parameters)
        tried = tried + each_fails(name, check, called, unpack(arguments, 1, arguments.n))
        for i, parameter in ipairs(is.parameters) do
            local wrong = samples.arguments(is.parameters)
            wrong[i] = print
            local place = ("%s, %s wrong"):format(name, parameter.name)
            tried = tried + each_fails(place, check, called, unpack(wrong, 1, wrong.n))
        end
        use(hs)
    end
end
assert(tried > 100, "nothing was tried")
print(("%s: %d allocations failed"):format(part, tried))
