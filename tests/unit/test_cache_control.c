/* SPDX-License-Identifier: MIT */
/* Lines and their answers stand in tests/vectors/cache_control.tsv; here are memory, structs and what holds of every line. */
#include "httpstatus/cache_control.h"

#include <ctype.h>

#include "exact.h"
#include "httpstatus/error.h"
#include "suite.h"

typedef httpstatus_cache_control control;
typedef int reader(control *cc, const char *text, size_t len);

static reader *const readers[] = { httpstatus_cache_control_feed, httpstatus_cache_control_targeted_feed };

static const uint32_t all_cc = HTTPSTATUS_CC_ONLY_IF_CACHED * 2 - 1;

static const char *const lines[] = {
    "max-age=60, no-store",
    "private=\"X-User, X-Mail\" ,, No-Cache=\"a\\\"b, c\",max-age=\"6\\0\"",
    "no-cache=\"x ,\ty\", private=Z, ext=\"\\\\\", s-maxage=99999999999999999999, foo=bar;baz",
    "\"quoted, no-store\", @@, max-stale, max-stale=5, min-fresh=, only-if-cached, =5",
    "stale-while-revalidate=1, stale-if-error=2, stale-if-error=2, stale-if-error=x, immutable",
    "must-understand;, no-transform, proxy-revalidate=\"x\", must-revalidate, public, privat, max_age=5",
    "no-cache=\"\", private=\" , \", private=\"a b\", private=\"a\"x, no-cache=\"a,b",
    "max-age=1;a=\"b, c\", x=:aGk=:, y=?0, z=@17, d=%\"f%c3%bc\", n=-1.5, t=*a/b:c",
    "max-age\"60, no-store\", public\"",
    "\\, a\\\"b, c\"d\\\"e, f\", no-cache\\",
};

enum { LINES = sizeof lines / sizeof lines[0], READERS = 2 };

static control read_line(reader *read, const char *text, size_t n)
{
    control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
    char *copy = exact_copy(text, n);
    EXPECT_INT((int)n, read(&cc, copy, n), HTTPSTATUS_E_NONE);
    free(copy);
    return cc;
}

static control read_text(const char *text)
{
    return read_line(httpstatus_cache_control_feed, text, strlen(text));
}

/* What holds of every text. */
static bool is_sound(const control *cc, bool targeted)
{
    const uint32_t seconds[] = { cc->max_age_s,        cc->s_maxage_s,  cc->stale_while_revalidate_s,
                                 cc->stale_if_error_s, cc->max_stale_s, cc->min_fresh_s };
    const uint32_t lists = HTTPSTATUS_CC_NO_CACHE | HTTPSTATUS_CC_PRIVATE;
    uint32_t masks = cc->known | cc->misspelt | cc->repeated | cc->differing;
    uint32_t of_known = cc->invalid | cc->bare | cc->listed;
    bool sound = cc->size == sizeof *cc && (masks & ~all_cc) == 0 && (of_known & ~cc->known) == 0 &&
                 (cc->differing & ~cc->repeated) == 0 && (cc->listed & ~lists) == 0 &&
                 (cc->bare & ~(lists | HTTPSTATUS_CC_MAX_STALE)) == 0 &&
                 (cc->known & lists & ~(cc->bare | cc->listed)) == 0 && cc->extensions <= cc->members;
    for (unsigned i = 0; i < 6; i++) {
        bool usable = (cc->known & ~cc->invalid & ~cc->bare & 1u << i) != 0;
        sound = sound && seconds[i] <= UINT32_C(2147483648) && (targeted || usable || seconds[i] == 0);
    }
    bool broken = cc->state == 2;
    return sound && cc->state <= (targeted ? 2 : 0) && !(broken && (cc->known | cc->members | cc->extensions) != 0);
}

