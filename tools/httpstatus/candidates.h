/* SPDX-License-Identifier: MIT */
/* What a word of the command line may become: one candidate a line, and after a tab what it is. */

#ifndef CANDIDATES_H
#define CANDIDATES_H

#include <stdbool.h>

struct candidates {
    const char *lead;   /* stands before each candidate and belongs to the word, such as "--format=" */
    const char *prefix; /* what the word begins with behind it */
    int operands;       /* how many stand before it */
    bool files;         /* names of files may stand here, which the shell knows best */
};

typedef void write_candidates(struct candidates *to);

/* Writes one when it fits; about may be NULL. */
void candidate(const struct candidates *to, const char *text, const char *about);

write_candidates candidates_codes, candidates_of_list, candidates_policies, candidates_presets, candidates_vendors,
    candidates_states, candidates_methods, candidates_events, candidates_facts, candidates_colors, candidates_logs,
    candidates_annotations, candidates_periods, candidates_files;

#endif
