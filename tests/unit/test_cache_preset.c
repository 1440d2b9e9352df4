/* SPDX-License-Identifier: MIT */
#include "httpstatus/cache_preset.h"

#include "exact.h"
#include "httpstatus/error.h"
#include "suite.h"
#include "tsv.h"

static tsv presets, profiles;

/* In the order of enum httpstatus_cache_option. */
static const char *const flag_words[] = {
    "shared",           "ranges",     "stale-when-disconnected", "apparent-age",
    "heuristic",        "strict-304", "pragma-in-response",      "set-cookie-private",
    "ignore-request-cc"
};

static uint32_t flags_of(const char *cell)
{
    char buffer[200];
    const char *words[9];
    uint32_t flags = 0;
    size_t n = tsv_split(cell, ' ', buffer, sizeof buffer, words, 9);
    for (size_t i = 0; i < n; i++) {
        unsigned bit = 0;
        while (strcmp(flag_words[bit], words[i]) != 0) {
            ck_assert_uint_lt(++bit, 9);
        }
        flags |= 1u << bit;
    }
    return flags;
}

static httpstatus_cache_options preset(const char *name)
{
    httpstatus_cache_options options;
    memset(&options, 0x5a, sizeof options);
    options.size = sizeof options;
    size_t n = strlen(name);
    char *copy = exact_copy(name, n);
    ck_assert_int_eq(httpstatus_cache_preset(copy, n, &options), HTTPSTATUS_E_NONE);
    free(copy);
    return options;
}

START_TEST(rows_are_those_of_the_data)
{
    for (size_t row = 0; row < presets.rows; row++) {
        const char *name = tsv_cell(&presets, row, "name");
        httpstatus_cache_options options = preset(name);
        ck_assert_str_eq(httpstatus_cache_preset_name((int)row), name);
        ck_assert_str_eq(httpstatus_cache_preset_about((int)row), tsv_cell(&presets, row, "about"));
        ck_assert_uint_eq(options.size, sizeof options);
        ck_assert_uint_eq(options.flags, flags_of(tsv_cell(&presets, row, "flags")));
        ck_assert_int_eq(options.heuristic_permille, tsv_number(&presets, row, "heuristic_permille"));
        ck_assert_int_eq(options.heuristic_cap_s, tsv_number(&presets, row, "heuristic_cap_s"));
        ck_assert_int_eq(options.default_lifetime_s, tsv_number(&presets, row, "default_lifetime_s"));
        ck_assert(options.known == 0 && options.reserved == 0);
        ck_assert_int_eq(options.profile != 0, tsv_find(&profiles, "profile", name) < profiles.rows);
        for (size_t other = 0; other < row; other++) {
            uint32_t profile = preset(tsv_cell(&presets, other, "name")).profile;
            ck_assert(profile == 0 || profile != options.profile);
        }
    }
    ck_assert_ptr_null(httpstatus_cache_preset_name((int)presets.rows));
    ck_assert_ptr_null(httpstatus_cache_preset_about((int)presets.rows));
    ck_assert_ptr_null(httpstatus_cache_preset_name(-1));
    ck_assert_ptr_null(httpstatus_cache_preset_about(-1));
    for (int i = 0; i < HOSTILE_INTS; i++) {
        ck_assert_ptr_null(httpstatus_cache_preset_name(hostile_ints[i]));
        ck_assert_ptr_null(httpstatus_cache_preset_about(hostile_ints[i]));
    }
}
END_TEST

START_TEST(targets_are_those_of_the_data)
{
    for (size_t row = 0; row < presets.rows; row++) {
        const char *name = tsv_cell(&presets, row, "name");
        char *copy = exact_copy(name, strlen(name));
        ck_assert_str_eq(httpstatus_cache_preset_targets(copy, strlen(name)), tsv_cell(&presets, row, "targets"));
        ck_assert_ptr_null(httpstatus_cache_preset_targets(copy, strlen(name) - 1));
        ck_assert_ptr_null(httpstatus_cache_preset_targets(name, strlen(name) + 1));
        free(copy);
    }
    ck_assert_ptr_null(httpstatus_cache_preset_targets(NULL, 3));
    ck_assert_ptr_null(httpstatus_cache_preset_targets(NULL, HTTPSTATUS_NTS));
    ck_assert_ptr_null(httpstatus_cache_preset_targets("", 0));
}
END_TEST

