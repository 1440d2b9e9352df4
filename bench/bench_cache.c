/* SPDX-License-Identifier: MIT */
/* Caching across the library's boundary: codes, lines of Cache-Control, storing from fields, reuse from a record. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "empty.h"
#include "harness.h"
#include "httpstatus/cache.h"
#include "httpstatus/cache_rule.h"
#include "httpstatus/error.h"
#include "httpstatus/method.h"
#include "mixes.h"

enum { LINE_BYTES = 128, FIELDS = 12, RESPONSES = 64, RECORDS = 32, REQUESTS = 32 };

static const int64_t now_s = 1767225600;

static httpstatus_cache_control control;
static httpstatus_cache_facts facts;
static httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
static httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;

static void *allocate(size_t count, size_t size)
{
    void *memory = calloc(count, size);
    if (memory == NULL) {
        fprintf(stderr, "bench_cache: out of memory\n");
        exit(EXIT_FAILURE);
    }
    return memory;
}

MIX_CODE_PASS(pass_empty_code, empty_by_code(code))
MIX_CODE_PASS(pass_rule, httpstatus_cache_rule(code))
MIX_CODE_PASS(pass_cacheable, httpstatus_is_cacheable(code))

static void add_codes(bench *suite)
{
    const struct {
        const char *name;
        const int *codes;
    } mixes[] = { { "zipf", mix_codes_zipf() }, { "uniform", mix_codes_uniform() } };
    for (size_t i = 0; i < sizeof mixes / sizeof mixes[0]; i++) {
        const bench_case *unit = bench_add(suite, "empty call, code", mixes[i].name, pass_empty_code, mixes[i].codes);
        bench_add(suite, "cache_rule", mixes[i].name, pass_rule, mixes[i].codes)->unit = unit;
        bench_add(suite, "is_cacheable", mixes[i].name, pass_cacheable, mixes[i].codes)->unit = unit;
    }
}

/* A line is read into an empty struct, which is emptied here: the unit does nothing. */
static int feed(const char *text, size_t len)
{
    control = (httpstatus_cache_control)HTTPSTATUS_CACHE_CONTROL_INIT;
    return httpstatus_cache_control_feed(&control, text, len) + (int)control.known;
}

static int feed_targeted(const char *text, size_t len)
{
    control = (httpstatus_cache_control)HTTPSTATUS_CACHE_CONTROL_INIT;
    return httpstatus_cache_control_targeted_feed(&control, text, len) + (int)control.known;
}

MIX_TEXT_PASS(pass_empty_feed, empty_control_feed(&control, text, len))
MIX_TEXT_PASS(pass_feed, feed(text, len))
MIX_TEXT_PASS(pass_feed_targeted, feed_targeted(text, len))

/* Lines as servers send them; %u is a number of seconds. */
static const char *const lines[] = {
    "max-age=%u",
    "public, max-age=%u",
    "public,max-age=%u,immutable",
    "private, max-age=%u, must-revalidate",
    "no-cache",
    "no-store",
    "no-cache, no-store, must-revalidate",
    "max-age=0, private, must-revalidate",
    "public, max-age=%u, s-maxage=%u",
    "max-age=%u, stale-while-revalidate=%u, stale-if-error=%u",
    "s-maxage=%u, stale-while-revalidate",
    "Private, No-Cache, No-Store, Max-Age=0, No-Transform",
};

/* With directives that no specification has: frameworks send them still. */
static const char *const extended[] = {
    "no-store, no-cache, must-revalidate, post-check=0, pre-check=0",
    "max-age=%u, surrogate-control=%u",
    "public, max-age=%u, x-cdn=%u",
};

static const mix_text *make_lines(const char *const *forms, size_t count)
{
    static const unsigned below[] = { 60, 3600, 86400, 31536001 };
    uint64_t seed = BENCH_SEED;
    mix_text pool[MIX_TEXTS], *texts = allocate(MIX_SIZE, sizeof *texts);
    char *bytes = allocate(MIX_TEXTS, LINE_BYTES);
    for (size_t i = 0; i < MIX_TEXTS; i++, bytes += LINE_BYTES) {
        uint64_t drawn = mix_random(&seed);
        unsigned seconds = (unsigned)(drawn >> 16) % below[drawn >> 8 & 3];
        int len = 0;
        for (const char *form = forms[drawn % count]; *form != '\0'; form++) {
            bool number = *form == '%' && *++form == 'u';
            len += number ? snprintf(bytes + len, LINE_BYTES - (size_t)len, "%u", seconds)
                          : snprintf(bytes + len, LINE_BYTES - (size_t)len, "%c", *form);
        }
        pool[i] = (mix_text){ bytes, (size_t)len, 0 };
    }
    for (size_t i = 0; i < MIX_SIZE; i++) {
        texts[i] = pool[mix_random(&seed) % MIX_TEXTS];
    }
    return texts;
}

