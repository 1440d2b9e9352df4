-- SPDX-License-Identifier: MIT
-- What haproxy.cfg loads: two converters and an action.
local hs = require "httpstatus"

-- HAProxy hands the status over as text, and one of 099 as "99", which is no code as text.
core.register_converters("status_reason", function(status)
    return hs.reason(tonumber(status)) or ""
end)

core.register_converters("status_class", function(status)
    return hs.class_name(tonumber(status))
end)

-- Sets txn.retry: whether the request is worth repeating, after how long, and why.
core.register_action("judge_retry", { "http-res" }, function(txn)
    local action, delay_ms, why = hs.retry_decide({
        code = txn.f:status(),
        method = txn.f:method(),
        -- The whole line: res_hdr would divide a date at its comma.
        retry_after = txn.f:res_fhdr("retry-after"),
        now_s = core.now().sec,
        is_proxy = true,
        policy = "proxy",
    })
    if not action then
        -- An origin may send a number above 999; then delay_ms says what is wrong with it.
        txn:Warning(delay_ms)
        return
    end
    local verdict = hs.retry_action_name(action)
    if action ~= hs.ACTION_STOP then
        verdict = verdict .. "; delay_ms=" .. delay_ms
    end
    txn:set_var("txn.retry", verdict .. "; why=" .. hs.why_name(why))
end)
