/* SPDX-License-Identifier: MIT */
#include "httpstatus/cache_record.h"

#include <stdbool.h>

#include "bytes.h"
#include "httpstatus/codes.h"
#include "httpstatus/error.h"
#include "httpstatus/method.h"
#include "sized.h"
#include "text.h"

#define MAGIC       0x31435348u /* "HSC1" */
#define SECONDS_MAX 2147483648u
#define ALL_CC      (HTTPSTATUS_CC_ONLY_IF_CACHED * 2u - 1u)
#define ALL_HAS     (HTTPSTATUS_CACHE_HAS_RANGE * 2u - 1u)
#define ALL_FLAGS   (HTTPSTATUS_CACHE_INVALIDATED * 2u - 1u)

/* Where the next number goes, or comes from. */
typedef struct cursor {
    unsigned char *at;
    bool writing;
} cursor;

static inline void put_or_get(cursor *c, uint64_t *value, unsigned bytes)
{
    uint64_t n = *value;
    if (c->writing) {
        for (unsigned i = 0; i < bytes; i++) {
            c->at[i] = (unsigned char)(n >> 8 * i);
        }
    } else {
        n = bytes == 4 ? hs_load4((const char *)c->at) : hs_load8((const char *)c->at);
    }
    c->at += bytes;
    *value = n;
}

static void pass32(cursor *c, uint32_t *value)
{
    uint64_t n = *value;
    put_or_get(c, &n, 4);
    *value = (uint32_t)n;
}

static void pass64(cursor *c, uint64_t *value)
{
    put_or_get(c, value, 8);
}

/* Two's complement, whatever the machine: the value is taken apart without a conversion that C leaves open. */
static void pass_signed(cursor *c, int64_t *value)
{
    uint64_t n = (uint64_t)*value;
    put_or_get(c, &n, 8);
    *value = n <= INT64_MAX ? (int64_t)n : -(int64_t)(UINT64_MAX - n) - 1;
}

static void pass_control(cursor *c, httpstatus_cache_control *cc)
{
    uint32_t *const members[] = {
        &cc->size,
        &cc->known,
        &cc->invalid,
        &cc->bare,
        &cc->listed,
        &cc->repeated,
        &cc->max_age_s,
        &cc->s_maxage_s,
        &cc->stale_while_revalidate_s,
        &cc->stale_if_error_s,
        &cc->max_stale_s,
        &cc->min_fresh_s,
        &cc->members,
        &cc->malformed,
        &cc->extensions,
        &cc->state,
        &cc->differing,
        &cc->misspelt,
    };
    for (size_t i = 0; i < sizeof members / sizeof members[0]; i++) {
        pass32(c, members[i]);
    }
}

/* Both directions in one list, so that they cannot differ. */
static void pass_record(cursor *c, httpstatus_cache_record *r)
{
    uint32_t code = (uint32_t)r->code;
    pass32(c, &r->size);
    pass32(c, &r->known);
    pass32(c, &r->seen);
    pass32(c, &r->flags);
    pass32(c, &code);
    r->code = code <= INT32_MAX ? (int32_t)code : -1;
    pass32(c, &r->method);
    pass32(c, &r->age_s);
    pass32(c, &r->reserved);
    pass_signed(c, &r->request_time_s);
    pass_signed(c, &r->response_time_s);
    pass_signed(c, &r->date_s);
    pass_signed(c, &r->expires_s);
    pass_signed(c, &r->last_modified_s);
    pass64(c, &r->etag_hash);
    pass64(c, &r->length_bytes);
    pass64(c, &r->first_byte);
    pass64(c, &r->last_byte);
    pass64(c, &r->reserved2);
    pass_control(c, &r->response_cc);
    pass_control(c, &r->targeted_cc);
}

static bool control_exists(const httpstatus_cache_control *cc)
{
    uint32_t masks = cc->known | cc->repeated | cc->differing | cc->misspelt;
    uint32_t of_known = cc->invalid | cc->bare | cc->listed;
    return cc->size == sizeof *cc && (masks & ~ALL_CC) == 0 && (of_known & ~cc->known) == 0 &&
           cc->max_age_s <= SECONDS_MAX && cc->s_maxage_s <= SECONDS_MAX &&
           cc->stale_while_revalidate_s <= SECONDS_MAX && cc->stale_if_error_s <= SECONDS_MAX &&
           cc->max_stale_s <= SECONDS_MAX && cc->min_fresh_s <= SECONDS_MAX && cc->state <= 2;
}

static bool record_exists(const httpstatus_cache_record *r)
{
    bool masks = ((r->known | r->seen) & ~ALL_HAS) == 0 && (r->flags & ~ALL_FLAGS) == 0;
    bool numbers = r->code >= 100 && r->code <= 599 && r->age_s <= SECONDS_MAX && r->reserved == 0 && r->reserved2 == 0;
    bool method = r->method == HTTPSTATUS_METHOD_UNKNOWN ||
                  (r->method <= INT32_MAX && httpstatus_method_name((int)r->method) != NULL);
    return masks && numbers && method && r->first_byte <= r->last_byte && control_exists(&r->response_cc) &&
           control_exists(&r->targeted_cc);
}

int httpstatus_cache_record_invalidate(httpstatus_cache_record *record)
{
    if (record == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(record->size, sizeof *record)) {
        return HTTPSTATUS_E_SIZE;
    }
    record->flags |= HTTPSTATUS_CACHE_INVALIDATED;
    return HTTPSTATUS_E_NONE;
}

int httpstatus_cache_record_pack(const httpstatus_cache_record *record, unsigned char *bytes, size_t cap)
{
    if (record == NULL || bytes == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (cap < HTTPSTATUS_CACHE_RECORD_BYTES || !hs_input_usable(record, record->size, sizeof *record, sizeof *record)) {
        return HTTPSTATUS_E_SIZE;
    }
    if (!record_exists(record)) {
        return HTTPSTATUS_E_RANGE;
    }
    httpstatus_cache_record copy = *record;
    cursor c = { bytes, true };
    copy.size = MAGIC;
    pass_record(&c, &copy);
    return HTTPSTATUS_CACHE_RECORD_BYTES;
}

int httpstatus_cache_record_unpack(const unsigned char *bytes, size_t len, httpstatus_cache_record *record)
{
    if (bytes == NULL || record == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (len != HTTPSTATUS_CACHE_RECORD_BYTES || !hs_output_usable(record->size, sizeof *record)) {
        return HTTPSTATUS_E_SIZE;
    }
    httpstatus_cache_record read = HTTPSTATUS_CACHE_RECORD_INIT;
    unsigned char copy[HTTPSTATUS_CACHE_RECORD_BYTES];
    memcpy(copy, bytes, sizeof copy);
    cursor c = { copy, false };
    pass_record(&c, &read);
    if (read.size != MAGIC) {
        return HTTPSTATUS_E_SYNTAX;
    }
    if (!record_exists(&read)) {
        return HTTPSTATUS_E_RANGE;
    }
    read.size = record->size;
    *record = read;
    return HTTPSTATUS_E_NONE;
}
