/* SPDX-License-Identifier: MIT */
/*
 * Decisions about repeating against the model of retry_model.py: every policy with every code and event, one method of
 * each kind that the policy tells apart, and every combination of the facts that speak of the code; with those that do
 * not, none of them and all. every_retry STRIDE [K/N]: one combination in STRIDE, a prime, of the K-th of N parts.
 */

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"

enum { CODES_FROM = 100, CODES_TO = 1000, EVENTS = 8, METHODS = HTTPSTATUS_METHOD_ASTERISK + 2 };

struct policy_row {
    const char *name, *statuses, *hint_opens, *hint_reads, *any_method;
    uint64_t methods;
    int needs[3][3]; /* of 408, 421, 425: all, none, any */
    int opens_by, events, retries, delay_in_forms, hint_over_cap, over_cap_stops;
    int open_design, open_key, open_definition, open_condition, open_meaning, open_hint;
    int acts_auth, acts_proxy_auth, acts_no_expect, acts_new_connection, acts_no_early_data, acts_upgrade;
    int obeys, once_per_status, stops_retry_of_retry;
};

struct code_row {
    int rule, applied, needs_no_expect, retry_why;
};

/* All that a rule of the model may speak of. */
struct model_case {
    int code, event, prior_is_code, says, hint, idempotent, method_listed, attempts_spent;
    int key, conditional, design, not_processed, replayable, started, is_proxy, elsewhere, expect, early, downstream;
    int reused, coalesced, bound, multiplexed, quiet, credentials, tried, upgrade, user;
    int rule, applied, needs_no_expect, retry_why, is_redirection;
    int statuses, opens_listed, reads_hint, any_method, event_listed;
    int has_all, has_none, has_any;
    int opens_by, delay_in_forms, hint_over_cap, over_cap_stops;
    int open_design, open_key, open_definition, open_condition, open_meaning, open_hint;
    int acts_auth, acts_proxy_auth, acts_no_expect, acts_new_connection, acts_no_early_data, acts_upgrade;
    int obeys, once_per_status, stops_retry_of_retry;
};

#include "retry_model.h"

enum { POLICIES = sizeof policy_rows / sizeof policy_rows[0], ATTEMPTS_MANY = 1000 };

/* The facts in the order of the bits of a combination: first those of every code. */
static const struct {
    uint32_t bit;
    size_t offset;
    bool unknown_is_yes;
} facts[] = {
#define FACT(bit, member, unknown)                                                                                     \
    {                                                                                                                  \
        HTTPSTATUS_FACT_##bit, offsetof(struct model_case, member), unknown                                            \
    }
    FACT(IDEMPOTENCY_KEY, key, false),
    FACT(CONDITIONAL, conditional, false),
    FACT(IDEMPOTENT_BY_DESIGN, design, false),
    FACT(NOT_PROCESSED, not_processed, false),
    FACT(BODY_REPLAYABLE, replayable, true),
    FACT(RESPONSE_STARTED, started, false),
    FACT(IS_PROXY, is_proxy, false),
    FACT(RETRIED_ELSEWHERE, elsewhere, false),
    FACT(EXPECT_SENT, expect, false),
    FACT(EARLY_DATA, early, true),
    FACT(EARLY_DATA_FROM_DOWNSTREAM, downstream, false),
    FACT(REUSED, reused, false),
    FACT(COALESCED, coalesced, false),
    FACT(CONNECTION_BOUND, bound, false),
    FACT(MULTIPLEXED, multiplexed, false),
    FACT(QUIET, quiet, false),
    FACT(CREDENTIALS, credentials, false),
    FACT(AUTH_TRIED, tried, false),
    FACT(UPGRADE_POSSIBLE, upgrade, false),
    FACT(USER_ACTION, user, false),
};

enum { COMMON = 8, FACTS = sizeof facts / sizeof facts[0] };

/* The facts that speak of this code, beside the common ones: bits of their places. */
static uint32_t facts_of(int code)
{
    const uint32_t expect = 1u << 8, early = 1u << 9, downstream = 1u << 10, connection = 31u << 11,
                   credentials = 3u << 16, upgrade = 1u << 18, user = 1u << 19;
    switch (code) {
    case 401:
    case 407:
        return credentials;
    case 408:
    case 421:
        return connection;
    case 417:
        return expect;
    case 425:
        return early | downstream | connection;
    case 426:
        return upgrade;
    case 507:
        return user;
    default:
        return 0;
    }
}

