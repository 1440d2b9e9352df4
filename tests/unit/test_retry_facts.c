/* SPDX-License-Identifier: MIT */
#include "httpstatus/retry_facts.h"

#include "exact.h"
#include "httpstatus/error.h"
#include "suite.h"

static int feed(httpstatus_retry_facts *facts, const char *name, const char *text)
{
    size_t name_n = strlen(name), n = strlen(text);
    char *name_copy = exact_copy(name, name_n), *copy = exact_copy(text, n);
    int error = httpstatus_retry_facts_field(facts, name_copy, name_n, copy, n, 784111777);
    free(name_copy);
    free(copy);
    return error;
}

static httpstatus_retry_facts fed(const char *name, const char *text)
{
    httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
    ck_assert_int_eq(feed(&facts, name, text), HTTPSTATUS_E_NONE);
    return facts;
}

START_TEST(arguments_and_sizes)
{
    httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT, before;
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
    ck_assert_int_eq(httpstatus_retry_facts_hint(NULL, &hint), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_retry_facts_hint(&facts, NULL), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_retry_facts_field(NULL, "a", 1, "b", 1, 0), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_retry_facts_field(&facts, NULL, 0, "b", 1, 0), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_retry_facts_field(&facts, "a", 1, NULL, 0, 0), HTTPSTATUS_E_ARG);
    hint.size--;
    ck_assert_int_eq(httpstatus_retry_facts_hint(&facts, &hint), HTTPSTATUS_E_SIZE);
    hint.size++;
    facts.size--;
    before = facts;
    ck_assert_int_eq(httpstatus_retry_facts_hint(&facts, &hint), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(feed(&facts, "Retry-After", "1"), HTTPSTATUS_E_SIZE);
    ck_assert_int_eq(memcmp(&facts, &before, sizeof facts), 0);
}
END_TEST

START_TEST(units_go_by_the_name)
{
    static const struct {
        const char *name, *text;
        int64_t delay_ms;
    } cases[] = {
        { "Retry-After", "2", 2000 },         { "RETRY-AFTER", "2", 2000 },    { "retry-after-ms", "1500", 1500 },
        { "x-ms-retry-after-ms", "7", 7 },    { "x-amz-retry-after", "7", 7 }, { "RateLimit", "\"a\";r=0;t=5", 5000 },
        { "grpc-retry-pushback-ms", "9", 9 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        httpstatus_retry_facts facts = fed(cases[i].name, cases[i].text);
        ck_assert_uint_eq(facts.known, HTTPSTATUS_KNOWN_HINT | HTTPSTATUS_KNOWN_HINT_DELAY);
        ck_assert_int_eq(facts.hint_kind, HTTPSTATUS_HINT_DELAY);
        ck_assert_int_eq(facts.hint_delay_ms, cases[i].delay_ms);
    }
    static const char *const others[] = { "X-RateLimit-Reset", "Retry", "", "Retry-After ", "Retry-Afte" };
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        ck_assert_uint_eq(fed(others[i], "5").known, 0);
    }
}
END_TEST

START_TEST(retry_after_wins_in_any_order)
{
    httpstatus_retry_facts first = fed("Retry-After", "2"), last = fed("retry-after-ms", "1500");
    feed(&first, "retry-after-ms", "1500");
    feed(&last, "Retry-After", "2");
    ck_assert_int_eq(first.hint_delay_ms, 2000);
    ck_assert_int_eq(last.hint_delay_ms, 2000);
    ck_assert_uint_eq(last.hint_flags, 0);
    /* An unreadable look-alike is no hint at all. */
    ck_assert_uint_eq(fed("retry-after-ms", "soon").known, 0);
    ck_assert_uint_eq(fed("RateLimit", "\"a\";r=0").known, 0);
}
END_TEST

START_TEST(a_second_line_makes_a_list_with_the_longer_wait)
{
    static const char *const lines[][2] = { { "2", "3" }, { "3", "2" }, { "soon", "3" }, { "3", "soon" } };
    for (size_t i = 0; i < 4; i++) {
        httpstatus_retry_facts facts = fed("Retry-After", lines[i][0]);
        feed(&facts, "retry-after", lines[i][1]);
        ck_assert_int_eq(facts.hint_kind, HTTPSTATUS_HINT_INVALID);
        ck_assert(facts.hint_flags & HTTPSTATUS_HINT_LIST);
        ck_assert_int_eq(facts.hint_delay_ms, 3000);
    }
}
END_TEST

START_TEST(of_two_lines_nothing_is_lost_and_nothing_added)
{
    static const struct {
        const char *first, *second;
        uint32_t flags;
        bool delay;
        int64_t delay_ms;
    } cases[] = {
        { "soon", "later", HTTPSTATUS_HINT_LIST, false, 0 },
        { "0", "soon", HTTPSTATUS_HINT_LIST, true, 0 },
        { "soon", "0", HTTPSTATUS_HINT_LIST, true, 0 },
        { "5", "1.5", HTTPSTATUS_HINT_LIST | HTTPSTATUS_HINT_FRACTION, true, 5000 },
        { "1.5", "+5", HTTPSTATUS_HINT_LIST | HTTPSTATUS_HINT_FRACTION | HTTPSTATUS_HINT_SIGN, true, 5000 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        httpstatus_retry_facts facts = fed("Retry-After", cases[i].first);
        feed(&facts, "Retry-After", cases[i].second);
        ck_assert_uint_eq(facts.hint_flags, cases[i].flags);
        ck_assert_uint_eq(facts.known,
                          HTTPSTATUS_KNOWN_HINT | (cases[i].delay ? (uint32_t)HTTPSTATUS_KNOWN_HINT_DELAY : 0));
        ck_assert_int_eq(facts.hint_delay_ms, cases[i].delay_ms);
    }
}
END_TEST

START_TEST(a_hint_without_its_bit_is_none)
{
    httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
    facts.hint_kind = HTTPSTATUS_HINT_DELAY;
    facts.hint_delay_ms = 9000;
    ck_assert_int_eq(feed(&facts, "Retry-After", "2"), HTTPSTATUS_E_NONE);
    ck_assert_int_eq(facts.hint_kind, HTTPSTATUS_HINT_DELAY);
    ck_assert(facts.hint_flags == 0 && facts.hint_delay_ms == 2000);
    /* The same of its wait alone. */
    facts = fed("Retry-After", "soon");
    facts.hint_delay_ms = 9000;
    ck_assert_int_eq(feed(&facts, "Retry-After", "2"), HTTPSTATUS_E_NONE);
    ck_assert_int_eq(facts.hint_delay_ms, 2000);
}
END_TEST

START_TEST(the_servers_word)
{
    httpstatus_retry_facts both = fed("Retry-After", "2");
    feed(&both, "x-should-retry", "true");
    ck_assert_uint_eq(both.known, HTTPSTATUS_KNOWN_HINT | HTTPSTATUS_KNOWN_HINT_DELAY | HTTPSTATUS_KNOWN_SERVER_SAYS);
    ck_assert_int_eq(fed("x-should-retry", "true").server_says, HTTPSTATUS_SERVER_SAYS_YES);
    ck_assert_int_eq(fed("Stripe-Should-Retry", "false").server_says, HTTPSTATUS_SERVER_SAYS_NO);
    ck_assert_int_eq(fed("x-should-retry", " TRUE\t").server_says, HTTPSTATUS_SERVER_SAYS_YES);
    ck_assert_uint_eq(fed("x-should-retry", "yes").known, 0);
    /* gRPC A6: negative or unreadable means no. */
    ck_assert_int_eq(fed("grpc-retry-pushback-ms", "-1").server_says, HTTPSTATUS_SERVER_SAYS_NO);
    ck_assert_int_eq(fed("grpc-retry-pushback-ms", "soon").server_says, HTTPSTATUS_SERVER_SAYS_NO);
    ck_assert_uint_eq(fed("grpc-retry-pushback-ms", "5").known & HTTPSTATUS_KNOWN_SERVER_SAYS, 0);
}
END_TEST

START_TEST(a_hint_replaces_the_one_before)
{
    httpstatus_retry_facts facts = fed("Retry-After", "2");
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
    httpstatus_retry_after_parse(NULL, 0, 0, &hint);
    ck_assert_int_eq(httpstatus_retry_facts_hint(&facts, &hint), HTTPSTATUS_E_NONE);
    ck_assert_uint_eq(facts.known, HTTPSTATUS_KNOWN_HINT);
    ck_assert(facts.hint_kind == HTTPSTATUS_HINT_ABSENT && facts.hint_delay_ms == 0);
    /* None was there, so the line that comes makes no list. */
    ck_assert_int_eq(feed(&facts, "Retry-After", "3"), HTTPSTATUS_E_NONE);
    ck_assert(facts.hint_kind == HTTPSTATUS_HINT_DELAY && facts.hint_flags == 0 && facts.hint_delay_ms == 3000);
}
END_TEST

START_TEST(a_mebibyte_is_taken)
{
    const size_t n = 1 << 20;
    char *block = exact_fill('9', n);
    httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
    ck_assert_int_eq(httpstatus_retry_facts_field(&facts, block, n, block, n, 0), HTTPSTATUS_E_NONE);
    ck_assert_uint_eq(facts.known, 0);
    ck_assert_int_eq(httpstatus_retry_facts_field(&facts, "Retry-After", HTTPSTATUS_NTS, block, n, 0),
                     HTTPSTATUS_E_NONE);
    ck_assert_uint_eq(facts.hint_flags, HTTPSTATUS_HINT_SATURATED);
    free(block);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        arguments_and_sizes,
        units_go_by_the_name,
        retry_after_wins_in_any_order,
        a_second_line_makes_a_list_with_the_longer_wait,
        of_two_lines_nothing_is_lost_and_nothing_added,
        a_hint_without_its_bit_is_none,
        the_servers_word,
        a_hint_replaces_the_one_before,
        a_mebibyte_is_taken,
        NULL,
    };
    return run_suite("retry_facts", tests);
}
