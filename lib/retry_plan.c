/* SPDX-License-Identifier: MIT */
#include "httpstatus/retry_plan.h"

#include "bytes.h"
#include "httpstatus/error.h"
#include "httpstatus/method.h"
#include "httpstatus/retry_rule.h"
#include "policy.h"
#include "text.h"

enum { STEPS_MAX = 1000 };

#define USUAL_HINT_MS INT64_C(120000)
#define ONE_Q16       65536

/* The facts after the repeat that a verdict has ordered ended like the try before. */
static void pass(httpstatus_retry_facts *facts, const httpstatus_retry_verdict *verdict)
{
    const int64_t limit = INT64_MAX - verdict->delay_max_ms;
    bool elapsed = (facts->known & HTTPSTATUS_KNOWN_ELAPSED) != 0;
    facts->elapsed_ms = (elapsed ? (facts->elapsed_ms < limit ? facts->elapsed_ms : limit) : 0) + verdict->delay_max_ms;
    /* A special answer asks for no deadline, so there may be less time left than the lowest number. */
    int64_t lowest = INT64_MIN + verdict->delay_max_ms;
    facts->time_left_ms = facts->time_left_ms > lowest ? facts->time_left_ms - verdict->delay_max_ms : INT64_MIN;
    facts->attempt = (facts->known & HTTPSTATUS_KNOWN_ATTEMPT) != 0 ? facts->attempt + 1 : 2;
    facts->prior_code = facts->code;
    facts->prior_delay_ms = verdict->delay_ms;
    facts->known |= HTTPSTATUS_KNOWN_ATTEMPT | HTTPSTATUS_KNOWN_ELAPSED | HTTPSTATUS_KNOWN_PRIOR_CODE |
                    HTTPSTATUS_KNOWN_PRIOR_DELAY;
}

static bool repeats(int action)
{
    return action >= HTTPSTATUS_ACTION_RETRY && action <= HTTPSTATUS_ACTION_UPGRADE;
}

/* An array whose elements may be larger than ours: the size of the first is the stride of all. */
static void put_step(httpstatus_retry_verdict *steps, size_t index, const httpstatus_retry_verdict *step)
{
    uint32_t stride = steps[0].size;
    httpstatus_retry_verdict copy = *step;
    copy.size = stride;
    memcpy((char *)steps + index * stride, &copy, sizeof copy);
}

int httpstatus_retry_plan(const httpstatus_retry_settings *policy, const httpstatus_retry_facts *first,
                          httpstatus_retry_verdict *steps, size_t cap)
{
    const httpstatus_retry_settings *p = hs_policy_of(policy);
    if (first == NULL || (steps == NULL && cap != 0)) {
        return HTTPSTATUS_E_ARG;
    }
    if (p == NULL || !hs_input_usable(first, first->size, sizeof *first, sizeof *first) ||
        (cap != 0 && !hs_output_usable(steps[0].size, sizeof *steps))) {
        return HTTPSTATUS_E_SIZE;
    }
    httpstatus_retry_facts facts = *first;
    facts.size = sizeof facts;
    int count = 0;
    for (bool going = true; going && count < STEPS_MAX; count++) {
        httpstatus_retry_verdict step = HTTPSTATUS_RETRY_VERDICT_INIT;
        int action = httpstatus_retry_decide(p, &facts, NULL, &step);
        if (action < 0) {
            return action;
        }
        if ((size_t)count < cap) {
            put_step(steps, (size_t)count, &step);
        }
        going = repeats(action) && facts.attempt < INT32_MAX;
        if (going) {
            pass(&facts, &step);
        }
    }
    return count;
}

static bool opens_post(const httpstatus_retry_settings *p, int code)
{
    return (p->methods >> HTTPSTATUS_METHOD_POST & 1) != 0 || hs_has_code(p->any_method, code);
}

static uint32_t audit_hint(const httpstatus_retry_settings *p, int code)
{
    bool capped = (p->known & HTTPSTATUS_LIMIT_HINT_CAP) != 0;
    bool cuts = capped && p->hint_over_cap == HTTPSTATUS_CHOICE_CLAMP;
    uint32_t found = 0;
    if (httpstatus_retry_has_hint(code) == HTTPSTATUS_HINT_SOURCE_NONE) {
        return 0;
    }
    if (!hs_has_code(p->hint_reads, code)) {
        return HTTPSTATUS_AUDIT_HINT_IGNORED | HTTPSTATUS_AUDIT_EARLIER_THAN_ASKED;
    }
    found |= capped && p->hint_cap_ms < USUAL_HINT_MS ? HTTPSTATUS_AUDIT_CAP_BELOW_USUAL_HINT : 0;
    bool early = cuts || (capped && p->hint_over_cap == HTTPSTATUS_CHOICE_BACKOFF) || p->hint_lo_q16 < ONE_Q16 ||
                 p->hint_combine == HTTPSTATUS_COMBINE_WITHIN;
    return found | (early ? HTTPSTATUS_AUDIT_EARLIER_THAN_ASKED : 0);
}

