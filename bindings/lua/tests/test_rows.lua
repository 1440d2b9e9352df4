-- SPDX-License-Identifier: MIT
-- Rows as tables, walks as iterators and arrays; expected values stand in data/.
local suite = require "suite"
local tsv = require "tsv"
local hs = require "httpstatus"
local data = assert(arg[1], "usage: test_rows.lua SOURCE") .. "/data/"
local equal, integer = suite.equal, suite.integer

local vendor_numbers, vendor_names = {}, {}
for _, row in ipairs(tsv.read(data .. "vendors.tsv")) do
    vendor_numbers[row.vendor] = tonumber(row.number)
    vendor_names[#vendor_names + 1] = row.vendor
end

local function text(cell)
    return cell ~= "" and cell or nil
end

local function number(cell)
    return cell ~= "" and tonumber(cell) or nil
end

local rows = tsv.read(data .. "codes.tsv")
for _, row in ipairs(rows) do
    local entry, what = hs.find_in(row.code, row.vendor), row.code .. "@" .. row.vendor
    suite.check(entry, what .. " is missing")
    entry = entry or { aliases = {} }
    integer(entry.code, tonumber(row.code), what .. ": code")
    integer(entry.vendor, vendor_numbers[row.vendor], what .. ": vendor")
    equal(entry.name, row.name, what .. ": name")
    equal(entry.reason, text(row.phrase), what .. ": reason")
    equal(hs.state_name(entry.state), row.state, what .. ": state")
    equal(entry.note, text(row.note), what .. ": note")
    equal(entry.expires, text(row.expires), what .. ": expires")
    equal(entry.replaced_by, number(row.replaced_by), what .. ": replaced_by")
    equal(table.concat(entry.aliases, "|"), row.aliases, what .. ": aliases")
    equal(entry.class, hs.class_of(row.code), what .. ": class")
    integer(hs.codes[row.name], tonumber(row.code), what .. ": codes." .. row.name)
    integer(hs[row.name], tonumber(row.code), what .. ": " .. row.name)
end

local function count(...)
    local n = 0
    for _ in ... do
        n = n + 1
    end
    return n
end

equal(count(hs.entries()), #rows, "entries()")
equal(count(pairs(hs.codes)), #rows, "codes")
local of_vendors = 0
for _, vendor in ipairs(vendor_names) do
    for entry in hs.entries(vendor) do
        of_vendors = of_vendors + 1
        equal(entry.vendor, vendor_numbers[vendor], "entries('" .. vendor .. "')")
    end
end
equal(of_vendors, #rows, "entries of each vendor")

local entry, walked = hs.first(), 0
while entry do
    walked = walked + 1
    entry = hs.next(entry)
end
equal(walked, #rows, "first and next")
integer(hs.next({ code = 404, vendor = hs.VENDOR_IANA }).code, 405, "next of a table of one's own")
suite.refused("next({})", { "#1 to 'next'", "whose code is nil" }, hs.next, {})
suite.refused("next(nil)", { "#1 to 'next'", "got nil" }, hs.next, nil)
equal(hs.find(499), nil, "find(499)")
equal(hs.find_in(404, "nginx"), nil, "find_in(404, 'nginx')")

-- An ambiguous text: IANA's meaning first.
local found = hs.lookup("Unauthorized")
equal(#found, 2, "lookup('Unauthorized')")
integer(found[1].code, 401, "lookup: first")
integer(found[2].code, 561, "lookup: second")
equal(#hs.lookup("no such phrase"), 0, "lookup of nothing")

-- Several meanings of one pair stand in the order of the file: the newest version first.
local expected, substatuses = {}, tsv.read(data .. "substatus.tsv")
for _, row in ipairs(substatuses) do
    local pair = row.code .. "." .. row.sub
    expected[pair] = expected[pair] or {}
    table.insert(expected[pair], row)
end
for pair, known in pairs(expected) do
    local code, sub = hs.substatus_parse(pair)
    local rows_found = hs.substatus_find(code, sub)
    equal(#rows_found, #known, pair .. ": meanings")
    for i, row in ipairs(rows_found) do
        integer(row.code, code, pair .. ": code")
        integer(row.number, sub, pair .. ": number")
        equal(row.meaning, known[i].meaning, pair .. ": meaning")
        equal(row.version, text(known[i].version), pair .. ": version")
        equal(row.component, known[i].component, pair .. ": component")
        equal(row.constant, text(known[i].sdk_constant), pair .. ": constant")
        equal(row.source, known[i].source, pair .. ": source")
        equal(row.note, text(known[i].note), pair .. ": note")
    end
end
equal(count(hs.substatus_walk()), #substatuses, "substatus_walk()")
equal(#hs.substatus_find(404, 1), 2, "404.1 has two meanings")
equal(#hs.substatus_find(404, 999), 0, "404.999 has none")

-- RFC 9110, sections 15.5.6 and 15.5.22.
local required = hs.required_fields(426)
equal(#required, 2, "required_fields(426)")
integer(required[1].field, hs.FIELD_UPGRADE, "required_fields(426): field")
integer(required[1].level, hs.LEVEL_MUST, "required_fields(426): level")
integer(required[1].condition, hs.CONDITION_NONE, "required_fields(426): condition")
equal(#hs.required_fields(200), 0, "required_fields(200)")
integer(hs.suggested_fields(429)[1].field, hs.FIELD_RETRY_AFTER, "suggested_fields(429)")

suite.finish()
