/* SPDX-License-Identifier: MIT */
/* Targeted fields: a dictionary of Structured Fields (RFC 9213, section 2; RFC 9651, section 4.2). */
#include "cache_directive.h"
#include "httpstatus/error.h"
#include "sized.h"

enum { USABLE = 1, BROKEN = 2, INTEGER_DIGITS = 15, DECIMAL_DIGITS = 12, FRACTION_DIGITS = 3 };

/* A value, as far as directives ask: a count of seconds, names, or only that it is not false. */
typedef struct item {
    bool integer; /* not negative */
    uint32_t seconds;
    bool absent;     /* ?0 */
    bool parameters; /* any follow */
    hs_span names;   /* of a token or a string */
} item;

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_letter(char c)
{
    return is_lower(hs_lower(c));
}

static bool take_key(hs_span *span, hs_span *key)
{
    *key = (hs_span){ span->at, span->at };
    if (span->at == span->end || (!is_lower(*span->at) && *span->at != '*')) {
        return false;
    }
    while (span->at != span->end && (is_lower(*span->at) || hs_digit(*span->at) || *span->at == '_' ||
                                     *span->at == '-' || *span->at == '.' || *span->at == '*')) {
        key->end = ++span->at;
    }
    return true;
}

static ptrdiff_t count_digits(hs_span *span)
{
    const char *start = span->at;
    while (span->at != span->end && hs_digit(*span->at)) {
        span->at++;
    }
    return span->at - start;
}

/* Integer or Decimal (RFC 9651, section 4.2.4). */
static bool take_number(hs_span *span, item *out)
{
    bool negative = hs_take(span, '-');
    hs_span digits = *span;
    ptrdiff_t whole = count_digits(span);
    if (whole == 0) {
        return false;
    }
    if (hs_take(span, '.')) {
        ptrdiff_t fraction = count_digits(span);
        return whole <= DECIMAL_DIGITS && fraction >= 1 && fraction <= FRACTION_DIGITS;
    }
    uint64_t seconds;
    hs_take_number(&digits, UINT64_C(2147483648), &seconds);
    out->integer = !negative || seconds == 0;
    out->seconds = (uint32_t)seconds;
    return whole <= INTEGER_DIGITS;
}

/* String: printable ASCII; only the quote and the backslash are escaped (section 4.2.5). */
static bool take_string(hs_span *span, hs_span *content)
{
    *content = (hs_span){ ++span->at, span->at };
    for (; span->at != span->end; span->at++) {
        unsigned char c = (unsigned char)*span->at;
        if (c == '"') {
            content->end = span->at++;
            return true;
        }
        if (c == '\\') {
            span->at++;
            if (span->at == span->end || (*span->at != '"' && *span->at != '\\')) {
                return false;
            }
        } else if (c < 0x20 || c > 0x7e) {
            return false;
        }
    }
    return false;
}

/* Token (section 4.2.6). */
static hs_span take_sf_token(hs_span *span)
{
    hs_span token = { span->at, span->at };
    while (span->at != span->end && (hs_token_byte(*span->at) || *span->at == ':' || *span->at == '/')) {
        span->at++;
    }
    token.end = span->at;
    return token;
}

/* Byte Sequence: base64 between colons, with or without padding (section 4.2.7). */
static bool take_bytes(hs_span *span)
{
    hs_take(span, ':');
    size_t n = 0, padding = 0;
    for (; span->at != span->end && *span->at != ':'; span->at++, n++) {
        char c = *span->at;
        if (c == '=') {
            padding++;
        } else if (padding != 0 || (!is_letter(c) && !hs_digit(c) && c != '+' && c != '/')) {
            return false;
        }
    }
    return hs_take(span, ':') && padding <= 2 && (n - padding) % 4 != 1 && (padding == 0 || n % 4 == 0);
}

static bool take_boolean(hs_span *span, item *out)
{
    hs_take(span, '?');
    out->absent = hs_take(span, '0');
    return out->absent || hs_take(span, '1');
}

/* Date: @ and an Integer (section 4.2.9). */
static bool take_date(hs_span *span)
{
    hs_take(span, '@');
    hs_take(span, '-');
    ptrdiff_t digits = count_digits(span);
    return digits >= 1 && digits <= INTEGER_DIGITS;
}

static bool take_hex(hs_span *span, unsigned *value)
{
    if (span->at == span->end || (!hs_digit(*span->at) && (*span->at < 'a' || *span->at > 'f'))) {
        return false;
    }
    *value = *value << 4 | (unsigned)(hs_digit(*span->at) ? *span->at - '0' : *span->at - 'a' + 10);
    span->at++;
    return true;
}

/* What may follow in UTF-8: how many bytes, and the range of the next one (RFC 3629, section 4). */
typedef struct utf8 {
    unsigned left, low, high;
} utf8;

static bool take_utf8(utf8 *state, unsigned byte)
{
    if (state->left != 0) {
        bool fits = byte >= state->low && byte <= state->high;
        *state = (utf8){ state->left - 1, 0x80, 0xbf };
        return fits;
    }
    if (byte < 0x80) {
        return true;
    }
    *state = (utf8){ byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3, 0x80, 0xbf };
    state->low = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : 0x80;
    state->high = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : 0xbf;
    return byte >= 0xc2 && byte <= 0xf4;
}

