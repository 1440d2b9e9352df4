/* SPDX-License-Identifier: MIT */
#include "httpstatus/registry.h"

#include "httpstatus/entry.h"
#include "httpstatus/vendor.h"
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

/* Which meaning of a number comes first: IANA's, then that of who is known best for it, and why that is. */
static const struct {
    int code, vendor;
    const char *why;
} best_known[] = {
    { 103, HTTPSTATUS_VENDOR_IANA, "RFC 8297, section 2" },
    { 308, HTTPSTATUS_VENDOR_IANA, "RFC 9110, section 15.4.9" },
    { 419, HTTPSTATUS_VENDOR_LARAVEL, "laravel/framework sends it; ASP.NET Core and Spring have only a constant" },
    { 420, HTTPSTATUS_VENDOR_TWITTER,
      "the public search API sent it; Spring has only a constant, Shopify moved to 423" },
    { 421, HTTPSTATUS_VENDOR_IANA, "RFC 9110, section 15.5.20" },
    { 430, HTTPSTATUS_VENDOR_SHOPIFY, "shopify.dev response codes, today; the other was Shopify's earlier use" },
    { 451, HTTPSTATUS_VENDOR_IANA, "RFC 7725, section 3" },
    { 456, HTTPSTATUS_VENDOR_EXCHANGE_ACTIVESYNC, "MS-ASHTTP, section 2.2.2.1.1; HAProxy has only a label" },
    { 463, HTTPSTATUS_VENDOR_AWS_ELB, "AWS guide of the Application Load Balancer, the older of two balancers" },
    { 498, HTTPSTATUS_VENDOR_ESRI, "ArcGIS answers so in a body; nginx's own was retired and never sent" },
    { 499, HTTPSTATUS_VENDOR_NGINX, "nginx ngx_http_request.h: what access logs hold; Esri's stands in a body" },
    { 508, HTTPSTATUS_VENDOR_IANA, "RFC 5842, section 7.2" },
    { 529, HTTPSTATUS_VENDOR_QUALYS, "SSL Labs API documentation, the older of two" },
    { 530, HTTPSTATUS_VENDOR_CLOUDFLARE, "Cloudflare documentation, error 530; what Shopify sends is Cloudflare's" },
    { 599, HTTPSTATUS_VENDOR_INFORMAL, "proxies; Tornado's client reports it to itself and nobody sends it" },
};

START_TEST(of_several_meanings_the_best_known_comes_first)
{
    size_t found = 0;
    const httpstatus_entry *entry = httpstatus_first();
    while (entry != NULL) {
        const httpstatus_entry *first = entry;
        int code = httpstatus_entry_code(first), meanings = 0;
        for (; entry != NULL && httpstatus_entry_code(entry) == code; entry = httpstatus_next(entry)) {
            meanings++;
        }
        if (meanings == 1) {
            continue;
        }
        ck_assert_msg(found < sizeof best_known / sizeof best_known[0] && best_known[found].code == code,
                      "%d has %d meanings: which one comes first, and why?", code, meanings);
        ck_assert_msg(httpstatus_entry_vendor(first) == best_known[found].vendor, "first of %d is %s, and not: %s",
                      code, httpstatus_vendor_name(httpstatus_entry_vendor(first)), best_known[found].why);
        ck_assert_ptr_eq(httpstatus_find_in(code, HTTPSTATUS_VENDOR_ANY), first);
        found++;
    }
    ck_assert_uint_eq(found, sizeof best_known / sizeof best_known[0]);
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

/* The rows of a number stand together, so the walk says what each question must find. */
START_TEST(a_number_is_found_among_its_own_rows)
{
    enum { NUMBERS = 1100 };
    const httpstatus_entry *first[NUMBERS] = { NULL };
    for (const httpstatus_entry *entry = httpstatus_first(); entry != NULL; entry = httpstatus_next(entry)) {
        int code = httpstatus_entry_code(entry);
        ck_assert(code >= 100 && code < NUMBERS);
        first[code] = first[code] != NULL ? first[code] : entry;
    }
    for (int code = 0; code < NUMBERS; code++) {
        EXPECT_INT(code, httpstatus_find_in(code, HTTPSTATUS_VENDOR_ANY) == first[code], true);
        for (int vendor = 1; httpstatus_vendor_name(vendor) != NULL; vendor++) {
            const httpstatus_entry *expected = first[code];
            while (expected != NULL && httpstatus_entry_vendor(expected) != vendor) {
                expected = httpstatus_next(expected);
                expected = expected != NULL && httpstatus_entry_code(expected) == code ? expected : NULL;
            }
            EXPECT_INT(code, httpstatus_find_in(code, vendor) == expected, true);
        }
    }
    for (int i = 0; i < HOSTILE_INTS; i++) {
        ck_assert_ptr_null(httpstatus_find_in(hostile_ints[i], HTTPSTATUS_VENDOR_ANY));
        ck_assert_ptr_null(httpstatus_find_in(404, hostile_ints[i]));
    }
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
        phrases_of_the_newest_edition,
        vendors_share_numbers,
        of_several_meanings_the_best_known_comes_first,
        the_walk_meets_every_row_in_order,
        a_number_is_found_among_its_own_rows,
        a_pointer_that_is_no_row_ends_the_walk,
        the_date_is_that_of_the_data,
        NULL,
    };
    return run_suite("registry", tests);
}
