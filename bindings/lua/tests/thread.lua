-- SPDX-License-Identifier: MIT
-- What each thread of threads.c does: opens the module, then calls every function that the annotations name.
local hs = require "httpstatus"
local annotations = require "annotations"
local samples = require "samples"
local unpack = table.unpack or unpack

assert(hs.reason(404) == "Not Found")
assert(hs.find_in(499, "nginx").code == 499)
assert(not pcall(hs.class_of, {}))

local modules = package.path:match("^(.-)/%?%.lua")
local functions = annotations.read(annotations.of_functions(modules))
for name, is in pairs(functions) do
    local arguments = samples.arguments(is.parameters)
    local ok, message = pcall(samples.called(name), unpack(arguments, 1, arguments.n))
    assert(ok, message)
end
