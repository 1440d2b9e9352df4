/* SPDX-License-Identifier: MIT */
/* What a policy comes to: schedule, findings, waits, budgets; a preset as it is or with some of its bytes replaced. */
#include "fuzz.h"
#include "httpstatus/backoff.h"
#include "httpstatus/error.h"
#include "httpstatus/retry_plan.h"

static httpstatus_retry_settings take_policy(fuzz_bytes *input)
{
    httpstatus_retry_settings policy = HTTPSTATUS_RETRY_SETTINGS_INIT;
    const char *name = httpstatus_retry_policy_name((int)fuzz_take(input, 1) % 64);
    unsigned damaged = (unsigned)fuzz_take(input, 1) % 8;
    name = name != NULL ? name : "default";
    FUZZ_CHECK(httpstatus_retry_policy(name, HTTPSTATUS_NTS, &policy) == HTTPSTATUS_E_NONE);
    for (unsigned i = damaged; i > 0; i--) {
        fuzz_damage(&policy, sizeof policy, input);
    }
    return policy;
}

static bool repeats(int action)
{
    return action >= HTTPSTATUS_ACTION_RETRY && action <= HTTPSTATUS_ACTION_UPGRADE;
}

/* One verdict for each repeat, and the one that ends it, as many as fit: the schedule is the same with less room. */
static void check_plan(const httpstatus_retry_settings *policy, int code, uint64_t random, int64_t delay_ms)
{
    enum { ROOM = 16, MOST = 1000 };
    httpstatus_retry_verdict steps[ROOM], fewer[ROOM];
    httpstatus_retry_facts first = HTTPSTATUS_RETRY_FACTS_INIT;
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
    hint.kind = HTTPSTATUS_HINT_DELAY;
    hint.known = HTTPSTATUS_RETRY_AFTER_DELAY;
    hint.delay_ms = delay_ms;
    FUZZ_CHECK(httpstatus_retry_facts_hint(&first, &hint) == HTTPSTATUS_E_NONE && first.hint_delay_ms == delay_ms);
    first.code = code;
    first.method = HTTPSTATUS_METHOD_GET;
    first.random = random;
    first.known |= HTTPSTATUS_KNOWN_METHOD | HTTPSTATUS_KNOWN_RANDOM;
    memset(steps, 0x5a, sizeof steps);
    memset(fewer, 0x5a, sizeof fewer);
    steps[0].size = fewer[0].size = sizeof steps[0];
    int n = httpstatus_retry_plan(policy, &first, steps, ROOM);
    size_t written = n < 0 ? 0 : n < ROOM ? (size_t)n : ROOM, room = written != 0 ? written - 1 : 0;
    FUZZ_CHECK(n != 0 && n <= MOST);
    for (size_t i = 0; i < written; i++) {
        FUZZ_CHECK(repeats(steps[i].action) == (i + 1 < (size_t)n));
        FUZZ_CHECK(steps[i].delay_min_ms >= 0 && steps[i].delay_min_ms <= steps[i].delay_max_ms);
    }
    httpstatus_retry_verdict marked = fewer[room];
    FUZZ_CHECK(httpstatus_retry_plan(policy, &first, fewer, room) == n);
    FUZZ_CHECK(memcmp(steps, fewer, room * sizeof *steps) == 0 && memcmp(&fewer[room], &marked, sizeof marked) == 0);
}

static void check_audit(const httpstatus_retry_settings *policy, int code)
{
    uint32_t marked = 0x5a5a5a5a, found = marked;
    int error = httpstatus_retry_audit(policy, code, &found);
    FUZZ_CHECK(error <= HTTPSTATUS_E_NONE && (error == HTTPSTATUS_E_NONE || found == marked));
    for (uint32_t bit = 1; error == HTTPSTATUS_E_NONE && bit != 0; bit *= 2) {
        FUZZ_CHECK((found & bit) == 0 || httpstatus_audit_text(bit) != NULL);
    }
}

/* One more layer multiplies the requests by the tries of one. */
static void check_amplification(const httpstatus_retry_settings *policy, int layers)
{
    uint64_t one = httpstatus_retry_amplification(policy, 1), n = httpstatus_retry_amplification(policy, layers);
    uint64_t more = httpstatus_retry_amplification(policy, layers + 1);
    FUZZ_CHECK(one == UINT64_MAX || one == (uint64_t)policy->max_retries + 1);
    FUZZ_CHECK(one != UINT64_MAX || (policy->known & HTTPSTATUS_LIMIT_MAX_RETRIES) == 0 || policy->max_retries < 0 ||
               httpstatus_backoff_ms(policy, 1, 0) == HTTPSTATUS_E_SIZE);
    FUZZ_CHECK(more == (one == UINT64_MAX || n > UINT64_MAX / one ? UINT64_MAX : n * one));
}

