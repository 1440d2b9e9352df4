/* SPDX-License-Identifier: MIT */
/* Text in a picture. */

#ifndef SVG_TEXT_H
#define SVG_TEXT_H

/* Writes UTF-8 as XML has it, at most so many characters, with a mark when that is not all; what is no text becomes a
   question mark. */
void svg_put_text(const char *text, int most);

#endif
