/* SPDX-License-Identifier: MIT */
/*
 * What the functions about caching share: header sections, options, facts and verdicts. Every function that returns
 * int returns 0, or -1 with an exception set, unless it says otherwise.
 */

#ifndef HTTPSTATUS_CACHE_SUPPORT_H
#define HTTPSTATUS_CACHE_SUPPORT_H

#include "native_support.h"

/* A line of a header section: the caller's objects, and their bytes. */
typedef struct hs_py_line {
    PyObject *name_object, *value_object;
    hs_py_text name, value;
    int field;      /* FIELD_..., or 0 */
    uint32_t flags; /* of httpstatus_field_flags() */
} hs_py_line;

/* Begin with HS_PY_LINES_INIT; release them on success and on failure. */
typedef struct hs_py_lines {
    hs_py_line *line;
    size_t count, room;
} hs_py_lines;

#define HS_PY_LINES_INIT                                                                                               \
    {                                                                                                                  \
        NULL, 0, 0                                                                                                     \
    }

/* Header sections as arguments (cache_lines.c). NULL is a section without lines. A str is latin-1. */
int hs_py_lines_get(PyObject *object, const char *place, hs_py_lines *out);
void hs_py_lines_release(hs_py_lines *lines);
/* The first line of a field, or NULL. */
const hs_py_line *hs_py_line_of(const hs_py_lines *lines, int field);
/* The lines of a field, joined with commas; data is NULL when there is none. To be released. */
int hs_py_lines_join(const hs_py_lines *lines, int field, hs_py_text *out);

/* Sets of field names (cache_names.c). */
PyObject *hs_py_name_key(const char *name, size_t len);
int hs_py_names_add(PyObject *names, const char *name, size_t len);
int hs_py_names_have(PyObject *names, const hs_py_line *line); /* 1, 0, or -1 */
/* Adds the members of a list of names, such as Connection or Vary. */
int hs_py_names_add_members(PyObject *names, const hs_py_text *value);
/* Adds what Connection lists. */
int hs_py_names_add_connection(PyObject *names, const hs_py_lines *lines);

/* The members of a list of names as a list of str (field_values.c). */
PyObject *hs_py_list_walk(const char *data, size_t len);

/* Options, and the targeted fields that are obeyed (cache_options.c). Release them on success and on failure. */
typedef struct hs_py_cache_settings {
    httpstatus_cache_options options;
    PyObject *targets; /* a tuple of str, or NULL before it is known */
    const char *name;  /* of the preset that it began with: static text of the library */
} hs_py_cache_settings;

#define HS_PY_CACHE_SETTINGS_INIT                                                                                      \
    {                                                                                                                  \
        HTTPSTATUS_CACHE_OPTIONS_INIT, NULL, NULL                                                                      \
    }

/* CacheOptions, the name of a preset, None or NULL. */
int hs_py_cache_settings_get(PyObject *object, const char *place, hs_py_cache_settings *out);
/* Those of a preset; NULL is the default. */
int hs_py_cache_settings_preset(PyObject *name, const char *place, hs_py_cache_settings *out);
/* Changes them as a dict of keywords says. */
int hs_py_cache_settings_change(hs_py_cache_settings *settings, PyObject *changes, const char *function);
void hs_py_cache_settings_release(hs_py_cache_settings *settings);
/* A CacheOptions of the settings, which keep their own reference to the targets. */
PyObject *hs_py_cache_options_new(const hs_py_cache_settings *settings);
int hs_py_cache_options_init(PyObject *module);

/* An option and its keyword (cache_changes.c): a flag, or a number of 0..max. */
typedef struct hs_py_cache_option {
    const char *name;
    uint32_t flag;
    size_t offset;
    uint32_t max;
    const char *doc;
} hs_py_cache_option;

enum { HS_PY_CACHE_OPTIONS = 12 };

/* The table ends with an option without a name. */
extern const hs_py_cache_option hs_py_cache_options[HS_PY_CACHE_OPTIONS + 1];
PyObject *hs_py_cache_option_get(const httpstatus_cache_options *options, const hs_py_cache_option *option);

