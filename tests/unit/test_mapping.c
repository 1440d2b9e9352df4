/* SPDX-License-Identifier: MIT */
#include "httpstatus/mapping.h"

#include "exact.h"
#include "suite.h"
#include "tsv.h"

START_TEST(grpc_codes_are_the_rows_of_the_data)
{
    tsv grpc = tsv_data("grpc");
    for (size_t row = 0; row < grpc.rows; row++) {
        int number = (int)tsv_number(&grpc, row, "grpc");
        const char *name = tsv_cell(&grpc, row, "name");
        char digits[4];
        snprintf(digits, sizeof digits, "%d", number);
        ck_assert_int_eq(httpstatus_from_grpc(number), tsv_number(&grpc, row, "http"));
        ck_assert_str_eq(httpstatus_grpc_name(number), name);
        ck_assert_int_eq(httpstatus_grpc_from_text(name, HTTPSTATUS_NTS), number);
        ck_assert_int_eq(httpstatus_grpc_from_text(digits, HTTPSTATUS_NTS), number);
    }
    /* gRPC: an unknown number is UNKNOWN, which is 500. */
    ck_assert_int_eq(httpstatus_from_grpc(-1), 500);
    ck_assert_int_eq(httpstatus_from_grpc((int)grpc.rows), 500);
    ck_assert_ptr_null(httpstatus_grpc_name(-1));
    ck_assert_ptr_null(httpstatus_grpc_name((int)grpc.rows));
    tsv_free(&grpc);
}
END_TEST

START_TEST(texts_that_name_no_grpc_code)
{
    static const char *const wrong[] = { "",   " ",  "17",       "100",        "-1",   "00",        "01",
                                         "1 ", "1a", "NOT_FOUN", "NOT_FOUNDX", "\xff", "4294967296" };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        size_t n = strlen(wrong[i]);
        char *text = exact_copy(wrong[i], n);
        ck_assert_int_eq(httpstatus_grpc_from_text(text, n), -1);
        free(text);
    }
    ck_assert_int_eq(httpstatus_grpc_from_text(NULL, 2), -1);
    char *huge = exact_fill('1', 65536);
    ck_assert_int_eq(httpstatus_grpc_from_text(huge, 65536), -1);
    free(huge);
}
END_TEST

START_TEST(proxy_errors_are_the_rows_of_the_data)
{
    tsv errors = tsv_data("proxy_errors");
    for (size_t row = 0; row < errors.rows; row++) {
        int error = (int)tsv_number(&errors, row, "number");
        const char *name = tsv_cell(&errors, row, "name"), *status = tsv_cell(&errors, row, "http");
        /* RFC 9209, section 2.3.16 recommends any fitting 4xx, 2.3.29 leaves the status open. */
        int expected = strcmp(status, "4xx") == 0 ? 400 : strcmp(status, "any") == 0 ? 0 : atoi(status);
        ck_assert_str_eq(httpstatus_proxy_error_name(error), name);
        ck_assert_int_eq(httpstatus_proxy_error_find(name, strlen(name)), error);
        ck_assert_int_eq(httpstatus_proxy_error_status(error), expected);
        ck_assert_int_eq(httpstatus_proxy_error_is_intermediary_only(error),
                         strcmp(tsv_cell(&errors, row, "intermediary_only"), "yes") == 0);
        char source[64];
        snprintf(source, sizeof source, "RFC 9209, section %s", tsv_cell(&errors, row, "section"));
        ck_assert_str_eq(httpstatus_proxy_error_source(error), source);
    }
    tsv_free(&errors);
}
END_TEST

START_TEST(what_is_no_proxy_error)
{
    for (int i = 0; i < HOSTILE_INTS; i++) {
        int error = hostile_ints[i];
        ck_assert(httpstatus_proxy_error_name(error) == NULL && httpstatus_proxy_error_status(error) == 0);
        ck_assert(httpstatus_proxy_error_source(error) == NULL);
        ck_assert(!httpstatus_proxy_error_is_intermediary_only(error));
    }
    ck_assert_ptr_null(httpstatus_proxy_error_name(HTTPSTATUS_PROXY_ERROR_UNKNOWN));
    /* A token of a structured field: letter by letter (RFC 8941, section 3.3.4). */
    ck_assert_int_eq(httpstatus_proxy_error_find("DNS_TIMEOUT", HTTPSTATUS_NTS), 0);
    ck_assert_int_eq(httpstatus_proxy_error_find("dns_timeout", 10), 0);
    ck_assert_int_eq(httpstatus_proxy_error_find("dns_timeout\0", 12), 0);
    ck_assert_int_eq(httpstatus_proxy_error_find("", 0), 0);
    ck_assert_int_eq(httpstatus_proxy_error_find(NULL, 4), 0);
}
END_TEST

