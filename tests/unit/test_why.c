/* SPDX-License-Identifier: MIT */
#include "httpstatus/why.h"

#include "suite.h"
#include "tsv.h"

START_TEST(reasons_are_the_rows_of_the_data)
{
    tsv whys = tsv_data("why");
    size_t met = 0;
    for (int why = -1; why <= 1000; why++) {
        char digits[8];
        snprintf(digits, sizeof digits, "%d", why);
        size_t row = tsv_find(&whys, "number", digits);
        if (row == whys.rows) {
            ck_assert(httpstatus_why_name(why) == NULL && httpstatus_why_text(why) == NULL);
            ck_assert(httpstatus_why_source(why) == NULL && httpstatus_why_level(why) == HTTPSTATUS_LEVEL_UNKNOWN);
            continue;
        }
        met++;
        ck_assert_str_eq(httpstatus_why_name(why), tsv_cell(&whys, row, "token"));
        ck_assert_str_eq(httpstatus_why_text(why), tsv_cell(&whys, row, "text"));
        ck_assert_str_eq(httpstatus_why_source(why), tsv_cell(&whys, row, "source"));
        ck_assert_str_eq(httpstatus_level_name(httpstatus_why_level(why)), tsv_cell(&whys, row, "level"));
    }
    ck_assert_uint_eq(met, whys.rows);
    tsv_free(&whys);
}
END_TEST

START_TEST(levels_have_words)
{
    ck_assert_str_eq(httpstatus_level_name(HTTPSTATUS_LEVEL_MUST), "MUST");
    ck_assert_str_eq(httpstatus_level_name(HTTPSTATUS_LEVEL_SHOULD), "SHOULD");
    ck_assert_str_eq(httpstatus_level_name(HTTPSTATUS_LEVEL_MAY), "MAY");
    ck_assert_str_eq(httpstatus_level_name(HTTPSTATUS_LEVEL_CONVENTION), "convention");
    ck_assert_str_eq(httpstatus_level_name(HTTPSTATUS_LEVEL_POLICY), "policy");
    ck_assert_str_eq(httpstatus_level_name(HTTPSTATUS_LEVEL_OUGHT), "ought");
    ck_assert_str_eq(httpstatus_level_name(HTTPSTATUS_LEVEL_DRAFT), "draft");
    ck_assert_str_eq(httpstatus_level_name(HTTPSTATUS_LEVEL_DEFINITION), "definition");
    ck_assert_str_eq(httpstatus_level_name(HTTPSTATUS_LEVEL_UNKNOWN), "unknown");
    ck_assert_str_eq(httpstatus_level_name(HTTPSTATUS_LEVEL_DEFINITION + 1), "unknown");
    for (int i = 0; i < HOSTILE_INTS; i++) {
        ck_assert_str_eq(httpstatus_level_name(hostile_ints[i]), "unknown");
        ck_assert_ptr_null(httpstatus_why_name(hostile_ints[i]));
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { reasons_are_the_rows_of_the_data, levels_have_words, NULL };
    return run_suite("why", tests);
}
