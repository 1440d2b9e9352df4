-- SPDX-License-Identifier: MIT
-- Budgets as userdata; the models are tested by the vectors.
local suite = require "suite"
local hs = require "httpstatus"
local equal, integer, refused = suite.equal, suite.integer, suite.refused

-- data/retry_policies.tsv, row "default": bucket:500,5,10,1.
local budget = hs.budget("default")
integer(budget:level(), 500, "a full bucket")
integer(budget:try(5), 5, "try")
integer(budget:level(), 495, "after a repeat")
equal(budget:deposit(hs.OUTCOME_RETRY_SUCCESS, 5), true, "deposit")
integer(budget:level(), 500, "the lease is back")
budget:try(10)
equal(budget:deposit(hs.OUTCOME_FIRST_TRY_SUCCESS), true, "deposit without a lease")
integer(budget:level(), 491, "a success gives 1")
integer(budget:try(492), 0, "refused")
integer(budget:level(), 491, "what was refused costs nothing")
integer(hs.budget(nil):level(), 500, "budget(nil) is that of the default")
integer(hs.budget(hs.retry_policy("default", { budget_capacity = 7 }), 0):level(), 7, "the budget of a policy")

-- Finagle's model: a repeat for ten requests at 10 percent, gone with the window.
local finagle = hs.retry_policy("default", {
    budget_model = hs.BUDGET_DEPOSIT, budget_percent_milli = 10000, budget_floor = 0, budget_window_ms = 10000,
})
local deposits = hs.budget(finagle, 1000)
for _ = 1, 10 do
    deposits:deposit(hs.OUTCOME_REQUEST, 0, 1000)
end
local copy = hs.budget_from_bytes(deposits:bytes())
integer(deposits:try(1, 1500), 1, "one repeat")
integer(deposits:try(1, 1500), 0, "no second one")
integer(copy:try(1, 20000), 0, "none after the window")
-- Clocks at the ends of 64 bits.
integer(hs.budget(finagle, -math.huge):try(1, math.huge), 0, "after all the time there is")
integer(hs.budget(finagle, math.huge):try(1, -math.huge), 0, "a clock that went back")

-- Bytes carry the state from one process to the next; others are refused.
local saved = budget:bytes()
local restored = hs.budget_from_bytes(saved)
integer(restored:level(), 491, "a restored budget")
equal(restored:bytes(), saved, "bytes of a restored budget")
restored:try(5)
integer(budget:level(), 491, "the first one is another")
for what, bytes in pairs({ none = "", few = saved:sub(2), many = saved .. "\0", zeros = ("\0"):rep(#saved) }) do
    local value, message, error = hs.budget_from_bytes(bytes)
    equal(value, nil, "budget_from_bytes: " .. what)
    integer(error, hs.E_SIZE, "budget_from_bytes: " .. what .. ": error")
    suite.check(tostring(message):find("budget_from_bytes: what bytes() gave expected", 1, true), tostring(message))
end
-- Whatever the bytes are, a budget answers.
for _, byte in ipairs({ "\0", "\127", "\255" }) do
    local strange = hs.budget_from_bytes(saved:sub(1, 4) .. byte:rep(#saved - 4))
    for _, now_ms in ipairs({ 0, 2 ^ 62, -2 ^ 62, math.huge, -math.huge }) do
        equal(type(strange:try(1, now_ms)), "number", "try of a strange budget")
        strange:deposit(hs.OUTCOME_REQUEST, 0, now_ms)
    end
end

integer(select(3, budget:try(-1)), hs.E_RANGE, "try(-1)")
integer(select(3, budget:deposit(99)), hs.E_RANGE, "deposit(99)")
integer(select(3, budget:deposit(hs.OUTCOME_REQUEST, -1)), hs.E_RANGE, "deposit of less than nothing")
suite.check(select(2, budget:deposit(99)):find("OUTCOME_REQUEST", 1, true), "deposit names what would be right")
refused("budget('x')", { "#1 to 'budget'", '"x"' }, hs.budget, "x")
refused("budget(nil, {})", { "#2 to 'budget'", "got table" }, hs.budget, nil, {})
refused("budget_from_bytes()", { "#1 to 'budget_from_bytes'", "string" }, hs.budget_from_bytes)
refused("try()", { "#2 to 'try'", "cost" }, budget.try, budget)
refused("try without a budget", { "#1 to 'try'", "budget expected" }, budget.try, {}, 5)
refused("try of a policy", { "#1 to 'try'" }, budget.try, finagle, 5)
refused("level()", { "#1 to 'level'", "no value" }, budget.level)
refused("bytes(file)", { "#1 to 'bytes'" }, budget.bytes, io.stdout)
equal(budget.levels, nil, "a method that does not exist")
equal(type(getmetatable(budget)), "string", "the metatable is out of reach")

suite.finish()
