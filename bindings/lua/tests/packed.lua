-- SPDX-License-Identifier: MIT
-- Integers as strings of this machine's byte order, in every Lua.
local packed = {}

local function is_little()
    if string.pack then
        return string.pack("=I2", 1) == "\1\0"
    end
    -- Of LuaJIT, whose FFI knows; else of the header of Lua 5.1's bytecode, whose seventh byte says it.
    local has_ffi, ffi = pcall(require, "ffi")
    if has_ffi then
        return ffi.abi("le")
    end
    return string.dump(function() end):byte(7) == 1
end
local LITTLE = is_little()

-- Each number in so many bytes.
function packed.pack(numbers, bytes)
    local parts = {}
    for _, number in ipairs(numbers) do
        local digits = {}
        for i = 1, bytes do
            digits[LITTLE and i or bytes + 1 - i] = string.char(number % 256)
            number = math.floor(number / 256)
        end
        table.insert(parts, table.concat(digits))
    end
    return table.concat(parts)
end

return packed
