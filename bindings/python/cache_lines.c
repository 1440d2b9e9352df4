/* SPDX-License-Identifier: MIT */
#include "cache_support.h"

/* Bytes of a field as servers and frameworks hold them: a str stands for its latin-1 (WSGI, http.client, asyncio). */
static int hs_py_latin1_get(PyObject *object, const char *place, hs_py_text *out)
{
    char *data;
    Py_ssize_t len;

    if (PyUnicode_Check(object)) {
        /* Of ASCII, as nearly every field is, its UTF-8 is the latin-1, and CPython hands it out without a copy. */
        out->data = PyUnicode_AsUTF8AndSize(object, &len);
        if (out->data != NULL && len == PyUnicode_GetLength(object)) {
            out->len = (size_t)len;
            return 0;
        }
        PyErr_Clear();
        out->encoded = PyUnicode_AsEncodedString(object, "latin-1", "surrogateescape");
    } else if (hs_py_is_bytes_like(object)) {
        /* A copy of what may change, and the object itself when it is bytes. */
        out->encoded = PyBytes_FromObject(object);
    } else {
        return hs_py_refuse(object, place, "str or a bytes-like object");
    }
    if (out->encoded == NULL || PyBytes_AsStringAndSize(out->encoded, &data, &len) < 0) {
        return -1;
    }
    out->data = data;
    out->len = (size_t)len;
    return 0;
}

static int hs_py_line_read(hs_py_line *line, const char *place)
{
    char part[HS_PY_PLACE_MAX];

    PyOS_snprintf(part, sizeof part, "%s: a name", place);
    if (hs_py_latin1_get(line->name_object, part, &line->name) == 0) {
        PyOS_snprintf(part, sizeof part, "%s: a value", place);
        if (hs_py_latin1_get(line->value_object, part, &line->value) == 0) {
            line->field = httpstatus_field_from_text(line->name.data, line->name.len);
            line->flags = httpstatus_field_flags(line->name.data, line->name.len);
            return 0;
        }
    }
    if (PyErr_ExceptionMatches(PyExc_UnicodeEncodeError)) {
        PyErr_Clear();
        PyErr_Format(PyExc_ValueError, "%s: field %.80R has characters outside latin-1: %.80R", place,
                     line->name_object, line->value_object);
    }
    return -1;
}

static void hs_py_line_release(hs_py_line *line)
{
    hs_py_text_release(&line->name);
    hs_py_text_release(&line->value);
    Py_CLEAR(line->name_object);
    Py_CLEAR(line->value_object);
}

static int hs_py_line_put(void *into, PyObject *name, PyObject *value, const char *place)
{
    hs_py_lines *lines = into;
    hs_py_line line = { .name_object = name, .value_object = value };

    if (lines->count == lines->room) {
        size_t room = lines->room == 0 ? 16 : lines->room * 2;
        hs_py_line *grown = PyMem_Realloc(lines->line, room * sizeof *grown);
        if (grown == NULL) {
            PyErr_NoMemory();
            return -1;
        }
        lines->line = grown;
        lines->room = room;
    }
    Py_INCREF(name);
    Py_INCREF(value);
    if (hs_py_line_read(&line, place) < 0) {
        hs_py_line_release(&line);
        return -1;
    }
    lines->line[lines->count++] = line;
    return 0;
}

int hs_py_lines_get(PyObject *object, const char *place, hs_py_lines *out)
{
    return object == NULL ? 0 : hs_py_field_pairs(object, place, hs_py_line_put, out);
}

void hs_py_lines_release(hs_py_lines *lines)
{
    while (lines->count > 0) {
        hs_py_line_release(&lines->line[--lines->count]);
    }
    PyMem_Free(lines->line);
    lines->line = NULL;
    lines->room = 0;
}

const hs_py_line *hs_py_line_of(const hs_py_lines *lines, int field)
{
    size_t i;

    for (i = 0; i < lines->count; i++) {
        if (lines->line[i].field == field) {
            return &lines->line[i];
        }
    }
    return NULL;
}

int hs_py_lines_join(const hs_py_lines *lines, int field, hs_py_text *out)
{
    size_t total = 0, i;
    char *at;

    for (i = 0; i < lines->count; i++) {
        if (lines->line[i].field == field) {
            total += lines->line[i].value.len + 1;
        }
    }
    if (total == 0) {
        return 0;
    }
    out->encoded = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)total - 1);
    if (out->encoded == NULL) {
        return -1;
    }
    at = PyBytes_AsString(out->encoded);
    out->data = at;
    out->len = total - 1;
    for (i = 0; i < lines->count; i++) {
        if (lines->line[i].field == field) {
            const hs_py_text *value = &lines->line[i].value;
            memcpy(at, value->data, value->len);
            at += value->len;
            /* After the last one the NUL that bytes end with stands here. */
            *at++ = ',';
        }
    }
    *--at = '\0';
    return 0;
}
