/* SPDX-License-Identifier: MIT */
#include "scan_block.h"

#include "scan_line.h"
#include "scan_vector.h"

#if HS_HAS_BLOCKS

/* A space and three digits: no bit is set when they are that. */
static inline uint32_t wrong_digits(uint32_t digits)
{
    /* Adding 0x76 takes what is above 9 to the top bit; what had it already is seen beside it. */
    return ((digits | (digits + 0x76767600U)) & 0x80808000U) | (digits & 0xff);
}

static inline uint32_t number_of(uint32_t digits)
{
    return (digits >> 8 & 0xf) * 100 + (digits >> 16 & 0xf) * 10 + (digits >> 24);
}

static inline bool ends_field(char c)
{
    return hs_scan_gap(c) || c == '\n';
}

/* What a line says, and where in the text. */
typedef struct answer {
    size_t at;
    uint32_t len, status;
} answer;

static inline void add_answer(uint64_t offset, answer found, hs_answers *out)
{
    if (out->counts != NULL) {
        out->counts[found.status]++;
        return;
    }
    httpstatus_scan_line *line = hs_answer_add(out);
    line->known = found.len != 0 ? HTTPSTATUS_SCAN_KNOWN_PLACE : 0;
    line->status_at = found.len != 0 ? offset + found.at : 0;
    line->status_len = found.len;
    line->status = (uint16_t)found.status;
    line->substatus = HS_NO_SUBSTATUS;
}

/* Whether the line has a backslash before a place. *next is the first one that no place so far was behind. */
static inline bool has_backslash(const char *text, size_t len, size_t place, size_t *next)
{
    if (place < *next) {
        return false;
    }
    const char *behind = memchr(text + place, '\\', len - place);
    *next = behind != NULL ? (size_t)(behind - text) : len;
    /* There is one, be it in a line before this one. */
    while (text[place - 1] != '\n' && text[place - 1] != '\\') {
        place--;
    }
    return text[place - 1] == '\\';
}

/* Behind the second quote, when no quote of the line so far can be escaped. */
static inline bool answer_ncsa(const char *text, size_t len, size_t place, size_t *backslash, answer *found)
{
    const char *at = text + place;
    if (len - place < 6 || *at != '"' || has_backslash(text, len, place, backslash)) {
        return false;
    }
    uint32_t digits = hs_load4(at + 1) ^ 0x30303020U;
    if (wrong_digits(digits) == 0 && ends_field(at[5])) {
        *found = (answer){ place + 2, 3, number_of(digits) };
        return true;
    }
    if (at[1] != ' ' || at[2] != '-' || !ends_field(at[3])) {
        return false;
    }
    *found = (answer){ place + 2, 1, HTTPSTATUS_SCAN_DASH };
    return true;
}

/* How many bytes before a place may be timers, and how many of them are slashes. */
static inline size_t timers_before(const char *text, size_t end, unsigned *slashes)
{
    size_t n = 0;
    if (end >= HS_HALF_BYTES) {
        hs_half b = hs_half_load(text + end - HS_HALF_BYTES);
        uint32_t slash = hs_half_equal(&b, '/');
        uint32_t others = ~(hs_half_digits(&b) | slash | hs_half_equal(&b, '-') | hs_half_equal(&b, '+'));
        if (others != 0) {
            n = (size_t)__builtin_clz(others);
            /* In two steps: a shift by all bits would be none. */
            for (slash = slash >> 1 >> (HS_HALF_BYTES - 1 - n); slash != 0; slash &= slash - 1) {
                (*slashes)++;
            }
            return n;
        }
    }
    for (; n < end && (hs_digit(text[end - n - 1]) || memchr("/-+", text[end - n - 1], 3) != NULL); n++) {
        *slashes += text[end - n - 1] == '/';
    }
    return n;
}

