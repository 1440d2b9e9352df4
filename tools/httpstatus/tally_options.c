/* SPDX-License-Identifier: MIT */
#include "tally_options.h"

#include <stdlib.h>
#include <string.h>

#include "options.h"
#include "output.h"
#include "values.h"

enum { TOP_MOST = 1000, THREADS_MOST = 64, MINUTE_S = 60, HOUR_S = 3600, SHARE_BYTES = 12 };

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
    size_t len = strlen(text), digits = strspn(text, "0123456789.");
    bool percent = strcmp(text + digits, "%") == 0;
    const char *point = strchr(text, '.');
    bool one_point = point == NULL || strchr(point + 1, '.') == NULL;
    /* The locale of numbers is never set, so the point is a point. */
    double share = strtod(text, NULL) / (percent ? 100 : 1);
    if (strpbrk(text, "0123456789") == NULL || !one_point || (!percent && digits != len) || len > SHARE_BYTES ||
        share > 1) {
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
