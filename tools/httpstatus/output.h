/* SPDX-License-Identifier: MIT */
/* Standard output and standard error: messages, colour, tables of cells, the end. */

#ifndef OUTPUT_H
#define OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include <jansson.h>

/* A message on standard error, after the name of the command. */
void complain(const char *format, ...);

/* A message about a piece of text: place may be NULL; odd bytes of the text are escaped, a long one is cut. */
void complain_about(const char *place, const char *text, const char *format, ...);

/* The same for a text with a length; a message is begun here, gone on with stderr, and ended by the caller. */
void begin_complaint(const char *place, const char *text, size_t len);

/* The rest of a terminal's screen, from the cursor on. */
#define ERASE_BELOW "\033[J"

/* Says that something stands at the cursor of a terminal, and below it, which is to go again: output_clear() takes it
   away, and a message takes its place. */
void output_passes(FILE *terminal);
bool output_is_passing(void);
void output_clear(void);

/* Whether standard output is a terminal that understands more than lines. */
bool output_can_move(void);

/* Ends the process: there is no memory, and nothing of what was asked can be answered. */
_Noreturn void die_of_memory(void);

/* As malloc(), but the process ends where there is none. */
void *need_memory(size_t bytes);

/* Colour by class of the code, and letters that stand out: begin before the text, end after it. Nothing when color is
   false. */
void color_begin(FILE *out, bool color, int code);
void strong_begin(FILE *out, bool color);
void color_end(FILE *out, bool color);

/* A table row by row: cells are the members of an object that columns name; lists are joined with '|'. */
void tsv_header(const char *const *columns);
void tsv_row(const char *const *columns, const json_t *object);

/* One JSON document on standard output. Takes the reference. */
void write_json(json_t *document);

/* Whether everything that was written has arrived; with a message unless the reader went away. */
bool output_closed(void);

#endif
