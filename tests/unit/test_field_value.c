/* SPDX-License-Identifier: MIT */
/* Values and their answers stand in tests/vectors/field_value.tsv; here are memory and what holds of every value. */
#include "httpstatus/field_value.h"

#include "exact.h"
#include "httpstatus/error.h"
#include "suite.h"

/* Short texts over bytes that mean something: number i of them in base n of the alphabet. */
static size_t nth_text(const char *alphabet, unsigned i, char *text)
{
    size_t n = 0, letters = strlen(alphabet);
    for (; i != 0; i = (i - 1) / (unsigned)letters) {
        text[n++] = alphabet[(i - 1) % letters];
    }
    text[n] = '\0';
    return n;
}

/* The members of a list, each followed by a line feed (RFC 9110, section 5.6.1). */
static void split(const char *text, char *members)
{
    *members = '\0';
    while (*text != '\0') {
        size_t n = strcspn(text, ","), from = strspn(text, " \t"), to = n;
        while (to > from && (text[to - 1] == ' ' || text[to - 1] == '\t')) {
            to--;
        }
        if (to > from) {
            members += sprintf(members, "%.*s\n", (int)(to - from), text + from);
        }
        text += n + (text[n] == ',');
    }
}

START_TEST(members_of_every_short_list)
{
    for (unsigned i = 0; i < 20000; i++) {
        char text[32], expected[64], found[64];
        size_t n = nth_text(", \ta\"", i, text), pos = 0, at, bytes, used = 0;
        char *copy = exact_copy(text, n);
        split(text, expected);
        while (httpstatus_list_next(copy, n, &pos, &at, &bytes)) {
            EXPECT_INT((int)i, bytes >= 1 && at + bytes <= n, true);
            used += (size_t)sprintf(found + used, "%.*s\n", (int)bytes, copy + at);
        }
        found[used] = '\0';
        EXPECT_INT((int)i, strcmp(found, expected), 0);
        EXPECT_INT((int)i, httpstatus_list_next(copy, n, &pos, &at, &bytes), false);
        free(copy);
    }
}
END_TEST

START_TEST(a_list_needs_its_pointers)
{
    size_t pos = 0, at = 7, n = 7;
    ck_assert(!httpstatus_list_next("a", 1, NULL, &at, &n));
    ck_assert(!httpstatus_list_next("a", 1, &pos, NULL, &n));
    ck_assert(!httpstatus_list_next("a", 1, &pos, &at, NULL));
    ck_assert(!httpstatus_list_next(NULL, 0, &pos, &at, &n));
    ck_assert(!httpstatus_list_next(NULL, 9, &pos, &at, &n));
    ck_assert(!httpstatus_list_next(NULL, HTTPSTATUS_NTS, &pos, &at, &n));
    ck_assert(!httpstatus_list_next(" ,", HTTPSTATUS_NTS, &pos, &at, &n));
    ck_assert(pos == 0 && at == 7 && n == 7);
    static const size_t places[] = { 2, 3, 1000, SIZE_MAX - 1, SIZE_MAX };
    for (size_t i = 0; i < 5; i++) {
        pos = places[i];
        ck_assert(!httpstatus_list_next("ab", 2, &pos, &at, &n));
    }
}
END_TEST

/* The value without the blanks that do not count. */
static void reduce(const char *text, char *out)
{
    char *start = out;
    for (; *text != '\0'; text++) {
        bool blank = *text == ' ' || *text == '\t';
        if (blank && (out == start || out[-1] == ' ' || out[-1] == ',')) {
            continue;
        }
        if (!blank && *text == ',' && out != start && out[-1] == ' ') {
            out--;
        }
        *out++ = blank ? ' ' : *text;
    }
    out -= out != start && out[-1] == ' ';
    *out = '\0';
}

START_TEST(values_are_equal_when_their_reduced_forms_are)
{
    enum { TEXTS = 1400 };
    for (unsigned i = 0; i < TEXTS; i++) {
        char a[16], b[16], reduced_a[16], reduced_b[16];
        size_t a_n = nth_text(", \ta", i, a);
        char *copy_a = exact_copy(a, a_n);
        reduce(a, reduced_a);
        for (unsigned j = i; j < TEXTS; j += 1 + j % 7) {
            size_t b_n = nth_text(", \ta", j, b);
            char *copy_b = exact_copy(b, b_n);
            reduce(b, reduced_b);
            bool equal = strcmp(reduced_a, reduced_b) == 0;
            EXPECT_INT((int)i, httpstatus_field_value_match(copy_a, a_n, copy_b, b_n), equal);
            EXPECT_INT((int)i, httpstatus_field_value_match(copy_b, b_n, copy_a, a_n), equal);
            free(copy_b);
        }
        EXPECT_INT((int)i, httpstatus_field_value_match(copy_a, a_n, NULL, 0), false);
        EXPECT_INT((int)i, httpstatus_field_value_match(NULL, HTTPSTATUS_NTS, copy_a, a_n), false);
        free(copy_a);
    }
    ck_assert(httpstatus_field_value_match(NULL, 3, NULL, HTTPSTATUS_NTS));
    /* Bytes are compared as they are; a NUL is one of them. */
    for (int byte = 1; byte <= 255; byte++) {
        char text[] = { 'a', (char)byte, 'b' }, other[] = { 'a', (char)(byte ^ 0x80), 'b' };
        ck_assert(httpstatus_field_value_match(text, 3, text, 3));
        ck_assert(!httpstatus_field_value_match(text, 3, other, 3));
        ck_assert(!httpstatus_field_value_match(text, 3, "a\0b", 3));
    }
}
END_TEST

