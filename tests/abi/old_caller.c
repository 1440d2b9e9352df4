/* SPDX-License-Identifier: MIT */
/*
 * A program of 1.0 beside today's library: it is compiled with the headers of 1.0, which stand beside it, and linked
 * with the library as it is now. Each sized struct is given as 1.0 had it, shorter, and longer as of a later release.
 */
#include <httpstatus.h>
#include <stdio.h>
#include <string.h>

/* A later release appends this much; a guard of the same size stands behind the struct of 1.0. */
enum { TAIL = 32, ROOM = 2048, UNTOUCHED = 0xA5 };

typedef union {
    uint32_t size;
    int64_t aligned;
    unsigned char bytes[ROOM];
    httpstatus_statusline statusline;
    httpstatus_retry_after hint;
    httpstatus_retry_settings settings;
    httpstatus_retry_facts retry_facts;
    httpstatus_retry_verdict retry_verdict;
    httpstatus_budget budget;
    httpstatus_cache_control directives;
    httpstatus_cache_facts cache_facts;
    httpstatus_cache_options options;
    httpstatus_cache_record record;
    httpstatus_cache_verdict cache_verdict;
    httpstatus_response_facts response;
    httpstatus_response_findings findings;
    httpstatus_scan scan;
    httpstatus_scan_line line;
} any_struct;

/* What several calls are about: a GET that was answered with 503, and a response that a cache stores. */
static httpstatus_retry_facts asked = HTTPSTATUS_RETRY_FACTS_INIT;
static httpstatus_cache_facts stored = HTTPSTATUS_CACHE_FACTS_INIT;
static httpstatus_retry_settings default_policy = HTTPSTATUS_RETRY_SETTINGS_INIT;
static httpstatus_cache_record fresh_record = HTTPSTATUS_CACHE_RECORD_INIT;
static httpstatus_response_facts without_allow = HTTPSTATUS_RESPONSE_FACTS_INIT;

static void prepare(void)
{
    httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
    asked.code = 503;
    asked.method = HTTPSTATUS_METHOD_GET;
    asked.known = HTTPSTATUS_KNOWN_METHOD;
    stored.code = 200;
    stored.method = HTTPSTATUS_METHOD_GET;
    stored.response_time_s = 1000;
    stored.known = HTTPSTATUS_CACHE_HAS_RESPONSE_TIME;
    httpstatus_cache_control_feed(&stored.response_cc, "max-age=60", HTTPSTATUS_NTS);
    httpstatus_retry_policy("default", HTTPSTATUS_NTS, &default_policy);
    httpstatus_cache_store(&stored, NULL, &verdict, &fresh_record);
    without_allow.code = 405;
}

static int give_statusline(any_struct *given)
{
    int error = httpstatus_statusline_parse("HTTP/1.1 503 Busy", HTTPSTATUS_NTS, &given->statusline);
    return error != 0 ? error : given->statusline.code;
}

static int give_hint(any_struct *given)
{
    int error = httpstatus_retry_after_parse("120", HTTPSTATUS_NTS, 0, &given->hint);
    return error != 0 ? error : (int)given->hint.delay_ms;
}

static int fill_settings(any_struct *given)
{
    int error = httpstatus_retry_policy("default", HTTPSTATUS_NTS, &given->settings);
    return error != 0 ? error : httpstatus_retry_policy_allows(&given->settings, 503);
}

static int read_settings(any_struct *given)
{
    httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
    return httpstatus_retry_decide(&given->settings, &asked, NULL, &verdict);
}

static int add_retry_field(any_struct *given)
{
    int error = httpstatus_retry_facts_field(&given->retry_facts, "Retry-After", HTTPSTATUS_NTS, "7", 1, 0);
    return error < 0 ? error : (int)given->retry_facts.hint_delay_ms;
}

static int read_retry_facts(any_struct *given)
{
    httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
    return httpstatus_retry_decide(NULL, &given->retry_facts, NULL, &verdict);
}

static int give_retry_verdict(any_struct *given)
{
    int action = httpstatus_retry_decide(NULL, &asked, NULL, &given->retry_verdict);
    return action < 0 ? action : given->retry_verdict.action;
}

static int give_budget(any_struct *given)
{
    return httpstatus_budget_init(&given->budget, NULL, 0);
}

static int give_directives(any_struct *given)
{
    int error = httpstatus_cache_control_feed(&given->directives, "max-age=60", HTTPSTATUS_NTS);
    return error < 0 ? error : (int)given->directives.max_age_s;
}

static int add_cache_field(any_struct *given)
{
    int error =
        httpstatus_cache_facts_field(&given->cache_facts, HTTPSTATUS_SIDE_RESPONSE, "Age", HTTPSTATUS_NTS, "9", 1, 0);
    return error < 0 ? error : (int)given->cache_facts.age_s;
}

