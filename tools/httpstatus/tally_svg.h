/* SPDX-License-Identifier: MIT */
/* The parts of the picture of a tally, and what they share. */

#ifndef TALLY_SVG_H
#define TALLY_SVG_H

#include <stdint.h>

#include "timeline.h"

enum { SVG_WIDTH = 720, SVG_MARGIN = 16 };

/* As percent() says it, with what is less than 0.01% escaped. */
void svg_put_share(uint64_t count, uint64_t of);

/* How high the timeline is; 0 when there is none to be drawn. */
int svg_timeline_height(const struct timeline *timeline);

/* Draws it, its top at y. */
void write_svg_timeline(const struct timeline *timeline, int y);

/* In a sentence: from when to when it is, and when server errors had their largest share. */
void put_timeline_summary(const struct timeline *timeline);

#endif
