/* SPDX-License-Identifier: MIT */
/* The tables of the registry, as lists of JSON objects, read through the public functions. */

#ifndef TABLES_H
#define TABLES_H

#include <jansson.h>

struct table {
    const char *name;
    json_t *(*rows)(void); /* a list of objects that all have the same members, in the same order */
};

/* Ends with a row without a name. */
extern const struct table tables[];

#endif
