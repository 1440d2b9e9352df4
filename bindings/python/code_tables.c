/* SPDX-License-Identifier: MIT */
/* What the library says of every code, as objects that numpy, pandas and sets of codes take. */
#include "native_support.h"

/* The numbers of three digits, and one above them for whatever is clipped: no class, no flags, as at 0. */
enum { HS_PY_SLOTS = HTTPSTATUS_BULK_SLOTS };

/* Phrases are given to codes of this range alone. */
enum { HS_PY_FIRST_CODE = 100, HS_PY_LAST_CODE = 599 };

static PyObject *hs_py_class_table(const uint16_t *codes)
{
    uint8_t classes[HS_PY_SLOTS];

    httpstatus_bulk_class(codes, HS_PY_SLOTS, classes);
    return PyBytes_FromStringAndSize((const char *)classes, sizeof classes);
}

/* Over bytes and not over a bytearray: nobody may write into it. */
static PyObject *hs_py_flags_table(const uint32_t *flags)
{
    PyObject *bytes = PyBytes_FromStringAndSize((const char *)flags, HS_PY_SLOTS * (Py_ssize_t)sizeof *flags);
    PyObject *view = bytes == NULL ? NULL : PyMemoryView_FromObject(bytes);
    PyObject *items = view == NULL ? NULL : PyObject_CallMethod(view, "cast", "s", "I");

    Py_XDECREF(view);
    Py_XDECREF(bytes);
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

    for (code = HS_PY_FIRST_CODE; reasons != NULL && code <= HS_PY_LAST_CODE; code++) {
        if (hs_py_reason_put(reasons, code) < 0) {
            Py_CLEAR(reasons);
        }
    }
    proxy = reasons == NULL ? NULL : PyDictProxy_New(reasons);
    Py_XDECREF(reasons);
    return proxy;
}

static PyObject *hs_py_codes_with(const uint32_t *flags, uint32_t flag)
{
    PyObject *set, *list = PyList_New(0);
    int code;

    for (code = 0; list != NULL && code < HS_PY_SLOTS; code++) {
        if ((flags[code] & flag) != 0 && hs_py_list_take(list, PyLong_FromLong(code)) < 0) {
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
    uint16_t codes[HS_PY_SLOTS];
    uint32_t flags[HS_PY_SLOTS];
    int code;

    for (code = 0; code < HS_PY_SLOTS; code++) {
        codes[code] = (uint16_t)code;
    }
    httpstatus_bulk_flags(codes, HS_PY_SLOTS, flags);
    if (hs_py_table_add(module, "CLASS_TABLE", hs_py_class_table(codes)) < 0 ||
        hs_py_table_add(module, "FLAGS_TABLE", hs_py_flags_table(flags)) < 0 ||
        hs_py_table_add(module, "REASONS", hs_py_reason_table()) < 0 ||
        hs_py_table_add(module, "RETRYABLE", hs_py_codes_with(flags, HTTPSTATUS_FLAG_RETRYABLE)) < 0 ||
        hs_py_table_add(module, "CACHEABLE", hs_py_codes_with(flags, HTTPSTATUS_FLAG_CACHEABLE)) < 0) {
        return -1;
    }
    return 0;
}
