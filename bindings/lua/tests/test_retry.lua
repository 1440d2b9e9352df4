-- SPDX-License-Identifier: MIT
-- retry_decide and its neighbours: how facts are given, what comes back; the rule itself is tested by the vectors.
local suite = require "suite"
local hs = require "httpstatus"
local equal, integer, refused = suite.equal, suite.integer, suite.refused

local RESULTS = { "action", "delay_ms", "why", "decided_by", "safety", "delay_min_ms", "delay_max_ms", "notes",
    "budget_cost" }

local function decide(facts)
    local verdict = {}
    for i, value in ipairs({ hs.retry_decide(facts) }) do
        verdict[RESULTS[i]] = value
        integer(value, value, "retry_decide: " .. RESULTS[i])
    end
    equal(verdict.budget_cost ~= nil, true, "retry_decide gives nine results")
    return verdict
end

local function decided(what, facts, expected)
    local verdict = decide(facts)
    for name, value in pairs(expected) do
        equal(verdict[name], value, what .. ": " .. name)
    end
end

-- RFC 9110, section 9.2.2, and "default": exponential from 500 ms, full jitter, so without a random word 500.
decided("GET 503", { code = 503, method = "GET" }, {
    action = hs.ACTION_RETRY, delay_ms = 500, why = hs.WHY_UNAVAILABLE, decided_by = hs.DECIDED_BY_CODE,
    safety = hs.SAFETY_IDEMPOTENT, delay_min_ms = 0, delay_max_ms = 500, budget_cost = 0,
})
decided("GET 503, random 0", { code = "503", method = hs.METHOD_GET, random = 0 }, { delay_ms = 0 })
decided("random, all ones", { code = 503, method = "GET", random = 2 ^ 32 - 1 }, { delay_ms = 500 })
decided("random, a half", { code = 503, method = "GET", random = 2 ^ 31 }, { delay_ms = 250 })
decided("POST 503", { code = 503, method = "POST" }, {
    action = hs.ACTION_STOP, why = hs.WHY_METHOD_NOT_IDEMPOTENT, safety = hs.SAFETY_NONE,
})
decided("a method without a name", { code = 503, method = "BREW" }, { action = hs.ACTION_STOP })
decided("POST with a key", { code = 503, method = "POST", idempotency_key = true }, {
    action = hs.ACTION_RETRY, safety = hs.SAFETY_KEYED,
})
decided("POST without a key", { code = 503, method = "POST", idempotency_key = false }, { action = hs.ACTION_STOP })
decided("the third repeat", { code = 503, method = "GET", attempt = 3 }, { delay_max_ms = 2000 })
decided("no fourth one", { code = 503, method = "GET", attempt = 4 }, { why = hs.WHY_ATTEMPTS_SPENT })
decided("no time left", { code = 503, method = "GET", time_left_ms = 10 }, { why = hs.WHY_WOULD_PASS_DEADLINE })
decided("all the time", { code = 503, method = "GET", time_left_ms = math.huge }, { action = hs.ACTION_RETRY })
decided("the same code twice", { code = 401, method = "GET", credentials = true, prior_code = 401 }, {
    action = hs.ACTION_STOP,
})
decided("no answer", { event = hs.EVENT_NOT_SENT, method = "POST" }, { safety = hs.SAFETY_NOT_APPLIED })

local all = hs.retry_policy("default", { statuses = { 507 } })
-- What each yes-or-no fact changes, by the sections that ../retry_words.h and retry.h name for them.
local CHANGES = {
    { "conditional", { code = 503, method = "PATCH", policy = hs.retry_policy("default", { opens = hs.OPEN_CONDITION }) },
        hs.ACTION_RETRY },
    { "idempotent_by_design", { code = 503, method = "POST" }, hs.ACTION_RETRY },
    { "not_processed", { code = 503, method = "POST", is_proxy = true }, hs.ACTION_RETRY },
    { "response_started", { code = 503, method = "GET" }, hs.ACTION_STOP },
    { "expect_sent", { code = 417, method = "GET" }, hs.ACTION_NO_EXPECT },
    { "early_data_from_downstream", { code = 425, method = "GET" }, hs.ACTION_FORWARD },
    { "credentials", { code = 401, method = "GET" }, hs.ACTION_AUTH },
    { "upgrade_possible", { code = 426, method = "GET" }, hs.ACTION_UPGRADE },
    { "retried_elsewhere", { code = 503, method = "GET" }, hs.ACTION_STOP },
    { "user_action", { code = 507, method = "GET", policy = all }, hs.ACTION_ASK_PERSON },
    { "connection_bound", { code = 421, method = "GET" }, hs.ACTION_STOP },
    { "is_proxy", { code = 421, method = "POST" }, hs.ACTION_STOP },
    { "reused", { code = 408, method = "GET", policy = "chromium" }, hs.ACTION_NEW_CONNECTION },
    { "quiet", { code = 408, method = "GET", policy = "firefox" }, hs.ACTION_NEW_CONNECTION },
    { "multiplexed", { code = 408, method = "GET", policy = "firefox" }, hs.ACTION_NEW_CONNECTION },
    { "coalesced", { code = 421, method = "GET", policy = "chromium" }, hs.ACTION_NEW_CONNECTION },
}
for _, case in ipairs(CHANGES) do
    local fact, facts, action = case[1], case[2], case[3]
    integer(decide(facts).action ~= action and 1 or 0, 1, "without " .. fact)
    facts[fact] = true
    integer(decide(facts).action, action, "with " .. fact)
