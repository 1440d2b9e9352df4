-- SPDX-License-Identifier: MIT
-- What nginx.conf calls: nginx says what happened, httpstatus decides.
local hs = require "httpstatus"

local gateway = {}

-- The library's policy for proxies, which repeats once, with a second repeat. Answers are kept whole here before the
-- client sees a byte of them, so one that broke off may be repeated, too.
local PROXY = hs.retry_policy("proxy")
local POLICY = hs.retry_policy(PROXY, { max_retries = 2, events = PROXY.events + 2 ^ hs.EVENT_TRUNCATED })

-- Actions that ask for the same request once more. The others need a change of it, which is the client's business.
local REPEATS = { [hs.ACTION_RETRY] = true, [hs.ACTION_NEW_CONNECTION] = true }

-- The methods that a subrequest can have. Not ngx["HTTP_" .. method]: a client may send "NOT_FOUND /".
local METHODS = {}
local WEBDAV = "PROPFIND PROPPATCH MKCOL COPY MOVE LOCK UNLOCK"
for method in ("GET HEAD POST PUT DELETE OPTIONS PATCH TRACE " .. WEBDAV):gmatch("%u+") do
    METHODS[method] = ngx["HTTP_" .. method]
end

-- nginx's words for what its cache did. MISS does not tell an unknown URI from an unknown variant (RFC 9211, section
-- 2.2); STALE is the answer from the cache after the origin failed.
local CACHE_WORDS = {
    HIT = { action = hs.CACHE_ACTION_FRESH },
    UPDATING = { action = hs.CACHE_ACTION_STALE_WHILE_REVALIDATE },
    STALE = { action = hs.CACHE_ACTION_STALE, fwd = hs.CACHE_FWD_STALE },
    REVALIDATED = { action = hs.CACHE_ACTION_FRESHEN, fwd = hs.CACHE_FWD_STALE },
    EXPIRED = { action = hs.CACHE_ACTION_REPLACE, fwd = hs.CACHE_FWD_STALE },
    MISS = { action = hs.CACHE_ACTION_FORWARD, fwd = hs.CACHE_FWD_MISS },
    BYPASS = { action = hs.CACHE_ACTION_FORWARD, fwd = hs.CACHE_FWD_BYPASS },
}

function gateway.add_fields()
    if ngx.is_subrequest then
        return
    end
    ngx.header["X-Status-Class"] = hs.class_name(ngx.status)
    ngx.header["X-Status-Reason"] = hs.reason(ngx.status)
end

-- For log_format. ngx.var.status is text, and the tables have it as a key.
function gateway.name_status()
    ngx.var.status_reason = hs.reason(ngx.var.status) or "-"
    ngx.var.status_class = hs.class_name(ngx.var.status)
end

function gateway.add_cache_status(name)
    local done = CACHE_WORDS[ngx.var.upstream_cache_status]
    if not done then
        return
    end
    -- Without a head from the origin the status is nginx's own, which is no fwd-status (RFC 9211, section 2.3).
    local answered = done.fwd and tonumber(ngx.var.upstream_header_time)
    local member = hs.cache_status_format({
        name = name, action = done.action, fwd = done.fwd, fwd_status = answered and tonumber(ngx.var.upstream_status),
    })
    -- Caches nearer to the origin wrote first (RFC 9211, section 2).
    local before = ngx.header["Cache-Status"]
    if type(before) == "table" then
        before = table.concat(before, ", ")
    end
    ngx.header["Cache-Status"] = before and before .. ", " .. member or member
end

-- nginx takes the length that an answer to HEAD announces for content that is missing.
local function broke_off(answer, method)
    return answer.truncated and method ~= "HEAD"
end

local function send(answer, method, attempt)
    ngx.header["X-Attempts"] = attempt
    if broke_off(answer, method) then
        -- RFC 9110, section 15.6.3: what came is no answer.
        return ngx.exit(hs.BAD_GATEWAY)
    end
    ngx.status = answer.status
    for _, field in ipairs(hs.forward_headers(answer.header)) do
        ngx.header[field[1]] = answer.header[field[1]]
    end
    ngx.print(answer.body)
end

-- Sends the request to an internal location, and again while that is right.
function gateway.repeat_request(location)
    local method = ngx.req.get_method()
    local number = METHODS[method]
    if not number then
        -- A subrequest cannot have a method that nginx does not know; the request itself can.
        return ngx.exec(location)
    end
    ngx.req.read_body()
    local begun_s, attempt = ngx.now(), 0
    while true do
        attempt = attempt + 1
        local answer = ngx.location.capture(location, { method = number, always_forward_body = true })
        local action, delay_ms, why = hs.retry_decide({
            code = broke_off(answer, method) and 0 or answer.status,
            event = broke_off(answer, method) and hs.EVENT_TRUNCATED or nil,
            method = method,
            attempt = attempt,
            headers = answer.header,
            now_s = ngx.time(),
            elapsed_ms = math.floor((ngx.now() - begun_s) * 1000),
            is_proxy = true,
            random = math.random(0, 2 ^ 32 - 1),
            policy = POLICY,
        })
        if not REPEATS[action] then
            return send(answer, method, attempt)
        end
        ngx.log(ngx.NOTICE, "attempt ", attempt, ": ", answer.status, ", next in ", delay_ms, " ms: ", hs.why_name(why))
        ngx.sleep(delay_ms / 1000)
    end
end

return gateway
