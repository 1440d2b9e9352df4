/* SPDX-License-Identifier: MIT */
#include "httpstatus/date.h"

#include "civil.h"
#include "httpstatus/error.h"
#include "text.h"

#define ONES UINT64_C(0x0101010101010101)

enum { IMF_BYTES = 29, ASCTIME_BYTES = 24, RFC850_BYTES_MAX = 33, NAME_MASK = 0xffffff };

/* A date as it was read, before it is known to exist. */
typedef struct reading {
    hs_civil time;
    int32_t weekday; /* 0 Sunday */
    bool two_digits, obsolete;
} reading;

/*
 * Names of three letters as numbers, the first letter lowest; the place of a name is the product's top bits. A place
 * that no name has holds one that belongs elsewhere: no text that comes to it can be equal.
 */
#define NAME(a, b, c)  ((uint32_t)(a) | (uint32_t)(b) << 8 | (uint32_t)(c) << 16)
#define MONTH_FACTOR   0x67e5u
#define WEEKDAY_FACTOR 0x131fu

static const uint32_t months[16] = {
    NAME('J', 'u', 'l') | 7u << 24,
    NAME('N', 'o', 'v') | 11u << 24,
    NAME('J', 'a', 'n'),
    NAME('O', 'c', 't') | 10u << 24,
    NAME('M', 'a', 'y') | 5u << 24,
    NAME('D', 'e', 'c') | 12u << 24,
    NAME('M', 'a', 'r') | 3u << 24,
    NAME('A', 'p', 'r') | 4u << 24,
    NAME('J', 'a', 'n'),
    NAME('S', 'e', 'p') | 9u << 24,
    NAME('J', 'a', 'n'),
    NAME('J', 'a', 'n'),
    NAME('J', 'a', 'n') | 1u << 24,
    NAME('J', 'u', 'n') | 6u << 24,
    NAME('F', 'e', 'b') | 2u << 24,
    NAME('A', 'u', 'g') | 8u << 24,
};

static const uint32_t weekdays[8] = {
    NAME('M', 'o', 'n'),
    NAME('M', 'o', 'n') | 1u << 24,
    NAME('S', 'u', 'n'),
    NAME('W', 'e', 'd') | 3u << 24,
    NAME('T', 'u', 'e') | 2u << 24,
    NAME('S', 'a', 't') | 6u << 24,
    NAME('T', 'h', 'u') | 4u << 24,
    NAME('F', 'r', 'i') | 5u << 24,
};

static inline uint32_t month_row(uint32_t name)
{
    return months[name * MONTH_FACTOR >> 28];
}

static inline uint32_t weekday_row(uint32_t name)
{
    return weekdays[name * WEEKDAY_FACTOR >> 29];
}

/* Non-zero when a byte of v is above 9; exact, for a carry into the next byte comes from such a byte only. */
static inline uint64_t not_digits(uint64_t v)
{
    return (v | (v + ONES * 0x76)) & ONES * 0x80;
}

/* Each byte becomes the number that its digit and the next one make. */
static inline uint64_t pairs(uint64_t digits)
{
    return digits * 10 + (digits >> 8);
}

static inline int32_t byte_of(uint64_t v, unsigned at)
{
    return (int32_t)(v >> 8 * at & 0xff);
}

/*
 * "Sun, 06 Nov 1994 08:49:37 GMT": four loads, less the separators and the zeros of the form; what must be nothing
 * then is gathered into one word, for one branch.
 */
