-- SPDX-License-Identifier: MIT
-- What becomes of a request's method when a redirect is followed: lua redirect.lua 301 POST

local hs = require "httpstatus"

local code, method = arg[1] or "301", arg[2] or "POST"
local number = hs.from_text(code)
if not number then
  io.stderr:write("redirect.lua: '", code, "' is no status\n")
  os.exit(3)
end

local why = hs.redirect_why(number, method)
local browser = hs.redirect_next_method(number, method)
print(string.format("%d %s after %s", number, hs.reason(number) or "(not registered)", method))
print("  browsers send  " .. (browser and hs.method_name(browser) or "nothing"))
print("  because        " .. hs.why_text(why))
print("  level          " .. hs.level_name(hs.why_level(why)) .. ", " .. hs.why_source(why))
