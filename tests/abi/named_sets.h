/* SPDX-License-Identifier: MIT */
/* Sets of words that the library itself names: policies, presets, phrases and the like. */

#ifndef HTTPSTATUS_TESTS_NAMED_SETS_H
#define HTTPSTATUS_TESTS_NAMED_SETS_H

/* The words with bars between them, each once; free() it. NULL when there is no such set. */
char *named_set(const char *name);

#endif
