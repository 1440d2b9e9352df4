/* SPDX-License-Identifier: MIT */
#include "native_support.h"

PyTypeObject *hs_py_sequence_type(PyObject *module, PyStructSequence_Desc *description)
{
    PyTypeObject *type = PyStructSequence_NewType(description);
    const char *dot = strrchr(description->name, '.');

    if (type == NULL) {
        return NULL;
    }
    Py_INCREF((PyObject *)type);
    if (PyModule_AddObject(module, dot + 1, (PyObject *)type) < 0) {
        Py_DECREF((PyObject *)type);
        Py_DECREF((PyObject *)type);
        return NULL;
    }
    return type;
}

PyObject *hs_py_sequence_fill(PyTypeObject *type, PyObject **values, Py_ssize_t count)
{
    PyObject *sequence = PyStructSequence_New(type);
    int failed = sequence == NULL;
    Py_ssize_t i;

    for (i = 0; i < count; i++) {
        if (values[i] == NULL) {
            failed = 1;
        }
        if (sequence != NULL) {
            PyStructSequence_SetItem(sequence, i, values[i]);
        } else {
            Py_XDECREF(values[i]);
        }
    }
    if (failed) {
        Py_XDECREF(sequence);
        return NULL;
    }
    return sequence;
}

int hs_py_list_take(PyObject *list, PyObject *item)
{
    int result;

    if (item == NULL) {
        return -1;
    }
    result = PyList_Append(list, item);
    Py_DECREF(item);
    return result;
}
