-- SPDX-License-Identifier: MIT
-- Runs tests/vectors/*.tsv: the same rows as C and Python. Usage: test_vectors.lua FILE...
local suite = require "suite"
local tsv = require "tsv"
local values = require "values"
local vectors = require "vectors"

for _, path in ipairs(arg) do
    local rows = tsv.read(path)
    suite.check(#rows > 0, path:match("[^/]+$") .. ": no rows")
    for _, row in ipairs(rows) do
        local what = string.format("%s:%d: %s", path:match("[^/]+$"), row.line, row.call)
        local results = vectors.answer(row.call, values.read(row["in"], what))
        if not results then
            suite.check(false, what .. ": there is no such function")
        else
            vectors.compare(results, values.read(row.out, what), what)
        end
    end
end

suite.finish()
