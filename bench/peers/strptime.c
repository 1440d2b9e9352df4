/* SPDX-License-Identifier: MIT */
/* What C programs do in the locale "C": an IMF-fixdate by strptime(), its instant by timegm(). */
#define _GNU_SOURCE /* strptime, timegm */
#include <string.h>
#include <time.h>

#include "dates.h"
#include "mixes.h"

static bool parse(const char *text, size_t len, int64_t *when_s)
{
    (void)len;
    struct tm fields;
    memset(&fields, 0, sizeof fields);
    const char *end = strptime(text, MIX_IMF_FIXDATE, &fields);
    *when_s = timegm(&fields);
    return end != NULL && *end == '\0';
}

static int64_t when;

MIX_TEXT_PASS(pass, parse(text, len, &when))

const peer_date peer_strptime = { "strptime, timegm", NULL, pass, parse };
