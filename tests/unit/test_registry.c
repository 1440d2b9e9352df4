/* SPDX-License-Identifier: MIT */
#include "httpstatus/registry.h"

#include "httpstatus/entry.h"
#include "suite.h"
#include "tsv.h"

START_TEST(phrases_of_the_newest_edition)
{
    /* RFC 9110, sections 15.5.14, 15.5.15, 15.5.17 and 15.5.21 renamed these. */
    ck_assert_str_eq(httpstatus_reason(413), "Content Too Large");
    ck_assert_str_eq(httpstatus_reason(414), "URI Too Long");
    ck_assert_str_eq(httpstatus_reason(416), "Range Not Satisfiable");
    ck_assert_str_eq(httpstatus_reason(422), "Unprocessable Content");
    /* RFC 2324, section 2.3.2; the registry itself says "(Unused)". */
    ck_assert_str_eq(httpstatus_reason(418), "I'm a teapot");
    ck_assert_ptr_null(httpstatus_reason(306));
}
END_TEST

START_TEST(vendors_share_numbers)
{
    static const int of_530[] = { HTTPSTATUS_VENDOR_CLOUDFLARE, HTTPSTATUS_VENDOR_PANTHEON, HTTPSTATUS_VENDOR_SHOPIFY };
    for (size_t i = 0; i < sizeof of_530 / sizeof of_530[0]; i++) {
        ck_assert_ptr_nonnull(httpstatus_find_in(530, of_530[i]));
    }
    ck_assert_ptr_null(httpstatus_find_in(530, HTTPSTATUS_VENDOR_NGINX));
    ck_assert_ptr_null(httpstatus_find(530));
    ck_assert_ptr_nonnull(httpstatus_find_in(999, HTTPSTATUS_VENDOR_LINKEDIN));
    ck_assert_ptr_nonnull(httpstatus_find_in(783, HTTPSTATUS_VENDOR_ANY));
    ck_assert_ptr_null(httpstatus_find_in(999, HTTPSTATUS_VENDOR_IANA));
}
END_TEST

START_TEST(the_walk_meets_every_row_in_order)
{
    tsv codes = tsv_data("codes");
    const httpstatus_entry *entry = httpstatus_first();
    for (size_t row = 0; row < codes.rows; row++) {
        ck_assert_ptr_nonnull(entry);
        ck_assert_int_eq(httpstatus_entry_code(entry), tsv_number(&codes, row, "code"));
        entry = httpstatus_next(entry);
    }
    ck_assert_ptr_null(entry);
    tsv_free(&codes);
}
END_TEST

static const httpstatus_entry *at(const char *address)
{
    return (const httpstatus_entry *)(const void *)address;
}

START_TEST(a_pointer_that_is_no_row_ends_the_walk)
{
    const char *first = (const char *)httpstatus_first(), *second = (const char *)httpstatus_next(httpstatus_first());
    const httpstatus_entry *last = httpstatus_first();
    while (httpstatus_next(last) != NULL) {
        last = httpstatus_next(last);
    }
    ck_assert_ptr_null(httpstatus_next(NULL));
    ck_assert_ptr_null(httpstatus_next(at(first + 1)));
    ck_assert_ptr_null(httpstatus_next(at("elsewhere")));
    /* Compared and never read: one row before the table and one behind it. */
    ck_assert_ptr_null(httpstatus_next((const httpstatus_entry *)((uintptr_t)first - (uintptr_t)(second - first))));
    ck_assert_ptr_null(httpstatus_next((const httpstatus_entry *)((uintptr_t)last + (uintptr_t)(second - first))));
}
END_TEST

START_TEST(the_date_is_that_of_the_data)
{
    tsv edition = tsv_data("edition");
    size_t row = tsv_find(&edition, "key", "registry_date");
    ck_assert_str_eq(httpstatus_registry_date(), tsv_cell(&edition, row, "value"));
    tsv_free(&edition);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        phrases_of_the_newest_edition,          vendors_share_numbers,        the_walk_meets_every_row_in_order,
        a_pointer_that_is_no_row_ends_the_walk, the_date_is_that_of_the_data, NULL,
    };
    return run_suite("registry", tests);
}
