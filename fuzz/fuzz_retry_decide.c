/* SPDX-License-Identifier: MIT */
/* Decisions: facts, a preset as it is or with some of its bytes replaced, and a budget, all from the input. */
#include <stdbool.h>

#include "fuzz.h"
#include "httpstatus/error.h"
#include "httpstatus/method.h"
#include "httpstatus/retry.h"
#include "httpstatus/why.h"

/* Everything that one decision gets. */
typedef struct question {
    httpstatus_retry_settings policy;
    bool own; /* one of the library's own policies, unchanged */
    httpstatus_retry_facts facts;
    httpstatus_budget budget;
} question;

static httpstatus_retry_facts take_facts(fuzz_bytes *input)
{
    httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
    facts.known = (uint32_t)fuzz_take(input, 2) & (HTTPSTATUS_KNOWN_NOW * 2 - 1);
    facts.code = (int32_t)fuzz_take(input, 2) % 1001;
    facts.event = (int32_t)fuzz_take(input, 1) % 8;
    facts.method = (int32_t)fuzz_take(input, 1) % 66 - 1;
    facts.attempt = (int32_t)fuzz_take(input, 4);
    facts.facts = (uint32_t)fuzz_take(input, 3);
    facts.facts_known = (uint32_t)fuzz_take(input, 3);
    facts.prior_code = (int32_t)fuzz_take(input, 2) % 1001;
    facts.server_says = (int32_t)fuzz_take(input, 1) % 3;
    facts.hint_kind = (int32_t)fuzz_take(input, 1) % 6;
    facts.hint_flags = (uint32_t)fuzz_take(input, 2);
    facts.random = fuzz_take(input, 8);
    facts.hint_delay_ms = (int64_t)(fuzz_take(input, 8) >> 1);
    facts.elapsed_ms = (int64_t)(fuzz_take(input, 8) >> 1);
    facts.time_left_ms = (int64_t)fuzz_take(input, 8);
    facts.prior_delay_ms = (int64_t)(fuzz_take(input, 8) >> 1);
    facts.now_ms = (int64_t)fuzz_take(input, 8);
    return facts;
}

static question take_question(fuzz_bytes *input)
{
    question q = { .policy = HTTPSTATUS_RETRY_SETTINGS_INIT, .budget = HTTPSTATUS_BUDGET_INIT };
    const char *name = httpstatus_retry_policy_name((int)fuzz_take(input, 1) % 64);
    unsigned damaged = (unsigned)fuzz_take(input, 1);
    q.facts = take_facts(input);
    name = name != NULL ? name : "default";
    FUZZ_CHECK(httpstatus_retry_policy(name, HTTPSTATUS_NTS, &q.policy) == HTTPSTATUS_E_NONE);
    q.own = strcmp(name, "strict") == 0 || strcmp(name, "default") == 0 || strcmp(name, "proxy") == 0;
    for (unsigned i = damaged & 7; i > 0; i--) {
        fuzz_damage(&q.policy, sizeof q.policy, input);
        q.own = false;
    }
    httpstatus_budget_init(&q.budget, &q.policy, q.facts.now_ms);
    for (unsigned i = damaged >> 3 & 7; i > 0; i--) {
        fuzz_damage(&q.budget, sizeof q.budget, input);
    }
    return q;
}

static bool repeats(int action)
{
    return action >= HTTPSTATUS_ACTION_RETRY && action <= HTTPSTATUS_ACTION_UPGRADE;
}

static bool holds(const httpstatus_retry_facts *facts, uint32_t fact)
{
    return (facts->facts & facts->facts_known & fact) != 0;
}

static bool knows(const httpstatus_retry_facts *facts, uint32_t bit)
{
    return (facts->known & bit) != 0;
}

/* Outputs are untouched on error: a mark in every byte shows it. */
static int decide(const question *q, httpstatus_budget *budget, httpstatus_retry_verdict *out)
{
    memset(out, 0x5a, sizeof *out);
    out->size = sizeof *out;
    httpstatus_retry_verdict marked = *out;
    int action = httpstatus_retry_decide(&q->policy, &q->facts, budget, out);
    FUZZ_CHECK(action > 0 ? action == out->action : memcmp(out, &marked, sizeof marked) == 0);
    return action;
}

/*
 * RFC 9110, section 9.2.2: a proxy MUST NOT repeat what is not idempotent. What was certainly not processed was never
 * tried: RFC 9113, section 8.7, and RFC 9114, section 4.1.1, allow to send that again.
 */
static void check_proxy(const question *q, const httpstatus_retry_verdict *verdict)
{
    const httpstatus_retry_facts *f = &q->facts;
    bool event = f->code == 0 && knows(f, HTTPSTATUS_KNOWN_EVENT);
    bool not_processed =
        holds(f, HTTPSTATUS_FACT_NOT_PROCESSED) ||
        (event && (f->event == HTTPSTATUS_EVENT_NOT_SENT || f->event == HTTPSTATUS_EVENT_NOT_PROCESSED));
    bool idempotent = knows(f, HTTPSTATUS_KNOWN_METHOD) && httpstatus_method_is_idempotent(f->method);
    if (holds(f, HTTPSTATUS_FACT_IS_PROXY) && !idempotent && !not_processed) {
        FUZZ_CHECK(!repeats(verdict->action));
    }
}

