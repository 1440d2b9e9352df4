/* SPDX-License-Identifier: MIT */
/* What the targets about caching share: texts changed without a change of meaning, verdicts that are whole. */

#ifndef FUZZ_CACHE_H
#define FUZZ_CACHE_H

#include <stdbool.h>

#include "fuzz.h"
#include "httpstatus/cache_status.h"
#include "httpstatus/cache_validation.h"
#include "httpstatus/error.h"
#include "httpstatus/freshness.h"
#include "httpstatus/why.h"

#define FUZZ_CC_ALL     (HTTPSTATUS_CC_ONLY_IF_CACHED * 2u - 1u)
#define FUZZ_CC_NAMES   ((uint32_t)HTTPSTATUS_CC_NO_CACHE | HTTPSTATUS_CC_PRIVATE)
#define FUZZ_CC_SECONDS (HTTPSTATUS_CC_MIN_FRESH * 2u - 1u)

/* The first comma from *at on that is not between quotes; a backslash escapes there. False: there is none. */
static inline bool fuzz_next_comma(const char *text, size_t len, size_t *at, bool *quoted)
{
    for (; *at < len; ++*at) {
        if (*quoted && text[*at] == '\\' && *at + 1 < len) {
            ++*at;
        } else if (text[*at] == '"') {
            *quoted = !*quoted;
        } else if (!*quoted && text[*at] == ',') {
            return true;
        }
    }
    return false;
}

/* The text with blanks around each comma that is not between quotes; to be freed. */
static inline char *fuzz_spaced(const char *text, size_t len, size_t *spaced)
{
    char *out = fuzz_allocate(5 * len + 1);
    bool quoted = false;
    size_t from = 0, at = 0, n = 0;
    while (fuzz_next_comma(text, len, &at, &quoted)) {
        memcpy(out + n, text + from, at - from);
        n += at - from;
        memcpy(out + n, " \t,\t ", 5);
        n += 5;
        from = ++at;
    }
    if (from != len) {
        memcpy(out + n, text + from, len - from);
    }
    *spaced = n + len - from;
    return out;
}

/* The text with the case of every letter turned; to be freed. */
static inline char *fuzz_other_case(const char *text, size_t len)
{
    char *out = fuzz_text(text, len);
    for (size_t i = 0; i < len; i++) {
        out[i] = fuzz_is_letter(out[i]) ? (char)(out[i] ^ 0x20) : out[i];
    }
    return out;
}

static inline void fuzz_check_control(const httpstatus_cache_control *cc)
{
    FUZZ_CHECK(cc->size == sizeof *cc);
    FUZZ_CHECK(((cc->known | cc->misspelt) & ~FUZZ_CC_ALL) == 0);
    FUZZ_CHECK((cc->invalid & ~cc->known) == 0);
    FUZZ_CHECK((cc->bare & ~(cc->known & (FUZZ_CC_NAMES | HTTPSTATUS_CC_MAX_STALE))) == 0);
    FUZZ_CHECK((cc->listed & ~(cc->known & FUZZ_CC_NAMES)) == 0);
    FUZZ_CHECK((cc->known & FUZZ_CC_NAMES & ~(cc->bare | cc->listed)) == 0);
    FUZZ_CHECK((cc->differing & ~(cc->repeated & FUZZ_CC_SECONDS)) == 0);
    FUZZ_CHECK(cc->max_age_s <= HTTPSTATUS_CACHE_SECONDS_MAX && cc->s_maxage_s <= HTTPSTATUS_CACHE_SECONDS_MAX);
    FUZZ_CHECK(cc->stale_while_revalidate_s <= HTTPSTATUS_CACHE_SECONDS_MAX);
    FUZZ_CHECK(cc->stale_if_error_s <= HTTPSTATUS_CACHE_SECONDS_MAX);
    FUZZ_CHECK(cc->max_stale_s <= HTTPSTATUS_CACHE_SECONDS_MAX && cc->min_fresh_s <= HTTPSTATUS_CACHE_SECONDS_MAX);
    FUZZ_CHECK(cc->malformed <= cc->members + 1 && cc->extensions <= cc->members && cc->state <= 2);
}

