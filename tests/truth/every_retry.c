/* SPDX-License-Identifier: MIT */
/*
 * Decisions about repeating against the model of retry_model.py: every policy with every code and event, one method of
 * each kind that the policy tells apart, every kind of hint, and every combination of the facts that speak of the code;
 * with those that do not, none of them and all. every_retry STRIDE [K/N]: one combination in STRIDE, a prime, of the
 * K-th of N parts.
 */

#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"
#include "proof.h"
#include "retry_case.h"

enum { CODES_FROM = 100, CODES_TO = 1000, EVENTS = 8, METHODS = HTTPSTATUS_METHOD_ASTERISK + 2 };

#include "retry_model.h"

enum {
    POLICIES = sizeof policy_rows / sizeof policy_rows[0],
    HINTS = sizeof hints / sizeof hints[0],
    ATTEMPTS_MANY = 1000
};

/*
 * How facts are told that change nothing: said; left unknown, with something that would count in the member; and the
 * same without that, with an event beside the code, which then has no say.
 */
enum { SAID, UNKNOWN, BESIDE_CODE };

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

static unsigned long long asked, failures, questions;
static httpstatus_retry_settings settings[POLICIES];

static void fill_policy(const struct policy_row *p, int code, struct model_case *in)
{
    bool is_code = code != 0;
    int place = is_code ? code - CODES_FROM : 0;
    in->statuses = is_code && p->statuses[place] == '1';
    in->opens_listed = is_code && p->hint_opens[place] == '1';
    /* What broke off has no code by which its hint could be read or not. */
    in->reads_hint = is_code ? p->hint_reads[place] == '1' : p->reads_forms;
    in->any_method = is_code && p->any_method[place] == '1';
    in->event_listed = p->events >> in->event & 1;
    in->open_design = p->open_design;
    in->open_key = p->open_key;
    in->open_definition = p->open_definition;
    in->open_condition = p->open_condition;
    in->open_meaning = p->open_meaning;
    in->open_hint = p->open_hint;
    in->open_zero503 = p->open_zero503;
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

static void fill_hint(const struct hint_answer *answer, struct model_case *in)
{
    in->hint = answer->hint;
    in->hint_fits = answer->hint_fits;
    in->hint_over_cap = answer->hint_over_cap;
    in->hint_zero_stops = answer->hint_zero_stops;
    in->hint_unfit = answer->hint_unfit;
    in->hint_zero = answer->hint_zero;
}

/* A method that is not one of a mask's bits counts as unknown. */
static bool is_among(uint64_t methods, int method)
{
    return (methods >> (method >= 0 && method < 64 ? method : 0) & 1) != 0;
}

static void forget(httpstatus_retry_facts *f, uint32_t known)
{
    f->known &= ~known;
}

/* Members of which nothing was said, and which hold what would change the answer. */
static void mislead(const struct model_case *in, httpstatus_retry_facts *f)
{
    if (in->event == HTTPSTATUS_EVENT_NONE) {
        forget(f, HTTPSTATUS_KNOWN_EVENT);
        f->event = HTTPSTATUS_EVENT_NOT_PROCESSED;
    }
    if (f->method == HTTPSTATUS_METHOD_UNKNOWN) {
        forget(f, HTTPSTATUS_KNOWN_METHOD);
        f->method = HTTPSTATUS_METHOD_GET;
    }
    if (f->attempt == 1) {
        forget(f, HTTPSTATUS_KNOWN_ATTEMPT);
        f->attempt = ATTEMPTS_MANY;
    }
    if (!in->prior_is_code) {
        forget(f, HTTPSTATUS_KNOWN_PRIOR_CODE);
        f->prior_code = in->code;
    }
    if (in->says == HTTPSTATUS_SERVER_SAYS_NOTHING) {
        forget(f, HTTPSTATUS_KNOWN_SERVER_SAYS);
        f->server_says = HTTPSTATUS_SERVER_SAYS_NO;
    }
    if (f->hint_kind <= HTTPSTATUS_HINT_ABSENT) {
        forget(f, HTTPSTATUS_KNOWN_HINT);
        f->hint_kind = HTTPSTATUS_HINT_DELAY;
    }
}

static void tell_members(const struct model_case *in, int method, const struct hint *hint, int telling,
                         httpstatus_retry_facts *f)
{
    f->code = in->code;
    f->event = in->event;
    f->method = method;
    f->attempt = in->attempts_spent ? ATTEMPTS_MANY : 1;
    f->prior_code = in->prior_is_code ? in->code : 999 - (in->code == 999);
    f->server_says = in->says;
    f->hint_kind = hint->kind;
    f->hint_flags = hint->flags;
    f->hint_delay_ms = hint->delay_known ? hint->delay_ms : 1;
    f->known = HTTPSTATUS_KNOWN_EVENT | HTTPSTATUS_KNOWN_METHOD | HTTPSTATUS_KNOWN_ATTEMPT |
               HTTPSTATUS_KNOWN_PRIOR_CODE | HTTPSTATUS_KNOWN_SERVER_SAYS | HTTPSTATUS_KNOWN_HINT |
               (hint->delay_known ? HTTPSTATUS_KNOWN_HINT_DELAY : 0u);
    if (telling == UNKNOWN) {
        mislead(in, f);
    } else if (telling == BESIDE_CODE) {
        f->event = HTTPSTATUS_EVENT_NOT_PROCESSED;
    }
}

static void tell_facts(uint32_t combination, int telling, struct model_case *in, httpstatus_retry_facts *f)
{
    for (size_t i = 0; i < FACTS; i++) {
        bool holds = (combination >> i & 1) != 0, usual = facts[i].unknown_is_yes;
        /* Of a fact that counts as true while it is unknown, the bit of a combination says that it is denied. */
        bool yes = holds != usual;
        *(int *)((char *)in + facts[i].offset) = yes;
        f->facts |= yes != (telling == UNKNOWN && !holds) ? facts[i].bit : 0;
        f->facts_known |= holds || telling == SAID ? facts[i].bit : 0;
    }
}

/* One question to both. */
static void ask(int policy, struct model_case *in, int method, uint32_t combination, int hint, int telling)
{
    const struct policy_row *p = &policy_rows[policy];
    httpstatus_retry_facts f = HTTPSTATUS_RETRY_FACTS_INIT;
    httpstatus_retry_verdict v = HTTPSTATUS_RETRY_VERDICT_INIT;
    int action, why, safety;
    int many = in->attempts_spent;
    tell_members(in, method, &hints[hint], telling, &f);
    tell_facts(combination, telling, in, &f);
    fill_connection(p, in->code, in);
    fill_hint(&hint_answers[policy][hint], in);
    in->attempts_spent = p->retries >= 0 && (many ? ATTEMPTS_MANY : 1) > p->retries;
    model_decide(in, &action, &why, &safety);
    in->attempts_spent = many;
    int error = httpstatus_retry_decide(&settings[policy], &f, NULL, &v);
    asked++;
    if ((error != action || v.why != why || v.safety != safety) && ++failures <= 20) {
        printf("%s (%d), code %d, event %d, method %d, attempt %d, prior %d, server says %d, hint %d/%x/%lld, "
               "known %02x, facts %05x of %05x: %s %s %d, and the model says %s %s %d\n",
               p->name, policy, f.code, f.event, f.method, f.attempt, f.prior_code, f.server_says, f.hint_kind,
               (unsigned)f.hint_flags, (long long)f.hint_delay_ms, (unsigned)f.known, (unsigned)f.facts,
               (unsigned)f.facts_known, httpstatus_retry_action_name(error), httpstatus_why_name(v.why), v.safety,
               httpstatus_retry_action_name(action), httpstatus_why_name(why), safety);
    }
}

/* Methods with a number, and numbers that no method has. */
static const int numbers_of_none[] = { METHODS, 62, 63, 64, 65, INT_MAX, -1, INT_MIN };

static int method_at(int place)
{
    return place < METHODS ? place : numbers_of_none[place - METHODS];
}

enum { METHOD_PLACES = METHODS + sizeof numbers_of_none / sizeof numbers_of_none[0] };

/* One method of each kind: idempotent or not, listed by the policy or not; and, with few facts, each method. */
static bool stands_for_its_kind(const struct policy_row *p, int method)
{
    for (int other = 0; other < method; other++) {
        if (is_among(idempotent_methods, other) == is_among(idempotent_methods, method) &&
            is_among(p->methods, other) == is_among(p->methods, method)) {
            return false;
        }
    }
    return method >= 0;
}

/* Puts the bits of a number into the places of the mask, the lowest first. */
static uint32_t spread(uint32_t bits, uint32_t mask)
{
    uint32_t set = 0;
    for (; mask != 0; mask &= mask - 1, bits >>= 1) {
        set |= (bits & 1) != 0 ? mask & -mask : 0;
    }
    return set;
}

static unsigned number_of_bits(uint32_t mask)
{
    unsigned n = 0;
    for (; mask != 0; mask &= mask - 1) {
        n++;
    }
    return n;
}

static unsigned stride;

/* The next digit of a number whose digits have bases of their own. */
static int digit(unsigned long long *number, unsigned base)
{
    int value = (int)(*number % base);
    *number /= base;
    return value;
}

static void ask_method(int policy, struct model_case *in, int method, bool is_asked)
{
    const struct policy_row *p = &policy_rows[policy];
    bool all = stands_for_its_kind(p, method);
    uint32_t special = facts_of(in->code), common = (1u << COMMON) - 1, ordinary = (1u << FACTS) - 1 - common;
    uint32_t mask = all ? special | common : 0;
    /* Beside no code an event is what it is. */
    unsigned tellings = in->code != 0 ? 3 : 2;
    unsigned long long combinations = (unsigned long long)2 * 2 * 3 * HINTS * tellings * (all ? 2 : 1)
                                      << number_of_bits(mask);
    in->idempotent = is_among(idempotent_methods, method);
    in->method_listed = is_among(p->methods, method);
    for (unsigned long long i = (stride - questions % stride) % stride; is_asked && i < combinations; i += stride) {
        unsigned long long rest = i;
        in->prior_is_code = digit(&rest, 2);
        in->attempts_spent = digit(&rest, 2);
        in->says = digit(&rest, 3);
        int hint = digit(&rest, HINTS), telling = digit(&rest, tellings);
        bool others = all && digit(&rest, 2) != 0;
        ask(policy, in, method, spread((uint32_t)rest, mask) | (others ? ordinary & ~special : 0), hint, telling);
    }
    questions += combinations;
}

static void ask_policy(int policy, int code, int event, bool is_asked)
{
    struct model_case in = { .code = code, .event = event };
    fill_policy(&policy_rows[policy], code, &in);
    fill_code(code, &in);
    for (int place = 0; place < METHOD_PLACES; place++) {
        ask_method(policy, &in, method_at(place), is_asked);
    }
}

static bool fill_settings(void)
{
    for (int i = 0; i < POLICIES; i++) {
        settings[i].size = sizeof settings[i];
        if (httpstatus_retry_policy(policy_rows[i].name, HTTPSTATUS_NTS, &settings[i]) != HTTPSTATUS_E_NONE) {
            printf("no policy %s\n", policy_rows[i].name);
            return false;
        }
        change_settings(i, &settings[i]);
    }
    return true;
}

int main(int argc, char **argv)
{
    /* Half of what there was to ask when this was written: tables grow, and parts are not equal. */
    const unsigned long long half_of_all = 21000000000;
    unsigned part = 1, parts = 1;
    if (argc < 2 || argc > 3 || sscanf(argv[1], "%u", &stride) != 1 || stride == 0 ||
        (argc == 3 && (sscanf(argv[2], "%u/%u", &part, &parts) != 2 || part < 1 || part > parts))) {
        fprintf(stderr, "usage: %s STRIDE [K/N]\n", argv[0]);
        return EXIT_FAILURE;
    }
    if (!fill_settings()) {
        return EXIT_FAILURE;
    }
    for (int i = 0; i < POLICIES; i++) {
        bool is_asked = (unsigned)i % parts == part - 1;
        for (int event = 0; event < EVENTS; event++) {
            ask_policy(i, 0, event, is_asked);
        }
        for (int code = CODES_FROM; code < CODES_TO; code++) {
            ask_policy(i, code, HTTPSTATUS_EVENT_NONE, is_asked);
        }
    }
    printf("%llu questions\n", questions);
    return proof_ended("verdicts", asked, half_of_all / stride / parts, failures);
}
