/* SPDX-License-Identifier: MIT */
/* Status lines: what the strict reader accepts the lenient one reads alike and the writer writes back. */
#include <stdbool.h>

#include "fuzz.h"
#include "httpstatus/error.h"
#include "httpstatus/statusline.h"

typedef int parse_function(const char *text, size_t len, httpstatus_statusline *out);

/* Outputs are untouched on error: a mark in every byte shows it. */
static int parse(parse_function *call, const char *text, size_t len, httpstatus_statusline *out)
{
    httpstatus_statusline marked;
    memset(&marked, 0x5a, sizeof marked);
    marked.size = sizeof marked;
    *out = marked;
    int error = call(text, len, out);
    FUZZ_CHECK(error == HTTPSTATUS_E_NONE || error == HTTPSTATUS_E_SYNTAX);
    FUZZ_CHECK(error == HTTPSTATUS_E_NONE || memcmp(out, &marked, sizeof marked) == 0);
    return error;
}

/* RFC 9112, section 4, byte by byte; the line end is taken off already. */
static bool reference(const char *text, size_t len)
{
    static const char pattern[] = "HTTP/0.0 000 ";
    for (size_t i = 0; pattern[i] != '\0'; i++) {
        if (i == len || (pattern[i] == '0' ? !fuzz_is_digit(text[i]) : text[i] != pattern[i])) {
            return false;
        }
    }
    for (size_t i = strlen(pattern); i < len; i++) {
        unsigned char byte = (unsigned char)text[i];
        if (byte != '\t' && (byte < 0x20 || byte == 0x7f)) {
            return false;
        }
    }
    return true;
}

static void check_strict(const char *text, size_t len, const httpstatus_statusline *line)
{
    size_t reason_bytes = (size_t)line->reason_bytes, whole = (size_t)line->reason_offset + reason_bytes;
    FUZZ_CHECK(line->forgiven == 0 && (whole == len || whole + 2 == len));
    int version = line->major * 10 + line->minor;
    char *written = fuzz_allocate(whole + 1);
    size_t need =
        httpstatus_statusline_format(written, whole + 1, version, line->code, text + line->reason_offset, reason_bytes);
    if ((version != 10 && version != 11) || line->code < 100) {
        FUZZ_CHECK(need == 0 && written[0] == '\0');
    } else {
        FUZZ_CHECK(need == whole && memcmp(written, text, whole) == 0 && written[whole] == '\0');
    }
    free(written);
}

static void check_lenient(const char *text, size_t len, const httpstatus_statusline *line)
{
    FUZZ_CHECK(line->code >= 0 && line->code <= 999);
    FUZZ_CHECK(line->major >= -1 && line->major <= 9 && line->minor >= -1 && line->minor <= 9);
    FUZZ_CHECK((line->forgiven & ~(uint32_t)(HTTPSTATUS_LENIENCY_BARE_LINE_END * 2 - 1)) == 0);
    FUZZ_CHECK(line->reason_offset <= len && line->reason_bytes <= len - line->reason_offset);
    for (size_t i = 0; i < line->reason_bytes; i++) {
        char c = text[line->reason_offset + i];
        FUZZ_CHECK(c != '\r' && c != '\n' && c != '\0');
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = fuzz_text(data, size);
    httpstatus_statusline strict, lenient;
    bool ended = size >= 2 && memcmp(text + size - 2, "\r\n", 2) == 0;
    bool accepted = parse(httpstatus_statusline_parse, text, size, &strict) == HTTPSTATUS_E_NONE;
    FUZZ_CHECK(accepted == reference(text, ended ? size - 2 : size));
    if (accepted) {
        check_strict(text, size, &strict);
        FUZZ_CHECK(parse(httpstatus_statusline_parse_lenient, text, size, &lenient) == HTTPSTATUS_E_NONE);
        FUZZ_CHECK(memcmp(&strict, &lenient, sizeof strict) == 0);
    }
    if (parse(httpstatus_statusline_parse_lenient, text, size, &lenient) == HTTPSTATUS_E_NONE) {
        check_lenient(text, size, &lenient);
    }
    free(text);
    return 0;
}
