/* SPDX-License-Identifier: MIT */
/* Status lines with their CRLF, length given: the strict and the lenient reader, and sscanf. */
#include <stdio.h>
#include <string.h>

#include "empty.h"
#include "harness.h"
#include "httpstatus/error.h"
#include "httpstatus/statusline.h"
#include "mixes.h"

typedef int parse(const char *text, size_t len, httpstatus_statusline *out);

/* The reference, and what many programs do; it needs the NUL that mix_status_lines() leaves behind each line. */
static int parse_with_sscanf(const char *text, size_t len, httpstatus_statusline *out)
{
    int at = 0;
    if (sscanf(text, "HTTP/%1d.%1d %3d%n", &out->major, &out->minor, &out->code, &at) != 3 || text[at] != ' ') {
        return HTTPSTATUS_E_SYNTAX;
    }
    out->reason_offset = (uint64_t)at + 1;
    out->reason_bytes = len - (uint64_t)at - strlen(" \r\n");
    return HTTPSTATUS_E_NONE;
}

/* Where every contestant writes its answer. */
static httpstatus_statusline line = HTTPSTATUS_STATUSLINE_INIT;

MIX_TEXT_PASS(pass_empty, empty_parse(text, len, &line))
MIX_TEXT_PASS(pass_strict, httpstatus_statusline_parse(text, len, &line))
MIX_TEXT_PASS(pass_lenient, httpstatus_statusline_parse_lenient(text, len, &line))
MIX_TEXT_PASS(pass_sscanf, parse_with_sscanf(text, len, &line))

static const struct contestant {
    const char *name;
    bench_pass *pass;
    parse *call;
    double at_most; /* empty calls; 0: no target */
} contestants[] = {
    { "strict", pass_strict, httpstatus_statusline_parse, 1.5 },
    { "lenient", pass_lenient, httpstatus_statusline_parse_lenient, 0 },
    { "sscanf", pass_sscanf, parse_with_sscanf, 0 },
};

enum { STRICT, CONTESTANTS = sizeof contestants / sizeof contestants[0] };

static bool agree(parse *call, const mix_text *text)
{
    httpstatus_statusline expected = HTTPSTATUS_STATUSLINE_INIT, got = HTTPSTATUS_STATUSLINE_INIT;
    return parse_with_sscanf(text->at, text->len, &expected) == HTTPSTATUS_E_NONE && expected.code == text->code &&
           call(text->at, text->len, &got) == HTTPSTATUS_E_NONE && memcmp(&expected, &got, sizeof got) == 0;
}

static void add_mix(bench *suite, const char *mix_name, const mix_text *lines)
{
    bench_case *unit = bench_add(suite, "empty call", mix_name, pass_empty, lines), *strict = NULL;
    for (size_t i = 0; i < CONTESTANTS; i++) {
        bench_case *added = bench_add(suite, contestants[i].name, mix_name, contestants[i].pass, lines);
        added->unit = unit;
        added->unit_at_most = contestants[i].at_most;
        added->other = strict;
        strict = i == STRICT ? added : strict;
        for (size_t n = 0; n < MIX_SIZE; n++) {
            added->wrong += !agree(contestants[i].call, &lines[n]);
        }
    }
}

static void add_cases(bench *suite)
{
    add_mix(suite, "zipf", mix_status_lines(mix_codes_zipf()));
    add_mix(suite, "uniform", mix_status_lines(mix_codes_uniform()));
}

int main(int argc, char **argv)
{
    return bench_main(argc, argv, "statusline", add_cases);
}
