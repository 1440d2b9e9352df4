-- SPDX-License-Identifier: MIT
-- Memory is flat over many calls of every function and every error path.
local suite = require "suite"
local hs = require "httpstatus"

local ROUNDS = 2000
-- What a collector may hold on to for itself, in KiB: far less than one leaked value a call would need.
local SLACK_KIB = 16

local function codes(called)
    return function()
        called(404)
        called(471)
        called(2 ^ 40)
        pcall(called, "503")
        pcall(called, {})
        pcall(called, 404.7)
    end
end

local function texts(called)
    return function()
        called("Not Found")
        called("HTTP/1.1 404 Not Found")
        called("404.13")
        called("\0\255")
        pcall(called, nil)
    end
end

-- More than a message has room for without an allocation.
local LONG = ("x"):rep(4000)
local RECORD = select(12, hs.cache_store({ code = 200, method = "GET", response_headers = { ETag = '"x"' } }))

local calls = {
    first = hs.first,
    next = function()
        hs.next(hs.first())
        pcall(hs.next, {})
    end,
    entries = function()
        hs.entries("nginx")()
        pcall(hs.entries, "ngnx")
    end,
    substatus_walk = function()
        hs.substatus_walk()()
    end,
    substatus_find = function()
        hs.substatus_find(404, 1)
        hs.substatus_find(404, 999)
        pcall(hs.substatus_find, 404, {})
    end,
    find_in = function()
        hs.find_in(499, "nginx")
        pcall(hs.find_in, 499, "ngnx")
    end,
    statusline_format = function()
        hs.statusline_format(11, 404)
        hs.statusline_format(11, 404, ("x"):rep(1000))
        hs.statusline_format(20, 404)
        pcall(hs.statusline_format, 11)
    end,
    retry_after_parse_as = function()
        hs.retry_after_parse_as("120", hs.UNIT_EPOCH, 0)
        hs.retry_after_parse_as("120", 99, 0)
    end,
    retry_policy = function()
        local policy = hs.retry_policy("default", { max_retries = 5, statuses = { 503 }, methods = "any" })
        assert(policy.statuses and policy.methods == "any" and policy:allows(503))
        pcall(hs.retry_policy, "default", { factor_q16 = 1 })
    end,
    budget_methods = function()
        local budget = hs.budget("default")
        budget:try(5)
        budget:try(-1)
        hs.budget_from_bytes(budget:bytes()):deposit(99)
    end,
    cache_preset = function()
        local options = hs.cache_preset("cdn", { ranges = true, targets = { "A", "B" } })
        assert(options.ranges and #options.targets == 2)
        pcall(hs.cache_preset, "cdn", { targets = { "A", "" } })
    end,
    cache_control_names = function()
        hs.cache_control_names('private="A, B"', hs.CC_PRIVATE)
        pcall(hs.cache_control_names, "private")
    end,
    cache_status_format = function()
        hs.cache_status_format({ name = "edge", action = hs.CACHE_ACTION_FRESH, why = hs.WHY_FRESH })
        hs.cache_status_format({ name = "\n", action = hs.CACHE_ACTION_FRESH })
        pcall(hs.cache_status_format, { name = "edge" })
    end,
    bulk_parse = function()
        hs.bulk_parse("404 failed")
        pcall(hs.bulk_parse, {})
    end,
    bulk_histogram = function()
        hs.bulk_histogram({ 404, 200 }, { [404] = 1 })
        pcall(hs.bulk_histogram, { 404 }, { [404] = LONG })
    end,
    vary_match = function()
        hs.vary_match({ Vary = "A" }, { A = { "1", "2" } }, { A = "1, 2" })
        pcall(hs.vary_match, { Vary = "A" }, { A = LONG }, { A = true })
    end,
    cache_update_headers = function()
        hs.cache_update_headers({ ETag = "x" }, { A = LONG }, 0)
        pcall(hs.cache_update_headers, { A = LONG }, { A = true })
    end,
    response_check = function()
        hs.response_check({ code = 405, method = "GET", fields = { { "Date", "x" }, Allow = { "GET", "HEAD" } } })
        pcall(hs.response_check, { code = 200, fields = { Allow = true } })
    end,
}
local READERS = { "lookup", "code_parse", "substatus_parse", "statusline_parse", "statusline_parse_lenient",
    "date_parse", "date_parse_lenient", "date_parse_folded", "date_flags", "retry_after_parse", "budget_from_bytes",
    "list_members", "etag_match", "field_value_match", "range_parse",
    "content_range_parse" }
for _, name in ipairs(READERS) do
    calls[name] = texts(hs[name])
end
for _, name in ipairs({ "retry_audit", "retry_amplification", "backoff_ms", "backoff_next_ms", "budget" }) do
    calls[name] = function()
        hs[name]("curl", 0)
        hs[name]("curl", 404)
        pcall(hs[name], "no such policy", 404)
        pcall(hs[name], "curl", {})
    end
end
for _, name in ipairs({ "cache_control_feed", "cache_control_targeted_feed" }) do
    calls[name] = function()
        assert(hs[name](hs.cache_control_init(), "max-age=60").max_age_s)
        pcall(hs[name], hs.cache_control_init(), {})
        pcall(hs[name], {}, "max-age=60")
    end
end
for _, name in ipairs({ "bulk_class", "bulk_flags" }) do
    calls[name] = function()
        hs[name]({ 404, "200", 2 ^ 40 })
        hs[name](LONG)
        pcall(hs[name], LONG .. "x")
        pcall(hs[name], { 404, LONG })
    end
end
for _, name in ipairs({ "forward_headers", "cache_stored_headers" }) do
    calls[name] = function()
        hs[name]({ { "Connection", "A, B" }, { "A", LONG }, { "Cache-Control", 'private="A"' } })
        pcall(hs[name], { { "A", LONG }, "x" })
    end
end
for _, name in ipairs({ "cache_store", "cache_reuse", "cache_on_validation", "cache_on_failure" }) do
    local storing = name == "cache_store"
    calls[name] = function()
        local record, code = not storing and RECORD or nil, name ~= "cache_reuse" and 304 or nil
        local headers = { ["If-None-Match"] = { '"a"', '"b"' }, Range = "bytes=0-" }
        hs[name]({ record = record, code = storing and 200 or code, method = "GET", request_headers = headers })
        hs[name]({ record = record and "x", code = code, method = "GET", request_headers = { A = LONG } })
        pcall(hs[name], { record = record, code = code, request_headers = { A = LONG, B = true } })
        pcall(hs[name], { record = record, code = code, options = "x" })
    end
end
calls.cache_validation_headers = function()
    hs.cache_validation_headers({ A = LONG }, { ETag = '"x"' })
    pcall(hs.cache_validation_headers, { A = LONG }, { "x" })
end
for _, name in ipairs({ "retry_decide", "retry_plan" }) do
    calls[name] = function()
        hs[name]({ code = 503, method = "GET", retry_after = "120", headers = { { "Retry-After", 1 } }, now_s = 0 })
        hs[name]({ code = 503, attempt = 0 })
        pcall(hs[name], { code = 503, attemp = 1 })
    end
end
for name, value in pairs(hs) do
    if type(value) == "function" and not calls[name] then
        if name:find("from_text$") or name:find("from_name$") or name == "vendor_by_name" or name:find("_find$") then
            calls[name] = texts(value)
        elseif pcall(value, 404) then
            calls[name] = codes(value)
        elseif pcall(value, 404, 1) then
            calls[name] = codes(function(code)
                return value(code, 1)
            end)
        elseif pcall(value) then
            calls[name] = value
        else
            calls[name] = texts(value)
        end
    end
end

local function kib()
    collectgarbage()
    collectgarbage()
    return collectgarbage("count")
end

-- What is filled once (interned strings, compiled traces) grows in one batch; a leak grows in each.
local BATCHES = 4

for name, call in pairs(calls) do
    local before, grown = kib(), math.huge
    for _ = 1, BATCHES do
        if grown < SLACK_KIB then
            break
        end
        for _ = 1, ROUNDS do
            call()
        end
        grown, before = kib() - before, kib()
    end
    suite.check(grown < SLACK_KIB, string.format("%s: %.1f KiB more after %d rounds", name, grown, ROUNDS))
end

suite.finish()
