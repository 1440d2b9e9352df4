/* SPDX-License-Identifier: MIT */
#include "cache_preset.h"

#include <stdio.h>

#include "code_set.h"
#include "json.h"
#include "output.h"
#include "page.h"
#include "words.h"

enum { CODE_LEAST = 100, CODE_MOST = 599, WIDE = 60, NAME_COLUMNS = 24 };

static const struct word option_words[] = {
    { HTTPSTATUS_CACHE_SHARED, "shared" },
    { HTTPSTATUS_CACHE_RANGES, "ranges" },
    { HTTPSTATUS_CACHE_STALE_WHEN_DISCONNECTED, "stale-when-disconnected" },
    { HTTPSTATUS_CACHE_APPARENT_AGE, "apparent-age" },
    { HTTPSTATUS_CACHE_HEURISTIC, "heuristic" },
    { HTTPSTATUS_CACHE_STRICT_304, "strict-304" },
    { HTTPSTATUS_CACHE_PRAGMA_IN_RESPONSE, "pragma-in-response" },
    { HTTPSTATUS_CACHE_SET_COOKIE_PRIVATE, "set-cookie-private" },
    { HTTPSTATUS_CACHE_IGNORE_REQUEST_CC, "ignore-request-cc" },
    { 0, NULL },
};

static const char *const columns[] = {
    "name", "about", "flags", "heuristic_permille", "heuristic_cap_s", "default_lifetime_s", "profile", NULL
};

static httpstatus_cache_options options_of(int index)
{
    httpstatus_cache_options found = HTTPSTATUS_CACHE_OPTIONS_INIT;
    httpstatus_cache_preset(httpstatus_cache_preset_name(index), HTTPSTATUS_NTS, &found);
    return found;
}

json_t *json_cache_presets(void)
{
    json_t *rows = json_array();
    for (int index = 0; httpstatus_cache_preset_name(index) != NULL; index++) {
        httpstatus_cache_options preset = options_of(index);
        json_t *o = json_object();
        json_put(o, "name", json_text(httpstatus_cache_preset_name(index)));
        json_put(o, "about", json_text(httpstatus_cache_preset_about(index)));
        json_put(o, "flags", json_words(option_words, preset.flags));
        json_put(o, "heuristic_permille", json_integer(preset.heuristic_permille));
        json_put(o, "heuristic_cap_s", json_integer(preset.heuristic_cap_s));
        json_put(o, "default_lifetime_s", json_integer(preset.default_lifetime_s));
        json_put(o, "profile", json_boolean(preset.profile != 0));
        json_add(rows, o);
    }
    return rows;
}

/* What a system does with one code. */
struct habit {
    int implicit; /* of enum httpstatus_freshness_source */
    uint32_t lifetime_s;
    bool explicit;
};

static struct habit habit_of(int profile, int code)
{
    struct habit habit = { .explicit = httpstatus_cache_profile_explicit(profile, code) };
    habit.implicit = httpstatus_cache_profile_implicit(profile, code, &habit.lifetime_s);
    return habit;
}

static bool is_alike(struct habit a, struct habit b)
{
    return a.implicit == b.implicit && a.lifetime_s == b.lifetime_s && a.explicit == b.explicit;
}

static json_t *json_habit(const char *name, int profile, int first, struct habit habit)
{
    uint64_t codes[HTTPSTATUS_CODE_WORDS] = { 0 };
    for (int code = first; code <= CODE_MOST; code++) {
        if (is_alike(habit_of(profile, code), habit)) {
            code_set_add(codes, code);
        }
    }
    bool fixed = habit.implicit == HTTPSTATUS_FRESHNESS_PROFILE;
    json_t *o = json_object();
    json_put(o, "profile", json_text(name));
    json_put(o, "codes", json_code_set(codes));
    json_put(o, "implicit", json_text(httpstatus_freshness_source_name(habit.implicit)));
    json_put(o, "lifetime_s", fixed ? json_integer(habit.lifetime_s) : json_null());
    json_put(o, "explicit", json_boolean(habit.explicit));
    return o;
}

json_t *json_cache_profiles(void)
{
    json_t *rows = json_array();
    for (int index = 0; httpstatus_cache_preset_name(index) != NULL; index++) {
        int profile = (int)options_of(index).profile;
        for (int code = CODE_LEAST; profile != 0 && code <= CODE_MOST; code++) {
            struct habit habit = habit_of(profile, code);
            int first = CODE_LEAST;
            while (!is_alike(habit_of(profile, first), habit)) {
                first++;
            }
            if (first == code) {
                json_add(rows, json_habit(httpstatus_cache_preset_name(index), profile, code, habit));
            }
        }
    }
    return rows;
}

static void list_for_people(bool color)
{
    struct page page = page_open(stdout, color);
    for (int index = 0; httpstatus_cache_preset_name(index) != NULL; index++) {
        page_label(&page, httpstatus_cache_preset_name(index));
        page.indent = page.width >= WIDE ? NAME_COLUMNS : page.indent;
        page_words(&page, "%s", httpstatus_cache_preset_about(index));
    }
    page_end(&page);
}

void list_cache_presets(const struct options *options)
{
    json_t *rows = json_cache_presets();
    switch (options->format) {
    case FORMAT_JSON:
        write_json(json_incref(rows));
        break;
    case FORMAT_TSV:
        tsv_header(columns);
        for (size_t i = 0; i < json_array_size(rows); i++) {
            tsv_row(columns, json_array_get(rows, i));
        }
        break;
    case FORMAT_LINE:
        for (int index = 0; httpstatus_cache_preset_name(index) != NULL; index++) {
            printf("%s: %s\n", httpstatus_cache_preset_name(index), httpstatus_cache_preset_about(index));
        }
        break;
    default:
        list_for_people(options->color);
        break;
    }
    json_decref(rows);
}