/* Display String: %, then UTF-8 between quotes, its bytes beyond ASCII and % itself as %xx (section 4.2.10). */
static bool take_display_string(hs_span *span)
{
    utf8 state = { .left = 0 };
    hs_take(span, '%');
    if (!hs_take(span, '"')) {
        return false;
    }
    while (span->at != span->end && *span->at != '"') {
        unsigned byte = (unsigned char)*span->at++;
        if (byte < 0x20 || byte > 0x7e) {
            return false;
        }
        if (byte == '%') {
            byte = 0;
            if (!take_hex(span, &byte) || !take_hex(span, &byte)) {
                return false;
            }
        }
        if (!take_utf8(&state, byte)) {
            return false;
        }
    }
    return state.left == 0 && hs_take(span, '"');
}

/* What the item has of these; the rest stays as it is. */
static bool take_bare_item(hs_span *span, item *out)
{
    if (span->at == span->end) {
        return false;
    }
    char c = *span->at;
    switch (c) {
    case '"':
        return take_string(span, &out->names);
    case ':':
        return take_bytes(span);
    case '?':
        return take_boolean(span, out);
    case '@':
        return take_date(span);
    case '%':
        return take_display_string(span);
    default:
        break;
    }
    if (c == '*' || is_letter(c)) {
        out->names = take_sf_token(span);
        return true;
    }
    return (c == '-' || hs_digit(c)) && take_number(span, out);
}

static void skip_spaces(hs_span *span)
{
    while (hs_take(span, ' ')) {
    }
}

/* Parameters mean nothing here, but must be well formed (section 4.2.3.2). */
static bool skip_parameters(hs_span *span)
{
    hs_span key;
    item value;
    while (hs_take(span, ';')) {
        skip_spaces(span);
        if (!take_key(span, &key) || (hs_take(span, '=') && !take_bare_item(span, &value))) {
            return false;
        }
    }
    return true;
}

/* The last of two equal keys counts (section 4.2.2), so what an earlier one left goes first. */
static void set_directive(httpstatus_cache_control *cc, uint32_t directive, const item *value)
{
    uint32_t *seconds = hs_cc_seconds(cc, directive);
    cc->repeated |= cc->known & directive;
    cc->known &= ~directive;
    cc->invalid &= ~directive;
    cc->bare &= ~directive;
    cc->listed &= ~directive;
    if (value->absent) {
        return;
    }
    cc->known |= directive;
    if (seconds != NULL) {
        *seconds = value->integer ? value->seconds : 0;
        cc->invalid |= value->integer ? 0 : directive;
    } else if ((directive & HS_CC_NAMES) != 0) {
        /* Behind parameters no walk finds the names (httpstatus_cache_control_name_next), so they are not relied on. */
        bool listed = value->names.at != NULL && !value->parameters && hs_cc_lists_names(value->names);
        cc->listed |= listed ? directive : 0;
        cc->bare |= listed ? 0 : directive;
    }
}

/* An inner list (section 4.2.1.2): no directive has such a value, so it leaves one that cannot be used. */
static bool skip_inner_list(hs_span *span)
{
    item value;
    hs_take(span, '(');
    for (;;) {
        const char *at = span->at;
        skip_spaces(span);
        if (hs_take(span, ')')) {
            return true;
        }
        bool apart = span->at != at || at[-1] == '(';
        if (!apart || !take_bare_item(span, &value) || !skip_parameters(span)) {
            return false;
        }
    }
}

static bool take_value(hs_span *span, item *out)
{
    return span->at != span->end && *span->at == '(' ? skip_inner_list(span) : take_bare_item(span, out);
}

/* RFC 9651, section 4.2.2; of a text that is not empty. */
static bool take_dictionary(hs_span span, httpstatus_cache_control *cc)
{
    hs_span key;
    for (;;) {
        item value = { .integer = false };
        if (!take_key(&span, &key) || (hs_take(&span, '=') && !take_value(&span, &value))) {
            return false;
        }
        value.parameters = span.at != span.end && *span.at == ';';
        if (!skip_parameters(&span)) {
            return false;
        }
        uint32_t directive = hs_cc_of_name(key);
        cc->members++;
        if (directive != 0) {
            set_directive(cc, directive, &value);
        } else {
            cc->extensions++;
            cc->misspelt |= hs_cc_near_name(key);
        }
        hs_skip_blanks(&span);
        if (span.at == span.end) {
            return true;
        }
        if (!hs_take(&span, ',')) {
            return false;
        }
        hs_skip_blanks(&span);
    }
}

int httpstatus_cache_control_targeted_feed(httpstatus_cache_control *cc, const char *text, size_t len)
{
    if (cc == NULL || text == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(cc->size, sizeof *cc)) {
        return HTTPSTATUS_E_SIZE;
    }
    hs_span span = hs_trim(hs_span_of(text, len));
    if (span.at == span.end || cc->state == BROKEN) {
        return HTTPSTATUS_E_NONE;
    }
    if (take_dictionary(span, cc)) {
        cc->state = USABLE;
        return HTTPSTATUS_E_NONE;
    }
    *cc = (httpstatus_cache_control){ .size = cc->size, .state = BROKEN, .malformed = 1 };
    return HTTPSTATUS_E_NONE;
}
