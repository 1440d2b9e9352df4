-- SPDX-License-Identifier: MIT
-- require leaves the globals alone, and works where unknown globals are forbidden.
local suite = require "suite"

local function snapshot()
    local copy = {}
    for name, value in pairs(_G) do
        copy[name] = value
    end
    return copy
end

local function same(before, what)
    local after = snapshot()
    for name, value in pairs(after) do
        suite.check(before[name] == value, what .. ": the global " .. tostring(name) .. " was set")
    end
    for name in pairs(before) do
        suite.check(after[name] ~= nil, what .. ": the global " .. tostring(name) .. " is gone")
    end
end

local function forget()
    package.loaded["httpstatus"], package.loaded["httpstatus.core"] = nil, nil
end

local before = snapshot()
local hs = require "httpstatus"
same(before, "require")
suite.equal(getmetatable(hs), nil, "metatable of the module")
for _, name in ipairs({ "REASON", "CLASS", "FLAGS", "RETRYABLE" }) do
    suite.equal(getmetatable(hs[name]), nil, "metatable of " .. name)
end

-- A host's own globals of the names that SWIG sets.
forget()
rawset(_G, "swig_type", "mine")
before = snapshot()
require "httpstatus"
same(before, "require beside another SWIG module")
rawset(_G, "swig_type", nil)

forget()
setmetatable(_G, {
    __index = function(_, name)
        error("undefined global " .. tostring(name), 2)
    end,
    __newindex = function(_, name)
        error("new global " .. tostring(name), 2)
    end,
})
local ok, message = pcall(require, "httpstatus")
setmetatable(_G, nil)
suite.check(ok, "require where globals are forbidden: " .. tostring(message))

suite.finish()
