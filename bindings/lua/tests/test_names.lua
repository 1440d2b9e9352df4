-- SPDX-License-Identifier: MIT
-- What the module offers is what the headers declare, but for what left_out.tsv leaves out.
-- Usage: test_names.lua SOURCE HEADER...
local suite = require "suite"
local tsv = require "tsv"
local hs = require "httpstatus"
local source = assert(arg[1], "usage: test_names.lua SOURCE HEADER...")

-- Sugar of Lua: walks as the generic for takes them or as an array, what makes an object, lists of header fields.
local OF_LUA = {
    entries = true, retry_policies = true, budget = true, budget_from_bytes = true, scan = true, scan_from_bytes = true,
    cache_presets = true, cache_control_names = true, list_members = true, vary_match = true, forward_headers = true,
    cache_stored_headers = true, cache_update_headers = true, cache_validation_headers = true,
}

local function read(path)
    local file = assert(io.open(path, "rb"))
    local text = file:read("*a")
    file:close()
    return text
end

local expected, constants = {}, {}
for i = 2, #arg do
    local header = read(arg[i]):gsub("/%*.-%*/", "")
    for name in header:gmatch("HTTPSTATUS_API%s[^;]-httpstatus_([%l%d_]+)%(") do
        expected[name] = true
    end
    for enumerators in header:gmatch("enum%s+httpstatus_[%l_]+%s*(%b{})") do
        for name, value in enumerators:gmatch("HTTPSTATUS_([%u%d_]+)%s*=%s*(%-?%d+)") do
            constants[name] = tonumber(value)
        end
    end
end
suite.check(next(expected), "no header declares a function")
suite.check(constants.NOT_FOUND == 404, "no header has the constant NOT_FOUND")

for _, row in ipairs(tsv.read(source .. "/bindings/left_out.tsv")) do
    if row.lua == "-" then
        suite.check(expected[row["function"]], "left_out.tsv: no header declares " .. row["function"])
        suite.check(hs[row["function"]] == nil, "left_out.tsv leaves out what is there: " .. row["function"])
        expected[row["function"]] = nil
    end
end

for name in pairs(expected) do
    suite.check(type(hs[name]) == "function", "missing function: " .. name)
end
for name, value in pairs(constants) do
    suite.integer(hs[name], value, "constant " .. name)
end
for name, value in pairs(hs) do
    if type(value) == "function" then
        suite.check(expected[name] or OF_LUA[name], "undeclared function: " .. name)
    elseif type(value) == "number" then
        suite.check(constants[name], "undeclared constant: " .. name)
    end
end

local tables = { _VERSION = "string" }
for _, name in ipairs({ "REASON", "CLASS", "FLAGS", "RETRYABLE", "codes", "_NATIVE" }) do
    tables[name] = "table"
end
for name, value in pairs(hs) do
    if type(value) ~= "function" and type(value) ~= "number" then
        suite.equal(type(value), tables[name], "type of " .. name)
        tables[name] = nil
    end
end
suite.check(next(tables) == nil, "missing: " .. tostring(next(tables)))
suite.equal(hs._VERSION, hs.version_string(), "_VERSION")

suite.finish()
