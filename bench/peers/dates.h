/* SPDX-License-Identifier: MIT */
/* Readers of HTTP-dates beside ours: what they have in common is a text in, an instant out. */

#ifndef BENCH_PEERS_DATES_H
#define BENCH_PEERS_DATES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "harness.h"

/* What a peer calls itself, its pass over a mix of texts, its answer; all but the name NULL when absent. */
typedef struct peer_date {
    const char *name;
    const char *(*version)(void);
    bench_pass *pass;
    bool (*parse)(const char *text, size_t len, int64_t *when_s); /* the text ends with a NUL, too */
} peer_date;

extern const peer_date peer_strptime;
extern const peer_date peer_curl_getdate;

#endif
