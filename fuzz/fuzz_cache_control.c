/* SPDX-License-Identifier: MIT */
/* Cache-Control: texts of one meaning give the same numbers, and the names that are walked are those that were read. */
#include "fuzz_cache.h"

static httpstatus_cache_control feed(const char *text, size_t len)
{
    httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
    FUZZ_CHECK(httpstatus_cache_control_feed(&cc, text, len) == HTTPSTATUS_E_NONE);
    fuzz_check_control(&cc);
    FUZZ_CHECK(cc.malformed <= cc.members && cc.state == 0);
    return cc;
}

static bool same(const httpstatus_cache_control *a, const httpstatus_cache_control *b)
{
    return memcmp(a, b, sizeof *a) == 0;
}

/* A line may be cut in two at each comma that is not between quotes. */
static void check_cuts(const char *text, size_t len, const httpstatus_cache_control *whole)
{
    bool quoted = false;
    size_t at = 0;
    for (int cuts = 0; cuts < 32 && fuzz_next_comma(text, len, &at, &quoted); cuts++, at++) {
        char *before = fuzz_text(text, at), *after = fuzz_text(text + at + 1, len - at - 1);
        httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
        FUZZ_CHECK(httpstatus_cache_control_feed(&cc, before, at) == HTTPSTATUS_E_NONE);
        FUZZ_CHECK(httpstatus_cache_control_feed(&cc, after, len - at - 1) == HTTPSTATUS_E_NONE);
        FUZZ_CHECK(same(&cc, whole));
        free(before);
        free(after);
    }
}

/* Letter case, blanks around commas, and empty members mean nothing. */
static void check_spellings(const char *text, size_t len, const httpstatus_cache_control *whole)
{
    size_t spaced_len, joined_len;
    char *turned = fuzz_other_case(text, len), *spaced = fuzz_spaced(text, len, &spaced_len);
    char *joined = fuzz_joined(" ,\t, ", text, len, "", &joined_len);
    httpstatus_cache_control a = feed(turned, len), b = feed(spaced, spaced_len), c = feed(joined, joined_len);
    FUZZ_CHECK(same(&a, whole) && same(&b, whole) && same(&c, whole));
    free(turned);
    free(spaced);
    free(joined);
}

/* A directive once more: it is counted, and a number that was there stays; a restriction is there from then on. */
static void check_more(const httpstatus_cache_control *whole)
{
    httpstatus_cache_control cc = *whole, expected = *whole;
    httpstatus_cache_control_feed(&cc, "max-age=4711", HTTPSTATUS_NTS);
    fuzz_check_control(&cc);
    expected.members = cc.members;
    expected.repeated = cc.repeated;
    expected.differing = cc.differing;
    if ((whole->known & HTTPSTATUS_CC_MAX_AGE) == 0) {
        expected.known |= HTTPSTATUS_CC_MAX_AGE;
        expected.max_age_s = 4711;
    }
    FUZZ_CHECK(same(&cc, &expected) && cc.members == whole->members + 1);
    cc = *whole;
    httpstatus_cache_control_feed(&cc, "no-cache, no-store, Private", HTTPSTATUS_NTS);
    fuzz_check_control(&cc);
    FUZZ_CHECK((cc.known & HTTPSTATUS_CC_NO_STORE) != 0 && (cc.bare & FUZZ_CC_NAMES) == FUZZ_CC_NAMES);
    FUZZ_CHECK((whole->known & ~cc.known) == 0 && cc.invalid == whole->invalid && cc.listed == whole->listed);
}

/* How many names a walk finds: inside the text, one behind the other, so that it ends. */
static size_t count_names(const char *text, size_t len, uint32_t directive)
{
    static const char separators[] = " \t,\"=\\;()<>@:/[]?{}";
    size_t pos = 0, at = SIZE_MAX, n = SIZE_MAX, end = 0, count = 0;
    while (httpstatus_cache_control_name_next(text, len, directive, &pos, &at, &n)) {
        FUZZ_CHECK(at >= end && n >= 1 && n <= len && at <= len - n);
        for (size_t i = at; i < at + n; i++) {
            FUZZ_CHECK(text[i] > ' ' && text[i] < 0x7f && strchr(separators, text[i]) == NULL);
        }
        end = at + n;
        count++;
        at = n = SIZE_MAX;
    }
    FUZZ_CHECK(at == SIZE_MAX && n == SIZE_MAX);
    return count;
}

static void check_names(const char *text, size_t len, const httpstatus_cache_control *whole)
{
    bool of_no_cache = count_names(text, len, HTTPSTATUS_CC_NO_CACHE) != 0;
    bool of_private = count_names(text, len, HTTPSTATUS_CC_PRIVATE) != 0;
    FUZZ_CHECK(of_no_cache == ((whole->listed & HTTPSTATUS_CC_NO_CACHE) != 0));
    FUZZ_CHECK(of_private == ((whole->listed & HTTPSTATUS_CC_PRIVATE) != 0));
    FUZZ_CHECK(count_names(text, len, 0) == whole->extensions);
    FUZZ_CHECK(count_names(text, len, HTTPSTATUS_CC_MAX_AGE) == 0);
    /* A place that no walk gave is a caller's mistake, and no reason to read outside the text. */
    for (size_t place = 0; place <= 2 * len + 3 && place < 64; place++) {
        size_t pos = place, at, n;
        if (httpstatus_cache_control_name_next(text, len, HTTPSTATUS_CC_PRIVATE, &pos, &at, &n)) {
            FUZZ_CHECK(n <= len && at <= len - n);
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = fuzz_text(data, size);
    httpstatus_cache_control cc = feed(text, size);
    check_cuts(text, size, &cc);
    check_spellings(text, size, &cc);
    check_more(&cc);
    check_names(text, size, &cc);
    free(text);
    return 0;
}
