/* SPDX-License-Identifier: MIT */
#include "native_support.h"

/* What hs_py_line_take() hands each line to. */
typedef struct hs_py_text_taker {
    hs_py_field_taker *take;
    void *facts;
} hs_py_text_taker;

static int hs_py_line_take(void *into, PyObject *name_object, PyObject *value_object, const char *place)
{
    const hs_py_text_taker *taker = into;
    char name_place[HS_PY_PLACE_MAX], value_place[HS_PY_PLACE_MAX];
    hs_py_text name = HS_PY_TEXT_INIT;
    hs_py_text value = HS_PY_TEXT_INIT;
    int result = -1;

    PyOS_snprintf(name_place, sizeof name_place, "%s: a name", place);
    PyOS_snprintf(value_place, sizeof value_place, "%s: a value", place);
    if (hs_py_text_get(name_object, name_place, &name) == 0 && hs_py_text_get(value_object, value_place, &value) == 0) {
        taker->take(taker->facts, &name, &value);
        result = 0;
    }
    hs_py_text_release(&name);
    hs_py_text_release(&value);
    return result;
}

static int hs_py_pair_take(PyObject *pair, Py_ssize_t at, const char *place, hs_py_pair_taker *take, void *into)
{
    PyObject *name, *value;
    char part[HS_PY_PLACE_MAX];
    Py_ssize_t count;
    int result = -1;

    /* A str of two letters is a sequence of two, too. */
    if (!PyTuple_Check(pair) && !PyList_Check(pair)) {
        PyOS_snprintf(part, sizeof part, "%s: item %ld", place, (long)at);
        return hs_py_refuse(pair, part, "a (name, value) pair");
    }
    count = PySequence_Size(pair);
    if (count != 2 && count >= 0) {
        PyErr_Format(PyExc_ValueError, "%s: item %zd must be a (name, value) pair: %.80R", place, at, pair);
        return -1;
    }
    name = count == 2 ? PySequence_GetItem(pair, 0) : NULL;
    value = name != NULL ? PySequence_GetItem(pair, 1) : NULL;
    if (value != NULL) {
        result = take(into, name, value, place);
    }
    Py_XDECREF(name);
    Py_XDECREF(value);
    return result;
}

/* A mapping, such as a dict or email.message.Message, gives its pairs by items(). */
static PyObject *hs_py_pairs(PyObject *object)
{
    PyObject *items, *pairs, *iterator;

    /* Most are lists, and an exception is not made for them. */
    items = PyList_CheckExact(object) ? NULL : PyObject_GetAttrString(object, "items");
    if (items == NULL) {
        /* PyObject_HasAttrString() would take a lack of memory for that of the attribute. */
        if (PyErr_Occurred() && !PyErr_ExceptionMatches(PyExc_AttributeError)) {
            return NULL;
        }
        PyErr_Clear();
        return PyObject_GetIter(object);
    }
    pairs = PyObject_CallObject(items, NULL);
    iterator = pairs == NULL ? NULL : PyObject_GetIter(pairs);
    Py_XDECREF(pairs);
    Py_DECREF(items);
    return iterator;
}

int hs_py_field_pairs(PyObject *object, const char *place, hs_py_pair_taker *take, void *into)
{
    PyObject *pairs, *pair;
    char part[HS_PY_PLACE_MAX];
    Py_ssize_t at = 0;
    int result = 0;

    /* Text can be iterated over; an empty one would pass for no fields. */
    if (PyUnicode_Check(object) || PyObject_CheckBuffer(object)) {
        return hs_py_refuse(object, place, "a mapping or (name, value) pairs");
    }
    pairs = hs_py_pairs(object);
    if (pairs == NULL) {
        if (PyErr_ExceptionMatches(PyExc_TypeError)) {
            PyErr_Clear();
            PyOS_snprintf(part, sizeof part, "%s is not iterable: it", place);
            hs_py_refuse(object, part, "a mapping or (name, value) pairs");
        }
        return -1;
    }
    while (result == 0 && (pair = PyIter_Next(pairs)) != NULL) {
        result = hs_py_pair_take(pair, at, place, take, into);
        at++;
        Py_DECREF(pair);
    }
    Py_DECREF(pairs);
    return PyErr_Occurred() ? -1 : result;
}

int hs_py_field_lines(PyObject *object, const char *place, hs_py_field_taker *take, void *facts)
{
    hs_py_text_taker taker = { take, facts };

    return hs_py_field_pairs(object, place, hs_py_line_take, &taker);
}
