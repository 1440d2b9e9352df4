-- SPDX-License-Identifier: MIT
-- response_check: how facts are given, and that findings come back; what they should be is tested in C.
local suite = require "suite"
local hs = require "httpstatus"
local equal, integer, refused = suite.equal, suite.integer, suite.refused

-- RFC 9110, section 15.5.6: a 405 must have Allow.
local found = hs.response_check({ code = 405, fields = {} })
equal(#found, 1, "405 without Allow")
integer(found[1].why, hs.WHY_CHECK_REQUIRED_FIELD, "405 without Allow: why")
integer(found[1].field, hs.FIELD_ALLOW, "405 without Allow: field")
integer(found[1].level, hs.LEVEL_MUST, "405 without Allow: level")

-- Without `fields` nothing is known of them, so none is missing.
equal(#hs.response_check({ code = 405 }), 0, "405, fields not known")
equal(#hs.response_check({ code = "405" }), 0, "405 as text")

local forms = {
    pairs_of_strings = { { "Date", "x" }, { "allow", "GET" } },
    map = { ["ALLOW"] = "GET" },
    map_of_lines = { Allow = { "GET", "HEAD" } },
    both = { { "Date", "x" }, Allow = "GET" },
}
for name, fields in pairs(forms) do
    equal(#hs.response_check({ code = 405, fields = fields }), 0, "405 with Allow: " .. name)
end

-- RFC 9110, sections 9.3.2, 15.3.5 and 15.3.6.
local function first_why(response)
    local findings = hs.response_check(response)
    return findings[1] and findings[1].why
end
equal(first_why({ code = 204, content_bytes = 17 }), hs.WHY_CHECK_CONTENT_FORBIDDEN, "204 with content")
equal(first_why({ code = 200, method = "HEAD", content_bytes = 1 }), hs.WHY_CHECK_CONTENT_FORBIDDEN, "HEAD")
equal(first_why({ code = 200, method = hs.METHOD_HEAD, content_bytes = 1 }), hs.WHY_CHECK_CONTENT_FORBIDDEN, "HEAD")
equal(first_why({ code = 200, method = "GET", content_bytes = 1 }), nil, "GET")
local length = { ["Content-Length"] = 3 }
equal(first_why({ code = 205, fields = length }), hs.WHY_CHECK_CONTENT_NOT_EMPTY, "205 announces content")
equal(length["Content-Length"], 3, "the caller's table stays as it was")
equal(math.type and math.type(length["Content-Length"]) or "integer", "integer", "its number stays a number")
-- RFC 9113, section 8.2.2.
local upgrade = { Connection = "close" }
equal(first_why({ code = 200, version = 20, fields = upgrade }), hs.WHY_CHECK_CONNECTION_FIELD, "HTTP/2")
equal(first_why({ code = 200, version = 11, fields = upgrade }), nil, "HTTP/1.1")

-- RFC 9111, section 5.2: directives of Cache-Control that a finding means.
integer(found[1].directives, 0, "405 without Allow: directives")
local twice = hs.response_check({ code = 200, fields = { { "Cache-Control", "max-age=1, max-age=2" } } })
integer(twice[1].why, hs.WHY_CHECK_DIRECTIVE_REPEATED, "max-age twice: why")
integer(twice[1].directives, hs.CC_MAX_AGE, "max-age twice: directives")

-- What the library refuses is a value, as with the readers.
local function fails(response, words)
    local findings, message, error = hs.response_check(response)
    equal(findings, nil, words)
    integer(error, hs.E_RANGE, words .. ": error")
    suite.check(tostring(message):find(words, 1, true), words .. " is not in: " .. tostring(message))
end
fails({ code = 200, version = 7 }, "version 10, 11, 20 or 30 expected, got 7")
fails({ code = 200, version = 7, content_bytes = 1 }, "version 10, 11, 20 or 30 expected, got 7")
fails({ code = 200, version = 11, content_bytes = -1 }, "content_bytes of 0 or more expected, got -1")

local wrong = {
    { nil, "table of facts" },
    { "405", "table of facts" },
    { {}, "code" },
    { { code = {} }, "code: status code expected, got table" },
    { { code = 404.5 }, "got 404.5" },
    { { code = 200, method = {} }, "method" },
    { { code = 200, version = "x" }, 'version: 10, 11, 20 or 30 expected, got "x"' },
    { { code = 200, content_bytes = 1.5 }, "content_bytes" },
    { { code = 200, content_bytes = 2 ^ 60 }, "content_bytes" },
    { { code = 200, status = 404 }, "status" },
    { { code = 200, 404 }, "got 1" },
    { { code = 200, fields = "Allow: GET" }, "fields: table expected" },
    { { code = 200, fields = { "Allow: GET" } }, "{ name, value } expected" },
    { { code = 200, fields = { { "Allow" } } }, "nil" },
    { { code = 200, fields = { { 1, "GET" } } }, "got 1" },
    { { code = 200, fields = { Allow = true } }, "boolean" },
    { { code = 200, fields = { Allow = { {} } } }, "table" },
    { { code = 200, fields = { [true] = "x" } }, "boolean" },
    { { code = 200, fields = { [2] = { "Allow", "GET" } } }, "without gaps" },
    { { code = 200, fields = { [1.5] = { "Allow", "GET" } } }, "without gaps" },
}
for i, case in ipairs(wrong) do
    refused("wrong facts " .. i, { "#1 to 'response_check'", case[2] }, hs.response_check, case[1])
end

suite.finish()
