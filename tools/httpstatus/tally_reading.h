/* SPDX-License-Identifier: MIT */
/* The files of a command line into a report. */

#ifndef TALLY_READING_H
#define TALLY_READING_H

#include "tally_report.h"

/* Reads all operands of the options; of what cannot be read there is a message, and the file says that it failed. */
void tally_read(struct tally_report *report);
void tally_read_free(struct tally_report *report);

#endif
