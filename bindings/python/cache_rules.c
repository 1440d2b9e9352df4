/* SPDX-License-Identifier: MIT */
#include "cache_support.h"

static PyObject *hs_py_none(void)
{
    Py_RETURN_NONE;
}

/* Arguments are in range here, and so are the numbers that readers gave. Takes record and headers. */
static PyObject *hs_py_answer(const hs_py_case *c, int action, const httpstatus_cache_verdict *verdict,
                              PyObject *record, PyObject *headers)
{
    if (action < 0) {
        PyErr_Format(PyExc_RuntimeError, "%s(): this libhttpstatus does not take what this module gives: %s",
                     c->function, httpstatus_error_name(action));
        Py_XDECREF(record);
        Py_XDECREF(headers);
        return NULL;
    }
    return hs_py_cache_verdict(verdict, record, headers);
}

static int hs_py_received_take(hs_py_case *c, PyObject *received)
{
    if (received == Py_None) {
        return 0;
    }
    c->facts.known |= HTTPSTATUS_CACHE_HAS_RECEIVED;
    return hs_py_uint64(received, "cache_store() argument 'received_bytes'", &c->facts.received_bytes);
}

static PyObject *hs_py_cache_store(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "method",          "code",    "request_headers",    "response_headers", "request_time_s",
                             "response_time_s", "options", "location_is_target", "received_bytes",   NULL };
    hs_py_case c = HS_PY_CASE_INIT("cache_store");
    httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
    PyObject *method, *code, *request, *response, *request_time = NULL, *response_time = NULL, *options = NULL;
    PyObject *location_is_target = Py_False, *received = Py_None, *answer = NULL;
    int action;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OOOO|$OOOOO:cache_store", names, &method, &code, &request,
                                     &response, &request_time, &response_time, &options, &location_is_target,
                                     &received)) {
        return NULL;
    }
    if (hs_py_case_begin(&c, method, options, NULL) == 0 && hs_py_case_code(&c, code) == 0 &&
        hs_py_case_times(&c, request_time, response_time) == 0 && hs_py_received_take(&c, received) == 0 &&
        hs_py_case_flag(&c, location_is_target, "location_is_target", HTTPSTATUS_CACHE_LOCATION_IS_TARGET) == 0 &&
        hs_py_case_answers(&c, request, response) == 0) {
        action = httpstatus_cache_store(&c.facts, &c.settings.options, &verdict, &c.record);
        answer = hs_py_answer(&c, action, &verdict,
                              action == HTTPSTATUS_CACHE_ACTION_STORE ? hs_py_record_bytes(&c.record) : hs_py_none(),
                              hs_py_none());
    }
    hs_py_case_release(&c);
    return answer;
}

static PyObject *hs_py_cache_reuse(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "record", "method", "request_headers", "now_s", "stored_headers", "options", NULL };
    hs_py_case c = HS_PY_CASE_INIT("cache_reuse");
    httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
    PyObject *record, *method, *request, *now = NULL, *stored = NULL, *options = NULL, *answer = NULL;
    int64_t now_s;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OOO|$OOO:cache_reuse", names, &record, &method, &request, &now,
                                     &stored, &options)) {
        return NULL;
    }
    if (hs_py_case_begin(&c, method, options, record) == 0 && hs_py_case_time(&c, now, "now_s", 0, &now_s) == 0 &&
        hs_py_case_asks(&c, request, stored, now_s) == 0) {
        int action =
            httpstatus_cache_reuse(c.has_record ? &c.record : NULL, &c.facts, now_s, &c.settings.options, &verdict);
        answer = hs_py_answer(&c, action, &verdict, hs_py_none(), hs_py_none());
    }
    hs_py_case_release(&c);
    return answer;
}

/* Freshening gives two things more: the record and the fields to keep. */
static PyObject *hs_py_validated(hs_py_case *c)
{
    httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
    int action = httpstatus_cache_on_validation(&c->record, &c->facts, &c->settings.options, &verdict, &c->record);
    PyObject *record, *headers;

    if (action != HTTPSTATUS_CACHE_ACTION_FRESHEN) {
        return hs_py_answer(c, action, &verdict, hs_py_none(), hs_py_none());
    }
    record = hs_py_record_bytes(&c->record);
    if (record == NULL) {
        return NULL;
    }
    headers = hs_py_merged_headers(&c->stored, &c->response, &c->facts.response_time_s, &c->settings);
    return hs_py_answer(c, action, &verdict, record, headers);
}