static unsigned long long asked, failures;
static httpstatus_retry_settings settings[POLICIES];

static void fill_policy(const struct policy_row *p, int code, struct model_case *in)
{
    bool is_code = code != 0;
    int place = is_code ? code - CODES_FROM : 0;
    in->statuses = is_code && p->statuses[place] == '1';
    in->opens_listed = is_code && p->hint_opens[place] == '1';
    in->reads_hint = is_code && p->hint_reads[place] == '1';
    in->any_method = is_code && p->any_method[place] == '1';
    in->event_listed = p->events >> in->event & 1;
    in->opens_by = p->opens_by;
    in->delay_in_forms = p->delay_in_forms;
    in->hint_over_cap = p->hint_over_cap;
    in->over_cap_stops = p->over_cap_stops;
    in->open_design = p->open_design;
    in->open_key = p->open_key;
    in->open_definition = p->open_definition;
    in->open_condition = p->open_condition;
    in->open_meaning = p->open_meaning;
    in->open_hint = p->open_hint;
    in->acts_auth = p->acts_auth;
    in->acts_proxy_auth = p->acts_proxy_auth;
    in->acts_no_expect = p->acts_no_expect;
    in->acts_new_connection = p->acts_new_connection;
    in->acts_no_early_data = p->acts_no_early_data;
    in->acts_upgrade = p->acts_upgrade;
    in->obeys = p->obeys;
    in->once_per_status = p->once_per_status;
    in->stops_retry_of_retry = p->stops_retry_of_retry;
}

static void fill_code(int code, struct model_case *in)
{
    static const int maybe = HTTPSTATUS_APPLIED_MAYBE;
    const struct code_row none = { 0, maybe, 0, HTTPSTATUS_WHY_UNKNOWN_CODE };
    const struct code_row *row = code != 0 ? &code_rows[code - CODES_FROM] : &none;
    in->rule = row->rule;
    in->applied = row->applied;
    in->needs_no_expect = row->needs_no_expect;
    in->retry_why = row->retry_why;
    in->is_redirection = code / 100 == 3 && row->retry_why == HTTPSTATUS_WHY_REDIRECTION;
}

static void fill_connection(const struct policy_row *p, int code, struct model_case *in)
{
    int row = code == 408 ? 0 : code == 421 ? 1 : code == 425 ? 2 : -1;
    int is = in->reused | in->coalesced << 1 | in->multiplexed << 2 | in->quiet << 3 | in->early << 4;
    in->has_all = row < 0 || (is & p->needs[row][0]) == p->needs[row][0];
    in->has_none = row < 0 || (is & p->needs[row][1]) == 0;
    in->has_any = row < 0 || p->needs[row][2] == 0 || (is & p->needs[row][2]) != 0;
}

/* One question to both. Whether a fact that does not hold is denied or unknown changes nothing, but for two. */
static void ask(int policy, struct model_case *in, int method, uint32_t combination, bool denied)
{
    const struct policy_row *p = &policy_rows[policy];
    httpstatus_retry_facts f = HTTPSTATUS_RETRY_FACTS_INIT;
    httpstatus_retry_verdict v = HTTPSTATUS_RETRY_VERDICT_INIT;
    int action, why, safety;
    f.code = in->code;
    f.event = in->event;
    f.method = method;
    f.attempt = in->attempts_spent ? ATTEMPTS_MANY : 1;
    f.prior_code = in->prior_is_code ? in->code : 999 - (in->code == 999);
    f.server_says = in->says;
    f.hint_kind = in->hint ? HTTPSTATUS_HINT_DELAY : HTTPSTATUS_HINT_ABSENT;
    f.hint_delay_ms = 1000;
    f.known = HTTPSTATUS_KNOWN_EVENT | HTTPSTATUS_KNOWN_METHOD | HTTPSTATUS_KNOWN_ATTEMPT |
              HTTPSTATUS_KNOWN_PRIOR_CODE | HTTPSTATUS_KNOWN_SERVER_SAYS | HTTPSTATUS_KNOWN_HINT |
              (in->hint ? HTTPSTATUS_KNOWN_HINT_DELAY : 0u);
    for (size_t i = 0; i < FACTS; i++) {
        bool holds = (combination >> i & 1) != 0;
        /* Of a fact that counts as true while it is unknown, the bit of a combination says that it is denied. */
        bool yes = facts[i].unknown_is_yes ? !holds : holds;
        *(int *)((char *)in + facts[i].offset) = yes;
        f.facts |= yes ? facts[i].bit : 0;
        f.facts_known |= yes != facts[i].unknown_is_yes || denied ? facts[i].bit : 0;
    }
    fill_connection(p, in->code, in);
    int attempts_spent = in->attempts_spent;
    in->attempts_spent = p->retries >= 0 && f.attempt > p->retries;
    model_decide(in, &action, &why, &safety);
    in->attempts_spent = attempts_spent;
    int error = httpstatus_retry_decide(&settings[policy], &f, NULL, &v);
    asked++;
    if ((error != action || v.why != why || v.safety != safety) && ++failures <= 20) {
        printf("%s, code %d, event %d, method %d, attempt %d, prior %d, server says %d, hint %d, facts %05x of %05x: "
               "%s %s %d, and the model says %s %s %d\n",
               p->name, f.code, f.event, method, f.attempt, f.prior_code, f.server_says, in->hint, (unsigned)f.facts,
               (unsigned)f.facts_known, httpstatus_retry_action_name(error), httpstatus_why_name(v.why), v.safety,
               httpstatus_retry_action_name(action), httpstatus_why_name(why), safety);
    }
}

