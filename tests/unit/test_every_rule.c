/* SPDX-License-Identifier: MIT */
/* What rules and mappings answer for -1..1100 and hostile numbers, against data/ and the text of the specifications. */

#include "httpstatus/advice.h"
#include "httpstatus/class.h"
#include "httpstatus/content.h"
#include "httpstatus/field.h"
#include "httpstatus/mapping.h"
#include "httpstatus/redirect.h"
#include "httpstatus/why.h"
#include "suite.h"
#include "sweep.h"
#include "tsv.h"

enum { FROM = -1, TO = 1100, NUMBERS = TO - FROM + 1 + HOSTILE_INTS };

static tsv codes, advice, grpc_from_http, coap, methods, fields, conditions;

static int number(int index)
{
    return index <= TO - FROM ? FROM + index : hostile_ints[index - (TO - FROM + 1)];
}

/* IANA's row, which stands first of its code; codes.rows when the code is not registered. */
static size_t row_of(int code)
{
    size_t row = 0;
    while (row < codes.rows &&
           (tsv_number(&codes, row, "code") != code || strcmp(tsv_cell(&codes, row, "vendor"), "iana") != 0)) {
        row++;
    }
    return row;
}

/* RFC 9110, section 15: a code that is not known counts as the x00 code of its class. */
static size_t effective_row(int code)
{
    size_t row = row_of(code);
    return row < codes.rows ? row : row_of(code >= 100 && code <= 599 ? code / 100 * 100 : 500);
}

/* By the column content of a code, and by what methods add to it (RFC 9110, section 6.4.1). */
static int expected_content(const char *content, int method, int code)
{
    bool tunnel = method == HTTPSTATUS_METHOD_CONNECT && code >= 200 && code <= 299;
    if (strcmp(content, "none") == 0 || method == HTTPSTATUS_METHOD_HEAD || tunnel) {
        return HTTPSTATUS_CONTENT_NONE;
    }
    return strcmp(content, "empty") == 0 ? HTTPSTATUS_CONTENT_EMPTY : HTTPSTATUS_CONTENT_ALLOWED;
}

START_TEST(content_by_method_and_code)
{
    for (int i = 0; i < NUMBERS; i++) {
        int code = number(i);
        const char *content = tsv_cell(&codes, effective_row(code), "content");
        for (int method = -1; method <= (int)methods.rows + 1; method++) {
            EXPECT_INT(code, httpstatus_content_rule(method, code), expected_content(content, method, code));
            EXPECT_INT(code, httpstatus_why_name(httpstatus_content_why(method, code)) != NULL, true);
        }
        for (int h = 0; h < HOSTILE_INTS; h++) {
            EXPECT_INT(code, httpstatus_content_rule(hostile_ints[h], code), expected_content(content, 0, code));
        }
    }
}
END_TEST

/* The rows of RFC 9110, section 15.4, as words of data/codes.tsv. */
static const struct {
    const char *word;
    int kind;
    bool permanent, followed, post_may_become_get, becomes_get;
} redirects[] = {
    { "none", HTTPSTATUS_REDIRECT_NONE, false, false, false, false },
    { "choice", HTTPSTATUS_REDIRECT_CHOICE, false, true, false, false },
    { "permanent-may-become-get", HTTPSTATUS_REDIRECT_PERMANENT_MAY_BECOME_GET, true, true, true, false },
    { "temporary-may-become-get", HTTPSTATUS_REDIRECT_TEMPORARY_MAY_BECOME_GET, false, true, true, false },
    { "other-resource", HTTPSTATUS_REDIRECT_OTHER_RESOURCE, false, true, true, true },
    { "not-modified", HTTPSTATUS_REDIRECT_NOT_MODIFIED, false, false, false, false },
    { "deprecated", HTTPSTATUS_REDIRECT_DEPRECATED, false, false, false, false },
    { "reserved", HTTPSTATUS_REDIRECT_RESERVED, false, false, false, false },
    { "temporary-kept", HTTPSTATUS_REDIRECT_TEMPORARY_KEPT, false, true, false, false },
    { "permanent-kept", HTTPSTATUS_REDIRECT_PERMANENT_KEPT, true, true, false, false },
};

static size_t redirect_of(int code)
{
    const char *word = tsv_cell(&codes, effective_row(code), "redirect");
    size_t i = 0;
    while (strcmp(redirects[i].word, word) != 0) {
        i++;
        ck_assert_uint_lt(i, sizeof redirects / sizeof redirects[0]);
    }
    return i;
}

