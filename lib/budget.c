/* SPDX-License-Identifier: MIT */
#include "httpstatus/budget.h"

#include "httpstatus/error.h"
#include "policy.h"

enum { SLOTS = 10, THOUSAND = 1000 };

/* Sums of int32 that must not wrap stop at the ends. */
static int32_t add(int32_t a, int64_t b)
{
    int64_t sum = a + b;
    return sum > INT32_MAX ? INT32_MAX : sum < INT32_MIN ? INT32_MIN : (int32_t)sum;
}

int httpstatus_budget_init(httpstatus_budget *budget, const httpstatus_retry_settings *policy, int64_t now_ms)
{
    const httpstatus_retry_settings *p = hs_policy_of(policy);
    if (budget == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (p == NULL || !hs_output_usable(budget->size, sizeof *budget)) {
        return HTTPSTATUS_E_SIZE;
    }
    bool numbers = p->budget_capacity >= 0 && p->budget_cost >= 0 && p->budget_cost_timeout >= 0 &&
                   p->budget_cost_throttled >= 0 && p->budget_gain >= 0 && p->budget_percent_milli >= 0 &&
                   p->budget_floor >= 0 && p->budget_window_ms >= 0;
    bool window = p->budget_model != HTTPSTATUS_BUDGET_DEPOSIT || p->budget_window_ms >= SLOTS;
    if (p->budget_model < HTTPSTATUS_BUDGET_NONE || p->budget_model > HTTPSTATUS_BUDGET_BUCKET_PARTIAL || !numbers ||
        !window) {
        return HTTPSTATUS_E_RANGE;
    }
    httpstatus_budget full = HTTPSTATUS_BUDGET_INIT;
    full.size = budget->size;
    full.model = p->budget_model;
    full.capacity = p->budget_capacity;
    full.level = p->budget_model == HTTPSTATUS_BUDGET_RATIO ? add(0, (int64_t)p->budget_capacity * THOUSAND)
                                                            : p->budget_capacity;
    full.cost = p->budget_cost;
    full.cost_timeout = p->budget_cost_timeout;
    full.cost_throttled = p->budget_cost_throttled;
    full.gain = p->budget_gain;
    full.percent_milli = p->budget_percent_milli;
    full.floor = p->budget_floor;
    full.window_ms = p->budget_window_ms;
    full.slot_start_ms = now_ms;
    *budget = full;
    return HTTPSTATUS_E_NONE;
}

/* Lets slots of the window pass; a clock that went back changes nothing. */
static void advance(httpstatus_budget *b, int64_t now_ms)
{
    int64_t slot_ms = b->window_ms / SLOTS;
    if (slot_ms <= 0 || now_ms < b->slot_start_ms) {
        return;
    }
    uint64_t passed = ((uint64_t)now_ms - (uint64_t)b->slot_start_ms) / (uint64_t)slot_ms;
    for (uint64_t i = 0; i < passed && i < SLOTS; i++) {
        b->slot = (int32_t)(((uint32_t)b->slot + 1) % SLOTS);
        b->slots[b->slot] = 0;
    }
    /* What has passed may be more than int64_t holds; the new start lies between the old one and now. */
    b->slot_start_ms = (int64_t)((uint64_t)b->slot_start_ms + passed * (uint64_t)slot_ms);
}

static int64_t deposited(const httpstatus_budget *b)
{
    /* Cut at both ends: restored bytes may hold any window. */
    int64_t window_ms = b->window_ms > INT32_MAX ? INT32_MAX : b->window_ms < 0 ? 0 : b->window_ms;
    int64_t sum = b->floor * window_ms;
    for (int i = 0; i < SLOTS; i++) {
        sum += b->slots[i];
    }
    return sum;
}

static int32_t try_bucket(httpstatus_budget *b, int32_t cost)
{
    bool partial = b->model == HTTPSTATUS_BUDGET_BUCKET_PARTIAL;
    int32_t lease = partial && b->level < cost ? b->level : cost;
    if (b->level < lease || (partial && b->level <= 0)) {
        return 0;
    }
    b->level -= lease;
    return lease > 0 ? lease : 1;
}

/* A refusal leaves the window as it was: time that has passed is seen again by the next one who asks. */
static int32_t try_deposit(httpstatus_budget *b, int64_t now_ms)
{
    httpstatus_budget later = *b;
    advance(&later, now_ms);
    if (deposited(&later) < THOUSAND) {
        return 0;
    }
    int32_t *slot = &later.slots[(uint32_t)later.slot % SLOTS];
    *slot = add(*slot, -THOUSAND);
    *b = later;
    return 1;
}

/* Repeats under way stay below the larger of the floor and a share of the requests under way. */
static int32_t try_concurrency(httpstatus_budget *b)
{
    int64_t share = (int64_t)b->active_requests * b->percent_milli / (100 * THOUSAND);
    int64_t most = share > b->floor ? share : b->floor;
    if (b->active_retries >= most) {
        return 0;
    }
    b->active_retries = add(b->active_retries, 1);
    return 1;
}

int32_t httpstatus_budget_try(httpstatus_budget *budget, int32_t cost, int64_t now_ms)
{
    if (budget == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(budget->size, sizeof *budget)) {
        return HTTPSTATUS_E_SIZE;
    }
    if (cost < 0) {
        return HTTPSTATUS_E_RANGE;
    }
    switch (budget->model) {
    case HTTPSTATUS_BUDGET_BUCKET:
    case HTTPSTATUS_BUDGET_BUCKET_PARTIAL:
        return try_bucket(budget, cost);
    case HTTPSTATUS_BUDGET_RATIO:
        /* Above half of the capacity (gRPC A6); nothing is taken. */
        return (int64_t)budget->level * 2 > (int64_t)budget->capacity * THOUSAND ? 1 : 0;
    case HTTPSTATUS_BUDGET_DEPOSIT:
        return try_deposit(budget, now_ms);
    case HTTPSTATUS_BUDGET_CONCURRENCY:
        return try_concurrency(budget);
    default:
        return 1;
    }
}

static void earn(httpstatus_budget *b, int64_t units, int32_t full)
{
    int32_t level = add(b->level, units);
    b->level = level > full ? full : level < 0 ? 0 : level;
}

static void deposit_bucket(httpstatus_budget *b, int outcome, int32_t leased)
{
    if (outcome == HTTPSTATUS_OUTCOME_FIRST_TRY_SUCCESS) {
        earn(b, b->gain, b->capacity);
    } else if (outcome == HTTPSTATUS_OUTCOME_RETRY_SUCCESS) {
        earn(b, leased, b->capacity);
    }
}

static void deposit_ratio(httpstatus_budget *b, int outcome)
{
    int32_t full = add(0, (int64_t)b->capacity * THOUSAND);
    if (outcome == HTTPSTATUS_OUTCOME_FAILURE) {
        earn(b, -THOUSAND, full);
    } else if (outcome == HTTPSTATUS_OUTCOME_FIRST_TRY_SUCCESS || outcome == HTTPSTATUS_OUTCOME_RETRY_SUCCESS) {
        earn(b, b->gain, full);
    }
}

static void deposit_concurrency(httpstatus_budget *b, int outcome, int32_t leased)
{
    if (outcome == HTTPSTATUS_OUTCOME_REQUEST) {
        b->active_requests = add(b->active_requests, 1);
        return;
    }
    int32_t *under_way = leased > 0 ? &b->active_retries : &b->active_requests;
    *under_way -= *under_way > 0;
}

int httpstatus_budget_deposit(httpstatus_budget *budget, int outcome, int32_t leased, int64_t now_ms)
{
    if (budget == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(budget->size, sizeof *budget)) {
        return HTTPSTATUS_E_SIZE;
    }
    if (outcome < HTTPSTATUS_OUTCOME_REQUEST || outcome > HTTPSTATUS_OUTCOME_CANCELLED || leased < 0) {
        return HTTPSTATUS_E_RANGE;
    }
    switch (budget->model) {
    case HTTPSTATUS_BUDGET_BUCKET:
    case HTTPSTATUS_BUDGET_BUCKET_PARTIAL:
        deposit_bucket(budget, outcome, leased);
        break;
    case HTTPSTATUS_BUDGET_RATIO:
        deposit_ratio(budget, outcome);
        break;
    case HTTPSTATUS_BUDGET_DEPOSIT:
        advance(budget, now_ms);
        if (outcome == HTTPSTATUS_OUTCOME_REQUEST) {
            int32_t *slot = &budget->slots[(uint32_t)budget->slot % SLOTS];
            *slot = add(*slot, budget->percent_milli / 100);
        }
        break;
    case HTTPSTATUS_BUDGET_CONCURRENCY:
        deposit_concurrency(budget, outcome, leased);
        break;
    default:
        break;
    }
    return HTTPSTATUS_E_NONE;
}