START_TEST(the_default_is_rfc_shared)
{
    httpstatus_cache_options init = HTTPSTATUS_CACHE_OPTIONS_INIT, options = preset("rfc-shared");
    ck_assert_int_eq(memcmp(&init, &options, sizeof init), 0);
}
END_TEST

/* Whether a cell such as "200 404" lists the code. */
static bool lists(const char *cell, int code)
{
    char buffer[512];
    const char *items[64];
    size_t n = tsv_split(cell, ' ', buffer, sizeof buffer, items, 64);
    while (n > 0 && atoi(items[n - 1]) != code) {
        n--;
    }
    return n > 0;
}

/* The row that names the code, else that of the star; profiles.rows for what is no profile. */
static size_t profile_row(const char *name, int code)
{
    size_t star = profiles.rows;
    for (size_t row = 0; row < profiles.rows; row++) {
        const char *listed = tsv_cell(&profiles, row, "codes");
        if (strcmp(tsv_cell(&profiles, row, "profile"), name) == 0) {
            if (lists(listed, code)) {
                return row;
            }
            star = strcmp(listed, "*") == 0 ? row : star;
        }
    }
    return star;
}

START_TEST(profiles_are_those_of_the_data)
{
    for (size_t preset_row = 0; preset_row < presets.rows; preset_row++) {
        const char *name = tsv_cell(&presets, preset_row, "name");
        int profile = (int)preset(name).profile;
        for (int code = 100; profile != 0 && code <= 599; code++) {
            size_t row = profile_row(name, code);
            const char *implicit = tsv_cell(&profiles, row, "implicit");
            bool none = strcmp(implicit, "no") == 0, heuristic = strcmp(implicit, "heuristic") == 0;
            uint32_t lifetime_s = 77;
            int source = httpstatus_cache_profile_implicit(profile, code, &lifetime_s);
            EXPECT_INT(code, source,
                       none        ? HTTPSTATUS_FRESHNESS_NONE
                       : heuristic ? HTTPSTATUS_FRESHNESS_HEURISTIC
                                   : HTTPSTATUS_FRESHNESS_PROFILE);
            EXPECT_INT(code, lifetime_s, none || heuristic ? 0 : strtoll(implicit, NULL, 10));
            EXPECT_INT(code, httpstatus_cache_profile_implicit(profile, code, NULL), source);
            EXPECT_INT(code, httpstatus_cache_profile_explicit(profile, code),
                       strcmp(tsv_cell(&profiles, row, "explicit"), "yes") == 0);
        }
    }
}
END_TEST

START_TEST(numbers_without_a_profile)
{
    for (int profile = -300; profile <= 600; profile++) {
        bool exists = false;
        for (size_t row = 0; row < presets.rows; row++) {
            exists |= profile != 0 && preset(tsv_cell(&presets, row, "name")).profile == (uint32_t)profile;
        }
        for (int code = exists ? 600 : 100; code <= 599; code++) {
            uint32_t lifetime_s = 77;
            EXPECT_INT(code, httpstatus_cache_profile_implicit(profile, code, &lifetime_s), HTTPSTATUS_FRESHNESS_NONE);
            EXPECT_INT(code, lifetime_s, 0);
            EXPECT_INT(code, httpstatus_cache_profile_explicit(profile, code), false);
        }
    }
    for (int i = 0; i < HOSTILE_INTS; i++) {
        EXPECT_INT(i, httpstatus_cache_profile_implicit(hostile_ints[i], 200, NULL), HTTPSTATUS_FRESHNESS_NONE);
        EXPECT_INT(i, httpstatus_cache_profile_explicit(hostile_ints[i], 200), false);
        /* No code is cut to the width of the table: these are no 200. */
        int profile = (int)preset("haproxy").profile, wide = 65536 + 200;
        EXPECT_INT(i, httpstatus_cache_profile_explicit(profile, wide), false);
        EXPECT_INT(i, httpstatus_cache_profile_explicit(profile, hostile_ints[i]), false);
    }
}
END_TEST