START_TEST(redirects_by_code_and_method)
{
    for (int i = 0; i < NUMBERS; i++) {
        int code = number(i);
        size_t row = redirect_of(code);
        EXPECT_INT(code, httpstatus_redirect_kind(code), redirects[row].kind);
        EXPECT_INT(code, httpstatus_redirect_is_permanent(code), redirects[row].permanent);
        for (int method = -1; method <= (int)methods.rows + 1; method++) {
            int next = redirects[row].followed ? method : 0, strict = next;
            if (redirects[row].post_may_become_get && method == HTTPSTATUS_METHOD_POST) {
                next = HTTPSTATUS_METHOD_GET;
            }
            if (redirects[row].becomes_get && method != HTTPSTATUS_METHOD_HEAD) {
                next = strict = HTTPSTATUS_METHOD_GET;
            }
            /* The Fetch standard follows 301, 302, 303, 307 and 308 alone. */
            next = redirects[row].kind == HTTPSTATUS_REDIRECT_CHOICE ? 0 : next;
            EXPECT_INT(code, httpstatus_redirect_next_method(code, method), next);
            EXPECT_INT(code, httpstatus_redirect_strict_method(code, method), strict);
            EXPECT_INT(code, httpstatus_why_name(httpstatus_redirect_why(code, method)) != NULL, true);
        }
    }
}
END_TEST

START_TEST(grpc_by_the_mapping_document)
{
    for (int i = 0; i < NUMBERS; i++) {
        int code = number(i);
        char text[16];
        snprintf(text, sizeof text, "%d", code);
        size_t row = tsv_find(&grpc_from_http, "http", text);
        row = row < grpc_from_http.rows ? row : tsv_find(&grpc_from_http, "http", "other");
        bool interim = code >= 100 && code <= 199;
        EXPECT_INT(code, httpstatus_to_grpc(code), interim ? -1 : tsv_number(&grpc_from_http, row, "grpc"));
    }
}
END_TEST

START_TEST(coap_by_the_inverse_column)
{
    for (int i = 0; i < NUMBERS; i++) {
        int code = number(i), expected = 0;
        char text[16];
        snprintf(text, sizeof text, "%d", code);
        size_t row = tsv_find(&coap, "inverse", text);
        bool in_range = code >= 100 && code <= 599;
        if (row < coap.rows) {
            const char *dotted = tsv_cell(&coap, row, "coap");
            expected = (dotted[0] - '0') << 5 | atoi(dotted + 2);
        } else if (!in_range || code >= 500) {
            expected = 5 << 5;
        } else if (code >= 400) {
            expected = 4 << 5;
        }
        EXPECT_INT(code, httpstatus_to_coap(code), expected);
    }
}
END_TEST

START_TEST(advice_for_registered_codes_only)
{
    for (int i = 0; i < NUMBERS; i++) {
        int code = number(i);
        char text[16];
        snprintf(text, sizeof text, "%d", code);
        size_t row = tsv_find(&advice, "code", text);
        if (row == advice.rows) {
            EXPECT_INT(code, httpstatus_description(code) == NULL, true);
            EXPECT_INT(code, httpstatus_scenario(code) == NULL, true);
            EXPECT_INT(code, httpstatus_advice(code, HTTPSTATUS_AUDIENCE_CLIENT) == NULL, true);
            EXPECT_INT(code, httpstatus_advice(code, HTTPSTATUS_AUDIENCE_OPERATOR) == NULL, true);
            continue;
        }
        ck_assert_str_eq(httpstatus_description(code), tsv_cell(&advice, row, "description"));
        ck_assert_str_eq(httpstatus_scenario(code), tsv_cell(&advice, row, "scenario"));
        ck_assert_str_eq(httpstatus_advice(code, HTTPSTATUS_AUDIENCE_CLIENT), tsv_cell(&advice, row, "client"));
        ck_assert_str_eq(httpstatus_advice(code, HTTPSTATUS_AUDIENCE_OPERATOR), tsv_cell(&advice, row, "operator"));
    }
}
END_TEST

