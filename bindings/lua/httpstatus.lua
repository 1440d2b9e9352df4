-- SPDX-License-Identifier: MIT
-- What an HTTP status code is, and why. The functions are those of the C library without httpstatus_, its constants
-- those of codes.h without HTTPSTATUS_; this file adds tables that are as fast as Lua gets.

---A number, or a string that spells one, such as ngx.var.status.
---@alias httpstatus.Code integer|string
---A method's name or number; nil when it is not known.
---@alias httpstatus.Method string|integer|nil
---@alias httpstatus.Vendor string|integer

---One meaning of one number. `class`, `state` and their like are values of the constants `CLASS_…`, `STATE_…`.
---@class httpstatus.Entry
---@field code integer
---@field name string
---@field reason string?
---@field class integer
---@field vendor integer
---@field state integer
---@field on_wire integer
---@field content integer
---@field redirect integer
---@field evidence integer
---@field source string
---@field section string?
---@field url string?
---@field provenance string
---@field meaning string
---@field note string?
---@field aliases string[]
---@field replaced_by integer?
---@field expires string?

---One meaning of one IIS sub-status code.
---@class httpstatus.Substatus
---@field code integer
---@field number integer
---@field meaning string
---@field version string?
---@field component string
---@field state integer
---@field note string?
---@field constant string?
---@field source string

---@class httpstatus.FieldRule
---@field field integer
---@field level integer
---@field condition integer

---Pairs of name and value, or a map from a name to its value or to the values of several lines.
---@alias httpstatus.Fields string[][]|table<string, string|number|(string|number)[]>

---What is known of a response; what is absent is not known, and not held against anybody.
---@class httpstatus.Response
---@field code httpstatus.Code
---@field method httpstatus.Method
---@field version integer? 10, 11, 20 or 30
---@field content_bytes integer?
---@field fields httpstatus.Fields?

---@class httpstatus.Finding
---@field why integer
---@field field integer
---@field level integer

---Gives major and minor version, code, reason phrase, and the sum of what was forgiven (`LENIENCY_…`).
---@alias httpstatus.StatuslineReader fun(text: string): integer?, integer|string, integer, string?, integer?

