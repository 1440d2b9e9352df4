/* SPDX-License-Identifier: MIT */
#include "native_support.h"

#include <limits.h>
#include <time.h>

/* Whether its repr(), of which messages show a little, would be made of very many items first. */
static int hs_py_is_long(PyObject *object)
{
    Py_ssize_t items = PyObject_Size(object);

    PyErr_Clear();
    return items > 1000;
}

int hs_py_refuse(PyObject *object, const char *place, const char *wanted)
{
    /* The limited API has neither tp_name nor, before Python 3.11, a function for it. */
    PyObject *type_name = PyObject_GetAttrString((PyObject *)Py_TYPE(object), "__name__");

    if (type_name == NULL) {
        return -1;
    }
    if (hs_py_is_long(object)) {
        PyErr_Format(PyExc_TypeError, "%s must be %s, not %.100S", place, wanted, type_name);
    } else {
        PyErr_Format(PyExc_TypeError, "%s must be %s, not %.100S: %.80R", place, wanted, type_name, object);
    }
    Py_DECREF(type_name);
    return -1;
}

static int hs_py_index(PyObject *object, int *out)
{
    int overflow;
    long value = PyLong_AsLongAndOverflow(object, &overflow);

    if (value == -1 && !overflow && PyErr_Occurred()) {
        return -1;
    }
    /* Not 0: that means "no response" among facts, while no question about -1 has an answer. */
    *out = overflow || value > INT_MAX || value < INT_MIN ? -1 : (int)value;
    return 0;
}

int hs_py_int(PyObject *object, const char *place, int *out)
{
    /* CPython 3.9 converts a float through __int__, so __index__ has to be asked for first. */
    if (!PyIndex_Check(object)) {
        return hs_py_refuse(object, place, "an integer");
    }
    return hs_py_index(object, out);
}

static int hs_py_integer(PyObject *object, const char *place, long long *out, int *overflow)
{
    if (!PyIndex_Check(object)) {
        hs_py_refuse(object, place, "an integer");
        return -1;
    }
    *out = PyLong_AsLongLongAndOverflow(object, overflow);
    return *out == -1 && !*overflow && PyErr_Occurred() ? -1 : 0;
}

int hs_py_uint32(PyObject *object, const char *place, uint32_t *out)
{
    int overflow;
    long long value;

    if (hs_py_integer(object, place, &value, &overflow) < 0) {
        return -1;
    }
    if (overflow || value < 0 || value > (long long)UINT32_MAX) {
        PyErr_Format(PyExc_ValueError, "%s must be bits of 0..0xFFFFFFFF, not %.80R", place, object);
        return -1;
    }
    *out = (uint32_t)value;
    return 0;
}

int hs_py_int64(PyObject *object, const char *place, int64_t *out)
{
    int overflow;
    long long value;

    if (hs_py_integer(object, place, &value, &overflow) < 0) {
        return -1;
    }
    if (overflow) {
        PyErr_Format(PyExc_ValueError, "%s must fit 64 bits: %.80R", place, object);
        return -1;
    }
    *out = value;
    return 0;
}

int hs_py_int32(PyObject *object, const char *place, int32_t *out)
{
    int64_t value;

    if (hs_py_int64(object, place, &value) < 0) {
        return -1;
    }
    if (value < INT32_MIN || value > INT32_MAX) {
        PyErr_Format(PyExc_ValueError, "%s must fit 32 bits: %.80R", place, object);
        return -1;
    }
    *out = (int32_t)value;
    return 0;
}

