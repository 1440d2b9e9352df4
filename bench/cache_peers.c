/* SPDX-License-Identifier: MIT */
/*
 * Our side of cache_peers.py: reads cache_cases.txt, then takes a number of passes from each line of standard input and
 * answers with the nanoseconds that one case took.
 */
#define _GNU_SOURCE /* clock_gettime */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "httpstatus/cache.h"
#include "httpstatus/method.h"

enum { CASES_MAX = 64, TEXT_MAX = 65536, FIELDS_MAX = 16 };

typedef struct field {
    const char *name, *value;
    size_t name_len, value_len;
} field;

/* A first line, and fields: each line with its LF in the text. */
typedef struct message {
    const char *text;
    size_t len, count;
    field fields[FIELDS_MAX];
} message;

typedef struct example {
    message request, response;
    size_t method_len;
    int code;
} example;

static const int64_t now_s = 1767225600; /* the Date of every response */

static char text[TEXT_MAX];
static example examples[CASES_MAX];
static size_t count;

/* The field whose line begins here, and where the next one begins. */
static const char *split_field(const char *line, const char *end, field *out)
{
    const char *eol = memchr(line, '\n', (size_t)(end - line)), *colon = memchr(line, ':', (size_t)(eol - line));
    *out = (field){ line, colon + 1, (size_t)(colon - line), (size_t)(eol - colon - 1) };
    return eol + 1;
}

static const char *first_field(const message *given)
{
    return (const char *)memchr(given->text, '\n', given->len) + 1;
}

static void take(httpstatus_cache_facts *facts, int side, const field *f)
{
    httpstatus_cache_facts_field(facts, side, f->name, f->name_len, f->value, f->value_len, now_s);
}

static void take_text(httpstatus_cache_facts *facts, int side, const message *given)
{
    const char *end = given->text + given->len;
    field f;
    for (const char *at = first_field(given); at < end;) {
        at = split_field(at, end, &f);
        take(facts, side, &f);
    }
}

static void take_fields(httpstatus_cache_facts *facts, int side, const message *given)
{
    for (size_t i = 0; i < given->count; i++) {
        take(facts, side, &given->fields[i]);
    }
}

/* From the text of the two header blocks, or from their fields, as whoever reads messages has them. */
static int judge(const example *given, bool from_text, httpstatus_cache_verdict *verdict,
                 httpstatus_cache_record *record)
{
    httpstatus_cache_facts facts = HTTPSTATUS_CACHE_FACTS_INIT;
    facts.method = (uint32_t)httpstatus_method_from_text(given->request.text, given->method_len);
    facts.code = given->code;
    if (from_text) {
        take_text(&facts, HTTPSTATUS_SIDE_REQUEST, &given->request);
        take_text(&facts, HTTPSTATUS_SIDE_RESPONSE, &given->response);
    } else {
        take_fields(&facts, HTTPSTATUS_SIDE_REQUEST, &given->request);
        take_fields(&facts, HTTPSTATUS_SIDE_RESPONSE, &given->response);
    }
    facts.request_time_s = facts.response_time_s = now_s;
    facts.known |= HTTPSTATUS_CACHE_HAS_REQUEST_TIME | HTTPSTATUS_CACHE_HAS_RESPONSE_TIME;
    return httpstatus_cache_store(&facts, NULL, verdict, record);
}

static const char *take_message(const char *at, message *out)
{
    const char *end = strstr(at, "\n\n");
    *out = (message){ .text = at, .len = end != NULL ? (size_t)(end - at) + 1 : strlen(at) };
    for (const char *line = first_field(out); line < at + out->len && out->count < FIELDS_MAX;) {
        line = split_field(line, at + out->len, &out->fields[out->count++]);
    }
    return at + out->len + (end != NULL);
}

static void read_cases(const char *path)
{
    FILE *file = fopen(path, "r");
    size_t n = file != NULL ? fread(text, 1, sizeof text - 1, file) : 0;
    if (n == 0 || n == sizeof text - 1) {
        fprintf(stderr, "bench_cache_peers: cannot be read, or is too long: %s\n", path);
        exit(EXIT_FAILURE);
    }
    fclose(file);
    const char *at = text;
    while (*at == '#') {
        at = strchr(at, '\n') + 1;
    }
    while (*at != '\0' && count < CASES_MAX) {
        example *e = &examples[count++];
        at = take_message(at, &e->request);
        at = take_message(at, &e->response);
        e->method_len = strcspn(e->request.text, " ");
        e->code = atoi(strchr(e->response.text, ' '));
    }
}

static void print_answers(void)
{
    for (size_t i = 0; i < count; i++) {
        httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
        int stored = judge(&examples[i], true, &verdict, NULL) == HTTPSTATUS_CACHE_ACTION_STORE;
        printf("%d %lld\n", stored, stored ? (long long)verdict.lifetime_s : 0);
    }
}

static volatile int64_t sink;

static double time_passes(unsigned long passes, bool from_text)
{
    static httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
    static httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    for (unsigned long pass = 0; pass < passes; pass++) {
        for (size_t i = 0; i < count; i++) {
            sink = sink + judge(&examples[i], from_text, &verdict, &record) + verdict.ttl_s;
        }
    }
    clock_gettime(CLOCK_MONOTONIC, &to);
    return ((double)(to.tv_sec - from.tv_sec) * 1e9 + (double)(to.tv_nsec - from.tv_nsec)) / (double)(passes * count);
}

int main(int argc, char **argv)
{
    char line[64];
    if (argc != 3) {
        fprintf(stderr, "usage: bench_cache_peers CASES text|fields, for cache_peers.py\n");
        return 2;
    }
    read_cases(argv[1]);
    print_answers();
    printf("ready\n");
    fflush(stdout);
    while (fgets(line, sizeof line, stdin) != NULL) {
        unsigned long passes = strtoul(line, NULL, 10);
        printf("%.2f\n", time_passes(passes != 0 ? passes : 1, strcmp(argv[2], "text") == 0));
        fflush(stdout);
    }
    return EXIT_SUCCESS;
}
