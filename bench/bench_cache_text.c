/* SPDX-License-Identifier: MIT */
/* Caching fields are read in linear time: what a byte of 64 KiB or 1 MiB costs, whatever the text is. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"
#include "httpstatus/cache_control.h"
#include "httpstatus/cache_facts.h"
#include "httpstatus/field_value.h"
#include "mixes.h"

/* Text of one length, again and again until LONG_BYTES are read: so a pass of each length has the same work. */
enum { LONG_BYTES = 1 << 20 };

typedef struct long_text {
    size_t len;
    char bytes[LONG_BYTES], twin[LONG_BYTES];
} long_text;

typedef uint64_t reader(const long_text *text, size_t len);

#define LONG_PASS(pass, read)                                                                                          \
    static uint64_t pass(const void *mix)                                                                              \
    {                                                                                                                  \
        const long_text *text = mix;                                                                                   \
        uint64_t sum = 0;                                                                                              \
        for (size_t at = 0; at < LONG_BYTES; at += text->len) {                                                        \
            sum += read(text, text->len);                                                                              \
        }                                                                                                              \
        return sum;                                                                                                    \
    }

static uint64_t read_control(const long_text *text, size_t len)
{
    httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
    httpstatus_cache_control_feed(&cc, text->bytes, len);
    return cc.known + cc.members;
}

static uint64_t read_targeted(const long_text *text, size_t len)
{
    httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
    httpstatus_cache_control_targeted_feed(&cc, text->bytes, len);
    return cc.known + cc.members;
}

static uint64_t walk_names(const long_text *text, size_t len)
{
    static const uint32_t directives[] = { HTTPSTATUS_CC_NO_CACHE, HTTPSTATUS_CC_PRIVATE, 0 };
    uint64_t sum = 0;
    for (size_t i = 0; i < sizeof directives / sizeof directives[0]; i++) {
        size_t pos = 0, at, n;
        while (httpstatus_cache_control_name_next(text->bytes, len, directives[i], &pos, &at, &n)) {
            sum += n;
        }
    }
    return sum;
}

static uint64_t walk_list(const long_text *text, size_t len)
{
    uint64_t sum = 0;
    size_t pos = 0, at, n;
    while (httpstatus_list_next(text->bytes, len, &pos, &at, &n)) {
        sum += n;
    }
    return sum;
}

static uint64_t match_values(const long_text *text, size_t len)
{
    return httpstatus_field_value_match(text->bytes, len, text->twin, len);
}

static uint64_t match_tags(const long_text *text, size_t len)
{
    return httpstatus_etag_match(text->bytes, len, "\"not there\"", HTTPSTATUS_NTS, true);
}

static uint64_t read_fields(const long_text *text, size_t len)
{
    static const char *const names[] = {
        "Age", "Vary", "Pragma", "ETag", "Expires", "Content-Length", "Content-Range"
    };
    httpstatus_cache_facts facts = HTTPSTATUS_CACHE_FACTS_INIT;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        httpstatus_cache_facts_field(&facts, HTTPSTATUS_SIDE_RESPONSE, names[i], HTTPSTATUS_NTS, text->bytes, len, 0);
    }
    return facts.known + facts.flags + facts.etag_hash;
}

LONG_PASS(pass_control, read_control)
LONG_PASS(pass_targeted, read_targeted)
LONG_PASS(pass_names, walk_names)
LONG_PASS(pass_list, walk_list)
LONG_PASS(pass_values, match_values)
LONG_PASS(pass_tags, match_tags)
LONG_PASS(pass_fields, read_fields)

typedef struct long_shape {
    const char *name, *head, *pattern;
} long_shape;

