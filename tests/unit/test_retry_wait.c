/* SPDX-License-Identifier: MIT */
/* How long a decision waits: hints, the backoff and their limits. */
#include "deciding.h"

/* Waits of a second, no jitter, hints as they are; and a hint of so many milliseconds. */
static httpstatus_retry_settings even_policy(int combine)
{
    httpstatus_retry_settings policy = preset("default");
    policy.jitter = HTTPSTATUS_JITTER_NONE;
    policy.initial_ms = 1000;
    policy.hint_combine = combine;
    policy.hint_lo_q16 = policy.hint_hi_q16 = 65536;
    return policy;
}

static void hint(httpstatus_retry_facts *facts, int64_t delay_ms)
{
    facts->known |= HTTPSTATUS_KNOWN_HINT | HTTPSTATUS_KNOWN_HINT_DELAY;
    facts->hint_kind = HTTPSTATUS_HINT_DELAY;
    facts->hint_delay_ms = delay_ms;
}

START_TEST(a_hint_is_cut_to_the_backoff_and_its_window)
{
    static const struct {
        int64_t hint_ms, delay_ms;
    } cases[] = { { 200, 1000 }, { 1000, 1000 }, { 1200, 1200 }, { 1500, 1500 }, { 2000, 1500 } };
    httpstatus_retry_settings policy = even_policy(HTTPSTATUS_COMBINE_WITHIN);
    policy.hint_window_ms = 500;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        httpstatus_retry_facts facts = get(503);
        hint(&facts, cases[i].hint_ms);
        ck_assert_int_eq(decided(&policy, &facts).delay_ms, cases[i].delay_ms);
    }
}
END_TEST

/* One kind of hint, and the form that a policy must read for it. */
static const struct {
    int kind;
    uint32_t flags, form;
} forms[] = {
    { HTTPSTATUS_HINT_DELAY, 0, HTTPSTATUS_FORM_DELAY },
    { HTTPSTATUS_HINT_DELAY, HTTPSTATUS_HINT_MILLISECONDS, HTTPSTATUS_FORM_MS },
    { HTTPSTATUS_HINT_DATE, 0, HTTPSTATUS_FORM_DATE },
    { HTTPSTATUS_HINT_INVALID, HTTPSTATUS_HINT_FRACTION, HTTPSTATUS_FORM_FRACTION },
    { HTTPSTATUS_HINT_INVALID, HTTPSTATUS_HINT_SIGN, HTTPSTATUS_FORM_SIGN },
    { HTTPSTATUS_HINT_INVALID, HTTPSTATUS_HINT_LIST, HTTPSTATUS_FORM_LIST },
    { HTTPSTATUS_HINT_INVALID, HTTPSTATUS_HINT_LIST | HTTPSTATUS_HINT_SIGN,
      HTTPSTATUS_FORM_LIST | HTTPSTATUS_FORM_SIGN },
};

static const uint32_t all_forms = HTTPSTATUS_FORM_MS * 2 - 1;

static void expect_wait(const httpstatus_retry_settings *policy, const httpstatus_retry_facts *facts, int64_t delay_ms,
                        uint32_t notes)
{
    httpstatus_retry_verdict verdict = decided(policy, facts);
    ck_assert_int_eq(verdict.action, HTTPSTATUS_ACTION_RETRY);
    ck_assert_int_eq(verdict.delay_ms, delay_ms);
    ck_assert_uint_eq(verdict.notes, notes | HTTPSTATUS_NOTE_ASSUMED_REPLAYABLE | HTTPSTATUS_NOTE_NO_RANDOM);
}

