/* SPDX-License-Identifier: MIT */
/* The values of the options of tally alone. */

#ifndef TALLY_OPTIONS_H
#define TALLY_OPTIONS_H

#include <stdbool.h>

#include "share.h"

struct tally_options {
    int top;   /* how many paths of each class; 0 for none */
    int per_s; /* the width of a slot of the timeline; 0 for none */
    struct share fail_over;
    int threads; /* 0 when nobody asked: then the size of a file decides */
};

struct options;

/* Each reads the value of one option; false after a message that names it. */
bool read_top(struct options *options, const char *text);
bool read_per(struct options *options, const char *text);
bool read_fail_over(struct options *options, const char *text);
bool read_threads(struct options *options, const char *text);

#endif
