/* SPDX-License-Identifier: MIT */
#include "httpstatus/vendor.h"

#include "exact.h"
#include "suite.h"
#include "tsv.h"

START_TEST(vendors_are_the_rows_of_the_data)
{
    tsv vendors = tsv_data("vendors");
    for (size_t row = 0; row < vendors.rows; row++) {
        int vendor = (int)tsv_number(&vendors, row, "number");
        const char *name = tsv_cell(&vendors, row, "vendor"), *title = tsv_cell(&vendors, row, "title");
        const char *url = tsv_cell(&vendors, row, "url");
        ck_assert_str_eq(httpstatus_vendor_name(vendor), name);
        ck_assert_str_eq(httpstatus_vendor_title(vendor), title);
        if (*url != '\0') {
            ck_assert_str_eq(httpstatus_vendor_url(vendor), url);
        } else {
            ck_assert_ptr_null(httpstatus_vendor_url(vendor));
        }
        ck_assert_int_eq(httpstatus_vendor_by_name(name, HTTPSTATUS_NTS), vendor);
        ck_assert_int_eq(httpstatus_vendor_by_name(title, strlen(title)), vendor);
    }
    ck_assert_ptr_null(httpstatus_vendor_name((int)vendors.rows + 1));
    tsv_free(&vendors);
}
END_TEST

START_TEST(any_int_is_a_legal_vendor)
{
    ck_assert_ptr_null(httpstatus_vendor_name(HTTPSTATUS_VENDOR_ANY));
    ck_assert_ptr_null(httpstatus_vendor_name(-1));
    for (int i = 0; i < HOSTILE_INTS; i++) {
        ck_assert_ptr_null(httpstatus_vendor_name(hostile_ints[i]));
        ck_assert_ptr_null(httpstatus_vendor_title(hostile_ints[i]));
        ck_assert_ptr_null(httpstatus_vendor_url(hostile_ints[i]));
    }
}
END_TEST

START_TEST(text_that_names_no_vendor)
{
    ck_assert_int_eq(httpstatus_vendor_by_name(NULL, 5), HTTPSTATUS_VENDOR_ANY);
    ck_assert_int_eq(httpstatus_vendor_by_name("", 0), HTTPSTATUS_VENDOR_ANY);
    ck_assert_int_eq(httpstatus_vendor_by_name("---", 3), HTTPSTATUS_VENDOR_ANY);
    ck_assert_int_eq(httpstatus_vendor_by_name("ngin", 4), HTTPSTATUS_VENDOR_ANY);
    ck_assert_int_eq(httpstatus_vendor_by_name("nginxx", 6), HTTPSTATUS_VENDOR_ANY);
    char *huge = exact_fill('n', 65536);
    ck_assert_int_eq(httpstatus_vendor_by_name(huge, 65536), HTTPSTATUS_VENDOR_ANY);
    free(huge);
}
END_TEST

START_TEST(the_length_ends_the_text)
{
    char *text = exact_copy("nginx", 5);
    ck_assert_int_eq(httpstatus_vendor_by_name(text, 5), HTTPSTATUS_VENDOR_NGINX);
    ck_assert_int_eq(httpstatus_vendor_by_name(text, 4), HTTPSTATUS_VENDOR_ANY);
    free(text);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        vendors_are_the_rows_of_the_data,
        any_int_is_a_legal_vendor,
        text_that_names_no_vendor,
        the_length_ends_the_text,
        NULL,
    };
    return run_suite("vendor", tests);
}