/* Facts (cache_facts.c). */
void hs_py_request_take(const hs_py_lines *lines, int64_t now_s, httpstatus_cache_facts *facts);
/* Under the lines of an answer lie those that are stored: a targeted field that it lacks is theirs. */
int hs_py_response_take(const hs_py_lines *lines, const hs_py_lines *under, const hs_py_cache_settings *settings,
                        int64_t now_s, httpstatus_cache_facts *facts);
/* The first usable targeted field: 1 and its name, or 0, and then cc tells of a broken one; -1 with an exception set. */
int hs_py_targeted(const hs_py_lines *lines, const hs_py_lines *under, const hs_py_cache_settings *settings,
                   httpstatus_cache_control *cc, hs_py_text *name);
int hs_py_same_name(const hs_py_text *a, const hs_py_text *b);
/* What the client's If-None-Match and Range mean for the stored response; etag is that of the response, or NULL. */
int hs_py_if_none_match_take(const hs_py_lines *request, const hs_py_line *etag, httpstatus_cache_facts *facts);
int hs_py_range_take(const hs_py_lines *request, const hs_py_lines *stored, const httpstatus_cache_record *record,
                     httpstatus_cache_facts *facts);

/* Records as bytes (cache_records.c). */
int hs_py_record_get(PyObject *object, const char *place, httpstatus_cache_record *out);
PyObject *hs_py_record_bytes(const httpstatus_cache_record *record);

/* The merged fields of FRESHEN (cache_headers.c); without a time NULL. */
PyObject *hs_py_merged_headers(const hs_py_lines *stored, const hs_py_lines *received, const int64_t *response_time_s,
                               const hs_py_cache_settings *settings);

/* CacheVerdict (cache_verdicts.c); record and headers are taken, and may be NULL with an exception set. */
PyObject *hs_py_cache_verdict(const httpstatus_cache_verdict *verdict, PyObject *record, PyObject *headers);
/* What cache_status_format() needs of it. */
int hs_py_cache_verdict_get(PyObject *object, const char *place, httpstatus_cache_verdict *out);
int hs_py_cache_verdict_init(PyObject *module);

/* What a rule is asked. Begin with HS_PY_CASE_INIT; release it on success and on failure. */
typedef struct hs_py_case {
    const char *function;
    hs_py_cache_settings settings;
    hs_py_lines request, response, stored;
    httpstatus_cache_facts facts;
    httpstatus_cache_record record;
    int has_record;
} hs_py_case;

#define HS_PY_CASE_INIT(function)                                                                                      \
    {                                                                                                                  \
        function, HS_PY_CACHE_SETTINGS_INIT, HS_PY_LINES_INIT, HS_PY_LINES_INIT, HS_PY_LINES_INIT,                     \
            HTTPSTATUS_CACHE_FACTS_INIT, HTTPSTATUS_CACHE_RECORD_INIT, 0                                               \
    }

/* Arguments of a rule, by their names (cache_cases.c). */
void hs_py_case_release(hs_py_case *c);
/* Method, options and, where the rule has one, a record: the cheap ones, before any fields are read. */
int hs_py_case_begin(hs_py_case *c, PyObject *method, PyObject *options, PyObject *record);
int hs_py_case_code(hs_py_case *c, PyObject *object);
/* A time that has no default. None is allowed where `unknown` says so, and leaves *out. */
int hs_py_case_time(const hs_py_case *c, PyObject *object, const char *argument, int unknown, int64_t *out);
int hs_py_case_times(hs_py_case *c, PyObject *request_time, PyObject *response_time);
int hs_py_case_flag(hs_py_case *c, PyObject *object, const char *argument, uint32_t flag);
int hs_py_case_lines(const hs_py_case *c, PyObject *object, const char *argument, hs_py_lines *out);
/* The request that asks for what is stored: its fields, and what its conditions and its range mean for that. */
int hs_py_case_asks(hs_py_case *c, PyObject *request, PyObject *stored, int64_t now_s);
/* A request and its response; the times, and the stored fields where there are any, were read before. */
int hs_py_case_answers(hs_py_case *c, PyObject *request, PyObject *response);

#endif
