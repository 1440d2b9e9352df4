/* SPDX-License-Identifier: MIT */
/* Every property of a number, for -1..1100 and for hostile numbers, against data/codes.tsv; then far from them. */

#include "httpstatus/class.h"
#include "httpstatus/entry.h"
#include "httpstatus/registry.h"
#include "httpstatus/vendor.h"
#include "suite.h"
#include "sweep.h"
#include "tsv.h"

enum { FROM = -1, TO = 1100, NUMBERS = TO - FROM + 1 + HOSTILE_INTS };

static tsv codes, vendors;

static int number(int index)
{
    return index <= TO - FROM ? FROM + index : hostile_ints[index - (TO - FROM + 1)];
}

/* The row of data/codes.tsv of a code and a vendor; codes.rows when there is none. */
static size_t row_of(int code, const char *vendor)
{
    size_t row = 0;
    while (row < codes.rows &&
           (tsv_number(&codes, row, "code") != code || strcmp(tsv_cell(&codes, row, "vendor"), vendor) != 0)) {
        row++;
    }
    return row;
}

static bool has_vendor_meaning(int code)
{
    for (size_t row = 0; row < codes.rows; row++) {
        if (tsv_number(&codes, row, "code") == code && strcmp(tsv_cell(&codes, row, "vendor"), "iana") != 0) {
            return true;
        }
    }
    return false;
}

static bool in_range(int code)
{
    return code >= 100 && code <= 599;
}

static const char *column(int code, const char *name)
{
    return tsv_cell(&codes, row_of(code, "iana"), name);
}

START_TEST(class_follows_from_the_first_digit)
{
    static const char *const names[] = { "invalid",     "informational", "success",
                                         "redirection", "client_error",  "server_error" };
    for (int i = 0; i < NUMBERS; i++) {
        int code = number(i), class = in_range(code) ? code / 100 : 0;
        EXPECT_INT(code, httpstatus_class_of(code), class);
        ck_assert_str_eq(httpstatus_class_name(code), names[class]);
        EXPECT_INT(code, httpstatus_is_valid(code), class != 0);
        EXPECT_INT(code, httpstatus_is_informational(code), class == 1);
        EXPECT_INT(code, httpstatus_is_success(code), class == 2);
        EXPECT_INT(code, httpstatus_is_redirection(code), class == 3);
        EXPECT_INT(code, httpstatus_is_client_error(code), class == 4);
        EXPECT_INT(code, httpstatus_is_server_error(code), class == 5);
        EXPECT_INT(code, httpstatus_is_error(code), class >= 4);
        EXPECT_INT(code, httpstatus_is_final(code), class >= 2);
    }
}
END_TEST

START_TEST(effective_folds_all_but_registered_codes)
{
    for (int i = 0; i < NUMBERS; i++) {
        int code = number(i), expected = in_range(code) ? code / 100 * 100 : 500;
        if (row_of(code, "iana") < codes.rows) {
            expected = code;
        }
        EXPECT_INT(code, httpstatus_effective(code), expected);
    }
}
END_TEST

START_TEST(phrase_and_name_are_those_of_the_registry)
{
    for (int i = 0; i < NUMBERS; i++) {
        int code = number(i);
        bool registered = row_of(code, "iana") < codes.rows;
        EXPECT_INT(code, httpstatus_is_registered(code), registered);
        if (registered) {
            ck_assert_str_eq(httpstatus_name(code), column(code, "name"));
        } else {
            EXPECT_INT(code, httpstatus_name(code) == NULL, true);
        }
        if (registered && *column(code, "phrase") != '\0') {
            ck_assert_str_eq(httpstatus_reason(code), column(code, "phrase"));
        } else {
            EXPECT_INT(code, httpstatus_reason(code) == NULL, true);
        }
    }
}
END_TEST

/* What the policy "default" repeats for a GET, unchanged: the sets of retry_rule.h, number by number. */
static bool is_repeated(int code)
{
    static const int codes_of_default[] = { 408, 421, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529 };
    for (size_t i = 0; i < sizeof codes_of_default / sizeof codes_of_default[0]; i++) {
        if (codes_of_default[i] == code) {
            return true;
        }
    }
    return false;
}

