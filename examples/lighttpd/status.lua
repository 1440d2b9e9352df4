-- SPDX-License-Identifier: MIT
-- What lighttpd.conf runs before the head of each answer is sent. lighttpd keeps the script and its state.
local hs = require "httpstatus"

local r = lighty.r
local status = r.req_item.http_status
r.resp_header["X-Status-Class"] = hs.class_name(status)
r.resp_header["X-Status-Reason"] = hs.reason(status)
return 0