---Readers and writers of text that fail return nil, a message and the number of the error (`E_…`).
---@class httpstatus
---@field class_of fun(code: httpstatus.Code): integer
---@field class_name fun(code: httpstatus.Code): string
---@field is_valid fun(code: httpstatus.Code): boolean
---@field is_informational fun(code: httpstatus.Code): boolean
---@field is_success fun(code: httpstatus.Code): boolean
---@field is_redirection fun(code: httpstatus.Code): boolean
---@field is_client_error fun(code: httpstatus.Code): boolean
---@field is_server_error fun(code: httpstatus.Code): boolean
---@field is_error fun(code: httpstatus.Code): boolean
---@field is_final fun(code: httpstatus.Code): boolean
---@field effective fun(code: httpstatus.Code): integer
---@field name fun(code: httpstatus.Code): string?
---@field is_registered fun(code: httpstatus.Code): boolean
---@field flags fun(code: httpstatus.Code): integer
---@field find fun(code: httpstatus.Code): httpstatus.Entry?
---@field find_in fun(code: httpstatus.Code, vendor: httpstatus.Vendor): httpstatus.Entry?
---@field first fun(): httpstatus.Entry
---@field next fun(entry: httpstatus.Entry): httpstatus.Entry?
---@field entries fun(vendor?: httpstatus.Vendor): fun(): httpstatus.Entry? for the generic for
---@field registry_date fun(): string
---@field state_name fun(state: integer): string
---@field vendor_name fun(vendor: httpstatus.Vendor): string?
---@field vendor_title fun(vendor: httpstatus.Vendor): string?
---@field vendor_url fun(vendor: httpstatus.Vendor): string?
---@field vendor_by_name fun(text: string): integer?
---@field from_text fun(text: string): integer?
---@field from_name fun(text: string): integer?
---@field from_reason fun(text: string): integer?
---@field lookup fun(text: string): httpstatus.Entry[]
---@field code_parse fun(text: string): integer?, string?, integer?
---@field method_from_text fun(text: string): integer?
---@field method_name fun(method: httpstatus.Method): string?
---@field method_is_safe fun(method: httpstatus.Method): boolean
---@field method_is_idempotent fun(method: httpstatus.Method): boolean
---@field method_is_sendable fun(method: httpstatus.Method): boolean
---@field method_caching fun(method: httpstatus.Method): integer
---@field substatus_parse fun(text: string): integer?, integer|string, integer? code and sub-status
---@field substatus_find fun(code: httpstatus.Code, sub: integer): httpstatus.Substatus[]
---@field substatus_walk fun(): fun(): httpstatus.Substatus? for the generic for
---@field to_grpc fun(code: httpstatus.Code): integer?
---@field from_grpc fun(grpc: integer): integer
---@field grpc_name fun(grpc: integer): string?
---@field grpc_from_text fun(text: string): integer?
---@field proxy_error_find fun(text: string): integer?
---@field proxy_error_name fun(error: integer): string?
---@field proxy_error_status fun(error: integer): integer?
---@field proxy_error_is_intermediary_only fun(error: integer): boolean
---@field proxy_error_source fun(error: integer): string?
---@field to_coap fun(code: httpstatus.Code): integer?
---@field from_coap fun(coap: integer, facts?: integer): integer?
---@field coap_from_text fun(text: string): integer?
---@field description fun(code: httpstatus.Code): string?
---@field scenario fun(code: httpstatus.Code): string?
---@field advice fun(code: httpstatus.Code, audience: "client"|"operator"|integer): string?
---@field why_name fun(why: integer): string?
---@field why_text fun(why: integer): string?
---@field why_source fun(why: integer): string?
---@field why_level fun(why: integer): integer
---@field level_name fun(level: integer): string
---@field field_name fun(field: integer): string?
---@field field_from_text fun(text: string): integer?
---@field condition_name fun(condition: integer): string?
---@field condition_text fun(condition: integer): string?
---@field required_fields fun(code: httpstatus.Code): httpstatus.FieldRule[]
---@field suggested_fields fun(code: httpstatus.Code): httpstatus.FieldRule[]
---@field statusline_parse httpstatus.StatuslineReader
---@field statusline_parse_lenient httpstatus.StatuslineReader
---@field statusline_format fun(version: integer, code: httpstatus.Code, reason?: string): string?, string?, integer?
---@field content_rule fun(method: httpstatus.Method, code: httpstatus.Code): integer
---@field content_why fun(method: httpstatus.Method, code: httpstatus.Code): integer
---@field redirect_kind fun(code: httpstatus.Code): integer
---@field redirect_is_permanent fun(code: httpstatus.Code): boolean
---@field redirect_next_method fun(code: httpstatus.Code, method: httpstatus.Method): integer?
---@field redirect_strict_method fun(code: httpstatus.Code, method: httpstatus.Method): integer?
---@field redirect_why fun(code: httpstatus.Code, method: httpstatus.Method): integer
---@field response_check fun(response: httpstatus.Response): httpstatus.Finding[]
---@field version_string fun(): string
---@field version_number fun(): integer
---@field error_name fun(error: integer): string
---@field error_text fun(error: integer): string
---@field [string] integer constants: `NOT_FOUND`, `NGINX_NO_RESPONSE`, `CLASS_CLIENT_ERROR`, `WHY_…`
local M = {}

local core = require "httpstatus.core"
for name, value in pairs(core) do
    M[name] = value
end

---The C module, for callers who have to tell it from what this file adds.
M._NATIVE = core
M._VERSION = core.version_string()

---Name to code of every constant that is a status code, those of vendors included.
---@type table<string, integer>
M.codes = core.codes()

-- Plain tables without metatables, for 100 to 599: a read that a JIT compiler can inline. Hosts hand out codes as
-- numbers (ngx.status) and as text (ngx.var.status), so a code stands under both keys.

---@type table<httpstatus.Code, string>
local REASON = {}
---@type table<httpstatus.Code, integer>
local CLASS = {}
---@type table<httpstatus.Code, integer>
local FLAGS = {}

for code = 100, 599 do
    local text = tostring(code)
    local reason, class, flags = core.reason(code), core.class_of(code), core.flags(code)
    REASON[code], REASON[text] = reason, reason
    CLASS[code], CLASS[text] = class, class
    FLAGS[code], FLAGS[text] = flags, flags
end
M.REASON, M.CLASS, M.FLAGS = REASON, CLASS, FLAGS

local core_reason = core.reason

---The reason phrase of the registry, or nil.
---@param code httpstatus.Code
---@return string?
function M.reason(code)
    local reason = REASON[code]
    if reason then
        return reason
    end
    -- A tail call, so that an error about the argument points at the caller's line.
    return core_reason(code)
end

return M
