/* SPDX-License-Identifier: MIT */
/* A report on a terminal that is drawn again in its place while it changes; output_clear() takes it away. */

#ifndef LIVE_H
#define LIVE_H

#include <stdbool.h>
#include <stdio.h>

typedef void live_write(FILE *out, void *context);

/* Whether it is time to draw: a picture that changes too often cannot be read. */
bool live_is_due(void);

/* Draws what is written, as much as the terminal is high; the cursor stands at its beginning. */
void live_draw(live_write *write, void *context);

#endif
