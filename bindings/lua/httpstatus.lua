-- SPDX-License-Identifier: MIT
-- What an HTTP status code is, and why. The functions are those of the C library without httpstatus_, its constants
-- those of codes.h without HTTPSTATUS_; this file adds tables that are as fast as Lua gets.

---A number, or three digits as text, such as ngx.var.status.
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
---@field directives integer the sum of the directives of Cache-Control that are meant (`CC_…`), or 0

---Gives the kind of a wait hint (`HINT_…`), the sum of its flags, delay_ms and at_s, or nil where it has none. A nil
---text is an absent field; server_date_s, the Date of the response, repairs a wrong clock.
---@alias httpstatus.HintReader fun(text: string?, now_s?: integer, server_date_s?: integer): integer, integer, ...
---As above, in another unit (`UNIT_…`).
---@alias httpstatus.UnitReader fun(text: string?, unit: integer, now_s?: integer, date_s?: integer): integer?, ...

---A policy: what is repeated, how often, how fast. A limit that does not exist is false; numbers whose names end in
---_q16 are times 65536.
---@class httpstatus.Policy
---@field allows fun(self: httpstatus.Policy, code: httpstatus.Code): boolean
---@field flags integer the sum of `POLICY_…`
---@field actions integer special answers in use: the sum of 2^`ACTION_…`
---@field opens integer what makes any method repeatable: the sum of `OPEN_…`
---@field events integer failures without a code that are repeated: the sum of 2^`EVENT_…`
---@field hint_forms integer hints in use: the sum of `FORM_…`
---@field needs_408 integer facts that a 408 needs: the sum of `CONNECTION_…`
---@field needs_421 integer
---@field needs_425 integer
---@field methods (string|integer)[]|"any"
---@field opens_by integer what hint opens a code of hint_opens (`OPENS_BY_…`)
---@field hint_zero integer on a wait of 0 (`CHOICE_…`)
---@field hint_past integer
---@field hint_invalid integer
---@field hint_over_cap integer
---@field hint_combine integer hint and backoff (`COMBINE_…`)
---@field hint_lo_q16 integer a hint is multiplied by a number drawn between these
---@field hint_hi_q16 integer
---@field hint_cap_ms integer|false
---@field hint_window_ms integer
---@field initial_ms integer
---@field max_ms integer|false
---@field jitter_add_ms integer
---@field max_elapsed_ms integer|false of all tries and waits together
---@field backoff integer `BACKOFF_…`
---@field jitter integer `JITTER_…`
---@field factor_q16 integer
---@field jitter_lo_q16 integer
---@field jitter_hi_q16 integer
---@field max_retries integer|false repeats after the first try
---@field budget_model integer `BUDGET_…`
---@field budget_capacity integer
---@field budget_cost integer
---@field budget_cost_timeout integer
---@field budget_cost_throttled integer
---@field budget_gain integer
---@field budget_percent_milli integer
---@field budget_floor integer
---@field budget_window_ms integer
---@field statuses integer[] repeated codes
---@field hint_opens integer[] repeated when there is a hint
---@field hint_reads integer[] codes on which hints are read
---@field any_method integer[] codes on which every method is repeated

---A named policy, or one that retry_policy made; nil is "default".
---@alias httpstatus.PolicyArgument string|httpstatus.Policy|nil

---A budget for repeats. It belongs to one Lua state.
---@class httpstatus.Budget
---@field try fun(self: httpstatus.Budget, cost: integer, now_ms?: integer): integer?, ... what was leased, or 0
---@field deposit fun(self: httpstatus.Budget, outcome: integer, leased?: integer, now_ms?: integer): true?, ...
---@field level fun(self: httpstatus.Budget): integer
---@field bytes fun(self: httpstatus.Budget): string for budget_from_bytes