/* Codes whose repeat a specification asks for or allows, and what a policy needs for it. */
static bool leaves_out_allowed(const httpstatus_retry_settings *p, int code)
{
    uint32_t needs = httpstatus_retry_needs(code);
    int action = (needs & HTTPSTATUS_NEED_NO_EXPECT) != 0        ? HTTPSTATUS_ACTION_NO_EXPECT
                 : (needs & HTTPSTATUS_NEED_NO_EARLY_DATA) != 0  ? HTTPSTATUS_ACTION_NO_EARLY_DATA
                 : (needs & HTTPSTATUS_NEED_NEW_CONNECTION) != 0 ? HTTPSTATUS_ACTION_NEW_CONNECTION
                                                                 : 0;
    return action != 0 && (p->actions >> action & 1) == 0;
}

static uint32_t audit_code(const httpstatus_retry_settings *p, int code)
{
    bool listed = hs_has_code(p->statuses, code);
    int why = httpstatus_retry_why(code), rule = httpstatus_retry_rule(code);
    if (!listed) {
        return leaves_out_allowed(p, code) ? HTTPSTATUS_AUDIT_ALLOWED_BUT_ABSENT : 0;
    }
    if (code > 599) {
        return HTTPSTATUS_AUDIT_ABOVE_599;
    }
    uint32_t found = audit_hint(p, code);
    bool doubtful = httpstatus_retry_applied(code) == HTTPSTATUS_APPLIED_MAYBE;
    found |= doubtful && opens_post(p, code) ? HTTPSTATUS_AUDIT_MAY_APPLY_TWICE : 0;
    found |= why == HTTPSTATUS_WHY_PERMANENT ? HTTPSTATUS_AUDIT_CANNOT_HEAL : 0;
    found |= why == HTTPSTATUS_WHY_LOCAL_CODE ? HTTPSTATUS_AUDIT_LOCAL_CODE : 0;
    found |= rule == HTTPSTATUS_RETRY_RULE_CHANGED || rule == HTTPSTATUS_RETRY_RULE_CREDENTIALS
                 ? HTTPSTATUS_AUDIT_NEEDS_CHANGE
                 : 0;
    found |= rule == HTTPSTATUS_RETRY_RULE_PERSON ? HTTPSTATUS_AUDIT_NEEDS_PERSON : 0;
    /* RFC 9110, section 15.5.4; RFC 4918, section 11.5 */
    bool forbidden = why == HTTPSTATUS_WHY_FORBIDDEN_UNCHANGED || code == HTTPSTATUS_INSUFFICIENT_STORAGE;
    return found | (forbidden ? HTTPSTATUS_AUDIT_FORBIDDEN : 0);
}

static uint32_t audit_whole(const httpstatus_retry_settings *p)
{
    uint32_t found = 0;
    for (int code = 100; code <= 999; code++) {
        found |= audit_code(p, code);
    }
    bool bounded = (p->known & (HTTPSTATUS_LIMIT_MAX_RETRIES | HTTPSTATUS_LIMIT_MAX_ELAPSED)) != 0;
    bool spread = p->jitter != HTTPSTATUS_JITTER_NONE || p->backoff == HTTPSTATUS_BACKOFF_DECORRELATED;
    return found | (bounded ? 0 : HTTPSTATUS_AUDIT_UNBOUNDED) | (spread ? 0 : HTTPSTATUS_AUDIT_NO_JITTER);
}

int httpstatus_retry_audit(const httpstatus_retry_settings *policy, int code, uint32_t *out_findings)
{
    const httpstatus_retry_settings *p = hs_policy_of(policy);
    if (out_findings == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (p == NULL) {
        return HTTPSTATUS_E_SIZE;
    }
    if (code != 0 && (code < 100 || code > 999)) {
        return HTTPSTATUS_E_RANGE;
    }
    *out_findings = code == 0 ? audit_whole(p) : audit_code(p, code);
    return HTTPSTATUS_E_NONE;
}

const char *httpstatus_audit_text(uint32_t finding)
{
    unsigned index = 0;
    while (index < 13 && finding != UINT32_C(1) << index) {
        index++;
    }
    return index == 13 ? NULL
                       : hs_nth_word("Repeats any method where the first request may have been applied.\0"
                                     "Repeats what will fail again.\0"
                                     "Repeats unchanged what must change.\0"
                                     "Repeats what waits for a person.\0"
                                     "Repeats what a specification says not to repeat.\0"
                                     "Repeats a code without reading the wait that comes with it.\0"
                                     "Cuts or refuses waits of two minutes, which gateways ask for.\0"
                                     "May repeat before the time that the server asked for.\0"
                                     "Lists a number that no client receives.\0"
                                     "Lists numbers above 599, which are no status codes.\0"
                                     "Does not spread its waits: clients that fail together repeat together.\0"
                                     "Has no limit of repeats and none of time.\0"
                                     "Leaves out a repeat that a specification asks for or allows.",
                                     index);
}

uint64_t httpstatus_retry_amplification(const httpstatus_retry_settings *policy, int layers)
{
    const httpstatus_retry_settings *p = hs_policy_of(policy);
    if (p == NULL || (p->known & HTTPSTATUS_LIMIT_MAX_RETRIES) == 0 || p->max_retries < 0) {
        return UINT64_MAX;
    }
    uint64_t tries = (uint64_t)p->max_retries + 1, product = 1;
    for (int i = 0; i < layers && tries > 1; i++) {
        if (product > UINT64_MAX / tries) {
            return UINT64_MAX;
        }
        product *= tries;
    }
    return product;
}