/* The head stands once, at the beginning; the pattern fills what is left. */
static bench_case *add_long(bench *suite, const char *name, const char *mix_name, bench_pass *pass,
                            const long_shape *shape, size_t len)
{
    long_text *text = calloc(1, sizeof *text);
    if (text == NULL) {
        fprintf(stderr, "bench_cache_text: out of memory\n");
        exit(EXIT_FAILURE);
    }
    text->len = len;
    size_t head = strlen(shape->head), n = strlen(shape->pattern);
    memcpy(text->bytes, shape->head, head);
    for (size_t i = head; i < LONG_BYTES; i++) {
        text->bytes[i] = shape->pattern[(i - head) % n];
    }
    memcpy(text->twin, text->bytes, LONG_BYTES);
    bench_case *added = bench_add(suite, name, mix_name, pass, text);
    added->bytes = (double)LONG_BYTES / MIX_SIZE;
    return added;
}

static void add_shapes(bench *suite, const char *reader_name, bench_pass *pass, const long_shape *shapes, size_t count)
{
    static const double at_most = 1.25; /* target: time of 1 MiB over that of 16 times 64 KiB */
    for (size_t i = 0; i < count; i++) {
        char *name = calloc(1, 64);
        if (name == NULL) {
            exit(EXIT_FAILURE);
        }
        snprintf(name, 64, "%s %s", reader_name, shapes[i].name);
        bench_case *shorter = add_long(suite, name, "64 KiB", pass, &shapes[i], LONG_BYTES / 16);
        bench_case *longer = add_long(suite, name, "1 MiB", pass, &shapes[i], LONG_BYTES);
        longer->other = shorter;
        longer->other_at_most = at_most;
    }
}

static void add_cases(bench *suite)
{
    static const long_shape controls[] = {
        { "commas", "", "," },
        { "blanks", "a", " \t" },
        { "spaced commas", "", " ,\t" },
        { "quotes", "", "\"" },
        { "open quote", "x=\"", "a, no-store, " },
        { "backslashes", "x=\"", "\\" },
        { "one long name", "", "abcdefgh" },
        { "short names", "", "a," },
        { "near names", "", "max-agf=1, " },
        { "directives", "", "max-age=60, no-store, " },
        { "listed names", "private=\"", "X-User, " },
        { "lists", "", "no-cache=\"A, B\", " },
        { "digits", "max-age=", "7" },
    };
    static const long_shape dictionaries[] = {
        { "short keys", "", "a, " },      { "blanks", "a", " \t" },         { "parameters", "a", ";b=1" },
        { "open string", "a=\"", "x" },   { "backslashes", "a=\"", "\\" },  { "bytes", "a=:", "aaaa" },
        { "one long key", "", "abcdef" }, { "display", "a=%\"", "%c3%a4" },
    };
    static const long_shape names[] = {
        { "lists", "", "no-cache=\"A, B\", " },
        { "short names", "", "a," },
        { "commas", "", "," },
        { "open quote", "private=\"", "A, " },
        { "blanks", "private=\"", " " },
        { "broken lists", "", "private=\"A B\"," },
    };
    static const long_shape lists[] = {
        { "commas", "", "," },
        { "blanks", "a", " " },
        { "spaced commas", "", " , " },
        { "members", "", "Accept , " },
    };
    static const long_shape tags[] = {
        { "commas", "", "," },         { "blanks", "\"a\"", " " }, { "quotes", "", "\"" },
        { "open quote", "\"", "a, " }, { "tags", "", "W/\"a\"," }, { "no quotes", "", "W/a ,  " },
        { "backslashes", "\"", "\\" },
    };
#define SHAPES(list) list, sizeof list / sizeof list[0]
    add_shapes(suite, "feed", pass_control, SHAPES(controls));
    add_shapes(suite, "targeted", pass_targeted, SHAPES(dictionaries));
    add_shapes(suite, "name_next", pass_names, SHAPES(names));
    add_shapes(suite, "list_next", pass_list, SHAPES(lists));
    add_shapes(suite, "value_match", pass_values, SHAPES(lists));
    add_shapes(suite, "etag_match", pass_tags, SHAPES(tags));
    add_shapes(suite, "facts_field", pass_fields, SHAPES(tags));
#undef SHAPES
}

int main(int argc, char **argv)
{
    return bench_main(argc, argv, "cache_text", add_cases);
}
