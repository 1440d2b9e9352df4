/* SPDX-License-Identifier: MIT */
/* Decisions, waits and hints across the library's boundary; and what a hint of 64 KiB or 1 MiB costs by the byte. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "empty.h"
#include "harness.h"
#include "httpstatus/backoff.h"
#include "httpstatus/error.h"
#include "httpstatus/method.h"
#include "httpstatus/retry.h"
#include "httpstatus/retry_after.h"
#include "mixes.h"

/* Few enough to stay in the first cache. */
enum { FACTS = 256 };

/* Facts in random order. */
typedef struct fact_mix {
    httpstatus_retry_facts pool[FACTS];
    uint8_t order[MIX_SIZE];
} fact_mix;

static httpstatus_retry_settings filled = HTTPSTATUS_RETRY_SETTINGS_INIT;
static httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
static httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;

#define FACTS_PASS(pass, call)                                                                                         \
    static uint64_t pass(const void *mix)                                                                              \
    {                                                                                                                  \
        const fact_mix *given = mix;                                                                                   \
        uint64_t sum = 0;                                                                                              \
        for (size_t i = 0; i < MIX_SIZE; i++) {                                                                        \
            const httpstatus_retry_facts *const facts = &given->pool[given->order[i]];                                 \
            sum += (uint64_t)(call);                                                                                   \
        }                                                                                                              \
        return sum;                                                                                                    \
    }

FACTS_PASS(pass_empty_decide, empty_decide(NULL, facts, NULL, &verdict))
FACTS_PASS(pass_decide_null, httpstatus_retry_decide(NULL, facts, NULL, &verdict))
FACTS_PASS(pass_decide_filled, httpstatus_retry_decide(&filled, facts, NULL, &verdict))

FACTS_PASS(pass_empty_backoff, empty_backoff(NULL, (uint32_t)facts->attempt, facts->random))
FACTS_PASS(pass_backoff_null, httpstatus_backoff_ms(NULL, (uint32_t)facts->attempt, facts->random))
FACTS_PASS(pass_backoff_filled, httpstatus_backoff_ms(&filled, (uint32_t)facts->attempt, facts->random))

MIX_TEXT_PASS(pass_empty_hint, empty_hint_parse(text, len, 0, &hint))
MIX_TEXT_PASS(pass_hint, httpstatus_retry_after_parse(text, len, 0, &hint))

static void *allocate(size_t size)
{
    void *memory = calloc(1, size);
    if (memory == NULL) {
        fprintf(stderr, "bench_retry: out of memory\n");
        exit(EXIT_FAILURE);
    }
    return memory;
}

/* A hint or none, as a reader of retry_after.h would have left it. */
static void give_hint(httpstatus_retry_facts *facts, uint64_t drawn)
{
    httpstatus_retry_after given = HTTPSTATUS_RETRY_AFTER_INIT;
    char text[16];
    int len = snprintf(text, sizeof text, "%u", (unsigned)(drawn >> 8) % 600);
    httpstatus_retry_after_parse(text, (size_t)len, 0, &given);
    httpstatus_retry_facts_hint(facts, &given);
}

/* One in two with a hint, each with a method, one of the first four attempts and a random word. */
static const fact_mix *make_facts(const int *codes, const int *methods, size_t method_count)
{
    fact_mix *mix = allocate(sizeof *mix);
    uint64_t seed = BENCH_SEED;
    for (size_t i = 0; i < FACTS; i++) {
        httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
        uint64_t drawn = mix_random(&seed);
        facts.code = codes[i];
        facts.method = methods[drawn % method_count];
        facts.attempt = 1 + (int)(drawn >> 60) % 4;
        facts.random = mix_random(&seed);
        facts.known = HTTPSTATUS_KNOWN_METHOD | HTTPSTATUS_KNOWN_ATTEMPT | HTTPSTATUS_KNOWN_RANDOM;
        if ((drawn >> 32) % 2 == 0) {
            give_hint(&facts, drawn);
        }
        mix->pool[i] = facts;
    }
    for (size_t i = 0; i < MIX_SIZE; i++) {
        mix->order[i] = (uint8_t)mix_random(&seed);
    }
    return mix;
}

/* The caller's copy of the policy must decide as the policy itself. */
static size_t count_unequal(const fact_mix *mix)
{
    size_t wrong = 0;
    for (size_t i = 0; i < FACTS; i++) {
        httpstatus_retry_verdict a = HTTPSTATUS_RETRY_VERDICT_INIT, b = HTTPSTATUS_RETRY_VERDICT_INIT;
        wrong += httpstatus_retry_decide(NULL, &mix->pool[i], NULL, &a) <= 0 ||
                 httpstatus_retry_decide(&filled, &mix->pool[i], NULL, &b) <= 0 || memcmp(&a, &b, sizeof a) != 0;
    }
    return wrong;
}

