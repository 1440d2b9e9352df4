/* SPDX-License-Identifier: MIT */
/* Content-Range and If-Range: what was read can be written and read again, and a match is one by the other readers. */
#include <inttypes.h>
#include <stdbool.h>

#include "fuzz.h"
#include "httpstatus/date.h"
#include "httpstatus/error.h"
#include "httpstatus/field_value.h"

enum { UNTOUCHED = 77, WRITTEN_BYTES = 80 };

static void check_written(uint64_t first, uint64_t last, uint64_t complete)
{
    char written[WRITTEN_BYTES], digits[24] = "*";
    uint64_t again[3];
    if (complete != HTTPSTATUS_LENGTH_UNKNOWN) {
        snprintf(digits, sizeof digits, "%" PRIu64, complete);
    }
    snprintf(written, sizeof written, "bytes %" PRIu64 "-%" PRIu64 "/%s", first, last, digits);
    FUZZ_CHECK(httpstatus_content_range_parse(written, HTTPSTATUS_NTS, &again[0], &again[1], &again[2]) ==
               HTTPSTATUS_E_NONE);
    FUZZ_CHECK(again[0] == first && again[1] == last && again[2] == complete);
}

static void check_content_range(const char *text, size_t len)
{
    uint64_t first = UNTOUCHED, last = UNTOUCHED, complete = UNTOUCHED;
    int error = httpstatus_content_range_parse(text, len, &first, &last, &complete);
    if (error != HTTPSTATUS_E_NONE) {
        FUZZ_CHECK(error == HTTPSTATUS_E_SYNTAX);
        FUZZ_CHECK(first == UNTOUCHED && last == UNTOUCHED && complete == UNTOUCHED);
        return;
    }
    FUZZ_CHECK(first <= last && (complete == HTTPSTATUS_LENGTH_UNKNOWN || last < complete));
    check_written(first, last, complete);
}

/* What has a comma behind its closing quote is no tag, but two members of a list; it equals itself all the same. */
static bool is_one_member(const char *text, size_t len)
{
    const char *end = text + len, *open = memchr(text, '"', len);
    const char *close = open != NULL ? memchr(open + 1, '"', (size_t)(end - open) - 1) : NULL;
    return close == NULL || memchr(close, ',', (size_t)(end - close)) == NULL;
}

/* A quoted one is an entity tag and must match strongly; any other is a date (RFC 9110, section 13.1.5). */
static void check_if_range(const char *text, size_t len, const char *other, size_t other_len)
{
    bool by_tag = httpstatus_if_range_match(text, len, other, other_len, NULL, 0);
    bool by_date = httpstatus_if_range_match(text, len, NULL, 0, other, other_len);
    int64_t asked_s = 0, modified_s = 0;
    FUZZ_CHECK(!by_tag || !is_one_member(text, len) || httpstatus_etag_match(text, len, other, other_len, false));
    FUZZ_CHECK(!(by_tag && by_date));
    FUZZ_CHECK(httpstatus_if_range_match(NULL, 0, other, other_len, NULL, 0));
    FUZZ_CHECK(!httpstatus_if_range_match(text, len, NULL, 0, NULL, 0));
    if (by_date) {
        int error = httpstatus_date_parse_lenient(text, len, 0, &asked_s, &(uint32_t){ 0 });
        FUZZ_CHECK(error == httpstatus_date_parse_lenient(other, other_len, 0, &modified_s, &(uint32_t){ 0 }));
        FUZZ_CHECK(error != HTTPSTATUS_E_NONE || asked_s == modified_s);
    }
}

/* A Content-Range; up to the first LF it is an If-Range as well, and behind that the field of the response. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *end = size != 0 ? memchr(data, '\n', size) : NULL;
    size_t len = end != NULL ? (size_t)(end - data) : size, skipped = end != NULL ? len + 1 : len;
    char *whole = fuzz_text(data, size);
    char *text = fuzz_text(data, len);
    char *other = fuzz_text(data + skipped, size - skipped);
    check_content_range(whole, size);
    check_if_range(text, len, other, size - skipped);
    free(whole);
    free(text);
    free(other);
    return 0;
}