static uint32_t flags_by_columns(int code)
{
    /* What the columns of the code, or of the x00 code of its class, say (RFC 9110, section 15). */
    bool registered = row_of(code, "iana") < codes.rows;
    int known = registered ? code : code / 100 * 100;
    const char *content = column(known, "content");
    uint32_t flags = 0;
    flags |= registered ? HTTPSTATUS_FLAG_REGISTERED : 0;
    flags |= has_vendor_meaning(code) ? HTTPSTATUS_FLAG_VENDOR : 0;
    flags |= is_repeated(code) ? HTTPSTATUS_FLAG_RETRYABLE : 0;
    flags |= strcmp(content, "none") == 0 ? HTTPSTATUS_FLAG_NO_CONTENT : 0;
    flags |= strcmp(content, "empty") == 0 ? HTTPSTATUS_FLAG_EMPTY_CONTENT : 0;
    if (registered) {
        flags |= strncmp(column(code, "cache"), "heuristic", 9) == 0 ? HTTPSTATUS_FLAG_CACHEABLE : 0;
        const char *redirect = column(code, "redirect");
        bool permanent = strncmp(redirect, "permanent", 9) == 0;
        bool kept = strstr(redirect, "-kept") != NULL;
        bool temporary = strncmp(redirect, "temporary", 9) == 0;
        bool followed = permanent || temporary || strcmp(redirect, "other-resource") == 0;
        flags |= followed ? HTTPSTATUS_FLAG_REDIRECT : 0;
        flags |= permanent ? HTTPSTATUS_FLAG_PERMANENT : 0;
        flags |= kept ? HTTPSTATUS_FLAG_METHOD_KEPT : 0;
    }
    return flags;
}

START_TEST(flags_follow_the_columns)
{
    for (int i = 0; i < NUMBERS; i++) {
        int code = number(i);
        EXPECT_INT(code, httpstatus_flags(code), in_range(code) ? flags_by_columns(code) : 0);
    }
}
END_TEST

static size_t first_row_of(int code)
{
    size_t row = 0;
    while (row < codes.rows && tsv_number(&codes, row, "code") != code) {
        row++;
    }
    return row;
}

START_TEST(rows_are_keyed_by_code_and_vendor)
{
    for (int i = 0; i < NUMBERS; i++) {
        int code = number(i);
        int first = 0; /* vendor of the first row of the number in codes.tsv */
        for (size_t v = 0; v < vendors.rows; v++) {
            int vendor = (int)tsv_number(&vendors, v, "number");
            const httpstatus_entry *entry = httpstatus_find_in(code, vendor);
            bool exists = row_of(code, tsv_cell(&vendors, v, "vendor")) < codes.rows;
            EXPECT_INT(code, entry != NULL, exists);
            if (exists) {
                EXPECT_INT(code, httpstatus_entry_code(entry), code);
                EXPECT_INT(code, httpstatus_entry_vendor(entry), vendor);
                first = row_of(code, tsv_cell(&vendors, v, "vendor")) == first_row_of(code) ? vendor : first;
            }
        }
        EXPECT_INT(code, httpstatus_entry_vendor(httpstatus_find_in(code, HTTPSTATUS_VENDOR_ANY)), first);
        ck_assert_ptr_eq(httpstatus_find(code), httpstatus_find_in(code, HTTPSTATUS_VENDOR_IANA));
        for (int h = 0; h < HOSTILE_INTS; h++) {
            EXPECT_INT(code, httpstatus_find_in(code, hostile_ints[h]) == NULL, true);
        }
    }
}
END_TEST

static void expect_no_meaning(int code)
{
    /* These were asked number by number. */
    if (code >= FROM && code <= TO) {
        return;
    }
    EXPECT_INT(code, httpstatus_class_of(code), HTTPSTATUS_CLASS_INVALID);
    EXPECT_INT(code, !httpstatus_is_valid(code) && !httpstatus_is_error(code) && !httpstatus_is_final(code), true);
    EXPECT_INT(code, httpstatus_effective(code), 500);
    EXPECT_INT(code, httpstatus_reason(code) == NULL && httpstatus_name(code) == NULL, true);
    EXPECT_INT(code, !httpstatus_is_registered(code) && httpstatus_flags(code) == 0, true);
    EXPECT_INT(code, httpstatus_find(code) == NULL && httpstatus_find_in(code, HTTPSTATUS_VENDOR_ANY) == NULL, true);
    EXPECT_INT(code, httpstatus_vendor_name(code) == NULL && httpstatus_vendor_title(code) == NULL, true);
}

START_TEST(numbers_far_from_every_row_mean_nothing)
{
    sweep_ints(expect_no_meaning);
}
END_TEST

int main(void)
{
    codes = tsv_data("codes");
    vendors = tsv_data("vendors");
    const TTest *const tests[] = {
        class_follows_from_the_first_digit,
        effective_folds_all_but_registered_codes,
        phrase_and_name_are_those_of_the_registry,
        flags_follow_the_columns,
        rows_are_keyed_by_code_and_vendor,
        numbers_far_from_every_row_mean_nothing,
        NULL,
    };
    int status = run_suite("every_code", tests);
    tsv_free(&codes);
    tsv_free(&vendors);
    return status;
}
