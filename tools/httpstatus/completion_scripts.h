/* SPDX-License-Identifier: MIT */
/* The files of completion/, as they are. */

#ifndef COMPLETION_SCRIPTS_H
#define COMPLETION_SCRIPTS_H

struct completion_script {
    const char *shell;
    const char *text;
};

/* Ends with a row without a shell. */
extern const struct completion_script completion_scripts[];

#endif