/* Names lie within the text, one behind the other. */
static void walk_names(const char *text, size_t n, uint32_t directive)
{
    size_t pos = 0, end = 0, at = 0, bytes = 0;
    while (httpstatus_cache_control_name_next(text, n, directive, &pos, &at, &bytes)) {
        bool inside = at >= end && bytes >= 1 && at + bytes <= n && memchr(text + at, ',', bytes) == NULL;
        EXPECT_INT((int)at, inside, true);
        end = at + bytes;
    }
    size_t before = pos;
    EXPECT_INT((int)n, httpstatus_cache_control_name_next(text, n, directive, &pos, &at, &bytes), false);
    EXPECT_INT((int)n, pos == before, true);
}

static void read_all_ways(const char *text, size_t n)
{
    char *copy = exact_copy(text, n);
    for (int i = 0; i < READERS; i++) {
        control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
        EXPECT_INT(i, readers[i](&cc, copy, n), HTTPSTATUS_E_NONE);
        EXPECT_INT(i, is_sound(&cc, i == 1), true);
    }
    walk_names(copy, n, 0);
    walk_names(copy, n, HTTPSTATUS_CC_NO_CACHE);
    walk_names(copy, n, HTTPSTATUS_CC_PRIVATE);
    free(copy);
}

START_TEST(every_piece_is_read_in_bounds)
{
    for (size_t i = 0; i < LINES; i++) {
        for (size_t n = 0; n <= strlen(lines[i]); n++) {
            read_all_ways(lines[i], n);
            read_all_ways(lines[i] + n, strlen(lines[i]) - n);
        }
    }
}
END_TEST

static bool is_tchar(int c)
{
    return isalnum(c) || (c != 0 && c < 128 && strchr("!#$%&'*+-.^_`|~", c) != NULL);
}

/* Cache-Control with one byte of "max-age=60, no-store" replaced, by RFC 9111, section 5.2 and cache.md, section 6. */
static void expect_with_byte(size_t at, int c)
{
    char text[] = "max-age=60, no-store";
    bool same = tolower(c) == text[at], blank = c == ' ' || c == '\t';
    bool max_age = at >= 7 || same, valid = true, no_store = c != '"' || at > 11, digit = c >= '0' && c <= '9';
    uint32_t seconds = at == 8 && digit ? (uint32_t)(c - '0') * 10 : at == 9 && digit ? 60u + (uint32_t)(c - '0') : 60;
    if (at == 7) {
        max_age = c == '=' || !is_tchar(c);
        valid = c == '=';
    } else if (at == 8) {
        valid = digit;
    } else if (at == 9) {
        valid = digit || blank || c == ',';
        seconds = digit ? seconds : 6;
    } else if (at == 10) {
        valid = no_store = c == ',';
    } else if (at == 11) {
        no_store = blank || c == ',';
    } else if (at > 11) {
        no_store = same;
    }
    text[at] = (char)c;
    control cc = read_line(httpstatus_cache_control_feed, text, strlen("max-age=60, no-store"));
    uint32_t known = (max_age ? HTTPSTATUS_CC_MAX_AGE : 0u) | (no_store ? HTTPSTATUS_CC_NO_STORE : 0u);
    EXPECT_INT(c, cc.known, known);
    EXPECT_INT(c, cc.invalid & HTTPSTATUS_CC_MAX_AGE, max_age && !valid ? HTTPSTATUS_CC_MAX_AGE : 0);
    EXPECT_INT(c, cc.max_age_s, max_age && valid ? seconds : 0);
    read_all_ways(text, strlen("max-age=60, no-store"));
}

START_TEST(every_byte_in_every_place)
{
    for (size_t at = 0; at < strlen("max-age=60, no-store"); at++) {
        for (int byte = 0; byte <= 255; byte++) {
            expect_with_byte(at, byte);
        }
    }
}
END_TEST

/* Whether the comma at an offset stands outside quotes. */
static bool separates(const char *text, size_t offset)
{
    bool quoted = false;
    for (size_t i = 0; i < offset; i++) {
        if (quoted && text[i] == '\\') {
            i++;
        } else if (text[i] == '"') {
            quoted = !quoted;
        }
    }
    return text[offset] == ',' && !quoted;
}