static int read_cache_facts(any_struct *given)
{
    httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
    httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
    return httpstatus_cache_store(&given->cache_facts, NULL, &verdict, &record);
}

static int give_options(any_struct *given)
{
    int error = httpstatus_cache_preset("rfc-private", HTTPSTATUS_NTS, &given->options);
    return error != 0 ? error : (given->options.flags & HTTPSTATUS_CACHE_SHARED) == 0;
}

static int read_options(any_struct *given)
{
    httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
    httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
    return httpstatus_cache_store(&stored, &given->options, &verdict, &record);
}

static int give_record(any_struct *given)
{
    httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
    int action = httpstatus_cache_store(&stored, NULL, &verdict, &given->record);
    return action < 0 ? action : (int)given->record.response_cc.max_age_s;
}

static int read_record(any_struct *given)
{
    httpstatus_cache_facts request = HTTPSTATUS_CACHE_FACTS_INIT;
    httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
    request.method = HTTPSTATUS_METHOD_GET;
    return httpstatus_cache_reuse(&given->record, &request, 1010, NULL, &verdict);
}

static int give_cache_verdict(any_struct *given)
{
    httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
    int action = httpstatus_cache_store(&stored, NULL, &given->cache_verdict, &record);
    return action < 0 ? action : (int)given->cache_verdict.lifetime_s;
}

static int add_response_field(any_struct *given)
{
    return httpstatus_response_facts_field(&given->response, "Allow", HTTPSTATUS_NTS, "GET", 3);
}

static int read_response(any_struct *given)
{
    httpstatus_response_findings findings = HTTPSTATUS_RESPONSE_FINDINGS_INIT;
    int count = httpstatus_response_check(&given->response, &findings);
    return count < 0 ? count : findings.field[0];
}

static int give_findings(any_struct *given)
{
    httpstatus_response_facts facts = HTTPSTATUS_RESPONSE_FACTS_INIT;
    facts.code = 405;
    int count = httpstatus_response_check(&facts, &given->findings);
    return count < 0 ? count : given->findings.field[0];
}

static int begin_scan(any_struct *given)
{
    return httpstatus_scan_init(&given->scan, HTTPSTATUS_SCAN_NCSA);
}

static int give_line(any_struct *given)
{
    static const char log[] = "::1 - - [22/Nov/2026:20:00:00 +0000] \"GET / HTTP/1.1\" 404 7\n";
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    size_t at = 0;
    httpstatus_scan_init(&scan, HTTPSTATUS_SCAN_NCSA);
    int count = httpstatus_scan_feed(&scan, log, sizeof log - 1, &at, &given->line, 1);
    return count < 0 ? count : given->line.status;
}

/* The struct of 1.0 as its initialiser made it, or with the facts that the call needs. */
#define INIT(type, name) static const httpstatus_##type name
INIT(statusline, statusline) = HTTPSTATUS_STATUSLINE_INIT;
INIT(retry_after, hint) = HTTPSTATUS_RETRY_AFTER_INIT;
INIT(retry_settings, settings) = HTTPSTATUS_RETRY_SETTINGS_INIT;
INIT(retry_facts, retry_facts) = HTTPSTATUS_RETRY_FACTS_INIT;
INIT(retry_verdict, retry_verdict) = HTTPSTATUS_RETRY_VERDICT_INIT;
INIT(budget, budget) = HTTPSTATUS_BUDGET_INIT;
INIT(cache_control, directives) = HTTPSTATUS_CACHE_CONTROL_INIT;
INIT(cache_facts, cache_facts) = HTTPSTATUS_CACHE_FACTS_INIT;
INIT(cache_options, options) = HTTPSTATUS_CACHE_OPTIONS_INIT;
INIT(cache_record, record) = HTTPSTATUS_CACHE_RECORD_INIT;
INIT(cache_verdict, cache_verdict) = HTTPSTATUS_CACHE_VERDICT_INIT;
INIT(response_facts, response) = HTTPSTATUS_RESPONSE_FACTS_INIT;
INIT(response_findings, findings) = HTTPSTATUS_RESPONSE_FINDINGS_INIT;
INIT(scan, scan) = HTTPSTATUS_SCAN_INIT;
INIT(scan_line, line) = HTTPSTATUS_SCAN_LINE_INIT;
enum { WRITTEN, READ };

