/* SPDX-License-Identifier: MIT */
#include "foreign.h"

#include <stdbool.h>
#include <string.h>

/* Packers whose libraries are not needed for anything else. */
static const struct foreign packers[] = {
    { "\xfd"
      "7zXZ\0",
      6, "xz", "xz -dc" },
    { "BZh", 3, "bzip2", "bzip2 -dc" },
    { "\x04\x22\x4d\x18", 4, "lz4", "lz4 -dc" },
    { "PK\x03\x04", 4, "zip", "unzip -p" },
};

/* What PowerShell writes: a byte order mark, and then, in a log, a letter of ASCII. */
static const struct foreign utf16 = { "", 0, "UTF-16", "iconv -f UTF-16 -t UTF-8" };

static bool is_utf16(const char *text, size_t len)
{
    return len >= 4 && ((memcmp(text, "\xff\xfe", 2) == 0 && text[3] == '\0') ||
                        (memcmp(text, "\xfe\xff", 2) == 0 && text[2] == '\0'));
}

const struct foreign *foreign_find(const char *text, size_t len)
{
    if (is_utf16(text, len)) {
        return &utf16;
    }
    for (size_t i = 0; i < sizeof packers / sizeof packers[0]; i++) {
        if (len >= packers[i].len && memcmp(text, packers[i].signature, packers[i].len) == 0) {
            return &packers[i];
        }
    }
    return NULL;
}
