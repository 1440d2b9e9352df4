/* SPDX-License-Identifier: MIT */
#include "field_list.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "output.h"

enum { SHOWN_BYTES = 240, ESCAPE_BYTES = 4 };

static void *grown(void *old, size_t bytes)
{
    void *made = realloc(old, bytes);
    if (made == NULL) {
        die_of_memory();
    }
    return made;
}

bool field_list_add(struct field_list *list, const char *line, size_t len)
{
    const char *colon = memchr(line, ':', len);
    if (colon == NULL) {
        return false;
    }
    /* Room doubles at each power of two. */
    if ((list->count & (list->count - 1)) == 0) {
        list->lines = grown(list->lines, (list->count == 0 ? 1 : 2 * list->count) * sizeof *list->lines);
    }
    char *text = grown(NULL, len + 1);
    memcpy(text, line, len);
    text[len] = '\0';
    list->lines[list->count++] =
        (struct field_line){ .text = text, .bytes = len, .name_bytes = (size_t)(colon - line) };
    return true;
}

void field_list_continue(struct field_list *list, const char *text, size_t len)
{
    struct field_line *last = &list->lines[list->count - 1];
    last->text = grown(last->text, last->bytes + len + 2);
    last->text[last->bytes] = ' ';
    memcpy(last->text + last->bytes + 1, text, len);
    last->bytes += len + 1;
    last->text[last->bytes] = '\0';
}

void field_list_clear(struct field_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        free(list->lines[i].text);
    }
    free(list->lines);
    *list = (struct field_list){ .lines = NULL };
}

const char *field_value(const struct field_line *line, size_t *len)
{
    *len = line->bytes - line->name_bytes - 1;
    return line->text + line->name_bytes + 1;
}

bool field_has_name(const struct field_line *line, const char *name)
{
    return line->name_bytes == strlen(name) && strncasecmp(line->text, name, line->name_bytes) == 0;
}

const struct field_line *field_list_first(const struct field_list *list, const char *name)
{
    for (size_t i = 0; i < list->count; i++) {
        if (field_has_name(&list->lines[i], name)) {
            return &list->lines[i];
        }
    }
    return NULL;
}

char *field_line_shown(const struct field_line *line)
{
    char *shown = grown(NULL, SHOWN_BYTES * ESCAPE_BYTES + sizeof "...");
    size_t n = 0;
    for (size_t i = 0; i < line->bytes && i < SHOWN_BYTES; i++) {
        unsigned char c = (unsigned char)line->text[i];
        /* A terminal must not obey bytes that somebody else wrote. */
        if (c < 0x20 || c > 0x7e) {
            n += (size_t)snprintf(shown + n, ESCAPE_BYTES + 1, "\\x%02X", (unsigned)c);
        } else {
            shown[n++] = (char)c;
        }
    }
    const char *end = line->bytes > SHOWN_BYTES ? "..." : "";
    memcpy(shown + n, end, strlen(end) + 1);
    return shown;
}

char *field_list_join(const struct field_list *list, const char *name)
{
    char *joined = NULL;
    size_t used = 0, len;
    for (size_t i = 0; i < list->count; i++) {
        if (field_has_name(&list->lines[i], name)) {
            const char *value = field_value(&list->lines[i], &len);
            joined = grown(joined, used + len + 2);
            if (used != 0) {
                joined[used++] = ',';
            }
            memcpy(joined + used, value, len);
            used += len;
            joined[used] = '\0';
        }
    }
    return joined;
}
