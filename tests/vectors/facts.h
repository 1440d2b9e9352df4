/* SPDX-License-Identifier: MIT */
/* Facts about repeating as vectors write them: a policy's name, then texts "name=value". */

#ifndef HTTPSTATUS_TESTS_FACTS_H
#define HTTPSTATUS_TESTS_FACTS_H

#include "httpstatus.h"
#include "value.h"

/* Reads the values behind the first; false on a name or a value that does not exist. */
bool facts_read(const values *in, httpstatus_retry_facts *facts);

#endif