static inline bool fuzz_has(const httpstatus_cache_verdict *verdict, uint32_t value)
{
    return (verdict->known & value) != 0;
}

static inline bool fuzz_is_served(int action)
{
    return action == HTTPSTATUS_CACHE_ACTION_FRESH || action == HTTPSTATUS_CACHE_ACTION_STALE ||
           action == HTTPSTATUS_CACHE_ACTION_STALE_WHILE_REVALIDATE;
}

/* Cache-Status as it is cut: what fits of the whole, and its NUL. */
static inline void fuzz_check_status(const httpstatus_cache_verdict *verdict, const char *name, size_t name_len,
                                     int fwd_status, uint32_t flags)
{
    size_t need = httpstatus_cache_status_format(NULL, 0, name, name_len, verdict, fwd_status, flags);
    bool printable = name_len != 0;
    for (size_t i = 0; i < name_len; i++) {
        printable = printable && name[i] >= ' ' && name[i] <= '~';
    }
    FUZZ_CHECK((need != 0) == printable);
    char *whole = fuzz_allocate(need + 1), *cut = fuzz_allocate(need / 2 + 1);
    FUZZ_CHECK(httpstatus_cache_status_format(whole, need + 1, name, name_len, verdict, fwd_status, flags) == need);
    FUZZ_CHECK(httpstatus_cache_status_format(cut, need / 2 + 1, name, name_len, verdict, fwd_status, flags) == need);
    FUZZ_CHECK(strlen(whole) == need && strlen(cut) == need / 2 && memcmp(whole, cut, need / 2) == 0);
    for (size_t i = 0; i < need; i++) {
        FUZZ_CHECK(whole[i] >= ' ' && whole[i] <= '~');
    }
    if (need != 0) {
        FUZZ_CHECK((strstr(whole + name_len, "; hit") != NULL) >=
                   (fuzz_is_served((int)verdict->action) && !fwd_status));
    }
    free(whole);
    free(cut);
}

static inline void fuzz_check_verdict(int action, const httpstatus_cache_verdict *verdict)
{
    const uint32_t times = HTTPSTATUS_CACHE_VALUE_AGE | HTTPSTATUS_CACHE_VALUE_LIFETIME | HTTPSTATUS_CACHE_VALUE_TTL;
    const uint32_t all = HTTPSTATUS_CACHE_VALUE_SIE_LEFT * 2u - 1u;
    FUZZ_CHECK(verdict->size == sizeof *verdict && (verdict->known & ~all) == 0);
    FUZZ_CHECK(action == (int)verdict->action && strcmp(httpstatus_cache_action_name(action), "unknown") != 0);
    FUZZ_CHECK(verdict->reasons >= 1 && verdict->reasons <= HTTPSTATUS_CACHE_REASONS_MAX);
    FUZZ_CHECK(verdict->reason[verdict->reasons - 1] == verdict->why);
    for (uint32_t i = 0; i < HTTPSTATUS_CACHE_REASONS_MAX; i++) {
        const char *name = httpstatus_why_name((int)verdict->reason[i]);
        FUZZ_CHECK(i < verdict->reasons ? name != NULL && httpstatus_why_source((int)verdict->reason[i]) != NULL
                                        : verdict->reason[i] == 0);
    }
    FUZZ_CHECK((verdict->flags & ~(HTTPSTATUS_CACHE_RESULT_KEEP * 2u - 1u)) == 0);
    FUZZ_CHECK(verdict->source <= HTTPSTATUS_FRESHNESS_PROFILE && verdict->fwd <= HTTPSTATUS_CACHE_FWD_PARTIAL);
    FUZZ_CHECK((verdict->known & times) == 0 || (verdict->known & times) == times);
    FUZZ_CHECK(verdict->age_s >= 0 && verdict->age_s <= HTTPSTATUS_CACHE_SECONDS_MAX);
    FUZZ_CHECK(verdict->lifetime_s >= 0 && verdict->lifetime_s <= HTTPSTATUS_CACHE_SECONDS_MAX);
    FUZZ_CHECK(verdict->ttl_s == verdict->lifetime_s - verdict->age_s);
    FUZZ_CHECK(verdict->swr_left_s >= 0 && verdict->sie_left_s >= 0);
    FUZZ_CHECK(action != HTTPSTATUS_CACHE_ACTION_FRESH || verdict->ttl_s > 0);
}

