/* SPDX-License-Identifier: MIT */
#include "native_support.h"

#define HS_PY_DATE_WANTED "a date such as 'Sun, 06 Nov 1994 08:49:37 GMT'"

static PyStructSequence_Field fields[] = {
    { "when_s", "the instant: seconds since 1970-01-01T00:00:00Z" },
    { "forgiven", "bits DATE_...: what is odd about the text" },
    { NULL, NULL },
};

enum { FIELDS = sizeof fields / sizeof fields[0] - 1 };

static PyStructSequence_Desc description = { "httpstatus.LenientDate", "A date, and what had to be forgiven.", fields,
                                             FIELDS };

static hs_py_sequence lenient_date_sequence;

typedef struct hs_py_date_arguments {
    PyObject *object;
    hs_py_text text; /* to be released on success and on failure */
    int64_t now_s;
} hs_py_date_arguments;

/* What the three readers take. The names of their places differ, and so do their formats. */
static int hs_py_date_arguments_get(PyObject *args, PyObject *keywords, const char *format, const char *text_place,
                                    const char *now_place, hs_py_date_arguments *out)
{
    static char *names[] = { "text", "now_s", NULL };
    PyObject *now_s = Py_None;

    if (!PyArg_ParseTupleAndKeywords(args, keywords, format, names, &out->object, &now_s) ||
        hs_py_now_s(now_s, now_place, &out->now_s) < 0) {
        return -1;
    }
    return hs_py_text_get(out->object, text_place, &out->text);
}

static PyObject *hs_py_date_read(PyObject *args, PyObject *keywords, const char *format, const char *text_place,
                                 const char *now_place, int (*parse)(const char *, size_t, int64_t, int64_t *))
{
    hs_py_date_arguments given = { .object = NULL };
    PyObject *answer = NULL;
    int64_t when_s;
    int error;

    if (hs_py_date_arguments_get(args, keywords, format, text_place, now_place, &given) == 0) {
        error = parse(given.text.data, given.text.len, given.now_s, &when_s);
        answer = error == HTTPSTATUS_E_NONE ? PyLong_FromLongLong(when_s)
                                            : hs_py_parse_error(given.object, error, HS_PY_DATE_WANTED);
    }
    hs_py_text_release(&given.text);
    return answer;
}

static PyObject *hs_py_date_parse(PyObject *module, PyObject *args, PyObject *keywords)
{
    (void)module;
    return hs_py_date_read(args, keywords, "O|O:date_parse", "date_parse() argument 'text'",
                           "date_parse() argument 'now_s'", httpstatus_date_parse);
}

static PyObject *hs_py_date_parse_folded(PyObject *module, PyObject *args, PyObject *keywords)
{
    (void)module;
    return hs_py_date_read(args, keywords, "O|O:date_parse_folded", "date_parse_folded() argument 'text'",
                           "date_parse_folded() argument 'now_s'", httpstatus_date_parse_folded);
}

static PyObject *hs_py_date_parse_lenient(PyObject *module, PyObject *args, PyObject *keywords)
{
    hs_py_date_arguments given = { .object = NULL };
    PyObject *answer = NULL;
    uint32_t forgiven;
    int64_t when_s;
    int error;

    (void)module;
    if (hs_py_date_arguments_get(args, keywords, "O|O:date_parse_lenient", "date_parse_lenient() argument 'text'",
                                 "date_parse_lenient() argument 'now_s'", &given) == 0) {
        error = httpstatus_date_parse_lenient(given.text.data, given.text.len, given.now_s, &when_s, &forgiven);
        if (error == HTTPSTATUS_E_NONE) {
            PyObject *values[FIELDS] = { PyLong_FromLongLong(when_s), PyLong_FromUnsignedLong(forgiven) };
            answer = hs_py_sequence_fill(&lenient_date_sequence, values, FIELDS);
        } else {
            answer = hs_py_parse_error(given.object, error, HS_PY_DATE_WANTED);
        }
    }
    hs_py_text_release(&given.text);
    return answer;
}