static PyObject *hs_py_cache_on_validation(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "record",
                             "method",
                             "code",
                             "request_headers",
                             "response_headers",
                             "request_time_s",
                             "response_time_s",
                             "stored_headers",
                             "validators_sent",
                             "options",
                             NULL };
    hs_py_case c = HS_PY_CASE_INIT("cache_on_validation");
    PyObject *record, *method, *code, *request, *response, *request_time = NULL, *response_time = NULL;
    PyObject *stored = NULL, *validators_sent = Py_True, *options = NULL, *answer = NULL;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OOOOO|$OOOOO:cache_on_validation", names, &record, &method, &code,
                                     &request, &response, &request_time, &response_time, &stored, &validators_sent,
                                     &options)) {
        return NULL;
    }
    if (record == Py_None) {
        PyErr_SetString(PyExc_TypeError, "cache_on_validation() argument 'record' must be the bytes of a record: "
                                         "without one there is nothing to validate");
        return NULL;
    }
    if (hs_py_case_begin(&c, method, options, record) == 0 && hs_py_case_code(&c, code) == 0 &&
        hs_py_case_times(&c, request_time, response_time) == 0 &&
        hs_py_case_flag(&c, validators_sent, "validators_sent", HTTPSTATUS_CACHE_VALIDATORS_SENT) == 0 &&
        hs_py_case_lines(&c, stored, "stored_headers", &c.stored) == 0 &&
        hs_py_case_answers(&c, request, response) == 0) {
        answer = hs_py_validated(&c);
    }
    hs_py_case_release(&c);
    return answer;
}

static PyObject *hs_py_cache_on_failure(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = {
        "record", "method", "request_headers", "now_s", "code", "stored_headers", "options", NULL
    };
    hs_py_case c = HS_PY_CASE_INIT("cache_on_failure");
    httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
    PyObject *record, *method, *request, *now = NULL, *code = Py_None, *stored = NULL, *options = NULL, *answer = NULL;
    int64_t now_s;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OOO|$OOOO:cache_on_failure", names, &record, &method, &request,
                                     &now, &code, &stored, &options)) {
        return NULL;
    }
    if (hs_py_case_begin(&c, method, options, record) == 0 && hs_py_case_time(&c, now, "now_s", 0, &now_s) == 0 &&
        (code == Py_None || hs_py_case_code(&c, code) == 0) && hs_py_case_asks(&c, request, stored, now_s) == 0) {
        int action = httpstatus_cache_on_failure(c.has_record ? &c.record : NULL, &c.facts, (int)c.facts.code, now_s,
                                                 &c.settings.options, &verdict);
        answer = hs_py_answer(&c, action, &verdict, hs_py_none(), hs_py_none());
    }
    hs_py_case_release(&c);
    return answer;
}

