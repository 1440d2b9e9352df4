/* SPDX-License-Identifier: MIT */
/*
 * A hash of bytes that visitors of a server choose, who must not be able to choose those that collide: SipHash-1-3
 * (Aumasson and Bernstein: SipHash, a fast short-input PRF, 2012) with a key of this process.
 */

#ifndef KEYED_HASH_H
#define KEYED_HASH_H

#include <stddef.h>
#include <stdint.h>

struct keyed_hash {
    uint64_t v[4];
    uint64_t word; /* bytes that are no whole word yet */
    size_t len;
};

struct keyed_hash keyed_hash_begin(void);
void keyed_hash_add(struct keyed_hash *hash, const void *bytes, size_t len);
uint64_t keyed_hash_end(struct keyed_hash *hash);

#endif