/* Bits of enum httpstatus_coap_fact by their words in data/coap.tsv. */
static uint32_t fact_of(const char *word)
{
    return strcmp(word, "payload") == 0         ? HTTPSTATUS_COAP_PAYLOAD
           : strcmp(word, "conditional") == 0   ? HTTPSTATUS_COAP_CONDITIONAL
           : strcmp(word, "client-option") == 0 ? HTTPSTATUS_COAP_CLIENT_OPTION
           : strcmp(word, "methods-known") == 0 ? HTTPSTATUS_COAP_METHODS_KNOWN
                                                : 0;
}

START_TEST(coap_codes_with_every_set_of_facts)
{
    tsv coap = tsv_data("coap");
    for (int class_digit = 0; class_digit <= 7; class_digit++) {
        for (int detail = 0; detail <= 31; detail++) {
            char dotted[8];
            snprintf(dotted, sizeof dotted, "%d.%02d", class_digit, detail);
            for (uint32_t facts = 0; facts < 16; facts++) {
                /* RFC 7252, section 5.9: an error that nobody knows is the generic one of its class. */
                int expected = class_digit == 4 || class_digit == 5 ? class_digit * 100 : 0;
                bool listed = false;
                for (size_t row = 0; row < coap.rows; row++) {
                    uint32_t when = fact_of(tsv_cell(&coap, row, "when"));
                    bool applies = strcmp(tsv_cell(&coap, row, "coap"), dotted) == 0 && (facts & when) == when;
                    /* The row with a condition is the more exact one. */
                    if (applies && (!listed || when != 0)) {
                        listed = true;
                        expected = (int)tsv_number(&coap, row, "http");
                    }
                }
                ck_assert_int_eq(httpstatus_from_coap(class_digit << 5 | detail, facts), expected);
            }
        }
    }
    tsv_free(&coap);
}
END_TEST

START_TEST(what_is_no_coap_code)
{
    const uint32_t all_facts = HTTPSTATUS_COAP_METHODS_KNOWN * 2 - 1;
    for (int i = 1; i <= 1024; i++) {
        /* A code is one byte (RFC 7252, section 3), so nothing is a class of 400 or 500 beyond it. */
        ck_assert_int_eq(httpstatus_from_coap(-i, all_facts), 0);
        ck_assert_int_eq(httpstatus_from_coap(255 + i, all_facts), 0);
    }
    for (int i = 0; i < HOSTILE_INTS; i++) {
        ck_assert_int_eq(httpstatus_from_coap(hostile_ints[i], 0), 0);
    }
}
END_TEST

START_TEST(coap_texts)
{
    /* RFC 7252, section 5.2: class 2, 4 or 5, and a detail of five bits in two digits. */
    for (int class_digit = 0; class_digit <= 9; class_digit++) {
        for (int detail = 0; detail <= 99; detail++) {
            char text[8];
            int n = snprintf(text, sizeof text, "%d.%02d", class_digit, detail);
            bool legal = (class_digit == 2 || class_digit == 4 || class_digit == 5) && detail <= 31;
            char *exact = exact_copy(text, (size_t)n);
            ck_assert_int_eq(httpstatus_coap_from_text(exact, (size_t)n), legal ? class_digit << 5 | detail : 0);
            free(exact);
        }
    }
    static const char *const wrong[] = { "", "4", "4.", "4.4", "4.004", "404", "4.04 ", " 4.04", "4,04", "-4.04" };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        ck_assert_int_eq(httpstatus_coap_from_text(wrong[i], HTTPSTATUS_NTS), 0);
    }
    ck_assert_int_eq(httpstatus_coap_from_text("4.04\0", 5), 0);
    ck_assert_int_eq(httpstatus_coap_from_text(NULL, 4), 0);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        grpc_codes_are_the_rows_of_the_data,
        texts_that_name_no_grpc_code,
        proxy_errors_are_the_rows_of_the_data,
        what_is_no_proxy_error,
        coap_codes_with_every_set_of_facts,
        what_is_no_coap_code,
        coap_texts,
        NULL,
    };
    return run_suite("mapping", tests);
}