end
decided("auth_tried", { code = 401, method = "GET", credentials = true, auth_tried = true }, { action = hs.ACTION_STOP })
decided("body_replayable", { code = 503, method = "GET", body_replayable = false }, { action = hs.ACTION_STOP })
decided("early_data", { code = 425, method = "GET", early_data = true }, { action = hs.ACTION_NO_EARLY_DATA })

-- RFC 9110, section 10.2.3: 946684799 is Fri, 31 Dec 1999 23:59:59 GMT.
local DATE, DATE_S = "Fri, 31 Dec 1999 23:59:59 GMT", 946684799
local function waits(what, delay_ms, facts)
    facts.code, facts.method, facts.random = 503, "GET", 0
    decided(what, facts, { action = hs.ACTION_RETRY, delay_ms = delay_ms })
end
waits("seconds", 120000, { retry_after = "120", now_s = 0 })
waits("a number", 120000, { retry_after = 120 })
waits("a date", 60000, { retry_after = DATE, now_s = DATE_S - 60 })
waits("a past date, read now", 0, { retry_after = DATE })
waits("an absent field", 0, { retry_after = nil })
waits("what a reader gave", 7000, { hint_kind = hs.HINT_DELAY, hint_flags = 0, hint_delay_ms = 7000 })
waits("a map", 120000, { headers = { Server = "x", ["retry-after"] = "120" }, now_s = 0 })
waits("pairs", 120000, { headers = { { "Server", "x" }, { "Retry-After", 120 } }, now_s = 0 })
waits("a date in a map", 60000, { headers = { ["Retry-After"] = DATE }, now_s = DATE_S - 60 })
local with_ms = hs.retry_policy("default", { hint_forms = hs.FORM_DELAY + hs.FORM_MS })
waits("milliseconds", 1500, { headers = { ["retry-after-ms"] = "1500" }, policy = with_ms })
waits("two lines", 3000, { headers = { ["Retry-After"] = { "2", "3" } } })
decided("the server's word", { code = 503, method = "GET", headers = { ["x-should-retry"] = "false" } }, {
    decided_by = hs.DECIDED_BY_SERVER, why = hs.WHY_SERVER_SAID_NO,
})
decided("the same by number", { code = 503, method = "GET", server_says = hs.SERVER_SAYS_NO }, {
    decided_by = hs.DECIDED_BY_SERVER,
})

-- A policy is a name or a userdata; a budget is asked last and pays.
decided("strict", { code = 503, method = "GET", policy = "strict" }, { why = hs.WHY_HINT_MISSING })
local once = hs.retry_policy("default", { max_retries = 0 })
decided("no repeats", { code = 503, method = "GET", policy = once }, { why = hs.WHY_ATTEMPTS_SPENT })
local budget = hs.budget("default")
decided("with a budget", { code = 503, method = "GET", budget = budget }, { budget_cost = 5 })
integer(budget:level(), 495, "the budget has paid")
local empty = hs.budget(hs.retry_policy("default", { budget_capacity = 4 }))
local window = hs.budget(hs.retry_policy("default", {
    budget_model = hs.BUDGET_DEPOSIT, budget_percent_milli = 100000, budget_floor = 0, budget_window_ms = 10000,
}), 0)
window:deposit(hs.OUTCOME_REQUEST, 0, 0)
decided("after the window", { code = 503, method = "GET", budget = window, now_ms = 20000 }, {
    why = hs.WHY_BUDGET_EMPTY,
})
decided("an empty budget", { code = 503, method = "GET", budget = empty }, { why = hs.WHY_BUDGET_EMPTY })

