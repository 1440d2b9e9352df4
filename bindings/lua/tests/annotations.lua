-- SPDX-License-Identifier: MIT
-- Reads the annotations for language servers: what each function of the module takes and gives.
local annotations = {}

local function lines_of(path)
    local file = assert(io.open(path, "rb"))
    local text = file:read("*a")
    file:close()
    return text:gmatch("([^\n]*)\n")
end

-- The end of a type that begins here: a function's has parentheses, and what it gives.
local function type_end(text, from)
    if text:find("^fun%(", from) then
        local last = select(2, text:find("^fun%b()", from))
        return text:find("^: ", last + 1) and type_end(text, last + 3) or last
    end
    return select(2, text:find("^[^%s,]+", from))
end

-- Types with commas between them; what follows a blank is words for people.
local function read_results(text, from)
    local results = {}
    while from do
        local last = assert(type_end(text, from), text)
        results[#results + 1] = text:sub(from, last)
        from = text:find("^, ", last + 1) and last + 3
    end
    return results
end

local function read_parameters(text)
    local parameters = {}
    for name, optional, of in text:gmatch("([%w_]+)(%??): ([^,]+)") do
        parameters[#parameters + 1] = { name = name, of = of, optional = optional == "?" }
    end
    return parameters
end

local function read_function(text)
    local inside, last = text:match("^fun(%b())()")
    local results = text:match("^: ()", last)
    return { parameters = read_parameters(inside:sub(2, -2)), results = results and read_results(text, results) or {} }
end

-- Name, and parameter or result, of a line of a function that is written in Lua.
local function read_param(line)
    local name, of = line:match("^%-%-%-@param ([%w_]+) (%S+)")
    return name and { name = name, of = of, optional = false }
end

local Reader = {}
Reader.__index = Reader

function Reader:take(line)
    local alias, is = line:match("^%-%-%-@alias ([%w_.]+) (.*)")
    local field, of = line:match("^%-%-%-@field ([%w_]+) (.*)")
    local defined = line:match("^function M%.([%w_]+)%(")
    self.class = line:match("^%-%-%-@class httpstatus%.?(%w*)") or self.class
    self.parameters[#self.parameters + 1] = read_param(line)
    if alias then
        self.aliases[alias] = is
    elseif field then
        self:keep(self.class == "" and field or self.class .. "." .. field, of)
    elseif line:find("^%-%-%-@return ") then
        self.results = read_results(line, #"---@return " + 1)
    elseif defined then
        self:keep(defined, { parameters = self.parameters, results = self.results })
        self.parameters, self.results = {}, {}
    end
end

function Reader:keep(name, of)
    assert(not self.found[name], name .. " is annotated twice")
    self.found[name] = of
end

-- The files that annotate functions, below the directory with the module.
function annotations.of_functions(modules)
    return {
        modules .. "/httpstatus.lua", modules .. "/httpstatus/caching.lua", modules .. "/httpstatus/scanning.lua",
    }
end

-- Two tables by name, class.name for what the module makes: its functions, and the types of its other values and of
-- the names that types have.
function annotations.read(paths)
    local reader = setmetatable({ aliases = {}, found = {}, parameters = {}, results = {} }, Reader)
    for _, path in ipairs(paths) do
        for line in lines_of(path) do
            reader:take(line)
        end
    end
    local functions, values = {}, {}
    for name, of in pairs(reader.found) do
        local text = type(of) == "string" and (reader.aliases[of:match("^%S+")] or of) or ""
        if type(of) == "table" then
            functions[name] = of
        elseif text:find("^fun%(") then
            functions[name] = read_function(text)
        else
            values[name] = text:match("^%S+")
        end
    end
    for name, is in pairs(reader.aliases) do
        values[name] = is:match("^%S+")
    end
    return functions, values
end

return annotations