static void add_lines(bench *suite)
{
    static const double at_most = 40; /* target: empty calls a line */
    const mix_text *common = make_lines(lines, sizeof lines / sizeof lines[0]);
    const mix_text *others = make_lines(extended, sizeof extended / sizeof extended[0]);
    const bench_case *unit = bench_add(suite, "empty call, line", "lines", pass_empty_feed, common);
    bench_case *fed = bench_add(suite, "cache_control_feed", "lines", pass_feed, common);
    fed->unit = unit;
    fed->unit_at_most = at_most;
    bench_add(suite, "targeted_feed", "lines", pass_feed_targeted, common)->unit = unit;
    unit = bench_add(suite, "empty call, line", "extensions", pass_empty_feed, others);
    bench_add(suite, "cache_control_feed", "extensions", pass_feed, others)->unit = unit;
}

/* A response as the reader of a message leaves it: names and values apart. */
typedef struct field {
    const char *name, *value;
    size_t name_len, value_len;
} field;

typedef struct response_mix {
    field fields[RESPONSES][FIELDS];
    size_t count[RESPONSES];
    uint8_t order[MIX_SIZE];
} response_mix;

static int parse_and_store(const response_mix *given, size_t n)
{
    facts = (httpstatus_cache_facts)HTTPSTATUS_CACHE_FACTS_INIT;
    facts.method = HTTPSTATUS_METHOD_GET;
    facts.code = 200;
    facts.request_time_s = facts.response_time_s = now_s;
    facts.known = HTTPSTATUS_CACHE_HAS_REQUEST_TIME | HTTPSTATUS_CACHE_HAS_RESPONSE_TIME;
    for (size_t i = 0; i < given->count[n]; i++) {
        const field *f = &given->fields[n][i];
        httpstatus_cache_facts_field(&facts, HTTPSTATUS_SIDE_RESPONSE, f->name, f->name_len, f->value, f->value_len,
                                     now_s);
    }
    return httpstatus_cache_store(&facts, NULL, &verdict, &record);
}

#define RESPONSE_PASS(pass, call)                                                                                      \
    static uint64_t pass(const void *mix)                                                                              \
    {                                                                                                                  \
        const response_mix *given = mix;                                                                               \
        uint64_t sum = 0;                                                                                              \
        for (size_t i = 0; i < MIX_SIZE; i++) {                                                                        \
            const size_t n = given->order[i];                                                                          \
            sum += (uint64_t)(call);                                                                                   \
            (void)n;                                                                                                   \
        }                                                                                                              \
        return sum;                                                                                                    \
    }

RESPONSE_PASS(pass_empty_store, empty_store(&facts, NULL, &verdict, &record))
RESPONSE_PASS(pass_store, httpstatus_cache_store(&facts, NULL, &verdict, &record))
RESPONSE_PASS(pass_response, parse_and_store(given, n))

static void put_field(response_mix *mix, size_t n, const char *name, const char *value, size_t value_len)
{
    mix->fields[n][mix->count[n]++] = (field){ name, value, strlen(name), value_len };
}

