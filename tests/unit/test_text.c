/* SPDX-License-Identifier: MIT */
#include "text.h"

#include "exact.h"
#include "httpstatus/lookup.h"
#include "suite.h"

static hs_span span(const char *text)
{
    return hs_span_of(text, HTTPSTATUS_NTS);
}

START_TEST(a_span_of_text)
{
    static const char text[] = "ab\0cd";
    hs_span whole = hs_span_of(text, 5), ended = span(text), none = hs_span_of(NULL, 5),
            nts = hs_span_of(NULL, SIZE_MAX);
    ck_assert_uint_eq(hs_left(&whole), 5);
    ck_assert_uint_eq(hs_left(&ended), 2);
    ck_assert(none.at == NULL && none.end == NULL && nts.at == NULL && nts.end == NULL);
}
END_TEST

START_TEST(bytes_without_a_locale)
{
    for (int byte = 0; byte <= 255; byte++) {
        char c = (char)byte;
        bool upper = byte >= 'A' && byte <= 'Z', lower = byte >= 'a' && byte <= 'z';
        bool digit = byte >= '0' && byte <= '9';
        ck_assert_int_eq(hs_digit(c), digit);
        ck_assert_int_eq(hs_blank(c), byte == ' ' || byte == '\t');
        ck_assert_int_eq(hs_lower(c), upper ? (char)(c + 32) : c);
        ck_assert_int_eq(hs_upper(c), lower ? (char)(c - 32) : c);
        ck_assert_int_eq(hs_fold(c), upper ? (char)(c + 32) : lower || digit ? c : '\0');
    }
}
END_TEST

START_TEST(bytes_that_fold_to_nothing_count_for_nothing)
{
    for (int byte = 1; byte <= 255; byte++) {
        char text[] = { 'N', 'o', 't', (char)byte, 'F', 'o', 'u', 'n', 'd' };
        EXPECT_INT(byte, httpstatus_from_text(text, sizeof text), hs_fold((char)byte) == '\0' ? 404 : 0);
    }
}
END_TEST

