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

const char *percent_of_share(char out[NUMBER_BYTES], double share)
{
    double percentage = 100 * share;
    if (share > 0 && percentage < 0.01) {
        snprintf(out, NUMBER_BYTES, "<0.01%%");
    } else if (share < 1 && percentage >= 99.95) {
        snprintf(out, NUMBER_BYTES, ">99.9%%");
    } else {
        snprintf(out, NUMBER_BYTES, "%.*f%%", percentage < 9.995 ? 2 : percentage < 99.95 ? 1 : 0, percentage);
    }
    return out;
}

const char *percent(char out[NUMBER_BYTES], uint64_t count, uint64_t of)
{
    return percent_of_share(out, tally_share(count, of));
}