/* One method of each kind: idempotent or not, listed by the policy or not; and, with few facts, each method. */
static bool stands_for_its_kind(const struct policy_row *p, int method)
{
    uint64_t bit = UINT64_C(1) << method;
    for (int other = 0; other < method; other++) {
        if (httpstatus_method_is_idempotent(other) == httpstatus_method_is_idempotent(method) &&
            (p->methods >> other & 1) == ((p->methods & bit) != 0)) {
            return false;
        }
    }
    return true;
}

static unsigned stride;
static unsigned long long question;

static void ask_combinations(int policy, struct model_case *in, int method, uint32_t special)
{
    const uint32_t ordinary = ~special & ((1u << FACTS) - (1u << COMMON));
    /* Every subset of the bits that matter, in the usual way: the next one is (set - mask) & mask. */
    const uint32_t mask = special | ((1u << COMMON) - 1);
    uint32_t set = 0;
    do {
        for (int others = 0; others < 4; others++) {
            if (question++ % stride == 0) {
                ask(policy, in, method, set | ((others & 1) != 0 ? ordinary : 0), (others & 2) != 0);
            }
        }
        set = (set - mask) & mask;
    } while (set != 0);
}

static void ask_policy(int policy, int code, int event)
{
    const struct policy_row *p = &policy_rows[policy];
    struct model_case in = { .code = code, .event = event };
    fill_policy(p, code, &in);
    fill_code(code, &in);
    for (int method = 0; method < METHODS; method++) {
        in.idempotent = httpstatus_method_is_idempotent(method);
        in.method_listed = (p->methods >> method & 1) != 0;
        bool all = stands_for_its_kind(p, method);
        for (unsigned rest = 0; rest < 2 * 2 * 2 * 3; rest++) {
            in.prior_is_code = rest % 2;
            in.attempts_spent = rest / 2 % 2;
            in.hint = rest / 4 % 2;
            in.says = (int)(rest / 8);
            if (all) {
                ask_combinations(policy, &in, method, facts_of(code));
            } else if (question++ % stride == 0) {
                ask(policy, &in, method, 0, false);
            }
        }
    }
}

int main(int argc, char **argv)
{
    unsigned part = 1, parts = 1;
    if (argc < 2 || argc > 3 || sscanf(argv[1], "%u", &stride) != 1 || stride == 0 ||
        (argc == 3 && (sscanf(argv[2], "%u/%u", &part, &parts) != 2 || part < 1 || part > parts))) {
        fprintf(stderr, "usage: %s STRIDE [K/N]\n", argv[0]);
        return EXIT_FAILURE;
    }
    for (int i = 0; i < POLICIES; i++) {
        settings[i].size = sizeof settings[i];
        if (httpstatus_retry_policy(policy_rows[i].name, HTTPSTATUS_NTS, &settings[i]) != HTTPSTATUS_E_NONE) {
            printf("no policy %s\n", policy_rows[i].name);
            return EXIT_FAILURE;
        }
    }
    for (int i = (int)part - 1; i < POLICIES; i += (int)parts) {
        for (int event = 0; event < EVENTS; event++) {
            ask_policy(i, 0, event);
        }
        for (int code = CODES_FROM; code < CODES_TO; code++) {
            ask_policy(i, code, HTTPSTATUS_EVENT_NONE);
        }
    }
    printf("%llu verdicts, %llu of them other than the model's\n", asked, failures);
    return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
