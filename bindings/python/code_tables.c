/* SPDX-License-Identifier: MIT */
/* What the library says of every code, as objects that numpy, pandas and sets of codes take. */
#include "native_support.h"

/* The numbers of three digits, and one above them for whatever is clipped: no class, no flags, as at 0. */
enum { HS_PY_SLOTS = HTTPSTATUS_BULK_SLOTS };

static PyObject *hs_py_class_table(void)
{
    uint8_t classes[HS_PY_SLOTS];
    int code;

    for (code = 0; code < HS_PY_SLOTS; code++) {
        classes[code] = (uint8_t)httpstatus_class_of(code);
    }
    return PyBytes_FromStringAndSize((const char *)classes, sizeof classes);
}

static PyObject *hs_py_flags_table(void)
{
    uint32_t flags[HS_PY_SLOTS];
    PyObject *bytes, *view = NULL, *items = NULL;
    int code;

    for (code = 0; code < HS_PY_SLOTS; code++) {
        flags[code] = httpstatus_flags(code);
    }
    /* Over bytes and not over a bytearray: nobody may write into it. */
    bytes = PyBytes_FromStringAndSize((const char *)flags, sizeof flags);
    if (bytes != NULL) {
        view = PyMemoryView_FromObject(bytes);
        Py_DECREF(bytes);
    }
    if (view != NULL) {
        items = PyObject_CallMethod(view, "cast", "s", "I");
        Py_DECREF(view);
    }
    return items;
}

static int hs_py_reason_put(PyObject *reasons, int code)
{
    const char *reason = httpstatus_reason(code);
    PyObject *key, *value;
    int result = -1;

    if (reason == NULL) {
        return 0;
    }
    key = PyLong_FromLong(code);
    value = hs_py_reason(code, reason);
    if (key != NULL && value != NULL) {
        result = PyDict_SetItem(reasons, key, value);
    }
    Py_XDECREF(value);
    Py_XDECREF(key);
    return result;
}

static PyObject *hs_py_reason_table(void)
{
    PyObject *proxy, *reasons = PyDict_New();
    int code;

    for (code = 0; reasons != NULL && code < HS_PY_SLOTS; code++) {
        if (hs_py_reason_put(reasons, code) < 0) {
            Py_CLEAR(reasons);
        }
    }
    proxy = reasons == NULL ? NULL : PyDictProxy_New(reasons);
    Py_XDECREF(reasons);
    return proxy;
}

static PyObject *hs_py_codes_that(bool (*holds)(int code))
{
    PyObject *set, *list = PyList_New(0);
    int code;

    for (code = 0; list != NULL && code < HS_PY_SLOTS; code++) {
        if (holds(code) && hs_py_list_take(list, PyLong_FromLong(code)) < 0) {
            Py_CLEAR(list);
        }
    }
    set = list == NULL ? NULL : PyFrozenSet_New(list);
    Py_XDECREF(list);
    return set;
}

/* Takes the reference to the table. */
static int hs_py_table_add(PyObject *module, const char *name, PyObject *table)
{
    if (table == NULL || PyModule_AddObject(module, name, table) < 0) {
        Py_XDECREF(table);
        return -1;
    }
    return 0;
}

int hs_py_code_tables_init(PyObject *module)
{
    if (hs_py_table_add(module, "CLASS_TABLE", hs_py_class_table()) < 0 ||
        hs_py_table_add(module, "FLAGS_TABLE", hs_py_flags_table()) < 0 ||
        hs_py_table_add(module, "REASONS", hs_py_reason_table()) < 0 ||
        hs_py_table_add(module, "RETRYABLE", hs_py_codes_that(httpstatus_is_retryable)) < 0 ||
        hs_py_table_add(module, "CACHEABLE", hs_py_codes_that(httpstatus_is_cacheable)) < 0) {
        return -1;
    }
    return 0;
}