static void check_verdict(const question *q, const httpstatus_retry_verdict *verdict)
{
    FUZZ_CHECK(verdict->size == sizeof *verdict && verdict->known == 0);
    FUZZ_CHECK(verdict->delay_min_ms >= 0 && verdict->delay_min_ms <= verdict->delay_ms);
    FUZZ_CHECK(verdict->delay_ms <= verdict->delay_max_ms);
    FUZZ_CHECK(httpstatus_why_name(verdict->why) != NULL);
    FUZZ_CHECK(strcmp(httpstatus_retry_action_name(verdict->action), "unknown") != 0);
    FUZZ_CHECK(strcmp(httpstatus_decided_by_name(verdict->decided_by), "unknown") != 0);
    FUZZ_CHECK(repeats(verdict->action) == (verdict->safety != HTTPSTATUS_SAFETY_NONE));
    check_proxy(q, verdict);
}

/* A refused repeat costs nothing. The window of a deposit moves with time, whatever the answer is. */
static void check_budget(const httpstatus_budget *before, const httpstatus_budget *after,
                         const httpstatus_retry_verdict *verdict)
{
    bool moved = before->model == HTTPSTATUS_BUDGET_DEPOSIT && verdict->why == HTTPSTATUS_WHY_BUDGET_EMPTY;
    if (verdict->budget_cost == 0 && !moved) {
        FUZZ_CHECK(memcmp(before, after, sizeof *before) == 0);
    }
    FUZZ_CHECK(verdict->budget_cost >= 0 && (verdict->budget_cost == 0 || repeats(verdict->action)));
}

/*
 * Our own policies: a hint in seconds, or a date, is a floor; a longer one never makes the wait shorter. A failure
 * without a code has no hint: policies read hints by code.
 */
static void check_hint(const question *q, const httpstatus_retry_verdict *verdict)
{
    const httpstatus_retry_facts *f = &q->facts;
    bool asked = f->code != 0 && knows(f, HTTPSTATUS_KNOWN_HINT) && knows(f, HTTPSTATUS_KNOWN_HINT_DELAY) &&
                 (f->hint_kind == HTTPSTATUS_HINT_DATE ||
                  (f->hint_kind == HTTPSTATUS_HINT_DELAY && (f->hint_flags & HTTPSTATUS_HINT_MILLISECONDS) == 0));
    if (!asked || !repeats(verdict->action)) {
        return;
    }
    FUZZ_CHECK(verdict->delay_min_ms >= f->hint_delay_ms);
    question longer = *q;
    httpstatus_retry_verdict later;
    longer.facts.hint_delay_ms += longer.facts.hint_delay_ms < INT64_MAX ? 1 : 0;
    if (repeats(decide(&longer, NULL, &later))) {
        FUZZ_CHECK(later.delay_min_ms >= verdict->delay_min_ms && later.delay_ms >= verdict->delay_ms);
    }
}

/* One more try never turns a stop into a repeat. What depends on time is left out: waits need not grow. */
static void check_attempts(const question *q, int action)
{
    static const uint32_t time_facts = HTTPSTATUS_KNOWN_ELAPSED | HTTPSTATUS_KNOWN_TIME_LEFT;
    bool timed = (q->facts.known & time_facts) != 0 || (q->policy.flags & HTTPSTATUS_POLICY_CAP_ALL) != 0;
    int attempt = knows(&q->facts, HTTPSTATUS_KNOWN_ATTEMPT) ? q->facts.attempt : 1;
    if (repeats(action) || timed || attempt == INT32_MAX) {
        return;
    }
    question next = *q;
    httpstatus_retry_verdict verdict;
    next.facts.known |= HTTPSTATUS_KNOWN_ATTEMPT;
    next.facts.attempt = attempt + 1;
    FUZZ_CHECK(!repeats(decide(&next, NULL, &verdict)));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_bytes input = { data, size };
    question q = take_question(&input);
    httpstatus_budget budget = q.budget, again = q.budget;
    httpstatus_retry_verdict verdict, repeated, without;
    int action = decide(&q, &budget, &verdict);
    FUZZ_CHECK(decide(&q, &again, &repeated) == action);
    FUZZ_CHECK(memcmp(&verdict, &repeated, sizeof verdict) == 0 && memcmp(&budget, &again, sizeof budget) == 0);
    if (action < 0) {
        FUZZ_CHECK(memcmp(&budget, &q.budget, sizeof budget) == 0);
        return 0;
    }
    check_verdict(&q, &verdict);
    check_budget(&q.budget, &budget, &verdict);
    action = decide(&q, NULL, &without);
    FUZZ_CHECK(action > 0);
    check_verdict(&q, &without);
    check_attempts(&q, action);
    if (q.own) {
        check_hint(&q, &without);
    }
    return 0;
}
