/* SPDX-License-Identifier: MIT */
#include "retry_support.h"

static PyStructSequence_Field fields[] = {
    { "kind", "HINT_...: what the hint is, such as HINT_DELAY" },
    { "flags", "bits HINT_...: what is odd about it, such as HINT_SATURATED" },
    { "delay_ms", "how long from now, or None; of an invalid hint its best reading" },
    { "at_s", "the instant, seconds since 1970-01-01T00:00:00Z, or None when it names none" },
    { NULL, NULL },
};

enum { FIELDS = sizeof fields / sizeof fields[0] - 1 };

static PyStructSequence_Desc description = { "httpstatus.RetryAfter", "How long a server asks to wait.", fields,
                                             FIELDS };

static hs_py_sequence retry_after_sequence;

static PyObject *hs_py_retry_after(const httpstatus_retry_after *hint)
{
    PyObject *values[FIELDS] = {
        PyLong_FromLong(hint->kind),
        PyLong_FromUnsignedLong(hint->flags),
        hs_py_int64_if((hint->known & HTTPSTATUS_RETRY_AFTER_DELAY) != 0, hint->delay_ms),
        hs_py_int64_if((hint->known & HTTPSTATUS_RETRY_AFTER_AT) != 0, hint->at_s),
    };
    return hs_py_sequence_fill(&retry_after_sequence, values, FIELDS);
}

static int hs_py_time_if(PyObject *object, const char *place, uint32_t bit, uint32_t *known, int64_t *out)
{
    if (object == Py_None) {
        return 0;
    }
    *known |= bit;
    return hs_py_int64(object, place, out);
}

/* Anybody can make a RetryAfter of anything, so its members are arguments, too. */
static int hs_py_retry_after_get(PyObject *object, const char *place, httpstatus_retry_after *out)
{
    int kind;

    if (hs_py_int(PyStructSequence_GetItem(object, 0), place, &kind) < 0 ||
        hs_py_uint32(PyStructSequence_GetItem(object, 1), place, &out->flags) < 0 ||
        hs_py_time_if(PyStructSequence_GetItem(object, 2), place, HTTPSTATUS_RETRY_AFTER_DELAY, &out->known,
                      &out->delay_ms) < 0 ||
        hs_py_time_if(PyStructSequence_GetItem(object, 3), place, HTTPSTATUS_RETRY_AFTER_AT, &out->known, &out->at_s) <
            0) {
        return -1;
    }
    out->kind = kind;
    return 0;
}

int hs_py_hint(PyObject *object, const char *place, int64_t now_s, httpstatus_retry_after *out)
{
    hs_py_text text = HS_PY_TEXT_INIT;
    int result;

    if (hs_py_sequence_check(object, &retry_after_sequence)) {
        return hs_py_retry_after_get(object, place, out);
    }
    result = hs_py_text_get(object, place, &text);
    if (result == 0) {
        httpstatus_retry_after_parse(text.data, text.len, now_s, out);
    }
    hs_py_text_release(&text);
    return result;
}

static PyObject *hs_py_read(PyObject *text_object, const char *place, int unit, int64_t now_s, PyObject *server_date,
                            const char *server_date_place)
{
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;
    hs_py_text text = HS_PY_TEXT_INIT;
    PyObject *answer = NULL;
    int64_t server_date_s = 0;

    if ((server_date == Py_None || hs_py_int64(server_date, server_date_place, &server_date_s) == 0) &&
        (text_object == Py_None || hs_py_text_get(text_object, place, &text) == 0)) {
        if (httpstatus_retry_after_parse_as(text.data, text.len, unit, now_s, &hint) == HTTPSTATUS_E_ARG) {
            PyErr_Format(PyExc_ValueError, "retry_after_parse_as() argument 'unit' must be UNIT_..., not %d", unit);
        } else {
            if (server_date != Py_None) {
                httpstatus_retry_after_skew(&hint, server_date_s);
            }
            answer = hs_py_retry_after(&hint);
        }
    }
    hs_py_text_release(&text);
    return answer;
}

static PyObject *hs_py_retry_after_parse(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "text", "now_s", "server_date_s", NULL };
    PyObject *text, *now = Py_None, *server_date = Py_None;
    int64_t now_s;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "O|O$O:retry_after_parse", names, &text, &now, &server_date) ||
        hs_py_now_s(now, "retry_after_parse() argument 'now_s'", &now_s) < 0) {
        return NULL;
    }
    return hs_py_read(text, "retry_after_parse() argument 'text'", HTTPSTATUS_UNIT_SECONDS, now_s, server_date,
                      "retry_after_parse() argument 'server_date_s'");
}

static PyObject *hs_py_retry_after_parse_as(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "text", "unit", "now_s", "server_date_s", NULL };
    PyObject *text, *unit_object, *now = Py_None, *server_date = Py_None;
    int64_t now_s;
    int unit;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OO|O$O:retry_after_parse_as", names, &text, &unit_object, &now,
                                     &server_date) ||
        hs_py_int(unit_object, "retry_after_parse_as() argument 'unit'", &unit) < 0 ||
        hs_py_now_s(now, "retry_after_parse_as() argument 'now_s'", &now_s) < 0) {
        return NULL;
    }
    return hs_py_read(text, "retry_after_parse_as() argument 'text'", unit, now_s, server_date,
                      "retry_after_parse_as() argument 'server_date_s'");
}

static PyMethodDef functions[] = {
    { "retry_after_parse", (PyCFunction)(void (*)(void))hs_py_retry_after_parse, METH_VARARGS | METH_KEYWORDS,
      "retry_after_parse(text, now_s=None, *, server_date_s=None)\n--\n\n"
      "The RetryAfter of a Retry-After field, several field lines joined with ', '.\n\n"
      "Every text has an answer, and so has None, an absent field: the kind says what was there. now_s is the current\n"
      "time in seconds since 1970-01-01T00:00:00Z; None asks the system. server_date_s is the server's time, Date of\n"
      "the same response plus its Age: a date is then counted by the server's clock.\n\n"
      "Source: RFC 9110, section 10.2.3" },
    { "retry_after_parse_as", (PyCFunction)(void (*)(void))hs_py_retry_after_parse_as, METH_VARARGS | METH_KEYWORDS,
      "retry_after_parse_as(text, unit, now_s=None, *, server_date_s=None)\n--\n\n"
      "The RetryAfter of a field that looks like Retry-After and counts in another unit: UNIT_....\n\n"
      "The name of a field does not tell its unit. Digits alone; a date with UNIT_SECONDS only. now_s and\n"
      "server_date_s are as for retry_after_parse().\n\n"
      "Source: the vendor's documentation; draft-ietf-httpapi-ratelimit-headers" },
    { NULL, NULL, 0, NULL },
};

int hs_py_retry_afters_init(PyObject *module)
{
    return hs_py_sequence_add(module, &retry_after_sequence, &description) < 0
               ? -1
               : PyModule_AddFunctions(module, functions);
}