START_TEST(lines_may_be_cut_at_a_comma)
{
    for (size_t i = 0; i < LINES; i++) {
        control whole = read_text(lines[i]);
        for (size_t at = 0; at < strlen(lines[i]); at++) {
            if (separates(lines[i], at)) {
                control cc = read_line(httpstatus_cache_control_feed, lines[i], at);
                char *rest = exact_copy(lines[i] + at + 1, strlen(lines[i] + at + 1));
                httpstatus_cache_control_feed(&cc, rest, strlen(lines[i] + at + 1));
                ck_assert_msg(memcmp(&cc, &whole, sizeof cc) == 0, "%s: cut at %zu", lines[i], at);
                free(rest);
            }
        }
    }
}
END_TEST

START_TEST(case_of_names_and_blanks_around_commas_mean_nothing)
{
    for (size_t i = 0; i < LINES; i++) {
        char upper[256], wide[512];
        size_t n = 0;
        for (size_t at = 0; at <= strlen(lines[i]); at++) {
            upper[at] = (char)toupper((unsigned char)lines[i][at]);
            bool comma = lines[i][at] != '\0' && separates(lines[i], at);
            n += (size_t)sprintf(wide + n, comma ? " \t,, \t " : "%c", lines[i][at]);
        }
        control whole = read_text(lines[i]), cc = read_text(upper);
        ck_assert_int_eq(memcmp(&cc, &whole, sizeof cc), 0);
        cc = read_text(wide);
        ck_assert_int_eq(memcmp(&cc, &whole, sizeof cc), 0);
    }
}
END_TEST

START_TEST(each_directive_by_its_name)
{
    for (uint32_t bit = 1; bit != 0; bit *= 2) {
        const char *name = httpstatus_cc_name(bit);
        if (bit > HTTPSTATUS_CC_ONLY_IF_CACHED) {
            ck_assert_ptr_null(name);
            continue;
        }
        size_t n = strlen(name);
        char text[64];
        sprintf(text, "%s=17", name);
        control cc = read_text(text), targeted = read_line(readers[1], text, strlen(text));
        const uint32_t *seconds[] = { &cc.max_age_s,        &cc.s_maxage_s,  &cc.stale_while_revalidate_s,
                                      &cc.stale_if_error_s, &cc.max_stale_s, &cc.min_fresh_s };
        ck_assert(cc.known == bit && cc.invalid == 0 && cc.members == 1 && cc.extensions == 0 && cc.malformed == 0);
        ck_assert(targeted.known == bit && targeted.invalid == 0 && targeted.state == 1);
        for (unsigned i = 0; i < 6; i++) {
            ck_assert_uint_eq(*seconds[i], bit == 1u << i ? 17 : 0);
        }
        /* One character more, fewer, or another one, in each place: an extension that is nearly this directive. */
        for (size_t at = 0; at <= n; at++) {
            for (int edit = 0; edit < 3; edit++) {
                size_t tail = at + (edit != 0 && at < n), put = edit != 1;
                sprintf(text, "%.*s%s%s", (int)at, name, put ? "~" : "", name + tail);
                cc = read_text(text);
                ck_assert(at == n && edit == 1 ? cc.known == bit && cc.misspelt == 0
                                               : cc.known == 0 && cc.extensions == 1 && (cc.misspelt & bit) != 0);
            }
        }
        sprintf(text, "~%s~", name);
        ck_assert_uint_eq(read_text(text).misspelt & bit, 0);
        sprintf(text, "%s", name + 2);
        ck_assert_uint_eq(read_text(text).misspelt & bit, 0);
    }
}
END_TEST