START_TEST(a_hint_is_read_in_the_forms_of_the_policy)
{
    httpstatus_retry_settings policy = even_policy(HTTPSTATUS_COMBINE_REPLACE);
    policy.hint_invalid = HTTPSTATUS_CHOICE_BACKOFF;
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        bool invalid = forms[i].kind == HTTPSTATUS_HINT_INVALID;
        httpstatus_retry_facts facts = get(503);
        hint(&facts, 7000);
        facts.hint_kind = forms[i].kind;
        facts.hint_flags = forms[i].flags;
        policy.hint_forms = forms[i].form;
        expect_wait(&policy, &facts, 7000, invalid ? HTTPSTATUS_NOTE_HINT_READ_LENIENTLY : 0);
        for (uint32_t form = 1; form <= HTTPSTATUS_FORM_MS; form *= 2) {
            /* Every other form, but not one that it needs. */
            policy.hint_forms = all_forms & ~form;
            if ((forms[i].form & form) != 0) {
                expect_wait(&policy, &facts, 1000, HTTPSTATUS_NOTE_HINT_IGNORED);
            }
        }
        policy.hint_forms = all_forms;
        facts.known &= ~(uint32_t)HTTPSTATUS_KNOWN_HINT_DELAY;
        expect_wait(&policy, &facts, 1000, HTTPSTATUS_NOTE_HINT_IGNORED);
    }
}
END_TEST

START_TEST(what_has_no_form_is_not_read)
{
    httpstatus_retry_settings policy = even_policy(HTTPSTATUS_COMBINE_REPLACE);
    policy.hint_invalid = policy.hint_past = HTTPSTATUS_CHOICE_BACKOFF;
    policy.hint_forms = all_forms;
    httpstatus_retry_facts facts = get(503);
    hint(&facts, 7000);
    facts.hint_kind = HTTPSTATUS_HINT_INVALID;
    facts.hint_flags = HTTPSTATUS_HINT_EMPTY;
    expect_wait(&policy, &facts, 1000, HTTPSTATUS_NOTE_HINT_IGNORED);
    /* What is odd about a number says nothing of a date. */
    policy.hint_forms = HTTPSTATUS_FORM_FRACTION;
    facts.hint_flags = HTTPSTATUS_HINT_FRACTION;
    static const int dates[] = { HTTPSTATUS_HINT_DATE, HTTPSTATUS_HINT_PAST };
    for (size_t i = 0; i < 2; i++) {
        facts.hint_kind = dates[i];
        expect_wait(&policy, &facts, 1000, HTTPSTATUS_NOTE_HINT_IGNORED);
    }
    /* Nobody said that there is a hint at all. */
    policy.hint_forms = all_forms;
    facts.hint_kind = HTTPSTATUS_HINT_DELAY;
    facts.known &= ~(uint32_t)HTTPSTATUS_KNOWN_HINT;
    expect_wait(&policy, &facts, 1000, 0);
}
END_TEST

/* The four hints of which a policy says what they come to. */
enum { ZERO, PAST, INVALID, OVER_CAP, CHOICES };

static httpstatus_retry_settings choosing(int which, int choice, int others)
{
    httpstatus_retry_settings policy = even_policy(HTTPSTATUS_COMBINE_REPLACE);
    int32_t *members[CHOICES] = { &policy.hint_zero, &policy.hint_past, &policy.hint_invalid, &policy.hint_over_cap };
    for (int i = 0; i < CHOICES; i++) {
        *members[i] = i == which ? choice : others;
    }
    policy.known |= HTTPSTATUS_LIMIT_HINT_CAP;
    policy.hint_cap_ms = 5000;
    return policy;
}

