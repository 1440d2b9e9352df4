/* SPDX-License-Identifier: MIT */
#include "httpstatus/fields.h"

#include "exact.h"
#include "httpstatus/error.h"
#include "suite.h"

typedef struct seen_case {
    const char *name, *value;
    uint32_t seen;
} seen_case;

static uint32_t seen_of(const char *name, const char *value, size_t n)
{
    httpstatus_response_facts facts = HTTPSTATUS_RESPONSE_FACTS_INIT;
    char *copy = exact_copy(value, n);
    ck_assert_int_eq(httpstatus_response_facts_field(&facts, name, HTTPSTATUS_NTS, copy, n), HTTPSTATUS_E_NONE);
    free(copy);
    return facts.seen;
}

START_TEST(values_set_the_bits_that_they_say)
{
    static const seen_case cases[] = {
        /* RFC 9110, section 7.6.1: a list of tokens, blind to case. */
        { "Connection", "upgrade", HTTPSTATUS_SEEN_UPGRADE_OPTION },
        { "connection", "keep-alive, Upgrade", HTTPSTATUS_SEEN_UPGRADE_OPTION },
        { "Connection", " ,, \tUPGRADE\t ,x", HTTPSTATUS_SEEN_UPGRADE_OPTION },
        { "Connection", "upgraded", 0 },
        { "Connection", "x-upgrade", 0 },
        { "Connection", "upgrade x", 0 },
        { "Connection", "keep-alive; upgrade", 0 },
        { "Connection", "keep-alive", 0 },
        { "Connection", "", 0 },
        { "Upgrade", "upgrade", 0 },
        /* RFC 9110, section 8.6: 1*DIGIT. */
        { "Content-Length", "1", HTTPSTATUS_SEEN_CONTENT_LENGTH },
        { "Content-Length", " 0042 ", HTTPSTATUS_SEEN_CONTENT_LENGTH },
        { "Content-Length", "10", HTTPSTATUS_SEEN_CONTENT_LENGTH },
        { "Content-Length", "0", 0 },
        { "Content-Length", "000", 0 },
        { "Content-Length", "", 0 },
        { "Content-Length", "-1", 0 },
        { "Content-Length", "1, 1", 0 },
        { "Content-Length", "1x", 0 },
        { "Content-Length", "99999999999999999999999999", HTTPSTATUS_SEEN_CONTENT_LENGTH },
        /* RFC 9110, section 8.3.1: type and subtype are blind to case, parameters follow. */
        { "Content-Type", "multipart/byteranges; boundary=x", HTTPSTATUS_SEEN_MULTIPART },
        { "Content-Type", "Multipart/ByteRanges", HTTPSTATUS_SEEN_MULTIPART },
        { "Content-Type", " multipart/byteranges ; boundary=x", HTTPSTATUS_SEEN_MULTIPART },
        { "Content-Type", "multipart/byteranges x", 0 },
        { "Content-Type", "multipart/byterange", 0 },
        { "Content-Type", "multipart/mixed", 0 },
        { "Content-Type", "text/plain; x=\"multipart/byteranges\"", 0 },
        { "Content-Type", "multipart", 0 },
        { "Content-Type", "", 0 },
        /* RFC 8288, section 3, and RFC 7725, section 4. */
        { "Link", "<https://a.example/>; rel=blocked-by", HTTPSTATUS_SEEN_BLOCKED_BY },
        { "Link", "<https://a.example/>; rel=\"blocked-by\"", HTTPSTATUS_SEEN_BLOCKED_BY },
        { "Link", "<a>; title=x; REL = \"next Blocked-By\"", HTTPSTATUS_SEEN_BLOCKED_BY },
        { "Link", "<a>; rel=next, <b>; rel=blocked-by", HTTPSTATUS_SEEN_BLOCKED_BY },
        { "Link", "<a>; rel=next", 0 },
        { "Link", "<a; rel=blocked-by>; rel=next", 0 },
        { "Link", "<a>; title=\"; rel=blocked-by\"", 0 },
        { "Link", "<a>; title=\"\\\"; rel=blocked-by\"", 0 },
        { "Link", "<a>; rev=blocked-by", 0 },
        { "Link", "<a>; rel=not-blocked-by", 0 },
        { "Link", "<a>; rel", 0 },
        { "Link", "<a>; rel blocked-by", 0 },
        { "Link", "<a>; rel=next; title=x; rel=blocked-by", 0 },
        { "Link", "<a>; title=x \"; rel=blocked-by\"", 0 },
        /* Appendix B.2: no link begins without its target. */
        { "Link", "; rel=blocked-by", 0 },
        { "Link", "<a", 0 },
        { "Link", "<a>; rel=\"blocked-by", HTTPSTATUS_SEEN_BLOCKED_BY },
        { "Link", "<a>; rel=\"blocked\\", 0 },
        { "Link", "", 0 },
        /* RFC 9110, section 12.5.5. */
        { "Vary", "*", HTTPSTATUS_SEEN_VARY_STAR },
        { "Vary", "Accept, *", HTTPSTATUS_SEEN_VARY_STAR },
        { "Vary", "Accept, *x", 0 },
        /* RFC 9111, section 5.1: a whole number; the first member of a list by mistake. */
        { "Age", "10", 0 },
        { "Age", " 10 ", 0 },
        { "Age", "10 , 20", 0 },
        { "Age", "10 s", HTTPSTATUS_SEEN_AGE_INVALID },
        { "Age", "", HTTPSTATUS_SEEN_AGE_INVALID },
        { "Age", ", 10", HTTPSTATUS_SEEN_AGE_INVALID },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint32_t seen = seen_of(cases[i].name, cases[i].value, strlen(cases[i].value));
        ck_assert_msg(seen == cases[i].seen, "%s: %s", cases[i].name, cases[i].value);
    }
}
END_TEST

