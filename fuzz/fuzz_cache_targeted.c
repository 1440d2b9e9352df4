/* SPDX-License-Identifier: MIT */
/* Targeted fields: broken means that nothing is known; in usable ones texts of one meaning give the same numbers. */
#include "fuzz_cache.h"

enum { ABSENT, USABLE, BROKEN };

static void feed(httpstatus_cache_control *cc, const char *line, size_t len)
{
    char *text = fuzz_text(line, len);
    FUZZ_CHECK(httpstatus_cache_control_targeted_feed(cc, text, len) == HTTPSTATUS_E_NONE);
    fuzz_check_control(cc);
    FUZZ_CHECK(cc->state == USABLE || cc->known == 0);
    FUZZ_CHECK(cc->malformed == (cc->state == BROKEN) && (cc->bare & cc->listed) == 0);
    free(text);
}

static httpstatus_cache_control feed_one(const char *line, size_t len)
{
    httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
    feed(&cc, line, len);
    return cc;
}

static bool same(const httpstatus_cache_control *a, const httpstatus_cache_control *b)
{
    return memcmp(a, b, sizeof *a) == 0;
}

static httpstatus_cache_control feed_after(const char *line, size_t len, const char *more)
{
    size_t n;
    char *joined = fuzz_joined("", line, len, more, &n);
    httpstatus_cache_control cc = feed_one(joined, n);
    free(joined);
    return cc;
}

/* What follows a dictionary that can be read. */
static void check_members(const char *line, size_t len, const httpstatus_cache_control *whole)
{
    httpstatus_cache_control cc = feed_after(line, len, " ,\tmax-age=4711;a;b=?0");
    FUZZ_CHECK(cc.state == USABLE && cc.max_age_s == 4711 && (cc.invalid & HTTPSTATUS_CC_MAX_AGE) == 0);
    FUZZ_CHECK(cc.known == (whole->known | HTTPSTATUS_CC_MAX_AGE) && cc.members == whole->members + 1);
    cc = feed_after(line, len, ",max-age=1.5");
    FUZZ_CHECK(cc.state == USABLE && (cc.invalid & cc.known & HTTPSTATUS_CC_MAX_AGE) != 0);
    cc = feed_after(line, len, ",no-store=?0");
    FUZZ_CHECK(cc.state == USABLE && cc.known == (whole->known & ~(uint32_t)HTTPSTATUS_CC_NO_STORE));
    cc = feed_after(line, len, ",private=\"A,B\",no-cache");
    FUZZ_CHECK((cc.listed & FUZZ_CC_NAMES) == HTTPSTATUS_CC_PRIVATE);
    FUZZ_CHECK((cc.bare & FUZZ_CC_NAMES) == HTTPSTATUS_CC_NO_CACHE);
    static const char *const faults[] = {
        ",", ", ,a", ",A", ",a=", ",a=(1", ",a=\"", ",a;", ",a=1.", ",a=:a:", ",a=?2"
    };
    for (size_t i = 0; i < sizeof faults / sizeof faults[0]; i++) {
        cc = feed_after(line, len, faults[i]);
        FUZZ_CHECK(cc.state == BROKEN);
    }
}

static void check_line(const char *line, size_t len)
{
    httpstatus_cache_control whole = feed_one(line, len);
    if (whole.state != USABLE) {
        return;
    }
    size_t spaced_len, at = 0;
    char *spaced = fuzz_spaced(line, len, &spaced_len);
    httpstatus_cache_control other = feed_one(spaced, spaced_len);
    FUZZ_CHECK(same(&other, &whole));
    free(spaced);
    bool quoted = false;
    for (int cuts = 0; cuts < 32 && fuzz_next_comma(line, len, &at, &quoted); cuts++, at++) {
        httpstatus_cache_control cut = HTTPSTATUS_CACHE_CONTROL_INIT;
        feed(&cut, line, at);
        feed(&cut, line + at + 1, len - at - 1);
        FUZZ_CHECK(same(&cut, &whole));
    }
    check_members(line, len, &whole);
}

/* Lines, ended by LF, of one field. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
    fuzz_bytes input = { data, size };
    for (fuzz_line line; fuzz_take_line(&input, &line);) {
        uint32_t before = cc.state;
        feed(&cc, line.text, line.len);
        FUZZ_CHECK(cc.state >= before);
        check_line(line.text, line.len);
    }
    return 0;
}