START_TEST(numbers_of_any_length)
{
    for (size_t n = 1; n <= 400; n++) {
        char text[512] = "s-maxage=";
        memset(text + 9, '9', n);
        control cc = read_text(text), targeted = read_line(readers[1], text, n + 9);
        ck_assert_uint_eq(cc.s_maxage_s, n >= 10 ? UINT32_C(2147483648) : strtoul(text + 9, NULL, 10));
        ck_assert_uint_eq(targeted.state, n <= 15 ? 1 : 2);
        ck_assert_uint_eq(targeted.s_maxage_s, n <= 15 ? cc.s_maxage_s : 0);
    }
    for (uint32_t s = UINT32_C(2147483640); s <= UINT32_C(2147483655); s++) {
        char text[64];
        sprintf(text, "min-fresh=%u", s);
        ck_assert_uint_eq(read_text(text).min_fresh_s, s < UINT32_C(2147483648) ? s : UINT32_C(2147483648));
    }
}
END_TEST

START_TEST(arguments_and_sizes)
{
    control cc, before;
    memset(&cc, 0x5a, sizeof cc);
    cc.size = sizeof cc;
    before = cc;
    for (int i = 0; i < READERS; i++) {
        ck_assert_int_eq(readers[i](NULL, "", 0), HTTPSTATUS_E_ARG);
        ck_assert_int_eq(readers[i](&cc, NULL, 0), HTTPSTATUS_E_ARG);
        ck_assert_int_eq(memcmp(&cc, &before, sizeof cc), 0);
        static const uint32_t sizes[] = { 0, 8, sizeof cc - 1 };
        for (size_t s = 0; s < 3; s++) {
            cc.size = before.size = sizes[s];
            ck_assert_int_eq(readers[i](&cc, "no-store", 8), HTTPSTATUS_E_SIZE);
            ck_assert_int_eq(memcmp(&cc, &before, sizeof cc), 0);
        }
        cc.size = before.size = sizeof cc;
    }
    httpstatus_cache_control_init(NULL);
    httpstatus_cache_control_init(&cc);
    control empty = HTTPSTATUS_CACHE_CONTROL_INIT;
    ck_assert_int_eq(memcmp(&cc, &empty, sizeof cc), 0);
    struct {
        control cc;
        uint64_t tail;
    } newer = { HTTPSTATUS_CACHE_CONTROL_INIT, 77 };
    newer.cc.size = sizeof newer;
    httpstatus_cache_control_feed(&newer.cc, "no-store", HTTPSTATUS_NTS);
    httpstatus_cache_control_targeted_feed(&newer.cc, "max-age=1", HTTPSTATUS_NTS);
    ck_assert(newer.cc.size == sizeof newer && newer.tail == 77);
    ck_assert_uint_eq(newer.cc.known, HTTPSTATUS_CC_NO_STORE | HTTPSTATUS_CC_MAX_AGE);
    httpstatus_cache_control_targeted_feed(&newer.cc, "(", HTTPSTATUS_NTS);
    ck_assert(newer.cc.size == sizeof newer && newer.tail == 77 && newer.cc.state == 2 && newer.cc.known == 0);
}
END_TEST

START_TEST(a_broken_targeted_field_stays_broken)
{
    control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
    httpstatus_cache_control_targeted_feed(&cc, " ", 1);
    ck_assert_uint_eq(cc.state, 0);
    httpstatus_cache_control_targeted_feed(&cc, "max-age=9, private=\"a\"", HTTPSTATUS_NTS);
    ck_assert(cc.state == 1 && cc.listed == HTTPSTATUS_CC_PRIVATE);
    httpstatus_cache_control_targeted_feed(&cc, "max-age=1,", HTTPSTATUS_NTS);
    control broken = cc;
    ck_assert(cc.state == 2 && cc.known == 0 && cc.max_age_s == 0 && cc.listed == 0 && cc.size == sizeof cc);
    ck_assert(cc.members == 0 && cc.malformed == 1);
    httpstatus_cache_control_targeted_feed(&cc, "max-age=9", HTTPSTATUS_NTS);
    ck_assert_int_eq(memcmp(&cc, &broken, sizeof cc), 0);
    httpstatus_cache_control_init(&cc);
    httpstatus_cache_control_targeted_feed(&cc, "maxage=1, no_store", HTTPSTATUS_NTS);
    ck_assert(cc.extensions == 2 && cc.misspelt == (HTTPSTATUS_CC_MAX_AGE | HTTPSTATUS_CC_NO_STORE));
}
END_TEST

