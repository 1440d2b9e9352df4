-- SPDX-License-Identifier: MIT
-- What crosses between Lua and C: kinds of arguments, kinds of results, messages of errors.
local suite = require "suite"
local hs = require "httpstatus"
local equal, integer, refused = suite.equal, suite.integer, suite.refused

-- A status code is a whole number, or text of three digits (RFC 9112, section 4).
equal(hs.reason(404), "Not Found", "reason(404)")
equal(hs.reason(404.0), "Not Found", "reason(404.0)")
equal(hs.reason("404"), "Not Found", "reason('404')")
for _, code in ipairs({ 471, 471.0, "471", "999", 99, 0, -1, 1000, 2 ^ 53, math.huge }) do
    -- Of no value at all tostring() and others would complain.
    equal(select("#", hs.reason(code)), 1, "number of results of reason(" .. code .. ")")
    equal(hs.reason(code), nil, "reason(" .. code .. ")")
end
integer(hs.class_of("404"), 4, "class_of('404')")

-- What no int holds is -1: no code, not 0 and not the number cut to size.
integer(hs.class_of(2 ^ 53), 0, "class_of(2^53)")
integer(hs.class_of(2 ^ 32 + 404), 0, "class_of(2^32 + 404)")
integer(hs.effective(-2 ^ 40), 500, "effective(-2^40)")
integer(hs.class_of(math.huge), 0, "class_of(inf)")
equal(hs.grpc_name(2 ^ 40), nil, "grpc_name(2^40): 0 would be OK")

for _, code in ipairs({ 404.7, "abc", {}, true, print, 0 / 0 }) do
    local what = "class_of(" .. tostring(code) .. ")"
    refused(what, { "bad argument #1 to 'class_of'", "status code expected" }, hs.class_of, code)
    refused("find(" .. tostring(code) .. ")", { "bad argument #1 to 'find'" }, hs.find, code)
end

-- What Lua would convert to a number is not three digits.
local TAKES_CODE = {
    reason = { hs.reason, 1 },
    class_of = { hs.class_of, 1 },
    find = { hs.find, 1 },
    find_in = { hs.find_in, 1, "nginx" },
    content_rule = { function(code) return hs.content_rule("GET", code) end, 2 },
    substatus_find = { hs.substatus_find, 1, 1 },
    required_fields = { hs.required_fields, 1 },
    suggested_fields = { hs.suggested_fields, 1 },
    statusline_format = { function(code) return hs.statusline_format(11, code) end, 2 },
    allows = { function(code) return hs.retry_policy("default"):allows(code) end, 2 },
    retry_audit = { function(code) return hs.retry_audit("default", code) end, 2 },
}
local NO_CODES = {
    "0x194", " 404 ", "404 ", " 404", "404.0", "404.7", "1e2", "+404", "-1", "4040", "40", "099", "", "404\0",
}
local function got(text)
    return 'got "' .. text:gsub("%c", "?") .. '"'
end
for name, taker in pairs(TAKES_CODE) do
    for _, text in ipairs(NO_CODES) do
        local words = { ("bad argument #%d to '%s'"):format(taker[2], name), "status code", got(text) }
        refused(("%s(%q)"):format(name, text), words, taker[1], text, taker[3])
    end
end
for _, text in ipairs(NO_CODES) do
    local words = { "code: status code expected", got(text) }
    refused(("response_check(%q)"):format(text), words, hs.response_check, { code = text })
    refused(("retry_decide(%q)"):format(text), words, hs.retry_decide, { code = text })
    local prior = { code = 503, prior_code = text }
    refused(("prior_code %q"):format(text), { "prior_" .. words[1], words[2] }, hs.retry_decide, prior)
    local row = { code = text, vendor = hs.VENDOR_IANA }
    refused(("next(%q)"):format(text), { "entry expected", "whose code is" }, hs.next, row)
end
for name, taker in pairs(TAKES_CODE) do
    suite.check(pcall(taker[1], "404", taker[3]), name .. "('404')")
end
-- What is no code and has three digits is a question like any other.
equal(hs.reason("999"), nil, "reason('999')")
integer(hs.effective("999"), 500, "effective('999')")
refused("class_of(404.7)", { "got 404.7" }, hs.class_of, 404.7)
refused("class_of('abc')", { 'got "abc"' }, hs.class_of, "abc")
refused("class_of(nil)", { "got nil" }, hs.class_of, nil)
refused("class_of()", { "#1 to 'class_of'", "no value" }, hs.class_of)
refused("from_text()", { "#1 to 'from_text'", "no value" }, hs.from_text)
refused("content_rule()", { "#2 to 'content_rule'", "no value" }, hs.content_rule)
refused("reason(404.7)", { "bad argument #1 to 'reason'" }, hs.reason, 404.7)
refused("reason(nil)", { "bad argument #1 to 'reason'" }, hs.reason, nil)
refused("reason({})", { "got table" }, hs.reason, {})
refused("reason({}) in a function", { "test_arguments.lua:" }, function()
    local reason = hs.reason({})
    return reason
end)
refused("find()", { "bad argument #1 to 'find'", "no value" }, hs.find)
integer(hs.class_of(404, "more", "than needed"), 4, "class_of with further arguments")
refused("why_name('x')", { "bad argument #1 to 'why_name'", "integer expected" }, hs.why_name, "x")

