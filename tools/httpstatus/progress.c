/* SPDX-License-Identifier: MIT */
#include "progress.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

/* Short work needs no line, and a line that flickers cannot be read. */
enum { WAIT_MS = 1000, AGAIN_MS = 500, MS_IN_S = 1000, NS_IN_MS = 1000000, NAME_COLUMNS = 40, BYTES_IN_MB = 1000000 };

static int64_t begun_ms, shown_ms;

static int64_t now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * MS_IN_S + now.tv_nsec / NS_IN_MS;
}

void progress_show(const struct log_source *source)
{
    int64_t now = now_ms();
    begun_ms = begun_ms == 0 ? now : begun_ms;
    if (now - begun_ms < WAIT_MS || now - shown_ms < AGAIN_MS || !isatty(STDERR_FILENO)) {
        return;
    }
    shown_ms = now;
    fprintf(stderr, "%.*s: %lld MB", NAME_COLUMNS, source->name, (long long)(source->place / BYTES_IN_MB));
    if (source->size > 0) {
        fprintf(stderr, ", %d%%", (int)(100.0 * (double)source->place / (double)source->size));
    }
    /* Back to its beginning: a message takes its place. */
    fputs("\033[K\r", stderr);
}

void progress_end(void)
{
    if (shown_ms != 0) {
        fputs("\033[K", stderr);
        shown_ms = 0;
    }
}