/* Outputs are untouched on error: a mark in every byte shows it. */
static inline httpstatus_cache_verdict fuzz_marked_verdict(void)
{
    httpstatus_cache_verdict verdict;
    memset(&verdict, 0x5a, sizeof verdict);
    verdict.size = sizeof verdict;
    return verdict;
}

static inline int fuzz_judged(int action, const httpstatus_cache_verdict *verdict)
{
    httpstatus_cache_verdict marked = fuzz_marked_verdict();
    if (action < 0) {
        FUZZ_CHECK(memcmp(verdict, &marked, sizeof marked) == 0);
    } else {
        fuzz_check_verdict(action, verdict);
    }
    return action;
}

static inline int fuzz_reuse(const httpstatus_cache_record *record, const httpstatus_cache_facts *request,
                             int64_t now_s, const httpstatus_cache_options *options, httpstatus_cache_verdict *verdict)
{
    *verdict = fuzz_marked_verdict();
    int action = fuzz_judged(httpstatus_cache_reuse(record, request, now_s, options, verdict), verdict);
    /* On failure a fresh response may answer as a stale one: its window is open, too (RFC 5861, section 4). */
    FUZZ_CHECK(!fuzz_is_served(action) || (action == HTTPSTATUS_CACHE_ACTION_FRESH) == (verdict->ttl_s > 0));
    return action;
}

static inline int fuzz_on_failure(const httpstatus_cache_record *record, const httpstatus_cache_facts *request,
                                  int code, int64_t now_s, const httpstatus_cache_options *options,
                                  httpstatus_cache_verdict *verdict)
{
    *verdict = fuzz_marked_verdict();
    return fuzz_judged(httpstatus_cache_on_failure(record, request, code, now_s, options, verdict), verdict);
}

/* The updated record is there when the stored one was freshened, and can be packed; else it is untouched. */
static inline int fuzz_on_validation(const httpstatus_cache_record *record, const httpstatus_cache_facts *answer,
                                     const httpstatus_cache_options *options, httpstatus_cache_verdict *verdict,
                                     httpstatus_cache_record *updated)
{
    unsigned char bytes[HTTPSTATUS_CACHE_RECORD_BYTES];
    memset(updated, 0x5a, sizeof *updated);
    updated->size = sizeof *updated;
    httpstatus_cache_record marked = *updated;
    *verdict = fuzz_marked_verdict();
    int action = httpstatus_cache_on_validation(record, answer, options, verdict, updated);
    if (action == HTTPSTATUS_CACHE_ACTION_FRESHEN) {
        FUZZ_CHECK(httpstatus_cache_record_pack(updated, bytes, sizeof bytes) == HTTPSTATUS_CACHE_RECORD_BYTES);
        /* A 304 is the validation that lifts the mark. */
        uint32_t mark = answer->code == 304 ? 0 : record->flags & HTTPSTATUS_CACHE_INVALIDATED;
        FUZZ_CHECK((updated->flags & HTTPSTATUS_CACHE_INVALIDATED) == mark && updated->code == record->code);
    } else {
        FUZZ_CHECK(memcmp(updated, &marked, sizeof marked) == 0);
    }
    return fuzz_judged(action, verdict);
}

#endif
