/* SPDX-License-Identifier: MIT */
#include "progress.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "output.h"

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
    /* A file that grows has no end to be measured by. */
    if (source->size > 0 && source->place <= source->size) {
        fprintf(stderr, ", %d%%", (int)(100.0 * (double)source->place / (double)source->size));
    }
    fputs("\033[K\r", stderr);
    output_passes(true);
}

void progress_end(void)
{
    if (output_is_passing()) {
        fputs(ERASE_BELOW, stderr);
        output_passes(false);
    }
}
