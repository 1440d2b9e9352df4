-- SPDX-License-Identifier: MIT
-- A value of each type that the annotations name, for calls that succeed. What belongs to a name goes before its type.
local hs = require "httpstatus"

local HEADERS = { Date = "Thu, 01 Jan 1970 00:00:00 GMT", ETag = '"x"' }
local RECORD = select(12, hs.cache_store({ code = 200, method = "GET", response_headers = HEADERS }))

local BY_NAME = {
    bytes = hs.budget("default"):bytes(),
    n = 1,
    attempt = 1,
    record = RECORD,
    version = 11,
}

local BY_TYPE = {
    ["integer"] = 1,
    ["number"] = 1,
    ["boolean"] = true,
    ["string"] = "x",
    ['"client"|"operator"|integer'] = "client",
    ["httpstatus.Code"] = 404,
    ["httpstatus.Codes"] = { 404, 200 },
    ["httpstatus.Counts"] = { [404] = 1 },
    ["httpstatus.Method"] = "GET",
    ["httpstatus.Vendor"] = "nginx",
    ["httpstatus.Fields"] = HEADERS,
    ["httpstatus.Entry"] = hs.find(404),
    ["httpstatus.Response"] = { code = 405, method = "GET", fields = { Allow = "GET" } },
    ["httpstatus.Try"] = { code = 503, method = "GET" },
    ["httpstatus.PolicyArgument"] = "default",
    ["httpstatus.Policy"] = hs.retry_policy("default"),
    ["string|httpstatus.Policy"] = "default",
    ["httpstatus.Changes"] = { max_retries = 2 },
    ["httpstatus.Budget"] = hs.budget("default"),
    ["httpstatus.Profile"] = hs.cache_preset("cdn"),
    ["string|httpstatus.CacheOptions"] = "cdn",
    ["httpstatus.Changed"] = { ranges = true },
    ["httpstatus.CacheControl"] = hs.cache_control_feed(hs.cache_control_init(), "max-age=60"),
    ["httpstatus.CacheStore"] = { code = 200, method = "GET", response_headers = HEADERS },
    ["httpstatus.CacheReuse"] = { record = RECORD, method = "GET" },
    ["httpstatus.CacheOnValidation"] = { record = RECORD, method = "GET", code = 304 },
    ["httpstatus.CacheOnFailure"] = { record = RECORD, method = "GET", code = 503 },
    ["httpstatus.Scan"] = hs.scan("json", { key = "code" }),
    ["string|integer"] = "json",
    ["httpstatus.ScanOptions"] = { key = "code" },
    ['"packed"'] = "packed",
    ["httpstatus.CacheStatus"] = { name = "edge", action = hs.CACHE_ACTION_FRESH },
}

local samples = {}

function samples.of(parameter)
    local of = parameter.of:gsub("%?$", "")
    local value = parameter.name and BY_NAME[parameter.name]
    if value == nil then
        value = BY_TYPE[of]
    end
    assert(value ~= nil, "no sample of the type " .. of)
    return value
end

-- Arguments for all parameters, with n.
function samples.arguments(parameters)
    local arguments = { n = #parameters }
    for i, parameter in ipairs(parameters) do
        arguments[i] = samples.of(parameter)
    end
    return arguments
end

-- The function of an annotation: of the module, or a method of what it makes.
function samples.called(name)
    local class, method = name:match("^(%w+)%.([%w_]+)$")
    if class then
        return samples.of({ of = "httpstatus." .. class })[method]
    end
    return hs[name]
end

return samples
