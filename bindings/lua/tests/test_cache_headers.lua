-- SPDX-License-Identifier: MIT
-- Header fields on their way through a cache, values of fields, directives and options as userdata.
local suite = require "suite"
local hs = require "httpstatus"
local equal, integer, refused = suite.equal, suite.integer, suite.refused

local DATE = "Sun, 06 Nov 1994 08:49:37 GMT"

local function text_of(lines)
    local list = {}
    for i, line in ipairs(lines) do
        equal(#line, 2, "a pair")
        list[i] = line[1] .. ": " .. line[2]
    end
    return table.concat(list, "|")
end

-- RFC 9110, section 7.6.1; RFC 9111, section 3.1. Names are blind to case; several lines of Connection are one list.
local MESSAGE = {
    { "Connection", "close, X-Hop" }, { "x-hop", "1" }, { "keep-alive", "timeout=5" }, { "Via", "1.1 a" },
    { "Proxy-Authorization", "Basic x" }, { "TE", "gzip" }, { "connection", "X-Other" }, { "X-OTHER", "2" },
    { "X-Hop-Not", "3" }, { "Transfer-Encoding", "chunked" }, { "Content-Length", 5 },
}
equal(text_of(hs.forward_headers(MESSAGE)), "Via: 1.1 a|X-Hop-Not: 3|Content-Length: 5", "forward_headers")
equal(#hs.forward_headers({}), 0, "forward_headers of none")
equal(text_of(hs.forward_headers({ A = "1" })), "A: 1", "forward_headers of a map")
equal(text_of(hs.forward_headers({ { "A\0b", "\255" } })), "A\0b: \255", "forward_headers: any byte")

-- RFC 9111, sections 3.1, 5.2.2.4 and 5.2.2.7.
local RESPONSE = {
    { "Cache-Control", 'max-age=60, no-cache="Set-Cookie, X-A"' }, { "Cache-Control", 'private="X-B"' },
    { "Set-Cookie", "a=b" }, { "x-a", "1" }, { "X-b", "2" }, { "Trailer", "x" }, { "Proxy-Authenticate", "Basic" },
    { "ETag", '"v1"' }, { "CDN-Cache-Control", 'max-age=5, no-cache="ETag"' },
}
local shared, private = hs.cache_stored_headers(RESPONSE), hs.cache_stored_headers(RESPONSE, "rfc-private")
equal(#shared, 4, "cache_stored_headers, shared")
equal(shared[3][1], "ETag", "cache_stored_headers, shared: the tag stays")
equal(text_of(private):find("X-b: 2", 1, true) ~= nil, true, "cache_stored_headers, private: X-B stays")
equal(#private, 5, "cache_stored_headers, private")
-- RFC 9213, section 2.2: the targeted field counts, and Cache-Control does not.
equal(text_of(hs.cache_stored_headers(RESPONSE, "cdn")):find("Set-Cookie: a=b", 1, true) ~= nil, true, "targeted")
equal(text_of(hs.cache_stored_headers(RESPONSE, "cdn")):find("ETag", 1, true) ~= nil, true, "targeted: its own field")
equal(#hs.cache_stored_headers(RESPONSE, "cdn"), 6, "targeted: ETag is gone")

-- RFC 9111, section 3.2.
local STORED = {
    { "Date", DATE }, { "Age", "9" }, { "Content-Length", "100" }, { "ETag", '"v1"' }, { "Vary", "a" }, { "vary", "b" },
}
local RECEIVED = {
    { "VARY", "c" }, { "Content-Length", "0" }, { "Content-Range", "x" }, { "Connection", "X-Hop" }, { "X-Hop", "1" },
    { "X-New", "1" }, { "X-New", "2" }, { "Keep-Alive", "x" }, { "Proxy-Authenticate", "Basic" },
}
local KEPT = 'Content-Length: 100|ETag: "v1"|'
local ADDED = "VARY: c|X-New: 1|X-New: 2"
equal(text_of(hs.cache_update_headers(STORED, RECEIVED)), "Date: " .. DATE .. "|" .. KEPT .. ADDED, "update")
equal(text_of(hs.cache_update_headers(STORED, RECEIVED, 60.9)),
    KEPT .. ADDED .. "|Date: Thu, 01 Jan 1970 00:01:00 GMT", "update at a time")
equal(text_of(hs.cache_update_headers(STORED, { date = "now", AGE = 3 }, 60)):find("1970", 1, true), nil, "a Date")
equal(text_of(hs.cache_update_headers(STORED, {}, 2 ^ 60)):find(DATE, 1, true) ~= nil, true, "no date of that time")
equal(#hs.cache_update_headers({}, {}), 0, "update of nothing")
-- RFC 9111, section 5.2.2.7: a shared cache must not store the field.
local PRIVATE = { { "Cache-Control", 'private="X-User", max-age=5' } }
equal(#hs.cache_update_headers(PRIVATE, { { "X-User", "bob" } }), 1, "update: a field that the stored list names")
equal(text_of(hs.cache_update_headers({ { "X-User", "ann" } }, PRIVATE)), text_of(PRIVATE), "update: a new list of names")
equal(text_of(hs.cache_update_headers({ { "X", "1" }, { "Connection", "X" }, { "Proxy-Authenticate", "a" } }, { { "Y", "2" } })),
    "Y: 2", "update: what must not be stored")
-- RFC 9111, section 4.1: what Connection says of it takes no Vary away.
equal(#hs.cache_stored_headers({ { "Connection", "Vary" }, { "Vary", "Accept" } }), 1, "Vary stays")
local LISTS_VARY = { { "Cache-Control", 'max-age=60, private="Vary", no-cache="vary"' }, { "Vary", "Cookie" } }
equal(#hs.cache_stored_headers(LISTS_VARY), 2, "Vary stays, whatever lists it")
equal(#hs.cache_update_headers({ { "Vary", "Accept" } }, { LISTS_VARY[1] }), 2, "Vary stays in an update")

-- RFC 9213, section 2.2: the stored targeted field counts, also when the answer has a Cache-Control.
local cdn_stored = { { "CDN-Cache-Control", 'max-age=60, no-cache="Set-Cookie"' }, { "ETag", '"a"' } }
local cdn_record = select(12, hs.cache_store({ method = "GET", code = 200, response_headers = cdn_stored, options = "cdn",
    response_time_s = 1000 }))
local cdn_headers = select(13, hs.cache_on_validation({ record = cdn_record, method = "GET", code = 304, options = "cdn",
    stored_headers = cdn_stored, response_time_s = 1100,
    response_headers = { { "Cache-Control", "max-age=60" }, { "ETag", '"a"' }, { "Set-Cookie", "user=1" } } }))
equal(text_of(cdn_headers):find("Set-Cookie: ", 1, true), nil, "a cookie that the stored field forbids")

-- RFC 9111, section 4.4.
local MARKED = select(12, hs.cache_store({ method = "GET", code = 200, request_headers = {}, request_time_s = 1000,
    response_headers = { { "Cache-Control", "max-age=60" } }, response_time_s = 1000 }))
MARKED = hs.cache_record_invalidate(MARKED)
equal(hs.why_name(select(2, hs.cache_reuse({ record = MARKED, method = "GET", request_headers = {}, now_s = 1010 }))),
    "invalidated", "a record with a mark")
equal(select(3, hs.cache_record_invalidate("short")), hs.E_SIZE, "no record")

-- RFC 9111, section 4.3.1.
local REQUEST = {
    { "If-None-Match", '"x"' }, { "Accept", "*/*" }, { "if-modified-since", DATE }, { "If-Match", "*" }, { "TE", "x" },
}
local function asked(request, stored)
    return text_of(hs.cache_validation_headers(request, stored))
end
equal(asked(REQUEST, { ETag = '"v1"' }), 'Accept: */*|If-None-Match: "v1"', "by ETag")
equal(asked(REQUEST, { ["last-modified"] = DATE }), "Accept: */*|If-Modified-Since: " .. DATE, "by Last-Modified")
equal(asked(REQUEST, { { "ETag", 'W/"v1"' }, { "ETag", '"v2"' }, { "Last-Modified", DATE } }),
    'Accept: */*|If-None-Match: W/"v1"|If-Modified-Since: ' .. DATE, "by both")
local AS_IT_IS = 'If-None-Match: "x"|Accept: */*|if-modified-since: ' .. DATE .. "|If-Match: *"
equal(asked(REQUEST, {}), AS_IT_IS, "no validator")
equal(asked(REQUEST, { ETag = " ", ["Last-Modified"] = "yesterday" }), AS_IT_IS, "no validator that can be read")
equal(asked({ Range = "bytes=0-" }, { ETag = '"v1"' }), "Range: bytes=0-", "a range")

-- RFC 9111, section 4.1.
local function varies(vary, was, now)
    return hs.vary_match({ { "Vary", vary } }, was, now)
end
equal(hs.vary_match({}, { A = "1" }, { A = "2" }), true, "no Vary")
equal(varies("a, B", { A = "1", b = "x , y" }, { { "a", " 1" }, { "B", "x" }, { "b", "y" } }), true, "equal values")
equal(varies("A", { A = "1" }, { A = "2" }), false, "another value")
equal(varies("A", {}, { B = "2" }), true, "absent in both")
equal(varies("A", {}, { A = "" }), false, "absent in one")
equal(varies("A,*", {}, {}), false, "a star")
equal(hs.vary_match({ Vary = { "A", "B" } }, { B = "1" }, { B = "2" }), false, "the second line of Vary")
equal(varies(" , ", {}, { A = "1" }), true, "an empty Vary")

for _, case in ipairs({
    { "forward_headers", 1, nil, "headers: table expected, got nil" },
    { "cache_stored_headers", 1, { { 5, "x" } }, "headers: name and value as strings" },
    { "cache_update_headers", 1, "x", "stored_headers: table expected" },
    { "cache_validation_headers", 1, { "x" }, "request_headers: { name, value } expected" },
    { "vary_match", 1, 5, "stored_headers: table expected" },
}) do
    refused(case[4], { "#" .. case[2] .. " to '" .. case[1] .. "'", case[4] }, hs[case[1]], case[3])
end
refused("options", { "#2 to 'cache_stored_headers'", "known preset" }, hs.cache_stored_headers, {}, "rfc")
refused("time", { "#3 to 'cache_update_headers'", "seconds since 1970, or nil" }, hs.cache_update_headers, {}, {}, {})
refused("second table", { "#2 to 'cache_update_headers'", "received_headers" }, hs.cache_update_headers, {}, nil)
refused("third table", { "#3 to 'vary_match'", "request_headers" }, hs.vary_match, {}, {})

-- Values: what they should be is tested by the vectors.
equal(hs.etag_match('"a", W/"b"', '"b"'), true, "etag_match, weak when not given")
equal(hs.etag_match('"a", W/"b"', '"b"', nil), true, "etag_match, weak when nil")
equal(hs.etag_match('"a", W/"b"', '"b"', false), false, "etag_match, strong")
equal(hs.etag_match(nil, '"b"'), false, "etag_match, no list")
equal(hs.etag_match("*", nil), true, "etag_match, a star")
equal(hs.field_value_match(nil, nil), true, "field_value_match, absent")
equal(table.concat(hs.list_members(", a ,b,"), "|"), "a|b", "list_members")
equal(#hs.list_members(nil), 0, "list_members of an absent field")
local first, last = hs.range_parse("bytes=-5", 20)
integer(first, 15, "range_parse: first")
integer(last, 19, "range_parse: last")
integer(select(3, hs.range_parse("bytes=20-", 20)), hs.E_RANGE, "range_parse beyond the end")
integer(select(3, hs.range_parse("bytes=-5")), hs.E_SYNTAX, "range_parse, length not known")
integer((hs.range_parse("bytes=5-")), 5, "range_parse, open")
-- Before Lua 5.3 numbers are exact to 2^53, and saturate there.
equal(select(2, hs.range_parse("bytes=5-")), math.maxinteger or 2 ^ 53, "range_parse, open: last")
refused("range_parse", { "#2 to 'range_parse'", "number of bytes, or nil" }, hs.range_parse, "bytes=0-", -1)
refused("range_parse", { "#1 to 'range_parse'", "string expected" }, hs.range_parse, nil)
integer(select(3, hs.content_range_parse("bytes 2-5/10")), 10, "content_range_parse: the whole")
equal(select("#", hs.content_range_parse("bytes 2-5/*")), 3, "content_range_parse: three answers")
equal(select(3, hs.content_range_parse("bytes 2-5/*")), nil, "content_range_parse: not known")
integer(select(3, hs.content_range_parse("bytes 2-5")), hs.E_SYNTAX, "content_range_parse: no range")
refused("content_range_parse", { "#1 to 'content_range_parse'", "string expected" }, hs.content_range_parse, nil)
refused("etag_match", { "#1 to 'etag_match'", "string or nil" }, hs.etag_match, {}, "x")
integer(hs.date_parse_folded(" " .. DATE:lower()), 784111777, "date_parse_folded")
integer(select(3, hs.date_parse_folded("0")), hs.E_SYNTAX, "date_parse_folded(0)")
integer(hs.field_flags("te"), hs.FIELD_HOP_BY_HOP + hs.FIELD_NOT_STORED + hs.FIELD_NOT_UPDATED, "field_flags")
equal(hs.cache_understood(206), false, "cache_understood without options")
equal(hs.cache_understood(206, hs.CACHE_RANGES), true, "cache_understood with ranges")
equal(hs.cache_invalidates("PUT", "204"), true, "cache_invalidates")
equal(hs.cc_name(hs.CC_MAX_AGE), "max-age", "cc_name")
equal(hs.cc_name(0), nil, "cc_name of no bit")

-- Directives (RFC 9111, section 5.2).
local cc = hs.cache_control_init()
equal(hs.cache_control_feed(cc, 'max-age=60, s-maxage=x, max-stale, no-cache="A"'), cc, "feed gives it back")
hs.cache_control_feed(cc, "max-age=5, no-stor")
integer(cc.known, hs.CC_MAX_AGE + hs.CC_S_MAXAGE + hs.CC_MAX_STALE + hs.CC_NO_CACHE, "known")
integer(cc.invalid, hs.CC_S_MAXAGE, "invalid")
integer(cc.bare, hs.CC_MAX_STALE, "bare")
integer(cc.listed, hs.CC_NO_CACHE, "listed")
integer(cc.repeated, hs.CC_MAX_AGE, "repeated")
integer(cc.differing, hs.CC_MAX_AGE, "differing")
integer(cc.misspelt, hs.CC_NO_STORE, "misspelt")
integer(cc.members, 6, "members")
integer(cc.max_age_s, 60, "max_age_s")
equal(cc.s_maxage_s, nil, "s_maxage_s, invalid")
equal(cc.max_stale_s, nil, "max_stale_s, bare")
equal(cc.min_fresh_s, nil, "min_fresh_s, absent")
equal(cc.size, nil, "a member that is none of the caller's")
equal(cc[1], nil, "a number")
integer(hs.cache_control_targeted_feed(hs.cache_control_init(), "max-age=(1").state, 2, "state of a broken field")
equal(table.concat(hs.cache_control_names('private="A, b", x=1', hs.CC_PRIVATE), "|"), "A|b", "names")
equal(table.concat(hs.cache_control_names('private="A, b", x=1', 0), "|"), "x", "names of unknown directives")
equal(#hs.cache_control_names("private", hs.CC_MAX_AGE), 0, "names of a directive that has none")
refused("feed of nothing", { "#1 to 'cache_control_feed'", "cache_control_init" }, hs.cache_control_feed, {}, "")
refused("feed of options", { "#1 to 'cache_control_feed'" }, hs.cache_control_feed, hs.cache_preset("cdn"), "")
refused("feed without text", { "#2 to 'cache_control_targeted_feed'" }, hs.cache_control_targeted_feed, cc)
refused("names", { "#2 to 'cache_control_names'", "CC_NO_CACHE" }, hs.cache_control_names, "", "no-cache")
refused("a member set", { "not set" }, function()
    cc.known = 0
end)

-- Options.
local names = hs.cache_presets()
equal(names[1], "rfc-shared", "cache_presets")
for i, name in ipairs(names) do
    equal(hs.cache_preset_name(i - 1), name, "cache_preset_name")
    equal(type(hs.cache_preset(name)), "userdata", name)
end
local default, cdn = hs.cache_preset(), hs.cache_preset("cdn")
equal(default.shared, true, "nil is rfc-shared")
equal(default.ranges, false, "ranges")
integer(default.heuristic_permille, 100, "heuristic_permille")
integer(default.heuristic_cap_s, 604800, "heuristic_cap_s")
integer(default.profile, 0, "profile")
integer(default.flags, hs.CACHE_SHARED + hs.CACHE_APPARENT_AGE + hs.CACHE_HEURISTIC, "flags")
equal(#default.targets, 0, "no targets")
equal(table.concat(cdn.targets, "|"), "CDN-Cache-Control", "targets of cdn")
equal(default.range, nil, "a member that does not exist")
equal(default[1], nil, "a member that is a number")
local changed = hs.cache_preset(cdn, { shared = false, ranges = true, strict_304 = true, heuristic_permille = 1000,
    heuristic_cap_s = 2 ^ 31, default_lifetime_s = 5 })
equal(changed.shared, false, "shared, changed")
equal(changed.strict_304, true, "strict_304, changed")
equal(changed.stale_when_disconnected, true, "what was not changed")
integer(changed.heuristic_cap_s, 2 ^ 31, "heuristic_cap_s, changed")
integer(changed.default_lifetime_s, 5, "default_lifetime_s, changed")
equal(table.concat(changed.targets, "|"), "CDN-Cache-Control", "targets stay")
equal(cdn.shared, true, "the first one stays")
equal(#hs.cache_preset(changed, { targets = {} }).targets, 0, "targets, none")
local two = hs.cache_preset("cdn", { targets = { "A-Cache-Control", "B-Cache-Control" } })
equal(table.concat(two.targets, "|"), "A-Cache-Control|B-Cache-Control", "targets, changed")
for _, case in ipairs({
    { 5, "table of changes expected, got 5" },
    { { range = true }, "range: options have no such member" },
    { { profile = 1 }, "profile: options have no such member" },
    { { flags = 1 }, "flags: options have no such member" },
    { { true }, "names as keys expected, got 1" },
    { { shared = 1 }, "shared: true or false expected, got 1" },
    { { heuristic_permille = 1001 }, "heuristic_permille: number within its range expected, got 1001" },
    { { heuristic_cap_s = 2 ^ 31 + 1 }, "heuristic_cap_s: number within its range" },
    { { default_lifetime_s = -1 }, "default_lifetime_s: number within its range expected, got -1" },
    { { default_lifetime_s = 2 ^ 40 }, "default_lifetime_s: number within its range" },
    { { default_lifetime_s = 0.5 }, "default_lifetime_s: whole number expected, got 0.5" },
    { { targets = "CDN-Cache-Control" }, "targets: array of field names expected" },
    { { targets = { "A B" } }, "targets: array of field names" },
    { { targets = { "A,B" } }, "targets: array of field names" },
    { { targets = { "" } }, "targets: array of field names" },
    { { targets = { 5 } }, "targets: array of field names" },
    { { targets = { a = "A" } }, "targets: array of field names" },
}) do
    refused(case[2], { "#2 to 'cache_preset'", case[2] }, hs.cache_preset, "rfc-shared", case[1])
end
refused("an unknown preset", { "#1 to 'cache_preset'", "known preset", '"rfc"' }, hs.cache_preset, "rfc")
refused("a policy", { "#1 to 'cache_preset'" }, hs.cache_preset, hs.retry_policy("default"))
refused("a member set", { "options do not change" }, function()
    default.shared = false
end)
equal(type(getmetatable(default)), "string", "the metatable is out of reach")

-- data/cache_profiles.tsv. A profile is a number, the name of a preset, or options.
local varnish = hs.cache_preset("varnish")
for _, profile in ipairs({ "varnish", varnish, varnish.profile }) do
    local source, seconds = hs.cache_profile_implicit(profile, 404)
    integer(source, hs.FRESHNESS_PROFILE, "cache_profile_implicit: source")
    integer(seconds, 120, "cache_profile_implicit: seconds")
    equal(hs.cache_profile_explicit(profile, 404), true, "cache_profile_explicit(404)")
    equal(hs.cache_profile_explicit(profile, 500), false, "cache_profile_explicit(500)")
end
integer((hs.cache_profile_implicit("rfc-shared", 404)), hs.FRESHNESS_NONE, "no profile")
refused("a profile", { "#1 to 'cache_profile_implicit'", 'such as "nginx"' }, hs.cache_profile_implicit, "ngnx", 404)
refused("no profile", { "#1 to 'cache_profile_explicit'" }, hs.cache_profile_explicit, nil, 404)
refused("no code", { "#2 to 'cache_profile_implicit'" }, hs.cache_profile_implicit, "nginx", {})

suite.finish()
