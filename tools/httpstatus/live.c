/* SPDX-License-Identifier: MIT */
#include "live.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "monotonic.h"
#include "output.h"

enum { AGAIN_MS = 500, ROWS_USUAL = 24 };

/* Lines that are too long are cut by the terminal: DECAWM, which is on but for here. */
#define WRAP_OFF    "\033[?7l"
#define WRAP_ON     "\033[?7h"
#define ERASE_RIGHT "\033[K"

static int64_t drawn_ms;

static int terminal_rows(void)
{
    struct winsize size;
    bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 2;
    return known ? size.ws_row : ROWS_USUAL;
}

static int line_count(const char *text)
{
    int lines = 0;
    for (; (text = strchr(text, '\n')) != NULL; text++) {
        lines++;
    }
    return lines;
}

bool live_is_due(void)
{
    return drawn_ms == 0 || monotonic_ms() - drawn_ms >= AGAIN_MS;
}

static void draw_lines(const char *text)
{
    /* The cursor needs a row of its own below the last line. */
    int lines = line_count(text), room = terminal_rows() - 1, shown = lines > room ? room - 1 : lines;
    fputs("\r" WRAP_OFF, stdout);
    for (int i = 0; i < shown; i++) {
        size_t len = strcspn(text, "\n");
        printf("%.*s" ERASE_RIGHT "\n", (int)len, text);
        text += len + 1;
    }
    if (shown != lines) {
        printf("(%d lines more, at the end)" ERASE_RIGHT "\n", lines - shown);
        shown++;
    }
    printf(WRAP_ON ERASE_BELOW "\033[%dA", shown);
    fflush(stdout);
}

void live_draw(live_write *write, void *context)
{
    char *text = NULL;
    size_t len = 0;
    FILE *stream = open_memstream(&text, &len);
    if (stream == NULL) {
        die_of_memory();
    }
    write(stream, context);
    if (fclose(stream) != 0) {
        die_of_memory();
    }
    draw_lines(text);
    free(text);
    output_passes(stdout);
    drawn_ms = monotonic_ms();
}
