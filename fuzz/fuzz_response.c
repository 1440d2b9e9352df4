/* SPDX-License-Identifier: MIT */
/* Fields of a response to facts, and the lint of them: legal facts, whatever the fields, and findings that have names. */
#include <stdbool.h>

#include "fuzz.h"
#include "httpstatus/error.h"
#include "httpstatus/field.h"
#include "httpstatus/headers.h"
#include "httpstatus/why.h"

static void check_findings(const httpstatus_response_facts *facts)
{
    httpstatus_response_findings found = HTTPSTATUS_RESPONSE_FINDINGS_INIT;
    int count = httpstatus_response_check(facts, &found);
    FUZZ_CHECK(count >= 0 && count <= HTTPSTATUS_RESPONSE_FINDINGS_MAX && (uint32_t)count == found.count);
    for (int i = 0; i < count; i++) {
        FUZZ_CHECK(httpstatus_why_text(found.why[i]) != NULL && httpstatus_level_name(found.level[i]) != NULL);
        FUZZ_CHECK(found.field[i] == 0 || httpstatus_field_name(found.field[i]) != NULL);
        for (int k = 0; k < i; k++) {
            FUZZ_CHECK(found.why[i] != found.why[k] || found.field[i] != found.field[k] ||
                       found.directives[i] != found.directives[k]);
        }
    }
}

/* What is in a field only adds to what is known, and a field that is present stays so. */
static void check_facts(const httpstatus_response_facts *before, const httpstatus_response_facts *after, int field)
{
    static const uint32_t all = HTTPSTATUS_SEEN_AGE_INVALID * 2 - 1;
    FUZZ_CHECK((after->seen & ~all) == 0);
    FUZZ_CHECK(after->fields == (before->fields | (field != 0 ? UINT64_C(1) << field : 0)));
    FUZZ_CHECK(after->known == before->known && after->code == before->code && after->method == before->method);
    FUZZ_CHECK(after->content_bytes == before->content_bytes && after->version == before->version);
}

/* Numbers: code, method, version, bytes of content, of which the first two are in range; then field lines. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const int32_t versions[] = { 0, 9, 10, 11, 20, 30 };
    fuzz_bytes input = { data, size };
    httpstatus_response_facts facts = HTTPSTATUS_RESPONSE_FACTS_INIT;
    facts.code = (int32_t)(fuzz_take(&input, 2) % 1000);
    facts.method = (int32_t)(fuzz_take(&input, 1) % 24);
    facts.version = versions[fuzz_take(&input, 1) % (sizeof versions / sizeof versions[0])];
    facts.content_bytes = (int64_t)fuzz_take(&input, 1);
    facts.known |= facts.version != 0 ? HTTPSTATUS_RESPONSE_VERSION : 0u;
    facts.known |= facts.content_bytes % 2 != 0 ? HTTPSTATUS_RESPONSE_CONTENT_BYTES : 0u;
    for (fuzz_line line; fuzz_take_line(&input, &line);) {
        size_t len = line.len, name_len = line.colon != NULL ? (size_t)(line.colon - line.text) : len;
        size_t skipped = line.colon != NULL ? name_len + 1 : len;
        char *name = fuzz_text(line.text, name_len), *value = fuzz_text(line.text + skipped, len - skipped);
        httpstatus_response_facts before = facts;
        FUZZ_CHECK(httpstatus_response_facts_field(&facts, name, name_len, value, len - skipped) == HTTPSTATUS_E_NONE);
        check_facts(&before, &facts, httpstatus_field_from_text(name, name_len));
        free(name);
        free(value);
    }
    check_findings(&facts);
    return 0;
}