/* One item of a list of fields: Name[?condition][:level]; without a level it is required by MUST. */
static void check_field_rule(const httpstatus_field_rule *rule, const char *item)
{
    static const char *const levels[] = { "", "MUST", "SHOULD", "MAY", "convention", "policy", "ought", "draft" };
    char buffer[128];
    const char *at_colon[2], *at_question[2];
    const char *level = tsv_split(item, ':', buffer, sizeof buffer, at_colon, 2) == 2 ? at_colon[1] : "MUST";
    char head[128];
    bool conditional = tsv_split(at_colon[0], '?', head, sizeof head, at_question, 2) == 2;
    size_t field = tsv_find(&fields, "name", at_question[0]);
    size_t condition = conditional ? tsv_find(&conditions, "token", at_question[1]) : 0;
    ck_assert_int_eq(httpstatus_field_rule_field(rule), tsv_number(&fields, field, "number"));
    ck_assert_int_eq(httpstatus_field_rule_condition(rule),
                     conditional ? tsv_number(&conditions, condition, "number") : HTTPSTATUS_CONDITION_NONE);
    ck_assert_str_eq(levels[httpstatus_field_rule_level(rule)], level);
}

static void check_field_list(const httpstatus_field_rule *rule, const char *cell)
{
    char buffer[512];
    const char *items[8];
    size_t n = tsv_split(cell, '|', buffer, sizeof buffer, items, 8);
    for (size_t i = 0; i < n; i++, rule = httpstatus_field_rule_next(rule)) {
        ck_assert_ptr_nonnull(rule);
        check_field_rule(rule, items[i]);
    }
    ck_assert_ptr_null(rule);
}

START_TEST(fields_by_the_columns)
{
    for (int i = 0; i < NUMBERS; i++) {
        int code = number(i);
        size_t row = row_of(code);
        bool registered = row < codes.rows;
        check_field_list(httpstatus_required_fields(code), registered ? tsv_cell(&codes, row, "required_fields") : "");
        check_field_list(httpstatus_suggested_fields(code),
                         registered ? tsv_cell(&codes, row, "suggested_fields") : "");
    }
}
END_TEST

static void expect_no_rule(int code)
{
    /* These were asked number by number. */
    if (code >= FROM && code <= TO) {
        return;
    }
    EXPECT_INT(code, httpstatus_content_rule(code, code), HTTPSTATUS_CONTENT_ALLOWED);
    EXPECT_INT(code, httpstatus_redirect_kind(code), HTTPSTATUS_REDIRECT_NONE);
    EXPECT_INT(code, httpstatus_redirect_next_method(code, code), HTTPSTATUS_METHOD_UNKNOWN);
    EXPECT_INT(code, httpstatus_to_grpc(code), HTTPSTATUS_GRPC_UNKNOWN);
    EXPECT_INT(code, httpstatus_from_grpc(code), 500);
    EXPECT_INT(code, httpstatus_from_coap(code, 0), 0);
    EXPECT_INT(code, httpstatus_to_coap(code), 5 << 5);
    EXPECT_INT(code, httpstatus_proxy_error_status(code) == 0 && httpstatus_proxy_error_name(code) == NULL, true);
    EXPECT_INT(code, httpstatus_why_name(code) == NULL && httpstatus_why_level(code) == HTTPSTATUS_LEVEL_UNKNOWN, true);
    EXPECT_INT(code, httpstatus_field_name(code) == NULL && httpstatus_condition_name(code) == NULL, true);
    EXPECT_INT(code, httpstatus_required_fields(code) == NULL && httpstatus_description(code) == NULL, true);
}

START_TEST(numbers_far_from_every_row_have_no_rule)
{
    sweep_ints(expect_no_rule);
}
END_TEST

int main(void)
{
    codes = tsv_data("codes");
    advice = tsv_data("advice");
    grpc_from_http = tsv_data("grpc_from_http");
    coap = tsv_data("coap");
    methods = tsv_data("methods");
    fields = tsv_data("fields");
    conditions = tsv_data("conditions");
    const TTest *const tests[] = {
        content_by_method_and_code,
        redirects_by_code_and_method,
        grpc_by_the_mapping_document,
        coap_by_the_inverse_column,
        advice_for_registered_codes_only,
        fields_by_the_columns,
        numbers_far_from_every_row_have_no_rule,
        NULL,
    };
    int status = run_suite("every_rule", tests);
    tsv *const tables[] = { &codes, &advice, &grpc_from_http, &coap, &methods, &fields, &conditions };
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        tsv_free(tables[i]);
    }
    return status;
}
