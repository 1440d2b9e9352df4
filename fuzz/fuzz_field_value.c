/* SPDX-License-Identifier: MIT */
/* Lists, values that Vary compares, entity tags, ranges: beside slow readings of the same sentences. */
#include "fuzz_cache.h"
#include "httpstatus/field_value.h"

/* Members are what stands between commas, without blanks around it; empty ones are none. */
static void check_list(const char *text, size_t len)
{
    size_t pos = 0, at = SIZE_MAX, n = SIZE_MAX;
    for (size_t from = 0; from <= len; from++) {
        size_t to = from;
        while (to < len && text[to] != ',') {
            to++;
        }
        size_t first = from, last = to;
        while (first < last && fuzz_is_blank(text[first])) {
            first++;
        }
        while (last > first && fuzz_is_blank(text[last - 1])) {
            last--;
        }
        if (first != last) {
            FUZZ_CHECK(httpstatus_list_next(text, len, &pos, &at, &n));
            FUZZ_CHECK(at == first && n == last - first);
        }
        from = to;
    }
    at = n = SIZE_MAX;
    FUZZ_CHECK(!httpstatus_list_next(text, len, &pos, &at, &n) && at == SIZE_MAX && n == SIZE_MAX);
    for (size_t place = 0; place <= len + 2 && place < 64; place++) {
        pos = place;
        if (httpstatus_list_next(text, len, &pos, &at, &n)) {
            FUZZ_CHECK(n >= 1 && n <= len && at <= len - n && at >= place && pos > place);
        }
    }
}

/* Where the quoted string that begins here ends, its quote included; at the end of the text when nothing closes it. */
static size_t end_of_string(const char *text, size_t len, size_t at)
{
    for (at++; at < len && text[at] != '"'; at++) {
        at += text[at] == '\\';
    }
    return at < len ? at + 1 : len;
}

/* Outside of quotes runs of blanks become one, and those beside a comma or an end none; to be freed. */
static char *reduced(const char *text, size_t len, size_t *n)
{
    char *out = fuzz_allocate(len + 1);
    *n = 0;
    while (len > 0 && fuzz_is_blank(text[len - 1])) {
        len--;
    }
    for (size_t i = 0, next; i < len; i = next) {
        next = i + 1;
        if (text[i] == '"') {
            next = end_of_string(text, len, i);
            memcpy(out + *n, text + i, next - i);
            *n += next - i;
        } else if (!fuzz_is_blank(text[i])) {
            out[(*n)++] = text[i];
        } else {
            while (next < len && fuzz_is_blank(text[next])) {
                next++;
            }
            if (*n != 0 && out[*n - 1] != ',' && text[next] != ',') {
                out[(*n)++] = ' ';
            }
        }
    }
    return out;
}

static void check_values(const char *a, size_t a_len, const char *b, size_t b_len)
{
    size_t n, m, spaced_len;
    char *left = reduced(a, a_len, &n), *right = reduced(b, b_len, &m);
    bool equal = n == m && memcmp(left, right, n) == 0;
    FUZZ_CHECK(httpstatus_field_value_match(a, a_len, b, b_len) == equal);
    FUZZ_CHECK(httpstatus_field_value_match(b, b_len, a, a_len) == equal);
    FUZZ_CHECK(httpstatus_field_value_match(a, a_len, a, a_len) && httpstatus_field_value_match(a, a_len, left, n));
    FUZZ_CHECK(!httpstatus_field_value_match(a, a_len, NULL, 0) && !httpstatus_field_value_match(NULL, 0, a, a_len));
    char *spaced = fuzz_joined(" \t", a, a_len, "\t\t", &spaced_len);
    FUZZ_CHECK(httpstatus_field_value_match(spaced, spaced_len, a, a_len));
    free(left);
    free(right);
    free(spaced);
}

static bool match_joined(const char *before, const char *tag, size_t len, const char *after, bool weak)
{
    size_t n;
    char *list = fuzz_joined(before, tag, len, after, &n);
    bool found = httpstatus_etag_match(list, n, tag, len, weak);
    free(list);
    return found;
}

static void check_tags(const char *list, size_t list_len, const char *text, size_t len)
{
    FUZZ_CHECK(httpstatus_etag_match(list, list_len, text, len, true) >=
               httpstatus_etag_match(list, list_len, text, len, false));
    FUZZ_CHECK(httpstatus_etag_match("*", 1, text, len, false) && httpstatus_etag_match(" * ", 3, NULL, 0, true));
    FUZZ_CHECK(!httpstatus_etag_match("", 0, text, len, true) && !httpstatus_etag_match(NULL, 0, text, len, true));
    /* A tag as it should be: any bytes between quotes, but no quote. */
    char *tag = fuzz_allocate(len + 2);
    size_t n = 0;
    tag[n++] = '"';
    for (size_t i = 0; i < len; i++) {
        if (text[i] != '"') {
            tag[n++] = text[i];
        }
    }
    tag[n++] = '"';
    FUZZ_CHECK(match_joined("", tag, n, "", false) && match_joined(" ,\"x\",, W/\"y\" , ", tag, n, " ,", false));
    FUZZ_CHECK(match_joined("W/", tag, n, "", true) && !match_joined("W/", tag, n, "", false));
    FUZZ_CHECK(!match_joined("\"x", tag, n, "", true) && !match_joined("w/", tag, n, "", true));
    free(tag);
}

static void check_range(const char *text, size_t len, uint64_t complete)
{
    uint64_t first = 4711, last = 4712, again_first, again_last;
    int error = httpstatus_range_parse(text, len, complete, &first, &last);
    if (error != HTTPSTATUS_E_NONE) {
        FUZZ_CHECK(error == HTTPSTATUS_E_SYNTAX || error == HTTPSTATUS_E_RANGE);
        FUZZ_CHECK(first == 4711 && last == 4712);
        return;
    }
    char written[64];
    int n = snprintf(written, sizeof written, "bytes=%llu-%llu", (unsigned long long)first, (unsigned long long)last);
    FUZZ_CHECK(first <= last && last < complete);
    FUZZ_CHECK(httpstatus_range_parse(written, (size_t)n, complete, &again_first, &again_last) == HTTPSTATUS_E_NONE);
    FUZZ_CHECK(again_first == first && again_last == last);
    char *turned = fuzz_other_case(text, len);
    FUZZ_CHECK(httpstatus_range_parse(turned, len, complete, &again_first, &again_last) == HTTPSTATUS_E_NONE);
    FUZZ_CHECK(again_first == first && again_last == last);
    free(turned);
}

/* Two texts with an LF between them. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const uint64_t lengths[] = { 0, 1, 20, 4096, UINT64_MAX - 1, HTTPSTATUS_LENGTH_UNKNOWN };
    const uint8_t *end = size != 0 ? memchr(data, '\n', size) : NULL;
    size_t a_len = end != NULL ? (size_t)(end - data) : size, b_len = end != NULL ? size - a_len - 1 : 0;
    char *a = fuzz_text(data, a_len), *b = fuzz_text(end != NULL ? end + 1 : data, b_len);
    check_list(a, a_len);
    check_values(a, a_len, b, b_len);
    check_tags(a, a_len, b, b_len);
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        check_range(a, a_len, lengths[i]);
    }
    free(a);
    free(b);
    return 0;
}
