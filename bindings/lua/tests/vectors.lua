-- SPDX-License-Identifier: MIT
-- What Lua answers to a row of tests/vectors, in the order in which vectors write it.
local vectors = {}
local suite = require "suite"
local hs = require "httpstatus"
local packed = require "packed"
local values = require "values"

-- Calls whose answer is a list of rows, or whose arguments are one table, in the order in which vectors write them.
local SHAPES = {}
for _, calls in ipairs({ (require "retry_calls"), (require "cache_calls") }) do
    for name, call in pairs(calls) do
        SHAPES[name] = call
    end
end

local function flattened(rows, ...)
    local list, columns = { n = 0 }, { ... }
    for _, row in ipairs(rows) do
        for _, column in ipairs(columns) do
            list.n = list.n + 1
            list[list.n] = row[column]
        end
    end
    return list
end

local function walk(name, ...)
    local columns = { ... }
    SHAPES[name] = function(...)
        return flattened(hs[name](...), (table.unpack or unpack)(columns))
    end
end
walk("lookup", "code", "vendor")
walk("substatus_find", "meaning")
walk("required_fields", "field", "level", "condition")
walk("suggested_fields", "field", "level", "condition")

-- The rows of a walk, member by member.
function SHAPES.entry(code, vendor)
    local row = hs.find_in(code, vendor)
    if not row then
        return { n = 1 }
    end
    local list = flattened({ row }, "name", "reason", "class", "state", "on_wire", "content", "redirect", "evidence",
        "source", "section", "url", "provenance", "meaning", "note", "replaced_by", "expires")
    for i, alias in ipairs(row.aliases) do
        list[list.n + i] = alias
    end
    list.n = list.n + #row.aliases
    return list
end

function SHAPES.substatus(code, sub)
    return flattened(hs.substatus_find(code, sub), "meaning", "version", "component", "state", "constant", "note",
        "source")
end

function SHAPES.response_check(code, method, version, content_bytes, ...)
    local response = { code = code, method = method, version = version, content_bytes = content_bytes, fields = {} }
    for i = 1, select("#", ...), 2 do
        local name, value = select(i, ...)
        table.insert(response.fields, { name, value })
    end
    local found, message, number = hs.response_check(response)
    if not found then
        return { nil, message, number, n = 3 }
    end
    return flattened(found, "why", "field", "level")
end

-- An array is asked about as a table and as a packed string, with one answer.
local function of_array(name, bytes)
    SHAPES[name] = function(...)
        local codes = { ... }
        local answers = hs[name](codes)
        suite.equal(hs[name](packed.pack(codes, 2)), packed.pack(answers, bytes), name .. " of a packed string")
        answers.n = math.max(#answers, 1)
        return answers
    end
end
of_array("bulk_class", 1)
of_array("bulk_flags", 4)

function SHAPES.bulk_histogram(...)
    local counts, list = hs.bulk_histogram({ ... }), { n = 0 }
    for code = 0, hs.BULK_OTHER do
        if counts[code] then
            list[list.n + 1], list[list.n + 2] = code, counts[code]
            list.n = list.n + 2
        end
    end
    return list
end

function SHAPES.bulk_parse(text)
    local list = hs.bulk_parse(text)
    list.n = #list
    return list
end

-- A log at once and byte by byte, with one answer.
local function scanned(what, text, ...)
    local scan, message, number = hs.scan(...)
    if not scan then
        return { nil, message, number, n = 3 }
    end
    local pieces, lines = hs.scan_from_bytes(scan:bytes()), {}
    local counts, counted = hs.scan_from_bytes(scan:bytes()):histogram(text), {}
    local statuses, last = scan:statuses(text), scan:finish()
    if last then
        table.insert(statuses, last.status)
    end
    for at = 1, #text do
        for _, line in ipairs(pieces:lines(text:sub(at, at))) do
            table.insert(lines, line)
        end
    end
    table.insert(lines, pieces:finish())
    for i = 1, #statuses - (last and 1 or 0) do
        counted[statuses[i]] = (counted[statuses[i]] or 0) + 1
    end
    for status in pairs(counts) do
        suite.equal(counts[status], counted[status], what .. ": count of " .. status)
        counted[status] = nil
    end
    suite.equal(next(counted), nil, what .. ": a status that is not counted")
    suite.equal(#lines, #statuses, what .. " byte by byte: number of lines")
    for i, line in ipairs(lines) do
        suite.integer(line.status, statuses[i], what .. " byte by byte: line " .. i)
    end
    statuses.n = math.max(#statuses, 1)
    return statuses
end

function SHAPES.scan_feed(format, text)
    return scanned("scan_feed", text, format)
end

function SHAPES.scan_key(key, text)
    return scanned("scan_key", text, "json", { key = key })
end

function SHAPES.scan_field(field, text)
    return scanned("scan_field", text, "field", { field = field })
end

function SHAPES.scan_detect(text)
    local scan = hs.scan_detect(text)
    return { scan and hs["SCAN_" .. scan:format():upper()], n = 1 }
end

-- False when there is no such function.
function vectors.answer(name, arguments)
    local shape = SHAPES[name]
    if shape then
        return shape((table.unpack or unpack)(arguments, 1, arguments.n))
    end
    if type(hs[name]) ~= "function" then
        return false
    end
    local results = values.pack(hs[name]((table.unpack or unpack)(arguments, 1, arguments.n)))
    return results
end

function vectors.compare(results, expected, what)
    if expected.n == 1 and expected.none then
        suite.equal(results[1], nil, what)
    elseif expected.error then
        suite.equal(results[1], nil, what)
        suite.equal(hs.error_name(results[3] or 0), expected.error, what .. ": error")
    else
        suite.equal(results.n, expected.n, what .. ": number of results")
        for i = 1, expected.n do
            local check = type(expected[i]) == "number" and suite.integer or suite.equal
            check(results[i], expected[i], what .. ": result " .. i)
        end
    end
end

return vectors
