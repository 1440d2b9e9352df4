/* SPDX-License-Identifier: MIT */
/* The vocabularies of repeating that come without name functions: those of data/retry_policies.tsv with '-' for '_'. */

#ifndef RETRY_WORDS_H
#define RETRY_WORDS_H

#include "words.h"

/* What is said of a code: columns of data/codes.tsv. */
extern const struct word rule_words[], applied_words[], need_words[], hint_source_words[];

/* What is known of a try. */
extern const struct word event_words[], fact_words[], hint_kind_words[], hint_flag_words[];

/* What verdicts and audits say beside the names that the library has. */
extern const struct word note_words[], finding_words[];

/* What policies consist of; connection facts are those of one kind of need. */
extern const struct word opens_by_words[], form_words[], choice_words[], combine_words[], open_words[], habit_words[],
    connection_words[], backoff_words[], jitter_words[], budget_words[];

/* The same for people. */
extern const struct word decided_by_remarks[], safety_remarks[], note_remarks[], hint_flag_remarks[];

#endif
