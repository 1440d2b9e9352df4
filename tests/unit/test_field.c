/* SPDX-License-Identifier: MIT */
#include "httpstatus/field.h"

#include "exact.h"
#include "httpstatus/why.h"
#include "suite.h"
#include "tsv.h"

START_TEST(fields_are_the_rows_of_the_data)
{
    tsv fields = tsv_data("fields");
    for (size_t row = 0; row < fields.rows; row++) {
        int field = (int)tsv_number(&fields, row, "number");
        const char *name = tsv_cell(&fields, row, "name");
        size_t n = strlen(name);
        ck_assert_str_eq(httpstatus_field_name(field), name);
        ck_assert_int_eq(httpstatus_field_from_text(name, HTTPSTATUS_NTS), field);
        /* RFC 9110, section 5.1: field names are case-insensitive. */
        char *upper = exact_copy(name, n);
        for (size_t i = 0; i < n; i++) {
            upper[i] = (char)(name[i] >= 'a' && name[i] <= 'z' ? name[i] - 32 : name[i]);
        }
        ck_assert_int_eq(httpstatus_field_from_text(upper, n), field);
        free(upper);
    }
    ck_assert_ptr_null(httpstatus_field_name((int)fields.rows + 1));
    tsv_free(&fields);
}
END_TEST

/* RFC 9110, section 5.1: but for the case of letters, every byte of a name counts. */
START_TEST(no_other_byte_is_part_of_a_name)
{
    for (int field = 1; httpstatus_field_name(field) != NULL; field++) {
        const char *name = httpstatus_field_name(field);
        size_t n = strlen(name);
        char *text = exact_copy(name, n);
        for (size_t at = 0; at < n; at++) {
            for (int byte = 0; byte < 256; byte++) {
                bool letter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
                text[at] = (char)byte;
                bool same = byte == name[at] || (letter && (byte | 0x20) == (name[at] | 0x20));
                /* No two names differ in one byte. */
                int expected = same ? field : HTTPSTATUS_FIELD_UNKNOWN;
                EXPECT_INT(field, httpstatus_field_from_text(text, n), expected);
            }
            text[at] = name[at];
        }
        free(text);
    }
}
END_TEST

START_TEST(conditions_are_the_rows_of_the_data)
{
    tsv conditions = tsv_data("conditions");
    for (size_t row = 0; row < conditions.rows; row++) {
        int condition = (int)tsv_number(&conditions, row, "number");
        ck_assert_str_eq(httpstatus_condition_name(condition), tsv_cell(&conditions, row, "token"));
        ck_assert_str_eq(httpstatus_condition_text(condition), tsv_cell(&conditions, row, "text"));
    }
    ck_assert_ptr_null(httpstatus_condition_name(HTTPSTATUS_CONDITION_NONE));
    ck_assert_ptr_null(httpstatus_condition_text((int)conditions.rows + 1));
    tsv_free(&conditions);
}
END_TEST

START_TEST(texts_that_name_no_field)
{
    static const char *const wrong[] = { "", "Allo", "Allow:", "Allow ", " Allow", "X-Other", "Retry_After", "\xff" };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        ck_assert_int_eq(httpstatus_field_from_text(wrong[i], HTTPSTATUS_NTS), HTTPSTATUS_FIELD_UNKNOWN);
    }
    ck_assert_int_eq(httpstatus_field_from_text("Allow\0", 6), HTTPSTATUS_FIELD_UNKNOWN);
    ck_assert_int_eq(httpstatus_field_from_text(NULL, 5), HTTPSTATUS_FIELD_UNKNOWN);
    char *huge = exact_fill('A', 65536);
    ck_assert_int_eq(httpstatus_field_from_text(huge, 65536), HTTPSTATUS_FIELD_UNKNOWN);
    free(huge);
}
END_TEST

START_TEST(what_the_specification_requires)
{
    static const struct {
        int code, field;
    } required[] = {
        { 401, HTTPSTATUS_FIELD_WWW_AUTHENTICATE },
        { 405, HTTPSTATUS_FIELD_ALLOW },
        { 407, HTTPSTATUS_FIELD_PROXY_AUTHENTICATE },
        { 426, HTTPSTATUS_FIELD_UPGRADE },
        { 101, HTTPSTATUS_FIELD_UPGRADE },
    };
    for (size_t i = 0; i < sizeof required / sizeof required[0]; i++) {
        const httpstatus_field_rule *rule = httpstatus_required_fields(required[i].code);
        ck_assert_int_eq(httpstatus_field_rule_field(rule), required[i].field);
        ck_assert_int_eq(httpstatus_field_rule_level(rule), HTTPSTATUS_LEVEL_MUST);
    }
    ck_assert_ptr_null(httpstatus_required_fields(404));
    ck_assert_ptr_null(httpstatus_required_fields(499));
}
END_TEST

START_TEST(null_and_hostile_numbers)
{
    ck_assert_ptr_null(httpstatus_field_rule_next(NULL));
    ck_assert_int_eq(httpstatus_field_rule_field(NULL), HTTPSTATUS_FIELD_UNKNOWN);
    ck_assert_int_eq(httpstatus_field_rule_level(NULL), HTTPSTATUS_LEVEL_UNKNOWN);
    ck_assert_int_eq(httpstatus_field_rule_condition(NULL), HTTPSTATUS_CONDITION_NONE);
    for (int i = 0; i < HOSTILE_INTS; i++) {
        int number = hostile_ints[i];
        ck_assert(httpstatus_field_name(number) == NULL && httpstatus_condition_name(number) == NULL);
        ck_assert(httpstatus_condition_text(number) == NULL);
        ck_assert(httpstatus_required_fields(number) == NULL && httpstatus_suggested_fields(number) == NULL);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        fields_are_the_rows_of_the_data,
        no_other_byte_is_part_of_a_name,
        conditions_are_the_rows_of_the_data,
        texts_that_name_no_field,
        what_the_specification_requires,
        null_and_hostile_numbers,
        NULL,
    };
    return run_suite("field", tests);
}
