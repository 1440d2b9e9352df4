/* SPDX-License-Identifier: MIT */
#include "native_support.h"

/* As many characters of a text as a message shows. */
#define HS_PY_SHOWN 60

enum { HS_PY_FIRST_CODE = 100, HS_PY_CODES = 500 };

/* Made once: what costs in reason() is the making of a str. Process-wide, hence not interned: a dying
 * subinterpreter takes interned strings with it. */
static PyObject *reasons[HS_PY_CODES];

static PyType_Slot parse_error_slots[] = {
    { Py_tp_doc, "A text that cannot be read.\n\nerror is the number of the reason: E_SYNTAX, E_RANGE." },
    { 0, NULL },
};

/* Size and everything else are those of ValueError. */
static PyType_Spec parse_error_spec = { "httpstatus.ParseError", 0, 0, HS_PY_SHARED_TYPE | Py_TPFLAGS_BASETYPE,
                                        parse_error_slots };

static PyObject *parse_error_type;

PyObject *hs_py_string(const char *text)
{
    if (text == NULL) {
        Py_RETURN_NONE;
    }
    return PyUnicode_FromString(text);
}

PyObject *hs_py_int_unless(int answer, int none)
{
    if (answer == none) {
        Py_RETURN_NONE;
    }
    return PyLong_FromLong(answer);
}

PyObject *hs_py_int64_if(int known, int64_t value)
{
    if (!known) {
        Py_RETURN_NONE;
    }
    return PyLong_FromLongLong(value);
}

PyObject *hs_py_reason(int code, const char *reason)
{
    PyObject *made;

    if (reason == NULL || code < HS_PY_FIRST_CODE || code >= HS_PY_FIRST_CODE + HS_PY_CODES) {
        return hs_py_string(reason);
    }
    made = reasons[code - HS_PY_FIRST_CODE];
    Py_INCREF(made);
    return made;
}

/* The repr of a text, or of its beginning when it is long; of bytes for a buffer of any kind. */
static PyObject *hs_py_shown(PyObject *text)
{
    PyObject *begin, *shown;
    Py_ssize_t len;

    if (PyUnicode_Check(text)) {
        len = PyUnicode_GetLength(text);
        begin = PyUnicode_Substring(text, 0, HS_PY_SHOWN);
    } else {
        Py_buffer view;
        if (PyObject_GetBuffer(text, &view, PyBUF_SIMPLE) < 0) {
            return NULL;
        }
        len = view.len;
        begin = PyBytes_FromStringAndSize(view.buf, len < HS_PY_SHOWN ? len : HS_PY_SHOWN);
        PyBuffer_Release(&view);
    }
    if (begin == NULL) {
        return NULL;
    }
    shown = PyUnicode_FromFormat(len > HS_PY_SHOWN ? "%R... (length %zd)" : "%R", begin, len);
    Py_DECREF(begin);
    return shown;
}

PyObject *hs_py_parse_error(PyObject *text, int error, const char *wanted)
{
    PyObject *exception, *number;
    PyObject *shown = hs_py_shown(text);

    if (shown == NULL) {
        return NULL;
    }
    exception =
        PyObject_CallFunction(parse_error_type, "N",
                              PyUnicode_FromFormat("%U: %s (%s); right is %s", shown, httpstatus_error_text(error),
                                                   httpstatus_error_name(error), wanted));
    Py_DECREF(shown);
    number = PyLong_FromLong(error);
    if (exception != NULL && number != NULL && PyObject_SetAttrString(exception, "error", number) == 0) {
        PyErr_SetObject(parse_error_type, exception);
    }
    Py_XDECREF(number);
    Py_XDECREF(exception);
    return NULL;
}

int hs_py_answers_init(PyObject *module)
{
    int i;

    for (i = 0; i < HS_PY_CODES; i++) {
        const char *reason = httpstatus_reason(HS_PY_FIRST_CODE + i);
        if (reason != NULL && reasons[i] == NULL && (reasons[i] = PyUnicode_FromString(reason)) == NULL) {
            return -1;
        }
    }
    if (parse_error_type == NULL) {
        /* A class alone is enough from CPython 3.10 on. */
        PyObject *bases = PyTuple_Pack(1, PyExc_ValueError);
        parse_error_type = bases == NULL ? NULL : PyType_FromSpecWithBases(&parse_error_spec, bases);
        Py_XDECREF(bases);
        if (parse_error_type == NULL) {
            return -1;
        }
    }
    return PyModule_AddType(module, (PyTypeObject *)parse_error_type);
}