START_TEST(tags_in_lists_of_any_shape)
{
    static const char *const tags[] = { "\"a\"",  "W/\"a\"", "\"a, b\"", "W/\"a,b\"",   "\"\"",
                                        "\"\\\"", "plain",   "W/plain",  "\"\xff\x01\"" };
    enum { TAGS = sizeof tags / sizeof tags[0] };
    for (size_t i = 0; i < TAGS * TAGS * TAGS; i++) {
        size_t listed[] = { i % TAGS, i / TAGS % TAGS }, wanted = i / TAGS / TAGS;
        char text[64];
        int n = sprintf(text, i % 2 == 0 ? "%s,%s" : " ,\t%s , ,%s ,", tags[listed[0]], tags[listed[1]]);
        char *copy = exact_copy(text, (size_t)n), *tag = exact_copy(tags[wanted], strlen(tags[wanted]));
        bool strong = false, weak = false;
        for (size_t l = 0; l < 2; l++) {
            const char *a = tags[listed[l]], *b = tags[wanted];
            bool weak_a = strncmp(a, "W/", 2) == 0, weak_b = strncmp(b, "W/", 2) == 0;
            bool equal = strcmp(a + 2 * weak_a, b + 2 * weak_b) == 0;
            weak |= equal;
            strong |= equal && !weak_a && !weak_b;
        }
        EXPECT_INT((int)i, httpstatus_etag_match(copy, (size_t)n, tag, strlen(tags[wanted]), true), weak);
        EXPECT_INT((int)i, httpstatus_etag_match(copy, (size_t)n, tag, strlen(tags[wanted]), false), strong);
        EXPECT_INT((int)i, httpstatus_etag_match(copy, (size_t)n, NULL, 5, true), false);
        EXPECT_INT((int)i, httpstatus_etag_match("*", 1, tag, strlen(tags[wanted]), false), true);
        for (int prefix = 0; prefix < n; prefix++) {
            char *part = exact_copy(text, (size_t)prefix);
            bool found = httpstatus_etag_match(part, (size_t)prefix, tag, strlen(tags[wanted]), true);
            /* No closed tag of a prefix is missing in the whole; one cut short may be another unquoted one. */
            EXPECT_INT((int)i, found && !weak && tags[wanted][0] == '"', false);
            free(part);
        }
        free(copy);
        free(tag);
    }
    ck_assert(!httpstatus_etag_match(NULL, 7, "\"a\"", 3, true));
    ck_assert(!httpstatus_etag_match(NULL, HTTPSTATUS_NTS, NULL, HTTPSTATUS_NTS, true));
    ck_assert(!httpstatus_etag_match("*, \"b\"", HTTPSTATUS_NTS, "\"a\"", 3, true));
    ck_assert(httpstatus_etag_match("* ", HTTPSTATUS_NTS, " ", 1, false));
}
END_TEST

static int range_of(const char *text, uint64_t complete, uint64_t *first, uint64_t *last)
{
    char *copy = exact_copy(text, strlen(text));
    *first = *last = 77;
    int error = httpstatus_range_parse(copy, strlen(text), complete, first, last);
    ck_assert(error == HTTPSTATUS_E_NONE || (*first == 77 && *last == 77));
    free(copy);
    return error;
}

/* RFC 9110, section 14.1.2, by counting. */
START_TEST(every_small_range_of_every_small_length)
{
    for (uint64_t complete = 0; complete <= 5; complete++) {
        for (uint64_t first = 0; first <= 6; first++) {
            for (uint64_t last = 0; last <= 7; last++) {
                char text[40];
                uint64_t f, l, end = last < complete ? last : complete - 1;
                sprintf(text, "bytes=%d-%d", (int)first, (int)last);
                int error = first > last        ? HTTPSTATUS_E_SYNTAX
                            : first >= complete ? HTTPSTATUS_E_RANGE
                                                : HTTPSTATUS_E_NONE;
                ck_assert_int_eq(range_of(text, complete, &f, &l), error);
                ck_assert(error != 0 || (f == first && l == end));
                sprintf(text, "bytes=%d-", (int)first);
                ck_assert_int_eq(range_of(text, complete, &f, &l), first >= complete ? HTTPSTATUS_E_RANGE : 0);
                ck_assert(first >= complete || (f == first && l == complete - 1));
                sprintf(text, "bytes=-%d", (int)last);
                bool empty = last == 0 || complete == 0;
                ck_assert_int_eq(range_of(text, complete, &f, &l), empty ? HTTPSTATUS_E_RANGE : 0);
                ck_assert(empty || (l == complete - 1 && f == (last < complete ? complete - last : 0)));
            }
        }
    }
}
END_TEST

