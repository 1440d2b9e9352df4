/* SPDX-License-Identifier: MIT */
#include "bulk_support.h"
#include "scan_support.h"

/* Lines that are read together: as many as make the library fast, and few enough for the stack. */
enum { HS_PY_LINES = 1024 };

/* A piece from which on others may run meanwhile: for a smaller one, letting them takes longer than reading it. */
enum { HS_PY_LARGE_BYTES = 1 << 14 };

static PyStructSequence_Field fields[] = {
    { "status", "0..999, or SCAN_OTHER, SCAN_DASH, SCAN_ZERO, SCAN_MALFORMED, SCAN_EMPTY, SCAN_DIRECTIVE" },
    { "status_at", "where the status stands, in bytes since the scan began, or None where there is none" },
    { "status_len", "of how many bytes it is, or None" },
    { "substatus", "sc-substatus of W3C extended, 0..999, or None" },
    { NULL, NULL },
};

enum { FIELDS = sizeof fields / sizeof fields[0] - 1 };

static PyStructSequence_Desc description = { "httpstatus.ScanLine", "What a line of an access log says of its status.",
                                             fields, FIELDS };

static hs_py_sequence line_type;

PyObject *hs_py_scan_line(const httpstatus_scan_line *line)
{
    int has_place = (line->known & HTTPSTATUS_SCAN_KNOWN_PLACE) != 0;
    PyObject *values[FIELDS] = {
        PyLong_FromLong(line->status),
        has_place ? PyLong_FromUnsignedLongLong(line->status_at) : hs_py_string(NULL),
        hs_py_int64_if(has_place, line->status_len),
        hs_py_int64_if((line->known & HTTPSTATUS_SCAN_KNOWN_SUBSTATUS) != 0, line->substatus),
    };

    return hs_py_sequence_fill(&line_type, values, FIELDS);
}

static size_t hs_py_line_ends(const hs_py_text *text)
{
    const char *at = text->data, *end = text->data + text->len;
    size_t count = 0;

    while ((at = memchr(at, '\n', (size_t)(end - at))) != NULL) {
        at++;
        count++;
    }
    return count;
}

/* How many numbers were written; fewer bytes than all were read when there was no more room. */
static size_t hs_py_numbers(httpstatus_scan *state, const hs_py_text *text, uint16_t *numbers, size_t room, size_t *pos)
{
    httpstatus_scan_line lines[HS_PY_LINES];
    size_t count = 0;

    lines[0].size = sizeof lines[0];
    while (*pos < text->len && count < room) {
        size_t cap = room - count < HS_PY_LINES ? room - count : HS_PY_LINES;
        int i, n = httpstatus_scan_feed(state, text->data, text->len, pos, lines, cap);
        for (i = 0; i < n; i++) {
            numbers[count++] = lines[i].status;
        }
    }
    return count;
}

PyObject *hs_py_scan_statuses(httpstatus_scan *state, const hs_py_text *text)
{
    PyThreadState *others_run = text->len < HS_PY_LARGE_BYTES ? NULL : PyEval_SaveThread();
    /* One more than there are, so that a last line without an end is read, too. */
    size_t room = hs_py_line_ends(text) + 1, count = 0, pos = 0;
    PyObject *memory, *items = NULL;

    if (others_run != NULL) {
        PyEval_RestoreThread(others_run);
    }
    memory = hs_py_memory(room, sizeof(uint16_t));
    if (memory == NULL) {
        return NULL;
    }
    others_run = text->len < HS_PY_LARGE_BYTES ? NULL : PyEval_SaveThread();
    count = hs_py_numbers(state, text, (uint16_t *)(void *)PyByteArray_AsString(memory), room, &pos);
    if (others_run != NULL) {
        PyEval_RestoreThread(others_run);
    }
    if (pos < text->len) {
        PyErr_SetString(PyExc_BufferError, "Scan.statuses() argument 'data' has got more lines while it was read; give "
                                           "bytes, or keep other threads from writing to it");
    } else if (PyByteArray_Resize(memory, (Py_ssize_t)((count != 0 ? count : 1) * sizeof(uint16_t))) == 0) {
        items = hs_py_items_of(memory, "H", count);
    }
    Py_DECREF(memory);
    return items;
}

PyObject *hs_py_scan_lines(httpstatus_scan *state, const hs_py_text *text)
{
    httpstatus_scan_line lines[HS_PY_LINES];
    PyObject *list = PyList_New(0);
    size_t pos = 0;

    lines[0].size = sizeof lines[0];
    while (list != NULL && pos < text->len) {
        int i, n = httpstatus_scan_feed(state, text->data, text->len, &pos, lines, HS_PY_LINES);
        for (i = 0; list != NULL && i < n; i++) {
            if (hs_py_list_take(list, hs_py_scan_line(&lines[i])) < 0) {
                Py_CLEAR(list);
            }
        }
    }
    return list;
}

/* Both are new references, or NULL with an exception set. */
static int hs_py_count_take(PyObject *counts, PyObject *status, PyObject *count)
{
    int result = status == NULL || count == NULL ? -1 : PyDict_SetItem(counts, status, count);

    Py_XDECREF(status);
    Py_XDECREF(count);
    return result;
}

PyObject *hs_py_scan_histogram(httpstatus_scan *state, const hs_py_text *text)
{
    uint64_t counts[HTTPSTATUS_SCAN_SLOTS] = { 0 };
    PyThreadState *others_run = text->len < HS_PY_LARGE_BYTES ? NULL : PyEval_SaveThread();
    PyObject *found;
    int slot;

    httpstatus_scan_histogram(state, text->data, text->len, counts);
    if (others_run != NULL) {
        PyEval_RestoreThread(others_run);
    }
    found = PyDict_New();
    for (slot = 0; found != NULL && slot < HTTPSTATUS_SCAN_SLOTS; slot++) {
        if (counts[slot] != 0 &&
            hs_py_count_take(found, PyLong_FromLong(slot), PyLong_FromUnsignedLongLong(counts[slot])) < 0) {
            Py_CLEAR(found);
        }
    }
    return found;
}

int hs_py_scan_lines_init(PyObject *module)
{
    return hs_py_sequence_add(module, &line_type, &description);
}
