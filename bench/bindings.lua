-- SPDX-License-Identifier: MIT
-- Answers through Lua beside a table of the caller's own: ratios from interleaved rounds.
--
--   lua5.4 bindings.lua MODULES [ROUNDS] [--check]
--
-- MODULES is where a build has the module for this Lua, such as BUILD_DIR/lua/5.4; for LuaJIT that of 5.1.
local modules, rounds, check = arg[1], 31, false
for i = 2, #arg do
    check = check or arg[i] == "--check"
    rounds = tonumber(arg[i]) or rounds
end
if not modules then
    io.stderr:write("usage: bindings.lua MODULES [ROUNDS] [--check]\n")
    os.exit(2)
end
package.path = modules .. "/?.lua;" .. package.path
package.cpath = modules .. "/?.so;" .. package.cpath
local hs = require "httpstatus"

local CODES = 1000
-- As long as a clock with ticks of a microsecond needs, on any Lua.
local PASSES = jit and 2000 or 200

-- What a program without the library keeps.
local PHRASES = {}
for code = 100, 599 do
    PHRASES[code] = hs._NATIVE.reason(code)
end

local function phrase(code)
    return PHRASES[code]
end

math.randomseed(0x5EED)
local known, codes, texts, unknown = {}, {}, {}, {}
for code = 100, 599 do
    known[#known + 1] = PHRASES[code] and code
end
for i = 1, CODES do
    codes[i] = known[math.random(#known)]
    texts[i], unknown[i] = tostring(codes[i]), math.random(520, 999)
end

-- Each loop stands for itself: a compiler of traces would make one slow path of a loop that calls several functions.
-- Answers are compared, so that none is left out.
local CONTESTANT = [[
    local codes, called, sought = ...
    return function(passes)
        local found = 0
        for _ = 1, passes do
            for i = 1, #codes do
                if %s == sought then
                    found = found + 1
                end
            end
        end
        return found
    end
]]
local function contestant(expression, inputs, called)
    return assert((loadstring or load)(CONTESTANT:format(expression)))(inputs, called, "Not Found")
end

local contestants = {
    read = contestant("called[codes[i]]", codes, PHRASES),
    ["function"] = contestant("called(codes[i])", codes, phrase),
    reason = contestant("called(codes[i])", codes, hs.reason),
    text = contestant("called(codes[i])", texts, hs.reason),
    none = contestant("called(codes[i])", unknown, hs.reason),
    none_function = contestant("called(codes[i])", unknown, phrase),
    core = contestant("called(codes[i])", codes, hs._NATIVE.reason),
    none_core = contestant("called(codes[i])", unknown, hs._NATIVE.reason),
}
local names = {}
for name, run in pairs(contestants) do
    names[#names + 1] = name
    local expected = name:find("^none") and 0 or contestants.read(1)
    assert(run(1) == expected, name .. " answers otherwise")
end

-- By as much two functions of the same instructions differ.
local NOISE = 0.03
-- Ours over theirs, and the target on a Lua with or without a compiler.
local PAIRS = {
    { "reason", "read", "reason(c) / a table read", jit and 1.3 },
    { "reason", "function", "reason(c) / a function over a table", not jit and 1.0 },
    { "text", "function", "reason(text) / the same of the number" },
    { "none", "none_function", "reason(no phrase) / the same", not jit and 1.25 },
    { "reason", "core", "reason(c) / the call into C" },
    { "none", "none_core", "reason(no phrase) / the same" },
}

local function shuffled(list)
    for i = #list, 2, -1 do
        local j = math.random(i)
        list[i], list[j] = list[j], list[i]
    end
    return list
end

local function seconds(run)
    local begun = os.clock()
    run(PASSES)
    return os.clock() - begun
end

local ratios = {}
for i = 1, #PAIRS do
    ratios[i] = {}
end
for name in pairs(contestants) do
    -- Traces are compiled, tables are in the caches.
    contestants[name](PASSES)
end
for round = 1, rounds do
    local taken = {}
    for _, name in ipairs(shuffled(names)) do
        taken[name] = seconds(contestants[name])
    end
    for i, pair in ipairs(PAIRS) do
        ratios[i][round] = taken[pair[1]] / taken[pair[2]]
    end
end

local function quantile(sorted, share)
    return sorted[math.floor((#sorted - 1) * share + 0.5) + 1]
end

local function verdict(median, at_most)
    if median <= at_most then
        return "met"
    end
    return median <= at_most + NOISE and "met within noise" or "MISSED"
end

local missed = false
print(("%s, %d rounds, medians of ratios formed inside a round\n"):format(jit and jit.version or _VERSION, rounds))
print(("%-42s %6s  %-12s %s"):format("ours / theirs", "ratio", "quartiles", "target"))
for i, pair in ipairs(PAIRS) do
    table.sort(ratios[i])
    local median, at_most = quantile(ratios[i], 0.5), pair[4]
    local judged = at_most and verdict(median, at_most)
    missed = missed or judged == "MISSED"
    print(("%-42s %6.2f  %.2f..%.2f   %s"):format(pair[3], median, quantile(ratios[i], 0.25),
        quantile(ratios[i], 0.75), judged and ("<= %.2f %s"):format(at_most, judged) or ""))
end
os.exit(check and missed and 1 or 0)
