/* SPDX-License-Identifier: MIT */
#include "printable.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "output.h"

enum { ESCAPED_BYTES = 4 };

/* RFC 3629, section 4: of how many bytes the character is that begins here; 0 when none does. */
static int read_character(const unsigned char *text, uint32_t *character)
{
    static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
    int len = text[0] < 0x80   ? 1
              : text[0] < 0xc0 ? 0
              : text[0] < 0xe0 ? 2
              : text[0] < 0xf0 ? 3
              : text[0] < 0xf8 ? 4
                               : 0;
    if (len <= 1) {
        *character = text[0];
        return len;
    }
    uint32_t value = text[0] & (0x7fU >> len);
    for (int i = 1; i < len; i++) {
        if ((text[i] & 0xc0) != 0x80) {
            return 0;
        }
        value = value << 6 | (text[i] & 0x3fU);
    }
    *character = value;
    bool surrogate = value >= 0xd800 && value <= 0xdfff;
    return value >= least[len] && value <= 0x10ffff && !surrogate ? len : 0;
}

/* Controls of C0 and C1, and of Unicode what turns the direction of writing or ends a line. */
static bool is_obeyed(uint32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x061c || c == 0x200e || c == 0x200f ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

char *printable_new(const char *text)
{
    char *made = need_memory(ESCAPED_BYTES * strlen(text) + 1), *at = made;
    while (*text != '\0') {
        uint32_t character = 0;
        int len = read_character((const unsigned char *)text, &character);
        bool kept = len != 0 && !is_obeyed(character);
        for (int end = len != 0 ? len : 1; end != 0; end--) {
            if (kept) {
                *at++ = *text;
            } else {
                at += snprintf(at, ESCAPED_BYTES + 1, "\\x%02X", (unsigned)(unsigned char)*text);
            }
            text++;
        }
    }
    *at = '\0';
    return made;
}
