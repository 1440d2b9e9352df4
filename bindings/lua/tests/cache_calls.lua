-- SPDX-License-Identifier: MIT
-- The calls about caching in the form in which tests/vectors writes them.
local hs = require "httpstatus"
local tsv = require "tsv"
local values = require "values"

local calls = {}
local unpack = table.unpack or unpack

-- The numbers of words, by the function that gives the words.
local function numbers_of(name_of)
    local numbers = {}
    for number = 999, 0, -1 do
        local name = name_of(number)
        if name then
            numbers[name] = number
        end
    end
    return numbers
end
local ACTIONS, REASONS = numbers_of(hs.cache_action_name), numbers_of(hs.why_name)
local FWDS = numbers_of(hs.cache_fwd_name)

-- A list as several results; an empty one is none.
local function listed(list)
    return #list > 0 and values.pack(unpack(list)) or values.pack(nil)
end

function calls.list_next(text)
    return listed(hs.list_members(text))
end

function calls.cache_control_name_next(text, directive)
    return listed(hs.cache_control_names(text, directive))
end

function calls.cache_preset(name)
    local options = hs.cache_preset(name)
    return values.pack(options.flags, options.heuristic_permille, options.heuristic_cap_s, options.default_lifetime_s)
end

function calls.cache_profile_implicit(preset, code)
    local source, seconds = hs.cache_profile_implicit(preset, code)
    return values.pack(hs.freshness_source_name(source), seconds)
end

local function members(feed, names, ...)
    local cc, results = hs.cache_control_init(), { n = 0 }
    for _, line in ipairs({ ... }) do
        feed(cc, line)
    end
    for name in names:gmatch("%S+") do
        results.n = results.n + 1
        results[results.n] = cc[name]
    end
    return results
end

function calls.cache_control_feed(...)
    return members(hs.cache_control_feed, "known invalid bare listed repeated max_age_s s_maxage_s "
        .. "stale_while_revalidate_s stale_if_error_s max_stale_s min_fresh_s members malformed extensions differing "
        .. "misspelt", ...)
end

function calls.cache_control_targeted_feed(...)
    return members(hs.cache_control_targeted_feed, "state known invalid bare listed max_age_s s_maxage_s "
        .. "stale_while_revalidate_s stale_if_error_s extensions", ...)
end

local BITS = { hs.CACHE_STATUS_STORED, hs.CACHE_STATUS_COLLAPSED, hs.CACHE_STATUS_COLLAPSE_FAILED,
    hs.CACHE_STATUS_DETAIL }

function calls.cache_status_format(name, action, why, ttl_s, fwd, fwd_status, flags)
    local set = {}
    for _, bit in ipairs(BITS) do
        set[bit] = flags % (2 * bit) >= bit
    end
    local collapsed = nil
    if set[hs.CACHE_STATUS_COLLAPSED] or set[hs.CACHE_STATUS_COLLAPSE_FAILED] then
        collapsed = set[hs.CACHE_STATUS_COLLAPSED]
    end
    local text, message, number = hs.cache_status_format({
        name = name, action = ACTIONS[action], why = REASONS[why], ttl_s = ttl_s, fwd = FWDS[fwd],
        fwd_status = fwd_status, stored = set[hs.CACHE_STATUS_STORED], collapsed = collapsed,
        detail = set[hs.CACHE_STATUS_DETAIL],
    })
    return text and values.pack(text) or values.pack(text, message, number)
end

local WORDS = { ["true"] = true, ["false"] = false }
local SIDES = { request = true, response = true, asked = true, answer = true }
-- What a story says besides lines of fields, and what holds when it does not.
local FACTS = {
    method = "GET", code = 200, request_time_s = false, response_time_s = 1000, received_bytes = false,
    location_is_target = false, targets = "", stored = true, invalidated = false, asked = "GET", now_s = 1000,
    answer = 0, validators_sent = true,
}