static const response_mix *make_responses(bool whole)
{
    static const char *const etags[] = { "\"33a64df551425fcc55e4d42a148795d9f25f89d4\"", "W/\"0815\"", "\"5f3-61b2\"" };
    response_mix *mix = allocate(1, sizeof *mix);
    const mix_text *controls = make_lines(lines, sizeof lines / sizeof lines[0]), *dates = mix_dates();
    for (size_t n = 0; n < RESPONSES; n++) {
        put_field(mix, n, "Cache-Control", controls[n].at, controls[n].len);
        if (whole) {
            put_field(mix, n, "Server", "nginx", 5);
            put_field(mix, n, "Date", dates[3 * n].at, dates[3 * n].len);
            put_field(mix, n, "Content-Type", "text/html; charset=utf-8", 24);
            put_field(mix, n, "Content-Length", "15743", 5);
            put_field(mix, n, "Last-Modified", dates[3 * n + 1].at, dates[3 * n + 1].len);
            put_field(mix, n, "ETag", etags[n % 3], strlen(etags[n % 3]));
            put_field(mix, n, "Vary", "Accept-Encoding", 15);
            put_field(mix, n, "Expires", dates[3 * n + 2].at, dates[3 * n + 2].len);
            put_field(mix, n, "Accept-Ranges", "bytes", 5);
            put_field(mix, n, "Age", "37", 2);
        }
    }
    uint64_t seed = BENCH_SEED;
    for (size_t i = 0; i < MIX_SIZE; i++) {
        mix->order[i] = (uint8_t)(mix_random(&seed) % RESPONSES);
    }
    return mix;
}

static void add_responses(bench *suite)
{
    const response_mix *whole = make_responses(true), *alone = make_responses(false);
    parse_and_store(whole, 0);
    const bench_case *unit = bench_add(suite, "empty call, store", "11 fields", pass_empty_store, whole);
    bench_add(suite, "parse and store", "11 fields", pass_response, whole)->unit = unit;
    unit = bench_add(suite, "empty call, store", "one field", pass_empty_store, alone);
    bench_add(suite, "parse and store", "one field", pass_response, alone)->unit = unit;
    bench_add(suite, "cache_store", "last facts", pass_store, alone)->unit = unit;
}

/* Records and requests, few enough to stay in the first cache, and pairs of them in random order. */
typedef struct reuse_mix {
    httpstatus_cache_record records[RECORDS];
    httpstatus_cache_facts requests[REQUESTS];
    unsigned char packed[RECORDS][HTTPSTATUS_CACHE_RECORD_BYTES];
    uint16_t order[MIX_SIZE];
} reuse_mix;

#define REUSE_PASS(pass, call)                                                                                         \
    static uint64_t pass(const void *mix)                                                                              \
    {                                                                                                                  \
        const reuse_mix *given = mix;                                                                                  \
        uint64_t sum = 0;                                                                                              \
        for (size_t i = 0; i < MIX_SIZE; i++) {                                                                        \
            const size_t n = given->order[i] % RECORDS, m = given->order[i] / RECORDS % REQUESTS;                      \
            sum += (uint64_t)(call);                                                                                   \
            (void)m;                                                                                                   \
        }                                                                                                              \
        return sum;                                                                                                    \
    }

static unsigned char bytes[HTTPSTATUS_CACHE_RECORD_BYTES];

REUSE_PASS(pass_empty_reuse, empty_reuse(&given->records[n], &given->requests[m], now_s, NULL, &verdict))
REUSE_PASS(pass_reuse, httpstatus_cache_reuse(&given->records[n], &given->requests[m], now_s, NULL, &verdict))
REUSE_PASS(pass_empty_pack, empty_pack(&given->records[n], bytes, sizeof bytes))
REUSE_PASS(pass_pack, httpstatus_cache_record_pack(&given->records[n], bytes, sizeof bytes))
REUSE_PASS(pass_empty_unpack, empty_unpack(given->packed[n], sizeof given->packed[n], &record))
REUSE_PASS(pass_unpack, httpstatus_cache_record_unpack(given->packed[n], sizeof given->packed[n], &record))

/* A response stored within the last ten minutes, from its Cache-Control. */
static httpstatus_cache_record stored(const char *line, uint64_t drawn)
{
    httpstatus_cache_facts given = HTTPSTATUS_CACHE_FACTS_INIT;
    httpstatus_cache_record out = HTTPSTATUS_CACHE_RECORD_INIT;
    given.method = HTTPSTATUS_METHOD_GET;
    given.code = 200;
    given.request_time_s = given.response_time_s = given.date_s = now_s - (int64_t)(drawn % 600);
    given.last_modified_s = given.date_s - 86400;
    given.etag_hash = drawn;
    given.known = HTTPSTATUS_CACHE_HAS_REQUEST_TIME | HTTPSTATUS_CACHE_HAS_RESPONSE_TIME | HTTPSTATUS_CACHE_HAS_DATE |
                  HTTPSTATUS_CACHE_HAS_LAST_MODIFIED | HTTPSTATUS_CACHE_HAS_ETAG;
    given.seen = given.known;
    httpstatus_cache_facts_field(&given, HTTPSTATUS_SIDE_RESPONSE, "Cache-Control", HTTPSTATUS_NTS, line,
                                 HTTPSTATUS_NTS, now_s);
    if (httpstatus_cache_store(&given, NULL, &verdict, &out) != HTTPSTATUS_CACHE_ACTION_STORE) {
        fprintf(stderr, "bench_cache: not stored: %s\n", line);
        exit(EXIT_FAILURE);
    }
    return out;
}

