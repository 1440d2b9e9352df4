/* SPDX-License-Identifier: MIT */
/* What a cache does with a response, in words. */

#ifndef CACHING_TEXT_H
#define CACHING_TEXT_H

#include "caching.h"
#include "page.h"

/* Whether it is stored, why, and what a later request gets: one line, for programs. */
void write_caching_line(const struct caching *caching);

/* The first half of that line, and below it all that there is to say. */
void write_caching(struct page *page, const struct caching *caching);

#endif
