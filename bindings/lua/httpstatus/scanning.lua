-- SPDX-License-Identifier: MIT
---@meta httpstatus.scanning
-- What language servers know of the functions about access logs; httpstatus.lua has them. No program loads this.

---What a line of a log says: a status of 0..999, or `SCAN_OTHER`, `SCAN_DASH`, `SCAN_ZERO`, `SCAN_MALFORMED`,
---`SCAN_EMPTY`, `SCAN_DIRECTIVE`. It stands at log:sub(at, at + len - 1) of the whole log.
---@class httpstatus.ScanLine
---@field status integer
---@field at integer? in bytes since the scan began; 1 is the first
---@field len integer?
---@field substatus integer? sc-substatus of W3C extended

---@alias httpstatus.ScanFormat "ncsa"|"json"|"w3c"|"haproxy"|"field"

---A scan of an access log, which is given to it in pieces that are cut anywhere; answers are those of the lines that
---end in a piece.
---@class httpstatus.Scan
---@field statuses fun(self: httpstatus.Scan, text: string, packed?: "packed"): integer[]|string for bulk_histogram
---@field lines fun(self: httpstatus.Scan, text: string): httpstatus.ScanLine[]
---@field histogram fun(self: httpstatus.Scan, text: string, counts?: httpstatus.Counts): httpstatus.Counts
---@field finish fun(self: httpstatus.Scan): httpstatus.ScanLine? a last line without a line end
---@field format fun(self: httpstatus.Scan): httpstatus.ScanFormat
---@field bytes fun(self: httpstatus.Scan): string for scan_from_bytes

---The key of JSON lines, nil is "status"; the number of the field of "field", nil is 1.
---@class httpstatus.ScanOptions
---@field key string?
---@field field integer?

---Begins a scan of a format, by name or by number (`SCAN_…`); nil is "ncsa".
---@alias httpstatus.BeginScan fun(format?: string|integer, options?: httpstatus.ScanOptions): httpstatus.Scan?, ...

---@class httpstatus
---@field scan httpstatus.BeginScan
---@field scan_detect fun(text: string): httpstatus.Scan? of the format in which most lines have a status
---@field scan_from_bytes fun(bytes: string): httpstatus.Scan?, string?, integer?
---@field scan_format_name fun(format: integer): string
