/* SPDX-License-Identifier: MIT */
#include "native_support.h"

PyObject *hs_py_preset_names(hs_py_nth_name *nth)
{
    PyObject *names = PyList_New(0);
    int i;

    for (i = 0; names != NULL && nth(i) != NULL; i++) {
        if (hs_py_list_take(names, PyUnicode_FromString(nth(i))) < 0) {
            Py_CLEAR(names);
        }
    }
    return names;
}

const char *hs_py_preset_name(PyObject *object, const char *place, const char *what, hs_py_nth_name *nth)
{
    char wanted[HS_PY_PLACE_MAX];
    PyObject *names;
    const char *name;
    int i;

    if (!PyUnicode_Check(object)) {
        PyOS_snprintf(wanted, sizeof wanted, "the name of a %s", what);
        hs_py_refuse(object, place, wanted);
        return NULL;
    }
    for (i = 0; (name = nth(i)) != NULL; i++) {
        if (PyUnicode_CompareWithASCIIString(object, name) == 0) {
            return name;
        }
    }
    names = hs_py_preset_names(nth);
    if (names != NULL) {
        PyErr_Format(PyExc_ValueError, "%s names no %s: %.80R; the names are %R", place, what, object, names);
        Py_DECREF(names);
    }
    return NULL;
}

int hs_py_preset_arguments(PyObject *args, PyObject *keywords, const char *function, PyObject **name,
                           PyObject **changes)
{
    PyObject *positional = NULL;

    *name = NULL;
    *changes = keywords == NULL ? PyDict_New() : PyDict_Copy(keywords);
    if (*changes == NULL || !PyArg_UnpackTuple(args, function, 0, 1, &positional)) {
        return -1;
    }
    *name = PyDict_GetItemString(*changes, "name");
    Py_XINCREF(*name);
    if (*name == NULL) {
        *name = positional;
        Py_XINCREF(positional);
        return 0;
    }
    if (PyDict_DelItemString(*changes, "name") < 0) {
        return -1;
    }
    if (positional != NULL) {
        PyErr_Format(PyExc_TypeError, "%s() got multiple values for argument 'name'", function);
        return -1;
    }
    return 0;
}