local function take(story, fact)
    local side, name, value = fact:match("^(%l+):([^:=]+): (.*)$")
    if side and SIDES[side] then
        table.insert(story.lines[side], { name, value })
        return
    end
    name, value = fact:match("^([%l_]+)=(.*)$")
    if not name or FACTS[name] == nil then
        error("no fact: " .. fact)
    end
    local word = WORDS[value]
    if word ~= nil then
        value = word
    end
    story[name] = tonumber(value) or value
end

local function story_of(preset, ...)
    local story = { lines = { request = {}, response = {}, asked = {}, answer = {} } }
    for name, value in pairs(FACTS) do
        story[name] = value
    end
    for _, fact in ipairs({ ... }) do
        take(story, fact)
    end
    story.options = hs.cache_preset(preset)
    if story.targets ~= "" then
        story.options = hs.cache_preset(preset, { targets = tsv.split(story.targets, " ") })
    end
    return story
end

local function store(story)
    return values.pack(hs.cache_store({
        method = story.method, code = story.code, request_headers = story.lines.request,
        response_headers = story.lines.response, request_time_s = story.request_time_s or nil,
        response_time_s = story.response_time_s, options = story.options,
        location_is_target = story.location_is_target, received_bytes = story.received_bytes or nil,
    }))
end

-- The results in the order of the decision, from those that functions give.
local function verdict_of(results)
    if results.n == 3 then
        return results, true
    end
    local v = {
        action = hs.cache_action_name(results[1]), why = hs.why_name(results[2]), age = results[3],
        lifetime = results[4], ttl = results[5], source = hs.freshness_source_name(results[6]), swr = results[7],
        sie = results[8], fwd = hs.cache_fwd_name(results[9]), not_modified = results[10], keep = results[11],
        record = results[12], headers = results[13], reasons = {},
    }
    for i, why in ipairs(results[14]) do
        v.reasons[i] = hs.why_name(why)
    end
    return v
end

function calls.cache_store(...)
    local v, failed = verdict_of(store(story_of(...)))
    if failed then
        return v
    end
    return values.pack(v.action, v.why, v.lifetime, v.source, v.ttl, table.concat(v.reasons, " "))
end

-- The story with the record and the fields of what was stored.
local function stored_story(...)
    local story = story_of(...)
    if story.stored then
        story.record = assert(verdict_of(store(story)).record, "the response was not stored")
        story.record = story.invalidated and hs.cache_record_invalidate(story.record) or story.record
        story.headers = hs.cache_stored_headers(story.lines.response, story.options)
    end
    return story
end

function calls.cache_reuse(...)
    local story = stored_story(...)
    local v, failed = verdict_of(values.pack(hs.cache_reuse({
        record = story.record, method = story.asked, request_headers = story.lines.asked, now_s = story.now_s,
        stored_headers = story.headers, options = story.options,
    })))
    if failed then
        return v
    end
    return values.pack(v.action, v.why, v.age, v.lifetime, v.ttl, v.fwd, v.not_modified, v.swr, v.sie)
end

function calls.cache_on_validation(...)
    local story = stored_story(...)
    local v, failed = verdict_of(values.pack(hs.cache_on_validation({
        record = story.record, method = story.asked, code = story.answer, request_headers = story.lines.asked,
        response_headers = story.lines.answer, request_time_s = story.now_s, response_time_s = story.now_s,
        stored_headers = story.headers, validators_sent = story.validators_sent, options = story.options,
    })))
    if failed then
        return v
    end
    return values.pack(v.action, v.why, v.age, v.lifetime, v.fwd, v.not_modified, v.keep)
end

function calls.cache_on_failure(...)
    local story = stored_story(...)
    local v, failed = verdict_of(values.pack(hs.cache_on_failure({
        record = story.record, method = story.asked, code = story.answer, request_headers = story.lines.asked,
        now_s = story.now_s, stored_headers = story.headers, options = story.options,
    })))
    if failed then
        return v
    end
    return values.pack(v.action, v.why, v.age, v.ttl, v.fwd, v.not_modified)
end

return calls