/* The lowest wait, one that was drawn, the highest. */
static void check_waits(const httpstatus_retry_settings *policy, uint32_t attempt, int64_t prior_ms, uint64_t random)
{
    int64_t wait = httpstatus_backoff_ms(policy, attempt, random);
    int64_t next = httpstatus_backoff_next_ms(policy, prior_ms, random);
    FUZZ_CHECK(attempt != 0 || wait < 0);
    FUZZ_CHECK(wait >= 0 || wait == HTTPSTATUS_E_RANGE || wait == HTTPSTATUS_E_SIZE);
    FUZZ_CHECK(next >= 0 || next == HTTPSTATUS_E_RANGE || next == HTTPSTATUS_E_SIZE);
    FUZZ_CHECK(httpstatus_backoff_ms(policy, attempt, 0) <= wait);
    FUZZ_CHECK(httpstatus_backoff_ms(policy, attempt, UINT64_MAX) >= wait);
    FUZZ_CHECK(httpstatus_backoff_next_ms(policy, prior_ms, 0) <= next);
    FUZZ_CHECK(httpstatus_backoff_next_ms(policy, prior_ms, UINT64_MAX) >= next);
}

static void check_set(const httpstatus_retry_settings *policy, int code)
{
    httpstatus_retry_settings changed = *policy;
    bool was = httpstatus_retry_policy_allows(policy, code);
    int error = httpstatus_retry_policy_set(&changed, code, !was);
    FUZZ_CHECK(error == (code >= 100 && code <= 999 ? HTTPSTATUS_E_NONE : HTTPSTATUS_E_RANGE));
    FUZZ_CHECK(httpstatus_retry_policy_allows(&changed, code) == (was != (error == HTTPSTATUS_E_NONE)));
    httpstatus_retry_policy_set(&changed, code, was);
    FUZZ_CHECK(memcmp(&changed, policy, sizeof changed) == 0);
}

/* Questions to a budget of the policy, some of its bytes replaced; one that errs stays as it is. */
static void check_budget(const httpstatus_retry_settings *policy, fuzz_bytes *input)
{
    httpstatus_budget budget = HTTPSTATUS_BUDGET_INIT, before = budget;
    if (httpstatus_budget_init(&budget, policy, (int64_t)fuzz_take(input, 8)) != HTTPSTATUS_E_NONE) {
        FUZZ_CHECK(memcmp(&budget, &before, sizeof budget) == 0);
        return;
    }
    for (unsigned i = (unsigned)fuzz_take(input, 1) % 4; i > 0; i--) {
        fuzz_damage(&budget, sizeof budget, input);
    }
    for (int i = 0; i < 8; i++) {
        int32_t cost = (int32_t)fuzz_take(input, 4);
        before = budget;
        int32_t leased = httpstatus_budget_try(&budget, cost, (int64_t)fuzz_take(input, 8));
        FUZZ_CHECK(leased >= 0 || (cost < 0 && leased == HTTPSTATUS_E_RANGE));
        FUZZ_CHECK(leased >= 0 || memcmp(&budget, &before, sizeof budget) == 0);
        before = budget;
        int outcome = (int)fuzz_take(input, 1) % 8, error;
        int32_t given_back = leased > 0 ? leased : (int32_t)fuzz_take(input, 4);
        error = httpstatus_budget_deposit(&budget, outcome, given_back, (int64_t)fuzz_take(input, 8));
        bool fits = outcome >= HTTPSTATUS_OUTCOME_REQUEST && outcome <= HTTPSTATUS_OUTCOME_CANCELLED && given_back >= 0;
        FUZZ_CHECK(error == (fits ? HTTPSTATUS_E_NONE : HTTPSTATUS_E_RANGE));
        FUZZ_CHECK(fits || memcmp(&budget, &before, sizeof budget) == 0);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_bytes input = { data, size };
    int code = (int)fuzz_take(&input, 2) % 1100 - 1;
    int layers = (int)fuzz_take(&input, 1) % 70;
    uint32_t attempt = (uint32_t)fuzz_take(&input, 4);
    uint64_t random = fuzz_take(&input, 8);
    int64_t wait_ms = (int64_t)fuzz_take(&input, 8);
    httpstatus_retry_settings policy = take_policy(&input);
    check_plan(&policy, code, random, (int64_t)((uint64_t)wait_ms >> 1));
    check_audit(&policy, code);
    check_amplification(&policy, layers);
    check_waits(&policy, attempt, wait_ms, random);
    check_set(&policy, code);
    check_budget(&policy, &input);
    return 0;
}
