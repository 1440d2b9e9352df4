-- SPDX-License-Identifier: MIT
-- Scans of access logs; what the formats mean is tested by the vectors.
local suite = require "suite"
local packed = require "packed"
local hs = require "httpstatus"
local equal, integer, refused = suite.equal, suite.integer, suite.refused

local W3C = "#Fields: date sc-status sc-substatus\n2026-11-22 404 13\n2026-11-22 - -\n2026-11-22 200"
local LINE = '::1 - - [22/Nov/2026:12:00:00 +0000] "GET / HTTP/1.1" 404 5\n'

local function same(got, expected, what)
    equal(#got, #expected, what .. ": number of items")
    for i = 1, #expected do
        integer(got[i], expected[i], what .. ": item " .. i)
    end
end

-- The number of lines that are read together, one less and one more.
for _, count in ipairs({ 0, 1, 511, 512, 513, 1100 }) do
    local statuses = hs.scan():statuses(LINE:rep(count))
    equal(#statuses, count, "statuses: number")
    equal(hs.scan("ncsa"):statuses(LINE:rep(count), "packed"), packed.pack(statuses, 2), "packed statuses")
    equal(#hs.scan(hs.SCAN_NCSA):lines(LINE:rep(count)), count, "lines: number")
    local counts = hs.bulk_histogram(hs.scan():statuses(LINE:rep(count), "packed"))
    equal(counts[404], count > 0 and count or nil, "histogram")
    equal(hs.scan():histogram(LINE:rep(count))[404], count > 0 and count or nil, "histogram of a scan")
end

-- Places are those of the whole log, as string.sub counts, however it was cut.
for cut = 0, #W3C do
    local scan = hs.scan_detect(W3C)
    equal(scan:format(), "w3c", "format")
    local lines = scan:lines(W3C:sub(1, cut))
    for _, line in ipairs(scan:lines(W3C:sub(cut + 1))) do
        table.insert(lines, line)
    end
    table.insert(lines, scan:finish())
    equal(scan:finish(), nil, "no line is left")
    equal(#lines, 4, "lines")
    integer(lines[1].status, hs.SCAN_DIRECTIVE, "the directive")
    equal(lines[1].at, nil, "place of the directive")
    equal(lines[1].len, nil, "length of the directive")
    integer(lines[2].status, 404, "the first status")
    integer(lines[2].at, 49, "its place")
    integer(lines[2].len, 3, "its length")
    integer(lines[2].substatus, 13, "its sub-status")
    equal(W3C:sub(lines[2].at, lines[2].at + lines[2].len - 1), "404", "what stands there")
    integer(lines[3].status, hs.SCAN_DASH, "the second status")
    equal(lines[3].substatus, nil, "its sub-status")
    integer(lines[4].status, 200, "the last line")
end

-- Counts of all statuses, the six that are no number apart; what is given grows.
do
    local counting, counts = hs.scan("field"), {}
    equal(counting:histogram("404\n-\n404\n5", counts), counts, "the table that was given")
    equal(counting:histogram("03\n", counts), counts, "and again")
    integer(counts[404], 2, "count of 404")
    integer(counts[503], 1, "count of 503")
    integer(counts[hs.SCAN_DASH], 1, "count of -")
    equal(counts[200], nil, "what does not occur")
    refused("a count", { "#3 to 'histogram'", "count expected at [404], got \"x\"" }, counting.histogram, counting,
        "404\n", { [404] = "x" })
    refused("counts", { "#3 to 'histogram'", "table of counts or nil expected, got 5" }, counting.histogram, counting,
        "404\n", 5)
end

-- Formats by name and by number; keys and fields.
for _, name in ipairs({ "ncsa", "json", "w3c", "haproxy", "field" }) do
    equal(hs.scan(name):format(), name, "scan by name")
    equal(hs.scan(hs["SCAN_" .. name:upper()]):format(), name, "scan by number")
end
equal(hs.scan():format(), "ncsa", "scan()")
equal(hs.scan(nil, nil):format(), "ncsa", "scan(nil, nil)")
same(hs.scan("json", { key = "code" }):statuses('{"code":404}\n'), { 404 }, "a key")
same(hs.scan("field", { field = 2 }):statuses("200 404\n"), { 404 }, "a field")
same(hs.scan("field", {}):statuses("200 404\n"), { 200 }, "the first field")
local log = '{"message":"status 500","DownstreamStatus":404}\n'
same(hs.scan_detect(log):statuses(log), { 404 }, "the key that was found")
equal(hs.scan_detect("hello\n"), nil, "no format")
equal(hs.scan_detect(""), nil, "no log")

-- Bytes carry the state; others are refused, or do no harm.
local begun = hs.scan("w3c")
begun:lines(W3C:sub(1, 50))
local saved = begun:bytes()
same(hs.scan_from_bytes(saved):statuses(W3C:sub(51)), { 404, hs.SCAN_DASH }, "a restored scan")
same(begun:statuses(W3C:sub(51)), { 404, hs.SCAN_DASH }, "the first one is another")
local wrong = { none = "", few = saved:sub(2), many = saved .. "\0", zeros = ("\0"):rep(#saved) }
wrong.format = saved:sub(1, 8) .. ("\255"):rep(4) .. saved:sub(13)
for what, bytes in pairs(wrong) do
    local value, message, error = hs.scan_from_bytes(bytes)
    equal(value, nil, "scan_from_bytes: " .. what)
    integer(error, hs.E_SIZE, "scan_from_bytes: " .. what .. ": error")
    suite.check(tostring(message):find("scan_from_bytes: what bytes() gave expected", 1, true), tostring(message))
end
for _, name in ipairs({ "ncsa", "json", "w3c", "haproxy", "field" }) do
    for byte = 0, 255 do
        local strange = hs.scan_from_bytes(hs.scan(name):bytes():sub(1, 12) .. string.char(byte):rep(#saved - 12))
        for _, line in ipairs(strange and strange:lines(W3C .. "\n" .. LINE) or {}) do
            suite.check(line.status <= hs.SCAN_DIRECTIVE, "a strange status: " .. line.status)
        end
    end
end

-- A piece that is refused changes nothing.
local half = hs.scan("field")
half:statuses("40")
refused("lines(nil)", { "#2 to 'lines'", "string expected" }, half.lines, half, nil)
refused("statuses of a wrong form", { "#3 to 'statuses'", '"packed" or nil expected, got "pack"' }, half.statuses, half,
    "9\n", "pack")
same(half:statuses("4\n"), { 404 }, "the rest of the line")

local function fails(what, error, words, ...)
    local value, message, number = hs.scan(...)
    equal(value, nil, what)
    integer(number, error, what .. ": error")
    suite.check(tostring(message):find(words, 1, true), what .. ": " .. tostring(message))
end
fails("an unknown format", hs.E_RANGE, '"field" or SCAN_... expected, got "csv"', "csv")
fails("a name with a NUL", hs.E_RANGE, "expected", "ncsa\0")
fails("a number that is no format", hs.E_RANGE, "SCAN_... expected, got 6", 6)
fails("an empty key", hs.E_RANGE, 'key of 1 to 60 bytes without quote, backslash, control character or blank in front ' ..
    'expected, got ""', "json", { key = "" })
fails("a quote", hs.E_SYNTAX, 'got "a"b"', "json", { key = 'a"b' })
fails("a key of no JSON", hs.E_ARG, 'format "json" with a key expected, got "w3c": no other has keys', "w3c", { key = "a" })
fails("field 0", hs.E_RANGE, "field of 1 or more expected, got 0", "field", { field = 0 })
fails("field -1", hs.E_RANGE, "field of 1 or more expected, got -1", "field", { field = -1 })
fails("a field of no fields", hs.E_ARG, 'format "field" with a field expected, got nil: no other has numbers',
    nil, { field = 1 })
refused("scan({})", { "#1 to 'scan'", "name of a format", "got table" }, hs.scan, {})
refused("scan(1.5)", { "#1 to 'scan'", "got 1.5" }, hs.scan, 1.5)
refused("options", { "#2 to 'scan'", "table with key or field", 'got "status"' }, hs.scan, "json", "status")
refused("an unknown option", { "#2 to 'scan'", 'key or field expected, got "kye"' }, hs.scan, "json", { kye = "a" })
refused("an array", { "#2 to 'scan'", "key or field expected, got 1" }, hs.scan, "json", { "a" })
refused("a key that is none", { "#2 to 'scan'", "string expected as key, got 5" }, hs.scan, "json", { key = 5 })
refused("a field that is none", { "whole number expected as field, got 1.5" }, hs.scan, "field", { field = 1.5 })
refused("scan_detect()", { "#1 to 'scan_detect'", "string" }, hs.scan_detect)
refused("scan_from_bytes()", { "#1 to 'scan_from_bytes'", "string" }, hs.scan_from_bytes)
refused("lines without a scan", { "#1 to 'lines'", "scan expected" }, half.lines, {}, "x")
refused("lines of a budget", { "#1 to 'lines'", "scan expected" }, half.lines, hs.budget(), "x")
refused("finish()", { "#1 to 'finish'", "no value" }, half.finish)
refused("bytes(file)", { "#1 to 'bytes'" }, half.bytes, io.stdout)
refused("format(nil)", { "#1 to 'format'" }, half.format, nil)
equal(half.line, nil, "a method that does not exist")
equal(type(getmetatable(half)), "string", "the metatable is out of reach")

suite.finish()