/* RFC 9651, section 4.2.2: the last one counts, and that there were others is known. */
START_TEST(equal_keys_of_a_targeted_field)
{
    control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
    httpstatus_cache_control_targeted_feed(&cc, "max-age=1, public, a, max-age=-5", HTTPSTATUS_NTS);
    ck_assert_uint_eq(cc.repeated, HTTPSTATUS_CC_MAX_AGE);
    ck_assert(cc.members == 4 && cc.extensions == 1);
    /* What cannot be used is 0, as in Cache-Control. */
    ck_assert(cc.invalid == HTTPSTATUS_CC_MAX_AGE && cc.max_age_s == 0);
    httpstatus_cache_control_targeted_feed(&cc, "public", HTTPSTATUS_NTS);
    ck_assert_uint_eq(cc.repeated, HTTPSTATUS_CC_MAX_AGE | HTTPSTATUS_CC_PUBLIC);
}
END_TEST

START_TEST(names_need_their_pointers_and_any_place_is_safe)
{
    const char *line = lines[1];
    size_t n = strlen(line), pos = 0, at = 7, bytes = 7;
    ck_assert(!httpstatus_cache_control_name_next(line, n, HTTPSTATUS_CC_PRIVATE, NULL, &at, &bytes));
    ck_assert(!httpstatus_cache_control_name_next(line, n, HTTPSTATUS_CC_PRIVATE, &pos, NULL, &bytes));
    ck_assert(!httpstatus_cache_control_name_next(line, n, HTTPSTATUS_CC_PRIVATE, &pos, &at, NULL));
    for (unsigned directive = 1; directive <= all_cc + 1; directive++) {
        bool named = directive == HTTPSTATUS_CC_PRIVATE || directive == HTTPSTATUS_CC_NO_CACHE;
        ck_assert(named || !httpstatus_cache_control_name_next(line, n, directive, &pos, &at, &bytes));
    }
    ck_assert(!httpstatus_cache_control_name_next(NULL, 5, 0, &pos, &at, &bytes));
    ck_assert(!httpstatus_cache_control_name_next(NULL, HTTPSTATUS_NTS, 64, &pos, &at, &bytes));
    ck_assert(pos == 0 && at == 7 && bytes == 7);
    char *copy = exact_copy(line, n);
    for (size_t from = 0; from <= 2 * n + 9; from++) {
        static const uint32_t directives[] = { 0, HTTPSTATUS_CC_PRIVATE, HTTPSTATUS_CC_NO_CACHE };
        for (size_t i = 0; i < 3; i++) {
            pos = from;
            if (httpstatus_cache_control_name_next(copy, n, directives[i], &pos, &at, &bytes)) {
                ck_assert(bytes >= 1 && at + bytes <= n);
            }
            pos = SIZE_MAX - from;
            ck_assert(!httpstatus_cache_control_name_next(copy, n, directives[i], &pos, &at, &bytes));
        }
    }
    free(copy);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        every_piece_is_read_in_bounds,
        every_byte_in_every_place,
        lines_may_be_cut_at_a_comma,
        case_of_names_and_blanks_around_commas_mean_nothing,
        each_directive_by_its_name,
        numbers_of_any_length,
        arguments_and_sizes,
        a_broken_targeted_field_stays_broken,
        equal_keys_of_a_targeted_field,
        names_need_their_pointers_and_any_place_is_safe,
        NULL,
    };
    return run_suite("cache_control", tests);
}