static const reuse_mix *make_reuse(const char *const *responses, size_t response_count, const char *const *requests,
                                   size_t request_count)
{
    reuse_mix *mix = allocate(1, sizeof *mix);
    uint64_t seed = BENCH_SEED;
    for (size_t n = 0; n < RECORDS; n++) {
        mix->records[n] = stored(responses[n % response_count], mix_random(&seed));
        httpstatus_cache_record_pack(&mix->records[n], mix->packed[n], sizeof mix->packed[n]);
    }
    for (size_t m = 0; m < REQUESTS; m++) {
        const char *line = requests[m % request_count];
        httpstatus_cache_facts request = HTTPSTATUS_CACHE_FACTS_INIT;
        request.method = HTTPSTATUS_METHOD_GET;
        if (*line != '\0') {
            httpstatus_cache_facts_field(&request, HTTPSTATUS_SIDE_REQUEST, "Cache-Control", HTTPSTATUS_NTS, line,
                                         HTTPSTATUS_NTS, now_s);
        }
        mix->requests[m] = request;
    }
    for (size_t i = 0; i < MIX_SIZE; i++) {
        mix->order[i] = (uint16_t)mix_random(&seed);
    }
    return mix;
}

static size_t count_not_unpacked(const reuse_mix *mix)
{
    size_t wrong = 0;
    for (size_t n = 0; n < RECORDS; n++) {
        httpstatus_cache_record read = HTTPSTATUS_CACHE_RECORD_INIT;
        wrong += httpstatus_cache_record_unpack(mix->packed[n], sizeof mix->packed[n], &read) != HTTPSTATUS_E_NONE ||
                 memcmp(&read, &mix->records[n], sizeof read) != 0;
    }
    return wrong;
}

static void add_reuse(bench *suite)
{
    static const double at_most = 16; /* target: empty calls */
    static const char *const long_lived[] = { "max-age=3600", "public, max-age=86400" }, *const plain[] = { "" };
    static const char *const mixed[] = {
        "max-age=300", "max-age=600, stale-while-revalidate=60", "no-cache", "public", "max-age=60, must-revalidate",
        "s-maxage=300"
    };
    static const char *const asked[] = { "", "", "", "", "max-age=0", "no-cache", "max-stale=60", "" };
    static const char *const windows[] = { "max-age=0, stale-while-revalidate=9999" };
    const reuse_mix *mixes[] = { make_reuse(long_lived, 2, plain, 1), make_reuse(mixed, 6, asked, 8),
                                 make_reuse(windows, 1, plain, 1) };
    static const char *const names[] = { "fresh", "mixed", "stale window" };
    for (size_t i = 0; i < sizeof mixes / sizeof mixes[0]; i++) {
        const bench_case *unit = bench_add(suite, "empty call, reuse", names[i], pass_empty_reuse, mixes[i]);
        bench_case *reuse = bench_add(suite, "cache_reuse", names[i], pass_reuse, mixes[i]);
        reuse->unit = unit;
        reuse->unit_at_most = at_most;
    }
    bench_case *pack, *unpack;
    const bench_case *unit = bench_add(suite, "empty call, pack", "mixed", pass_empty_pack, mixes[1]);
    pack = bench_add(suite, "cache_record_pack", "mixed", pass_pack, mixes[1]);
    pack->unit = unit;
    unit = bench_add(suite, "empty call, unpack", "mixed", pass_empty_unpack, mixes[1]);
    unpack = bench_add(suite, "cache_record_unpack", "mixed", pass_unpack, mixes[1]);
    unpack->unit = unit;
    unpack->wrong = pack->wrong = count_not_unpacked(mixes[1]);
}

static void add_cases(bench *suite)
{
    add_codes(suite);
    add_lines(suite);
    add_responses(suite);
    add_reuse(suite);
}

int main(int argc, char **argv)
{
    return bench_main(argc, argv, "cache", add_cases);
}
