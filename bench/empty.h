/* SPDX-License-Identifier: MIT */
/* The unit: functions that do nothing, behind the same boundary and with the same signatures as the library's. */

#ifndef BENCH_EMPTY_H
#define BENCH_EMPTY_H

#include <stddef.h>

#include "httpstatus/statusline.h"

int empty_by_code(int code);
int empty_by_text(const char *text, size_t len);
int empty_parse(const char *text, size_t len, httpstatus_statusline *out);

#endif