static void add_decisions(bench *suite, const char *mix_name, const fact_mix *mix)
{
    static const double at_most = 45; /* target: empty calls */
    const bench_case *unit = bench_add(suite, "empty call, decide", mix_name, pass_empty_decide, mix);
    bench_case *null = bench_add(suite, "retry_decide, NULL", mix_name, pass_decide_null, mix);
    bench_case *copy = bench_add(suite, "retry_decide, settings", mix_name, pass_decide_filled, mix);
    null->unit = copy->unit = unit;
    null->unit_at_most = copy->unit_at_most = at_most;
    null->wrong = copy->wrong = count_unequal(mix);
}

static void add_waits(bench *suite, const char *mix_name, const fact_mix *mix)
{
    const bench_case *unit = bench_add(suite, "empty call, backoff", mix_name, pass_empty_backoff, mix);
    bench_add(suite, "backoff_ms, NULL", mix_name, pass_backoff_null, mix)->unit = unit;
    bench_add(suite, "backoff_ms, settings", mix_name, pass_backoff_filled, mix)->unit = unit;
}

static void add_hints(bench *suite)
{
    const mix_text *texts = mix_hints();
    const bench_case *unit = bench_add(suite, "empty call, hint", "hints", pass_empty_hint, texts);
    bench_add(suite, "retry_after_parse", "hints", pass_hint, texts)->unit = unit;
}

/* Text of one length, again and again until LONG_BYTES are read: so a pass of each length has the same work. */
enum { LONG_BYTES = 1 << 20 };

typedef struct long_text {
    size_t len;
    char bytes[LONG_BYTES];
} long_text;

static uint64_t pass_long(const void *mix)
{
    const long_text *text = mix;
    uint64_t sum = 0;
    for (size_t at = 0; at < LONG_BYTES; at += text->len) {
        sum += (uint64_t)httpstatus_retry_after_parse(text->bytes, text->len, 0, &hint) + (uint64_t)hint.delay_ms;
    }
    return sum;
}

static bench_case *add_long(bench *suite, const char *name, const char *mix_name, const char *pattern, size_t len)
{
    long_text *text = allocate(sizeof *text);
    text->len = len;
    for (size_t i = 0, n = strlen(pattern); i < LONG_BYTES; i++) {
        text->bytes[i] = pattern[i % n];
    }
    bench_case *added = bench_add(suite, name, mix_name, pass_long, text);
    added->bytes = (double)LONG_BYTES / MIX_SIZE;
    return added;
}

/* Linear: a byte of 1 MiB costs what a byte of 64 KiB does, whatever the text is. */
static void add_lengths(bench *suite)
{
    static const double at_most = 1.25; /* target: time of 1 MiB over that of 16 times 64 KiB */
    static const struct {
        const char *name, *pattern;
    } texts[] = {
        { "digits", "1234567890" }, { "list", "120, 3600, " }, { "fractions", "0.25,+1.5,-7," },
        { "blanks", " \t" },        { "words", "soon; " },
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        bench_case *shorter = add_long(suite, texts[i].name, "64 KiB", texts[i].pattern, LONG_BYTES / 16);
        bench_case *longer = add_long(suite, texts[i].name, "1 MiB", texts[i].pattern, LONG_BYTES);
        longer->other = shorter;
        longer->other_at_most = at_most;
    }
}

static void add_cases(bench *suite)
{
    static const int methods[] = { HTTPSTATUS_METHOD_GET, HTTPSTATUS_METHOD_GET, HTTPSTATUS_METHOD_PUT,
                                   HTTPSTATUS_METHOD_POST };
    static const int get[] = { HTTPSTATUS_METHOD_GET };
    httpstatus_retry_policy("default", HTTPSTATUS_NTS, &filled);
    int outages[FACTS], repeated[FACTS];
    for (size_t i = 0; i < FACTS; i++) {
        static const int codes[] = { 503, 503, 503, 502, 502, 504, 429, 429, 500, 500, 408, 413, 401, 404, 200, 302 };
        outages[i] = codes[i % (sizeof codes / sizeof codes[0])];
        repeated[i] = 503;
    }
    const fact_mix *outage = make_facts(outages, methods, sizeof methods / sizeof methods[0]);
    const fact_mix *uniform = make_facts(mix_codes_uniform(), methods, sizeof methods / sizeof methods[0]);
    add_decisions(suite, "outage", outage);
    add_decisions(suite, "uniform", uniform);
    add_decisions(suite, "503 to GET", make_facts(repeated, get, 1));
    add_waits(suite, "outage", outage);
    add_hints(suite);
    add_lengths(suite);
}

int main(int argc, char **argv)
{
    return bench_main(argc, argv, "retry", add_cases);
}
