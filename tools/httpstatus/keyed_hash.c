/* SPDX-License-Identifier: MIT */
#include "keyed_hash.h"

#include <stdbool.h>
#include <string.h>
#include <sys/random.h>

enum { WORD_BYTES = 8, WORD_ROUNDS = 1, LAST_ROUNDS = 3 };

static uint64_t turned(uint64_t word, int bits)
{
    return word << bits | word >> (64 - bits);
}

static void mix(uint64_t v[4], int rounds)
{
    for (int i = 0; i < rounds; i++) {
        v[0] += v[1];
        v[2] += v[3];
        v[1] = turned(v[1], 13) ^ v[0];
        v[3] = turned(v[3], 16) ^ v[2];
        v[0] = turned(v[0], 32) + v[3];
        v[2] += v[1];
        v[3] = turned(v[3], 21) ^ v[0];
        v[1] = turned(v[1], 17) ^ v[2];
        v[2] = turned(v[2], 32);
    }
}

static void mix_word(struct keyed_hash *hash)
{
    hash->v[3] ^= hash->word;
    mix(hash->v, WORD_ROUNDS);
    hash->v[0] ^= hash->word;
    hash->word = 0;
}

struct keyed_hash keyed_hash_begin(void)
{
    static uint64_t key[2];
    static bool drawn;
    if (!drawn) {
        /* A system without random numbers gets right answers, too, if an adversary wishes slower ones. */
        if (getentropy(key, sizeof key) != 0) {
            memset(key, 0, sizeof key);
        }
        drawn = true;
    }
    /* "somepseudorandomlygeneratedbytes": the constants of SipHash. */
    return (struct keyed_hash){ .v = { key[0] ^ 0x736f6d6570736575U, key[1] ^ 0x646f72616e646f6dU,
                                       key[0] ^ 0x6c7967656e657261U, key[1] ^ 0x7465646279746573U } };
}

void keyed_hash_add(struct keyed_hash *hash, const void *bytes, size_t len)
{
    const unsigned char *at = bytes;
    for (size_t i = 0; i < len; i++) {
        hash->word |= (uint64_t)at[i] << hash->len % WORD_BYTES * 8;
        hash->len++;
        if (hash->len % WORD_BYTES == 0) {
            mix_word(hash);
        }
    }
}

uint64_t keyed_hash_end(struct keyed_hash *hash)
{
    hash->word |= (uint64_t)(hash->len & 0xff) << 56;
    mix_word(hash);
    hash->v[2] ^= 0xff;
    mix(hash->v, LAST_ROUNDS);
    return hash->v[0] ^ hash->v[1] ^ hash->v[2] ^ hash->v[3];
}
