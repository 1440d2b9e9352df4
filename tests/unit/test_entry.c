/* SPDX-License-Identifier: MIT */
#include "httpstatus/entry.h"

#include "httpstatus/class.h"
#include "suite.h"
#include "tsv.h"

static tsv codes;

/* The number of a word: words stand in the order of their numbers, "unknown" or nothing first. */
static int number_of(const char *word, const char *const words[], int n)
{
    for (int i = 1; i < n; i++) {
        if (strcmp(words[i], word) == 0) {
            return i;
        }
    }
    return 0;
}

START_TEST(accessors_give_the_columns)
{
    static const char *const states[] = { "",           "registered", "temporary", "unused",
                                          "deprecated", "obsolete",   "vendor",    "folklore" };
    static const char *const wires[] = { "unknown",         "yes",     "log", "never", "rewritten-400", "in-body",
                                         "client-internal", "historic" };
    /* "-" is the word for a number that is never sent. */
    static const char *const contents[] = { "", "none", "empty", "allowed", "-" };
    const httpstatus_entry *entry = httpstatus_first();
    for (size_t row = 0; row < codes.rows; row++, entry = httpstatus_next(entry)) {
        ck_assert_int_eq(httpstatus_entry_code(entry), tsv_number(&codes, row, "code"));
        ck_assert_str_eq(httpstatus_entry_name(entry), tsv_cell(&codes, row, "name"));
        ck_assert_int_eq(httpstatus_entry_state(entry), number_of(tsv_cell(&codes, row, "state"), states, 8));
        ck_assert_int_eq(httpstatus_entry_on_wire(entry), number_of(tsv_cell(&codes, row, "on_wire"), wires, 8));
        ck_assert_int_eq(httpstatus_entry_content(entry), number_of(tsv_cell(&codes, row, "content"), contents, 5));
        int code = httpstatus_entry_code(entry);
        ck_assert_int_eq(httpstatus_entry_class(entry), code <= 599 ? code / 100 : 0);
        const char *phrase = tsv_cell(&codes, row, "phrase");
        if (*phrase != '\0') {
            ck_assert_str_eq(httpstatus_entry_reason(entry), phrase);
        } else {
            ck_assert_ptr_null(httpstatus_entry_reason(entry));
        }
    }
}
END_TEST

START_TEST(aliases_are_walked_in_order)
{
    const httpstatus_entry *entry = httpstatus_first();
    for (size_t row = 0; row < codes.rows; row++, entry = httpstatus_next(entry)) {
        char buffer[512];
        const char *items[8];
        size_t n = tsv_split(tsv_cell(&codes, row, "aliases"), '|', buffer, sizeof buffer, items, 8);
        const char *alias = httpstatus_entry_first_alias(entry);
        for (size_t i = 0; i < n; i++, alias = httpstatus_entry_next_alias(entry, alias)) {
            ck_assert_ptr_nonnull(alias);
            ck_assert_str_eq(alias, items[i]);
        }
        ck_assert_ptr_null(alias);
    }
}
END_TEST

START_TEST(a_foreign_alias_is_compared_and_not_followed)
{
    const httpstatus_entry *entry = httpstatus_find(413);
    ck_assert_ptr_null(httpstatus_entry_next_alias(entry, "Payload Too Large"));
    ck_assert_ptr_null(httpstatus_entry_next_alias(entry, NULL));
    ck_assert_ptr_null(httpstatus_entry_next_alias(NULL, httpstatus_entry_first_alias(entry)));
    ck_assert_ptr_null(httpstatus_entry_next_alias(httpstatus_find(414), httpstatus_entry_first_alias(entry)));
    ck_assert_ptr_null(httpstatus_entry_next_alias(httpstatus_find(404), ""));
}
END_TEST

START_TEST(null_is_a_legal_row)
{
    ck_assert_int_eq(httpstatus_entry_code(NULL), 0);
    ck_assert_ptr_null(httpstatus_entry_name(NULL));
    ck_assert_ptr_null(httpstatus_entry_reason(NULL));
    ck_assert_int_eq(httpstatus_entry_class(NULL), HTTPSTATUS_CLASS_INVALID);
    ck_assert_int_eq(httpstatus_entry_vendor(NULL), HTTPSTATUS_VENDOR_ANY);
    ck_assert_int_eq(httpstatus_entry_state(NULL), HTTPSTATUS_STATE_UNKNOWN);
    ck_assert_int_eq(httpstatus_entry_on_wire(NULL), HTTPSTATUS_ON_WIRE_UNKNOWN);
    ck_assert_int_eq(httpstatus_entry_content(NULL), HTTPSTATUS_CONTENT_UNKNOWN);
    ck_assert_int_eq(httpstatus_entry_redirect(NULL), HTTPSTATUS_REDIRECT_NONE);
    ck_assert_ptr_null(httpstatus_entry_first_alias(NULL));
}
END_TEST

int main(void)
{
    codes = tsv_data("codes");
    const TTest *const tests[] = {
        accessors_give_the_columns,
        aliases_are_walked_in_order,
        a_foreign_alias_is_compared_and_not_followed,
        null_is_a_legal_row,
        NULL,
    };
    int status = run_suite("entry", tests);
    tsv_free(&codes);
    return status;
}