START_TEST(every_prefix_of_a_value_stays_in_bounds)
{
    static const char link[] = "<a>; title=\"x\\\"y\"; rel=\"next blocked-by\", <b>; rel=x";
    for (size_t n = 0; n < sizeof link; n++) {
        /* The closing quote need not be there: the relation ends with the text. */
        bool whole = n >= strlen("<a>; title=\"x\\\"y\"; rel=\"next blocked-by");
        ck_assert_uint_eq(seen_of("Link", link, n), whole ? HTTPSTATUS_SEEN_BLOCKED_BY : 0);
    }
    static const char nul[] = "<a>; rel=\"blocked-by\0\"";
    ck_assert_uint_eq(seen_of("Link", nul, sizeof nul - 1), 0);
    static const char hostile[] = { '"', '\\', ';', ',', '<', '=', ' ', '\0', '\xff', '9' };
    static const char *const names[] = { "Link", "Connection", "Content-Type" };
    for (size_t i = 0; i < sizeof hostile; i++) {
        char *value = exact_fill(hostile[i], 65536);
        for (size_t k = 0; k < sizeof names / sizeof names[0]; k++) {
            ck_assert_uint_eq(seen_of(names[k], value, 65536), 0);
        }
        free(value);
    }
}
END_TEST

static const seen_case telling[] = {
    { "Age", "soon", HTTPSTATUS_SEEN_AGE_INVALID },
    { "Connection", "upgrade", HTTPSTATUS_SEEN_UPGRADE_OPTION },
    { "Content-Length", "10", HTTPSTATUS_SEEN_CONTENT_LENGTH },
    { "Content-Type", "multipart/byteranges", HTTPSTATUS_SEEN_MULTIPART },
    { "Link", "<a>; rel=blocked-by", HTTPSTATUS_SEEN_BLOCKED_BY },
    { "Vary", "*", HTTPSTATUS_SEEN_VARY_STAR },
    { "Cache-Control", "no-store", 0 },
    { "Allow", "GET", 0 },
};

enum { TELLING = sizeof telling / sizeof telling[0] };

START_TEST(a_value_speaks_for_its_own_field)
{
    for (size_t i = 0; i < TELLING * TELLING; i++) {
        const seen_case *field = &telling[i / TELLING], *value = &telling[i % TELLING];
        bool no_age = field->seen == HTTPSTATUS_SEEN_AGE_INVALID && strcmp(value->value, "10") != 0;
        uint32_t seen = seen_of(field->name, value->value, strlen(value->value));
        ck_assert_uint_eq(seen, field == value || no_age ? field->seen : 0);
    }
}
END_TEST

