/* SPDX-License-Identifier: MIT */
#include "scan_support.h"

typedef struct hs_py_scan_object {
    PyObject_HEAD httpstatus_scan state;
    int is_busy; /* read and written with the GIL */
} hs_py_scan_object;

/* Process-wide like ParseError: a scan outlives a second import of the package. */
static PyTypeObject *scan_type;

static hs_py_scan_object *hs_py_self(PyObject *self)
{
    return (hs_py_scan_object *)self;
}

/* A scan may be between two lines of another thread's piece, or of a piece whose reading made the collector run. */
static int hs_py_idle(PyObject *self, const char *function)
{
    if (hs_py_self(self)->is_busy) {
        PyErr_Format(PyExc_RuntimeError,
                     "Scan.%s() was called while the same Scan reads in another thread; give each thread a Scan of its "
                     "own, or a lock",
                     function);
        return -1;
    }
    return 0;
}

static PyObject *hs_py_scan_new(PyTypeObject *type, const httpstatus_scan *state)
{
    PyObject *self = PyType_GenericAlloc(type, 0);

    if (self != NULL) {
        hs_py_self(self)->state = *state;
    }
    return self;
}

/* The number of a format by its name, or by itself. */
static int hs_py_format(PyObject *object, int *out)
{
    int format;

    if (PyIndex_Check(object)) {
        return hs_py_int(object, "Scan() argument 'format'", out);
    }
    if (!PyUnicode_Check(object)) {
        return hs_py_refuse(object, "Scan() argument 'format'", "the name of a format or SCAN_...");
    }
    for (format = HTTPSTATUS_SCAN_NCSA; format <= HTTPSTATUS_SCAN_FIELD; format++) {
        if (PyUnicode_CompareWithASCIIString(object, httpstatus_scan_format_name(format)) == 0) {
            *out = format;
            return 0;
        }
    }
    *out = HTTPSTATUS_SCAN_UNKNOWN;
    return 0;
}

/* An argument that another format takes. */
static int hs_py_refuse_other(PyObject *object, const char *argument, int owner, int format)
{
    PyErr_Format(PyExc_ValueError, "Scan() argument '%s' is for the format '%s', not for '%s': %.80R", argument,
                 httpstatus_scan_format_name(owner), httpstatus_scan_format_name(format), object);
    return -1;
}

static int hs_py_key(PyObject *object, httpstatus_scan *state)
{
    hs_py_text key = HS_PY_TEXT_INIT;
    int result = 0;

    if (object == Py_None) {
        return 0;
    }
    result = hs_py_text_get(object, "Scan() argument 'key'", &key);
    if (result == 0 && state->format != HTTPSTATUS_SCAN_JSON) {
        result = hs_py_refuse_other(object, "key", HTTPSTATUS_SCAN_JSON, (int)state->format);
    } else if (result == 0) {
        result = httpstatus_scan_key(state, key.data, key.len);
        if (result < 0) {
            hs_py_parse_error(
                object, result,
                "1 to 60 bytes as argument 'key' of Scan(), without a quote, a backslash, a control character or a "
                "blank in front");
        }
    }
    hs_py_text_release(&key);
    return result < 0 ? -1 : 0;
}

static int hs_py_field(PyObject *object, httpstatus_scan *state)
{
    int64_t field;

    if (object == Py_None) {
        return 0;
    }
    if (hs_py_int64(object, "Scan() argument 'field'", &field) < 0) {
        return -1;
    }
    if (state->format != HTTPSTATUS_SCAN_FIELD) {
        return hs_py_refuse_other(object, "field", HTTPSTATUS_SCAN_FIELD, (int)state->format);
    }
    if (field < 0 || field > (int64_t)UINT32_MAX || httpstatus_scan_field(state, (uint32_t)field) < 0) {
        PyErr_Format(PyExc_ValueError, "Scan() argument 'field' must be 1, for the first, or more, not %.80R", object);
        return -1;
    }
    return 0;
}

static PyObject *hs_py_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "format", "key", "field", NULL };
    httpstatus_scan state = HTTPSTATUS_SCAN_INIT;
    PyObject *format_object = NULL, *key = Py_None, *field = Py_None;
    int format = HTTPSTATUS_SCAN_NCSA;

    if (!PyArg_ParseTupleAndKeywords(args, keywords, "|O$OO:Scan", names, &format_object, &key, &field) ||
        (format_object != NULL && hs_py_format(format_object, &format) < 0)) {
        return NULL;
    }
    if (httpstatus_scan_init(&state, format) < 0) {
        PyErr_Format(PyExc_ValueError,
                     "Scan() argument 'format' must be 'ncsa', 'json', 'w3c', 'haproxy', 'field' or SCAN_..., not "
                     "%.80R; Scan.detect() finds it",
                     format_object);
        return NULL;
    }
    return hs_py_key(key, &state) < 0 || hs_py_field(field, &state) < 0 ? NULL : hs_py_scan_new(type, &state);
}

