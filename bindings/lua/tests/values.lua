-- SPDX-License-Identifier: MIT
-- Reads the notation of values in tests/vectors/README.md.
local values = {}

function values.pack(...)
    return { n = select("#", ...), ... }
end

local ESCAPES = { t = "\t", r = "\r", n = "\n", ["\\"] = "\\", ['"'] = '"' }

local function unescape(text, what)
    return (text:gsub("\\(.)(%x?%x?)", function(letter, digits)
        if letter == "x" and #digits == 2 then
            return string.char(tonumber(digits, 16))
        end
        return (ESCAPES[letter] or error(what .. ": unknown escape \\" .. letter)) .. digits
    end))
end

-- The end of the text that begins at a quotation mark.
local function closing(cell, from, what)
    local at = from + 1
    while cell:sub(at, at) ~= '"' do
        if at > #cell then
            error(what .. ": a text without an end")
        end
        at = at + (cell:sub(at, at) == "\\" and 2 or 1)
    end
    return at
end

local WORDS = { ["true"] = true, ["false"] = false }

-- A list with n; `none` marks a single none, `error` holds the name of an error.
function values.read(cell, what)
    local list, at = { n = 0 }, 1
    while at <= #cell do
        list.n = list.n + 1
        if cell:sub(at, at) == '"' then
            local last = closing(cell, at, what)
            list[list.n] = unescape(cell:sub(at + 1, last - 1), what)
            at = last + 1
        else
            local word = cell:match("^[^,]+", at)
            at = at + #(word or error(what .. ": an empty value"))
            if word == "none" then
                list.none = true
            elseif word:find("^E_") then
                list.error = word
            elseif WORDS[word] ~= nil then
                list[list.n] = WORDS[word]
            else
                list[list.n] = tonumber(word) or error(what .. ": no value: " .. word)
            end
        end
        if at <= #cell and cell:sub(at, at + 1) ~= ", " then
            error(string.format("%s: a comma and a blank expected at %d", what, at))
        end
        at = at + 2
    end
    return list
end

return values
