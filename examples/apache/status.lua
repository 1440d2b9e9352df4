-- SPDX-License-Identifier: MIT
-- What httpd.conf names: a filter, an error page, and a handler that answers with any status.
local hs = require "httpstatus"

-- Runs before the head is sent. A filter of mod_lua yields once to begin, then once for each piece of content.
function add_fields(r)
    r.headers_out["X-Status-Class"] = hs.class_name(r.status)
    r.headers_out["X-Status-Reason"] = hs.reason(r.status)
    coroutine.yield()
    while bucket do
        coroutine.yield(bucket)
    end
end

-- The page that ErrorDocument names; REDIRECT_STATUS is what it is about, as text.
function error_page(r)
    local code = r.subprocess_env["REDIRECT_STATUS"]
    r.content_type = "text/plain"
    r:puts(code, " ", hs.reason(code) or "", "\n", hs.advice(code, "client") or "", "\n")
    return apache2.OK
end

function answer(r)
    r.status = tonumber(r.uri:match("%d+$"))
    r.content_type = "text/plain"
    r:puts(hs.reason(r.status) or "not registered", "\n")
    return apache2.OK
end
