/* SPDX-License-Identifier: MIT */
#include "cache_support.h"

/* Names are compared blind to the case of ASCII letters, whatever the locale. */
static char hs_py_lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? (char)(letter - 'A' + 'a') : letter;
}

int hs_py_same_name(const hs_py_text *a, const hs_py_text *b)
{
    size_t i;

    if (a->len != b->len) {
        return 0;
    }
    for (i = 0; i < a->len; i++) {
        if (hs_py_lower(a->data[i]) != hs_py_lower(b->data[i])) {
            return 0;
        }
    }
    return 1;
}

PyObject *hs_py_name_key(const char *name, size_t len)
{
    PyObject *key = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)len);
    char *lower = key == NULL ? NULL : PyBytes_AsString(key);
    size_t i;

    for (i = 0; lower != NULL && i < len; i++) {
        lower[i] = hs_py_lower(name[i]);
    }
    return key;
}

int hs_py_names_add(PyObject *names, const char *name, size_t len)
{
    PyObject *key = hs_py_name_key(name, len);
    int result = key == NULL ? -1 : PySet_Add(names, key);

    Py_XDECREF(key);
    return result;
}

int hs_py_names_have(PyObject *names, const hs_py_line *line)
{
    PyObject *key;
    int result;

    if (names == NULL || PySet_Size(names) == 0) {
        return 0;
    }
    key = hs_py_name_key(line->name.data, line->name.len);
    result = key == NULL ? -1 : PySet_Contains(names, key);
    Py_XDECREF(key);
    return result;
}

int hs_py_names_add_members(PyObject *names, const hs_py_text *value)
{
    size_t pos = 0, at, n;

    while (httpstatus_list_next(value->data, value->len, &pos, &at, &n)) {
        if (hs_py_names_add(names, value->data + at, n) < 0) {
            return -1;
        }
    }
    return 0;
}

int hs_py_names_add_connection(PyObject *names, const hs_py_lines *lines)
{
    size_t i;

    for (i = 0; i < lines->count; i++) {
        if (lines->line[i].field == HTTPSTATUS_FIELD_CONNECTION &&
            hs_py_names_add_members(names, &lines->line[i].value) < 0) {
            return -1;
        }
    }
    return 0;
}
