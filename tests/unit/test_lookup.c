/* SPDX-License-Identifier: MIT */
#include "httpstatus/lookup.h"

#include "exact.h"
#include "httpstatus/entry.h"
#include "httpstatus/error.h"
#include "suite.h"
#include "tsv.h"

enum { HUGE_BYTES = 65536 };

static tsv codes;

static int from_exact(const char *text, size_t n)
{
    char *copy = exact_copy(text, n);
    int code = httpstatus_from_text(copy, n);
    free(copy);
    return code;
}

static bool names_row(const char *text, const httpstatus_entry *wanted)
{
    const httpstatus_entry *entry = httpstatus_lookup(text, HTTPSTATUS_NTS);
    while (entry != NULL && entry != wanted) {
        entry = httpstatus_lookup_next(text, HTTPSTATUS_NTS, entry);
    }
    return entry != NULL;
}

START_TEST(every_spelling_of_the_data_resolves)
{
    const httpstatus_entry *entry = httpstatus_first();
    for (size_t row = 0; row < codes.rows; row++, entry = httpstatus_next(entry)) {
        static const char *const lists[] = { "name", "phrase", "aliases", "library_names" };
        for (size_t list = 0; list < sizeof lists / sizeof lists[0]; list++) {
            char buffer[512];
            const char *items[8];
            size_t n = tsv_split(tsv_cell(&codes, row, lists[list]), '|', buffer, sizeof buffer, items, 8);
            for (size_t i = 0; i < n; i++) {
                ck_assert_msg(names_row(items[i], entry), "%s does not lead to %d", items[i],
                              httpstatus_entry_code(entry));
            }
        }
    }
}
END_TEST

START_TEST(phrases_in_any_case_are_read_in_place)
{
    for (size_t row = 0; row < codes.rows; row++) {
        const char *phrase = tsv_cell(&codes, row, "phrase");
        size_t n = strlen(phrase);
        int code = (int)tsv_number(&codes, row, "code");
        if (n == 0 || strcmp(tsv_cell(&codes, row, "vendor"), "iana") != 0) {
            continue;
        }
        char *upper = exact_copy(phrase, n), *lower = exact_copy(phrase, n);
        for (size_t i = 0; i < n; i++) {
            upper[i] = (char)(phrase[i] >= 'a' && phrase[i] <= 'z' ? phrase[i] - 32 : phrase[i]);
            lower[i] = (char)(phrase[i] >= 'A' && phrase[i] <= 'Z' ? phrase[i] + 32 : phrase[i]);
        }
        ck_assert_int_eq(httpstatus_from_text(upper, n), code);
        ck_assert_int_eq(httpstatus_from_text(lower, n), code);
        ck_assert_int_eq(from_exact(phrase, n), code);
        ck_assert_int_eq(httpstatus_from_reason(phrase, n), code);
        /* The strict reader reads letter by letter; "OK" is its own upper case. */
        ck_assert_int_eq(httpstatus_from_reason(upper, n), memcmp(upper, phrase, n) == 0 ? code : 0);
        free(upper);
        free(lower);
    }
}
END_TEST

static char lower(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

/* One letter from a spelling, and by another spelling the same code: HTTP_NOT_AUTHORITATIVE and "I am a teapot". */
static bool is_named_otherwise(const char *text, size_t n)
{
    static const char *const others[] = { "not-authoritative", "iam a teapot" };
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        size_t at = 0;
        while (at < n && lower(text[at]) == others[i][at]) {
            at++;
        }
        if (at == n && others[i][at] == '\0') {
            return true;
        }
    }
    return false;
}

/* A spelling with one byte replaced by each letter: no phrase to the strict reader, the same code only by its case. */
static void check_one_byte_off(const char *spelling)
{
    size_t n = strlen(spelling);
    int code = httpstatus_from_text(spelling, n);
    char *text = exact_copy(spelling, n);
    for (size_t at = 0; at < n; at++) {
        for (const char *letter = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"; *letter != '\0'; letter++) {
            if (*letter == spelling[at]) {
                continue;
            }
            text[at] = *letter;
            bool same_fold = lower(*letter) == lower(spelling[at]) || is_named_otherwise(text, n);
            if (httpstatus_from_reason(text, n) != 0 || (httpstatus_from_text(text, n) == code) != same_fold) {
                ck_abort_msg("%.*s is read for %s, or not", (int)n, text, spelling);
            }
        }
        text[at] = spelling[at];
    }
    free(text);
}