START_TEST(what_was_said_stays)
{
    for (size_t first = 0; first < TELLING; first++) {
        httpstatus_response_facts facts = HTTPSTATUS_RESPONSE_FACTS_INIT;
        uint32_t seen = 0;
        for (size_t i = 0; i < TELLING; i++) {
            const seen_case *field = &telling[(first + i) % TELLING];
            seen |= field->seen;
            httpstatus_response_facts_field(&facts, field->name, HTTPSTATUS_NTS, field->value, HTTPSTATUS_NTS);
            ck_assert_uint_eq(facts.seen, seen);
        }
        /* RFC 9111, section 5.2: of all these, directives are those of Cache-Control. */
        ck_assert_uint_eq(facts.cache_control.members, 1);
    }
}
END_TEST

START_TEST(presence_is_a_bit_and_adds_up)
{
    httpstatus_response_facts facts = HTTPSTATUS_RESPONSE_FACTS_INIT;
    ck_assert_uint_eq(facts.known, HTTPSTATUS_RESPONSE_FIELDS);
    ck_assert_int_eq(httpstatus_response_facts_field(&facts, "ALLOW", 5, "", 0), HTTPSTATUS_E_NONE);
    ck_assert_int_eq(httpstatus_response_facts_field(&facts, "allow", 5, "GET", 3), HTTPSTATUS_E_NONE);
    ck_assert_int_eq(httpstatus_response_facts_field(&facts, "Vary", HTTPSTATUS_NTS, "A", 1), HTTPSTATUS_E_NONE);
    ck_assert_int_eq(httpstatus_response_facts_field(&facts, "X-Other", 7, "1", 1), HTTPSTATUS_E_NONE);
    uint64_t expected = UINT64_C(1) << HTTPSTATUS_FIELD_ALLOW | UINT64_C(1) << HTTPSTATUS_FIELD_VARY;
    ck_assert_uint_eq(facts.fields, expected);
    ck_assert_uint_eq(facts.seen, 0);
    ck_assert(facts.code == 0 && facts.method == 0 && facts.version == 0 && facts.content_bytes == 0);
}
END_TEST

START_TEST(errors_leave_the_facts_alone)
{
    httpstatus_response_facts facts = HTTPSTATUS_RESPONSE_FACTS_INIT;
    const httpstatus_response_facts before = facts;
    ck_assert_int_eq(httpstatus_response_facts_field(NULL, "Allow", 5, "GET", 3), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_response_facts_field(&facts, NULL, 5, "GET", 3), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_response_facts_field(&facts, "Allow", 5, NULL, 3), HTTPSTATUS_E_ARG);
    ck_assert_mem_eq(&facts, &before, sizeof facts);
    for (uint32_t size = 0; size < sizeof facts; size++) {
        facts.size = size;
        ck_assert_int_eq(httpstatus_response_facts_field(&facts, "Allow", 5, "GET", 3), HTTPSTATUS_E_SIZE);
        ck_assert_uint_eq(facts.fields, 0);
    }
    facts = before;
    facts.cache_control.size--;
    ck_assert_int_eq(httpstatus_response_facts_field(&facts, "Allow", 5, "GET", 3), HTTPSTATUS_E_SIZE);
    ck_assert_uint_eq(facts.fields, 0);
}
END_TEST

START_TEST(a_newer_caller_keeps_its_tail)
{
    struct {
        httpstatus_response_facts facts;
        uint64_t tail;
    } newer = { HTTPSTATUS_RESPONSE_FACTS_INIT, UINT64_C(0x1122334455667788) };
    newer.facts.size = sizeof newer;
    ck_assert_int_eq(httpstatus_response_facts_field(&newer.facts, "Allow", 5, "", 0), HTTPSTATUS_E_NONE);
    ck_assert_uint_eq(newer.facts.fields, UINT64_C(1) << HTTPSTATUS_FIELD_ALLOW);
    ck_assert_uint_eq(newer.tail, UINT64_C(0x1122334455667788));
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        values_set_the_bits_that_they_say, every_prefix_of_a_value_stays_in_bounds,
        a_value_speaks_for_its_own_field,  what_was_said_stays,
        presence_is_a_bit_and_adds_up,     errors_leave_the_facts_alone,
        a_newer_caller_keeps_its_tail,     NULL,
    };
    return run_suite("fields", tests);
}
