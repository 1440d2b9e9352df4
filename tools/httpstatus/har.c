/* SPDX-License-Identifier: MIT */
#include "har.h"

#include <string.h>

#include <jansson.h>

#include "output.h"

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

enum { CODE_MOST = 999 };

/* Takes a word behind blanks, when it stands there. */
static bool take_word(struct har_piece *at, const char *word)
{
    size_t n = strlen(word);
    while (at->len != 0 && strchr(" \t\r\n", *at->text) != NULL && *at->text != '\0') {
        at->text++;
        at->len--;
    }
    if (at->len < n || memcmp(at->text, word, n) != 0) {
        return false;
    }
    at->text += n;
    at->len -= n;
    return true;
}

bool har_begins(const char *text, size_t len)
{
    struct har_piece at = { text, len };
    take_word(&at, BYTE_ORDER_MARK);
    return take_word(&at, "{") && take_word(&at, "\"log\"") && take_word(&at, ":") && take_word(&at, "{");
}

/* As jansson wants it: how much it was, 0 at the end, (size_t)-1 when it is broken. */
static size_t give(void *buffer, size_t cap, void *context)
{
    struct har_text *text = context;
    struct har_piece *piece = text->pieces[0].len != 0 ? &text->pieces[0] : &text->pieces[1];
    if (piece->len == 0) {
        text->broken = log_source_next(text->source, &piece->text, &piece->len) == LOG_BROKEN;
    }
    size_t n = piece->len < cap ? piece->len : cap;
    memcpy(buffer, piece->text, n);
    piece->text += n;
    piece->len -= n;
    return text->broken && n == 0 ? (size_t)-1 : n;
}

/* As a scan would have it; a browser writes 0 where no response came. */
static int status_of(const json_t *entry)
{
    const json_t *status = json_object_get(json_object_get(entry, "response"), "status");
    if (!json_is_integer(status)) {
        return HTTPSTATUS_SCAN_MALFORMED;
    }
    json_int_t number = json_integer_value(status);
    return number == 0                            ? HTTPSTATUS_SCAN_ZERO
           : number >= 100 && number <= CODE_MOST ? (int)number
                                                  : HTTPSTATUS_SCAN_OTHER;
}

bool har_read(struct har_text *text, struct tally *tally, struct tally_details *details)
{
    json_error_t error;
    take_word(&text->pieces[0], BYTE_ORDER_MARK);
    json_t *document = json_load_callback(give, text, 0, &error);
    const json_t *entries = json_object_get(json_object_get(document, "log"), "entries");
    if (document == NULL && !text->broken) {
        complain("%s: broken HAR, line %d: %s", text->source->name, error.line, error.text);
    } else if (document != NULL && !json_is_array(entries)) {
        complain("%s: is no HAR: it has no log.entries", text->source->name);
    }
    for (size_t i = 0; i < json_array_size(entries); i++) {
        const json_t *entry = json_array_get(entries, i);
        tally_status(tally, status_of(entry));
        if (details != NULL) {
            struct line_facts facts = line_facts_of_entry(entry);
            tally_details_add(details, status_of(entry), &facts);
        }
    }
    bool read = json_is_array(entries);
    json_decref(document);
    return read;
}
