/* SPDX-License-Identifier: MIT */
#include "share.h"

#include <stddef.h>
#include <string.h>

/* 10^18 is less than 2^64. */
enum { DIGITS_MOST = 16, PERCENT = 100 };

bool share_read(struct share *out, const char *text)
{
    struct share share = { .text = text, .part = 0, .of = 1 };
    bool point = false;
    int digits = 0;
    for (; (*text >= '0' && *text <= '9') || (*text == '.' && !point); text++) {
        if (*text == '.') {
            point = true;
            continue;
        }
        share.part = share.part * 10 + (uint64_t)(*text - '0');
        share.of *= point ? 10 : 1;
        digits++;
        if (digits > DIGITS_MOST) {
            return false;
        }
    }
    if (*text == '%') {
        share.of *= PERCENT;
        text++;
    }
    *out = share;
    return digits != 0 && *text == '\0';
}

/* Euclid's way: whole parts first, then the turned rests; products would overflow. */
static bool is_more(uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    while (a / b == c / d && a % b != 0 && c % d != 0) {
        uint64_t rest = a % b, other = c % d;
        a = d;
        c = b;
        b = other;
        d = rest;
    }
    return a / b != c / d ? a / b > c / d : a % b != 0;
}

bool share_is_exceeded(const struct share *share, uint64_t count, uint64_t of)
{
    return of != 0 && is_more(count, of, share->part, share->of);
}
