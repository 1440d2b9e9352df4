-- SPDX-License-Identifier: MIT
-- Dates and wait hints: what comes back, and how arguments are given; every form is tested by the vectors.
local suite = require "suite"
local hs = require "httpstatus"
local equal, integer, refused = suite.equal, suite.integer, suite.refused

-- RFC 9110, section 5.6.7: one instant in three forms.
local FORMS = {
    ["Sun, 06 Nov 1994 08:49:37 GMT"] = 0,
    ["Sunday, 06-Nov-94 08:49:37 GMT"] = hs.DATE_OBSOLETE_FORM + hs.DATE_CENTURY_GUESSED,
    ["Sun Nov  6 08:49:37 1994"] = hs.DATE_OBSOLETE_FORM,
}
local WHEN_S, NOW_S = 784111777, 784111000
for text, flags in pairs(FORMS) do
    integer(hs.date_parse(text, NOW_S), WHEN_S, "date_parse: " .. text)
    integer(hs.date_flags(text, NOW_S), flags, "date_flags: " .. text)
    local when_s, forgiven = hs.date_parse_lenient(text, NOW_S)
    integer(when_s, WHEN_S, "date_parse_lenient: " .. text)
    integer(forgiven, flags, "date_parse_lenient, forgiven: " .. text)
end
equal(hs.date_format(WHEN_S), "Sun, 06 Nov 1994 08:49:37 GMT", "date_format")
integer(hs.date_parse("Sun, 06 Nov 1994 08:49:37 GMT"), WHEN_S, "date_parse without now")
-- 253402300799 is the last second of the year 9999; one of two digits lies at most 50 years ahead.
equal(hs.date_format(253402300799), "Fri, 31 Dec 9999 23:59:59 GMT", "date_format of the last second")
equal(hs.date_parse("Sunday, 06-Nov-94 08:49:37 GMT"), WHEN_S, "a year of two digits, read now")

local function fails(what, expected, words, called, ...)
    local value, message, number = called(...)
    equal(value, nil, what)
    integer(number, expected, what .. ": error")
    for _, word in ipairs(words) do
        suite.check(tostring(message):find(word, 1, true), what .. ": " .. word .. " is not in: " .. tostring(message))
    end
end

fails("date_parse('soon')", hs.E_SYNTAX, { "date_parse", '"soon"', "HTTP-date" }, hs.date_parse, "soon", 0)
local no_day = "Sun, 31 Feb 1994 08:49:37 GMT"
fails("date_parse of no day", hs.E_RANGE, { "date_parse", "31 Feb" }, hs.date_parse, no_day, 0)
fails("date_parse_lenient('soon')", hs.E_SYNTAX, { "date_parse_lenient" }, hs.date_parse_lenient, "soon", 0)
fails("date_flags('soon')", hs.E_SYNTAX, { "date_flags" }, hs.date_flags, "soon", 0)
fails("date_format of year 10000", hs.E_RANGE, { "date_format", "253402300800" }, hs.date_format, 253402300800)
fails("date_format(inf)", hs.E_RANGE, { "0000 to 9999" }, hs.date_format, math.huge)
refused("date_parse()", { "#1 to 'date_parse'", "string expected", "no value" }, hs.date_parse)
refused("date_parse(x, {})", { "#2 to 'date_parse'", "got table" }, hs.date_parse, "x", {})
refused("date_parse(x, 0.5)", { "#2 to 'date_parse'", "got 0.5" }, hs.date_parse, "x", 0.5)
refused("date_parse(x, nan)", { "#2 to 'date_parse'" }, hs.date_parse, "x", 0 / 0)
refused("date_format(nil)", { "#1 to 'date_format'", "got nil" }, hs.date_format, nil)

local function hint(what, expected, called, ...)
    local got = { called(...) }
    for i = 1, 4 do
        equal(got[i], expected[i], what .. ": result " .. i)
    end
    if math.type then
        equal(math.type(got[1]), "integer", what .. ": type")
    end
end

-- RFC 9110, section 10.2.3; 946684799 is its first example.
local EXAMPLE, EXAMPLE_S = "Fri, 31 Dec 1999 23:59:59 GMT", 946684799
hint("a delay", { hs.HINT_DELAY, 0, 120000 }, hs.retry_after_parse, "120", 0)
hint("a date", { hs.HINT_DATE, 0, 60000, EXAMPLE_S }, hs.retry_after_parse, EXAMPLE, EXAMPLE_S - 60)
hint("a past date", { hs.HINT_PAST, 0, 0, EXAMPLE_S }, hs.retry_after_parse, EXAMPLE, EXAMPLE_S)
hint("a past date, read now", { hs.HINT_PAST, 0, 0, EXAMPLE_S }, hs.retry_after_parse, EXAMPLE)
equal(hs.retry_after_parse("Fri, 31 Dec 9999 23:59:59 GMT"), hs.HINT_DATE, "a date to come, read now")
hint("an absent field", { hs.HINT_ABSENT, 0 }, hs.retry_after_parse, nil, 0)
hint("no hint", { hs.HINT_INVALID, 0 }, hs.retry_after_parse, "soon", 0)
hint("bytes", { hs.HINT_INVALID, 0 }, hs.retry_after_parse, "12\0", 0)
hint("a list", { hs.HINT_INVALID, hs.HINT_LIST, 120000 }, hs.retry_after_parse, "120, 60", 0)
hint("5000 digits", { hs.HINT_DELAY, hs.HINT_SATURATED, 2 ^ 53 - 1 }, hs.retry_after_parse, ("9"):rep(5000), 0)
local fixed = { hs.HINT_DATE, hs.HINT_SKEW_FIXED, 60000, EXAMPLE_S }
hint("the server's clock", fixed, hs.retry_after_parse, EXAMPLE, 0, EXAMPLE_S - 60)

hint("milliseconds", { hs.HINT_DELAY, hs.HINT_MILLISECONDS, 1500 }, hs.retry_after_parse_as, "1500",
    hs.UNIT_MILLISECONDS, 0)
hint("an instant", { hs.HINT_DATE, 0, 100000, 1767225700 }, hs.retry_after_parse_as, "1767225700", hs.UNIT_EPOCH,
    1767225600)
hint("a field that is absent", { hs.HINT_ABSENT, 0 }, hs.retry_after_parse_as, nil, hs.UNIT_EPOCH, 0)
fails("no such unit", hs.E_ARG, { "retry_after_parse_as", "UNIT_SECONDS", "99" }, hs.retry_after_parse_as, "1", 99, 0)
refused("no unit", { "#2 to 'retry_after_parse_as'", "no value" }, hs.retry_after_parse_as, "1")
refused("retry_after_parse({})", { "#1 to 'retry_after_parse'", "got table" }, hs.retry_after_parse, {})
refused("server_date_s", { "#3 to 'retry_after_parse'", '"x"' }, hs.retry_after_parse, "1", 0, "x")

suite.finish()
