/* SPDX-License-Identifier: MIT */
/* How far the numbers of vocabularies are walked: vendors, methods, fields, reasons. */

#ifndef VOCABULARY_H
#define VOCABULARY_H

/* Numbers are small and may have gaps, where the name functions answer NULL. */
enum { VOCABULARY_MAX = 1023 };

#endif