int hs_py_uint64(PyObject *object, const char *place, uint64_t *out)
{
    PyObject *number;
    unsigned long long value;

    if (!PyIndex_Check(object)) {
        return hs_py_refuse(object, place, "an integer");
    }
    number = PyNumber_Index(object);
    if (number == NULL) {
        return -1;
    }
    value = PyLong_AsUnsignedLongLong(number);
    Py_DECREF(number);
    if (value == ULLONG_MAX && PyErr_Occurred()) {
        if (PyErr_ExceptionMatches(PyExc_OverflowError)) {
            PyErr_Clear();
            PyErr_Format(PyExc_ValueError, "%s must be of 0..2**64-1, not %.80R", place, object);
        }
        return -1;
    }
    *out = value;
    return 0;
}

int hs_py_now_s(PyObject *object, const char *place, int64_t *out)
{
    if (object == NULL || object == Py_None) {
        /* The library has no clock; its callers have. */
        *out = (int64_t)time(NULL);
        return 0;
    }
    return hs_py_int64(object, place, out);
}

int hs_py_time_s(PyObject *object, const char *place, int64_t *out)
{
    double seconds;

    if (!PyFloat_Check(object)) {
        return PyIndex_Check(object) ? hs_py_int64(object, place, out) : hs_py_refuse(object, place, "an int or float");
    }
    seconds = PyFloat_AsDouble(object);
    /* Written so that NaN fails, too. */
    if (!(seconds >= (double)INT64_MIN && seconds < -(double)INT64_MIN)) {
        PyErr_Format(PyExc_ValueError, "%s must be seconds that fit 64 bits, not %R", place, object);
        return -1;
    }
    *out = (int64_t)seconds;
    if ((double)*out > seconds) {
        --*out;
    }
    return 0;
}

int hs_py_truth(PyObject *object, const char *place, int *out)
{
    /* The text "false" would be true. */
    if (!PyBool_Check(object)) {
        return hs_py_refuse(object, place, "True or False");
    }
    *out = object == Py_True;
    return 0;
}

int hs_py_method(PyObject *object, const char *place, int *out)
{
    hs_py_text text = HS_PY_TEXT_INIT;

    if (object == Py_None) {
        *out = HTTPSTATUS_METHOD_UNKNOWN;
        return 0;
    }
    if (PyIndex_Check(object)) {
        return hs_py_index(object, out);
    }
    if (!PyUnicode_Check(object)) {
        return hs_py_refuse(object, place, "an integer, the name of a method or None");
    }
    if (hs_py_text_get(object, place, &text) < 0) {
        return -1;
    }
    *out = httpstatus_method_from_text(text.data, text.len);
    hs_py_text_release(&text);
    return 0;
}

int hs_py_vendor(PyObject *object, const char *place, int *out)
{
    hs_py_text text = HS_PY_TEXT_INIT;

    if (PyIndex_Check(object)) {
        return hs_py_index(object, out);
    }
    if (!PyUnicode_Check(object)) {
        return hs_py_refuse(object, place, "an integer or the name of a vendor");
    }
    if (hs_py_text_get(object, place, &text) < 0) {
        return -1;
    }
    *out = httpstatus_vendor_by_name(text.data, text.len);
    hs_py_text_release(&text);
    if (*out == 0) {
        PyErr_Format(PyExc_ValueError, "%s names no vendor: %.80R; vendor_name() of 1, 2, ... gives the names", place,
                     object);
        return -1;
    }
    return 0;
}

int hs_py_audience(PyObject *object, const char *place, int *out)
{
    if (PyIndex_Check(object)) {
        return hs_py_index(object, out);
    }
    if (!PyUnicode_Check(object)) {
        return hs_py_refuse(object, place, "an integer, 'client' or 'operator'");
    }
    if (PyUnicode_CompareWithASCIIString(object, "client") == 0) {
        *out = HTTPSTATUS_AUDIENCE_CLIENT;
        return 0;
    }
    if (PyUnicode_CompareWithASCIIString(object, "operator") == 0) {
        *out = HTTPSTATUS_AUDIENCE_OPERATOR;
        return 0;
    }
    PyErr_Format(PyExc_ValueError, "%s must be 'client' or 'operator', not %.80R", place, object);
    return -1;
}