START_TEST(odd_hints_come_to_what_the_policy_says)
{
    static const int kinds[CHOICES] = { HTTPSTATUS_HINT_DELAY, HTTPSTATUS_HINT_PAST, HTTPSTATUS_HINT_INVALID,
                                        HTTPSTATUS_HINT_DELAY };
    for (int which = 0; which < CHOICES; which++) {
        httpstatus_retry_facts facts = get(503);
        hint(&facts, which == ZERO || which == PAST ? 0 : 5001);
        facts.hint_kind = kinds[which];
        httpstatus_retry_settings now = choosing(which, HTTPSTATUS_CHOICE_NOW, HTTPSTATUS_CHOICE_STOP);
        expect_wait(&now, &facts, 0, 0);
        httpstatus_retry_settings none = choosing(which, HTTPSTATUS_CHOICE_BACKOFF, HTTPSTATUS_CHOICE_STOP);
        expect_wait(&none, &facts, 1000, HTTPSTATUS_NOTE_HINT_IGNORED);
        httpstatus_retry_settings stop = choosing(which, HTTPSTATUS_CHOICE_STOP, HTTPSTATUS_CHOICE_NOW);
        httpstatus_retry_verdict verdict = decided(&stop, &facts);
        EXPECT_INT(which, verdict.action, HTTPSTATUS_ACTION_STOP);
        EXPECT_INT(which, verdict.why, which == OVER_CAP ? HTTPSTATUS_WHY_HINT_OVER_CAP : HTTPSTATUS_WHY_HINT_INVALID);
        EXPECT_INT(which, verdict.decided_by, HTTPSTATUS_DECIDED_BY_HINT);
        EXPECT_INT(which, verdict.delay_max_ms, 0);
    }
    /* A past date needs no wait to be known. */
    httpstatus_retry_facts past = get(503);
    past.known |= HTTPSTATUS_KNOWN_HINT;
    past.hint_kind = HTTPSTATUS_HINT_PAST;
    httpstatus_retry_settings policy = choosing(PAST, HTTPSTATUS_CHOICE_NOW, HTTPSTATUS_CHOICE_STOP);
    expect_wait(&policy, &past, 0, 0);
}
END_TEST

START_TEST(a_hint_over_the_cap_may_be_cut_to_it)
{
    httpstatus_retry_settings policy = choosing(OVER_CAP, HTTPSTATUS_CHOICE_CLAMP, HTTPSTATUS_CHOICE_STOP);
    httpstatus_retry_facts facts = get(503);
    hint(&facts, 5000);
    expect_wait(&policy, &facts, 5000, 0);
    hint(&facts, 5001);
    expect_wait(&policy, &facts, 5000, HTTPSTATUS_NOTE_HINT_CLAMPED);
    facts.hint_kind = HTTPSTATUS_HINT_INVALID;
    facts.hint_flags = HTTPSTATUS_HINT_LIST;
    policy.hint_forms = HTTPSTATUS_FORM_LIST;
    expect_wait(&policy, &facts, 5000, HTTPSTATUS_NOTE_HINT_CLAMPED | HTTPSTATUS_NOTE_HINT_READ_LENIENTLY);
}
END_TEST

START_TEST(long_waits_are_told)
{
    /* 2^31 - 1 ms is the most that many timers take. */
    static const struct {
        int64_t delay_ms;
        uint32_t notes;
    } cases[] = { { INT32_MAX, 0 }, { INT64_C(1) << 31, HTTPSTATUS_NOTE_TIMER_LIMIT } };
    for (size_t i = 0; i < 2; i++) {
        httpstatus_retry_settings policy = even_policy(HTTPSTATUS_COMBINE_REPLACE);
        policy.known &= ~(uint32_t)HTTPSTATUS_LIMIT_HINT_CAP;
        httpstatus_retry_facts facts = get(503), moved = get(301);
        hint(&facts, cases[i].delay_ms);
        hint(&moved, cases[i].delay_ms);
        expect_wait(&policy, &facts, cases[i].delay_ms, cases[i].notes);
        httpstatus_retry_verdict verdict = decided(&policy, &moved);
        ck_assert_int_eq(verdict.action, HTTPSTATUS_ACTION_FOLLOW);
        ck_assert_int_eq(verdict.delay_ms, cases[i].delay_ms);
        ck_assert_uint_eq(verdict.notes, cases[i].notes);
    }
}
END_TEST