START_TEST(large_ranges)
{
    const uint64_t unknown = HTTPSTATUS_LENGTH_UNKNOWN;
    uint64_t first, last;
    ck_assert_int_eq(range_of("bytes=5-", unknown, &first, &last), HTTPSTATUS_E_NONE);
    ck_assert(first == 5 && last == UINT64_MAX - 1);
    ck_assert_int_eq(range_of("bytes=18446744073709551614-", unknown, &first, &last), HTTPSTATUS_E_NONE);
    ck_assert(first == UINT64_MAX - 1 && last == UINT64_MAX - 1);
    ck_assert_int_eq(range_of("bytes=0-99999999999999999999", unknown, &first, &last), HTTPSTATUS_E_NONE);
    ck_assert(first == 0 && last == UINT64_MAX - 1);
    ck_assert_int_eq(range_of("bytes=18446744073709551615-", unknown, &first, &last), HTTPSTATUS_E_RANGE);
    ck_assert_int_eq(range_of("bytes=-5", unknown, &first, &last), HTTPSTATUS_E_SYNTAX);
    ck_assert_int_eq(range_of("bytes=-0", unknown, &first, &last), HTTPSTATUS_E_RANGE);
    ck_assert_int_eq(range_of("bytes=-99999999999999999999", UINT64_MAX - 1, &first, &last), HTTPSTATUS_E_NONE);
    ck_assert(first == 0 && last == UINT64_MAX - 2);
}
END_TEST

START_TEST(a_content_range_needs_its_pointers)
{
    static const char text[] = "bytes 0-1/2";
    uint64_t first = 7, last = 7, complete = 7;
    ck_assert_int_eq(httpstatus_content_range_parse(NULL, 0, &first, &last, &complete), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_content_range_parse(text, 11, NULL, &last, &complete), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_content_range_parse(text, 11, &first, NULL, &complete), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_content_range_parse(text, 11, &first, &last, NULL), HTTPSTATUS_E_ARG);
    ck_assert(first == 7 && last == 7 && complete == 7);
    ck_assert_int_eq(httpstatus_content_range_parse(text, 11, &first, &last, &complete), HTTPSTATUS_E_NONE);
    ck_assert(first == 0 && last == 1 && complete == 2);
}
END_TEST

START_TEST(ranges_by_every_byte_and_prefix)
{
    static const char line[] = "bytes=12-34";
    for (size_t at = 0; at < strlen(line); at++) {
        for (int byte = 1; byte <= 255; byte++) {
            char text[] = "bytes=12-34";
            uint64_t first, last;
            text[at] = (char)byte;
            bool digit = byte >= '0' && byte <= '9', name = at < 5 && (byte | 0x20) == line[at];
            bool spec = at == 5 ? byte == '=' : at == 8 ? byte == '-' : digit;
            /* A dash may stand elsewhere, for a suffix; a blank around the specification; a digit less is a number. */
            bool blank = byte == ' ' || byte == '\t';
            bool edge = blank && (at == 6 || at == 10);
            int error = range_of(text, 100, &first, &last);
            if (at < 5 ? name : spec || edge) {
                bool ordered = error == HTTPSTATUS_E_NONE || atoi(text + 6) > atoi(text + 9);
                ck_assert_msg(ordered, "%s", text);
            } else {
                ck_assert_msg(error == HTTPSTATUS_E_SYNTAX, "%s", text);
            }
        }
    }
    for (size_t n = 0; n <= strlen(line); n++) {
        char text[] = "bytes=12-34";
        uint64_t first, last;
        text[n] = '\0';
        ck_assert_int_eq(range_of(text, 100, &first, &last),
                         n == 9 || n == 11 ? HTTPSTATUS_E_NONE : HTTPSTATUS_E_SYNTAX);
    }
    uint64_t first = 7, last = 7;
    ck_assert_int_eq(httpstatus_range_parse(NULL, 0, 5, &first, &last), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_range_parse("bytes=0-", 8, 5, NULL, &last), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_range_parse("bytes=0-", 8, 5, &first, NULL), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_range_parse("bytes=0-\0", 9, 5, &first, &last), HTTPSTATUS_E_SYNTAX);
    ck_assert(first == 7 && last == 7);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        members_of_every_short_list,
        a_list_needs_its_pointers,
        values_are_equal_when_their_reduced_forms_are,
        tags_in_lists_of_any_shape,
        every_small_range_of_every_small_length,
        large_ranges,
        ranges_by_every_byte_and_prefix,
        a_content_range_needs_its_pointers,
        NULL,
    };
    return run_suite("field_value", tests);
}
