/* SPDX-License-Identifier: MIT */
#include "progress.h"

#include <stdio.h>
#include <unistd.h>

#include "monotonic.h"
#include "output.h"

/* Short work needs no line, and a line that flickers cannot be read. */
enum { WAIT_MS = 1000, AGAIN_MS = 500, NAME_COLUMNS = 40, BYTES_IN_MB = 1000000 };

static int64_t begun_ms, shown_ms;

void progress_show(const struct log_source *source)
{
    int64_t now = monotonic_ms();
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
    output_passes(stderr);
}
