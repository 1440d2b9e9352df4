/* SPDX-License-Identifier: MIT */
/* What is no text of ours, and by which program it becomes one. */

#ifndef FOREIGN_H
#define FOREIGN_H

#include <stddef.h>

struct foreign {
    const char *signature; /* its first bytes */
    size_t len;
    const char *name;
    const char *program; /* with its options, before the name of a file */
};

/* What bytes begin; NULL for what may be a log. */
const struct foreign *foreign_find(const char *text, size_t len);

#endif
