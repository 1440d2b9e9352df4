-- SPDX-License-Identifier: MIT
-- Every int from -1 to 1100 through every property of a status code; the answers stand in data/.
local suite = require "suite"
local tsv = require "tsv"
local hs = require "httpstatus"
local data = assert(arg[1], "usage: test_properties.lua SOURCE") .. "/data/"
local equal, integer = suite.equal, suite.integer

local function number(cell)
    return cell ~= "" and tonumber(cell) or nil
end

local function text(cell)
    return cell ~= nil and cell ~= "" and cell or nil
end

local function by(name, column)
    local index = {}
    for _, row in ipairs(tsv.read(data .. name .. ".tsv")) do
        index[tonumber(row[column])] = row
    end
    return index
end

local registered, has_vendor, advice, field_numbers, why = {}, {}, by("advice", "code"), {}, by("why", "number")
for _, row in ipairs(tsv.read(data .. "codes.tsv")) do
    if row.vendor == "iana" then
        registered[tonumber(row.code)] = row
    else
        has_vendor[tonumber(row.code)] = true
    end
end
for number_of, row in pairs(by("fields", "number")) do
    field_numbers[row.name] = number_of
    local flags = 0
    for flag in row.flags:gmatch("[^|]+") do
        flags = flags + hs["FIELD_" .. flag:upper():gsub("-", "_")]
    end
    integer(hs.field_flags(row.name:lower()), flags, "field_flags " .. row.name)
end
local grpc_of_http, grpc_other = {}, nil
for _, row in ipairs(tsv.read(data .. "grpc_from_http.tsv")) do
    grpc_of_http[tonumber(row.http) or 0] = tonumber(row.grpc)
end
grpc_other = grpc_of_http[0]

local CLASS_NAMES = { "informational", "success", "redirection", "client_error", "server_error" }

local function check_class(code)
    local class = code >= 100 and code <= 599 and (code - code % 100) / 100 or 0
    integer(hs.class_of(code), class, "class_of(" .. code .. ")")
    equal(hs.class_name(code), CLASS_NAMES[class] or "invalid", "class_name(" .. code .. ")")
    equal(hs.is_valid(code), class > 0, "is_valid(" .. code .. ")")
    for expected, name in ipairs(CLASS_NAMES) do
        equal(hs["is_" .. name](code), class == expected, "is_" .. name .. "(" .. code .. ")")
    end
    equal(hs.is_error(code), class >= 4, "is_error(" .. code .. ")")
    equal(hs.is_final(code), class >= 2, "is_final(" .. code .. ")")
    -- RFC 9110, section 15: an unknown code counts as the x00 of its class, an impossible one as a 500.
    local folded = class > 0 and class * 100 or 500
    integer(hs.effective(code), registered[code] and code or folded, "effective(" .. code .. ")")
end

local FOLLOWED = {
    ["permanent-may-become-get"] = hs.FLAG_REDIRECT + hs.FLAG_PERMANENT,
    ["temporary-may-become-get"] = hs.FLAG_REDIRECT,
    ["other-resource"] = hs.FLAG_REDIRECT,
    ["temporary-kept"] = hs.FLAG_REDIRECT + hs.FLAG_METHOD_KEPT,
    ["permanent-kept"] = hs.FLAG_REDIRECT + hs.FLAG_PERMANENT + hs.FLAG_METHOD_KEPT,
}

