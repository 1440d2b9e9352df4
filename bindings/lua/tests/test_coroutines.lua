-- SPDX-License-Identifier: MIT
-- Ten thousand coroutines at once, as a server has them for its connections: each in the middle of its own rows, log and
-- budget, woken in turn.
local suite = require "suite"
local hs = require "httpstatus"
local COROUTINES, ROUNDS = 10000, 4

local codes = {}
for entry in hs.entries() do
    codes[#codes + 1] = entry.code
end

-- Wakes up after each row, with half a line of its log read.
local function connection(n)
    local scan = hs.scan("field", { field = 1 })
    local budget = hs.budget("default")
    local code, at = 100 + n % 400, 0
    for entry in hs.entries() do
        at = at + 1
        suite.equal(entry.code, codes[at], "row " .. at)
        scan:statuses(("%d\n%s"):format(code, tostring(code):sub(1, 1)))
        coroutine.yield(at)
        local seen = scan:statuses(("%s\n"):format(tostring(code):sub(2)))
        suite.equal(#seen, 1, "lines that ended")
        suite.equal(seen[1], code, "the line that was begun before the others came")
        suite.check(budget:bytes(), "budget")
    end
end

local all = {}
for n = 1, COROUTINES do
    all[n] = coroutine.create(connection)
end
for round = 1, ROUNDS do
    for n, one in ipairs(all) do
        local ok, at = coroutine.resume(one, n)
        suite.equal(ok and at, round, tostring(at))
    end
end
suite.finish()