START_TEST(a_redirect_waits_for_what_can_be_read)
{
    static const struct {
        int kind;
        int64_t hint_ms, delay_ms;
    } cases[] = { { HTTPSTATUS_HINT_DELAY, 7000, 7000 }, { HTTPSTATUS_HINT_DATE, 7000, 7000 },
                  { HTTPSTATUS_HINT_DELAY, 0, 0 },       { HTTPSTATUS_HINT_PAST, 0, 0 },
                  { HTTPSTATUS_HINT_INVALID, 7000, 0 },  { HTTPSTATUS_HINT_ABSENT, 7000, 0 } };
    httpstatus_retry_settings policy = even_policy(HTTPSTATUS_COMBINE_REPLACE);
    policy.hint_past = policy.hint_invalid = HTTPSTATUS_CHOICE_STOP;
    policy.hint_zero = HTTPSTATUS_CHOICE_BACKOFF;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        httpstatus_retry_facts facts = get(301);
        hint(&facts, cases[i].hint_ms);
        facts.hint_kind = cases[i].kind;
        httpstatus_retry_verdict verdict = decided(&policy, &facts);
        EXPECT_INT((int)i, verdict.action, HTTPSTATUS_ACTION_FOLLOW);
        EXPECT_INT((int)i, verdict.delay_ms, cases[i].delay_ms);
        EXPECT_INT((int)i, verdict.delay_max_ms, cases[i].delay_ms);
    }
    httpstatus_retry_facts facts = get(301);
    hint(&facts, 7000);
    memset(policy.hint_reads, 0, sizeof policy.hint_reads);
    ck_assert_int_eq(decided(&policy, &facts).delay_ms, 0);
}
END_TEST

START_TEST(a_hint_is_spread_between_two_factors)
{
    httpstatus_retry_settings policy = even_policy(HTTPSTATUS_COMBINE_REPLACE);
    policy.known &= ~(uint32_t)HTTPSTATUS_LIMIT_HINT_CAP;
    policy.hint_lo_q16 = 0;
    policy.hint_hi_q16 = 2 * 65536;
    httpstatus_retry_facts facts = get(503);
    hint(&facts, 7000);
    ck_assert_int_eq(decided(&policy, &facts).delay_min_ms, 0);
    ck_assert_int_eq(decided(&policy, &facts).delay_max_ms, 14000);
    /* Above every wait that a policy may hold nothing is multiplied (retry_policy.h). */
    hint(&facts, (INT64_C(1) << 46) - 1);
    ck_assert_int_eq(decided(&policy, &facts).delay_max_ms, (INT64_C(1) << 47) - 2);
    hint(&facts, INT64_C(1) << 46);
    ck_assert_int_eq(decided(&policy, &facts).delay_min_ms, INT64_C(1) << 46);
    ck_assert_int_eq(decided(&policy, &facts).delay_max_ms, INT64_C(1) << 46);
    httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
    policy.hint_hi_q16++;
    ck_assert_int_eq(httpstatus_retry_decide(&policy, &facts, NULL, &verdict), HTTPSTATUS_E_RANGE);
}
END_TEST

START_TEST(a_hint_opens_a_code)
{
    static const struct {
        int kind;
        bool usable, delay;
    } hints[] = { { HTTPSTATUS_HINT_DELAY, true, true },
                  { HTTPSTATUS_HINT_DATE, true, false },
                  { HTTPSTATUS_HINT_PAST, true, false },
                  { HTTPSTATUS_HINT_INVALID, false, false } };
    httpstatus_retry_settings policy = even_policy(HTTPSTATUS_COMBINE_REPLACE);
    policy.hint_invalid = HTTPSTATUS_CHOICE_NOW;
    for (int opens_by = HTTPSTATUS_OPENS_BY_NONE; opens_by <= HTTPSTATUS_OPENS_BY_DELAY; opens_by++) {
        /* 413 is not listed, and opened by a hint (RFC 9110, section 15.5.14). */
        httpstatus_retry_facts facts = get(413);
        policy.opens_by = opens_by;
        ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_CHANGE_REQUEST);
        for (size_t i = 0; i < 4; i++) {
            bool opens = opens_by == HTTPSTATUS_OPENS_BY_PRESENT ||
                         (opens_by == HTTPSTATUS_OPENS_BY_USABLE && hints[i].usable) ||
                         (opens_by == HTTPSTATUS_OPENS_BY_DELAY && hints[i].delay);
            hint(&facts, 7000);
            facts.hint_kind = hints[i].kind;
            EXPECT_INT(opens_by, decided(&policy, &facts).action,
                       opens ? HTTPSTATUS_ACTION_RETRY : HTTPSTATUS_ACTION_CHANGE_REQUEST);
        }
    }
}
END_TEST

