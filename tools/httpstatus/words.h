/* SPDX-License-Identifier: MIT */
/* Words for numbers of the library that come without a name function. */

#ifndef WORDS_H
#define WORDS_H

#include <stdint.h>

#include <jansson.h>

/* A word of a vocabulary; a list of them ends with a NULL word. */
struct word {
    uint32_t number; /* of an enumeration: a value or a bit */
    const char *word;
};

/* The word for a value; NULL when there is none. */
const char *word_of(const struct word *words, uint32_t number);

/* A list of the words whose bits are set. */
json_t *json_words(const struct word *words, uint32_t bits);

/* For people: what on_wire says of a vendor's code; NULL when it is nothing special. */
const char *on_wire_remark(int on_wire);

/* For people: the state of a sub-status when it is not simply listed by Microsoft; else NULL. */
const char *substate_remark(int substate);

/* Whether caches of this library understand the code, in the sense of must-understand: "yes", "with-ranges", "no". */
const char *cache_understood_word(int code);

#endif