static PyObject *hs_py_detect(PyObject *type, PyObject *data)
{
    httpstatus_scan state = HTTPSTATUS_SCAN_INIT;
    hs_py_text text = HS_PY_TEXT_INIT;
    int format = HTTPSTATUS_SCAN_UNKNOWN, result = hs_py_text_get(data, "Scan.detect() argument 'data'", &text);

    if (result == 0) {
        format = httpstatus_scan_detect(&state, text.data, text.len);
    }
    hs_py_text_release(&text);
    if (result < 0) {
        return NULL;
    }
    return format == HTTPSTATUS_SCAN_UNKNOWN ? hs_py_string(NULL) : hs_py_scan_new((PyTypeObject *)type, &state);
}

/* Reads data with a copy of the state, which counts when all went well: an error changes nothing. */
static PyObject *hs_py_read(PyObject *self, PyObject *data, const char *function, hs_py_log_reader *read)
{
    char place[HS_PY_PLACE_MAX];
    hs_py_text text = HS_PY_TEXT_INIT;
    httpstatus_scan state;
    PyObject *answer = NULL;

    PyOS_snprintf(place, sizeof place, "Scan.%s() argument 'data'", function);
    if (hs_py_idle(self, function) < 0) {
        return NULL;
    }
    /* Before anything that may run somebody else's code. */
    hs_py_self(self)->is_busy = 1;
    if (hs_py_text_get(data, place, &text) == 0) {
        state = hs_py_self(self)->state;
        answer = read(&state, &text);
    }
    if (answer != NULL) {
        hs_py_self(self)->state = state;
    }
    hs_py_text_release(&text);
    hs_py_self(self)->is_busy = 0;
    return answer;
}

static PyObject *hs_py_statuses(PyObject *self, PyObject *data)
{
    return hs_py_read(self, data, "statuses", hs_py_scan_statuses);
}

static PyObject *hs_py_lines(PyObject *self, PyObject *data)
{
    return hs_py_read(self, data, "lines", hs_py_scan_lines);
}

static PyObject *hs_py_histogram(PyObject *self, PyObject *data)
{
    return hs_py_read(self, data, "histogram", hs_py_scan_histogram);
}

static PyObject *hs_py_end(PyObject *self, PyObject *unused)
{
    httpstatus_scan_line line = HTTPSTATUS_SCAN_LINE_INIT;

    (void)unused;
    if (hs_py_idle(self, "end") < 0) {
        return NULL;
    }
    return httpstatus_scan_end(&hs_py_self(self)->state, &line) == 1 ? hs_py_scan_line(&line) : hs_py_string(NULL);
}

static PyObject *hs_py_bytes(PyObject *self, PyObject *unused)
{
    (void)unused;
    if (hs_py_idle(self, "__bytes__") < 0) {
        return NULL;
    }
    return PyBytes_FromStringAndSize((const char *)&hs_py_self(self)->state, sizeof(httpstatus_scan));
}

static PyObject *hs_py_from_bytes(PyObject *type, PyObject *data)
{
    httpstatus_scan state;
    httpstatus_scan_line line = HTTPSTATUS_SCAN_LINE_INIT;
    size_t pos = 0;

    if (hs_py_struct_get(data, "Scan.from_bytes() argument 'data'", &state, sizeof state) < 0) {
        return NULL;
    }
    /* The library says whether it reads on with them. */
    if (httpstatus_scan_feed(&state, "", 0, &pos, &line, 1) < 0) {
        PyErr_SetString(PyExc_ValueError, "Scan.from_bytes() argument 'data' must be the bytes that bytes() gave of a "
                                          "Scan; these name no format or key");
        return NULL;
    }
    return hs_py_scan_new((PyTypeObject *)type, &state);
}

static PyObject *hs_py_reduce(PyObject *self, PyObject *unused)
{
    (void)unused;
    return hs_py_reduced(scan_type, hs_py_bytes(self, NULL));
}

static PyObject *hs_py_format_get(PyObject *self, void *unused)
{
    (void)unused;
    return PyUnicode_FromString(httpstatus_scan_format_name((int)hs_py_self(self)->state.format));
}

