/* SPDX-License-Identifier: MIT */
#include "httpstatus/substatus.h"

#include "exact.h"
#include "httpstatus/error.h"
#include "suite.h"
#include "tsv.h"

static tsv table;

static void same_or_null(const char *answer, const char *cell)
{
    if (*cell == '\0') {
        ck_assert_ptr_null(answer);
    } else {
        ck_assert_ptr_nonnull(answer);
        ck_assert_str_eq(answer, cell);
    }
}

START_TEST(the_walk_gives_the_rows_of_the_data)
{
    static const char *const states[] = { "", "listed", "legacy", "sdk-only", "article-only" };
    const httpstatus_substatus *row = httpstatus_substatus_walk(NULL);
    for (size_t i = 0; i < table.rows; i++, row = httpstatus_substatus_walk(row)) {
        ck_assert_ptr_nonnull(row);
        ck_assert_int_eq(httpstatus_substatus_code(row), tsv_number(&table, i, "code"));
        ck_assert_int_eq(httpstatus_substatus_number(row), tsv_number(&table, i, "sub"));
        ck_assert_str_eq(states[httpstatus_substatus_state(row)], tsv_cell(&table, i, "state"));
        same_or_null(httpstatus_substatus_meaning(row), tsv_cell(&table, i, "meaning"));
        same_or_null(httpstatus_substatus_version(row), tsv_cell(&table, i, "version"));
        same_or_null(httpstatus_substatus_component(row), tsv_cell(&table, i, "component"));
        same_or_null(httpstatus_substatus_note(row), tsv_cell(&table, i, "note"));
        same_or_null(httpstatus_substatus_constant(row), tsv_cell(&table, i, "sdk_constant"));
        same_or_null(httpstatus_substatus_source(row), tsv_cell(&table, i, "source"));
    }
    ck_assert_ptr_null(row);
}
END_TEST

START_TEST(find_and_next_give_all_meanings_of_a_pair)
{
    enum { CODES = 600, SUBS = 1000 };
    static unsigned char meanings[CODES][SUBS];
    for (size_t i = 0; i < table.rows; i++) {
        meanings[tsv_number(&table, i, "code")][tsv_number(&table, i, "sub")]++;
    }
    for (int code = 0; code < CODES; code++) {
        for (int sub = 0; sub < SUBS; sub++) {
            int n = 0;
            const httpstatus_substatus *row = httpstatus_substatus_find(code, sub);
            for (; row != NULL; row = httpstatus_substatus_next(row)) {
                ck_assert_int_eq(httpstatus_substatus_code(row), code);
                ck_assert_int_eq(httpstatus_substatus_number(row), sub);
                n++;
            }
            if (n != meanings[code][sub]) {
                ck_abort_msg("%d.%d has %d meanings", code, sub, n);
            }
        }
    }
}
END_TEST

START_TEST(hostile_pairs_mean_nothing)
{
    for (int i = 0; i < HOSTILE_INTS; i++) {
        ck_assert_ptr_null(httpstatus_substatus_find(404, hostile_ints[i]));
        ck_assert_ptr_null(httpstatus_substatus_find(hostile_ints[i], 1));
    }
}
END_TEST

START_TEST(null_is_a_legal_row)
{
    ck_assert_ptr_null(httpstatus_substatus_next(NULL));
    ck_assert_int_eq(httpstatus_substatus_code(NULL), 0);
    ck_assert_int_eq(httpstatus_substatus_number(NULL), -1);
    ck_assert_ptr_null(httpstatus_substatus_meaning(NULL));
    ck_assert_ptr_null(httpstatus_substatus_version(NULL));
    ck_assert_ptr_null(httpstatus_substatus_component(NULL));
    ck_assert_int_eq(httpstatus_substatus_state(NULL), HTTPSTATUS_SUBSTATE_UNKNOWN);
    ck_assert_ptr_null(httpstatus_substatus_note(NULL));
    ck_assert_ptr_null(httpstatus_substatus_constant(NULL));
    ck_assert_ptr_null(httpstatus_substatus_source(NULL));
}
END_TEST

