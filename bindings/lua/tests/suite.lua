-- SPDX-License-Identifier: MIT
-- Counts checks and failures; a test file ends with suite.finish().
local suite = { checks = 0, failures = 0 }

-- Failures that are shown; the rest is only counted.
local SHOWN = 20

local function show(value)
    return type(value) == "string" and string.format("%q", value) or tostring(value)
end

function suite.check(holds, what)
    suite.checks = suite.checks + 1
    if not holds then
        suite.failures = suite.failures + 1
        if suite.failures <= SHOWN then
            io.stderr:write(what, "\n")
        end
    end
end

function suite.equal(got, expected, what)
    suite.check(got == expected, string.format("%s: expected %s, got %s", what, show(expected), show(got)))
end

-- Where Lua has integers a float is none, whatever its value.
function suite.integer(got, expected, what)
    suite.equal(got, expected, what)
    if math.type then
        suite.equal(math.type(got), "integer", what .. ": type")
    end
end

-- The call raises an error that holds each of the words.
function suite.refused(what, words, called, ...)
    local ok, message = pcall(called, ...)
    suite.check(not ok, what .. ": expected an error")
    for _, word in ipairs(words) do
        local found = not ok and tostring(message):find(word, 1, true)
        suite.check(found, string.format("%s: %q is not in: %s", what, word, tostring(message)))
    end
end

function suite.finish()
    if suite.checks == 0 then
        io.stderr:write("nothing was checked\n")
        os.exit(1)
    end
    print(string.format("%d checks, %d failed", suite.checks, suite.failures))
    os.exit(suite.failures == 0 and 0 or 1)
end

return suite
