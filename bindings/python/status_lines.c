/* SPDX-License-Identifier: MIT */
#include "native_support.h"

static PyStructSequence_Field fields[] = {
    { "major", "0..9; -1 when the line names no version" },
    { "minor", "0..9; -1 when the line names no version" },
    { "code", "0..999; is_valid() says whether it can be one" },
    { "reason", "the reason phrase, empty when there is none: str of str, bytes of bytes" },
    { "forgiven", "bits LENIENCY_...; 0 from the strict reader" },
    { NULL, NULL },
};

enum { FIELDS = sizeof fields / sizeof fields[0] - 1 };

static PyStructSequence_Desc description = { "httpstatus.StatusLine", "A status line, taken apart.", fields, FIELDS };

static hs_py_sequence status_line_sequence;

/* Bytes 0x80..0xFF of a phrase have no charset (RFC 9112, section 4): surrogateescape keeps those that are no UTF-8. */
static PyObject *hs_py_phrase(const char *data, size_t len)
{
    return PyUnicode_DecodeUTF8(data, (Py_ssize_t)len, "surrogateescape");
}

static PyObject *hs_py_status_line(PyObject *argument, const char *place,
                                   int (*parse)(const char *, size_t, httpstatus_statusline *), const char *wanted)
{
    httpstatus_statusline line = HTTPSTATUS_STATUSLINE_INIT;
    hs_py_text text = HS_PY_TEXT_INIT;
    PyObject *answer = NULL;
    int error;

    if (hs_py_text_get(argument, place, &text) < 0) {
        return NULL;
    }
    error = parse(text.data, text.len, &line);
    if (error == HTTPSTATUS_E_NONE) {
        const char *phrase = text.data + line.reason_offset;
        size_t phrase_len = (size_t)line.reason_bytes;
        PyObject *values[FIELDS] = {
            PyLong_FromLong(line.major),
            PyLong_FromLong(line.minor),
            PyLong_FromLong(line.code),
            PyUnicode_Check(argument) ? hs_py_phrase(phrase, phrase_len)
                                      : PyBytes_FromStringAndSize(phrase, (Py_ssize_t)phrase_len),
            PyLong_FromUnsignedLong(line.forgiven),
        };
        answer = hs_py_sequence_fill(&status_line_sequence, values, FIELDS);
    } else {
        answer = hs_py_parse_error(argument, error, wanted);
    }
    hs_py_text_release(&text);
    return answer;
}

static PyObject *hs_py_statusline_parse(PyObject *module, PyObject *argument)
{
    (void)module;
    return hs_py_status_line(argument, "statusline_parse() argument 'text'", httpstatus_statusline_parse,
                             "a line such as 'HTTP/1.1 404 Not Found', on its own");
}

static PyObject *hs_py_statusline_parse_lenient(PyObject *module, PyObject *argument)
{
    (void)module;
    return hs_py_status_line(argument, "statusline_parse_lenient() argument 'text'",
                             httpstatus_statusline_parse_lenient,
                             "one line with a status code, such as 'HTTP/2 404' or '404 Not Found'");
}

/* Which argument is to blame is asked of the writer itself, with the others known to be good. */
static PyObject *hs_py_format_error(int version, int code, PyObject *version_object, PyObject *code_object,
                                    PyObject *reason_object)
{
    if (httpstatus_statusline_format(NULL, 0, version, HTTPSTATUS_OK, NULL, 0) == 0) {
        PyErr_Format(PyExc_ValueError,
                     "statusline_format() argument 'version' must be 10 (HTTP/1.0) or 11 (HTTP/1.1), not %.80R",
                     version_object);
    } else if (httpstatus_statusline_format(NULL, 0, version, code, NULL, 0) == 0) {
        PyErr_Format(PyExc_ValueError, "statusline_format() argument 'code' must be 100..999, not %.80R", code_object);
    } else {
        PyErr_Format(PyExc_ValueError,
                     "statusline_format() argument 'reason' must not hold a control byte other than a tab: %.80R",
                     reason_object);
    }
    return NULL;
}

static PyObject *hs_py_statusline_format(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "version", "code", "reason", NULL };
    PyObject *version_object, *code_object;
    PyObject *reason_object = Py_None;
    hs_py_text reason = HS_PY_TEXT_INIT;
    PyObject *answer = NULL;
    size_t len;
    char *line;
    int version, code;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OO|O:statusline_format", names, &version_object, &code_object,
                                     &reason_object) ||
        hs_py_int(version_object, "statusline_format() argument 'version'", &version) < 0 ||
        hs_py_int(code_object, "statusline_format() argument 'code'", &code) < 0 ||
        (reason_object != Py_None &&
         hs_py_text_get(reason_object, "statusline_format() argument 'reason'", &reason) < 0)) {
        hs_py_text_release(&reason);
        return NULL;
    }
    len = httpstatus_statusline_format(NULL, 0, version, code, reason.data, reason.len);
    line = len == 0 ? NULL : PyMem_Malloc(len + 1);
    if (len == 0) {
        hs_py_format_error(version, code, version_object, code_object, reason_object);
    } else if (line == NULL) {
        PyErr_NoMemory();
    } else {
        httpstatus_statusline_format(line, len + 1, version, code, reason.data, reason.len);
        answer = hs_py_phrase(line, len);
    }
    PyMem_Free(line);
    hs_py_text_release(&reason);
    return answer;
}

static PyMethodDef functions[] = {
    { "statusline_parse", hs_py_statusline_parse, METH_O,
      "statusline_parse(text, /)\n--\n\n"
      "The StatusLine of a text, by the grammar; ParseError for any other text.\n\n"
      "Source: RFC 9112, section 4" },
    { "statusline_parse_lenient", hs_py_statusline_parse_lenient, METH_O,
      "statusline_parse_lenient(text, /)\n--\n\n"
      "The StatusLine of a text as real peers write it; forgiven says in bits LENIENCY_... what was forgiven.\n\n"
      "CR, LF and NUL inside the line are never accepted.\n\n"
      "Source: convention: what browsers, curl, CPython, llhttp, HttpCore and Netty accept" },
    { "statusline_format", (PyCFunction)(void (*)(void))hs_py_statusline_format, METH_VARARGS | METH_KEYWORDS,
      "statusline_format(version, code, reason=None)\n--\n\n"
      "A status line, without a line end: version is 10 or 11, code 100..999, reason None the registry's phrase.\n\n"
      "Raises ValueError that names the argument which is impossible.\n\n"
      "Source: RFC 9112, section 4" },
    { NULL, NULL, 0, NULL },
};

int hs_py_status_lines_init(PyObject *module)
{
    return hs_py_sequence_add(module, &status_line_sequence, &description) < 0
               ? -1
               : PyModule_AddFunctions(module, functions);
}