START_TEST(names_are_exact)
{
    httpstatus_cache_options options, before;
    memset(&options, 0x5a, sizeof options);
    options.size = sizeof options;
    before = options;
    for (size_t row = 0; row < presets.rows; row++) {
        const char *name = tsv_cell(&presets, row, "name");
        char longer[64];
        size_t n = strlen(name);
        memcpy(longer, name, n + 1);
        /* With its NUL it is another name. */
        ck_assert_int_eq(httpstatus_cache_preset(longer, n + 1, &options), HTTPSTATUS_E_NOT_FOUND);
        strcpy(longer + n, " ");
        ck_assert_int_eq(httpstatus_cache_preset(longer, HTTPSTATUS_NTS, &options), HTTPSTATUS_E_NOT_FOUND);
        longer[0] = (char)(longer[0] - 'a' + 'A');
        ck_assert_int_eq(httpstatus_cache_preset(longer, n, &options), HTTPSTATUS_E_NOT_FOUND);
        char *prefix = exact_copy(name, n - 1);
        ck_assert_int_eq(httpstatus_cache_preset(prefix, n - 1, &options), HTTPSTATUS_E_NOT_FOUND);
        prefix[n / 2] = '\0';
        ck_assert_int_eq(httpstatus_cache_preset(prefix, n - 1, &options), HTTPSTATUS_E_NOT_FOUND);
        free(prefix);
    }
    ck_assert_int_eq(httpstatus_cache_preset("", 0, &options), HTTPSTATUS_E_NOT_FOUND);
    ck_assert_int_eq(httpstatus_cache_preset("", HTTPSTATUS_NTS, &options), HTTPSTATUS_E_NOT_FOUND);
    ck_assert_int_eq(httpstatus_cache_preset(NULL, 0, &options), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(httpstatus_cache_preset("cdn", 3, NULL), HTTPSTATUS_E_ARG);
    ck_assert_int_eq(memcmp(&options, &before, sizeof options), 0);
    static const uint32_t sizes[] = { 0, 4, sizeof options - 1 };
    for (size_t i = 0; i < 3; i++) {
        options.size = before.size = sizes[i];
        ck_assert_int_eq(httpstatus_cache_preset("cdn", 3, &options), HTTPSTATUS_E_SIZE);
        ck_assert_int_eq(httpstatus_cache_preset("none", 4, &options), HTTPSTATUS_E_SIZE);
        ck_assert_int_eq(memcmp(&options, &before, sizeof options), 0);
    }
}
END_TEST

START_TEST(a_newer_struct_keeps_its_tail)
{
    struct {
        httpstatus_cache_options options;
        uint64_t tail;
    } newer = { HTTPSTATUS_CACHE_OPTIONS_INIT, 77 };
    newer.options.size = sizeof newer;
    ck_assert_int_eq(httpstatus_cache_preset("cdn!", 3, &newer.options), HTTPSTATUS_E_NONE);
    ck_assert(newer.tail == 77 && newer.options.size == sizeof newer);
}
END_TEST

int main(void)
{
    presets = tsv_data("cache_presets");
    profiles = tsv_data("cache_profiles");
    const TTest *const tests[] = { rows_are_those_of_the_data,    the_default_is_rfc_shared,
                                   targets_are_those_of_the_data, profiles_are_those_of_the_data,
                                   numbers_without_a_profile,     names_are_exact,
                                   a_newer_struct_keeps_its_tail, NULL };
    int status = run_suite("cache_preset", tests);
    tsv_free(&presets);
    tsv_free(&profiles);
    return status;
}
