-- SPDX-License-Identifier: MIT
-- What Lua answers is what tests/abi/answers.tsv says. Usage: test_golden.lua FILE
local suite = require "suite"
local tsv = require "tsv"
local values = require "values"
local vectors = require "vectors"

-- Above this many questions a row is asked at the ends of its sets; a decision takes longer than a property.
local MOST, MOST_DECISIONS = 1200, 60
local sets = {}

local function words(text)
    local list = {}
    for word in (text .. "|"):gmatch("(.-)|") do
        local from, to = word:match("^(%-?%d+)%.%.(%-?%d+)$")
        if from then
            for number = tonumber(from), tonumber(to) do
                list[#list + 1] = string.format("%d", number)
            end
        else
            list[#list + 1] = word
        end
    end
    return list
end

local function ends(list)
    return #list > 1 and { list[1], list[#list] } or list
end

-- The cells that one cell with braces stands for.
local function questions(cell)
    local most = cell:find('^"') and MOST_DECISIONS or MOST
    local cells, count, choices = { "" }, 1, {}
    local pattern = cell:gsub("{([^}]*)}", function(text)
        choices[#choices + 1] = sets[text] or words(text)
        count = count * #choices[#choices]
        return "{}"
    end)
    local at = 0
    for piece in (pattern .. "{}"):gmatch("([^{]*)({})") do
        at = at + 1
        local choice = at > #choices and { "" } or count > most and ends(choices[at]) or choices[at]
        local longer = {}
        for _, begun in ipairs(cells) do
            for _, word in ipairs(choice) do
                longer[#longer + 1] = begun .. piece .. word
            end
        end
        cells = longer
    end
    return cells
end

suite.equal(table.concat(questions('"{a|b}", {-1..0|7}'), ";"), '"a", -1;"a", 0;"a", 7;"b", -1;"b", 0;"b", 7', "braces")
suite.equal(table.concat(questions("{1..1201}"), ";"), "1;1201", "the ends of a set")
suite.equal(table.concat(questions(""), ";"), "", "no arguments")

for _, row in ipairs(tsv.read(arg[1])) do
    if row.call:find("^{") then
        sets[row.call:sub(2, -2)] = words(row["in"])
    else
        local what = string.format("line %d: %s", row.line, row.call)
        local expected = values.read(row.out, what)
        for _, cell in ipairs(questions(row["in"])) do
            local asked = string.format("%s(%s)", what, cell)
            local results = vectors.answer(row.call, values.read(cell, asked))
            suite.check(results, asked .. ": there is no such function")
            vectors.compare(results or values.pack(), expected, asked)
        end
    end
end

suite.finish()
