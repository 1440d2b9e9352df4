/* SPDX-License-Identifier: MIT */
/* How far long work has come: one line on standard error, when it is a terminal. */

#ifndef PROGRESS_H
#define PROGRESS_H

#include "log_source.h"

/* Shows it when it is time again; output_clear() takes it away. */
void progress_show(const struct log_source *source);

#endif
