/* SPDX-License-Identifier: MIT */
/* Text to code, length given, beside a perfect hash of gperf and a binary search over the same phrases. */
#include <ctype.h>
#include <string.h>

#include "empty.h"
#include "harness.h"
#include "httpstatus/lookup.h"
#include "mixes.h"
#include "peers.h"
#include "phrases.h"

MIX_TEXT_PASS(pass_empty, empty_by_text(text, len))
MIX_TEXT_PASS(pass_from_reason, httpstatus_from_reason(text, len))
MIX_TEXT_PASS(pass_from_text, httpstatus_from_text(text, len))
MIX_TEXT_PASS(pass_gperf_exact, peer_gperf_exact(text, len))
MIX_TEXT_PASS(pass_gperf_any_case, peer_gperf_any_case(text, len))
MIX_TEXT_PASS(pass_search_exact, peer_search_exact(text, len))
MIX_TEXT_PASS(pass_search_any_case, peer_search_any_case(text, len))

typedef int from_text(const char *text, size_t len);

typedef struct contestant {
    const char *name;
    bench_pass *pass;
    from_text *call;
    double at_least; /* target: its time over ours */
} contestant;

/* Ours, then the peers on the same list of phrases. */
typedef struct contest {
    const phrase_list *phrases;
    contestant ours, gperf, search;
} contest;

static const contest exact = {
    &phrases_exact,
    { "from_reason", pass_from_reason, httpstatus_from_reason, 0 },
    { "gperf, exact", pass_gperf_exact, peer_gperf_exact, 2 },
    { "binary search, exact", pass_search_exact, peer_search_exact, 8 },
};

static const contest any_case = {
    &phrases_any_case,
    { "from_text", pass_from_text, httpstatus_from_text, 0 },
    { "gperf, any case", pass_gperf_any_case, peer_gperf_any_case, 2 },
    { "binary search, any case", pass_search_any_case, peer_search_any_case, 8 },
};

/* The reference: every phrase in turn, byte by byte. */
static int reference(const phrase_list *phrases, const mix_text *text)
{
    for (size_t i = 0; i < phrases->count; i++) {
        const char *expected = phrases->rows[i].text;
        size_t n = 0;
        while (n < text->len && expected[n] != '\0' &&
               (phrases->any_case ? tolower((unsigned char)text->at[n]) == tolower((unsigned char)expected[n])
                                  : text->at[n] == expected[n])) {
            n++;
        }
        if (n == text->len && expected[n] == '\0') {
            return phrases->rows[i].code;
        }
    }
    return 0;
}

static size_t count_wrong(from_text *call, const phrase_list *phrases, const mix_text *texts)
{
    size_t wrong = 0;
    for (size_t i = 0; i < MIX_TEXTS; i++) {
        wrong += call(texts[i].at, texts[i].len) != reference(phrases, &texts[i]);
    }
    return wrong;
}

static bench_case *add_contestant(bench *suite, const contest *held, const contestant *who, const char *mix_name,
                                  const mix_text *texts, const bench_case *unit)
{
    bench_case *added = bench_add(suite, who->name, mix_name, who->pass, texts);
    added->unit = unit;
    added->wrong = count_wrong(who->call, held->phrases, texts);
    return added;
}

static void add_contest(bench *suite, const contest *held, const char *mix_name, const mix_text *texts, bool targets)
{
    bench_case *unit = bench_add(suite, "empty call", mix_name, pass_empty, texts);
    bench_case *ours = add_contestant(suite, held, &held->ours, mix_name, texts, unit);
    const contestant *peers[] = { &held->gperf, &held->search };
    for (size_t i = 0; i < sizeof peers / sizeof peers[0]; i++) {
        if (peers[i] == &held->gperf && peer_gperf_version == NULL) {
            bench_add(suite, peers[i]->name, mix_name, NULL, texts);
            continue;
        }
        bench_case *added = add_contestant(suite, held, peers[i], mix_name, texts, unit);
        added->other = ours;
        added->other_at_least = targets ? peers[i]->at_least : 0;
    }
}

static void add_cases(bench *suite)
{
    if (peer_gperf_version != NULL) {
        bench_note(suite, "gperf", peer_gperf_version);
    }
    /* On the Zipf mix three calls of four ask for "OK": a predictor learns a peer's branches, so there is no target. */
    add_contest(suite, &exact, "zipf", mix_reasons(mix_codes_zipf()), false);
    add_contest(suite, &exact, "uniform", mix_phrases(&phrases_exact, MIX_EXACT), true);
    add_contest(suite, &exact, "byte changed", mix_phrases(&phrases_exact, MIX_ONE_BYTE_CHANGED), true);
    add_contest(suite, &any_case, "zipf", mix_reasons(mix_codes_zipf()), false);
    add_contest(suite, &any_case, "uniform", mix_phrases(&phrases_any_case, MIX_EXACT), true);
    add_contest(suite, &any_case, "random case", mix_phrases(&phrases_any_case, MIX_ANY_CASE), true);
    add_contest(suite, &any_case, "byte changed", mix_phrases(&phrases_any_case, MIX_ONE_BYTE_CHANGED), true);
}

int main(int argc, char **argv)
{
    return bench_main(argc, argv, "lookup", add_cases);
}
