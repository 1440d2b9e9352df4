/* SPDX-License-Identifier: MIT */
/* What is wrong with a response: the findings of the library, with the lines that they are about. */

#ifndef CHECKING_H
#define CHECKING_H

#include <jansson.h>

#include "field_list.h"
#include "page.h"

#include "httpstatus.h"

struct checking {
    httpstatus_response_facts facts;
    httpstatus_response_findings findings;
    const struct field_list *head, *more; /* the lines; head may be NULL */
};

/* Checks a response; method and version are 0 when they are not known. */
struct checking checking_make(int code, int method, int version, const struct field_list *head,
                              const struct field_list *more);

json_t *json_checking(const struct checking *checking);

/* One row of a table for each finding. */
void write_checking_rows(const struct checking *checking);
void write_checking_header(void);

/* One line for each finding. */
void write_checking_lines(const struct checking *checking);

/* How many there are, and a paragraph for each. */
void write_checking(struct page *page, const struct checking *checking);

#endif
