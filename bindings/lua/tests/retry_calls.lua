-- SPDX-License-Identifier: MIT
-- The calls about repeating in the form in which tests/vectors writes them.
local hs = require "httpstatus"
local tsv = require "tsv"
local values = require "values"

local calls = {}

-- Facts that are texts; others are numbers or yes-or-no.
local TEXTS = { method = true, retry_after = true }
local WORDS = { ["true"] = true, ["false"] = false }

local function facts_of(policy, ...)
    local facts = { policy = policy }
    for _, fact in ipairs({ ... }) do
        local name, value = fact:match("^([%l_]+)=(.*)$")
        if not name then
            error("no fact: " .. fact)
        elseif not TEXTS[name] then
            local word = WORDS[value]
            value = word == nil and assert(tonumber(value), fact) or word
        end
        facts[name] = value
    end
    return facts
end

function calls.retry_decide(...)
    local action, delay, why, decided_by, safety, lowest, highest, notes = hs.retry_decide(facts_of(...))
    if not action then
        return values.pack(action, delay, why)
    end
    return values.pack(hs.retry_action_name(action), hs.why_name(why), hs.decided_by_name(decided_by),
        hs.retry_safety_name(safety), delay, lowest, highest, notes)
end

function calls.retry_plan(...)
    local steps, message, number = hs.retry_plan(facts_of(...))
    if not steps then
        return values.pack(steps, message, number)
    end
    local results = { #steps, n = #steps + 1 }
    for i = 1, #steps - 1 do
        results[i + 1] = steps[i].delay_max_ms
    end
    results[results.n] = hs.why_name(steps[#steps].why)
    return results
end

local SETTINGS = "backoff initial_ms factor_q16 max_ms jitter jitter_lo_q16 jitter_hi_q16 "
    .. "jitter_add_ms max_retries max_elapsed_ms hint_forms hint_zero hint_past hint_invalid "
    .. "hint_over_cap hint_combine hint_lo_q16 hint_hi_q16 hint_cap_ms hint_window_ms opens "
    .. "opens_by events actions flags needs_408 needs_421 needs_425 budget_model "
    .. "budget_capacity budget_cost budget_cost_timeout budget_cost_throttled budget_gain "
    .. "budget_percent_milli budget_floor budget_window_ms"

function calls.retry_policy(name)
    local policy, results = hs.retry_policy(name), { n = 0 }
    for member in SETTINGS:gmatch("%S+") do
        results.n = results.n + 1
        -- A limit that the policy does not have is false.
        results[results.n] = policy[member] or nil
    end
    return results
end

function calls.retry_policy_allows(policy, code)
    return values.pack(hs.retry_policy(policy):allows(code))
end

local function step(budget, name, arguments)
    if name == "try" then
        return budget:try(arguments[1], arguments[2])
    end
    local done, message, number = budget:deposit(arguments[1], arguments[2], arguments[3])
    return done and hs.E_NONE or nil, message, number
end

function calls.budget(policy, ...)
    local budget, results = hs.budget(policy, 0), { n = 0 }
    for _, text in ipairs({ ... }) do
        local arguments = tsv.split(text, ":")
        local answer, message, number = step(budget, table.remove(arguments, 1), arguments)
        if not answer then
            return values.pack(answer, message, number)
        end
        results.n = results.n + 1
        results[results.n] = answer
    end
    results.n = results.n + 1
    results[results.n] = budget:level()
    return results
end

return calls
