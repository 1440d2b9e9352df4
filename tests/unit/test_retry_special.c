/* SPDX-License-Identifier: MIT */
/* Floors, answers with a change, and the connections on which 408, 421 and 425 are repeated. */
#include "deciding.h"

START_TEST(early_data_goes_again_where_the_connection_fits)
{
    httpstatus_retry_settings policy = preset("default");
    httpstatus_retry_facts facts = get(425);
    facts.facts = facts.facts_known = HTTPSTATUS_FACT_EARLY_DATA;
    ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_NO_EARLY_DATA);
    policy.needs_425 = HTTPSTATUS_CONNECTION_QUIET;
    ck_assert_int_ne(decided(&policy, &facts).action, HTTPSTATUS_ACTION_NO_EARLY_DATA);
    facts.facts = facts.facts_known |= HTTPSTATUS_FACT_QUIET;
    ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_NO_EARLY_DATA);
}
END_TEST

START_TEST(a_connection_of_the_excluded_kind_is_not_moved)
{
    httpstatus_retry_settings policy = preset("default");
    httpstatus_retry_facts facts = get(421);
    policy.needs_421 = HTTPSTATUS_CONNECTION_MULTIPLEXED << 8;
    facts.facts_known = HTTPSTATUS_FACT_MULTIPLEXED;
    ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_NEW_CONNECTION);
    facts.facts = HTTPSTATUS_FACT_MULTIPLEXED;
    httpstatus_retry_verdict verdict = decided(&policy, &facts);
    ck_assert_int_eq(verdict.action, HTTPSTATUS_ACTION_STOP);
    ck_assert_int_eq(verdict.why, HTTPSTATUS_WHY_CONNECTION_FACTS);
    ck_assert_int_eq(verdict.decided_by, HTTPSTATUS_DECIDED_BY_FACTS);
}
END_TEST

/* A fact of the connection, and the bit that a policy asks for it with. */
static const struct {
    uint32_t fact, need;
} connections[] = {
    { HTTPSTATUS_FACT_REUSED, HTTPSTATUS_CONNECTION_REUSED },
    { HTTPSTATUS_FACT_COALESCED, HTTPSTATUS_CONNECTION_COALESCED },
    { HTTPSTATUS_FACT_MULTIPLEXED, HTTPSTATUS_CONNECTION_MULTIPLEXED },
    { HTTPSTATUS_FACT_QUIET, HTTPSTATUS_CONNECTION_QUIET },
    { HTTPSTATUS_FACT_EARLY_DATA, HTTPSTATUS_CONNECTION_EARLY_DATA },
};

enum { CONNECTIONS = sizeof connections / sizeof connections[0] };

static void expect_fit(uint32_t needs, uint32_t facts, uint32_t known, bool fits)
{
    httpstatus_retry_settings policy = preset("default");
    httpstatus_retry_facts timeout = get(408);
    policy.needs_408 = needs;
    timeout.facts = facts;
    timeout.facts_known = known;
    httpstatus_retry_verdict verdict = decided(&policy, &timeout);
    EXPECT_INT((int)needs, verdict.action, fits ? HTTPSTATUS_ACTION_NEW_CONNECTION : HTTPSTATUS_ACTION_STOP);
    EXPECT_INT((int)needs, verdict.why, fits ? HTTPSTATUS_WHY_REQUEST_TIMEOUT : HTTPSTATUS_WHY_CONNECTION_FACTS);
}

START_TEST(a_policy_asks_for_all_for_none_and_for_any_fact_of_a_connection)
{
    uint32_t all_facts = 0, all_needs = 0;
    for (int i = 0; i < CONNECTIONS; i++) {
        all_facts |= connections[i].fact;
        all_needs |= connections[i].need;
    }
    for (int i = 0; i < CONNECTIONS; i++) {
        uint32_t need = connections[i].need, fact = connections[i].fact;
        for (int j = 0; j < CONNECTIONS; j++) {
            expect_fit(need, connections[j].fact, all_facts, i == j);
            expect_fit(need << 8, connections[j].fact, all_facts, i != j);
            expect_fit(need << 16, connections[j].fact, all_facts, i == j);
        }
        expect_fit(need, 0, all_facts, false);
        expect_fit(need << 8, 0, all_facts, true);
        expect_fit(need << 16, 0, all_facts, false);
        expect_fit(need, all_facts, all_facts, true);
        expect_fit(all_needs, all_facts & ~fact, all_facts, false);
        expect_fit(all_needs << 16, fact, all_facts, true);
        /* What nobody knows does not hold, but for early data. */
        expect_fit(need, all_facts, 0, fact == HTTPSTATUS_FACT_EARLY_DATA);
        expect_fit(need << 8, all_facts, 0, fact != HTTPSTATUS_FACT_EARLY_DATA);
    }
    expect_fit(all_needs, all_facts, all_facts, true);
    expect_fit(all_needs << 16, 0, all_facts, false);
}
END_TEST

