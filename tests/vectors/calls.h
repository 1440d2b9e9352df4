/* SPDX-License-Identifier: MIT */
/* From the name of a call to its answer: one file for each kind of function. */

#ifndef HTTPSTATUS_TESTS_CALLS_H
#define HTTPSTATUS_TESTS_CALLS_H

#include "value.h"

/* Each knows some calls: false when it does not know this one with these arguments. */
typedef bool caller(const char *name, const values *in, values *out);

caller simple_call; /* numbers and texts in, one number or text out */
caller reader_call; /* parse and format */
caller walk_call;   /* rows, and the findings of a check */
caller row_call;    /* the members of rows */
caller time_call;   /* dates, wait hints and waits */
caller cache_call;  /* fields and decisions about caching */
caller bulk_call;   /* arrays of codes */
caller scan_call;   /* logs */
caller retry_call;  /* what begins with the name of a policy */

/* Any of them. */
caller answer;

/* Whether the arguments are texts ('t'), texts or none ('T'), integers ('i'), integers or none ('I') in this order. */
bool arguments_are(const values *in, const char *kinds);

#endif