-- Text may hold any byte.
integer(hs.from_text("request-uri too long"), 414, "from_text")
equal(hs.from_text("404\0"), nil, "from_text with NUL")
equal(hs.from_text(""), nil, "from_text('')")
equal(hs.from_text(("4"):rep(65536)), nil, "from_text of 64 KiB")
refused("from_text(nil)", { "bad argument #1 to 'from_text'", "string expected, got nil" }, hs.from_text, nil)
refused("from_text({})", { "got table" }, hs.from_text, {})

-- A method is a number, a name, or nil.
integer(hs.content_rule("HEAD", 200), hs.CONTENT_NONE, "content_rule('HEAD', 200)")
integer(hs.content_rule(hs.METHOD_HEAD, 200), hs.CONTENT_NONE, "content_rule(METHOD_HEAD, 200)")
integer(hs.content_rule(nil, 200), hs.CONTENT_ALLOWED, "content_rule(nil, 200)")
integer(hs.content_rule("head", 200), hs.CONTENT_ALLOWED, "a method's name is case-sensitive (RFC 9110, 9.1)")
refused("content_rule({}, 200)", { "#1 to 'content_rule'", "method" }, hs.content_rule, {}, 200)
refused("content_rule(nil, {})", { "#2 to 'content_rule'" }, hs.content_rule, nil, {})

-- A vendor is a number or a name.
integer(hs.find_in(499, "nginx").vendor, hs.VENDOR_NGINX, "find_in(499, 'nginx')")
integer(hs.find_in(499, hs.VENDOR_ESRI).vendor, hs.VENDOR_ESRI, "find_in(499, VENDOR_ESRI)")
equal(hs.vendor_title("aws-elb"), hs.vendor_title(hs.VENDOR_AWS_ELB), "vendor_title('aws-elb')")
refused("find_in(499, 'ngnx')", { "#2 to 'find_in'", '"ngnx"' }, hs.find_in, 499, "ngnx")
refused("find_in(499, {})", { "#2 to 'find_in'", "got table" }, hs.find_in, 499, {})
refused("entries('ngnx')", { "#1 to 'entries'", '"ngnx"' }, hs.entries, "ngnx")

equal(hs.advice(503, "client"), hs.advice(503, hs.AUDIENCE_CLIENT), "advice(503, 'client')")
equal(hs.advice(503, "operator"), hs.advice(503, hs.AUDIENCE_OPERATOR), "advice(503, 'operator')")
equal(hs.advice(503, 3), nil, "advice(503, 3)")
refused("advice(503, 'clint')", { "#2 to 'advice'", '"clint"', '"client"' }, hs.advice, 503, "clint")

-- RFC 8075, section 7: 2.04 with and without a payload; the facts may be left out.
integer(hs.from_coap(68), 204, "from_coap(2.04)")
integer(hs.from_coap(68, nil), 204, "from_coap(2.04, nil)")
integer(hs.from_coap(68, hs.COAP_PAYLOAD), 200, "from_coap(2.04, payload)")
refused("from_coap(68, -1)", { "#2 to 'from_coap'", "got -1" }, hs.from_coap, 68, -1)

-- Predicates are booleans: an int 0 would be true.
equal(hs.is_error(200), false, "is_error(200)")
equal(hs.is_error(404), true, "is_error(404)")
equal(hs.method_is_safe("GET"), true, "method_is_safe('GET')")

-- No answer is nil; an enumeration's 0 is an answer.
equal(hs.to_grpc(100), nil, "to_grpc(100)")
integer(hs.grpc_from_text("ok"), 0, "grpc_from_text('ok')")
equal(hs.proxy_error_status(hs.PROXY_ERROR_PROXY_INTERNAL_RESPONSE), nil, "proxy_error_status")
equal(hs.redirect_next_method(404, "POST"), nil, "redirect_next_method(404, 'POST')")
integer(hs.class_of(600), 0, "class_of(600)")
integer(hs.NOT_FOUND, 404, "NOT_FOUND")
integer(hs.E_SYNTAX, -2, "E_SYNTAX")

suite.finish()
