/* SPDX-License-Identifier: MIT */
/* Files that grow, are moved away or begin again. */

#ifndef LOG_FOLLOW_H
#define LOG_FOLLOW_H

struct log;

/* Reads what is written to the logs, which have been read to their ends, until SIGINT or SIGTERM, or until none can
   grow; who watches them is told of it. */
void log_follow(struct log *logs, int n);

#endif