/* RFC 9110, section 5.6.2. */
START_TEST(bytes_of_tokens)
{
    for (int byte = 0; byte <= 255; byte++) {
        char c = (char)byte, text[] = { 'a', c, 'b' };
        bool alphanumeric = (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
        bool expected = alphanumeric || (byte != 0 && strchr("!#$%&'*+-.^_`|~", byte) != NULL);
        EXPECT_INT(byte, hs_token_byte(c), expected);
        hs_span rest = hs_span_of(text, 3), token = hs_take_token(&rest);
        EXPECT_INT(byte, (int)hs_left(&token), expected ? 3 : 1);
        EXPECT_INT(byte, (int)hs_left(&rest), expected ? 0 : 2);
    }
}
END_TEST

/* RFC 9110, section 5.6.4. */
START_TEST(quoted_strings)
{
    static const struct {
        const char *text;
        size_t content, left;
        bool closed;
    } cases[] = {
        { "\"\"", 0, 0, true },      { "\"a\"b", 1, 1, true },   { "\"a\\\"b\"", 4, 0, true },
        { "\"\\\\\"b", 2, 1, true }, { "\"", 0, 0, false },      { "\"a", 1, 0, false },
        { "\"a\\", 2, 0, false },    { "\"a\\\"", 3, 0, false }, { "\"a\\\\\\", 4, 0, false },
        { "\"a\\\\\"", 3, 0, true },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        size_t n = strlen(cases[i].text);
        char *text = exact_copy(cases[i].text, n);
        hs_span rest = hs_span_of(text, n);
        bool closed;
        hs_span content = hs_take_quoted(&rest, &closed);
        EXPECT_INT((int)i, content.at == text + 1, true);
        EXPECT_INT((int)i, (int)hs_left(&content), (int)cases[i].content);
        EXPECT_INT((int)i, (int)hs_left(&rest), (int)cases[i].left);
        EXPECT_INT((int)i, closed, cases[i].closed);
        free(text);
    }
}
END_TEST

START_TEST(digits_are_taken_up_to_a_number)
{
    static const struct {
        const char *text;
        int max, digits, value;
        size_t left;
    } cases[] = {
        { "404", 3, 3, 404, 0 }, { "4044", 3, 3, 404, 1 }, { "40x", 3, 2, 40, 1 }, { "x", 3, 0, 0, 1 },
        { "", 3, 0, 0, 0 },      { "007", 3, 3, 7, 0 },    { "9", 0, 0, 0, 1 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        size_t n = strlen(cases[i].text);
        char *text = exact_copy(cases[i].text, n);
        hs_span rest = hs_span_of(text, n);
        int value = -7;
        ck_assert_int_eq(hs_take_digits(&rest, cases[i].max, &value), cases[i].digits);
        ck_assert_int_eq(value, cases[i].value);
        ck_assert_uint_eq(hs_left(&rest), cases[i].left);
        free(text);
    }
}
END_TEST

START_TEST(taking_leaves_the_rest_on_failure)
{
    hs_span rest = span("HTTP/1.1");
    ck_assert(!hs_take(&rest, 'h') && hs_left(&rest) == 8);
    ck_assert(!hs_take_word(&rest, "HTTP/2") && hs_left(&rest) == 8);
    ck_assert(!hs_take_word(&rest, "HTTP/1.1.1") && hs_left(&rest) == 8);
    ck_assert(hs_take(&rest, 'H') && hs_take_word(&rest, "TTP/") && hs_left(&rest) == 3);
    hs_span end = span("");
    ck_assert(!hs_take(&end, '\0') && !hs_take_word(&end, "x"));
}
END_TEST

START_TEST(comparisons)
{
    ck_assert(hs_equal(span("GET"), "GET") && !hs_equal(span("get"), "GET"));
    ck_assert(!hs_equal(span("GE"), "GET") && !hs_equal(span("GETS"), "GET"));
    ck_assert(hs_equal_nocase(span("aLLow"), "Allow") && !hs_equal_nocase(span("Allow-"), "Allow"));
    ck_assert(!hs_equal_nocase(span("Allo"), "Allow") && hs_equal_nocase(span(""), ""));
    /* '@' and '`' differ by the same bit as letters do. */
    ck_assert(!hs_equal_nocase(span("@"), "`"));
    ck_assert(hs_equal_folded(span("Time-out"), "TIMEOUT") && hs_equal_folded(span("timeout"), " time_out! "));
    ck_assert(!hs_equal_folded(span("timeouts"), "timeout") && !hs_equal_folded(span("timeou"), "timeout"));
    ck_assert(hs_equal_folded(span("--"), "") && !hs_equal_folded(span("--"), "a"));
    /* A word ends with its NUL, whatever stands behind it; a NUL of the text is a byte. */
    ck_assert(!hs_equal_nocase(hs_span_of("a\0", 2), "a") && !hs_equal_nocase(hs_span_of("a\0b", 3), "a\0b"));
    ck_assert(!hs_equal_folded(hs_span_of("a\0", 2), "a") && !hs_equal_folded(hs_span_of("a\0b", 3), "a\0b"));
}
END_TEST

START_TEST(the_nth_word)
{
    static const char words[] = "none\0one\0two";
    ck_assert_str_eq(hs_nth_word(words, 0), "none");
    ck_assert_str_eq(hs_nth_word(words, 1), "one");
    ck_assert_str_eq(hs_nth_word(words, 2), "two");
}
END_TEST

START_TEST(loads_do_not_depend_on_the_machine)
{
    static const char bytes[] = "\x01\x02\x03\x04\x05\x06\x07\xf8";
    char *exact = exact_copy(bytes, 8);
    ck_assert(hs_load8(exact) == UINT64_C(0xf807060504030201));
    ck_assert(hs_load4(exact + 4) == UINT32_C(0xf8070605));
    free(exact);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        a_span_of_text,
        bytes_without_a_locale,
        bytes_that_fold_to_nothing_count_for_nothing,
        bytes_of_tokens,
        quoted_strings,
        digits_are_taken_up_to_a_number,
        taking_leaves_the_rest_on_failure,
        comparisons,
        the_nth_word,
        loads_do_not_depend_on_the_machine,
        NULL,
    };
    return run_suite("text", tests);
}