local function check_registry(code)
    local row, what = registered[code] or {}, "(" .. code .. ")"
    equal(hs.reason(code), text(row.phrase), "reason" .. what)
    equal(hs.name(code), row.name, "name" .. what)
    equal(hs.is_registered(code), registered[code] ~= nil, "is_registered" .. what)
    equal(hs.find(code) ~= nil, registered[code] ~= nil, "find" .. what)
    local texts = advice[code] or {}
    equal(hs.description(code), texts.description, "description" .. what)
    equal(hs.scenario(code), texts.scenario, "scenario" .. what)
    equal(hs.advice(code, "client"), texts.client, "advice client" .. what)
    equal(hs.advice(code, "operator"), texts.operator, "advice operator" .. what)

    local flags = 0
    if hs.is_valid(code) then
        flags = (registered[code] and hs.FLAG_REGISTERED or 0) + (has_vendor[code] and hs.FLAG_VENDOR or 0)
        flags = flags + ((hs.class_of(code) == 1 or row.content == "none") and hs.FLAG_NO_CONTENT or 0)
        flags = flags + (row.content == "empty" and hs.FLAG_EMPTY_CONTENT or 0) + (FOLLOWED[row.redirect] or 0)
        flags = flags + (hs.is_retryable(code) and hs.FLAG_RETRYABLE or 0)
        flags = flags + ((row.cache or ""):find("^heuristic") and hs.FLAG_CACHEABLE or 0)
    end
    integer(hs.flags(code), flags, "flags" .. what)
end

local function check_rules(code)
    local effective, what = hs.effective(code), "(" .. code .. ")"
    local row = registered[effective]
    local contents = { none = hs.CONTENT_NONE, empty = hs.CONTENT_EMPTY, allowed = hs.CONTENT_ALLOWED }
    integer(hs.content_rule("GET", code), contents[row.content], "content_rule" .. what)
    integer(hs.content_rule("HEAD", code), hs.CONTENT_NONE, "content_rule HEAD" .. what)
    suite.check(why[hs.content_why("GET", code)], "content_why" .. what)
    local kind = hs["REDIRECT_" .. row.redirect:upper():gsub("-", "_")]
    integer(hs.redirect_kind(code), kind, "redirect_kind" .. what)
    equal(hs.redirect_is_permanent(code), code == 301 or code == 308, "redirect_is_permanent" .. what)
    suite.check(why[hs.redirect_why(code, "GET")], "redirect_why" .. what)
    -- A 300 may be followed, too (RFC 9110, section 15.4.1); browsers do not (Fetch standard).
    local followed = FOLLOWED[row.redirect]
    local next_method = followed and hs.METHOD_GET or nil
    equal(hs.redirect_next_method(code, "GET"), next_method, "redirect_next_method" .. what)
    local strict = (followed or row.redirect == "choice") and hs.METHOD_GET or nil
    equal(hs.redirect_strict_method(code, "GET"), strict, "redirect_strict_method" .. what)
    -- gRPC, doc/http-grpc-status-mapping.md: interim responses are skipped.
    local grpc = hs.class_of(code) ~= 1 and (grpc_of_http[code] or grpc_other) or nil
    equal(hs.to_grpc(code), grpc, "to_grpc" .. what)
end

