/* SPDX-License-Identifier: MIT */
#include "facts.h"

#include <stdlib.h>
#include <string.h>

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

static const struct {
    const char *name;
    uint32_t bit;
} yes_or_no[] = {
    { "idempotency_key", HTTPSTATUS_FACT_IDEMPOTENCY_KEY },
    { "conditional", HTTPSTATUS_FACT_CONDITIONAL },
    { "idempotent_by_design", HTTPSTATUS_FACT_IDEMPOTENT_BY_DESIGN },
    { "not_processed", HTTPSTATUS_FACT_NOT_PROCESSED },
    { "body_replayable", HTTPSTATUS_FACT_BODY_REPLAYABLE },
    { "response_started", HTTPSTATUS_FACT_RESPONSE_STARTED },
    { "expect_sent", HTTPSTATUS_FACT_EXPECT_SENT },
    { "early_data", HTTPSTATUS_FACT_EARLY_DATA },
    { "early_data_from_downstream", HTTPSTATUS_FACT_EARLY_DATA_FROM_DOWNSTREAM },
    { "reused", HTTPSTATUS_FACT_REUSED },
    { "coalesced", HTTPSTATUS_FACT_COALESCED },
    { "connection_bound", HTTPSTATUS_FACT_CONNECTION_BOUND },
    { "multiplexed", HTTPSTATUS_FACT_MULTIPLEXED },
    { "quiet", HTTPSTATUS_FACT_QUIET },
    { "credentials", HTTPSTATUS_FACT_CREDENTIALS },
    { "auth_tried", HTTPSTATUS_FACT_AUTH_TRIED },
    { "upgrade_possible", HTTPSTATUS_FACT_UPGRADE_POSSIBLE },
    { "is_proxy", HTTPSTATUS_FACT_IS_PROXY },
    { "retried_elsewhere", HTTPSTATUS_FACT_RETRIED_ELSEWHERE },
    { "user_action", HTTPSTATUS_FACT_USER_ACTION },
};

/* The value of the fact called name, and its length; NULL when nobody gave it. */
static const char *find_fact(const values *in, size_t from, const char *name, size_t *n)
{
    size_t name_n = strlen(name);
    for (size_t i = from; i < in->count; i++) {
        const value *fact = &in->at[i];
        if (fact->n > name_n && memcmp(fact->text, name, name_n) == 0 && fact->text[name_n] == '=') {
            *n = fact->n - name_n - 1;
            return fact->text + name_n + 1;
        }
    }
    return NULL;
}

/* One fact that is a number: false when it is none. */
static bool take_number(const values *in, const char *name, size_t *taken, bool *given, int64_t *number)
{
    char digits[32];
    size_t n;
    const char *text = find_fact(in, 1, name, &n);
    *given = text != NULL;
    *taken += *given;
    if (text == NULL) {
        return true;
    }
    if (n == 0 || n >= sizeof digits) {
        return false;
    }
    memcpy(digits, text, n);
    digits[n] = '\0';
    char *end;
    *number = strtoll(digits, &end, 10);
    return *end == '\0';
}

static bool take_numbers(const values *in, size_t *taken, httpstatus_retry_facts *f)
{
    struct {
        const char *name;
        uint32_t known;
        int32_t *narrow;
        int64_t *wide;
    } members[] = {
        { "code", 0, &f->code, NULL },
        { "event", HTTPSTATUS_KNOWN_EVENT, &f->event, NULL },
        { "attempt", HTTPSTATUS_KNOWN_ATTEMPT, &f->attempt, NULL },
        { "prior_code", HTTPSTATUS_KNOWN_PRIOR_CODE, &f->prior_code, NULL },
        { "server_says", HTTPSTATUS_KNOWN_SERVER_SAYS, &f->server_says, NULL },
        { "elapsed_ms", HTTPSTATUS_KNOWN_ELAPSED, NULL, &f->elapsed_ms },
        { "time_left_ms", HTTPSTATUS_KNOWN_TIME_LEFT, NULL, &f->time_left_ms },
        { "prior_delay_ms", HTTPSTATUS_KNOWN_PRIOR_DELAY, NULL, &f->prior_delay_ms },
    };
    bool good = true;
    for (size_t i = 0; i < COUNT(members); i++) {
        bool given;
        int64_t number = 0;
        good = take_number(in, members[i].name, taken, &given, &number) && good;
        if (given && members[i].wide != NULL) {
            *members[i].wide = number;
        } else if (given) {
            *members[i].narrow = (int32_t)number;
        }
        f->known |= given ? members[i].known : 0;
    }
    return good;
}

static bool take_random(const values *in, size_t *taken, httpstatus_retry_facts *f)
{
    bool given;
    value word = { .kind = VALUE_INTEGER };
    bool good = take_number(in, "random", taken, &given, &word.number);
    if (given) {
        f->random = as_random(&word);
        f->known |= HTTPSTATUS_KNOWN_RANDOM;
    }
    return good;
}

static bool take_method(const values *in, size_t *taken, httpstatus_retry_facts *f)
{
    size_t n;
    const char *name = find_fact(in, 1, "method", &n);
    if (name != NULL) {
        f->method = httpstatus_method_from_text(name, n);
        f->known |= HTTPSTATUS_KNOWN_METHOD;
        ++*taken;
    }
    return true;
}

static bool take_hint(const values *in, size_t *taken, httpstatus_retry_facts *f)
{
    size_t n;
    bool given;
    int64_t now_s = 0;
    const char *text = find_fact(in, 1, "retry_after", &n);
    if (!take_number(in, "now_s", taken, &given, &now_s)) {
        return false;
    }
    if (text != NULL) {
        httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
        ++*taken;
        return httpstatus_retry_after_parse(text, n, now_s, &hint) == HTTPSTATUS_E_NONE &&
               httpstatus_retry_facts_hint(f, &hint) == HTTPSTATUS_E_NONE;
    }
    return true;
}

static bool take_yes_or_no(const values *in, size_t *taken, httpstatus_retry_facts *f)
{
    bool good = true;
    for (size_t i = 0; i < COUNT(yes_or_no); i++) {
        size_t n;
        const char *word = find_fact(in, 1, yes_or_no[i].name, &n);
        if (word != NULL) {
            bool yes = n == 4 && memcmp(word, "true", n) == 0;
            good = good && (yes || (n == 5 && memcmp(word, "false", n) == 0));
            f->facts |= yes ? yes_or_no[i].bit : 0;
            f->facts_known |= yes_or_no[i].bit;
            ++*taken;
        }
    }
    return good;
}

bool facts_read(const values *in, httpstatus_retry_facts *facts)
{
    size_t taken = 0;
    bool good = take_numbers(in, &taken, facts) && take_random(in, &taken, facts) && take_method(in, &taken, facts) &&
                take_hint(in, &taken, facts) && take_yes_or_no(in, &taken, facts);
    /* A fact that nobody took has a name that does not exist, or stands twice. */
    return good && taken == in->count - 1;
}
