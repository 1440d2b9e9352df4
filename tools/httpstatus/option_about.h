/* SPDX-License-Identifier: MIT */
/* What an option is, in a few words: those with which the help of its command says it, so that there is one text. */

#ifndef OPTION_ABOUT_H
#define OPTION_ABOUT_H

#include <stdbool.h>

enum { OPTION_ABOUT_BYTES = 128 };

/* The first clause behind "--name" in the options of a help; false when it has no words there. */
bool option_about(char out[OPTION_ABOUT_BYTES], const char *help, const char *name);

#endif