/* Behind timers. */
static inline bool answer_haproxy(const char *text, size_t place, answer *found)
{
    if (text[place] != ' ') {
        return false;
    }
    uint32_t len = text[place - 2] == '-' ? 2 : 3;
    unsigned slashes = 0;
    size_t status_at = place - len, at = status_at - 1;
    at -= timers_before(text, at, &slashes);
    if (slashes != 4 || (at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n') ||
        (len == 2 && text[place - 1] != '1')) {
        return false;
    }
    uint32_t digits = hs_load4(text + place - 4) ^ 0x30303020U;
    *found = (answer){ status_at, len, len == 2 ? (uint32_t)HTTPSTATUS_SCAN_DASH : number_of(digits) };
    return true;
}

/* The value of a key, behind its colon; NULL when this is no key. */
static inline const char *value_of(const httpstatus_scan *scan, const char *closing)
{
    const char *at = closing + 1;
    if (memcmp(closing - scan->name_len, scan->name, scan->name_len) != 0) {
        return NULL;
    }
    while (hs_blank(*at)) {
        at++;
    }
    if (*at != ':') {
        return NULL;
    }
    do {
        at++;
    } while (hs_blank(*at));
    return at;
}

static inline bool ends_value(char c, bool quoted)
{
    if (quoted) {
        return c == '"';
    }
    return c == ',' || c == '}' || c == ']' || ends_field(c);
}

/* In quotes or not, when the line has the key only once: value is what stands there. */
static inline bool answer_json(const char *text, size_t len, const char *value, answer *found)
{
    bool quoted = *value == '"';
    const char *at = value + quoted;
    if (text + len - at < 4) {
        return false;
    }
    uint32_t digits = hs_load4(at - 1) ^ 0x30303000U ^ (unsigned char)at[-1];
    if (wrong_digits(digits) != 0 || !ends_value(at[3], quoted)) {
        return false;
    }
    *found = (answer){ (size_t)(at - text), 3, number_of(digits) };
    return true;
}

/* How many values the line's keys have, and the last of them; *place becomes the line end. */
static inline unsigned count_values(const httpstatus_scan *scan, const char *text, const hs_chunk *chunk, size_t *next,
                                    size_t *place, const char **value)
{
    unsigned n = 0;
    for (; text[*place] != '\n'; *place = chunk->places[(*next)++]) {
        const char *found = value_of(scan, text + *place);
        *value = found != NULL ? found : *value;
        n += found != NULL;
    }
    return n;
}

/* A line without the key has no status, and is not empty when the byte before its end is no blank. */
static inline bool answer_without_key(const char *text, size_t line_end, answer *found)
{
    if (line_end == 0 || ends_field(text[line_end - 1])) {
        return false;
    }
    found->status = HTTPSTATUS_SCAN_MALFORMED;
    return true;
}

bool hs_chunk_answer(const httpstatus_scan *scan, const char *text, hs_chunk *chunk, hs_answers *out, size_t *place)
{
    /* The caller's structs would be read anew after every answer that is written. */
    const httpstatus_scan format = *scan;
    hs_answers answers = *out;
    size_t len = chunk->lines_len, next = chunk->next, n = chunk->n, at = *place, backslash = chunk->backslash;
    bool answered = true;
    while (answered && next < n && !hs_answers_full(&answers)) {
        answer found = { 0, 0, 0 };
        at = chunk->places[next++];
        if (format.format == HTTPSTATUS_SCAN_NCSA) {
            answered = answer_ncsa(text, len, at, &backslash, &found);
        } else if (format.format == HTTPSTATUS_SCAN_HAPROXY) {
            answered = answer_haproxy(text, at, &found);
        } else {
            const char *value = NULL;
            unsigned values = count_values(&format, text, chunk, &next, &at, &value);
            answered = values == 0 ? answer_without_key(text, at, &found)
                                   : values == 1 && answer_json(text, len, value, &found);
        }
        if (answered) {
            add_answer(format.offset, found, &answers);
        }
    }
    *out = answers;
    *place = at;
    chunk->next = next;
    chunk->backslash = backslash;
    return !answered;
}

#else

bool hs_chunk_answer(const httpstatus_scan *scan, const char *text, hs_chunk *chunk, hs_answers *out, size_t *place)
{
    (void)scan;
    (void)text;
    (void)chunk;
    (void)out;
    (void)place;
    return false;
}

#endif