START_TEST(one_byte_off_is_another_text)
{
    for (size_t row = 0; row < codes.rows; row++) {
        static const char *const lists[] = { "phrase", "aliases" };
        for (size_t list = 0; list < sizeof lists / sizeof lists[0]; list++) {
            char buffer[512];
            const char *items[8];
            size_t n = tsv_split(tsv_cell(&codes, row, lists[list]), '|', buffer, sizeof buffer, items, 8);
            for (size_t i = 0; i < n; i++) {
                check_one_byte_off(items[i]);
            }
        }
    }
}
END_TEST

START_TEST(reason_and_from_reason_are_inverse)
{
    for (int code = 100; code <= 599; code++) {
        const char *reason = httpstatus_reason(code);
        if (reason != NULL) {
            ck_assert_int_eq(httpstatus_from_reason(reason, HTTPSTATUS_NTS), code);
        }
        const char *name = httpstatus_name(code);
        if (name != NULL) {
            ck_assert_int_eq(httpstatus_from_name(name, HTTPSTATUS_NTS), code);
        }
    }
}
END_TEST

START_TEST(three_digits_and_nothing_else)
{
    for (int number = 0; number <= 999; number++) {
        char digits[4];
        snprintf(digits, sizeof digits, "%03d", number);
        char *text = exact_copy(digits, 3);
        int code = -7;
        int error = httpstatus_code_parse(text, 3, &code);
        ck_assert_int_eq(error, number < 100 ? HTTPSTATUS_E_RANGE : HTTPSTATUS_E_NONE);
        ck_assert_int_eq(code, number < 100 ? -7 : number);
        ck_assert_int_eq(httpstatus_from_text(text, 3), number < 100 ? 0 : number);
        free(text);
    }
}
END_TEST

START_TEST(what_is_no_code_leaves_the_output_alone)
{
    static const char *const wrong[] = { "",
                                         "4",
                                         "40",
                                         "4040",
                                         "404abc",
                                         "+404",
                                         "-404",
                                         "404.7",
                                         " 404",
                                         "404 ",
                                         "404\n",
                                         "0x194",
                                         "4 4",
                                         "4O4",
                                         "1e2",
                                         "40\xb4",
                                         "\xef\xbc\x94\xef\xbc\x90\xef\xbc\x94" };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        size_t n = strlen(wrong[i]);
        char *text = exact_copy(wrong[i], n);
        int code = -7;
        ck_assert_int_eq(httpstatus_code_parse(text, n, &code), HTTPSTATUS_E_SYNTAX);
        ck_assert_int_eq(httpstatus_code_parse(wrong[i], HTTPSTATUS_NTS, &code), HTTPSTATUS_E_SYNTAX);
        ck_assert_int_eq(code, -7);
        ck_assert_int_eq(httpstatus_from_text(text, n), 0);
        free(text);
    }
}
END_TEST

START_TEST(null_pointers)
{
    int code = -7;
    ck_assert_int_eq(httpstatus_code_parse(NULL, 3, &code), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_code_parse(NULL, HTTPSTATUS_NTS, &code), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_code_parse("404", 3, NULL), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(code, -7);
    static const size_t lengths[] = { 0, 3, HTTPSTATUS_NTS };
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        ck_assert_int_eq(httpstatus_from_text(NULL, lengths[i]), 0);
        ck_assert_int_eq(httpstatus_from_name(NULL, lengths[i]), 0);
        ck_assert_int_eq(httpstatus_from_reason(NULL, lengths[i]), 0);
        ck_assert_ptr_null(httpstatus_lookup(NULL, lengths[i]));
        ck_assert_ptr_null(httpstatus_lookup_next(NULL, lengths[i], httpstatus_find(404)));
    }
}
END_TEST

