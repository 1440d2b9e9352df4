/* SPDX-License-Identifier: MIT */
#include "tally.h"

#include <stdlib.h>

#include "output.h"

/* Status codes that can be asked about, and what they are called when the client closed the connection. */
enum { CODE_LEAST = 1, CODE_MOST = 999, CLIENT_CLOSED = HTTPSTATUS_NGINX_CLIENT_CLOSED_REQUEST };

static void count_substatus(struct tally *tally, int code, int substatus, uint64_t n)
{
    if (tally->substatuses == NULL) {
        /* Zeros that nobody writes take no memory. */
        tally->substatuses = calloc((size_t)TALLY_NUMBERS * TALLY_NUMBERS, sizeof *tally->substatuses);
        if (tally->substatuses == NULL) {
            die_of_memory();
        }
    }
    tally->substatuses[code * TALLY_NUMBERS + substatus] += n;
}

void tally_lines(struct tally *tally, const httpstatus_scan_line *lines, int n)
{
    for (int i = 0; i < n; i++) {
        tally->counts[lines[i].status]++;
        if ((lines[i].known & HTTPSTATUS_SCAN_KNOWN_SUBSTATUS) != 0 && lines[i].status < TALLY_NUMBERS) {
            count_substatus(tally, lines[i].status, lines[i].substatus, 1);
        }
    }
}

void tally_status(struct tally *tally, int status)
{
    tally->counts[status]++;
}

void tally_add(struct tally *tally, const struct tally *more)
{
    for (int slot = 0; slot < HTTPSTATUS_SCAN_SLOTS; slot++) {
        tally->counts[slot] += more->counts[slot];
    }
    for (int i = 0; more->substatuses != NULL && i < TALLY_NUMBERS * TALLY_NUMBERS; i++) {
        if (more->substatuses[i] != 0) {
            count_substatus(tally, i / TALLY_NUMBERS, i % TALLY_NUMBERS, more->substatuses[i]);
        }
    }
}

void tally_free(struct tally *tally)
{
    free(tally->substatuses);
    tally->substatuses = NULL;
}

uint64_t tally_line_count(const struct tally *tally)
{
    uint64_t lines = 0;
    for (int slot = 0; slot < HTTPSTATUS_SCAN_SLOTS; slot++) {
        lines += tally->counts[slot];
    }
    return lines;
}

bool tally_lacks_status(const struct tally *tally)
{
    const uint64_t *counts = tally->counts;
    bool found = counts[HTTPSTATUS_SCAN_DASH] != 0 || counts[HTTPSTATUS_SCAN_ZERO] != 0;
    for (int code = 0; code < TALLY_NUMBERS && !found; code++) {
        found = counts[code] != 0;
    }
    return !found && (counts[HTTPSTATUS_SCAN_MALFORMED] != 0 || counts[HTTPSTATUS_SCAN_OTHER] != 0);
}

/* A number that somebody answered with; n times. */
static void sum_response(struct tally_sums *sums, int code, uint64_t n)
{
    int class = httpstatus_class_of(code);
    bool server_error = httpstatus_is_server_error(httpstatus_effective(code));
    sums->responses += n;
    sums->classes[class] += n;
    sums->server_errors += server_error ? n : 0;
    sums->all_errors += server_error || httpstatus_is_client_error(code) ? n : 0;
    sums->retryable += httpstatus_is_retryable(code) ? n : 0;
    sums->cacheable += httpstatus_is_cacheable(code) ? n : 0;
    sums->unknown += httpstatus_is_valid(code) && httpstatus_find_in(code, HTTPSTATUS_VENDOR_ANY) == NULL ? n : 0;
}

struct tally_sums tally_sum(const struct tally *tally)
{
    const uint64_t *counts = tally->counts;
    struct tally_sums sums = {
        .lines = tally_line_count(tally),
        .no_status = counts[0] + counts[HTTPSTATUS_SCAN_ZERO] + counts[HTTPSTATUS_SCAN_DASH],
        .client_closed = counts[CLIENT_CLOSED],
        .other_numbers = counts[HTTPSTATUS_SCAN_OTHER],
        .malformed = counts[HTTPSTATUS_SCAN_MALFORMED],
        .empty = counts[HTTPSTATUS_SCAN_EMPTY],
        .directives = counts[HTTPSTATUS_SCAN_DIRECTIVE],
    };
    for (int code = CODE_LEAST; code <= CODE_MOST; code++) {
        sum_response(&sums, code, counts[code]);
    }
    sums.client_errors = sums.classes[HTTPSTATUS_CLASS_CLIENT_ERROR] - sums.client_closed;
    return sums;
}

uint64_t tally_substatus(const struct tally *tally, int code, int substatus)
{
    return tally->substatuses != NULL ? tally->substatuses[code * TALLY_NUMBERS + substatus] : 0;
}

uint64_t tally_vendor(const struct tally *tally, int vendor)
{
    uint64_t count = 0;
    for (int code = CODE_LEAST; code <= CODE_MOST; code++) {
        bool of_vendor = !httpstatus_is_registered(code) && httpstatus_find_in(code, vendor) != NULL;
        count += of_vendor ? tally->counts[code] : 0;
    }
    return count;
}

double tally_share(uint64_t count, uint64_t of)
{
    return of != 0 ? (double)count / (double)of : 0;
}

uint64_t tally_largest_class(const struct tally_sums *sums)
{
    uint64_t most = 0;
    for (int class = 0; class < TALLY_CLASSES; class ++) {
        most = sums->classes[class] > most ? sums->classes[class] : most;
    }
    return most;
}

bool tally_has(const struct tally *tally, int class, int code)
{
    return tally->counts[code] != 0 && httpstatus_class_of(code) == class;
}
