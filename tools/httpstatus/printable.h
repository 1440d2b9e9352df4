/* SPDX-License-Identifier: MIT */
/* Names that somebody else gave, such as those of files: a terminal must not obey them. */

#ifndef PRINTABLE_H
#define PRINTABLE_H

/* The text with an escape, \x1B, for each byte of what a terminal may obey and of what is no UTF-8; to be freed. */
char *printable_new(const char *text);

#endif
