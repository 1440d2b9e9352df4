/* SPDX-License-Identifier: MIT */
#include "retry_support.h"

/* The codes that a set can hold: httpstatus_retry_settings.statuses and its like. */
enum { HS_PY_LOWEST = 100, HS_PY_HIGHEST = 999, HS_PY_BITS = 64 };

static int hs_py_set_take(PyObject *set, PyObject *item)
{
    int result;

    if (item == NULL) {
        return -1;
    }
    result = PySet_Add(set, item);
    Py_DECREF(item);
    return result;
}

PyObject *hs_py_codes_get(const uint64_t set[HTTPSTATUS_CODE_WORDS])
{
    PyObject *codes = PyFrozenSet_New(NULL);
    int code;

    for (code = HS_PY_LOWEST; codes != NULL && code <= HS_PY_HIGHEST; code++) {
        unsigned bit = (unsigned)(code - HS_PY_LOWEST);
        if ((set[bit / HS_PY_BITS] >> bit % HS_PY_BITS & 1) != 0 && hs_py_set_take(codes, PyLong_FromLong(code)) < 0) {
            Py_CLEAR(codes);
        }
    }
    return codes;
}

static int hs_py_code_put(uint64_t set[HTTPSTATUS_CODE_WORDS], PyObject *item, const char *place)
{
    unsigned bit;
    int code;

    if (hs_py_int(item, place, &code) < 0) {
        return -1;
    }
    if (code < HS_PY_LOWEST || code > HS_PY_HIGHEST) {
        PyErr_Format(PyExc_ValueError, "%s must be codes of 100..999, not %.80R", place, item);
        return -1;
    }
    bit = (unsigned)(code - HS_PY_LOWEST);
    set[bit / HS_PY_BITS] |= UINT64_C(1) << bit % HS_PY_BITS;
    return 0;
}

/* After a failure to iterate: any other exception than that the object cannot be is its own. */
static int hs_py_not_iterable(PyObject *object, const char *place, const char *wanted)
{
    if (!PyErr_ExceptionMatches(PyExc_TypeError)) {
        return -1;
    }
    PyErr_Clear();
    return hs_py_refuse(object, place, wanted);
}

int hs_py_codes_set(uint64_t set[HTTPSTATUS_CODE_WORDS], PyObject *codes, const char *place)
{
    uint64_t wanted[HTTPSTATUS_CODE_WORDS] = { 0 };
    PyObject *items = PyObject_GetIter(codes);
    PyObject *item;
    int result = 0;

    if (items == NULL) {
        return hs_py_not_iterable(codes, place, "an iterable of codes");
    }
    while (result == 0 && (item = PyIter_Next(items)) != NULL) {
        result = hs_py_code_put(wanted, item, place);
        Py_DECREF(item);
    }
    Py_DECREF(items);
    if (PyErr_Occurred()) {
        return -1;
    }
    memcpy(set, wanted, sizeof wanted);
    return 0;
}

PyObject *hs_py_methods_get(uint64_t set)
{
    PyObject *methods = PyFrozenSet_New(NULL);
    const char *name;
    int method;

    if (methods != NULL && (set >> HTTPSTATUS_METHOD_UNKNOWN & 1) != 0 && PySet_Add(methods, Py_None) < 0) {
        Py_CLEAR(methods);
    }
    for (method = 1; methods != NULL && (name = httpstatus_method_name(method)) != NULL; method++) {
        if ((set >> method & 1) != 0 && hs_py_set_take(methods, PyUnicode_FromString(name)) < 0) {
            Py_CLEAR(methods);
        }
    }
    return methods;
}

static uint64_t hs_py_named_methods(int idempotent_only)
{
    uint64_t set = 0;
    int method;

    for (method = 1; httpstatus_method_name(method) != NULL; method++) {
        if (!idempotent_only || (httpstatus_method_is_idempotent(method) && httpstatus_method_is_sendable(method))) {
            set |= UINT64_C(1) << method;
        }
    }
    return set;
}

static int hs_py_method_put(uint64_t *set, PyObject *item, const char *place)
{
    int method;

    if (item == Py_None) {
        /* Every method without a name, numbers to come included: "any" has their bits, too. */
        *set |= ~hs_py_named_methods(0);
        return 0;
    }
    if (hs_py_method(item, place, &method) < 0) {
        return -1;
    }
    /* A name that nobody has registered is more likely a mistake than the wish to repeat every unknown method. */
    if (httpstatus_method_name(method) == NULL) {
        PyErr_Format(PyExc_ValueError, "%s names no method: %.80R; method names are in upper case", place, item);
        return -1;
    }
    *set |= UINT64_C(1) << method;
    return 0;
}

int hs_py_methods_set(uint64_t *set, PyObject *methods, const char *place)
{
    uint64_t wanted = 0;
    PyObject *items, *item;
    int result = 0;

    if (PyUnicode_Check(methods)) {
        int idempotent = PyUnicode_CompareWithASCIIString(methods, "idempotent") == 0;
        if (!idempotent && PyUnicode_CompareWithASCIIString(methods, "any") != 0) {
            PyErr_Format(PyExc_ValueError, "%s must be 'any', 'idempotent' or an iterable of names, not %.80R", place,
                         methods);
            return -1;
        }
        *set = idempotent ? hs_py_named_methods(1) : UINT64_MAX;
        return 0;
    }
    items = PyObject_GetIter(methods);
    if (items == NULL) {
        return hs_py_not_iterable(methods, place, "'any', 'idempotent' or an iterable of names");
    }
    while (result == 0 && (item = PyIter_Next(items)) != NULL) {
        result = hs_py_method_put(&wanted, item, place);
        Py_DECREF(item);
    }
    Py_DECREF(items);
    if (PyErr_Occurred()) {
        return -1;
    }
    *set = wanted;
    return 0;
}
