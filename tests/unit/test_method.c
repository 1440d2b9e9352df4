/* SPDX-License-Identifier: MIT */
#include "httpstatus/method.h"

#include "exact.h"
#include "suite.h"
#include "tsv.h"

static tsv methods;

static bool yes(size_t row, const char *column)
{
    return strcmp(tsv_cell(&methods, row, column), "yes") == 0;
}

START_TEST(methods_are_the_rows_of_the_data)
{
    static const char *const cachings[] = { "", "no", "yes", "explicit", "limited" };
    for (size_t row = 0; row < methods.rows; row++) {
        int method = (int)tsv_number(&methods, row, "number");
        const char *name = tsv_cell(&methods, row, "method");
        ck_assert_str_eq(httpstatus_method_name(method), name);
        ck_assert_int_eq(httpstatus_method_from_text(name, HTTPSTATUS_NTS), method);
        ck_assert_int_eq(httpstatus_method_is_safe(method), yes(row, "safe"));
        ck_assert_int_eq(httpstatus_method_is_idempotent(method), yes(row, "idempotent"));
        ck_assert_int_eq(httpstatus_method_is_sendable(method), yes(row, "sendable"));
        ck_assert_str_eq(cachings[httpstatus_method_caching(method)], tsv_cell(&methods, row, "caching"));
    }
}
END_TEST

START_TEST(safe_and_idempotent_by_the_specification)
{
    /* RFC 9110, section 9.2.1 and 9.2.2. */
    static const int safe[] = { HTTPSTATUS_METHOD_GET, HTTPSTATUS_METHOD_HEAD, HTTPSTATUS_METHOD_OPTIONS,
                                HTTPSTATUS_METHOD_TRACE, HTTPSTATUS_METHOD_QUERY };
    for (size_t i = 0; i < sizeof safe / sizeof safe[0]; i++) {
        ck_assert(httpstatus_method_is_safe(safe[i]) && httpstatus_method_is_idempotent(safe[i]));
    }
    ck_assert(!httpstatus_method_is_safe(HTTPSTATUS_METHOD_PUT));
    ck_assert(httpstatus_method_is_idempotent(HTTPSTATUS_METHOD_PUT));
    ck_assert(httpstatus_method_is_idempotent(HTTPSTATUS_METHOD_DELETE));
    ck_assert(!httpstatus_method_is_idempotent(HTTPSTATUS_METHOD_POST));
    ck_assert(!httpstatus_method_is_idempotent(HTTPSTATUS_METHOD_PATCH));
    ck_assert(!httpstatus_method_is_idempotent(HTTPSTATUS_METHOD_CONNECT));
}
END_TEST

static void promises_nothing(int method)
{
    ck_assert_ptr_null(httpstatus_method_name(method));
    ck_assert(!httpstatus_method_is_safe(method) && !httpstatus_method_is_idempotent(method));
    ck_assert(!httpstatus_method_is_sendable(method));
    ck_assert_int_eq(httpstatus_method_caching(method), HTTPSTATUS_CACHING_UNKNOWN);
}

START_TEST(numbers_without_a_method_promise_nothing)
{
    promises_nothing(HTTPSTATUS_METHOD_UNKNOWN);
    promises_nothing(-1);
    promises_nothing((int)methods.rows + 1);
    for (int i = 0; i < HOSTILE_INTS; i++) {
        promises_nothing(hostile_ints[i]);
    }
}
END_TEST

START_TEST(names_are_compared_letter_by_letter)
{
    static const struct {
        const char *text;
        size_t n;
        int method;
    } cases[] = {
        { "GET", 3, HTTPSTATUS_METHOD_GET },
        { "GET", HTTPSTATUS_NTS, HTTPSTATUS_METHOD_GET },
        { "get", 3, 0 },
        { "Get", 3, 0 },
        { "GE", 2, 0 },
        { "GETT", 4, 0 },
        { "GET ", 4, 0 },
        { " GET", 4, 0 },
        { "GET\0", 4, 0 },
        { "", 0, 0 },
        { "\xff\xfe", 2, 0 },
        { "*", 1, HTTPSTATUS_METHOD_ASTERISK },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ck_assert_int_eq(httpstatus_method_from_text(cases[i].text, cases[i].n), cases[i].method);
    }
    ck_assert_int_eq(httpstatus_method_from_text(NULL, 3), 0);
    ck_assert_int_eq(httpstatus_method_from_text(NULL, HTTPSTATUS_NTS), 0);
    char *exact = exact_copy("PROPFIND", 8);
    ck_assert_int_eq(httpstatus_method_from_text(exact, 8), HTTPSTATUS_METHOD_PROPFIND);
    ck_assert_int_eq(httpstatus_method_from_text(exact, 4), 0);
    free(exact);
    char *huge = exact_fill('G', 65536);
    ck_assert_int_eq(httpstatus_method_from_text(huge, 65536), 0);
    free(huge);
}
END_TEST

int main(void)
{
    methods = tsv_data("methods");
    const TTest *const tests[] = {
        methods_are_the_rows_of_the_data,
        safe_and_idempotent_by_the_specification,
        numbers_without_a_method_promise_nothing,
        names_are_compared_letter_by_letter,
        NULL,
    };
    int status = run_suite("method", tests);
    tsv_free(&methods);
    return status;
}
