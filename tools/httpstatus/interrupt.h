/* SPDX-License-Identifier: MIT */
/* Ctrl-C as the end of reading, and not of the command. */

#ifndef INTERRUPT_H
#define INTERRUPT_H

#include <stdbool.h>

/* From here on SIGINT and SIGTERM only end waits and reads; the second one ends the command. */
void interrupt_catch(void);

bool interrupt_came(void);

#endif
