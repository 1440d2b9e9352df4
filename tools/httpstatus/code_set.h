/* SPDX-License-Identifier: MIT */
/* Sets of status codes, as policies hold them: bit (code - 100). */

#ifndef CODE_SET_H
#define CODE_SET_H

#include <stdbool.h>

#include <jansson.h>

#include "httpstatus.h"

enum { CODE_SET_LEAST = 100, CODE_SET_MOST = 999 };

bool code_set_has(const uint64_t set[HTTPSTATUS_CODE_WORDS], int code);
void code_set_add(uint64_t set[HTTPSTATUS_CODE_WORDS], int code);

/* A list of texts: codes, and ranges such as "502-504"; one text "all" for every code. */
json_t *json_code_set(const uint64_t set[HTTPSTATUS_CODE_WORDS]);

#endif
