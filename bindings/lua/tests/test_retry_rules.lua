-- SPDX-License-Identifier: MIT
-- What codes say about repeating, for every int from -1 to 1100; the answers stand in data/. Policies and facts have
-- every member that the headers declare. Usage: test_retry_rules.lua SOURCE
local suite = require "suite"
local tsv = require "tsv"
local hs = require "httpstatus"
local source = assert(arg[1], "usage: test_retry_rules.lua SOURCE")
local equal, integer = suite.equal, suite.integer

local function constant(prefix, word)
    return hs[prefix .. word:upper():gsub("-", "_")] or error(prefix .. word .. " is no constant")
end

local why_numbers = {}
for _, row in ipairs(tsv.read(source .. "/data/why.tsv")) do
    why_numbers[row.token] = tonumber(row.number)
end

-- A number that vendors share has one rule; a registered code keeps its own.
local rules = {}
for _, row in ipairs(tsv.read(source .. "/data/codes.tsv")) do
    if row.retry ~= "" and (row.vendor == "iana" or not rules[tonumber(row.code)]) then
        rules[tonumber(row.code)] = row
    end
end

local APPLIED = {
    definition = hs.APPLIED_NO_BY_DEFINITION,
    meaning = hs.APPLIED_NO_BY_MEANING,
    maybe = hs.APPLIED_MAYBE,
    yes = hs.APPLIED_YES,
    unknown = hs.APPLIED_UNKNOWN,
}
local HINTS = { [""] = hs.HINT_SOURCE_NONE, rfc = hs.HINT_SOURCE_RFC, vendor = hs.HINT_SOURCE_VENDOR }
-- The comment of is_retryable in retry_rule.h.
local RETRYABLE = {}
for _, code in ipairs({ 408, 421, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529 }) do
    RETRYABLE[code] = true
end

for code = -1, 1100 do
    local row, what = rules[code], "(" .. code .. ")"
    if row then
        local needs = 0
        for _, need in ipairs(tsv.split(row.needs, "|")) do
            needs = needs + constant("NEED_", need)
        end
        integer(hs.retry_rule(code), constant("RETRY_RULE_", row.retry), "retry_rule" .. what)
        integer(hs.retry_applied(code), APPLIED[row.applied], "retry_applied" .. what)
        integer(hs.retry_needs(code), needs, "retry_needs" .. what)
        integer(hs.retry_has_hint(code), HINTS[row.hint], "retry_has_hint" .. what)
        integer(hs.retry_why(code), why_numbers[row.retry_why], "retry_why" .. what)
    elseif hs.class_of(code) < 3 then
        integer(hs.retry_rule(code), hs.RETRY_RULE_NONE, "retry_rule" .. what)
    else
        -- retry_rule.h: an unregistered 4xx is CHANGED, an unregistered 5xx NEVER.
        local unregistered = { [3] = hs.RETRY_RULE_NONE, [4] = hs.RETRY_RULE_CHANGED, [5] = hs.RETRY_RULE_NEVER }
        integer(hs.retry_rule(code), unregistered[hs.class_of(code)], "retry_rule" .. what)
    end
    equal(hs.is_retryable(code), RETRYABLE[code] or false, "is_retryable" .. what)
    local entry = nil
    if hs.is_valid(code) then
        entry = hs.is_retryable(code)
    end
    for _, key in ipairs({ code, tostring(code) }) do
        equal(hs.RETRYABLE[key], entry, "RETRYABLE" .. what)
    end
end

local function words(name, prefix, expected, other)
    for number = -1, 20 do
        equal(hs[name](number), expected[number] or other, name .. "(" .. number .. ")")
    end
    for number, word in pairs(expected) do
        local found = false
        for key, value in pairs(hs) do
            found = found or (value == number and type(key) == "string" and key:find(prefix, 1, true) == 1)
        end
        suite.check(found, name .. ": no constant " .. prefix .. "... for " .. word)
    end
end
-- The comments of these functions.
words("retry_action_name", "ACTION_", { "stop", "retry", "new-connection", "auth", "proxy-auth", "no-expect",
    "no-early-data", "upgrade", "change-request", "forward", "ask-person", "follow" }, "unknown")
words("decided_by_name", "DECIDED_BY_",
    { "code", "hint", "server", "policy", "limit", "budget", "floor", "facts" }, "unknown")
words("retry_safety_name", "SAFETY_",
    { [0] = "none", "idempotent", "keyed", "not-applied", "inferred", "may-run-twice" }, "unknown")
for bit = 0, 12 do
    equal(type(hs.audit_text(2 ^ bit)), "string", "audit_text(2^" .. bit .. ")")
end
equal(hs.audit_text(0), nil, "audit_text(0)")
equal(hs.audit_text(3), nil, "audit_text(3)")
equal(hs.audit_text(2 ^ 13), nil, "audit_text(2^13)")
equal(hs.audit_text(-1), nil, "audit_text(-1)")
equal(hs.audit_text(2 ^ 40), nil, "audit_text(2^40)")

-- Names and their order are those of the file.
local rows, names = tsv.read(source .. "/data/retry_policies.tsv"), hs.retry_policies()
equal(#names, #rows, "retry_policies()")
for i, row in ipairs(rows) do
    equal(names[i], row.name, "retry_policies()[" .. i .. "]")
    equal(hs.retry_policy_name(i - 1), row.name, "retry_policy_name(" .. i - 1 .. ")")
    equal(hs.retry_policy_about(i - 1), row.about, "retry_policy_about(" .. i - 1 .. ")")
end
equal(hs.retry_policy_name(#rows), nil, "retry_policy_name after the last")
equal(hs.retry_policy_name(-1), nil, "retry_policy_name(-1)")

-- The members of a struct in a header.
local function members(header, struct)
    local file = assert(io.open(source .. "/include/httpstatus/" .. header))
    local text = file:read("*a"):gsub("/%*.-%*/", "")
    file:close()
    local list = {}
    for line in text:match("typedef struct " .. struct .. " (%b{})"):gmatch("[%w_]+ ([%w_%[%], ]+);") do
        for name in line:gsub("%b[]", ""):gmatch("[%w_]+") do
            list[#list + 1] = name
        end
    end
    suite.check(#list > 5, header .. ": no members found")
    return list
end

local policy = hs.retry_policy("default")
for _, name in ipairs(members("retry_policy.h", "httpstatus_retry_settings")) do
    -- How a struct is passed is no part of a policy.
    if name ~= "size" and name ~= "known" then
        suite.check(policy[name] ~= nil, "a policy has no member " .. name)
        local ok, changed = pcall(hs.retry_policy, policy, { [name] = policy[name] })
        suite.check(ok, "a policy does not take back its " .. name .. ": " .. tostring(changed))
    end
end
for _, name in ipairs(members("retry_facts.h", "httpstatus_retry_facts")) do
    if name ~= "size" and name ~= "known" and name ~= "facts" and name ~= "facts_known" then
        local facts = { code = 503 }
        facts[name] = facts[name] or 1
        local ok, message = pcall(hs.retry_decide, facts)
        suite.check(ok, "retry_decide does not take " .. name .. ": " .. tostring(message))
    end
end
for name in pairs(hs) do
    local fact = name:match("^FACT_(.+)$")
    if fact then
        local ok, message = pcall(hs.retry_decide, { code = 503, [fact:lower()] = false })
        suite.check(ok, "retry_decide does not take " .. fact:lower() .. ": " .. tostring(message))
    end
end

suite.finish()
