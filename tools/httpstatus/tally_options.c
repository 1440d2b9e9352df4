/* SPDX-License-Identifier: MIT */
#include "tally_options.h"

#include <string.h>

#include "options.h"
#include "output.h"
#include "values.h"

enum { TOP_MOST = 1000, THREADS_MOST = 64, MINUTE_S = 60, HOUR_S = 3600 };

bool read_top(struct options *options, const char *text)
{
    int64_t number;
    if (!read_number("--top", text, 1, TOP_MOST, &number)) {
        return false;
    }
    options->tally.top = (int)number;
    return true;
}

bool read_per(struct options *options, const char *text)
{
    if (strcmp(text, "minute") == 0) {
        options->tally.per_s = MINUTE_S;
    } else if (strcmp(text, "hour") == 0) {
        options->tally.per_s = HOUR_S;
    } else {
        complain_about("--per", text, "is neither minute nor hour");
        return false;
    }
    return true;
}

bool read_fail_over(struct options *options, const char *text)
{
    struct share share;
    bool understood = share_read(&share, text);
    bool percent = strchr(text, '%') != NULL;
    if (understood && !percent && share.part >= share.of) {
        /* Nothing is above all: who writes 1 means the percentage. */
        complain_about("--fail-over", text, "is all of them or more: %s%%?", text);
        return false;
    }
    if (!understood || share.part > share.of) {
        complain_about("--fail-over", text, "is no share: such as 1%%, 0.5%% or 0.01");
        return false;
    }
    options->tally.fail_over = share;
    return true;
}

bool read_threads(struct options *options, const char *text)
{
    int64_t number;
    if (!read_number("--threads", text, 1, THREADS_MOST, &number)) {
        return false;
    }
    options->tally.threads = (int)number;
    return true;
}
