/* SPDX-License-Identifier: MIT */
#include "number_text.h"

#include <inttypes.h>
#include <stdio.h>

#include "tally.h"

const char *grouped(char out[NUMBER_BYTES], uint64_t number)
{
    char digits[NUMBER_BYTES];
    int n = snprintf(digits, sizeof digits, "%" PRIu64, number), used = 0;
    for (int i = 0; i < n; i++) {
        if (i != 0 && (n - i) % 3 == 0) {
            out[used++] = ',';
        }
        out[used++] = digits[i];
    }
    out[used] = '\0';
    return out;
}

const char *percent(char out[NUMBER_BYTES], uint64_t count, uint64_t of)
{
    double share = 100 * tally_share(count, of);
    if (count != 0 && share < 0.01) {
        snprintf(out, NUMBER_BYTES, "<0.01%%");
    } else {
        snprintf(out, NUMBER_BYTES, "%.*f%%", share < 9.995 ? 2 : share < 99.95 ? 1 : 0, share);
    }
    return out;
}
