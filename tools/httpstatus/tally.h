/* SPDX-License-Identifier: MIT */
/* Counts of what lines say of their status, and what they add up to. What a code means is the library's to say. */

#ifndef TALLY_H
#define TALLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "httpstatus.h"

/* Codes and sub-statuses of three digits. */
enum { TALLY_NUMBERS = 1000, TALLY_CLASSES = 6 };

/* Room for the key of a scan, and a NUL. */
enum { TALLY_KEY_BYTES = sizeof((httpstatus_scan){ 0 }.name) + 1 };

struct tally {
    uint64_t counts[HTTPSTATUS_SCAN_SLOTS];
    uint64_t *substatuses; /* TALLY_NUMBERS of each code; NULL before there is one */
};

/* What the counts add up to. */
struct tally_sums {
    uint64_t lines;                  /* all of them, those that say nothing too */
    uint64_t responses;              /* lines with the number of a response */
    uint64_t no_status;              /* '-', 0 and 000: nobody answered */
    uint64_t classes[TALLY_CLASSES]; /* by enum httpstatus_class; what is no status code stands at 0 */
    uint64_t server_errors;          /* 5xx, and what counts as one: RFC 9110, section 15 */
    uint64_t client_errors;          /* 4xx, but for client_closed */
    uint64_t client_closed;          /* 499: the client left, and nobody erred */
    uint64_t all_errors;             /* as a client counts them: 4xx with 499, 5xx and what is no status code */
    uint64_t retryable, cacheable;
    uint64_t unknown; /* status codes that nobody gives a meaning */
    /* Of fewer or more digits than three: no status code, and more likely the rest of a line than an answer that RFC 9110,
       section 15, has treated as a 5xx. */
    uint64_t other_numbers;
    uint64_t malformed, empty, directives;
};

/* Adds the answers of a scan. */
void tally_lines(struct tally *tally, const httpstatus_scan_line *lines, int n);

/* Adds one status that comes without a line; a value of httpstatus_scan_line. */
void tally_status(struct tally *tally, int status);

void tally_add(struct tally *tally, const struct tally *more);
void tally_free(struct tally *tally);

uint64_t tally_line_count(const struct tally *tally);

/* Whether there are lines that should have a status, and none has. */
bool tally_lacks_status(const struct tally *tally);

struct tally_sums tally_sum(const struct tally *tally);

/* Whether there is a response with a code, which is of the class. */
bool tally_has(const struct tally *tally, int class, int code);

/* The responses of the class that has the most: the longest bar. */
uint64_t tally_largest_class(const struct tally_sums *sums);

/* How often a code came with a sub-status; 0 when none ever did. */
uint64_t tally_substatus(const struct tally *tally, int code, int substatus);

/* How many responses have a code that is not registered and to which the vendor gives a meaning. */
uint64_t tally_vendor(const struct tally *tally, int vendor);

/* count / of; 0 of none. */
double tally_share(uint64_t count, uint64_t of);

#endif
