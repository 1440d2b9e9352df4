/* SPDX-License-Identifier: MIT */
#include "values.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "httpstatus.h"
#include "output.h"

enum { DATE_BYTES = 64 };

/* A whole number, in decimal or after 0x; false when it is none or outside low..high. */
static bool is_number(const char *text, int64_t low, int64_t high, int64_t *out)
{
    bool hex = text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
    const char *digits = hex ? text + 2 : text + (text[0] == '-');
    const char *allowed = hex ? "0123456789abcdefABCDEF" : "0123456789";
    size_t n = strlen(digits);
    /* 18 digits always fit. */
    if (n == 0 || n > 18 || strspn(digits, allowed) != n) {
        return false;
    }
    int64_t number = (int64_t)strtoll(text, NULL, hex ? 16 : 10);
    if (number < low || number > high) {
        return false;
    }
    *out = number;
    return true;
}

bool read_number(const char *place, const char *text, int64_t low, int64_t high, int64_t *out)
{
    if (is_number(text, low, high, out)) {
        return true;
    }
    complain_about(place, text, "is no whole number of %" PRId64 " to %" PRId64, low, high);
    return false;
}

bool read_time(const char *place, const char *text, int64_t *out_s)
{
    int64_t clock_s = (int64_t)time(NULL);
    uint32_t forgiven;
    if (is_number(text, INT64_MIN, INT64_MAX, out_s) ||
        httpstatus_date_parse(text, HTTPSTATUS_NTS, clock_s, out_s) == HTTPSTATUS_E_NONE) {
        return true;
    }
    char date[DATE_BYTES];
    int64_t meant_s = clock_s;
    int error = httpstatus_date_parse_lenient(text, HTTPSTATUS_NTS, clock_s, &meant_s, &forgiven);
    httpstatus_date_format(date, sizeof date, meant_s);
    complain_about(place, text, "is no time: seconds since 1970 or an HTTP-date; %s: '%s'",
                   error == HTTPSTATUS_E_NONE ? "nearest" : "now is", date);
    return false;
}

bool is_token(const char *text, size_t len)
{
    static const char token_bytes[] = "!#$%&'*+-.^_`|~0123456789"
                                      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (size_t i = 0; i < len; i++) {
        if (text[i] == '\0' || strchr(token_bytes, text[i]) == NULL) {
            return false;
        }
    }
    return len != 0;
}