/* Actions that are no answer to a code, such as to stop, change nothing when a policy lists them. */
START_TEST(only_answers_with_a_change_are_looked_up_in_the_actions)
{
    static const uint32_t facts[] = { 0, HTTPSTATUS_FACT_CREDENTIALS | HTTPSTATUS_FACT_EXPECT_SENT,
                                      HTTPSTATUS_FACT_UPGRADE_POSSIBLE, HTTPSTATUS_FACT_CONNECTION_BOUND };
    const uint32_t special = 1u << HTTPSTATUS_ACTION_AUTH | 1u << HTTPSTATUS_ACTION_PROXY_AUTH |
                             1u << HTTPSTATUS_ACTION_NO_EXPECT | 1u << HTTPSTATUS_ACTION_NEW_CONNECTION |
                             1u << HTTPSTATUS_ACTION_NO_EARLY_DATA | 1u << HTTPSTATUS_ACTION_UPGRADE;
    httpstatus_retry_settings policy = preset("default"), all = policy;
    policy.actions = special;
    all.actions = (2u << HTTPSTATUS_ACTION_FOLLOW) - 1;
    for (int code = 100; code <= 599; code++) {
        for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++) {
            for (int again = 0; again < 2; again++) {
                httpstatus_retry_facts question = get(code);
                question.facts = facts[i];
                question.facts_known = facts[i] | HTTPSTATUS_FACT_EARLY_DATA;
                question.prior_code = again ? code : 0;
                question.known |= HTTPSTATUS_KNOWN_PRIOR_CODE;
                httpstatus_retry_verdict expected = decided(&policy, &question), verdict = decided(&all, &question);
                EXPECT_INT(code, memcmp(&verdict, &expected, sizeof verdict), 0);
            }
        }
    }
}
END_TEST

START_TEST(a_change_waits_as_the_server_asks_and_no_longer_than_the_cap)
{
    httpstatus_retry_settings policy = preset("default");
    httpstatus_retry_facts facts = get(401);
    facts.facts = facts.facts_known = HTTPSTATUS_FACT_CREDENTIALS;
    facts.known |= HTTPSTATUS_KNOWN_HINT | HTTPSTATUS_KNOWN_HINT_DELAY;
    facts.hint_kind = HTTPSTATUS_HINT_DELAY;
    facts.hint_delay_ms = policy.hint_cap_ms;
    ck_assert_int_eq(decided(&policy, &facts).action, HTTPSTATUS_ACTION_AUTH);
    ck_assert_int_eq(decided(&policy, &facts).delay_ms, policy.hint_cap_ms);
    facts.hint_delay_ms++;
    httpstatus_retry_verdict verdict = decided(&policy, &facts);
    ck_assert_int_eq(verdict.action, HTTPSTATUS_ACTION_STOP);
    ck_assert_int_eq(verdict.why, HTTPSTATUS_WHY_HINT_OVER_CAP);
    ck_assert_int_eq(verdict.decided_by, HTTPSTATUS_DECIDED_BY_HINT);
    ck_assert_int_eq(verdict.safety, HTTPSTATUS_SAFETY_NONE);
}
END_TEST

/* RFC 8470, section 5.2: it is 425 that an intermediary passes on. */
START_TEST(only_425_is_forwarded)
{
    for (int code = 100; code <= 599; code++) {
        httpstatus_retry_facts facts = get(code);
        facts.facts = facts.facts_known = HTTPSTATUS_FACT_EARLY_DATA_FROM_DOWNSTREAM;
        EXPECT_INT(code, decided(NULL, &facts).action == HTTPSTATUS_ACTION_FORWARD, code == 425);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        early_data_goes_again_where_the_connection_fits,
        a_connection_of_the_excluded_kind_is_not_moved,
        a_policy_asks_for_all_for_none_and_for_any_fact_of_a_connection,
        only_answers_with_a_change_are_looked_up_in_the_actions,
        a_change_waits_as_the_server_asks_and_no_longer_than_the_cap,
        only_425_is_forwarded,
        NULL,
    };
    return run_suite("retry_special", tests);
}