local function check_fields(code)
    local row = registered[code] or { required_fields = "", suggested_fields = "" }
    for _, kind in ipairs({ "required_fields", "suggested_fields" }) do
        local what, rules, expected = kind .. "(" .. code .. ")", hs[kind](code), tsv.split(row[kind], "|")
        equal(#rules, #expected, what)
        for i, item in ipairs(expected) do
            local name, condition = item:match("^([%w-]+)%??([%w-]*)")
            integer(rules[i].field, field_numbers[name], what .. ": field")
            equal(hs.condition_name(rules[i].condition), text(condition), what .. ": condition")
            equal(hs.level_name(rules[i].level), item:match(":(%w+)$") or "MUST", what .. ": level")
        end
    end
end

-- RFC 9110, section 16.2.2: a code that the table does not have is cached as its fields say.
local function check_caching(code)
    local row, what = registered[code] or {}, "(" .. code .. ")"
    local rule = text(row.cache) or (hs.is_informational(code) and "interim") or (hs.is_valid(code) and "explicit")
    local marks = "|" .. (row.cache_marks or "") .. "|"
    equal(hs.cacheability_name(hs.cache_rule(code)), rule or "unknown", "cache_rule" .. what)
    suite.check(why[hs.cache_why(code)], "cache_why" .. what)
    equal(hs.is_cacheable(code), tostring(rule):find("^heuristic") ~= nil, "is_cacheable" .. what)
    local understood = marks:find("|understood|", 1, true) ~= nil
    local with_ranges = understood or marks:find("|understood-with-ranges|", 1, true) ~= nil
    equal(hs.cache_understood(code), understood, "cache_understood" .. what)
    equal(hs.cache_understood(code, hs.CACHE_RANGES), with_ranges, "cache_understood with ranges" .. what)
    local on_error = marks:find("|stale-if-error|", 1, true) ~= nil
    equal(hs.cache_is_stale_if_error(code), on_error, "cache_is_stale_if_error" .. what)
    equal(hs.cache_invalidates("POST", code), hs.is_success(code) or hs.is_redirection(code), "invalidates" .. what)
    equal(hs.cache_invalidates("GET", code), false, "cache_invalidates GET" .. what)
end

local function check_tables(code)
    for _, key in ipairs({ code, tostring(code) }) do
        local inside = code >= 100 and code <= 599
        equal(hs.REASON[key], inside and hs._NATIVE.reason(code) or nil, "REASON[" .. code .. "]")
        equal(hs.CLASS[key], inside and hs.class_of(code) or nil, "CLASS[" .. code .. "]")
        equal(hs.FLAGS[key], inside and hs.flags(code) or nil, "FLAGS[" .. code .. "]")
        local retryable = nil
        if inside then
            retryable = hs.is_retryable(code)
        end
        equal(hs.RETRYABLE[key], retryable, "RETRYABLE[" .. code .. "]")
    end
end

for code = -1, 1100 do
    check_class(code)
    check_registry(code)
    check_rules(code)
    check_caching(code)
    check_fields(code)
    check_tables(code)
end

-- The properties of other numbers: names and their like.
for value = -1, 1100 do
    local row = why[value] or {}
    equal(hs.why_name(value), row.token, "why_name(" .. value .. ")")
    equal(hs.why_text(value), row.text, "why_text(" .. value .. ")")
    equal(hs.why_source(value), row.source, "why_source(" .. value .. ")")
    equal(hs.level_name(hs.why_level(value)), row.level or "unknown", "why_level(" .. value .. ")")
end

local function check_names(file, key, functions)
    local index = by(file, key)
    for value = -1, 1100 do
        for name, column in pairs(functions) do
            local row = index[value] or {}
            equal(hs[name](value), text(row[column]), name .. "(" .. value .. ")")
        end
    end
end
check_names("vendors", "number", { vendor_name = "vendor", vendor_title = "title", vendor_url = "url" })
check_names("methods", "number", { method_name = "method" })
check_names("fields", "number", { field_name = "name" })
check_names("conditions", "number", { condition_name = "token", condition_text = "text" })
check_names("grpc", "grpc", { grpc_name = "name" })
check_names("proxy_errors", "number", { proxy_error_name = "name" })

for value, row in pairs(by("methods", "number")) do
    equal(hs.method_is_safe(value), row.safe == "yes", "method_is_safe(" .. row.method .. ")")
    equal(hs.method_is_idempotent(value), row.idempotent == "yes", "method_is_idempotent(" .. row.method .. ")")
    equal(hs.method_is_sendable(value), row.sendable == "yes", "method_is_sendable(" .. row.method .. ")")
    local caching = hs["CACHING_" .. row.caching:upper()]
    integer(hs.method_caching(value), caching, "method_caching(" .. row.method .. ")")
    integer(hs.method_from_text(row.method), value, "method_from_text(" .. row.method .. ")")
end
for value, row in pairs(by("grpc", "grpc")) do
    integer(hs.from_grpc(value), tonumber(row.http), "from_grpc(" .. value .. ")")
end
for value, row in pairs(by("proxy_errors", "number")) do
    local status = row.http == "4xx" and hs.BAD_REQUEST or number(row.http)
    equal(hs.proxy_error_status(value), status, "proxy_error_status(" .. row.name .. ")")
    local only = row.intermediary_only == "yes"
    equal(hs.proxy_error_is_intermediary_only(value), only, "proxy_error_is_intermediary_only(" .. row.name .. ")")
end

suite.finish()
