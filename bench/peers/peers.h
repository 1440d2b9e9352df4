/* SPDX-License-Identifier: MIT */
/* The contestants: one file a peer. All but the packaged libraries stand in one shared object. */

#ifndef BENCH_PEERS_H
#define BENCH_PEERS_H

#include <stddef.h>

#include "harness.h"

/* Binary search; the answers are codes, or 0. */
int peer_search_exact(const char *text, size_t len);
int peer_search_any_case(const char *text, size_t len);

/* Perfect hashes that gperf made of the same phrases at build time; without gperf its version is NULL. */
extern const char *const peer_gperf_version;
int peer_gperf_exact(const char *text, size_t len);
int peer_gperf_any_case(const char *text, size_t len);

/* By code: what a peer calls itself, its pass over a mix of codes, its answer; all but the name NULL when absent. */
typedef struct peer_reason {
    const char *name;
    const char *(*version)(void);
    bench_pass *pass;
    const char *(*reason)(int code);
} peer_reason;

extern const peer_reason peer_libmicrohttpd;

#endif
