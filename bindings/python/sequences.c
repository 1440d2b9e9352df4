/* SPDX-License-Identifier: MIT */
#include "native_support.h"

/* The type that the interpreter made for itself, borrowed; NULL, also with an exception set, when there is none. */
static PyObject *hs_py_sequence_found(PyInterpreterState *interpreter, hs_py_sequence *sequence)
{
    PyObject *state = PyInterpreterState_GetDict(interpreter);
    /* By address: another copy of this module in the process has types of its own. */
    PyObject *key = PyLong_FromVoidPtr(sequence);
    PyObject *found = state == NULL || key == NULL ? NULL : PyDict_GetItemWithError(state, key);

    Py_XDECREF(key);
    return found;
}

static PyObject *hs_py_sequence_made(PyInterpreterState *interpreter, hs_py_sequence *sequence,
                                     PyStructSequence_Desc *description)
{
    PyObject *state = PyInterpreterState_GetDict(interpreter);
    PyObject *key = PyLong_FromVoidPtr(sequence);
    PyObject *made = (PyObject *)PyStructSequence_NewType(description);

    if (state == NULL) {
        PyErr_NoMemory();
    }
    if (state == NULL || key == NULL || made == NULL || PyDict_SetItem(state, key, made) < 0) {
        Py_CLEAR(made);
    }
    Py_XDECREF(key);
    /* Its own reference stays: a late destructor may ask when the interpreter has dropped everything else. */
    return made;
}

int hs_py_sequence_add(PyObject *module, hs_py_sequence *sequence, PyStructSequence_Desc *description)
{
    PyInterpreterState *interpreter = PyInterpreterState_Get();
    PyObject *type = hs_py_sequence_found(interpreter, sequence);

    if (type == NULL && !PyErr_Occurred()) {
        type = hs_py_sequence_made(interpreter, sequence, description);
    }
    if (type == NULL) {
        return -1;
    }
    sequence->type = (PyTypeObject *)type;
    sequence->interpreter = PyInterpreterState_GetID(interpreter);
    return PyModule_AddType(module, sequence->type);
}

/* A module that SWIG 4.3 or older wrote starts once in a process: other interpreters share the first one's types. */
static PyTypeObject *hs_py_sequence_type(hs_py_sequence *sequence)
{
    PyInterpreterState *interpreter = PyInterpreterState_Get();
    int64_t id = PyInterpreterState_GetID(interpreter);

    if (id != sequence->interpreter) {
        PyObject *type = hs_py_sequence_found(interpreter, sequence);
        if (type != NULL) {
            sequence->type = (PyTypeObject *)type;
            sequence->interpreter = id;
        } else {
            PyErr_Clear();
        }
    }
    return sequence->type;
}

int hs_py_sequence_check(PyObject *object, hs_py_sequence *sequence)
{
    return PyObject_TypeCheck(object, hs_py_sequence_type(sequence));
}

PyObject *hs_py_sequence_fill(hs_py_sequence *sequence, PyObject **values, Py_ssize_t count)
{
    PyObject *filled = PyStructSequence_New(hs_py_sequence_type(sequence));
    int failed = filled == NULL;
    Py_ssize_t i;

    for (i = 0; i < count; i++) {
        if (values[i] == NULL) {
            failed = 1;
        }
        if (filled != NULL) {
            PyStructSequence_SetItem(filled, i, values[i]);
        } else {
            Py_XDECREF(values[i]);
        }
    }
    if (failed) {
        Py_XDECREF(filled);
        return NULL;
    }
    return filled;
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
