-- SPDX-License-Identifier: MIT
-- Arrays of codes: tables and packed strings, their limits, and what is refused.
local suite = require "suite"
local packed = require "packed"
local hs = require "httpstatus"
local equal, integer, refused = suite.equal, suite.integer, suite.refused

-- RFC 9110, section 15: the first digit of 100..599.
local function class_by_definition(code)
    return code >= 100 and code <= 599 and math.floor(code / 100) or 0
end

local function same(got, expected, what)
    equal(#got, #expected, what .. ": number of items")
    for i = 1, #expected do
        integer(got[i], expected[i], what .. ": item " .. i)
    end
end

-- More than is asked about together, and one more or less.
for _, count in ipairs({ 0, 1, 2, 511, 512, 513, 1024, 1300 }) do
    local codes, classes, flags = {}, {}, {}
    for i = 1, count do
        codes[i] = i * 37 % 700
        classes[i], flags[i] = class_by_definition(codes[i]), hs.flags(codes[i])
    end
    same(hs.bulk_class(codes), classes, "bulk_class of a table")
    same(hs.bulk_flags(codes), flags, "bulk_flags of a table")
    equal(hs.bulk_class(packed.pack(codes, 2)), packed.pack(classes, 1), "bulk_class of a string")
    equal(hs.bulk_flags(packed.pack(codes, 2)), packed.pack(flags, 4), "bulk_flags of a string")
    same(hs.bulk_parse(("404\n"):rep(count)), hs.bulk_parse(("404 "):rep(count)), "bulk_parse")
    equal(#hs.bulk_parse(("404\n"):rep(count)), count, "bulk_parse: number of items")
end

-- A string is packed, whatever it spells: "40" and "4 " are numbers above 8000 in either byte order.
equal(hs.bulk_class("404 "), "\0\0", "bulk_class of text")

-- Numbers and text of three digits, as for single codes; what no 16 bits hold is no code, and is not cut to size.
same(hs.bulk_class({ 404, "404", 404.0, -1, 65536 + 404, 2 ^ 40, math.huge }), { 4, 4, 4, 0, 0, 0, 0 }, "bulk_class")
same(hs.bulk_class({ 200, nil, 404 }), { 2 }, "an array ends at its first nil")

local counts = hs.bulk_histogram({ 200, 404, 200, 0, 1000, -1, 70000 })
integer(counts[200], 2, "counts[200]")
integer(counts[404], 1, "counts[404]")
integer(counts[0], 1, "counts[0]")
integer(counts[hs.BULK_OTHER], 3, "counts of others")
equal(counts[301], nil, "counts[301]")
equal(hs.bulk_histogram(packed.pack({ 200, 301 }, 2), counts), counts, "counts are added to the table that was given")
integer(counts[200], 3, "counts[200] then")
integer(counts[301], 1, "counts[301] then")
equal(next(hs.bulk_histogram({})), nil, "counts of nothing")
integer(hs.bulk_histogram({ 200 }, { [200] = 2 ^ 40 })[200], 2 ^ 40 + 1, "a large count")

same(hs.bulk_parse("200,404\tfailed\r\n099 4040\n"), { 200, 404, 0, 99, 0 }, "bulk_parse")
same(hs.bulk_parse("40\0 \255\255\255"), { 0, 0 }, "bulk_parse of bytes")

for _, name in ipairs({ "bulk_class", "bulk_flags", "bulk_histogram" }) do
    local words = { "bad argument #1 to '" .. name .. "'", "table of status codes" }
    for _, codes in ipairs({ 404, true, print }) do
        refused(name .. "(" .. tostring(codes) .. ")", words, hs[name], codes)
    end
    refused(name .. "()", { words[1], "no value" }, hs[name])
    refused(name .. " of half a code", { words[1], "bulk_parse", "packed 16-bit", 'got "404"' }, hs[name], "404")
    for _, code in ipairs({ 404.7, "4040", "abc", {}, true, 0 / 0 }) do
        refused(name .. " of " .. tostring(code), { words[1], "status code expected at [2]" }, hs[name], { 404, code })
    end
end
refused("counts", { "#2 to 'bulk_histogram'", "table of counts or nil expected, got 5" }, hs.bulk_histogram, {}, 5)
refused("a count", { "#2 to 'bulk_histogram'", "count expected at [200], got table" }, hs.bulk_histogram, { 200 },
    { [200] = {} })
refused("bulk_parse(nil)", { "#1 to 'bulk_parse'", "string expected, got nil" }, hs.bulk_parse, nil)

suite.finish()
