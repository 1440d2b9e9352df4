-- SPDX-License-Identifier: MIT
-- Decisions about caching: how facts are given, and what comes back. What they should be is tested by the vectors.
local suite = require "suite"
local hs = require "httpstatus"
local values = require "values"
local equal, integer, refused = suite.equal, suite.integer, suite.refused

local DATE = "Sun, 06 Nov 1994 08:49:37 GMT"
local NOW = 784111777

local NAMES = { "action", "why", "age_s", "lifetime_s", "ttl_s", "source", "swr_left_s", "sie_left_s", "fwd",
    "not_modified", "keep", "record", "headers", "reasons" }

local function named(...)
    local results, verdict = values.pack(...), {}
    equal(results.n, #NAMES, "number of results: " .. tostring((select(2, ...))))
    for i, name in ipairs(NAMES) do
        verdict[name] = results[i]
    end
    return verdict
end

local function with(facts, more)
    local copy = {}
    for name, value in pairs(facts) do
        copy[name] = value
    end
    for name, value in pairs(more) do
        copy[name] = value
    end
    return copy
end

local function text_of(lines)
    local list = {}
    for i, line in ipairs(lines) do
        list[i] = line[1] .. ": " .. line[2]
    end
    return table.concat(list, "|")
end

-- RFC 9111, sections 3 and 4.2.
local STORED_HEADERS = {
    { "Date", DATE }, { "Cache-Control", "max-age=60, stale-while-revalidate=10" }, { "ETag", '"v1"' },
    { "Cache-Control", "stale-if-error=100" }, { "Content-Length", 100 },
}
local STORE = { method = "GET", code = 200, response_headers = STORED_HEADERS, request_time_s = NOW,
    response_time_s = NOW }
local stored = named(hs.cache_store(STORE))
integer(stored.action, hs.CACHE_ACTION_STORE, "store: action")
integer(stored.why, hs.WHY_HAS_MAX_AGE, "store: why")
integer(stored.age_s, 0, "store: age_s")
integer(stored.lifetime_s, 60, "store: lifetime_s")
integer(stored.ttl_s, 60, "store: ttl_s")
integer(stored.source, hs.FRESHNESS_MAX_AGE, "store: source")
integer(stored.swr_left_s, 70, "store: swr_left_s")
integer(stored.sie_left_s, 160, "store: sie_left_s")
integer(stored.fwd, hs.CACHE_FWD_NONE, "store: fwd")
equal(stored.not_modified, false, "store: not_modified")
equal(stored.keep, false, "store: keep")
equal(#stored.record, 256, "store: bytes of the record")
equal(stored.record:sub(1, 4), "HSC1", "store: the record begins")
equal(stored.headers, nil, "store: headers")
equal(#stored.reasons, 1, "store: reasons")
integer(stored.reasons[1], hs.WHY_HAS_MAX_AGE, "store: reason")

-- RFC 6585, section 4; RFC 9111, section 3.5: two reasons, the last one decides.
local refusal = named(hs.cache_store(with(STORE, { code = "429" })))
integer(refusal.action, hs.CACHE_ACTION_DO_NOT_STORE, "429: action")
integer(refusal.why, hs.WHY_STATUS_MUST_NOT_BE_STORED, "429: why")
equal(refusal.lifetime_s, nil, "429: lifetime_s")
equal(refusal.swr_left_s, nil, "429: swr_left_s")
equal(refusal.record, nil, "429: record")
local permitted = named(hs.cache_store({ code = 200, method = hs.METHOD_GET, request_headers = { Authorization = "x" },
    response_headers = { ["Cache-Control"] = "public, max-age=1" } }))
equal(#permitted.reasons, 2, "Authorization with public: reasons")
integer(permitted.reasons[1], hs.WHY_AUTHORIZATION_PERMITTED, "Authorization with public: first reason")

-- A method that is not known is none that can be stored.
integer(named(hs.cache_store({ code = 200 })).why, hs.WHY_METHOD, "no method")
local POST = with(STORE, { method = "POST" })
integer(named(hs.cache_store(POST)).why, hs.WHY_POST_CONTENT_LOCATION, "POST elsewhere")
POST.location_is_target = true
integer(named(hs.cache_store(POST)).action, hs.CACHE_ACTION_STORE, "POST of the target")
integer(named(hs.cache_store(with(STORE, { received_bytes = 99 }))).why, hs.WHY_INCOMPLETE, "99 of 100 bytes")
integer(named(hs.cache_store(with(STORE, { received_bytes = 100 }))).action, hs.CACHE_ACTION_STORE, "100 of 100")

-- Options: a name, what cache_preset made, nil.
local private = { ["Cache-Control"] = "private, max-age=9" }
local PRIVATE = { method = "GET", code = 200, response_headers = private }
integer(named(hs.cache_store(PRIVATE)).why, hs.WHY_PRIVATE, "private, rfc-shared")
for _, options in ipairs({ "rfc-private", (hs.cache_preset("rfc-shared", { shared = false })) }) do
    integer(named(hs.cache_store(with(PRIVATE, { options = options }))).action, hs.CACHE_ACTION_STORE, "private")
end

-- RFC 9213, section 2.2: the first usable targeted field stands for Cache-Control and Expires, all its lines together.
local TARGETED = { method = "GET", code = 200, response_headers = {
    { "Cache-Control", "no-store" }, { "cdn-cache-control", "max-age=5" }, { "Own-Cache-Control", "max-age=(1" },
    { "CDN-Cache-Control", "stale-if-error=7" } } }
integer(named(hs.cache_store(TARGETED)).why, hs.WHY_NO_STORE, "no target")
local of_cdn = named(hs.cache_store(with(TARGETED, { options = "cdn" })))
integer(of_cdn.lifetime_s, 5, "CDN-Cache-Control: lifetime")
integer(of_cdn.sie_left_s, 12, "CDN-Cache-Control: its second line")
local own = hs.cache_preset("rfc-shared", { targets = { "Own-Cache-Control", "CDN-Cache-Control" } })
integer(named(hs.cache_store(with(TARGETED, { options = own }))).lifetime_s, 5, "a broken field is passed over")

-- RFC 9111, section 4. Times are rounded down.
local REUSE = { record = stored.record, method = "GET", now_s = NOW + 30, stored_headers = STORED_HEADERS }
local function reuse(more)
    return named(hs.cache_reuse(with(REUSE, more)))
end
local fresh = reuse({})
integer(fresh.action, hs.CACHE_ACTION_FRESH, "fresh: action")
integer(fresh.why, hs.WHY_FRESH, "fresh: why")
integer(fresh.age_s, 30, "fresh: age_s")
integer(fresh.ttl_s, 30, "fresh: ttl_s")
equal(fresh.record, nil, "fresh: record")
integer(reuse({ now_s = NOW + 59.99 }).age_s, 59, "a fraction of a second")
integer(reuse({ now_s = tostring(NOW + 5) }).age_s, 5, "a time as text")
integer(reuse({ now_s = NOW - 0.5 }).age_s, 0, "before the receipt")
integer(reuse({ now_s = math.huge }).age_s, 2 ^ 31, "the end of time")
integer(reuse({ now_s = NOW + 65 }).action, hs.CACHE_ACTION_STALE_WHILE_REVALIDATE, "stale-while-revalidate")
integer(reuse({ now_s = NOW + 90 }).action, hs.CACHE_ACTION_VALIDATE, "stale: action")
integer(reuse({ now_s = NOW + 90 }).ttl_s, -30, "stale: ttl_s")
integer(reuse({ now_s = NOW + 90 }).fwd, hs.CACHE_FWD_STALE, "stale: fwd")
integer(reuse({ method = "POST" }).action, hs.CACHE_ACTION_FETCH, "POST")
local nothing = named(hs.cache_reuse({ method = "GET" }))
integer(nothing.why, hs.WHY_NOTHING_STORED, "nothing stored: why")
equal(nothing.age_s, nil, "nothing stored: age_s")
local only = { ["Cache-Control"] = "only-if-cached" }
nothing = named(hs.cache_reuse({ method = "GET", request_headers = only }))
integer(nothing.action, hs.CACHE_ACTION_GATEWAY_TIMEOUT, "only-if-cached")

-- The current time stands for one that is not given.
local just_now = named(hs.cache_store({ method = "GET", code = 200, response_headers = { Expires = "0" } }))
local age = named(hs.cache_reuse({ record = just_now.record, method = "GET" })).age_s
suite.check(age >= 0 and age < 60, "stored just now: age " .. tostring(age))

-- RFC 9110, sections 13.1.2 and 13.1.3: several lines are one list, compared weakly.
local function not_modified(headers)
    return reuse({ request_headers = headers }).not_modified
end
equal(not_modified({ { "If-None-Match", '"a"' }, { "if-none-match", 'W/"v1"' } }), true, "If-None-Match lists the tag")
equal(not_modified({ ["If-None-Match"] = { '"a"', '"b"' } }), false, "If-None-Match lists others")
equal(not_modified({ ["If-None-Match"] = "*" }), true, "If-None-Match: *")
equal(not_modified({ ["If-Modified-Since"] = DATE }), true, "If-Modified-Since")
equal(not_modified({ ["If-Modified-Since"] = DATE, ["If-None-Match"] = '"a"' }), false, "If-None-Match counts alone")
equal(reuse({ request_headers = { ["If-None-Match"] = '"v1"' }, stored_headers = {} }).not_modified, false, "no tag")

-- RFC 9110, section 14.2, and 13.1.5: a stored 206 answers a range that it holds.
local PART = { { "Content-Range", "bytes 10-19/50" }, { "ETag", '"v1"' }, { "Last-Modified", DATE },
    { "Cache-Control", "max-age=60" }, { "Date", DATE } }
local ranges = hs.cache_preset("rfc-shared", { ranges = true })
local part = named(hs.cache_store({ method = "GET", code = 206, response_headers = PART, response_time_s = NOW,
    options = ranges }))
local function partial(range, condition, headers)
    local request = { { "Range", range } }
    request[2] = condition and { "If-Range", condition }
    return named(hs.cache_reuse({ record = part.record, method = "GET", request_headers = request, now_s = NOW,
        stored_headers = headers or PART, options = ranges })).why
end
integer(partial("bytes=10-19"), hs.WHY_FRESH, "the part")
integer(partial("bytes=15-"), hs.WHY_PARTIAL, "beyond the part")
integer(partial("bytes=-35,-31"), hs.WHY_PARTIAL, "several ranges")
local two_lines = { { "Range", "bytes=10-11" }, { "Range", "bytes=13-14" } }
integer(named(hs.cache_reuse({ record = part.record, method = "GET", request_headers = two_lines, now_s = NOW,
    stored_headers = PART, options = ranges })).why, hs.WHY_PARTIAL, "several lines")
integer(partial("bytes=-31"), hs.WHY_PARTIAL, "from the end, too long")
local LAST = { { "Content-Range", "bytes 40-49/50" }, { "ETag", '"v1"' } }
integer(partial("bytes=10-19", nil, LAST), hs.WHY_FRESH, "the record counts, not the field")
integer(partial("bytes=60-", nil, LAST), hs.WHY_PARTIAL, "beyond the end")
for _, unknown in ipairs({ "bytes 10-19/*", "bytes 10-19", "bytes 10-19/", "x", "bytes 10-19/" .. ("9"):rep(40) }) do
    integer(partial("bytes=10-19", nil, { { "Content-Range", unknown } }), hs.WHY_FRESH, unknown)
end
integer(partial("bytes=10-19", '"v1"'), hs.WHY_FRESH, "If-Range: the tag")
integer(partial("bytes=10-19", 'W/"v1"'), hs.WHY_PARTIAL, "If-Range: a weak tag")
integer(partial("bytes=10-19", "*"), hs.WHY_PARTIAL, "If-Range: *")
integer(partial("bytes=10-19", " " .. DATE), hs.WHY_FRESH, "If-Range: the date")
integer(partial("bytes=10-19", DATE:lower()), hs.WHY_PARTIAL, "If-Range: another text of the date")
integer(partial("bytes=10-19", '"v1"', {}), hs.WHY_PARTIAL, "If-Range: no validator is known")
-- A suffix needs the length: that of the Content-Range. A whole response has it in its record.
local TAIL = { { "Content-Range", "bytes 40-49/50" }, { "Cache-Control", "max-age=60" }, { "Date", DATE } }
part = named(hs.cache_store({ method = "GET", code = 206, response_headers = TAIL, response_time_s = NOW,
    options = ranges }))
integer(partial("bytes=-10", nil, TAIL), hs.WHY_FRESH, "the last bytes")
integer(partial("bytes=-11", nil, TAIL), hs.WHY_PARTIAL, "more than the last bytes")
integer(partial("bytes=-10", nil, {}), hs.WHY_PARTIAL, "the last bytes, length not known")
integer(reuse({ request_headers = { Range = "bytes=0-" }, options = ranges }).action, hs.CACHE_ACTION_FRESH, "a slice")
integer(reuse({ request_headers = { Range = "bytes=0-" } }).why, hs.WHY_RANGE, "a range without ranges")

-- RFC 9111, sections 3.2 and 4.3.4.
local ANSWER = { record = stored.record, method = "GET", code = 304, stored_headers = STORED_HEADERS,
    response_headers = { { "etag", '"v1"' }, { "X-New", "1" }, { "Content-Length", "0" } },
    request_time_s = NOW + 100, response_time_s = NOW + 100 }
local freshened = named(hs.cache_on_validation(ANSWER))
integer(freshened.action, hs.CACHE_ACTION_FRESHEN, "304: action")
integer(freshened.why, hs.WHY_STRONG_VALIDATOR, "304: why")
equal(freshened.keep, true, "304: keep")
equal(#freshened.record, 256, "304: record")
equal(text_of(freshened.headers), "Cache-Control: max-age=60, stale-while-revalidate=10|"
    .. 'Cache-Control: stale-if-error=100|Content-Length: 100|etag: "v1"|X-New: 1|Date: ' .. hs.date_format(NOW + 100),
    "304: headers")
integer(named(hs.cache_reuse({ record = freshened.record, method = "GET", now_s = NOW + 110 })).age_s, 10, "again")
local dropped = named(hs.cache_on_validation(with(ANSWER, { response_headers = { ["Cache-Control"] = "no-store" } })))
integer(dropped.why, hs.WHY_OWN_VALIDATOR, "304 without validators: why")
equal(dropped.keep, false, "304 with no-store: keep")
local forwarded = named(hs.cache_on_validation(with(ANSWER, { response_headers = {}, validators_sent = false,
    request_headers = { ["If-None-Match"] = '"a"' } })))
integer(forwarded.action, hs.CACHE_ACTION_FORWARD, "304 to the client's condition")
equal(forwarded.record, nil, "forwarded: record")
equal(forwarded.headers, nil, "forwarded: headers")
integer(named(hs.cache_on_validation(with(ANSWER, { code = 200 }))).action, hs.CACHE_ACTION_REPLACE, "200")
integer(named(hs.cache_on_validation(with(ANSWER, { code = 200, method = "HEAD" }))).why, hs.WHY_HEAD_DIFFERS, "HEAD")

-- RFC 9111, section 4.2.4; RFC 5861, section 4.
local FAILURE = with(REUSE, { now_s = NOW + 90 })
integer(named(hs.cache_on_failure(FAILURE)).why, hs.WHY_STALE_IF_ERROR, "no answer")
integer(named(hs.cache_on_failure(with(FAILURE, { code = 503 }))).action, hs.CACHE_ACTION_STALE, "503")
integer(named(hs.cache_on_failure(with(FAILURE, { code = 501 }))).action, hs.CACHE_ACTION_FORWARD, "501")
integer(named(hs.cache_on_failure({ method = "GET" })).action, hs.CACHE_ACTION_GATEWAY_TIMEOUT, "nothing stored")

-- Bytes that are no record are a value, whatever they are: a store may give anything back.
local function fails(function_name, facts, error, words)
    local action, message, number = hs[function_name](facts)
    equal(action, nil, words)
    integer(number, error, words .. ": error")
    suite.check(tostring(message):find(words, 1, true), words .. " is not in: " .. tostring(message))
end
for _, name in ipairs({ "cache_reuse", "cache_on_validation", "cache_on_failure" }) do
    local code = name ~= "cache_reuse" and 304 or nil
    fails(name, { code = code, record = "" }, hs.E_SIZE, "got 0 other bytes")
    fails(name, { code = code, record = ("x"):rep(256) }, hs.E_SYNTAX, "got 256 other bytes")
end
for at = 1, 256 do
    for _, byte in ipairs({ 0, 1, 128, 255 }) do
        local record = stored.record:sub(1, at - 1) .. string.char(byte) .. stored.record:sub(at + 1)
        local action, message, number = hs.cache_reuse(with(REUSE, { record = record }))
        suite.check(action or (type(message) == "string" and number < 0), "byte " .. at)
        hs.cache_on_validation(with(ANSWER, { record = record }))
        hs.cache_on_failure(with(FAILURE, { record = record }))
    end
end

-- Many and long fields: what they are does not depend on where they find room.
local many = {}
for i = 1, 3000 do
    many[i] = { "X-" .. i, ("v"):rep(i % 100) }
end
many[#many + 1] = { "Cache-Control", "max-age=77" }
many[#many + 1] = { "X-Long", ("y"):rep(100000) }
local long = named(hs.cache_store({ method = "GET", code = 200, request_headers = many, response_headers = many }))
integer(long.lifetime_s, 77, "many fields")
local tags = {}
for i = 1, 5000 do
    tags[i] = '"' .. i .. '"'
end
tags[#tags + 1] = '"v1"'
equal(not_modified({ ["If-None-Match"] = tags }), true, "many lines")

local WRONG = {
    { "cache_store", nil, "table of facts expected, got nil" },
    { "cache_store", {}, "code: status code expected, got nil" },
    { "cache_store", { code = 404.7 }, "code: status code expected, got 404.7" },
    { "cache_store", { code = 200, record = "" }, "record: there is no such fact" },
    { "cache_store", { code = 200, now_s = 1 }, "now_s: there is no such fact" },
    { "cache_store", { code = 200, metod = "GET" }, "metod: there is no such fact" },
    { "cache_store", { code = 200, 5 }, "names as keys expected, got 1" },
    { "cache_store", { code = 200, method = {} }, "method: method's name or number expected, got table" },
    { "cache_store", { code = 200, options = "rfc" }, 'options: known preset, such as "rfc-shared"' },
    { "cache_store", { code = 200, options = 5 }, "options: known preset" },
    { "cache_store", { code = 200, options = hs.retry_policy("default") }, "options: known preset" },
    { "cache_store", { code = 200, response_time_s = "soon" }, 'seconds since 1970 expected, got "soon"' },
    { "cache_store", { code = 200, request_time_s = 0 / 0 }, "request_time_s: seconds since 1970" },
    { "cache_store", { code = 200, received_bytes = -1 }, "received_bytes: number of bytes expected, got -1" },
    { "cache_store", { code = 200, received_bytes = 1.5 }, "received_bytes: number of bytes" },
    { "cache_store", { code = 200, location_is_target = 1 }, "location_is_target: true or false expected, got 1" },
    { "cache_store", { code = 200, request_headers = "Range: x" }, "request_headers: table expected" },
    { "cache_store", { code = 200, response_headers = { { "Age" } } }, "response_headers: name and value as strings" },
    { "cache_reuse", { record = 5 }, "record: bytes of a record, or nil, expected, got 5" },
    { "cache_reuse", { code = 200 }, "code: there is no such fact" },
    { "cache_reuse", { response_headers = {} }, "response_headers: there is no such fact" },
    { "cache_reuse", { now_s = {} }, "now_s: seconds since 1970 expected, got table" },
    { "cache_reuse", { stored_headers = { Age = true } }, "stored_headers: name and value as strings" },
    { "cache_on_validation", { code = 304 }, "record: bytes of a record expected, got nil" },
    { "cache_on_validation", { record = stored.record }, "code: status code expected, got nil" },
    { "cache_on_validation", { record = "", code = 304, validators_sent = "no" }, "validators_sent: true or false" },
    { "cache_on_failure", { validators_sent = true }, "validators_sent: there is no such fact" },
    { "cache_on_failure", { code = {} }, "code: status code expected, got table" },
}
for _, case in ipairs(WRONG) do
    refused(case[3], { "#1 to '" .. case[1] .. "'", case[3] }, hs[case[1]], case[2])
end

-- RFC 9211, section 2.
local STATUS = { name = "edge", action = fresh.action, why = fresh.why, ttl_s = fresh.ttl_s }
local function status(more)
    return hs.cache_status_format(with(STATUS, more))
end
equal(status({}), "edge; hit; ttl=30; detail=fresh", "a hit")
equal(status({ detail = false, name = "my cache" }), '"my cache"; hit; ttl=30', "a name that is no token")
equal(status({ action = hs.CACHE_ACTION_FETCH, why = hs.WHY_NOTHING_STORED, fwd = hs.CACHE_FWD_URI_MISS,
    fwd_status = 200, stored = true }), "edge; fwd=uri-miss; fwd-status=200; stored; detail=nothing-stored", "forwarded")
equal(status({ collapsed = true, detail = false }), "edge; hit; ttl=30", "collapsed")
equal(status({ collapsed = false, stored = false, detail = true }), "edge; hit; ttl=30; detail=fresh",
    "not collapsed")
equal(hs.cache_status_format({ name = "e", action = hs.CACHE_ACTION_STALE }), "e; hit", "no reason, no time")
local text, message, number = status({ name = "a\nb" })
equal(text, nil, "a name that cannot be written")
integer(number, hs.E_SYNTAX, "a name that cannot be written: error")
suite.check(message:find('got "a?b"', 1, true), message)
for _, case in ipairs({
    { nil, "table of facts" }, { { action = 3 }, "name: string expected, got nil" },
    { { name = "e" }, "action: action (CACHE_ACTION_...) expected, got nil" },
    { { name = 5, action = 3 }, "name: string expected, got 5" },
    { with(STATUS, { why = "fresh" }), "why: reason (WHY_...) expected" }, { with(STATUS, { key = "x" }), "key: " },
    { with(STATUS, { ttl_s = 1.5 }), "ttl_s: seconds" }, { with(STATUS, { stored = 1 }), "stored: true or false" },
    { with(STATUS, { fwd_status = "x" }), "fwd_status: status code" },
    { with(STATUS, { fwd = {} }), "fwd: CACHE_FWD_" }, { with(STATUS, { fwd = 99 }), "fwd: CACHE_FWD_... expected, got 99" },
    { with(STATUS, { action = 99 }), "action: action (CACHE_ACTION_...) expected, got 99" },
}) do
    refused(case[2], { "#1 to 'cache_status_format'", case[2] }, hs.cache_status_format, case[1])
end

suite.finish()