-- Facts that cannot be: nil, a message that names the fact, the error.
local IMPOSSIBLE = {
    code = 99, event = 8, attempt = 0, server_says = 3, hint_kind = 6, hint_delay_ms = -1, elapsed_ms = -1,
    prior_delay_ms = -1,
}
for name, value in pairs(IMPOSSIBLE) do
    for _, called in ipairs({ hs.retry_decide, hs.retry_plan }) do
        local facts = { code = 503, method = "GET", now_ms = 5, random = 7 }
        facts[name] = value
        local action, message, error = called(facts)
        equal(action, nil, name)
        integer(error, hs.E_RANGE, name .. ": error")
        local named = tostring(message):find(name .. " within its range expected, got " .. value, 1, true)
        suite.check(named, name .. " is not named: " .. tostring(message))
    end
end

local WRONG = {
    { nil, "table of facts expected, got nil" },
    { "503", "table of facts" },
    { { code = {} }, "code: whole number expected, got table" },
    { { code = 503.5 }, "got 503.5" },
    { { code = 2 ^ 40 }, "code: whole number of 32 bits" },
    { { code = 503, method = {} }, "method: method's name or number" },
    { { code = 503, attemp = 1 }, "attemp: there is no such fact" },
    { { 503 }, "names as keys expected, got 1" },
    { { code = 503, attempt = "two" }, 'attempt: whole number expected, got "two"' },
    { { code = 503, elapsed_ms = 0 / 0 }, "elapsed_ms: whole number" },
    { { code = 503, hint_flags = -1 }, "hint_flags: sum of flags" },
    { { code = 503, idempotency_key = "yes" }, 'idempotency_key: true or false expected, got "yes"' },
    { { code = 503, random = -1 }, "random: 32 random bits expected, got -1" },
    { { code = 503, random = 2 ^ 32 }, "random: 32 random bits" },
    { { code = 503, random = 0.5 }, "random: 32 random bits" },
    { { code = 503, policy = "defualt" }, 'policy: known policy, such as "default", expected, got "defualt"' },
    { { code = 503, policy = 1 }, "policy: known policy" },
    { { code = 503, policy = budget }, "policy: known policy" },
    { { code = 503, policy = io.stdout }, "got userdata" },
    { { code = 503, budget = once }, "budget: budget expected, got userdata" },
    { { code = 503, budget = {} }, "budget: budget expected, got table" },
    { { code = 503, retry_after = {} }, "retry_after: string expected, got table" },
    { { code = 503, retry_after = "1", now_s = "x" }, 'now_s: seconds since 1970 expected, got "x"' },
    { { code = 503, now_s = {} }, "now_s: seconds since 1970 expected, got table" },
    { { code = 503, headers = "Retry-After: 1" }, "headers: table expected" },
    { { code = 503, headers = { "Retry-After: 1" } }, "headers: { name, value } expected" },
    { { code = 503, headers = { ["Retry-After"] = true } }, "headers: name and value as strings expected" },
}
for i, case in ipairs(WRONG) do
    refused("wrong facts " .. i, { "#1 to 'retry_decide'", case[2] }, hs.retry_decide, case[1])
end
refused("retry_plan with a budget", { "#1 to 'retry_plan'", "budget" }, hs.retry_plan, { code = 503, budget = budget })

