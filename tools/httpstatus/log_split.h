/* SPDX-License-Identifier: MIT */
/* A large file in parts that end with lines, each read by a thread of its own: the same answer, sooner. */

#ifndef LOG_SPLIT_H
#define LOG_SPLIT_H

#include <stdbool.h>

struct log;

/*
 * Reads a log whose scan has begun and has read nothing, when parts of it can be read side by side and that helps: then
 * the scan stands behind all of them. False when nothing was read.
 */
bool log_split_read(struct log *log);

#endif
