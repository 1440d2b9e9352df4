-- SPDX-License-Identifier: MIT
-- What httpd.conf names: a filter, an error page, and a handler that answers with the status of its path.
local hs = require "httpstatus"

-- Runs before the head is sent. A filter that yields has all content pass through Lua, and Content-Length and ETag go;
-- one that returns leaves it alone.
function add_fields(r)
    r.headers_out["X-Status-Class"] = hs.class_name(r.status)
    r.headers_out["X-Status-Reason"] = hs.reason(r.status)
end

-- The page that ErrorDocument names; REDIRECT_STATUS is what it is about, as text.
function error_page(r)
    -- Nobody is sent here but who asks for the page itself.
    local code = r.subprocess_env["REDIRECT_STATUS"] or "404"
    r.content_type = "text/plain"
    r:puts(code, " ", hs.reason(code) or "", "\n", hs.advice(code, "client") or "", "\n")
    return apache2.OK
end

function answer(r)
    r.status = tonumber(r.uri:match("%d+$"))
    r.content_type = "text/plain"
    r:puts(hs.reason(r.status), "\n")
    return apache2.OK
end