START_TEST(an_answer_that_broke_off_has_a_hint_all_the_same)
{
    httpstatus_retry_settings policy = even_policy(HTTPSTATUS_COMBINE_REPLACE);
    httpstatus_retry_facts facts = get(0);
    facts.event = HTTPSTATUS_EVENT_TRUNCATED;
    facts.known |= HTTPSTATUS_KNOWN_EVENT;
    hint(&facts, 7000);
    ck_assert_int_eq(decided(&policy, &facts).delay_ms, 7000);
    ck_assert_uint_eq(decided(&policy, &facts).notes & HTTPSTATUS_NOTE_HINT_IGNORED, 0);
    policy.hint_forms = HTTPSTATUS_FORM_DELAY;
    ck_assert_int_eq(decided(&policy, &facts).delay_ms, 7000);
    /* A policy that reads no form of hint waits as if there were none, and says so. */
    policy.hint_forms = 0;
    policy.hint_invalid = HTTPSTATUS_CHOICE_STOP;
    ck_assert_int_eq(decided(&policy, &facts).delay_ms, 1000);
    ck_assert_uint_ne(decided(&policy, &facts).notes & HTTPSTATUS_NOTE_HINT_IGNORED, 0);
}
END_TEST

START_TEST(a_cap_of_all_waits_is_that_of_hints)
{
    static const struct {
        int choice, action;
        int64_t cap_ms;
    } cases[] = { { HTTPSTATUS_CHOICE_STOP, HTTPSTATUS_ACTION_STOP, 999 },
                  { HTTPSTATUS_CHOICE_STOP, HTTPSTATUS_ACTION_RETRY, 1000 },
                  { HTTPSTATUS_CHOICE_BACKOFF, HTTPSTATUS_ACTION_RETRY, 999 } };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        httpstatus_retry_settings policy = even_policy(HTTPSTATUS_COMBINE_REPLACE);
        policy.known |= HTTPSTATUS_LIMIT_HINT_CAP;
        policy.hint_cap_ms = cases[i].cap_ms;
        policy.hint_over_cap = cases[i].choice;
        httpstatus_retry_facts facts = get(503);
        ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_RETRY);
        policy.flags |= HTTPSTATUS_POLICY_CAP_ALL;
        EXPECT_INT((int)i, decided(&policy, &facts).action, cases[i].action);
    }
}
END_TEST

START_TEST(a_decorrelated_wait_grows_from_the_last)
{
    httpstatus_retry_settings policy = even_policy(HTTPSTATUS_COMBINE_REPLACE);
    policy.backoff = HTTPSTATUS_BACKOFF_DECORRELATED;
    httpstatus_retry_facts facts = get(503);
    facts.prior_delay_ms = 2000;
    ck_assert_int_eq(decided(&policy, &facts).delay_max_ms, 3000);
    facts.known |= HTTPSTATUS_KNOWN_PRIOR_DELAY;
    ck_assert_int_eq(decided(&policy, &facts).delay_max_ms, 6000);
    policy.backoff = HTTPSTATUS_BACKOFF_FIXED;
    ck_assert_int_eq(decided(&policy, &facts).delay_max_ms, 1000);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        a_hint_is_cut_to_the_backoff_and_its_window,
        a_hint_is_read_in_the_forms_of_the_policy,
        what_has_no_form_is_not_read,
        odd_hints_come_to_what_the_policy_says,
        a_hint_over_the_cap_may_be_cut_to_it,
        long_waits_are_told,
        a_redirect_waits_for_what_can_be_read,
        a_hint_is_spread_between_two_factors,
        a_hint_opens_a_code,
        an_answer_that_broke_off_has_a_hint_all_the_same,
        a_cap_of_all_waits_is_that_of_hints,
        a_decorrelated_wait_grows_from_the_last,
        NULL,
    };
    return run_suite("retry_wait", tests);
}
