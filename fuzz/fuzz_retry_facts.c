/* SPDX-License-Identifier: MIT */
/* Header fields to facts: whatever an answer says, the facts are legal, and every policy can decide by them. */
#include <stdbool.h>

#include "fuzz.h"
#include "httpstatus/error.h"
#include "httpstatus/retry.h"

static const char retry_after[] = "Retry-After";

static void check_facts(const httpstatus_retry_facts *facts)
{
    static const int64_t max_ms = (INT64_C(1) << 53) - 1;
    static const uint32_t from_fields =
        HTTPSTATUS_KNOWN_HINT | HTTPSTATUS_KNOWN_HINT_DELAY | HTTPSTATUS_KNOWN_SERVER_SAYS;
    FUZZ_CHECK(facts->size == sizeof *facts && (facts->known & ~from_fields) == 0);
    FUZZ_CHECK(facts->hint_kind >= HTTPSTATUS_HINT_UNKNOWN && facts->hint_kind <= HTTPSTATUS_HINT_INVALID);
    FUZZ_CHECK(facts->hint_delay_ms >= 0 && facts->hint_delay_ms <= max_ms);
    FUZZ_CHECK((facts->known & HTTPSTATUS_KNOWN_HINT_DELAY) == 0 || (facts->known & HTTPSTATUS_KNOWN_HINT) != 0);
    FUZZ_CHECK(facts->server_says >= HTTPSTATUS_SERVER_SAYS_NOTHING && facts->server_says <= HTTPSTATUS_SERVER_SAYS_NO);
}

static void check_decisions(httpstatus_retry_facts facts, int code)
{
    facts.code = code;
    const char *name;
    for (int i = 0; (name = httpstatus_retry_policy_name(i)) != NULL; i++) {
        httpstatus_retry_settings policy = HTTPSTATUS_RETRY_SETTINGS_INIT;
        httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
        FUZZ_CHECK(httpstatus_retry_policy(name, HTTPSTATUS_NTS, &policy) == HTTPSTATUS_E_NONE);
        FUZZ_CHECK(httpstatus_retry_decide(&policy, &facts, NULL, &verdict) > 0);
        FUZZ_CHECK(verdict.delay_min_ms <= verdict.delay_ms && verdict.delay_ms <= verdict.delay_max_ms);
    }
}

/* Field lines, ended by LF: name, colon, value. A line without a colon is a value of Retry-After. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const int64_t now_s = 1767225600;
    httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
    bool hinted = false;
    fuzz_bytes input = { data, size };
    for (fuzz_line line; fuzz_take_line(&input, &line);) {
        size_t len = line.len, name_len = line.colon != NULL ? (size_t)(line.colon - line.text) : strlen(retry_after);
        size_t skipped = line.colon != NULL ? name_len + 1 : 0;
        char *name = fuzz_text(line.colon != NULL ? line.text : retry_after, name_len);
        char *value = fuzz_text(line.text + skipped, len - skipped);
        httpstatus_retry_facts before = facts;
        FUZZ_CHECK(httpstatus_retry_facts_field(&facts, name, name_len, value, len - skipped, now_s) ==
                   HTTPSTATUS_E_NONE);
        check_facts(&facts);
        if (fuzz_same_in_any_case(retry_after, name, name_len)) {
            FUZZ_CHECK((facts.known & HTTPSTATUS_KNOWN_HINT) != 0);
            /* A second line never makes the wait shorter. */
            FUZZ_CHECK(!hinted || facts.hint_delay_ms >= before.hint_delay_ms);
            hinted = true;
        } else if (hinted) {
            /* Retry-After wins over every other field. */
            FUZZ_CHECK(facts.hint_kind == before.hint_kind && facts.hint_delay_ms == before.hint_delay_ms &&
                       facts.hint_flags == before.hint_flags);
        }
        free(name);
        free(value);
    }
    check_decisions(facts, 503);
    check_decisions(facts, 413);
    check_decisions(facts, 0);
    return 0;
}