static PyObject *hs_py_repr(PyObject *self)
{
    return PyUnicode_FromFormat("<httpstatus.Scan format=%s>",
                                httpstatus_scan_format_name((int)hs_py_self(self)->state.format));
}

static PyMethodDef methods[] = {
    { "detect", hs_py_detect, METH_O | METH_CLASS,
      "detect($type, data, /)\n--\n\n"
      "A Scan of the format that data has, the beginning of a log; None when no line of it has a status.\n\n"
      "data is str, or bytes and its like; some lines are enough, and no more than 64 KiB are looked at. They are not\n"
      "read yet: give them to statuses() or lines()." },
    { "statuses", hs_py_statuses, METH_O,
      "statuses($self, data, /)\n--\n\n"
      "The status of each line that ends in data, the next piece of the log: a memoryview of integers of two bytes.\n\n"
      "data is str, or bytes and its like; pieces may be cut anywhere. A number is 0..999 or one of SCAN_OTHER,\n"
      "SCAN_DASH, SCAN_ZERO, SCAN_MALFORMED, SCAN_EMPTY, SCAN_DIRECTIVE; histogram() counts them. Other threads run "
      "while a large piece is read; RuntimeError for a call\n"
      "of theirs to the same Scan, BufferError when they change data, and then the Scan stays where it was." },
    { "lines", hs_py_lines, METH_O,
      "lines($self, data, /)\n--\n\n"
      "What each line says that ends in data, the next piece of the log: a list of ScanLine." },
    { "histogram", hs_py_histogram, METH_O,
      "histogram($self, data, /)\n--\n\n"
      "How many lines that end in data, the next piece of the log, have each status: a dict, in the order of the\n"
      "statuses. What collections.Counter(scan.statuses(data)) counts, some times faster." },
    { "end", hs_py_end, METH_NOARGS,
      "end($self, /)\n--\n\n"
      "The ScanLine of a last line that no line end ended; None when there is none. More pieces may follow." },
    { "from_bytes", hs_py_from_bytes, METH_O | METH_CLASS,
      "from_bytes($type, data, /)\n--\n\n"
      "The scan that bytes(scan) of the same library gave on a machine of the same kind." },
    { "__bytes__", hs_py_bytes, METH_NOARGS, "__bytes__($self, /)\n--\n\nThe state as C holds it." },
    { "__reduce__", hs_py_reduce, METH_NOARGS, "__reduce__($self, /)\n--\n\nHelp for pickle and copy." },
    { NULL, NULL, 0, NULL },
};

static PyGetSetDef attributes[] = {
    { "format", hs_py_format_get, NULL, "the name of the format: 'ncsa', 'json', 'w3c', 'haproxy' or 'field'", NULL },
    { NULL, NULL, NULL, NULL, NULL },
};

static PyType_Slot slots[] = {
    { Py_tp_doc,
      "Scan(format='ncsa', *, key=None, field=None)\n--\n\n"
      "Reads access logs: the status of each line, and where it stands. A log may come in pieces that are cut "
      "anywhere.\n\n"
      "format is 'ncsa' (common, combined), 'json' (an object a line: key is that of the status, None is 'status'),\n"
      "'w3c' (W3C extended, of IIS), 'haproxy' (its httplog) or 'field' (field is its number, None is 1), or "
      "SCAN_....\n"
      "ValueError for any other, and for a key or field that the format has not; ParseError for a key that no line\n"
      "can have.\n\n"
      "Source: this library; RFC 8259, section 4, for keys\n\n"
      ">>> scan = httpstatus.Scan.detect(b'200\\n404\\n')\n"
      ">>> scan.format, list(scan.statuses(b'200\\n404\\n5')), list(scan.statuses(b'03\\n-\\n'))\n"
      "('field', [200, 404], [503, 1001])\n"
      ">>> httpstatus.Scan('json', key='code').lines('{\"code\":404}\\n')\n"
      "[httpstatus.ScanLine(status=404, status_at=8, status_len=3, substatus=None)]" },
    { Py_tp_new, hs_py_new },
    { Py_tp_dealloc, hs_py_object_free },
    { Py_tp_repr, hs_py_repr },
    { Py_tp_methods, methods },
    { Py_tp_getset, attributes },
    { 0, NULL },
};

static PyType_Spec spec = { "httpstatus.Scan", sizeof(hs_py_scan_object), 0, HS_PY_SHARED_TYPE, slots };

int hs_py_scans_init(PyObject *module)
{
    return hs_py_scan_lines_init(module) < 0 ? -1 : hs_py_type_add(module, &scan_type, &spec);
}
