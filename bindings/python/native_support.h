/* SPDX-License-Identifier: MIT */
/*
 * The hand-written half of httpstatus._native: what SWIG's wrappers call (arguments, answers) and the functions that
 * give structs and lists. Every function that returns PyObject * returns a new reference, or NULL with an exception
 * set; every function that returns int returns 0, or -1 with an exception set.
 */

#ifndef HTTPSTATUS_NATIVE_SUPPORT_H
#define HTTPSTATUS_NATIVE_SUPPORT_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

/* Without the limited API Python.h brings it along. */
#include <string.h>

#include <httpstatus.h>

/* Text that C reads, and what keeps it alive. Begin with HS_PY_TEXT_INIT; release it on success and on failure. */
typedef struct hs_py_text {
    const char *data;
    size_t len;
    PyObject *encoded;
    Py_buffer view;
} hs_py_text;

#define HS_PY_TEXT_INIT                                                                                                \
    {                                                                                                                  \
        .data = NULL                                                                                                   \
    }

/* Room for a place that is put together. */
enum { HS_PY_PLACE_MAX = 100 };

/* Arguments (arguments.c, text.c). `place` names function and argument for messages: "find() argument 'code'". */
int hs_py_refuse(PyObject *object, const char *place, const char *wanted); /* TypeError; always -1 */
int hs_py_int(PyObject *object, const char *place, int *out);
int hs_py_uint32(PyObject *object, const char *place, uint32_t *out);
int hs_py_int32(PyObject *object, const char *place, int32_t *out);
int hs_py_int64(PyObject *object, const char *place, int64_t *out);
int hs_py_uint64(PyObject *object, const char *place, uint64_t *out);
int hs_py_now_s(PyObject *object, const char *place, int64_t *out);  /* NULL and None are the current time */
int hs_py_time_s(PyObject *object, const char *place, int64_t *out); /* int or float, floored */
int hs_py_truth(PyObject *object, const char *place, int *out);
int hs_py_method(PyObject *object, const char *place, int *out);
int hs_py_vendor(PyObject *object, const char *place, int *out);
int hs_py_audience(PyObject *object, const char *place, int *out);
int hs_py_is_bytes_like(PyObject *object);
int hs_py_text_get(PyObject *object, const char *place, hs_py_text *out);
void hs_py_text_release(hs_py_text *text);

/* A mapping, or an iterable of pairs, of header fields; take gets each name and value (field_lines.c). */
typedef void hs_py_field_taker(void *facts, const hs_py_text *name, const hs_py_text *value);
int hs_py_field_lines(PyObject *object, const char *place, hs_py_field_taker *take, void *facts);
/* The same, as objects: take returns 0, or -1 with an exception set. */
typedef int hs_py_pair_taker(void *into, PyObject *name, PyObject *value, const char *place);
int hs_py_field_pairs(PyObject *object, const char *place, hs_py_pair_taker *take, void *into);

/* Names that the library gives by index, until NULL (presets.c). */
typedef const char *hs_py_nth_name(int index);
PyObject *hs_py_preset_names(hs_py_nth_name *nth);
/* The library's own text of a name; what says of what kind of thing: "policy". */
const char *hs_py_preset_name(PyObject *object, const char *place, const char *what, hs_py_nth_name *nth);
/* Takes (name, **changes) apart: name is NULL when it was not given; both are to be released in any case. */
int hs_py_preset_arguments(PyObject *args, PyObject *keywords, const char *function, PyObject **name,
                           PyObject **changes);

/* Answers (answers.c). */
PyObject *hs_py_string(const char *text);
PyObject *hs_py_int_unless(int answer, int none);
PyObject *hs_py_int64_if(int known, int64_t value);
PyObject *hs_py_reason(int code, const char *reason);
PyObject *hs_py_parse_error(PyObject *text, int error, const char *wanted);
int hs_py_answers_init(PyObject *module);

