/* SPDX-License-Identifier: MIT */
/* What annotate may say of a status: one property, as text. */

#ifndef ANNOTATION_H
#define ANNOTATION_H

#include <stddef.h>

enum { ANNOTATION_BYTES = 256 };

/* What is asked: a number with the meaning that one vendor gives it, or its first one. */
struct annotated {
    int code;
    int substatus; /* NO_SUBSTATUS when there is none */
    int vendor;    /* of enum httpstatus_vendor; 0 for none */
};

struct annotation {
    const char *name;
    const char *about;
    /* The text, empty when there is nothing to say. */
    void (*write)(char out[ANNOTATION_BYTES], const struct annotated *about);
};

/* The first is what is said when nothing is chosen. Ends with a row without a name. */
extern const struct annotation annotations[];

/* NULL when there is none of this name. */
const struct annotation *annotation_named(const char *name);

#endif
