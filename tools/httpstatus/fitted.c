/* SPDX-License-Identifier: MIT */
#include "fitted.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>

bool output_has_utf8(void)
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

int write_fitted(FILE *out, const char *text, bool cut, int columns, bool utf8)
{
    int len = (int)strlen(text);
    cut = cut || len > columns;
    len = cut && len > columns - 1 ? columns - 1 : len;
    fprintf(out, "%.*s%s", len, text, !cut ? "" : utf8 ? CUT_MARK : "~");
    return len + cut;
}
