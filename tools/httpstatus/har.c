/* SPDX-License-Identifier: MIT */
#include "har.h"

#include <string.h>

#include <jansson.h>

#include "output.h"

enum { CODE_MOST = 999 };
enum { ESCAPE_NONE, ESCAPE_BACKSLASH, ESCAPE_U, ESCAPE_D };

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

/* The entries of an archive; NULL when it is none. */
static json_t *entries_of(const json_t *document)
{
    json_t *entries = json_object_get(json_object_get(document, "log"), "entries");
    return json_is_array(entries) ? entries : NULL;
}

static bool takes_log(struct har_piece *at)
{
    return take_word(at, "\"log\"") && take_word(at, ":") && take_word(at, "{");
}

/* HTTP Archive 1.2 has a creator in each log; other JSON may have some log. */
static bool has_log_and_creator(struct har_piece at)
{
    bool log = false, creator = false;
    const char *quote;
    while (!(log && creator) && (quote = memchr(at.text, '"', at.len)) != NULL) {
        at.len -= (size_t)(quote - at.text);
        at.text = quote;
        struct har_piece behind = at;
        log = log || takes_log(&behind);
        creator = creator || take_word(&behind, "\"creator\"");
        at.text++;
        at.len--;
    }
    return log && creator;
}

bool har_begins(const char *text, size_t len)
{
    struct har_piece at = { text, len };
    if (!take_word(&at, "{")) {
        return false;
    }
    const char *newline = memchr(at.text, '\n', at.len);
    size_t line_len = newline != NULL ? (size_t)(newline - text) : len;
    json_t *line = json_loadb(text, line_len, JSON_ALLOW_NUL, NULL);
    if (line != NULL) {
        /* All of it, or the first of JSON lines. */
        bool archive = entries_of(line) != NULL;
        json_decref(line);
        return archive;
    }
    struct har_piece members = at;
    return takes_log(&at) || has_log_and_creator(members);
}

/*
 * RFC 8259, section 8.2: half of a surrogate pair can be written, as "\ud83d", and jansson refuses it. Nobody asks for
 * the text it stands in, so every half becomes a character, such as \ud73d. The backslash before it may be escaped itself.
 */
static void mend_surrogates(struct har_text *har, char *text, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        bool half = strchr("89abcdefABCDEF", text[i]) != NULL && text[i] != '\0';
        switch (har->escape) {
        case ESCAPE_BACKSLASH:
            har->escape = text[i] == 'u' ? ESCAPE_U : ESCAPE_NONE;
            break;
        case ESCAPE_U:
            har->escape = text[i] == 'd' || text[i] == 'D' ? ESCAPE_D : ESCAPE_NONE;
            break;
        case ESCAPE_D:
            text[i] = half ? '7' : text[i];
            har->escape = ESCAPE_NONE;
            break;
        default:
            har->escape = text[i] == '\\' ? ESCAPE_BACKSLASH : ESCAPE_NONE;
            break;
        }
    }
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
    mend_surrogates(text, buffer, n);
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
    json_t *document = json_load_callback(give, text, JSON_ALLOW_NUL, &error);
    const json_t *entries = entries_of(document);
    if (document == NULL && !text->broken) {
        complain("%s: broken HAR, line %d: %s; nothing of it counts", text->source->name, error.line, error.text);
    } else if (document != NULL && entries == NULL) {
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
    bool read = entries != NULL;
    json_decref(document);
    return read;
}
