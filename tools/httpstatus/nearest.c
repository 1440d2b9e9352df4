/* SPDX-License-Identifier: MIT */
#include "nearest.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "output.h"
#include "subject.h"
#include "vocabulary.h"

/* No phrase is longer than 63 bytes folded, so nothing beyond that can be near one. */
enum { FOLDED_BYTES = 63, NEAREST_COUNT = 3, FAR = 1000 };

/* What one edit weighs: more than any common prefix. */
enum { EDIT = FOLDED_BYTES + 1 };

struct folded {
    char key[FOLDED_BYTES];
    size_t n;
};

/* The best few, nearest first; number identifies what was ranked, so that it is kept once. */
struct ranking {
    int number[NEAREST_COUNT];
    int distance[NEAREST_COUNT];
    int count;
};

/* Letters and digits in one case: how phrases are compared. False when the text is too long. */
static bool fold(const char *text, size_t len, struct folded *out)
{
    out->n = 0;
    for (size_t i = 0; i < len; i++) {
        char c = text[i];
        if (c >= 'A' && c <= 'Z') {
            c = (char)(c - 'A' + 'a');
        }
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            if (out->n == FOLDED_BYTES) {
                return false;
            }
            out->key[out->n++] = c;
        }
    }
    return true;
}

static int least(int a, int b)
{
    return a < b ? a : b;
}

/* Optimal string alignment: insertions, deletions, changes, and swaps of neighbours, which are what fingers do. */
static int edit_distance(const struct folded *a, const struct folded *b)
{
    int rows[3][FOLDED_BYTES + 1];
    int *before = rows[0], *above = rows[1], *row = rows[2];
    for (size_t k = 0; k <= b->n; k++) {
        above[k] = (int)k;
        before[k] = FAR;
    }
    for (size_t i = 1; i <= a->n; i++) {
        row[0] = (int)i;
        for (size_t k = 1; k <= b->n; k++) {
            bool same = a->key[i - 1] == b->key[k - 1];
            row[k] = least(above[k - 1] + !same, least(above[k], row[k - 1]) + 1);
            if (i > 1 && k > 1 && a->key[i - 1] == b->key[k - 2] && a->key[i - 2] == b->key[k - 1]) {
                row[k] = least(row[k], before[k - 2] + 1);
            }
        }
        int *oldest = before;
        before = above;
        above = row;
        row = oldest;
    }
    return above[b->n];
}

static int common_prefix(const struct folded *a, const struct folded *b)
{
    size_t n = 0;
    while (n < a->n && n < b->n && a->key[n] == b->key[n]) {
        n++;
    }
    return (int)n;
}

static void rank(struct ranking *best, int number, int distance)
{
    for (int i = 0; i < best->count; i++) {
        if (best->number[i] == number) {
            if (best->distance[i] <= distance) {
                return;
            }
            best->count--;
            for (; i < best->count; i++) {
                best->number[i] = best->number[i + 1];
                best->distance[i] = best->distance[i + 1];
            }
        }
    }
    int at = best->count;
    while (at > 0 && best->distance[at - 1] > distance) {
        at--;
    }
    if (at == NEAREST_COUNT) {
        return;
    }
    best->count = least(best->count + 1, NEAREST_COUNT);
    for (int i = best->count - 1; i > at; i--) {
        best->number[i] = best->number[i - 1];
        best->distance[i] = best->distance[i - 1];
    }
    best->number[at] = number;
    best->distance[at] = distance;
}

/* A candidate counts when at most half of the text is wrong: beyond that a proposal is noise. */
static void rank_text(struct ranking *best, const struct folded *text, const char *candidate, int number)
{
    struct folded other;
    if (candidate != NULL && fold(candidate, strlen(candidate), &other)) {
        int distance = edit_distance(text, &other);
        if ((size_t)distance * 2 <= text->n && text->n != 0) {
            /* Of equals that with the same beginning: 404 is meant by 4040 rather than 400. */
            rank(best, number, distance * EDIT - common_prefix(text, &other));
        }
    }
}

static void rank_meanings(struct ranking *best, const struct folded *text, bool registered)
{
    for (const httpstatus_entry *e = httpstatus_first(); e != NULL; e = httpstatus_next(e)) {
        int code = httpstatus_entry_code(e);
        if (httpstatus_is_registered(code) != registered) {
            continue;
        }
        char digits[16];
        snprintf(digits, sizeof digits, "%d", code);
        rank_text(best, text, digits, code);
        rank_text(best, text, httpstatus_entry_reason(e), code);
        rank_text(best, text, httpstatus_entry_name(e), code);
        for (const char *a = httpstatus_entry_first_alias(e); a != NULL; a = httpstatus_entry_next_alias(e, a)) {
            rank_text(best, text, a, code);
        }
    }
}

static struct ranking nearest_phrases(const struct folded *text)
{
    struct ranking best = { .count = 0 };
    /* Of equals the first stays first: registered codes before vendors'. */
    rank_meanings(&best, text, true);
    rank_meanings(&best, text, false);
    /* What is two edits further away than the nearest was not meant. */
    while (best.count > 1 && best.distance[best.count - 1] > best.distance[0] + 2 * EDIT) {
        best.count--;
    }
    return best;
}

