/* SPDX-License-Identifier: MIT */
/* Answers by code: one call across the library's boundary, beside a call that does nothing. */
#include <ctype.h>
#include <string.h>

#include "empty.h"
#include "harness.h"
#include "httpstatus/class.h"
#include "httpstatus/entry.h"
#include "httpstatus/registry.h"
#include "mixes.h"
#include "peers.h"
#include "phrases.h"

MIX_CODE_PASS(pass_empty, empty_by_code(code))
MIX_CODE_PASS(pass_reason, httpstatus_reason(code))
MIX_CODE_PASS(pass_flags, httpstatus_flags(code))
MIX_CODE_PASS(pass_class_of, httpstatus_class_of(code))
MIX_CODE_PASS(pass_effective, httpstatus_effective(code))
MIX_CODE_PASS(pass_find, httpstatus_find(code))
MIX_CODE_PASS(pass_name, httpstatus_name(code))

MIX_CODE_CHAIN(chain_empty, empty_by_code(code))
MIX_CODE_CHAIN(chain_reason, httpstatus_reason(code))
MIX_CODE_CHAIN(chain_flags, httpstatus_flags(code))
MIX_CODE_CHAIN(chain_class_of, httpstatus_class_of(code))

/* The reference: a slow walk over the rows of codes.tsv. */
static const char *reference_reason(int code)
{
    for (size_t i = 0; i < phrases_exact.count; i++) {
        if (phrases_exact.rows[i].code == code) {
            return phrases_exact.rows[i].text;
        }
    }
    return NULL;
}

/* 306 is the one registered code without a phrase. */
static bool is_in_registry(int code)
{
    return reference_reason(code) != NULL || code == HTTPSTATUS_SWITCH_PROXY;
}

static int reference_class(int code)
{
    return code >= 100 && code <= 599 ? code / 100 : 0;
}

/* Whether a constant spells a phrase, letter by letter. */
static bool is_name_of(const char *name, const char *reason)
{
    for (; *reason != '\0'; reason++) {
        if (isalnum((unsigned char)*reason)) {
            name += *name == '_';
            if (*name++ != toupper((unsigned char)*reason)) {
                return false;
            }
        }
    }
    return *name == '\0';
}

static bool reason_is_right(int code)
{
    const char *expected = reference_reason(code), *got = httpstatus_reason(code);
    return expected == NULL ? got == NULL : got != NULL && strcmp(got, expected) == 0;
}

static bool flags_are_right(int code)
{
    return ((httpstatus_flags(code) & HTTPSTATUS_FLAG_REGISTERED) != 0) == is_in_registry(code);
}

static bool class_is_right(int code)
{
    return httpstatus_class_of(code) == reference_class(code);
}

static bool effective_is_right(int code)
{
    int folded = reference_class(code) != 0 ? reference_class(code) * 100 : 500;
    return httpstatus_effective(code) == (is_in_registry(code) ? code : folded);
}

static bool find_is_right(int code)
{
    return httpstatus_entry_code(httpstatus_find(code)) == (is_in_registry(code) ? code : 0);
}

static bool name_is_right(int code)
{
    const char *expected = reference_reason(code), *got = httpstatus_name(code);
    return expected != NULL ? got != NULL && is_name_of(got, expected) : (got != NULL) == is_in_registry(code);
}

static size_t count_wrong(bool (*is_right)(int code))
{
    size_t wrong = 0;
    for (int code = -1; code <= 1100; code++) {
        wrong += !is_right(code);
    }
    return wrong;
}

/* Of codes without a phrase each peer answers in its own way. */
static size_t count_wrong_reasons(const char *(*reason)(int code))
{
    size_t wrong = 0;
    for (size_t i = 0; i < phrases_exact.count; i++) {
        const char *got = reason(phrases_exact.rows[i].code);
        wrong += got == NULL || strcmp(got, phrases_exact.rows[i].text) != 0;
    }
    return wrong;
}

static const struct question {
    const char *name;
    bench_pass *pass;
    bool (*is_right)(int code);
    double at_most; /* empty calls; 0: no target */
} questions[] = {
    { "reason", pass_reason, reason_is_right, 1.15 },
    { "flags", pass_flags, flags_are_right, 1.15 },
    { "class_of", pass_class_of, class_is_right, 1.15 },
    { "effective", pass_effective, effective_is_right, 0 },
    { "find", pass_find, find_is_right, 0 },
    { "name", pass_name, name_is_right, 0 },
};

enum { REASON, QUESTIONS = sizeof questions / sizeof questions[0] };

typedef struct mix_cases {
    bench_case *unit, *asked[QUESTIONS];
} mix_cases;

static mix_cases add_mix(bench *suite, const char *mix_name, const int *codes)
{
    mix_cases added = { .unit = bench_add(suite, "empty call", mix_name, pass_empty, codes) };
    for (size_t i = 0; i < QUESTIONS; i++) {
        added.asked[i] = bench_add(suite, questions[i].name, mix_name, questions[i].pass, codes);
        added.asked[i]->wrong = count_wrong(questions[i].is_right);
        added.asked[i]->unit = added.unit;
        added.asked[i]->unit_at_most = questions[i].at_most;
    }
    return added;
}

static void add_peer(bench *suite, const peer_reason *peer, const char *mix_name, const int *codes, mix_cases ours)
{
    bench_case *added = bench_add(suite, peer->name, mix_name, peer->pass, codes);
    added->unit = ours.unit;
    added->other = ours.asked[REASON];
    added->wrong = peer->reason != NULL ? count_wrong_reasons(peer->reason) : 0;
}

static void add_chain(bench *suite, const char *name, bench_pass *pass, const int *codes, bench_case *unit)
{
    bench_case *added = bench_add(suite, name, "uniform", pass, codes);
    added->unit = unit;
}

static void add_cases(bench *suite)
{
    const int *zipf = mix_codes_zipf(), *uniform = mix_codes_uniform();
    mix_cases on_zipf = add_mix(suite, "zipf", zipf);
    add_peer(suite, &peer_libmicrohttpd, "zipf", zipf, on_zipf);
    mix_cases on_uniform = add_mix(suite, "uniform", uniform);
    for (size_t i = 0; i < QUESTIONS; i++) {
        /* A branch that depends on the code shows here: no predictor knows a uniform mix. */
        on_uniform.asked[i]->other = on_zipf.asked[i];
        on_uniform.asked[i]->other_at_most = questions[i].at_most != 0 ? 1.1 : 0;
    }
    add_peer(suite, &peer_libmicrohttpd, "uniform", uniform, on_uniform);
    mix_cases on_all = add_mix(suite, "all ints", mix_codes_all());
    for (size_t i = 0; i < QUESTIONS; i++) {
        on_all.asked[i]->unit_at_most = 0;
    }

    bench_case *chained = bench_add(suite, "empty call, chained", "uniform", chain_empty, uniform);
    add_chain(suite, "reason, chained", chain_reason, uniform, chained);
    add_chain(suite, "flags, chained", chain_flags, uniform, chained);
    add_chain(suite, "class_of, chained", chain_class_of, uniform, chained);
    if (peer_libmicrohttpd.version != NULL) {
        bench_note(suite, peer_libmicrohttpd.name, peer_libmicrohttpd.version());
    }
}

int main(int argc, char **argv)
{
    return bench_main(argc, argv, "registry", add_cases);
}
