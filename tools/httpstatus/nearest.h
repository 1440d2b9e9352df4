/* SPDX-License-Identifier: MIT */
/* Messages about what is nothing, with what comes nearest. */

#ifndef NEAREST_H
#define NEAREST_H

#include <stddef.h>

/* The text is no status: names the nearest numbers or phrases, or the vendor that is wrong. */
void complain_status(const char *text, size_t len);

/* The text is no vendor: names the nearest ones. Place is such as an option, or NULL. */
void complain_vendor(const char *place, const char *text, size_t len);

/*
 * The text is no name of a vocabulary, whose names are those of small numbers: what it is, the nearest ones, and more
 * words such as where all of them stand.
 */
void complain_name(const char *place, const char *text, const char *is_what, const char *(*name)(int number),
                   const char *more);

#endif