START_TEST(both_forms_of_every_pair_are_read)
{
    for (int code = 100; code <= 999; code += 31) {
        for (int sub = 0; sub <= 999; sub++) {
            char dotted[16], joined[16];
            int n = snprintf(dotted, sizeof dotted, "%d.%d", code, sub);
            snprintf(joined, sizeof joined, "%d%03d", code, sub);
            int out_code = -7, out_sub = -7;
            ck_assert_int_eq(httpstatus_substatus_parse(dotted, (size_t)n, &out_code, &out_sub), HTTPSTATUS_E_NONE);
            ck_assert(out_code == code && out_sub == sub);
            out_code = out_sub = -7;
            ck_assert_int_eq(httpstatus_substatus_parse(joined, HTTPSTATUS_NTS, &out_code, &out_sub),
                             HTTPSTATUS_E_NONE);
            ck_assert(out_code == code && out_sub == sub);
        }
    }
}
END_TEST

START_TEST(other_forms_leave_the_outputs_alone)
{
    static const struct {
        const char *text;
        int error;
    } cases[] = {
        { "", HTTPSTATUS_E_SYNTAX },
        { "404", HTTPSTATUS_E_SYNTAX },
        { "404.", HTTPSTATUS_E_SYNTAX },
        { "404.07", HTTPSTATUS_E_SYNTAX },
        { "404.013", HTTPSTATUS_E_SYNTAX },
        { "404.1000", HTTPSTATUS_E_SYNTAX },
        { "404.-1", HTTPSTATUS_E_SYNTAX },
        { "404.+1", HTTPSTATUS_E_SYNTAX },
        { "404.1 ", HTTPSTATUS_E_SYNTAX },
        { " 404.1", HTTPSTATUS_E_SYNTAX },
        { "404.1.2", HTTPSTATUS_E_SYNTAX },
        { "404,1", HTTPSTATUS_E_SYNTAX },
        { "40413", HTTPSTATUS_E_SYNTAX },
        { "4040013", HTTPSTATUS_E_SYNTAX },
        { "40.413", HTTPSTATUS_E_SYNTAX },
        { "4o4.1", HTTPSTATUS_E_SYNTAX },
        { "404\xff"
          "1",
          HTTPSTATUS_E_SYNTAX },
        { "099.1", HTTPSTATUS_E_RANGE },
        { "000000", HTTPSTATUS_E_RANGE },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        size_t n = strlen(cases[i].text);
        char *text = exact_copy(cases[i].text, n);
        int code = -7, sub = -7;
        ck_assert_int_eq(httpstatus_substatus_parse(text, n, &code, &sub), cases[i].error);
        ck_assert(code == -7 && sub == -7);
        free(text);
    }
    int code = -7, sub = -7;
    ck_assert_int_eq(httpstatus_substatus_parse(NULL, 5, &code, &sub), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_substatus_parse("404.1", 5, NULL, &sub), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_substatus_parse("404.1", 5, &code, NULL), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_substatus_parse("404.1\0", 6, &code, &sub), HTTPSTATUS_E_SYNTAX);
    ck_assert(code == -7 && sub == -7);
    char *huge = exact_fill('4', 65536);
    ck_assert_int_eq(httpstatus_substatus_parse(huge, 65536, &code, &sub), HTTPSTATUS_E_SYNTAX);
    free(huge);
}
END_TEST

int main(void)
{
    table = tsv_data("substatus");
    const TTest *const tests[] = {
        the_walk_gives_the_rows_of_the_data,
        find_and_next_give_all_meanings_of_a_pair,
        hostile_pairs_mean_nothing,
        null_is_a_legal_row,
        both_forms_of_every_pair_are_read,
        other_forms_leave_the_outputs_alone,
        NULL,
    };
    int status = run_suite("substatus", tests);
    tsv_free(&table);
    return status;
}
