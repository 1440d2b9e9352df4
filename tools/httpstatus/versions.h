/* SPDX-License-Identifier: MIT */
/* What --version says. */

#ifndef VERSIONS_H
#define VERSIONS_H

/* A line each: the command, the library that runs, the edition of the registry, how much there is; a name, a value. */
void write_versions(void);

#endif
