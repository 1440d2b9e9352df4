/* SPDX-License-Identifier: MIT */
/* What one argument is about: a number, a number of a vendor, a sub-status, a phrase, a status line. */

#ifndef SUBJECT_H
#define SUBJECT_H

#include <stdbool.h>
#include <stddef.h>

#include "httpstatus.h"

enum { NO_SUBSTATUS = -1 };

struct subject {
    int code;
    int substatus;                 /* NO_SUBSTATUS when the argument names none */
    int vendor;                    /* of enum httpstatus_vendor; 0 when the argument names none */
    const httpstatus_entry *entry; /* the meaning that answers; NULL when the number has none */
    const char *words;             /* the phrase or the name, not owned; NULL when the argument gives a number */
    size_t words_bytes;
    const char *vocabulary; /* whose word the argument is when it is not HTTP's, such as "gRPC"; else NULL */
    const char *choice;     /* what else that word may stand for, such as "any fitting 4xx"; else NULL */
};

enum subject_found {
    SUBJECT_FOUND,
    SUBJECT_UNKNOWN,       /* no status code, and no name of one */
    SUBJECT_UNKNOWN_VENDOR /* what stands after the @ is no vendor */
};

/* Reads one argument; out points into text. */
enum subject_found subject_read(const char *text, size_t len, struct subject *out);

/* Reads text as a phrase or a name only. */
bool subject_from_words(const char *text, size_t len, struct subject *out);

/* Reads a line as a status line that names its protocol, as in the head of a response. */
bool subject_from_head_line(const char *text, size_t len, struct subject *out);

/* The subject that a row of the table is. */
struct subject subject_of_entry(const httpstatus_entry *entry);

/* The number, or NULL: whether the code can be asked about at all. */
bool subject_from_code(int code, struct subject *out);

/* Every meaning of the subject's number or words, IANA's first; NULL at the end. */
const httpstatus_entry *subject_first_meaning(const struct subject *about);
const httpstatus_entry *subject_next_meaning(const struct subject *about, const httpstatus_entry *entry);

/* Whether this meaning is a part of the answer; the others are only mentioned. */
bool subject_shows(const struct subject *about, const httpstatus_entry *entry);

/* Where the vendor begins in such as 499@nginx; NULL when there is no @. */
const char *vendor_part(const char *text, size_t len);

#endif
