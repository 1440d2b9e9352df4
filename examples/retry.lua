-- SPDX-License-Identifier: MIT
-- What a gateway does about an answer from behind: lua retry.lua 503 GET 1 120
-- The arguments are the status, the method, how many tries there were, and the Retry-After field if there was one.

local hs = require "httpstatus"

local function refuse(...)
  io.stderr:write("retry.lua: ", ...)
  io.stderr:write("\n")
  os.exit(2)
end

local code = hs.from_text(arg[1] or "503")
if not code then
  refuse("'", arg[1], "' is no status")
end
local method, attempt = arg[2] or "GET", tonumber(arg[3] or 1)
if not attempt then
  refuse("'", arg[3], "' is no number of tries")
end

math.randomseed(os.time())
local action, delay_ms, why, decided_by = hs.retry_decide({
  code = code,
  method = method,
  attempt = attempt,
  retry_after = arg[4],
  random = math.floor(math.random() * 2 ^ 32),
  policy = "proxy",
  is_proxy = true,
})
if not action then
  -- The second result is the message of the library.
  refuse(delay_ms)
end

print(string.format("%s answered %d %s, try %d", method, code, hs.reason(code) or "(not registered)", attempt))
print("  action     " .. hs.retry_action_name(action))
if action ~= hs.ACTION_STOP then
  print("  wait       " .. delay_ms .. " ms")
end
print("  because    " .. hs.why_text(why))
print("  decided by " .. hs.decided_by_name(decided_by))
print("  level      " .. hs.level_name(hs.why_level(why)) .. ", " .. hs.why_source(why))