static PyMethodDef functions[] = {
    { "cache_store", (PyCFunction)(void (*)(void))hs_py_cache_store, METH_VARARGS | METH_KEYWORDS,
      "cache_store(method, code, request_headers, response_headers, *, request_time_s, response_time_s, "
      "options=None, location_is_target=False, received_bytes=None)\n--\n\n"
      "The CacheVerdict on a response that has come: whether it may be stored. Its record is what to keep then.\n\n"
      "method is a name or a number, code any int. Headers are mappings, or iterables of (name, value) pairs, of str\n"
      "(latin-1) or bytes. Times are seconds since 1970-01-01T00:00:00Z, int or float, floored: when the request was\n"
      "sent (None: not known), and when the response was received. options is a CacheOptions, the name of a preset,\n"
      "or None for 'rfc-shared'. location_is_target says whether Content-Location is the target URI. received_bytes\n"
      "is how much content really came, None when it is not known.\n\n"
      "Raises ValueError for a time that is no number or does not fit 64 bits, an unknown preset, and a str that is\n"
      "not latin-1.\n\n"
      "Source: RFC 9111, section 3; RFC 9110, section 9.3.3; RFC 6585; RFC 9213\n\n"
      ">>> fields = {'Cache-Control': 'max-age=60'}\n"
      ">>> verdict = httpstatus.cache_store('GET', 200, {}, fields, request_time_s=1000, response_time_s=1000)\n"
      ">>> httpstatus.cache_action_name(verdict.action), httpstatus.why_name(verdict.why), len(verdict.record)\n"
      "('store', 'has-max-age', 256)" },
    { "cache_reuse", (PyCFunction)(void (*)(void))hs_py_cache_reuse, METH_VARARGS | METH_KEYWORDS,
      "cache_reuse(record, method, request_headers, *, now_s, stored_headers=(), options=None)\n--\n\n"
      "The CacheVerdict on a request: whether the stored response may answer it.\n\n"
      "record is that of cache_store() or cache_on_validation(), None when nothing is stored. Ask for each stored\n"
      "response of the target that vary_match() lets through, and take the one of the least age; when none is left,\n"
      "ask once more with None. method is a name or a number; request_headers is a mapping, or an iterable of\n"
      "(name, value) pairs, of str (latin-1) or bytes; so is stored_headers, what cache_stored_headers() gave: it is\n"
      "read for If-None-Match, If-Range and Range. now_s is the current time, seconds since 1970-01-01T00:00:00Z, int\n"
      "or float, floored. options is a CacheOptions, the name of a preset, or None for 'rfc-shared'.\n\n"
      "Raises ValueError for a damaged record, and as cache_store().\n\n"
      "Source: RFC 9111, sections 4, 4.2.4, 4.3.2, 5.2.1 and 5.2.2; RFC 5861, section 3; RFC 8246\n\n"
      ">>> fields = {'Cache-Control': 'max-age=60'}\n"
      ">>> stored = httpstatus.cache_store('GET', 200, {}, fields, request_time_s=1000, response_time_s=1000)\n"
      ">>> verdict = httpstatus.cache_reuse(stored.record, 'GET', {}, now_s=1010)\n"
      ">>> httpstatus.cache_action_name(verdict.action), verdict.age_s, verdict.ttl_s\n"
      "('fresh', 10, 50)" },
    { "cache_on_validation", (PyCFunction)(void (*)(void))hs_py_cache_on_validation, METH_VARARGS | METH_KEYWORDS,
      "cache_on_validation(record, method, code, request_headers, response_headers, *, request_time_s, "
      "response_time_s, stored_headers=(), validators_sent=True, options=None)\n--\n\n"
      "The CacheVerdict on an answer of the origin: what it means for a stored response.\n\n"
      "record is that of the stored response. method and request_headers are of the client's request, code,\n"
      "response_headers and the times of the answer, as in cache_store(). stored_headers are the stored fields, for\n"
      "headers of the verdict, which cache_update_headers() explains. validators_sent says whether the cache added\n"
      "conditions of its own, as cache_validation_headers() does.\n\n"
      "Raises ValueError for a damaged record, and as cache_store().\n\n"
      "Source: RFC 9111, sections 3.2, 4.3.3, 4.3.4 and 4.3.5\n\n"
      ">>> fields = {'Cache-Control': 'max-age=60', 'ETag': '\"a\"'}\n"
      ">>> stored = httpstatus.cache_store('GET', 200, {}, fields, request_time_s=1000, response_time_s=1000)\n"
      ">>> verdict = httpstatus.cache_on_validation(stored.record, 'GET', 304, {}, {'ETag': '\"a\"'},\n"
      "...     request_time_s=2000, response_time_s=2000, stored_headers=fields)\n"
      ">>> httpstatus.why_name(verdict.why), verdict.ttl_s, verdict.keep\n"
      "('strong-validator', 60, True)" },
    { "cache_on_failure", (PyCFunction)(void (*)(void))hs_py_cache_on_failure, METH_VARARGS | METH_KEYWORDS,
      "cache_on_failure(record, method, request_headers, *, now_s, code=None, stored_headers=(), options=None)\n--\n\n"
      "The CacheVerdict when the origin does not answer, or answers with a 5xx: whether the stored response may.\n\n"
      "code is the status code of the answer, None when there is none; record is None when nothing is stored. The\n"
      "others are as in cache_reuse().\n\n"
      "Raises ValueError for a damaged record, and as cache_store().\n\n"
      "Source: RFC 9111, section 4.2.4; RFC 5861, section 4\n\n"
      ">>> fields = {'Cache-Control': 'max-age=60, stale-if-error=600'}\n"
      ">>> stored = httpstatus.cache_store('GET', 200, {}, fields, request_time_s=1000, response_time_s=1000)\n"
      ">>> verdict = httpstatus.cache_on_failure(stored.record, 'GET', {}, now_s=1100, code=503)\n"
      ">>> httpstatus.cache_action_name(verdict.action), httpstatus.why_name(verdict.why)\n"
      "('stale', 'stale-if-error')" },
    { NULL, NULL, 0, NULL },
};

int hs_py_cache_rules_init(PyObject *module)
{
    return hs_py_cache_verdict_init(module) < 0 ? -1 : PyModule_AddFunctions(module, functions);
}
