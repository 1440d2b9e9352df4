/* SPDX-License-Identifier: MIT */
/* What a Scan gives for a piece of a log. */

#ifndef HTTPSTATUS_SCAN_SUPPORT_H
#define HTTPSTATUS_SCAN_SUPPORT_H

#include "native_support.h"

/* Reads a piece to its end, or gives NULL with an exception set (scan_answers.c). */
typedef PyObject *hs_py_log_reader(httpstatus_scan *state, const hs_py_text *text);
hs_py_log_reader hs_py_scan_statuses;  /* a memoryview of integers of two bytes */
hs_py_log_reader hs_py_scan_lines;     /* a list of ScanLine */
hs_py_log_reader hs_py_scan_histogram; /* a dict of counts */

PyObject *hs_py_scan_line(const httpstatus_scan_line *line);
int hs_py_scan_lines_init(PyObject *module);

#endif
