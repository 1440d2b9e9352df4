/* SPDX-License-Identifier: MIT */
/* IMF-fixdates, length given: the strict reader, the lenient one, and what C programs use in their place. */
#define _GNU_SOURCE /* gmtime_r */
#include <string.h>
#include <time.h>

#include "dates.h"
#include "empty.h"
#include "harness.h"
#include "httpstatus/date.h"
#include "httpstatus/error.h"
#include "mixes.h"

/* Where every contestant writes its answer. No date of the mix has a year of two digits: the time is not used. */
static int64_t when;
static uint32_t forgiven;

MIX_TEXT_PASS(pass_empty, empty_date_parse(text, len, 0, &when))
MIX_TEXT_PASS(pass_strict, httpstatus_date_parse(text, len, 0, &when))
MIX_TEXT_PASS(pass_lenient, httpstatus_date_parse_lenient(text, len, 0, &when, &forgiven))

static bool parse_strict(const char *text, size_t len, int64_t *when_s)
{
    return httpstatus_date_parse(text, len, 0, when_s) == HTTPSTATUS_E_NONE;
}

static bool parse_lenient(const char *text, size_t len, int64_t *when_s)
{
    return httpstatus_date_parse_lenient(text, len, 0, when_s, &forgiven) == HTTPSTATUS_E_NONE;
}

/* An instant is right when the C library writes the same date of it: no two instants have one date. */
static bool is_right(const peer_date *who, const mix_text *text)
{
    int64_t when_s;
    char expected[32];
    struct tm fields;
    if (!who->parse(text->at, text->len, &when_s)) {
        return false;
    }
    time_t t = (time_t)when_s;
    return gmtime_r(&t, &fields) != NULL && strftime(expected, sizeof expected, MIX_IMF_FIXDATE, &fields) != 0 &&
           strcmp(text->at, expected) == 0;
}

static bench_case *add_contestant(bench *suite, const peer_date *who, const char *mix_name, const mix_text *texts,
                                  const bench_case *unit)
{
    bench_case *added = bench_add(suite, who->name, mix_name, who->pass, texts);
    added->unit = unit;
    for (size_t i = 0; who->parse != NULL && i < MIX_SIZE; i++) {
        added->wrong += !is_right(who, &texts[i]);
    }
    return added;
}

static void add_cases(bench *suite)
{
    static const double at_least = 40; /* target: a peer's time over ours */
    static const char mix_name[] = "1970-2096";
    static const peer_date strict = { "date_parse", NULL, pass_strict, parse_strict };
    static const peer_date lenient = { "date_parse_lenient", NULL, pass_lenient, parse_lenient };
    static const peer_date *const peers[] = { &peer_strptime, &peer_curl_getdate };
    const mix_text *texts = mix_dates();
    const bench_case *unit = bench_add(suite, "empty call", mix_name, pass_empty, texts);
    const bench_case *ours = add_contestant(suite, &strict, mix_name, texts, unit);
    add_contestant(suite, &lenient, mix_name, texts, unit)->other = ours;
    for (size_t i = 0; i < sizeof peers / sizeof peers[0]; i++) {
        bench_case *added = add_contestant(suite, peers[i], mix_name, texts, unit);
        added->other = ours;
        added->other_at_least = at_least;
        if (peers[i]->version != NULL) {
            bench_note(suite, peers[i]->name, peers[i]->version());
        }
    }
}

int main(int argc, char **argv)
{
    return bench_main(argc, argv, "date", add_cases);
}
