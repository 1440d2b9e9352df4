/* SPDX-License-Identifier: MIT */
#include "log_time.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"

enum { HOUR_S = 3600, MINUTE_S = 60, DATE_BYTES = 64, NUMBER_BYTES = 32 };

/* 1990, when there was no HTTP: what is less is no time, but how long something took. As seconds the year 5138. */
#define LEAST_S 631152000.0
#define MOST_S  1e11

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* 0 for a digit, * for anything, others for themselves. */
static bool fits(struct span text, const char *shape)
{
    size_t n = strlen(shape);
    for (size_t i = 0; i < n && i < text.len; i++) {
        if (shape[i] == '0' ? !is_digit(text.at[i]) : shape[i] != '*' && shape[i] != text.at[i]) {
            return false;
        }
    }
    return text.len >= n;
}

static int two_digits(const char *text)
{
    return (text[0] - '0') * 10 + text[1] - '0';
}

/* What the calendar makes of a date is the library's to say; the day of the week does not matter to it. */
static struct log_time of_date(const char *day, const char *month, const char *year, const char *clock)
{
    char date[DATE_BYTES];
    uint32_t forgiven;
    struct log_time time = { .known = false };
    snprintf(date, sizeof date, "%.2s %.3s %.4s %.8s GMT", day, month, year, clock);
    time.known = httpstatus_date_parse_lenient(date, HTTPSTATUS_NTS, 0, &time.s, &forgiven) == HTTPSTATUS_E_NONE;
    return time;
}

/* +01, +0100 or +01:00; RFC 3339, section 5.6 has the bounds. */
static void read_offset(struct log_time *time, struct span zone)
{
    static const char *const shapes[] = { "*00:00", "*0000", "*00" };
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++) {
        size_t n = strlen(shapes[i]);
        if (!fits(zone, shapes[i]) || (n < zone.len && (is_digit(zone.at[n]) || zone.at[n] == ':'))) {
            continue;
        }
        int hours = two_digits(zone.at + 1), minutes = n == 3 ? 0 : two_digits(zone.at + n - 2);
        int offset_s = hours * HOUR_S + minutes * MINUTE_S;
        time->s -= zone.at[0] == '-' ? -offset_s : offset_s;
        time->zoned = hours < 24 && minutes < 60;
        break;
    }
    time->known = time->known && time->zoned;
}

/* UTC by its names; which offset another name has, nobody can say. */
static void read_zone_name(struct log_time *time, struct span zone)
{
    static const char *const names[] = { "Z", "z", "UTC", "GMT" };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        size_t n = strlen(names[i]);
        time->zoned = time->zoned || (fits(zone, names[i]) && (n == zone.len || !is_letter(zone.at[n])));
    }
    time->known = time->known && time->zoned;
}

/* What stands behind the seconds: perhaps a fraction, perhaps a blank, perhaps a zone. */
static void read_zone(struct log_time *time, struct span rest)
{
    size_t n = 0;
    while (n < rest.len && (rest.at[n] == '.' || rest.at[n] == ',' || is_digit(rest.at[n]))) {
        n++;
    }
    while (n < rest.len && rest.at[n] == ' ') {
        n++;
    }
    struct span zone = span_behind(rest, n);
    if (zone.len != 0 && is_letter(zone.at[0])) {
        read_zone_name(time, zone);
    } else if (zone.len > 1 && (zone.at[0] == '+' || zone.at[0] == '-') && is_digit(zone.at[1])) {
        read_offset(time, zone);
    }
}

struct log_time log_time_from_text(struct span text)
{
    static const char months[][4] = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    struct log_time time = { .known = false };
    if (fits(text, "00/***/0000:00:00:00")) {
        time = of_date(text.at, text.at + 3, text.at + 7, text.at + 12);
        read_zone(&time, span_behind(text, 20));
    } else if (fits(text, "0000-00-00*00:00:00")) {
        int month = two_digits(text.at + 5);
        if (month >= 1 && month <= 12) {
            time = of_date(text.at + 8, months[month - 1], text.at, text.at + 11);
            read_zone(&time, span_behind(text, 19));
        }
    }
    return time;
}

struct log_time log_time_from_value(struct span text)
{
    char number[NUMBER_BYTES];
    size_t digits = 0, points = 0;
    while (digits < text.len && (is_digit(text.at[digits]) || text.at[digits] == '.')) {
        points += text.at[digits++] == '.';
    }
    if (digits != text.len || points > 1 || text.len >= sizeof number) {
        return log_time_from_text(text);
    }
    memcpy(number, text.at, text.len);
    number[text.len] = '\0';
    /* The locale of numbers is never set, so the point is a point. */
    return log_time_from_number(strtod(number, NULL));
}

struct log_time log_time_from_number(double number)
{
    struct log_time time = { .known = false, .zoned = true };
    for (int i = 0; i < 3 && number >= MOST_S; i++) {
        number /= 1000;
    }
    if (number >= LEAST_S && number < MOST_S) {
        time.known = true;
        time.s = (int64_t)floor(number);
    }
    return time;
}