/*
 * Struct sequences (sequences.c). Each interpreter has types of its own: from CPython 3.12 on, every interpreter numbers
 * the versions of its types by itself, and takes two types with one number for the same.
 */
typedef struct hs_py_sequence {
    PyTypeObject *type;
    int64_t interpreter; /* whose type this is */
} hs_py_sequence;

int hs_py_sequence_add(PyObject *module, hs_py_sequence *sequence, PyStructSequence_Desc *description);
int hs_py_sequence_check(PyObject *object, hs_py_sequence *sequence); /* 1 or 0, never an exception */
PyObject *hs_py_sequence_fill(hs_py_sequence *sequence, PyObject **values, Py_ssize_t count);
int hs_py_list_take(PyObject *list, PyObject *item);

/*
 * Types with state, which are process-wide, and their state as bytes (types.c). Immutable types have the numbers of
 * their versions from one place; before CPython 3.10, which has no such flag, all types had.
 */
#ifdef Py_TPFLAGS_IMMUTABLETYPE
#define HS_PY_SHARED_TYPE (Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE)
#else
#define HS_PY_SHARED_TYPE Py_TPFLAGS_DEFAULT
#endif
int hs_py_type_add(PyObject *module, PyTypeObject **type, PyType_Spec *spec);
void hs_py_object_free(PyObject *self); /* for Py_tp_dealloc */
/* For __reduce__: from_bytes() of a state, whose reference it takes; NULL stays the error that it is. */
PyObject *hs_py_reduced(PyTypeObject *type, PyObject *state);
int hs_py_struct_get(PyObject *data, const char *place, void *out, size_t size);

/* Functions by subject; each adds its functions and types to the module. */
int hs_py_entries_init(PyObject *module);          /* find find_in first next entries lookup */
int hs_py_codes_init(PyObject *module);            /* code_parse */
int hs_py_substatuses_init(PyObject *module);      /* substatus_parse substatus_find substatuses */
int hs_py_field_rules_init(PyObject *module);      /* required_fields suggested_fields */
int hs_py_status_lines_init(PyObject *module);     /* statusline_parse statusline_parse_lenient statusline_format */
int hs_py_responses_init(PyObject *module);        /* response_check */
int hs_py_dates_init(PyObject *module);            /* date_parse and its like, date_format */
int hs_py_retry_afters_init(PyObject *module);     /* retry_after_parse retry_after_parse_as */
int hs_py_policies_init(PyObject *module);         /* retry_policy retry_policies */
int hs_py_policy_questions_init(PyObject *module); /* backoff_ms backoff_next_ms retry_audit retry_amplification */
int hs_py_budgets_init(PyObject *module);          /* Budget */
int hs_py_verdicts_init(PyObject *module);         /* retry_decide retry_plan */
int hs_py_field_values_init(PyObject *module);     /* field_value_match etag_match range_parse ... */
int hs_py_cache_presets_init(PyObject *module);    /* cache_preset cache_presets cache_profile_implicit */
int hs_py_cache_controls_init(PyObject *module);   /* cache_control_init and its like, cache_control_names */
int hs_py_cache_rules_init(PyObject *module);      /* cache_store cache_reuse cache_on_validation cache_on_failure */
int hs_py_cache_records_init(PyObject *module);    /* cache_record_invalidate */
int hs_py_cache_statuses_init(PyObject *module);   /* cache_status_format */
int hs_py_cache_headers_init(PyObject *module);    /* forward_headers cache_stored_headers and its like */
int hs_py_cache_vary_init(PyObject *module);       /* vary_match */
int hs_py_bulk_init(PyObject *module);             /* bulk_class bulk_flags bulk_histogram bulk_parse */
int hs_py_scans_init(PyObject *module);            /* Scan ScanLine */
int hs_py_code_tables_init(PyObject *module);      /* CLASS_TABLE FLAGS_TABLE REASONS RETRYABLE CACHEABLE */

/* Adds everything; called once from SWIG's start of the module. */
int hs_py_init(PyObject *module);

#endif
