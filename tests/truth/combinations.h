/* SPDX-License-Identifier: MIT */
/* Combinations of choices, one for each fact, drawn from all there are: always the same ones. */

#ifndef COMBINATIONS_H
#define COMBINATIONS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "proof.h"

enum { TOLD = 20 };

typedef struct choice {
    const char *fact;
    unsigned count; /* its choices are 0..count-1 */
} choice;

/* The combination with a number, a pseudo-random one of all: splitmix64 of Steele, Lea and Flood. */
static inline void combinations_take(const choice *choices, unsigned n, uint64_t number, unsigned char *chosen)
{
    uint64_t z = (number + 1) * UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    z ^= z >> 31;
    for (unsigned i = 0; i < n; i++) {
        chosen[i] = (unsigned char)(z % choices[i].count);
        z /= choices[i].count;
    }
}

/* Facts whose choice is not the first. */
static inline void combinations_print(const choice *choices, unsigned n, const unsigned char *chosen)
{
    for (unsigned i = 0; i < n; i++) {
        if (chosen[i] != 0) {
            printf("%s %u, ", choices[i].fact, chosen[i]);
        }
    }
}

/* Whether the library answers what the model says of the combination with a number; if not, it is told when wanted. */
typedef bool combination_check(uint64_t number, bool tell);

/* A program whose argument says how many combinations are checked. */
static inline int combinations_main(int argc, char **argv, combination_check *same)
{
    unsigned wanted, failures = 0;
    if (argc != 2 || sscanf(argv[1], "%u", &wanted) != 1 || wanted == 0) {
        fprintf(stderr, "usage: %s COMBINATIONS\n", argv[0]);
        return EXIT_FAILURE;
    }
    for (unsigned number = 0; number < wanted; number++) {
        failures += !same(number, failures < TOLD);
    }
    return proof_ended("answers", wanted, wanted, failures);
}

#endif
