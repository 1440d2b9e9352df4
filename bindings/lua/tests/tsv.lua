-- SPDX-License-Identifier: MIT
-- Reads a table of tab-separated values: one header line, no quoting, comments begin with #.
local tsv = {}

local function cells(line)
    local list = {}
    for cell in (line .. "\t"):gmatch("(.-)\t") do
        list[#list + 1] = cell
    end
    return list
end

-- Rows by column name; each knows its line.
function tsv.read(path)
    local rows, header, number = {}, nil, 0
    for line in assert(io.lines(path)) do
        number = number + 1
        if not header then
            header = cells(line)
        elseif line ~= "" and line:sub(1, 1) ~= "#" then
            local list, row = cells(line), { line = number }
            if #list ~= #header then
                error(string.format("%s:%d: %d cells where the header has %d", path, number, #list, #header))
            end
            for i, column in ipairs(header) do
                row[column] = list[i]
            end
            rows[#rows + 1] = row
        end
    end
    return rows
end

function tsv.split(text, separator)
    local list = {}
    for item in (text .. separator):gmatch("(.-)%" .. separator) do
        if item ~= "" then
            list[#list + 1] = item
        end
    end
    return list
end

return tsv
