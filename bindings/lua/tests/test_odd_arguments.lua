-- SPDX-License-Identifier: MIT
-- Odd values at each place of each function that takes a status code, a number, a text or a method.
-- Usage: test_odd_arguments.lua MODULES, the directory with the module.
local annotations = require "annotations"
local samples = require "samples"
local suite = require "suite"
local values = require "values"
local modules = assert(arg[1], "usage: test_odd_arguments.lua MODULES")
local unpack = table.unpack or unpack

local NAN = 0 / 0
local REFUSED = {
    ["httpstatus.Code"] = { true, false, {}, print, NAN, 404.7, "", "40", "404.0", "0x194", "Not Found", "404\0" },
    ["integer"] = { true, false, {}, print, NAN, 1.5, "", "x", "1 2" },
    ["string"] = { true, false, {}, print },
    ["httpstatus.Method"] = { true, false, {}, print, NAN, 1.5 },
    ["httpstatus.Vendor"] = { true, false, {}, print, NAN, 1.5, "ngnx" },
    ["boolean"] = { 1, "true", {}, print },
}
-- Beyond what an int or a double of whole numbers holds: an answer or an error of the range, never another number's.
local HUGE = { 2 ^ 53, -2 ^ 53, 2 ^ 53 + 2, 2 ^ 63, -2 ^ 63, 2 ^ 64, math.huge, -math.huge, 2 ^ 32 + 404, 2 ^ 64 + 404 }

local function same(a, b)
    if type(a) ~= "table" or type(b) ~= "table" then
        return a == b or type(a) == "userdata" and type(b) == "userdata"
    end
    for key, value in pairs(a) do
        if not same(value, b[key]) then
            return false
        end
    end
    for key in pairs(b) do
        if a[key] == nil then
            return false
        end
    end
    return true
end

-- A function, the place of a parameter, and what is called with a value there.
local function check_place(name, is, place)
    local parameter, n = is.parameters[place], #is.parameters
    local function with(value)
        local arguments = samples.arguments(is.parameters)
        arguments[place] = value
        return values.pack(pcall(samples.called(name), unpack(arguments, 1, n)))
    end
    local what = ("%s, %s"):format(name, parameter.name)
    local of = parameter.of:gsub("%?$", "")
    for _, value in ipairs(REFUSED[of] or {}) do
        local got = with(value)
        local message = ("%s %s: %s"):format(what, tostring(value), tostring(got[2]))
        suite.check(not got[1], message)
        suite.check(tostring(got[2]):find(("bad argument #%d to '"):format(place), 1, true), message)
        suite.check(tostring(got[2]):find("expected, got ", 1, true), message)
    end
    if of == "httpstatus.Code" then
        local right = with(404)
        suite.check(right[1] and same(right, with(404.0)), what .. " 404.0")
        suite.check(right[1] and same(right, with("404")), what .. ' "404"')
        local none = with(-1)
        for _, huge in ipairs(HUGE) do
            local got = with(huge)
            -- A message that comes with nil quotes the value.
            got[3] = got[2] ~= nil and got[3] or none[3]
            suite.check(got[1] == none[1] and (not got[1] or same(got, none)), what .. " " .. tostring(huge))
        end
    elseif of == "integer" then
        for _, huge in ipairs(HUGE) do
            local got = with(huge)
            suite.check(got[1] or tostring(got[2]):find("bad argument #" .. place, 1, true), what .. tostring(got[2]))
        end
    end
end

local places = 0
for name, is in pairs(annotations.read(annotations.of_functions(modules))) do
    for place in ipairs(is.parameters) do
        check_place(name, is, place)
        places = places + 1
    end
end
suite.check(places > 100, "only " .. places .. " places were looked at")

suite.finish()
