/* SPDX-License-Identifier: MIT */
#include "httpstatus/bulk.h"

#include "exact.h"
#include "httpstatus/class.h"
#include "httpstatus/error.h"
#include "httpstatus/registry.h"
#include "suite.h"

/* Longer than any vector that a compiler may use here, and no multiple of one. */
enum { SHORT = 70, VECTOR_ITEMS = 32 };

/* 4 * 65535 codes are counted before the library adds up what it has. */
enum { COUNTED_TOGETHER = 4 * 65535, EVERY = 65536 };

enum { UNTOUCHED = 0xa5 };

static uint16_t *every_number(void)
{
    uint16_t *codes = need_memory(EVERY * sizeof *codes);
    for (int i = 0; i < EVERY; i++) {
        codes[i] = (uint16_t)i;
    }
    return codes;
}

/* RFC 9110, section 15: the first digit of 100..599. */
static int class_by_definition(int code)
{
    return code >= 100 && code <= 599 ? code / 100 : 0;
}

START_TEST(every_number_has_its_class_and_flags)
{
    uint16_t *codes = every_number();
    uint8_t *classes = need_memory(EVERY);
    uint32_t *flags = need_memory(EVERY * sizeof *flags);
    ck_assert_int_eq(httpstatus_bulk_class(codes, EVERY, classes), HTTPSTATUS_E_NONE);
    ck_assert_int_eq(httpstatus_bulk_flags(codes, EVERY, flags), HTTPSTATUS_E_NONE);
    for (int i = 0; i < EVERY; i++) {
        EXPECT_INT(i, classes[i], class_by_definition(i));
        EXPECT_INT(i, classes[i], httpstatus_class_of(i));
        EXPECT_INT(i, flags[i], httpstatus_flags(i));
    }
    free(codes);
    free(classes);
    free(flags);
}
END_TEST

/* n codes from the at-th item of a block on, so that no vector is aligned; a byte more or less would be seen. */
static void answer_part(const uint16_t *codes, size_t at, size_t n)
{
    uint16_t *in = need_memory((at + n + 1) * sizeof *in);
    uint8_t *classes = (uint8_t *)exact_fill((char)UNTOUCHED, at + n + 1);
    uint32_t *flags = (uint32_t *)(void *)exact_fill((char)UNTOUCHED, (at + n + 1) * sizeof *flags);
    uint32_t untouched;
    memset(&untouched, UNTOUCHED, sizeof untouched);
    memcpy(in + at, codes, n * sizeof *in);
    ck_assert_int_eq(httpstatus_bulk_class(in + at, n, classes + at), HTTPSTATUS_E_NONE);
    ck_assert_int_eq(httpstatus_bulk_flags(in + at, n, flags + at), HTTPSTATUS_E_NONE);
    for (size_t i = 0; i < n; i++) {
        EXPECT_INT(codes[i], classes[at + i], class_by_definition(codes[i]));
        EXPECT_INT(codes[i], flags[at + i], httpstatus_flags(codes[i]));
    }
    EXPECT_INT((int)n, classes[at + n], UNTOUCHED);
    EXPECT_INT((int)n, flags[at + n], untouched);
    for (size_t i = 0; i < at; i++) {
        EXPECT_INT((int)i, classes[i], UNTOUCHED);
        EXPECT_INT((int)i, flags[i], untouched);
    }
    free(in);
    free(classes);
    free(flags);
}

START_TEST(any_length_from_any_item_on)
{
    uint16_t codes[SHORT];
    for (int i = 0; i < SHORT; i++) {
        codes[i] = (uint16_t)(95 + i * 8);
    }
    for (size_t at = 0; at < VECTOR_ITEMS; at++) {
        for (size_t n = 0; n <= SHORT; n++) {
            answer_part(codes, at, n);
        }
    }
}
END_TEST

/* The counts of n codes of a sequence, beside what adding them one by one gives. */
static void count_sequence(size_t n, uint16_t (*code_at)(size_t i))
{
    uint16_t *codes = need_memory(n * sizeof *codes + 1);
    uint64_t counts[HTTPSTATUS_BULK_SLOTS], expected[HTTPSTATUS_BULK_SLOTS];
    for (size_t slot = 0; slot < HTTPSTATUS_BULK_SLOTS; slot++) {
        /* What was there stays, and more than 32 bits of it. */
        counts[slot] = expected[slot] = (uint64_t)slot << 33;
    }
    for (size_t i = 0; i < n; i++) {
        codes[i] = code_at(i);
        expected[codes[i] <= 999 ? codes[i] : HTTPSTATUS_BULK_OTHER]++;
    }
    ck_assert_int_eq(httpstatus_bulk_histogram(codes, n, counts), HTTPSTATUS_E_NONE);
    for (int slot = 0; slot < HTTPSTATUS_BULK_SLOTS; slot++) {
        EXPECT_INT(slot, (int64_t)counts[slot], (int64_t)expected[slot]);
    }
    free(codes);
}

static uint16_t one_code(size_t i)
{
    (void)i;
    return 200;
}

static uint16_t any_code(size_t i)
{
    return (uint16_t)(i * 40503u);
}

static uint16_t other_code(size_t i)
{
    return (uint16_t)(i % 2 == 0 ? 1000 : UINT16_MAX);
}

START_TEST(counts_of_any_number_of_codes)
{
    static const size_t lengths[] = {
        2047,
        2048,
        2049,
        2050,
        2051,
        EVERY,
        COUNTED_TOGETHER - 1,
        COUNTED_TOGETHER,
        COUNTED_TOGETHER + 1,
        COUNTED_TOGETHER + 2048,
        2 * COUNTED_TOGETHER + 3,
    };
    for (size_t n = 0; n <= SHORT; n++) {
        count_sequence(n, any_code);
    }
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        count_sequence(lengths[i], one_code);
        count_sequence(lengths[i], any_code);
        count_sequence(lengths[i], other_code);
    }
}
END_TEST

START_TEST(what_is_missing_is_refused)
{
    const uint16_t codes[] = { 200 };
    uint8_t class = UNTOUCHED;
    uint32_t flags = UNTOUCHED;
    uint64_t counts[HTTPSTATUS_BULK_SLOTS] = { 0 };
    ck_assert_int_eq(httpstatus_bulk_class(NULL, 1, &class), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_bulk_class(codes, 1, NULL), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_bulk_flags(NULL, 1, &flags), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_bulk_flags(codes, 1, NULL), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_bulk_histogram(NULL, 1, counts), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_bulk_histogram(codes, 1, NULL), HTTPSTATUS_E_ARG);
    ck_assert(class == UNTOUCHED && flags == UNTOUCHED && counts[0] == 0 && counts[200] == 0);
    ck_assert_int_eq(httpstatus_bulk_class(NULL, 0, NULL), HTTPSTATUS_E_NONE);
    ck_assert_int_eq(httpstatus_bulk_flags(NULL, 0, NULL), HTTPSTATUS_E_NONE);
    ck_assert_int_eq(httpstatus_bulk_histogram(NULL, 0, NULL), HTTPSTATUS_E_NONE);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        every_number_has_its_class_and_flags,
        any_length_from_any_item_on,
        counts_of_any_number_of_codes,
        what_is_missing_is_refused,
        NULL,
    };
    return run_suite("bulk", tests);
}
