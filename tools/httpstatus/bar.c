/* SPDX-License-Identifier: MIT */
#include "bar.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

enum { EIGHTHS = 8 };

bool bar_may_use_blocks(void)
{
    /* An object of its own: the locale of the command stays that of C. */
    locale_t locale = newlocale(LC_CTYPE_MASK, "", (locale_t)0);
    if (locale == (locale_t)0) {
        return false;
    }
    bool utf8 = strcmp(nl_langinfo_l(CODESET, locale), "UTF-8") == 0;
    freelocale(locale);
    return utf8;
}

void write_bar(double part, int columns, bool blocks)
{
    /* U+2588 down to U+258F: from the whole block to its left eighth. */
    static const char *const eighths[EIGHTHS] = { "",       "\u258f", "\u258e", "\u258d",
                                                  "\u258c", "\u258b", "\u258a", "\u2589" };
    int steps = blocks ? EIGHTHS : 1;
    int length = (int)(part * columns * steps + 0.5);
    length = length == 0 && part > 0 ? 1 : length;
    for (int i = 0; i < length / steps; i++) {
        fputs(blocks ? "\u2588" : "#", stdout);
    }
    fputs(eighths[length % steps], stdout);
}
