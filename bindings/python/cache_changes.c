/* SPDX-License-Identifier: MIT */
#include "cache_support.h"

#define FLAG(name, bit, doc)                                                                                           \
    {                                                                                                                  \
        name, bit, 0, 0, doc                                                                                           \
    }
#define NUMBER(name, max, doc)                                                                                         \
    {                                                                                                                  \
#name, 0, offsetof(httpstatus_cache_options, name), max, doc                                                   \
    }

const hs_py_cache_option hs_py_cache_options[HS_PY_CACHE_OPTIONS + 1] = {
    FLAG("shared", HTTPSTATUS_CACHE_SHARED, "whether it serves several users"),
    FLAG("ranges", HTTPSTATUS_CACHE_RANGES, "whether it stores 206 and cuts ranges from what it has"),
    FLAG("stale_when_disconnected", HTTPSTATUS_CACHE_STALE_WHEN_DISCONNECTED,
         "whether it serves stale when the origin cannot be reached"),
    FLAG("apparent_age", HTTPSTATUS_CACHE_APPARENT_AGE, "whether the age is at least the time since Date"),
    FLAG("heuristic", HTTPSTATUS_CACHE_HEURISTIC, "whether Last-Modified gives a lifetime where nothing else does"),
    FLAG("strict_304", HTTPSTATUS_CACHE_STRICT_304, "whether a 304 without validators freshens nothing"),
    FLAG("pragma_in_response", HTTPSTATUS_CACHE_PRAGMA_IN_RESPONSE,
         "whether Pragma: no-cache counts in responses without Cache-Control"),
    FLAG("set_cookie_private", HTTPSTATUS_CACHE_SET_COOKIE_PRIVATE,
         "whether Set-Cookie keeps a response that is not public out"),
    FLAG("ignore_request_cc", HTTPSTATUS_CACHE_IGNORE_REQUEST_CC,
         "whether of the client's directives only no-store counts"),
    NUMBER(heuristic_permille, 1000, "share of the time since Last-Modified, in thousandths: 0..1000"),
    NUMBER(heuristic_cap_s, HTTPSTATUS_CACHE_SECONDS_MAX, "the longest heuristic lifetime, in seconds: 0..2**31"),
    NUMBER(default_lifetime_s, HTTPSTATUS_CACHE_SECONDS_MAX,
           "lifetime where a heuristic is allowed and Last-Modified is missing, in seconds: 0..2**31"),
    { NULL, 0, 0, 0, NULL },
};

PyObject *hs_py_cache_option_get(const httpstatus_cache_options *options, const hs_py_cache_option *option)
{
    if (option->flag != 0) {
        return PyBool_FromLong((options->flags & option->flag) != 0);
    }
    return PyLong_FromUnsignedLong(*(const uint32_t *)((const char *)options + option->offset));
}

static int hs_py_option_set(httpstatus_cache_options *options, const hs_py_cache_option *option, PyObject *value,
                            const char *place)
{
    int64_t number;
    int yes;

    if (option->flag != 0) {
        if (hs_py_truth(value, place, &yes) < 0) {
            return -1;
        }
        options->flags = yes ? options->flags | option->flag : options->flags & ~option->flag;
        return 0;
    }
    if (hs_py_int64(value, place, &number) < 0) {
        return -1;
    }
    if (number < 0 || number > (int64_t)option->max) {
        PyErr_Format(PyExc_ValueError, "%s must be 0..%lu, not %R", place, (unsigned long)option->max, value);
        return -1;
    }
    *(uint32_t *)((char *)options + option->offset) = (uint32_t)number;
    return 0;
}

/* A token (RFC 9110, section 5.6.2): what no field can be called would be passed over in silence. */
static int hs_py_is_field_name(PyObject *name)
{
    static const char token[] = "!#$%&'*+-.^_`|~0123456789"
                                "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    Py_ssize_t len = PyUnicode_GetLength(name), i;

    for (i = 0; i < len; i++) {
        Py_UCS4 letter = PyUnicode_ReadChar(name, i);
        if (letter == 0 || letter >= 0x80 || strchr(token, (int)letter) == NULL) {
            return 0;
        }
    }
    return len > 0;
}

/* A tuple of str itself, never of subclasses: options are equal, hashed and pickled by it. */
static PyObject *hs_py_targets(PyObject *object, const char *place)
{
    int is_text = PyUnicode_Check(object) || PyObject_CheckBuffer(object);
    PyObject *names = is_text ? NULL : PySequence_Tuple(object);
    PyObject *targets;
    Py_ssize_t i;

    if (names == NULL) {
        if (!PyErr_Occurred() || PyErr_ExceptionMatches(PyExc_TypeError)) {
            PyErr_Clear();
            hs_py_refuse(object, place, "an iterable of field names");
        }
        return NULL;
    }
    targets = PyTuple_New(PyTuple_Size(names));
    for (i = 0; targets != NULL && i < PyTuple_Size(names); i++) {
        PyObject *name = PyTuple_GetItem(names, i);
        if (!PyUnicode_Check(name)) {
            hs_py_refuse(name, place, "field names in str");
            Py_CLEAR(targets);
        } else if (!hs_py_is_field_name(name)) {
            PyErr_Format(PyExc_ValueError, "%s must be field names such as 'CDN-Cache-Control', not %.80R", place,
                         name);
            Py_CLEAR(targets);
        } else if ((name = PyUnicode_FromObject(name)) == NULL || PyTuple_SetItem(targets, i, name) < 0) {
            Py_CLEAR(targets);
        }
    }
    Py_DECREF(names);
    return targets;
}

static int hs_py_targets_set(hs_py_cache_settings *settings, PyObject *value, const char *place)
{
    PyObject *targets = hs_py_targets(value, place);

    if (targets == NULL) {
        return -1;
    }
    hs_py_cache_settings_release(settings);
    settings->targets = targets;
    return 0;
}

static const hs_py_cache_option *hs_py_option_find(PyObject *name)
{
    const hs_py_cache_option *option;

    for (option = hs_py_cache_options; option->name != NULL; option++) {
        if (PyUnicode_CompareWithASCIIString(name, option->name) == 0) {
            return option;
        }
    }
    return NULL;
}

int hs_py_cache_settings_change(hs_py_cache_settings *settings, PyObject *changes, const char *function)
{
    PyObject *name, *value;
    Py_ssize_t at = 0;

    while (PyDict_Next(changes, &at, &name, &value)) {
        const hs_py_cache_option *option = hs_py_option_find(name);
        int is_targets = PyUnicode_CompareWithASCIIString(name, "targets") == 0;
        char place[HS_PY_PLACE_MAX];

        if (option == NULL && !is_targets) {
            PyErr_Format(PyExc_TypeError, "%s() got an unexpected keyword argument %.80R", function, name);
            return -1;
        }
        if (value == Py_None) {
            continue;
        }
        PyOS_snprintf(place, sizeof place, "%s() argument '%s'", function, is_targets ? "targets" : option->name);
        if ((is_targets ? hs_py_targets_set(settings, value, place)
                        : hs_py_option_set(&settings->options, option, value, place)) < 0) {
            return -1;
        }
    }
    return 0;
}
