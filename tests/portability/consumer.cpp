// SPDX-License-Identifier: MIT
// A program in C++17: every initialiser, and a call of each kind.
#include <httpstatus.h>

#include <cstdio>
#include <cstring>
#include <string_view>

namespace {

constexpr httpstatus_statusline statusline = HTTPSTATUS_STATUSLINE_INIT;
constexpr httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
constexpr httpstatus_retry_settings settings = HTTPSTATUS_RETRY_SETTINGS_INIT;
constexpr httpstatus_retry_facts retry_facts = HTTPSTATUS_RETRY_FACTS_INIT;
constexpr httpstatus_retry_verdict retry_verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
constexpr httpstatus_budget budget = HTTPSTATUS_BUDGET_INIT;
constexpr httpstatus_cache_control directives = HTTPSTATUS_CACHE_CONTROL_INIT;
constexpr httpstatus_cache_facts cache_facts = HTTPSTATUS_CACHE_FACTS_INIT;
constexpr httpstatus_cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
constexpr httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
constexpr httpstatus_cache_verdict cache_verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
constexpr httpstatus_response_facts response = HTTPSTATUS_RESPONSE_FACTS_INIT;
constexpr httpstatus_response_findings findings = HTTPSTATUS_RESPONSE_FINDINGS_INIT;
constexpr httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
constexpr httpstatus_scan_line line = HTTPSTATUS_SCAN_LINE_INIT;

static_assert(statusline.size == sizeof statusline && hint.size == sizeof hint && settings.size == sizeof settings);
static_assert(retry_facts.size == sizeof retry_facts && retry_verdict.size == sizeof retry_verdict);
static_assert(budget.size == sizeof budget && directives.size == sizeof directives);
static_assert(cache_facts.size == sizeof cache_facts && cache_facts.response_cc.size == sizeof directives);
static_assert(options.size == sizeof options && record.size == sizeof record);
static_assert(cache_verdict.size == sizeof cache_verdict && response.size == sizeof response);
static_assert(findings.size == sizeof findings && scan.size == sizeof scan && line.size == sizeof line);

int failures = 0;

void expect(const char *what, bool held)
{
    if (!held) {
        std::printf("%s\n", what);
        failures++;
    }
}

} // namespace

int main()
{
    expect("a property", std::string_view(httpstatus_reason(404)) == "Not Found");
    expect("an unknown code", httpstatus_reason(471) == nullptr && httpstatus_effective(471) == 400);

    httpstatus_statusline read = statusline;
    const std::string_view text = "HTTP/1.1 503 Busy";
    expect("a reader", httpstatus_statusline_parse(text.data(), text.size(), &read) == HTTPSTATUS_E_NONE &&
                           read.code == 503 && text.substr(read.reason_offset, read.reason_bytes) == "Busy");

    char written[64];
    std::size_t needed = httpstatus_statusline_format(written, sizeof written, 11, 404, nullptr, 0);
    expect("a writer", needed == std::strlen(written) && std::string_view(written).substr(9, 3) == "404");

    httpstatus_retry_facts facts = retry_facts;
    httpstatus_retry_verdict verdict = retry_verdict;
    facts.code = 503;
    facts.method = HTTPSTATUS_METHOD_GET;
    facts.known = HTTPSTATUS_KNOWN_METHOD;
    expect("a rule", httpstatus_retry_decide(nullptr, &facts, nullptr, &verdict) == HTTPSTATUS_ACTION_RETRY);
    return failures;
}
