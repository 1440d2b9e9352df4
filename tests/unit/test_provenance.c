/* SPDX-License-Identifier: MIT */
#include "httpstatus/provenance.h"

#include "httpstatus/vendor.h"
#include "suite.h"
#include "tsv.h"

static tsv codes, vendors;

static void same_or_null(const char *answer, const char *cell)
{
    if (*cell == '\0') {
        ck_assert_ptr_null(answer);
    } else {
        ck_assert_ptr_nonnull(answer);
        ck_assert_str_eq(answer, cell);
    }
}

/* An RFC has the address of its section, a draft none, a vendor the page of its row in data/vendors.tsv. */
static void check_url(const char *url, size_t row)
{
    const char *document = tsv_cell(&codes, row, "document");
    char expected[160] = "";
    if (strncmp(document, "RFC ", 4) == 0) {
        snprintf(expected, sizeof expected, "https://www.rfc-editor.org/rfc/rfc%s#section-%s", document + 4,
                 tsv_cell(&codes, row, "section"));
    } else if (*document == '\0') {
        size_t vendor = tsv_find(&vendors, "vendor", tsv_cell(&codes, row, "vendor"));
        snprintf(expected, sizeof expected, "%s", tsv_cell(&vendors, vendor, "url"));
    }
    same_or_null(url, expected);
}

START_TEST(accessors_give_the_columns)
{
    const httpstatus_entry *entry = httpstatus_first();
    for (size_t row = 0; row < codes.rows; row++, entry = httpstatus_next(entry)) {
        bool iana = strcmp(tsv_cell(&codes, row, "vendor"), "iana") == 0;
        same_or_null(httpstatus_entry_note(entry), tsv_cell(&codes, row, "note"));
        same_or_null(httpstatus_entry_expires(entry), tsv_cell(&codes, row, "expires"));
        same_or_null(httpstatus_entry_section(entry), tsv_cell(&codes, row, "section"));
        same_or_null(httpstatus_entry_provenance(entry), tsv_cell(&codes, row, "source"));
        ck_assert_int_eq(httpstatus_entry_replaced_by(entry), tsv_number(&codes, row, "replaced_by"));
        ck_assert_int_eq(httpstatus_entry_evidence(entry), 1 + *tsv_cell(&codes, row, "evidence") - 'A');
        check_url(httpstatus_entry_url(entry), row);
        if (!iana) {
            ck_assert_str_eq(httpstatus_entry_meaning(entry), tsv_cell(&codes, row, "meaning"));
        }
        ck_assert_ptr_nonnull(httpstatus_entry_meaning(entry));
        ck_assert_ptr_nonnull(httpstatus_entry_source(entry));
    }
}
END_TEST

START_TEST(citations_name_document_and_section)
{
    ck_assert_str_eq(httpstatus_entry_source(httpstatus_find(404)), "RFC 9110, section 15.5.5");
    ck_assert_str_eq(httpstatus_entry_source(httpstatus_find(451)), "RFC 7725, section 3");
    ck_assert_str_eq(httpstatus_entry_expires(httpstatus_find(104)), "2026-11-13");
    ck_assert_ptr_null(httpstatus_entry_url(httpstatus_find(104)));
    ck_assert_int_eq(httpstatus_entry_replaced_by(httpstatus_find_in(420, HTTPSTATUS_VENDOR_TWITTER)), 429);
}
END_TEST

START_TEST(null_is_a_legal_row)
{
    ck_assert_ptr_null(httpstatus_entry_source(NULL));
    ck_assert_ptr_null(httpstatus_entry_section(NULL));
    ck_assert_ptr_null(httpstatus_entry_url(NULL));
    ck_assert_ptr_null(httpstatus_entry_provenance(NULL));
    ck_assert_ptr_null(httpstatus_entry_meaning(NULL));
    ck_assert_ptr_null(httpstatus_entry_note(NULL));
    ck_assert_int_eq(httpstatus_entry_replaced_by(NULL), 0);
    ck_assert_ptr_null(httpstatus_entry_expires(NULL));
    ck_assert_int_eq(httpstatus_entry_evidence(NULL), HTTPSTATUS_EVIDENCE_UNKNOWN);
}
END_TEST

int main(void)
{
    codes = tsv_data("codes");
    vendors = tsv_data("vendors");
    const TTest *const tests[] = {
        accessors_give_the_columns,
        citations_name_document_and_section,
        null_is_a_legal_row,
        NULL,
    };
    int status = run_suite("provenance", tests);
    tsv_free(&codes);
    tsv_free(&vendors);
    return status;
}
