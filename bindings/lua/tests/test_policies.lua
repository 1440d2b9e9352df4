-- SPDX-License-Identifier: MIT
-- Policies as userdata: fields, changes, and what is refused.
local suite = require "suite"
local hs = require "httpstatus"
local equal, integer, refused = suite.equal, suite.integer, suite.refused

-- data/retry_policies.tsv, row "default".
local default = hs.retry_policy("default")
equal(type(default), "userdata", "type of a policy")
integer(default.max_retries, 3, "max_retries")
integer(default.initial_ms, 500, "initial_ms")
integer(default.max_ms, 30000, "max_ms")
integer(default.hint_cap_ms, 300000, "hint_cap_ms")
integer(default.factor_q16, 2 * 65536, "factor_q16")
integer(default.backoff, hs.BACKOFF_EXPONENTIAL, "backoff")
integer(default.jitter, hs.JITTER_FULL, "jitter")
integer(default.budget_model, hs.BUDGET_BUCKET, "budget_model")
integer(default.budget_capacity, 500, "budget_capacity")
integer(default.opens, hs.OPEN_DESIGN + hs.OPEN_KEY + hs.OPEN_DEFINITION, "opens")
equal(default.max_elapsed_ms, false, "a limit that does not exist")
equal(table.concat(default.statuses, " "), "408 429 500 502 503 504 520 521 522 523 524 529", "statuses")
equal(table.concat(default.hint_opens, " "), "413", "hint_opens")
equal(#default.hint_reads, 900, "hint_reads: all")
equal(#default.any_method, 0, "any_method")
equal(default.max_retry, nil, "a member that does not exist")
equal(default[1], nil, "a member that is a number")
equal(hs.retry_policy("curl").methods, "any", "methods: any")
equal(table.concat(hs.retry_policy("urllib3-default").methods, " "), "GET HEAD PUT DELETE OPTIONS TRACE", "methods")
equal(default:allows(503), true, "allows(503)")
equal(default:allows("503"), true, "allows('503')")
equal(default:allows(501), false, "allows(501)")
equal(default:allows(-1), false, "allows(-1)")

local function same(got, expected, what)
    if type(expected) == "table" then
        equal(table.concat(got, " "), table.concat(expected, " "), what)
    else
        equal(got, expected, what)
    end
end

-- A changed copy, of a name or of a policy; the first one stays as it was.
local CHANGES = {
    max_retries = 5, max_elapsed_ms = 60000, initial_ms = 100, hint_cap_ms = false, max_ms = 2 ^ 40,
    statuses = { 503, 999 }, hint_opens = {}, any_method = { 100 }, methods = { "GET", "POST" }, flags = 0,
}
for _, start in ipairs({ "default", default }) do
    local changed = hs.retry_policy(start, CHANGES)
    for name, value in pairs(CHANGES) do
        same(changed[name], value, name .. ", changed")
    end
    integer(changed.factor_q16, default.factor_q16, "what was not changed")
    equal(changed:allows(999), true, "allows(999)")
    equal(changed:allows(502), false, "allows(502)")
end
integer(default.max_retries, 3, "max_retries, afterwards")
equal(hs.retry_policy("default", {}).max_retries, 3, "no changes")
local limited = hs.retry_policy("default", { max_retries = false })
equal(limited.max_retries, false, "no limit")
integer(hs.retry_policy(limited, { max_retries = 2 }).max_retries, 2, "a limit again")

-- RFC 9110, section 9.2.2, without what cannot be sent; a method of the array may be a number.
same(hs.retry_policy("curl", { methods = "idempotent" }).methods, default.methods, "methods = 'idempotent'")
equal(hs.retry_policy("default", { methods = "any" }).methods, "any", "methods = 'any'")
same(hs.retry_policy("default", { methods = { hs.METHOD_UNKNOWN, "GET" } }).methods, { 0, "GET" }, "unknown methods")
-- Row "nginx-default": every method but three, those without a name included.
local nginx = hs.retry_policy("nginx-default").methods
integer(nginx[1], hs.METHOD_UNKNOWN, "nginx: unknown methods")
for _, method in ipairs(nginx) do
    suite.check(method ~= "POST" and method ~= "LOCK" and method ~= "PATCH", "nginx: " .. method)
end

local WRONG = {
    { 5, "table of changes expected, got 5" },
    { { max_retry = 5 }, "max_retry: a policy has no such member" },
    { { size = 5 }, "size: a policy has no such member" },
    { { 5 }, "names as keys expected, got 1" },
    { { max_retries = "many" }, 'max_retries: whole number expected, got "many"' },
    { { max_retries = true }, "max_retries: whole number expected, got boolean" },
    { { max_retries = 2 ^ 31 }, "max_retries: whole number of 32 bits" },
    { { initial_ms = false }, "initial_ms: whole number expected, got boolean" },
    { { initial_ms = -1 }, "initial_ms: number within its range expected, got -1" },
    { { factor_q16 = 65537, max_retries = 1 }, "factor_q16: number within its range expected, got 65537" },
    { { max_ms = 2 ^ 46 }, "max_ms: number within its range" },
    { { budget_capacity = -1 }, "budget_capacity: number within its range" },
    { { hint_zero = 99 }, "hint_zero: number within its range" },
    { { flags = -1 }, "flags: sum of flags" },
    { { statuses = 503 }, "statuses: array of status codes expected, got 503" },
    { { statuses = { 99 } }, "statuses: array of status codes, 100 to 999, expected, got 99" },
    { { statuses = { "0x1f7" } }, 'statuses: array of status codes, 100 to 999, expected, got "0x1f7"' },
    { { statuses = { [503] = true } }, "statuses: array of status codes, 100 to 999, expected, got boolean" },
    { { statuses = { first = 503 } }, "statuses: array of status codes" },
    { { methods = "all" }, 'methods: "any", "idempotent" or an array of methods expected, got "all"' },
    { { methods = 5 }, "methods:" },
    { { methods = { "GTE" } }, 'methods: array of known methods expected, got "GTE"' },
    { { methods = { -1 } }, "methods: array of known methods" },
    { { methods = { 64 } }, "methods: array of known methods" },
    { { methods = { GET = "GET" } }, "methods: array of known methods" },
}
for i, case in ipairs(WRONG) do
    refused("wrong change " .. i, { "#2 to 'retry_policy'", case[2] }, hs.retry_policy, "default", case[1])
end
refused("an unknown name", { "#1 to 'retry_policy'", "known policy", '"defualt"' }, hs.retry_policy, "defualt")
refused("no name", { "#1 to 'retry_policy'", "no value" }, hs.retry_policy)
refused("nil", { "#1 to 'retry_policy'", "got nil" }, hs.retry_policy, nil)
refused("a number", { "#1 to 'retry_policy'", "got 5" }, hs.retry_policy, 5)

refused("a field set", { "a policy does not change" }, function()
    default.max_retries = 5
end)
refused("allows()", { "#2 to 'allows'" }, default.allows, default)
refused("allows without a policy", { "#1 to 'allows'", "policy expected" }, default.allows, {}, 503)
refused("allows of another userdata", { "#1 to 'allows'" }, default.allows, hs.budget("default"), 503)
equal(type(getmetatable(default)), "string", "the metatable is out of reach")

suite.finish()
