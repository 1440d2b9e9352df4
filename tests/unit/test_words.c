/* SPDX-License-Identifier: MIT */
#include "httpstatus/words.h"

#include "httpstatus/error.h"
#include "suite.h"

typedef const char *namer(int value);

/* The words of data/ for 0, 1, 2 ..., in order; then nothing but "unknown". */
static void check_words(namer *name, const char *const words[], int n)
{
    for (int i = 0; i < n; i++) {
        ck_assert_str_eq(name(i), words[i]);
    }
    ck_assert_str_eq(name(-1), "unknown");
    ck_assert_str_eq(name(n), "unknown");
    for (int i = 0; i < HOSTILE_INTS; i++) {
        ck_assert_str_eq(name(hostile_ints[i]), "unknown");
    }
}

#define CHECK_WORDS(name, ...)                                                                                         \
    do {                                                                                                               \
        static const char *const words_[] = { __VA_ARGS__ };                                                           \
        check_words(name, words_, sizeof words_ / sizeof words_[0]);                                                   \
    } while (0)

START_TEST(numbers_have_the_words_of_the_data)
{
    CHECK_WORDS(httpstatus_state_name, "unknown", "registered", "temporary", "unused", "deprecated", "obsolete",
                "vendor", "folklore");
    CHECK_WORDS(httpstatus_on_wire_name, "unknown", "yes", "log", "never", "rewritten-400", "in-body",
                "client-internal", "historic");
    CHECK_WORDS(httpstatus_evidence_name, "unknown", "primary", "agreed", "single");
    CHECK_WORDS(httpstatus_content_name, "unknown", "none", "empty", "allowed", "not-sent");
    CHECK_WORDS(httpstatus_redirect_name, "none", "choice", "permanent-may-become-get", "temporary-may-become-get",
                "other-resource", "not-modified", "deprecated", "reserved", "temporary-kept", "permanent-kept");
    CHECK_WORDS(httpstatus_substate_name, "unknown", "listed", "legacy", "sdk-only", "article-only");
    CHECK_WORDS(httpstatus_caching_name, "unknown", "no", "yes", "explicit", "limited");
}
END_TEST

START_TEST(words_are_read_back)
{
    for (int state = HTTPSTATUS_STATE_REGISTERED; state <= HTTPSTATUS_STATE_FOLKLORE; state++) {
        ck_assert_int_eq(httpstatus_state_from_text(httpstatus_state_name(state), HTTPSTATUS_NTS), state);
    }
    ck_assert_int_eq(httpstatus_audience_from_text("client", HTTPSTATUS_NTS), HTTPSTATUS_AUDIENCE_CLIENT);
    ck_assert_int_eq(httpstatus_audience_from_text("operator", HTTPSTATUS_NTS), HTTPSTATUS_AUDIENCE_OPERATOR);
}
END_TEST

START_TEST(other_texts_are_no_words)
{
    /* "unknown" is what 0 is called, and no state that a row could have. */
    static const char *const texts[] = { "", "unknown", "Registered", "registere", "registered ", "Client" };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        ck_assert_int_eq(httpstatus_state_from_text(texts[i], HTTPSTATUS_NTS), 0);
        ck_assert_int_eq(httpstatus_audience_from_text(texts[i], HTTPSTATUS_NTS), 0);
    }
    ck_assert_int_eq(httpstatus_state_from_text(NULL, 0), 0);
    ck_assert_int_eq(httpstatus_audience_from_text(NULL, HTTPSTATUS_NTS), 0);
    ck_assert_int_eq(httpstatus_state_from_text("vendor\0", 7), 0);
    ck_assert_int_eq(httpstatus_state_from_text("vendors", 6), HTTPSTATUS_STATE_VENDOR);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { numbers_have_the_words_of_the_data, words_are_read_back, other_texts_are_no_words,
                                   NULL };
    return run_suite("words", tests);
}