static PyObject *hs_py_date_flags(PyObject *module, PyObject *args, PyObject *keywords)
{
    hs_py_date_arguments given = { .object = NULL };
    PyObject *answer = NULL;
    int flags;

    (void)module;
    if (hs_py_date_arguments_get(args, keywords, "O|O:date_flags", "date_flags() argument 'text'",
                                 "date_flags() argument 'now_s'", &given) == 0) {
        flags = httpstatus_date_flags(given.text.data, given.text.len, given.now_s);
        answer = flags >= 0 ? PyLong_FromLong(flags) : hs_py_parse_error(given.object, flags, HS_PY_DATE_WANTED);
    }
    hs_py_text_release(&given.text);
    return answer;
}

static PyObject *hs_py_date_format(PyObject *module, PyObject *argument)
{
    char date[sizeof "Sun, 06 Nov 1994 08:49:37 GMT"];
    int64_t when_s;

    (void)module;
    if (hs_py_int64(argument, "date_format() argument 'when_s'", &when_s) < 0) {
        return NULL;
    }
    if (httpstatus_date_format(date, sizeof date, when_s) == 0) {
        PyErr_Format(PyExc_ValueError,
                     "date_format() argument 'when_s' must be an instant of the years 0000..9999, not %.80R", argument);
        return NULL;
    }
    return PyUnicode_FromString(date);
}

static PyMethodDef functions[] = {
    { "date_parse", (PyCFunction)(void (*)(void))hs_py_date_parse, METH_VARARGS | METH_KEYWORDS,
      "date_parse(text, now_s=None)\n--\n\n"
      "The instant that an HTTP-date names, strictly, in seconds since 1970-01-01T00:00:00Z.\n\n"
      "Reads the three forms of the specification; ParseError for anything else. now_s decides the century of a year\n"
      "of two digits; None takes the current time.\n\n"
      "Source: RFC 9110, section 5.6.7" },
    { "date_parse_folded", (PyCFunction)(void (*)(void))hs_py_date_parse_folded, METH_VARARGS | METH_KEYWORDS,
      "date_parse_folded(text, now_s=None)\n--\n\n"
      "The instant that an HTTP-date names, as caches read it: as date_parse(), but letters in any case and blanks\n"
      "around it.\n\n"
      "text and now_s are as for date_parse(), and so is ParseError.\n\n"
      "Source: RFC 9111, section 4.2; RFC 9110, section 5.6.7\n\n"
      ">>> httpstatus.date_parse_folded(' THU, 18 aug 2050 02:01:18 gmt', 0)\n"
      "2544400878" },
    { "date_parse_lenient", (PyCFunction)(void (*)(void))hs_py_date_parse_lenient, METH_VARARGS | METH_KEYWORDS,
      "date_parse_lenient(text, now_s=None)\n--\n\n"
      "The LenientDate of a text as servers write it: the instant, and what had to be forgiven in bits DATE_....\n\n"
      "Other time zones than GMT are refused. now_s is as for date_parse().\n\n"
      "Source: convention: what urllib3, CPython, Chromium and curl accept" },
    { "date_flags", (PyCFunction)(void (*)(void))hs_py_date_flags, METH_VARARGS | METH_KEYWORDS,
      "date_flags(text, now_s=None)\n--\n\n"
      "What is odd about a date that date_parse() accepts: bits DATE_.... ParseError as there.\n\n"
      "Source: RFC 9110, section 5.6.7" },
    { "date_format", hs_py_date_format, METH_O,
      "date_format(when_s, /)\n--\n\n"
      "An HTTP-date in its one form for senders.\n\n"
      "Raises ValueError outside the years 0000..9999.\n\n"
      "Source: RFC 9110, section 5.6.7" },
    { NULL, NULL, 0, NULL },
};

int hs_py_dates_init(PyObject *module)
{
    return hs_py_sequence_add(module, &lenient_date_sequence, &description) < 0
               ? -1
               : PyModule_AddFunctions(module, functions);
}
