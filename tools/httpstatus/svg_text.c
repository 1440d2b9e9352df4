/* SPDX-License-Identifier: MIT */
#include "svg_text.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "fitted.h"

/* How many bytes begin a text as one character that XML has (XML 1.0, section 2.2); 0 for none: RFC 3629, section 4. */
static int character_bytes(const char *text)
{
    static const uint32_t least[] = { 0, 0x20, 0x80, 0x800, 0x10000 };
    const unsigned char *at = (const unsigned char *)text;
    int n = at[0] < 0x80 ? 1 : (at[0] & 0xe0) == 0xc0 ? 2 : (at[0] & 0xf0) == 0xe0 ? 3 : (at[0] & 0xf8) == 0xf0 ? 4 : 0;
    if (n == 0) {
        return 0;
    }
    uint32_t character = n == 1 ? at[0] : at[0] & (0x7fU >> n);
    for (int i = 1; i < n; i++) {
        if ((at[i] & 0xc0) != 0x80) {
            return 0;
        }
        character = character << 6 | (at[i] & 0x3fU);
    }
    bool control = character == 0x7f || (character >= 0x80 && character < 0xa0);
    bool none = (character >= 0xd800 && character < 0xe000) || character == 0xfffe || character == 0xffff;
    return character < least[n] || character > 0x10ffff || control || none ? 0 : n;
}

/* Writes one character; how many bytes of the text it was. */
static int put_character(const char *text)
{
    int n = character_bytes(text);
    switch (n == 0 ? '?' : text[0]) {
    case '<':
        fputs("&lt;", stdout);
        break;
    case '>':
        fputs("&gt;", stdout);
        break;
    case '&':
        fputs("&amp;", stdout);
        break;
    default:
        if (n == 0) {
            putchar('?');
        } else {
            fwrite(text, 1, (size_t)n, stdout);
        }
        break;
    }
    return n == 0 ? 1 : n;
}

static int length_of(const char *text)
{
    int length = 0;
    while (*text != '\0') {
        int n = character_bytes(text);
        text += n == 0 ? 1 : n;
        length++;
    }
    return length;
}

void svg_put_text(const char *text, int most)
{
    bool cut = length_of(text) > most;
    for (int i = 0; *text != '\0' && i < most - cut; i++) {
        text += put_character(text);
    }
    fputs(cut ? CUT_MARK : "", stdout);
}