-- "default": 500, 1000, 2000 ms, then no more.
local plan = hs.retry_plan({ code = 503, method = "GET" })
equal(#plan, 4, "retry_plan: steps")
for i, delay_ms in ipairs({ 500, 1000, 2000 }) do
    integer(plan[i].action, hs.ACTION_RETRY, "retry_plan: action")
    integer(plan[i].delay_max_ms, delay_ms, "retry_plan: delay_max_ms")
    integer(plan[i].delay_min_ms, 0, "retry_plan: delay_min_ms")
    integer(plan[i].safety, hs.SAFETY_IDEMPOTENT, "retry_plan: safety")
end
integer(plan[4].why, hs.WHY_ATTEMPTS_SPENT, "retry_plan: the last why")
integer(plan[4].decided_by, hs.DECIDED_BY_LIMIT, "retry_plan: the last decider")
equal(#hs.retry_plan({ code = 404, method = "GET" }), 1, "retry_plan of what is not repeated")
equal(#hs.retry_plan({ code = 503, method = "GET", policy = hs.retry_policy("default", { max_retries = false }) }), 1000,
    "retry_plan without an end")

-- curl repeats POST, and has no jitter.
local function has(findings, bit)
    return findings % (2 * bit) >= bit
end
equal(has(hs.retry_audit("curl", 502), hs.AUDIT_MAY_APPLY_TWICE), true, "retry_audit('curl', 502)")
equal(has(hs.retry_audit("default", 502), hs.AUDIT_MAY_APPLY_TWICE), false, "retry_audit('default', 502)")
equal(has(hs.retry_audit("curl"), hs.AUDIT_NO_JITTER), true, "retry_audit('curl')")
equal(hs.retry_audit(nil, 0), hs.retry_audit("default"), "retry_audit of the default, as a whole")
integer(select(3, hs.retry_audit("curl", 99)), hs.E_RANGE, "retry_audit of no code")
refused("retry_audit('x')", { "#1 to 'retry_audit'", "known policy", '"x"' }, hs.retry_audit, "x")
refused("retry_audit(nil, {})", { "#2 to 'retry_audit'", "got table" }, hs.retry_audit, nil, {})

-- (1 + retries)^layers; more than an integer holds, and no limit at all, is the largest.
integer(hs.retry_amplification("default", 2), 16, "retry_amplification: 4^2")
integer(hs.retry_amplification(nil, 0), 1, "retry_amplification of no layer")
integer(hs.retry_amplification("default", 60), math.maxinteger or 2 ^ 53, "retry_amplification, saturated")
refused("retry_amplification()", { "#2 to 'retry_amplification'" }, hs.retry_amplification, "default")

-- "curl": 1 s, 2 s, 4 s ... 600 s, no jitter. "dotnet-resilience": decorrelated from 2 s.
integer(hs.backoff_ms("curl", 1, 0), 1000, "backoff_ms: first")
integer(hs.backoff_ms("curl", 3, 0), 4000, "backoff_ms: third")
integer(hs.backoff_ms("curl", 4000000000, 0), 600000, "backoff_ms: late")
integer(hs.backoff_ms("curl", 2 ^ 53, 0), 600000, "backoff_ms: later than 32 bits")
integer(hs.backoff_ms(nil, 1), 500, "backoff_ms without a random word")
integer(hs.backoff_ms(nil, 1, 0), 0, "backoff_ms, random 0")
integer(hs.backoff_ms(nil, 1, 4294967295), 500, "backoff_ms, random all ones")
-- A wait that needs more than 32 random bits.
local long = hs.retry_policy("default", { backoff = hs.BACKOFF_FIXED, initial_ms = 2 ^ 45, max_ms = false })
integer(hs.backoff_ms(long, 1, 4294967295), 2 ^ 45, "backoff_ms, random all ones, of a long wait")
integer(select(3, hs.backoff_ms(nil, 0)), hs.E_RANGE, "backoff_ms(nil, 0)")
integer(select(3, hs.backoff_ms(nil, -1)), hs.E_RANGE, "backoff_ms(nil, -1)")
suite.check(select(2, hs.backoff_ms(nil, 0)):find("from 1, expected, got 0", 1, true), "backoff_ms names the attempt")
integer(hs.backoff_next_ms("dotnet-resilience", 4000, 0), 2000, "backoff_next_ms: lowest")
integer(hs.backoff_next_ms("dotnet-resilience", 4000), 12000, "backoff_next_ms: highest")
refused("backoff_ms()", { "#2 to 'backoff_ms'" }, hs.backoff_ms)
refused("backoff_ms(nil, 1, -1)", { "#3 to 'backoff_ms'", "32 random bits" }, hs.backoff_ms, nil, 1, -1)
refused("backoff_next_ms(nil, {})", { "#2 to 'backoff_next_ms'" }, hs.backoff_next_ms, nil, {})

-- A decision makes no garbage.
if jit then
    -- What it compiles, it allocates.
    jit.off()
end
local facts = {
    code = 503, method = "GET", attempt = 2, retry_after = "120", now_s = 0, random = 12345, policy = once,
    budget = budget, idempotency_key = true, headers = { { "Server", "x" } },
}
hs.retry_decide(facts)
collectgarbage()
collectgarbage("stop")
local before = collectgarbage("count")
for _ = 1, 1000 do
    hs.retry_decide(facts)
end
local grown = collectgarbage("count") - before
collectgarbage("restart")
suite.check(grown < 1, string.format("1000 decisions left %.1f KiB of garbage", grown))

suite.finish()
