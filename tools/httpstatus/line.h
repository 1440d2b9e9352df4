/* SPDX-License-Identifier: MIT */
/* One line for one meaning: code and phrase first, what else is to be said in brackets. */

#ifndef LINE_H
#define LINE_H

#include <stdbool.h>

#include "subject.h"

/* Entry is NULL for a number without a meaning; row is NULL when there is no sub-status or no meaning of it. */
void write_line(const struct subject *about, const httpstatus_entry *entry, const httpstatus_substatus *row,
                bool color);

/* Such as "404.13" or "404", in the colour of its class. */
void write_code(const struct subject *about, const httpstatus_entry *entry, bool color);

#endif
