-- SPDX-License-Identifier: MIT
-- The annotations for language servers say what is there: every name, every parameter at its place, every result.
-- Usage: test_annotations.lua MODULES, the directory with the module.
local annotations = require "annotations"
local samples = require "samples"
local suite = require "suite"
local values = require "values"
local hs = require "httpstatus"
local modules = assert(arg[1], "usage: test_annotations.lua MODULES")

local files = annotations.of_functions(modules)
files[#files + 1] = modules .. "/httpstatus/constants.lua"
local functions, types = annotations.read(files)
local called, unpack = samples.called, table.unpack or unpack

-- What annotations call the type of a value.
local function kind_of(value)
    if type(value) == "number" and value % 1 == 0 and (not math.type or math.type(value) == "integer") then
        return "integer"
    end
    return type(value)
end

-- Whether a value is of a type as the annotations write it.
local function is_of(value, type_name)
    if type_name:sub(-1) == "?" then
        return value == nil or is_of(value, type_name:sub(1, -2))
    end
    local kind = kind_of(value)
    for one in type_name:gmatch("[^|]+") do
        if one:find("^httpstatus%.") and (kind == "table" or kind == "userdata") then
            return true
        elseif one:find("^httpstatus%.") and types[one] and is_of(value, types[one]) then
            return true
        elseif one:find("%[%]$") and kind == "table" or one:find("^fun%(") and kind == "function" then
            return true
        elseif kind == one or tostring(value) == one or kind == "string" and one == '"' .. value .. '"' then
            return true
        end
    end
    return false
end

local function check_results(name, results, ...)
    local got = values.pack(...)
    local open = results[#results] == "..."
    suite.check(open or got.n <= #results, name .. ": gives " .. got.n .. " values, annotated are " .. #results)
    for i = 1, open and #results - 1 or #results do
        local what = "%s: value %d is %s, annotated is %s"
        suite.check(is_of(got[i], results[i]), what:format(name, i, tostring(got[i]), results[i]))
    end
end

-- No function takes a function, so one at the place of a parameter is refused, and after the last it is let pass.
local function check_parameters(name, parameters)
    for i, parameter in ipairs(parameters) do
        local arguments = samples.arguments(parameters)
        local what = name .. ", " .. parameter.name
        arguments[i] = print
        suite.refused(what, { "#" .. i .. " to '" }, called(name), unpack(arguments, 1, #parameters))
        arguments[i] = nil
        local ok, message = pcall(called(name), unpack(arguments, 1, #parameters))
        local may_be_nil = parameter.optional or is_of(nil, parameter.of) or is_of(nil, types[parameter.of] or "none")
        suite.equal(ok, may_be_nil, what .. ", nil: " .. tostring(message))
    end
end

for name, is in pairs(functions) do
    suite.equal(type(called(name)), "function", name)
    local arguments = samples.arguments(is.parameters)
    arguments[arguments.n + 1] = print
    local got = values.pack(pcall(called(name), unpack(arguments, 1, arguments.n + 1)))
    suite.check(got[1], name .. ": " .. tostring(got[2]))
    if got[1] then
        check_results(name, is.results, unpack(got, 2, got.n))
    end
    check_parameters(name, is.parameters)
end

for name, value in pairs(hs) do
    if type(value) == "function" then
        suite.check(functions[name], name .. " is not annotated")
    elseif type(value) == "number" then
        suite.equal(types[name], ("%d"):format(value), name)
    end
end

-- The fields of what the module makes.
local function check_object(class, object)
    for name, of in pairs(types) do
        local field = name:match("^" .. class .. "%.([%w_]+)$")
        if field then
            suite.check(is_of(object[field], of), name .. " is " .. tostring(object[field]) .. ", annotated is " .. of)
        end
    end
    for field in pairs(type(object) == "table" and object or {}) do
        suite.check(types[class .. "." .. field], class .. "." .. tostring(field) .. " is not annotated")
    end
end

for row in hs.entries() do
    check_object("Entry", row)
end
for row in hs.substatus_walk() do
    check_object("Substatus", row)
end
for code = 100, 599 do
    for _, rule in ipairs(hs.required_fields(code)) do
        check_object("FieldRule", rule)
    end
end
for _, finding in ipairs(hs.response_check({ code = 405, method = "GET", fields = { ["Cache-Control"] = "a, a" } })) do
    check_object("Finding", finding)
end
for _, step in ipairs(hs.retry_plan({ code = 503, method = "GET" })) do
    check_object("Step", step)
end
for _, name in ipairs(hs.retry_policies()) do
    check_object("Policy", hs.retry_policy(name))
end
for _, name in ipairs(hs.cache_presets()) do
    check_object("CacheOptions", hs.cache_preset(name))
end
for _, line in ipairs(hs.scan("w3c"):lines("#Fields: sc-status sc-substatus\n404 13\n-\n")) do
    check_object("ScanLine", line)
end
check_object("CacheControl", hs.cache_control_feed(hs.cache_control_init(), "max-age=60"))

suite.finish()