---What is known of a try; what is absent is not known. Further keys: the yes-or-no facts `FACT_…` in lower case, such
---as `idempotency_key = true`.
---@class httpstatus.Try
---@field code httpstatus.Code? 0 when there was no answer; then `event` says why
---@field event integer?
---@field method httpstatus.Method
---@field attempt integer?
---@field prior_code httpstatus.Code?
---@field server_says integer?
---@field retry_after string? the field's value, read at now_s
---@field headers httpstatus.Fields? of which those about waiting and repeating are read, at now_s
---@field now_s integer? seconds since 1970; nil is the current time
---@field hint_kind integer? what a reader gave, in the place of retry_after
---@field hint_flags integer?
---@field hint_delay_ms integer?
---@field elapsed_ms integer?
---@field time_left_ms integer?
---@field prior_delay_ms integer?
---@field now_ms integer?
---@field random integer? 32 random bits; without them a wait has its upper end
---@field policy httpstatus.PolicyArgument
---@field budget httpstatus.Budget?
---@field [string] boolean

---@class httpstatus.Step
---@field action integer
---@field why integer
---@field decided_by integer
---@field safety integer
---@field delay_ms integer
---@field delay_min_ms integer
---@field delay_max_ms integer
---@field notes integer

---Gives action, delay_ms, why, decided_by, safety, delay_min_ms, delay_max_ms, notes, budget_cost.
---@alias httpstatus.Decide fun(try: httpstatus.Try): integer?, integer|string, integer, ...

---@alias httpstatus.Changes table<string, integer|false|string|(string|integer)[]>

---Gives milliseconds; without 32 random bits the upper end.
---@alias httpstatus.Wait fun(policy: httpstatus.PolicyArgument, n: integer, random?: integer): integer?, ...

---Gives major and minor version, code, reason phrase, and the sum of what was forgiven (`LENIENCY_…`).
---@alias httpstatus.StatuslineReader fun(text: string): integer?, integer|string, integer, string?, integer?

---Codes of an array, which ends at its first nil, or numbers of 16 bits packed in the machine's byte order, as
---string.pack("=I2") and FFI arrays have them. Any string of even length is taken as packed, "404 " too; codes in text
---are for bulk_parse.
---@alias httpstatus.Codes httpstatus.Code[]|string
---Gives an array for an array; for a packed string one of so many bytes for each code.
---@alias httpstatus.OfCodes fun(codes: httpstatus.Codes): integer[]|string
---@alias httpstatus.Counts table<integer, integer>
---Gives the count of each code that occurs, added to the counts that were given; under BULK_OTHER that of all numbers
---but 0..999.
---@alias httpstatus.Histogram fun(codes: httpstatus.Codes, counts?: httpstatus.Counts): httpstatus.Counts