START_TEST(hostile_texts_name_nothing)
{
    static const char bytes[] = { '4', '0', 'a', ' ', '\0', '\xff', '_', ':' };
    for (size_t i = 0; i < sizeof bytes; i++) {
        char *text = exact_fill(bytes[i], HUGE_BYTES);
        int code = -7;
        ck_assert_int_eq(httpstatus_from_text(text, HUGE_BYTES), 0);
        ck_assert_int_eq(httpstatus_from_name(text, HUGE_BYTES), 0);
        ck_assert_int_eq(httpstatus_from_reason(text, HUGE_BYTES), 0);
        ck_assert_int_eq(httpstatus_code_parse(text, HUGE_BYTES, &code), HTTPSTATUS_E_SYNTAX);
        ck_assert_ptr_null(httpstatus_lookup(text, HUGE_BYTES));
        free(text);
    }
}
END_TEST

START_TEST(every_length_of_every_byte_stays_in_bounds)
{
    for (int byte = 0; byte <= 255; byte++) {
        for (size_t n = 0; n <= 70; n++) {
            char *text = exact_fill((char)byte, n);
            bool code = n == 3 && byte >= '1' && byte <= '9';
            ck_assert_int_eq(httpstatus_from_text(text, n), code ? (byte - '0') * 111 : 0);
            free(text);
        }
    }
}
END_TEST

START_TEST(the_length_ends_the_text)
{
    ck_assert_int_eq(httpstatus_from_text("404 Not Found", 3), 404);
    ck_assert_int_eq(httpstatus_from_text("Not Foundling", 9), 404);
    ck_assert_int_eq(httpstatus_from_name("NOT_FOUND_X", 9), 404);
    ck_assert_int_eq(httpstatus_from_reason("Not Found", 8), 0);
    /* A NUL is a byte like any other when the length is given. */
    int code = -7;
    ck_assert_int_eq(httpstatus_code_parse("404\0", 4, &code), HTTPSTATUS_E_SYNTAX);
    ck_assert_int_eq(from_exact("404\0", 4), 0);
    ck_assert_int_eq(httpstatus_from_reason("Not Found\0", 10), 0);
}
END_TEST

START_TEST(ambiguous_texts_give_iana_first)
{
    const httpstatus_entry *entry = httpstatus_lookup("Unauthorized", HTTPSTATUS_NTS);
    ck_assert_ptr_eq(entry, httpstatus_find(401));
    entry = httpstatus_lookup_next("Unauthorized", HTTPSTATUS_NTS, entry);
    ck_assert_ptr_eq(entry, httpstatus_find_in(561, HTTPSTATUS_VENDOR_AWS_ELB));
    ck_assert_ptr_null(httpstatus_lookup_next("Unauthorized", HTTPSTATUS_NTS, entry));
    ck_assert_ptr_null(httpstatus_lookup_next("Unauthorized", HTTPSTATUS_NTS, httpstatus_find(404)));
    ck_assert_ptr_null(httpstatus_lookup_next("Unauthorized", HTTPSTATUS_NTS, NULL));
}
END_TEST

START_TEST(unused_never_resolves)
{
    static const char *const texts[] = { "(Unused)", "unused", "UNUSED", "(unused)" };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        ck_assert_int_eq(httpstatus_from_text(texts[i], HTTPSTATUS_NTS), 0);
        ck_assert_ptr_null(httpstatus_lookup(texts[i], HTTPSTATUS_NTS));
    }
}
END_TEST

int main(void)
{
    codes = tsv_data("codes");
    const TTest *const tests[] = {
        every_spelling_of_the_data_resolves,
        phrases_in_any_case_are_read_in_place,
        one_byte_off_is_another_text,
        reason_and_from_reason_are_inverse,
        three_digits_and_nothing_else,
        what_is_no_code_leaves_the_output_alone,
        null_pointers,
        hostile_texts_name_nothing,
        every_length_of_every_byte_stays_in_bounds,
        the_length_ends_the_text,
        ambiguous_texts_give_iana_first,
        unused_never_resolves,
        NULL,
    };
    int status = run_suite("lookup", tests);
    tsv_free(&codes);
    return status;
}
