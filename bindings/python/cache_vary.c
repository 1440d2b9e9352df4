/* SPDX-License-Identifier: MIT */
#include "cache_support.h"

/* The names that Vary lists, as a set; NULL and no exception when there is a star. */
static PyObject *hs_py_vary_names(const hs_py_lines *stored)
{
    PyObject *names = PySet_New(NULL);
    PyObject *star = PyBytes_FromString("*");
    int starred = 0;
    size_t i;

    for (i = 0; names != NULL && i < stored->count; i++) {
        if (stored->line[i].field == HTTPSTATUS_FIELD_VARY &&
            hs_py_names_add_members(names, &stored->line[i].value) < 0) {
            Py_CLEAR(names);
        }
    }
    if (names != NULL) {
        starred = star == NULL ? -1 : PySet_Contains(names, star);
    }
    if (starred != 0) {
        Py_CLEAR(names);
    }
    Py_XDECREF(star);
    return names;
}

/* Adds a line to the list of its name's values. */
static int hs_py_value_add(PyObject *values, PyObject *key, const hs_py_text *value)
{
    PyObject *list = PyDict_GetItemWithError(values, key);

    if (list == NULL) {
        list = PyErr_Occurred() ? NULL : PyList_New(0);
        if (list == NULL || PyDict_SetItem(values, key, list) < 0) {
            Py_XDECREF(list);
            return -1;
        }
        /* The dict holds it. */
        Py_DECREF(list);
    }
    return hs_py_list_take(list, PyBytes_FromStringAndSize(value->data, (Py_ssize_t)value->len));
}

/* A dict from the names to lists of their lines' values: one walk, however many names there are. */
static PyObject *hs_py_values_of(const hs_py_lines *lines, PyObject *names)
{
    PyObject *values = PyDict_New();
    size_t i;

    for (i = 0; values != NULL && i < lines->count; i++) {
        const hs_py_line *line = &lines->line[i];
        PyObject *key = hs_py_name_key(line->name.data, line->name.len);
        int wanted = key == NULL ? -1 : PySet_Contains(names, key);
        if (wanted < 0 || (wanted > 0 && hs_py_value_add(values, key, &line->value) < 0)) {
            Py_CLEAR(values);
        }
        Py_XDECREF(key);
    }
    return values;
}

/* The lines of a name joined with commas; data is NULL when it is absent. */
static int hs_py_value_get(PyObject *values, PyObject *key, PyObject *comma, hs_py_text *out)
{
    PyObject *list = PyDict_GetItemWithError(values, key);
    char *data;
    Py_ssize_t len;

    if (list == NULL) {
        return PyErr_Occurred() ? -1 : 0;
    }
    out->encoded = PyObject_CallMethod(comma, "join", "O", list);
    if (out->encoded == NULL || PyBytes_AsStringAndSize(out->encoded, &data, &len) < 0) {
        return -1;
    }
    out->data = data;
    out->len = (size_t)len;
    return 0;
}

static int hs_py_value_equal(PyObject *before, PyObject *now, PyObject *key, PyObject *comma)
{
    hs_py_text a = HS_PY_TEXT_INIT, b = HS_PY_TEXT_INIT;
    int equal = -1;

    if (hs_py_value_get(before, key, comma, &a) == 0 && hs_py_value_get(now, key, comma, &b) == 0) {
        equal = httpstatus_field_value_match(a.data, a.len, b.data, b.len);
    }
    hs_py_text_release(&a);
    hs_py_text_release(&b);
    return equal;
}

/* 1, 0, or -1 with an exception set. */
static int hs_py_all_equal(PyObject *names, const hs_py_lines *before, const hs_py_lines *now)
{
    PyObject *before_values = hs_py_values_of(before, names);
    PyObject *now_values = before_values == NULL ? NULL : hs_py_values_of(now, names);
    PyObject *comma = now_values == NULL ? NULL : PyBytes_FromString(",");
    PyObject *walk = comma == NULL ? NULL : PyObject_GetIter(names);
    PyObject *key;
    int equal = walk == NULL ? -1 : 1;

    while (equal > 0 && (key = PyIter_Next(walk)) != NULL) {
        equal = hs_py_value_equal(before_values, now_values, key, comma);
        Py_DECREF(key);
    }
    Py_XDECREF(walk);
    Py_XDECREF(comma);
    Py_XDECREF(now_values);
    Py_XDECREF(before_values);
    return PyErr_Occurred() ? -1 : equal;
}

static PyObject *hs_py_vary_match(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *parameters[] = { "stored_headers", "stored_request_headers", "request_headers", NULL };
    hs_py_lines stored = HS_PY_LINES_INIT, before = HS_PY_LINES_INIT, now = HS_PY_LINES_INIT;
    PyObject *stored_object, *before_object, *now_object, *names = NULL;
    int equal = -1;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OOO:vary_match", parameters, &stored_object, &before_object,
                                     &now_object)) {
        return NULL;
    }
    if (hs_py_lines_get(stored_object, "vary_match() argument 'stored_headers'", &stored) == 0 &&
        hs_py_lines_get(before_object, "vary_match() argument 'stored_request_headers'", &before) == 0 &&
        hs_py_lines_get(now_object, "vary_match() argument 'request_headers'", &now) == 0) {
        names = hs_py_vary_names(&stored);
        if (names != NULL) {
            equal = PySet_Size(names) == 0 ? 1 : hs_py_all_equal(names, &before, &now);
        } else if (!PyErr_Occurred()) {
            equal = 0;
        }
    }
    Py_XDECREF(names);
    hs_py_lines_release(&stored);
    hs_py_lines_release(&before);
    hs_py_lines_release(&now);
    return equal < 0 ? NULL : PyBool_FromLong(equal);
}

static PyMethodDef functions[] = {
    { "vary_match", (PyCFunction)(void (*)(void))hs_py_vary_match, METH_VARARGS | METH_KEYWORDS,
      "vary_match(stored_headers, stored_request_headers, request_headers)\n--\n\n"
      "Whether a stored response answers a request as far as Vary is concerned.\n\n"
      "stored_headers are the fields of the stored response; the fields that its Vary names must be equal in the\n"
      "request that it answered and in the one that asks for it: field_value_match() says when, several lines being\n"
      "joined with commas. Vary with a member '*' never matches, no Vary always. All three are mappings, or iterables\n"
      "of (name, value) pairs, of str or bytes. Raises ValueError for a str that is not latin-1.\n\n"
      "Source: RFC 9111, section 4.1\n\n"
      ">>> stored = {'Vary': 'Accept-Encoding'}\n"
      ">>> httpstatus.vary_match(stored, {'Accept-Encoding': 'gzip, br'}, {'accept-encoding': 'gzip,br'})\n"
      "True\n"
      ">>> httpstatus.vary_match(stored, {'Accept-Encoding': 'gzip'}, {})\n"
      "False" },
    { NULL, NULL, 0, NULL },
};

int hs_py_cache_vary_init(PyObject *module)
{
    return PyModule_AddFunctions(module, functions);
}