static bool read_imf(const char *at, reading *out)
{
    uint64_t a = hs_load8(at) ^ UINT64_C(0x203030202c000000), b = hs_load8(at + 8) ^ UINT64_C(0x3030303020000000);
    uint64_t c = hs_load8(at + 16) ^ UINT64_C(0x003a30303a303020), d = hs_load8(at + 21) ^ UINT64_C(0x544d472030303a00);
    uint64_t wrong = (a & UINT64_C(0xff0000ffff000000)) | (b & UINT64_C(0x00000000ff000000)) |
                     (c & UINT64_C(0x00ff0000ff0000ff)) | (d & UINT64_C(0xffffffff0000ff00));
    uint32_t weekday_name = (uint32_t)a & NAME_MASK, month_name = (uint32_t)b & NAME_MASK;
    uint32_t weekday = weekday_row(weekday_name), month = month_row(month_name);
    wrong |= ((weekday ^ weekday_name) | (month ^ month_name)) & NAME_MASK;
    a &= UINT64_C(0x00ffff0000000000);
    b &= UINT64_C(0xffffffff00000000);
    c &= UINT64_C(0x0000ffff00ffff00);
    d &= UINT64_C(0x00000000ffff0000);
    wrong |= not_digits(a | d) | not_digits(b) | not_digits(c);
    out->time.year = byte_of(pairs(b), 4) * 100 + byte_of(pairs(b), 6);
    out->time.month = (int32_t)(month >> 24);
    out->time.day = byte_of(pairs(a), 5);
    out->time.hour = byte_of(pairs(c), 1);
    out->time.minute = byte_of(pairs(c), 4);
    out->time.second = byte_of(pairs(d), 2);
    out->weekday = (int32_t)(weekday >> 24);
    out->two_digits = out->obsolete = false;
    return wrong == 0;
}

/* A name of three letters, and its number. */
static bool take_name(hs_span *span, uint32_t (*row_of)(uint32_t name), int32_t *number)
{
    if (hs_left(span) < 3) {
        return false;
    }
    uint32_t name = NAME((unsigned char)span->at[0], (unsigned char)span->at[1], (unsigned char)span->at[2]);
    uint32_t row = row_of(name);
    *number = (int32_t)(row >> 24);
    span->at += 3;
    return ((row ^ name) & NAME_MASK) == 0;
}

/* A number of so many digits. */
static bool take_number(hs_span *span, int digits, int32_t *value)
{
    int number;
    bool fits = hs_take_digits(span, digits, &number) == digits;
    *value = number;
    return fits;
}

static bool take_clock(hs_span *span, hs_civil *t)
{
    return take_number(span, 2, &t->hour) && hs_take(span, ':') && take_number(span, 2, &t->minute) &&
           hs_take(span, ':') && take_number(span, 2, &t->second);
}

/* "Sunday, 06-Nov-94 08:49:37 GMT" */
static bool read_rfc850(hs_span span, reading *out)
{
    static const char rest[] = "day\0day\0sday\0nesday\0rsday\0day\0urday";
    out->two_digits = out->obsolete = true;
    return take_name(&span, weekday_row, &out->weekday) &&
           hs_take_word(&span, hs_nth_word(rest, (unsigned)out->weekday)) && hs_take_word(&span, ", ") &&
           take_number(&span, 2, &out->time.day) && hs_take(&span, '-') &&
           take_name(&span, month_row, &out->time.month) && hs_take(&span, '-') &&
           take_number(&span, 2, &out->time.year) && hs_take(&span, ' ') && take_clock(&span, &out->time) &&
           hs_equal(span, " GMT");
}

/* "Sun Nov  6 08:49:37 1994", ASCTIME_BYTES of it: nothing is left behind the year. */
static bool read_asctime(hs_span span, reading *out)
{
    out->two_digits = false;
    out->obsolete = true;
    return take_name(&span, weekday_row, &out->weekday) && hs_take(&span, ' ') &&
           take_name(&span, month_row, &out->time.month) && hs_take(&span, ' ') &&
           take_number(&span, hs_take(&span, ' ') ? 1 : 2, &out->time.day) && hs_take(&span, ' ') &&
           take_clock(&span, &out->time) && hs_take(&span, ' ') && take_number(&span, 4, &out->time.year);
}

/* The length alone says which form it can be. */
static int read_date(hs_span span, int64_t now_s, reading *out)
{
    size_t n = hs_left(&span);
    bool fits = n == IMF_BYTES       ? read_imf(span.at, out)
                : n == ASCTIME_BYTES ? read_asctime(span, out)
                                     : read_rfc850(span, out);
    if (!fits) {
        return HTTPSTATUS_E_SYNTAX;
    }
    if (out->two_digits) {
        out->time.year = hs_year_of_two_digits(&out->time, now_s);
    }
    return hs_civil_exists(&out->time) ? HTTPSTATUS_E_NONE : HTTPSTATUS_E_RANGE;
}

