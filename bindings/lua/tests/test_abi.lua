-- SPDX-License-Identifier: MIT
-- A module for another Lua is refused when it is loaded, and the program goes on. Usage: test_abi.lua CORE...
local suite = require "suite"

for _, core in ipairs(arg) do
    assert(io.open(core, "rb")):close()
    local open, message = package.loadlib(core, "luaopen_httpstatus_core")
    suite.equal(open, nil, core)
    local undefined = tostring(message):find("undefined symbol", 1, true)
    suite.check(undefined, "expected an undefined symbol: " .. tostring(message))
end

suite.finish()
