/* SPDX-License-Identifier: MIT */
/* Field lines of a message, in their order: those of a head, or of the command line. */

#ifndef FIELD_LIST_H
#define FIELD_LIST_H

#include <stdbool.h>
#include <stddef.h>

struct field_line {
    char *text; /* the whole line, owned */
    size_t bytes;
    size_t name_bytes; /* the value begins behind the colon that follows */
};

struct field_list {
    struct field_line *lines; /* owned */
    size_t count;
};

/* Copies a line to the end of the list; false when it has no colon. Ends the process without memory. */
bool field_list_add(struct field_list *list, const char *line, size_t len);

/* The last line goes on: with a blank in the place of the line end (RFC 9112, section 5.2). */
void field_list_continue(struct field_list *list, const char *text, size_t len);

/* Empties the list and frees what it holds. */
void field_list_clear(struct field_list *list);

const char *field_value(const struct field_line *line, size_t *len);

/* Whether the line is of the field, by its name; blind to case. */
bool field_has_name(const struct field_line *line, const char *name);

/* The first line with the name; NULL for none. */
const struct field_line *field_list_first(const struct field_list *list, const char *name);

/* The line for people and documents, in ASCII: odd bytes are escaped, a long line is cut. To be freed. */
char *field_line_shown(const struct field_line *line);

/* The values of all lines with the name, joined with commas (RFC 9110, section 5.2), to be freed; NULL for none. */
char *field_list_join(const struct field_list *list, const char *name);

#endif