---Readers and writers of text that fail return nil, a message and the number of the error (`E_…`). What is about
---caching stands in httpstatus/caching.lua, about access logs in httpstatus/scanning.lua; the constants (`NOT_FOUND`,
---`NGINX_NO_RESPONSE`, `CLASS_CLIENT_ERROR`, `WHY_…`) in httpstatus/constants.lua.
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
---@field state_from_text fun(text: string): integer?
---@field on_wire_name fun(on_wire: integer): string
---@field evidence_name fun(evidence: integer): string
---@field content_name fun(content: integer): string
---@field redirect_name fun(redirect: integer): string
---@field substate_name fun(substate: integer): string
---@field caching_name fun(caching: integer): string
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
---@field audience_from_text fun(text: string): integer?
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
---@field response_check fun(response: httpstatus.Response): httpstatus.Finding[]?, string?, integer?
---@field date_parse fun(text: string, now_s?: integer): integer?, string?, integer?
---@field date_parse_lenient fun(text: string, now_s?: integer): integer?, integer|string, integer? instant, forgiven
---@field date_flags fun(text: string, now_s?: integer): integer?, string?, integer?
---@field date_format fun(when_s: integer): string?, string?, integer?
---@field retry_after_parse httpstatus.HintReader
---@field retry_after_parse_as httpstatus.UnitReader
---@field retry_rule fun(code: httpstatus.Code): integer
---@field retry_why fun(code: httpstatus.Code): integer
---@field retry_applied fun(code: httpstatus.Code): integer
---@field retry_needs fun(code: httpstatus.Code): integer
---@field retry_has_hint fun(code: httpstatus.Code): integer
---@field is_retryable fun(code: httpstatus.Code): boolean
---@field retry_policy fun(policy: string|httpstatus.Policy, changes?: httpstatus.Changes): httpstatus.Policy
---@field retry_policies fun(): string[]
---@field retry_policy_name fun(index: integer): string?
---@field retry_policy_about fun(index: integer): string?
---@field retry_decide httpstatus.Decide
---@field retry_plan fun(try: httpstatus.Try): httpstatus.Step[]?, string?, integer?
---@field retry_audit fun(policy: httpstatus.PolicyArgument, code?: httpstatus.Code): integer?, string?, integer?
---@field retry_amplification fun(policy: httpstatus.PolicyArgument, layers: integer): integer
---@field retry_action_name fun(action: integer): string
---@field decided_by_name fun(decided_by: integer): string
---@field retry_safety_name fun(safety: integer): string
---@field audit_text fun(finding: integer): string?
---@field backoff_ms httpstatus.Wait before the n-th repeat
---@field backoff_next_ms httpstatus.Wait after a wait of n ms
---@field budget fun(policy: httpstatus.PolicyArgument, now_ms?: integer): httpstatus.Budget?, string?, integer?
---@field budget_from_bytes fun(bytes: string): httpstatus.Budget?, string?, integer?
---@field bulk_class httpstatus.OfCodes 1 byte
---@field bulk_flags httpstatus.OfCodes 4 bytes, in the machine's byte order
---@field bulk_histogram httpstatus.Histogram
---@field bulk_parse fun(text: string): integer[] of each word the number, 0 unless it is three digits
---@field version_string fun(): string
---@field version_number fun(): integer
---@field error_name fun(error: integer): string
---@field error_text fun(error: integer): string
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
---@type table<httpstatus.Code, boolean>
local RETRYABLE = {}

for code = 100, 599 do
    local text = tostring(code)
    local reason, class, flags = core.reason(code), core.class_of(code), core.flags(code)
    local retryable = core.is_retryable(code)
    REASON[code], REASON[text] = reason, reason
    CLASS[code], CLASS[text] = class, class
    FLAGS[code], FLAGS[text] = flags, flags
    RETRYABLE[code], RETRYABLE[text] = retryable, retryable
end
M.REASON, M.CLASS, M.FLAGS, M.RETRYABLE = REASON, CLASS, FLAGS, RETRYABLE

-- What reason() reads: false where there is no phrase. The numbers begin at 1 and come before all text, so Lua keeps
-- them in an array: the read and the test are together no dearer than a read of REASON, and what has no phrase costs
-- no call. `REASON[code] or core.reason(code)` takes a tenth to a third longer where there is a phrase, and twice as
-- long or more where there is none.
---@type table<httpstatus.Code, string|false>
local PHRASES = {}
for code = 1, 999 do
    PHRASES[code] = core.reason(code) or false
end
for code = 100, 599 do
    PHRASES[tostring(code)] = PHRASES[code]
end

local core_reason = core.reason

-- Of what no table has: numbers beyond three digits, rare text, and what C refuses.
local function ask_core(code)
    local understood, reason = pcall(core_reason, code)
    if not understood then
        -- At the line of whoever called reason().
        error(reason, 3)
    end
    return reason
end

---The reason phrase of the registry, or nil.
---@param code httpstatus.Code
---@return string?
function M.reason(code)
    local phrase = PHRASES[code]
    if phrase then
        return phrase
    end
    if phrase == false then
        return nil
    end
    -- A tail call would take the caller's line away.
    phrase = ask_core(code)
    return phrase
end

return M
