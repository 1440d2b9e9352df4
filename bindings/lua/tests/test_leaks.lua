-- SPDX-License-Identifier: MIT
-- Memory is flat over many calls of every function and every error path.
-- Usage: test_leaks.lua MODULES [CALLS], the directory with the module, and how often each way is gone.
local annotations = require "annotations"
local samples = require "samples"
local suite = require "suite"
local hs = require "httpstatus"
local modules = assert(arg[1], "usage: test_leaks.lua MODULES [CALLS]")
local unpack = table.unpack or unpack

local CALLS = tonumber(arg[2] or 1000)
-- What a collector and an allocator may hold on to for themselves, in KiB: less than one leaked value a call.
local SLACK_KIB = { heap = 16, process = 256 }
-- A sanitizer keeps for a while what was freed.
if os.getenv("ASAN_OPTIONS") then
    SLACK_KIB.process = nil
end
-- What is filled once (interned strings, compiled traces) grows in one batch; a leak grows in each.
local BATCHES = 4

-- More than a message has room for without an allocation.
local LONG = ("x"):rep(4000)

-- Ways by name: what succeeds with other arguments than a sample, and what fails later than at an argument's type.
local ways = {
    entries = function()
        hs.entries("nginx")()
    end,
    unknown_names = function()
        pcall(hs.find_in, 499, "ngnx")
        pcall(hs.retry_policy, "no such policy")
        pcall(hs.cache_preset, "no such preset")
        pcall(hs.advice, 404, "clint")
    end,
    next_of_no_entry = function()
        pcall(hs.next, {})
    end,
    no_answers = function()
        hs.find(471)
        hs.substatus_find(404, 999)
        hs.to_grpc(100)
    end,
    statusline_format = function()
        hs.statusline_format(11, 404, LONG)
        hs.statusline_format(99, 404)
    end,
    date_format = function()
        hs.date_format(2 ^ 60)
    end,
    retry_after_parse_as = function()
        hs.retry_after_parse_as("120", 99, 0)
    end,
    policy_members = function()
        local policy = hs.retry_policy("default", { max_retries = 5, statuses = { 503 }, methods = "any" })
        assert(policy.statuses and policy.methods == "any" and policy.max_retries == 5)
    end,
    wrong_policies = function()
        pcall(hs.retry_policy, "default", { factor_q16 = 1 })
        pcall(hs.retry_policy, "default", { statuses = { 503, LONG } })
        pcall(hs.retry_policy, "default", { max_retry = 1 })
    end,
    budgets = function()
        local budget = hs.budget("default")
        budget:try(-1)
        budget:deposit(99)
        hs.budget_from_bytes(budget:bytes())
        hs.budget_from_bytes(LONG)
    end,
    scans = function()
        local scan = hs.scan_detect("#Fields: sc-status sc-substatus\n404 13\n")
        scan:lines("#Fields: sc-status sc-substatus\n404 13\n40")
        scan = hs.scan_from_bytes(scan:bytes())
        assert(#scan:statuses("4 1\n200 0\n5") == 2 and scan:finish())
        scan:statuses(LONG, "packed")
        pcall(scan.statuses, scan, LONG, LONG)
    end,
    wrong_scans = function()
        hs.scan("csv")
        hs.scan("json", { key = LONG })
        pcall(hs.scan, "json", { LONG })
        pcall(hs.scan, "field", { field = LONG })
    end,
    wrong_repeats = function()
        hs.backoff_ms("curl", 0)
        hs.retry_decide({ code = 503, attempt = 0 })
        pcall(hs.retry_decide, { code = 503, attemp = 1 })
        pcall(hs.retry_decide, { code = 503, headers = { A = LONG, B = true } })
        pcall(hs.retry_plan, { code = 503, policy = LONG })
    end,
    hints = function()
        hs.retry_decide({ code = 503, retry_after = LONG, headers = { { "Retry-After", 1 } }, now_s = 0 })
    end,
    cache_options = function()
        local options = hs.cache_preset("cdn", { ranges = true, targets = { "A", "B" } })
        assert(options.ranges and #options.targets == 2)
        pcall(hs.cache_preset, "cdn", { targets = { "A", "" } })
        pcall(hs.cache_preset, "cdn", { heuristic_permille = 1001 })
    end,
    cache_control = function()
        assert(hs.cache_control_feed(hs.cache_control_init(), "max-age=60").max_age_s)
        hs.cache_control_names('private="A, B"', hs.CC_PRIVATE)
    end,
    cache_status_format = function()
        hs.cache_status_format({ name = "edge", action = hs.CACHE_ACTION_FRESH, why = hs.WHY_FRESH })
        hs.cache_status_format({ name = "\n", action = hs.CACHE_ACTION_FRESH })
        pcall(hs.cache_status_format, { name = "edge" })
    end,
    arrays = function()
        hs.bulk_parse("404 failed")
        hs.bulk_histogram({ 404, 200 }, { [404] = 1 })
        pcall(hs.bulk_histogram, { 404 }, { [404] = LONG })
    end,
    header_fields = function()
        hs.forward_headers({ { "Connection", "A, B" }, { "A", LONG }, { "Cache-Control", 'private="A"' } })
        hs.vary_match({ Vary = "A" }, { A = { "1", "2" } }, { A = "1, 2" })
    end,
    wrong_header_fields = function()
        pcall(hs.forward_headers, { { "A", LONG }, "x" })
        pcall(hs.cache_stored_headers, { { "A", LONG }, { "B" } })
        pcall(hs.cache_update_headers, { A = LONG }, { A = true })
        pcall(hs.cache_validation_headers, { A = LONG }, { "x" })
        pcall(hs.vary_match, { Vary = "A" }, { A = LONG }, { A = true })
        pcall(hs.response_check, { code = 200, fields = { A = LONG, B = true } })
    end,
}
local function with(sample, changes)
    local facts = {}
    for _, from in ipairs({ sample, changes }) do
        for key, value in pairs(from) do
            facts[key] = value
        end
    end
    return facts
end
local DECISIONS = {
    cache_store = "CacheStore", cache_reuse = "CacheReuse", cache_on_validation = "CacheOnValidation",
    cache_on_failure = "CacheOnFailure",
}
for name, of in pairs(DECISIONS) do
    local sample = samples.of({ of = "httpstatus." .. of })
    local conditions = with(sample, { request_headers = { ["If-None-Match"] = { '"a"', '"b"' }, Range = "bytes=0-" } })
    local broken = with(sample, { request_headers = { A = LONG, B = true } })
    local no_options, no_record = with(sample, { options = "x" }), with(sample, { record = "x" })
    ways[name .. " of other facts"] = function()
        hs[name](conditions)
        pcall(hs[name], broken)
        pcall(hs[name], no_options)
        pcall(hs[name], no_record)
    end
end

local TEXTS = { "Not Found", "HTTP/1.1 404 Not Found", "404.13", "bytes 0-1/2", "\0\255", LONG }
local CODES = { 404, "404", 471, 2 ^ 40 }
local NO_CODES = { true, 404.7, 0 / 0, "40", LONG }

-- Each way through a function that its annotation tells: as it should be, other values, a wrong one at each place.
local function add_ways(name, called, parameters)
    local function add(what, arguments)
        local n = arguments.n
        ways[name .. what] = function()
            pcall(called, unpack(arguments, 1, n))
        end
    end
    local function add_changed(i, what, value)
        local arguments = samples.arguments(parameters)
        arguments[i] = value
        add((", %s %s"):format(parameters[i].name, what), arguments)
    end
    add("", samples.arguments(parameters))
    for i, parameter in ipairs(parameters) do
        add_changed(i, "wrong", print)
        add_changed(i, "nil", nil)
        for j, text in ipairs(parameter.of:find("string") and TEXTS or {}) do
            add_changed(i, "text " .. j, text)
        end
        for j, code in ipairs(parameter.of == "httpstatus.Code" and CODES or {}) do
            add_changed(i, "code " .. j, code)
        end
        for j, value in ipairs(parameter.of == "httpstatus.Code" and NO_CODES or {}) do
            add_changed(i, "no code " .. j, value)
        end
    end
end

local functions = annotations.read(annotations.of_functions(modules))
for name, is in pairs(functions) do
    add_ways(name, samples.called(name), is.parameters)
end
for name, value in pairs(hs) do
    suite.check(type(value) ~= "function" or ways[name], name .. " is not among the ways")
end

local function memory()
    collectgarbage()
    collectgarbage()
    local pages = io.open("/proc/self/statm", "r")
    local resident = pages and pages:read("*l"):match("^%d+ (%d+)") or 0
    if pages then
        pages:close()
    end
    return { heap = collectgarbage("count"), process = resident * 4 }
end

local before = memory()

-- What a way still grows by in the last batch, in KiB, or nil.
local function growth(way)
    for batch = 1, BATCHES do
        for _ = 1, CALLS do
            way()
        end
        local after, grown = memory(), nil
        for kind, slack in pairs(SLACK_KIB) do
            if after[kind] - before[kind] >= slack then
                grown = ("%.1f KiB of the %s"):format(after[kind] - before[kind], kind)
            end
        end
        before = after
        if not grown or batch == BATCHES then
            return grown
        end
    end
end

for name, way in pairs(ways) do
    local grown = growth(way)
    suite.check(not grown, string.format("%s: %s more after %d calls", name, tostring(grown), CALLS))
end

-- The measure sees a leak.
local kept = {}
suite.check(growth(function()
    kept[#kept + 1] = {}
end), "a leak was not seen")

suite.finish()