/* Registered ones only: a number out of range is not near to any vendor's. */
static struct ranking nearest_numbers(int number)
{
    struct ranking best = { .count = 0 };
    for (const httpstatus_entry *e = httpstatus_first(); e != NULL; e = httpstatus_next(e)) {
        int code = httpstatus_entry_code(e);
        if (httpstatus_is_registered(code)) {
            rank(&best, code, abs(code - number));
        }
    }
    return best;
}

static void name_nearest(const struct ranking *best)
{
    for (int i = 0; i < best->count; i++) {
        const httpstatus_entry *entry = httpstatus_find_in(best->number[i], HTTPSTATUS_VENDOR_ANY);
        const char *reason = httpstatus_entry_reason(entry);
        int vendor = httpstatus_entry_vendor(entry);
        fprintf(stderr, "%s%d", i == 0 ? "; nearest: " : ", ", best->number[i]);
        if (vendor != HTTPSTATUS_VENDOR_IANA) {
            fprintf(stderr, "@%s", httpstatus_vendor_name(vendor));
        }
        if (reason != NULL) {
            fprintf(stderr, " %s", reason);
        }
    }
    fputc('\n', stderr);
}

/* Three digits, a sub-status after them or not. */
static bool begins_as_code(const char *text, size_t len, int *number)
{
    if (len < 3 || (len > 3 && text[3] != '.' && text[3] != '@')) {
        return false;
    }
    *number = 0;
    for (int i = 0; i < 3; i++) {
        if (text[i] < '0' || text[i] > '9') {
            return false;
        }
        *number = *number * 10 + (text[i] - '0');
    }
    return true;
}

/* Whether the text is a word of a neighbour that stands for no code; then it was told of. */
static bool complain_neighbour(const char *text, size_t len)
{
    int proxy_error = httpstatus_proxy_error_find(text, len);
    if (proxy_error != HTTPSTATUS_PROXY_ERROR_UNKNOWN) {
        begin_complaint(NULL, text, len);
        fprintf(stderr, "is a Proxy-Status error that goes with any status code (%s)\n",
                httpstatus_proxy_error_source(proxy_error));
        return true;
    }
    if (httpstatus_coap_from_text(text, len) != 0) {
        begin_complaint(NULL, text, len);
        fputs("is a CoAP code that is mapped to no status code (RFC 8075, section 7)\n", stderr);
        return true;
    }
    return false;
}

void complain_status(const char *text, size_t len)
{
    struct subject about;
    if (complain_neighbour(text, len)) {
        return;
    }
    if (subject_read(text, len, &about) == SUBJECT_UNKNOWN_VENDOR) {
        const char *vendor = vendor_part(text, len);
        complain_vendor(NULL, vendor, (size_t)(text + len - vendor));
        return;
    }
    struct ranking best = { .count = 0 };
    int number;
    struct folded key;
    if (begins_as_code(text, len, &number) && !httpstatus_is_valid(number)) {
        best = nearest_numbers(number);
        begin_complaint(NULL, text, len);
        fputs("is no status code: they are 100 to 599", stderr);
    } else {
        if (fold(text, len, &key)) {
            best = nearest_phrases(&key);
        }
        begin_complaint(NULL, text, len);
        fputs("is no status code and no name of one", stderr);
        if (best.count == 0) {
            fputs("; httpstatus find searches by words", stderr);
        }
    }
    name_nearest(&best);
}

/* Ends a message with the names of what is nearest. */
static void end_with_nearest(const struct ranking *best, const char *(*name)(int number), const char *more)
{
    for (int i = 0; i < best->count; i++) {
        fprintf(stderr, "%s%s", i == 0 ? "; nearest: " : ", ", name(best->number[i]));
    }
    fprintf(stderr, "%s\n", more);
}

static void rank_names(struct ranking *best, const char *text, size_t len, const char *(*name)(int number))
{
    struct folded key;
    if (fold(text, len, &key)) {
        for (int number = 0; number <= VOCABULARY_MAX; number++) {
            rank_text(best, &key, name(number), number);
        }
    }
}

void complain_vendor(const char *place, const char *text, size_t len)
{
    struct ranking best = { .count = 0 };
    rank_names(&best, text, len, httpstatus_vendor_name);
    rank_names(&best, text, len, httpstatus_vendor_title);
    begin_complaint(place, text, len);
    fputs("is no vendor", stderr);
    end_with_nearest(&best, httpstatus_vendor_name, "; all of them: httpstatus dump --format tsv vendors");
}

void complain_name(const char *place, const char *text, const char *is_what, const char *(*name)(int number),
                   const char *more)
{
    struct ranking best = { .count = 0 };
    rank_names(&best, text, strlen(text), name);
    begin_complaint(place, text, strlen(text));
    fputs(is_what, stderr);
    end_with_nearest(&best, name, more);
}
