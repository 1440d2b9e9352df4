/* SPDX-License-Identifier: MIT */
/* Words for numbers of the library that come without a name function: those of the columns of data/. */

#ifndef WORDS_H
#define WORDS_H

const char *on_wire_word(int on_wire);
const char *content_word(int content);
const char *redirect_word(int redirect);
const char *evidence_word(int evidence);
const char *substate_word(int substate);
const char *caching_word(int caching);

/* For people: what on_wire says of a vendor's code; NULL when it is nothing special. */
const char *on_wire_remark(int on_wire);

/* For people: the state of a sub-status when it is not simply listed by Microsoft; else NULL. */
const char *substate_remark(int substate);

/* A value of enum httpstatus_state; 0 when the word is none. */
int state_from_word(const char *word);

#endif
