-- SPDX-License-Identifier: MIT
-- Readers and writers: several values, or nil, a message and the error's number.
local suite = require "suite"
local hs = require "httpstatus"
local equal, integer = suite.equal, suite.integer

local function fails(what, expected, words, called, ...)
    local value, message, number = called(...)
    equal(value, nil, what)
    integer(number, expected, what .. ": error")
    for _, word in ipairs(words) do
        suite.check(tostring(message):find(word, 1, true), what .. ": " .. word .. " is not in: " .. tostring(message))
    end
end

integer(hs.code_parse("404"), 404, "code_parse")
fails("code_parse('404abc')", hs.E_SYNTAX, { "code_parse", "three digits", '"404abc"' }, hs.code_parse, "404abc")
fails("code_parse('099')", hs.E_RANGE, { '"099"' }, hs.code_parse, "099")
fails("code_parse of bytes", hs.E_SYNTAX, { '"4?4"' }, hs.code_parse, "4\0044")
fails("code_parse of 64 KiB", hs.E_SYNTAX, { "4\"..." }, hs.code_parse, ("4"):rep(65536))

local code, sub = hs.substatus_parse("404.13")
integer(code, 404, "substatus_parse: code")
integer(sub, 13, "substatus_parse: sub-status")
fails("substatus_parse('404')", hs.E_SYNTAX, { "substatus_parse", "404.13" }, hs.substatus_parse, "404")

local major, minor, status, reason, forgiven = hs.statusline_parse("HTTP/1.1 404 Not Found")
integer(major, 1, "statusline_parse: major")
integer(minor, 1, "statusline_parse: minor")
integer(status, 404, "statusline_parse: code")
equal(reason, "Not Found", "statusline_parse: reason")
integer(forgiven, 0, "statusline_parse: forgiven")
equal(select(4, hs.statusline_parse("HTTP/1.1 200 caf\233")), "caf\233", "bytes above 0x7F (RFC 9112, section 4)")
fails("statusline_parse", hs.E_SYNTAX, { "statusline_parse", '"HTTP/2 200"' }, hs.statusline_parse, "HTTP/2 200")
fails("statusline_parse_lenient", hs.E_SYNTAX, { "statusline_parse_lenient" }, hs.statusline_parse_lenient, "x\ny")

major, minor, status, reason, forgiven = hs.statusline_parse_lenient("HTTP/2 503")
integer(major, 2, "statusline_parse_lenient: major")
integer(minor, 0, "statusline_parse_lenient: minor")
integer(status, 503, "statusline_parse_lenient: code")
equal(reason, "", "statusline_parse_lenient: reason")
integer(forgiven, hs.LENIENCY_SHORT_VERSION + hs.LENIENCY_NO_SPACE, "statusline_parse_lenient: forgiven")

equal(hs.statusline_format(11, 404), "HTTP/1.1 404 Not Found", "statusline_format(11, 404)")
equal(hs.statusline_format(11, 404, nil), "HTTP/1.1 404 Not Found", "statusline_format(11, 404, nil)")
equal(hs.statusline_format(10, "404", ""), "HTTP/1.0 404 ", "statusline_format(10, '404', '')")
local long = ("x"):rep(65536)
equal(hs.statusline_format(11, 200, long), "HTTP/1.1 200 " .. long, "statusline_format of 64 KiB")
fails("statusline_format(20, 404)", hs.E_RANGE, { "10 or 11", "20" }, hs.statusline_format, 20, 404)
fails("statusline_format with LF", hs.E_RANGE, { '"a?b"' }, hs.statusline_format, 11, 200, "a\nb")
suite.refused("statusline_format(11)", { "#2 to 'statusline_format'" }, hs.statusline_format, 11)

suite.finish()