int httpstatus_date_parse(const char *text, size_t len, int64_t now_s, int64_t *out_s)
{
    if (text == NULL || out_s == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    reading date;
    int error = read_date(hs_span_of(text, len), now_s, &date);
    if (error == HTTPSTATUS_E_NONE) {
        *out_s = hs_seconds(&date.time);
    }
    return error;
}

static bool is_letter(char c)
{
    c = hs_lower(c);
    return c >= 'a' && c <= 'z';
}

/* The spelling that the grammar has: each word with its first letter large, and GMT, the only one after the time. */
static size_t spell(hs_span span, char text[RFC850_BYTES_MAX])
{
    size_t n = hs_left(&span);
    bool clock = false;
    for (size_t i = 0; i < n; i++) {
        bool first = i == 0 || !is_letter(span.at[i - 1]);
        clock |= span.at[i] == ':';
        text[i] = first || clock ? hs_upper(span.at[i]) : hs_lower(span.at[i]);
    }
    return n;
}

int httpstatus_date_parse_folded(const char *text, size_t len, int64_t now_s, int64_t *out_s)
{
    char spelled[RFC850_BYTES_MAX];
    hs_span span = hs_trim(hs_span_of(text, len));
    int error = httpstatus_date_parse(span.at, hs_left(&span), now_s, out_s);
    if (error != HTTPSTATUS_E_SYNTAX || hs_left(&span) > RFC850_BYTES_MAX) {
        return error;
    }
    return httpstatus_date_parse(spelled, spell(span, spelled), now_s, out_s);
}

int httpstatus_date_flags(const char *text, size_t len, int64_t now_s)
{
    if (text == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    reading date;
    int error = read_date(hs_span_of(text, len), now_s, &date);
    if (error != HTTPSTATUS_E_NONE) {
        return error;
    }
    int64_t days = hs_days(date.time.year, date.time.month, date.time.day);
    return (hs_weekday(days) != date.weekday ? HTTPSTATUS_DATE_WEEKDAY_WRONG : 0) |
           (date.time.second == 60 ? HTTPSTATUS_DATE_LEAP_SECOND : 0) |
           (date.obsolete ? HTTPSTATUS_DATE_OBSOLETE_FORM : 0) |
           (date.two_digits ? HTTPSTATUS_DATE_CENTURY_GUESSED : 0);
}

static void put_two(char *at, int32_t value)
{
    at[0] = (char)('0' + value / 10);
    at[1] = (char)('0' + value % 10);
}

size_t httpstatus_date_format(char *buf, size_t cap, int64_t when_s)
{
    static const char names_of_days[] = "SunMonTueWedThuFriSat",
                      names_of_months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (buf == NULL) {
        cap = 0;
    }
    if (when_s < HS_YEAR_0000_S || when_s > HS_YEAR_9999_S) {
        if (cap != 0) {
            buf[0] = '\0';
        }
        return 0;
    }
    hs_civil t = hs_civil_of(when_s);
    char text[IMF_BYTES + 1] = "Day, 00 Mon 0000 00:00:00 GMT";
    memcpy(text, names_of_days + 3 * hs_weekday(hs_days(t.year, t.month, t.day)), 3);
    put_two(text + 5, t.day);
    memcpy(text + 8, names_of_months + 3 * (t.month - 1), 3);
    put_two(text + 12, t.year / 100);
    put_two(text + 14, t.year % 100);
    put_two(text + 17, t.hour);
    put_two(text + 20, t.minute);
    put_two(text + 23, t.second);
    if (cap != 0) {
        size_t n = cap - 1 < IMF_BYTES ? cap - 1 : IMF_BYTES;
        memcpy(buf, text, n);
        buf[n] = '\0';
    }
    return IMF_BYTES;
}