static const struct {
    const char *name;
    const void *given;
    size_t size;
    int (*call)(any_struct *given);
    int direction;
    int expected;
} calls[] = {
    { "statusline_parse", &statusline, sizeof statusline, give_statusline, WRITTEN, 503 },
    { "retry_after_parse", &hint, sizeof hint, give_hint, WRITTEN, 120000 },
    { "retry_policy", &settings, sizeof settings, fill_settings, WRITTEN, 1 },
    { "retry_decide: policy", &default_policy, sizeof default_policy, read_settings, READ, HTTPSTATUS_ACTION_RETRY },
    { "retry_facts_field", &retry_facts, sizeof retry_facts, add_retry_field, WRITTEN, 7000 },
    { "retry_decide: facts", &asked, sizeof asked, read_retry_facts, READ, HTTPSTATUS_ACTION_RETRY },
    { "retry_decide: verdict", &retry_verdict, sizeof retry_verdict, give_retry_verdict, WRITTEN,
      HTTPSTATUS_ACTION_RETRY },
    { "budget_init", &budget, sizeof budget, give_budget, WRITTEN, 0 },
    { "cache_control_feed", &directives, sizeof directives, give_directives, WRITTEN, 60 },
    { "cache_facts_field", &cache_facts, sizeof cache_facts, add_cache_field, WRITTEN, 9 },
    { "cache_store: facts", &stored, sizeof stored, read_cache_facts, READ, HTTPSTATUS_CACHE_ACTION_STORE },
    { "cache_preset", &options, sizeof options, give_options, WRITTEN, 1 },
    { "cache_store: options", &options, sizeof options, read_options, READ, HTTPSTATUS_CACHE_ACTION_STORE },
    { "cache_store: record", &record, sizeof record, give_record, WRITTEN, 60 },
    { "cache_reuse: record", &fresh_record, sizeof fresh_record, read_record, READ, HTTPSTATUS_CACHE_ACTION_FRESH },
    { "cache_store: verdict", &cache_verdict, sizeof cache_verdict, give_cache_verdict, WRITTEN, 60 },
    { "response_facts_field", &response, sizeof response, add_response_field, WRITTEN, 0 },
    { "response_check: facts", &without_allow, sizeof without_allow, read_response, READ, HTTPSTATUS_FIELD_ALLOW },
    { "response_check: findings", &findings, sizeof findings, give_findings, WRITTEN, HTTPSTATUS_FIELD_ALLOW },
    { "scan_init", &scan, sizeof scan, begin_scan, WRITTEN, 0 },
    { "scan_feed: line", &line, sizeof line, give_line, WRITTEN, 404 },
};

static int failures;

static void expect(const char *name, const char *as, int answer, int expected)
{
    if (answer != expected) {
        printf("%s, %s: %d, and 1.0 answered %d\n", name, as, answer, expected);
        failures++;
    }
}

static int is_untouched(const any_struct *given, size_t from, size_t to)
{
    size_t at = from;
    while (at < to && given->bytes[at] == UNTOUCHED) {
        at++;
    }
    return at == to;
}

/* The first bytes of the struct as 1.0 made it; behind them nothing that belongs to the library. */
static void lay_out(any_struct *given, size_t number, size_t size, int tail)
{
    memset(given->bytes, UNTOUCHED, sizeof given->bytes);
    memcpy(given->bytes, calls[number].given, calls[number].size);
    memset(given->bytes + calls[number].size, tail, TAIL);
    given->size = (uint32_t)size;
}

static void check_call(size_t number)
{
    const char *name = calls[number].name;
    size_t size = calls[number].size;
    int expected = calls[number].expected;
    any_struct given;

    lay_out(&given, number, size, UNTOUCHED);
    expect(name, "as 1.0 had it", calls[number].call(&given), expected);
    expect(name, "bytes behind the struct of 1.0 are untouched", is_untouched(&given, size, ROOM), 1);
    expect(name, "its size is that of 1.0", (int)given.size, (int)size);

    lay_out(&given, number, size - sizeof(uint64_t), UNTOUCHED);
    expect(name, "shorter than any release had it", calls[number].call(&given), HTTPSTATUS_E_SIZE);

    lay_out(&given, number, size + TAIL, 0);
    expect(name, "longer, with nothing in its tail", calls[number].call(&given), expected);
    lay_out(&given, number, size + TAIL, UNTOUCHED);
    expect(name, "longer, with something in its tail", calls[number].call(&given),
           calls[number].direction == READ ? HTTPSTATUS_E_SIZE : expected);
    expect(name, "bytes behind a longer struct are untouched", is_untouched(&given, size + TAIL, ROOM), 1);
}

int main(void)
{
    prepare();
    size_t count = sizeof calls / sizeof calls[0];
    for (size_t number = 0; number < count; number++) {
        check_call(number);
    }
    printf("a program of 1.0: %d calls with 4 lengths each, %d wrong\n", (int)count, failures);
    return failures != 0;
}
