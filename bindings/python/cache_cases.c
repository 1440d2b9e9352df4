/* SPDX-License-Identifier: MIT */
#include "cache_support.h"

void hs_py_case_release(hs_py_case *c)
{
    hs_py_lines_release(&c->request);
    hs_py_lines_release(&c->response);
    hs_py_lines_release(&c->stored);
    hs_py_cache_settings_release(&c->settings);
}

static const char *hs_py_place(const hs_py_case *c, const char *argument, char place[HS_PY_PLACE_MAX])
{
    PyOS_snprintf(place, HS_PY_PLACE_MAX, "%s() argument '%s'", c->function, argument);
    return place;
}

int hs_py_case_lines(const hs_py_case *c, PyObject *object, const char *argument, hs_py_lines *out)
{
    char place[HS_PY_PLACE_MAX];

    return hs_py_lines_get(object, hs_py_place(c, argument, place), out);
}

int hs_py_case_time(const hs_py_case *c, PyObject *object, const char *argument, int unknown, int64_t *out)
{
    char place[HS_PY_PLACE_MAX];

    if (object == NULL) {
        PyErr_Format(PyExc_TypeError, "%s() missing required keyword-only argument: '%s'", c->function, argument);
        return -1;
    }
    if (unknown && object == Py_None) {
        return 0;
    }
    return hs_py_time_s(object, hs_py_place(c, argument, place), out);
}

int hs_py_case_flag(hs_py_case *c, PyObject *object, const char *argument, uint32_t flag)
{
    char place[HS_PY_PLACE_MAX];
    int yes;

    if (hs_py_truth(object, hs_py_place(c, argument, place), &yes) < 0) {
        return -1;
    }
    c->facts.flags |= yes ? flag : 0;
    return 0;
}

int hs_py_case_begin(hs_py_case *c, PyObject *method_object, PyObject *options, PyObject *record)
{
    char place[HS_PY_PLACE_MAX];
    int method;

    if (hs_py_method(method_object, hs_py_place(c, "method", place), &method) < 0 ||
        hs_py_cache_settings_get(options, hs_py_place(c, "options", place), &c->settings) < 0) {
        return -1;
    }
    c->facts.method = (uint32_t)method;
    c->has_record = record != NULL && record != Py_None;
    return c->has_record ? hs_py_record_get(record, hs_py_place(c, "record", place), &c->record) : 0;
}

int hs_py_case_code(hs_py_case *c, PyObject *object)
{
    char place[HS_PY_PLACE_MAX];
    int code;

    if (hs_py_int(object, hs_py_place(c, "code", place), &code) < 0) {
        return -1;
    }
    c->facts.code = code;
    return 0;
}

int hs_py_case_times(hs_py_case *c, PyObject *request_time, PyObject *response_time)
{
    if (hs_py_case_time(c, request_time, "request_time_s", 1, &c->facts.request_time_s) < 0 ||
        hs_py_case_time(c, response_time, "response_time_s", 0, &c->facts.response_time_s) < 0) {
        return -1;
    }
    c->facts.known |= HTTPSTATUS_CACHE_HAS_RESPONSE_TIME;
    c->facts.known |= request_time != Py_None ? HTTPSTATUS_CACHE_HAS_REQUEST_TIME : 0;
    return 0;
}

int hs_py_case_asks(hs_py_case *c, PyObject *request, PyObject *stored, int64_t now_s)
{
    if (hs_py_case_lines(c, request, "request_headers", &c->request) < 0 ||
        hs_py_case_lines(c, stored, "stored_headers", &c->stored) < 0) {
        return -1;
    }
    hs_py_request_take(&c->request, now_s, &c->facts);
    if (!c->has_record) {
        return 0;
    }
    return hs_py_if_none_match_take(&c->request, hs_py_line_of(&c->stored, HTTPSTATUS_FIELD_ETAG), &c->facts) < 0
               ? -1
               : hs_py_range_take(&c->request, &c->stored, &c->record, &c->facts);
}

int hs_py_case_answers(hs_py_case *c, PyObject *request, PyObject *response)
{
    const hs_py_line *etag;

    if (hs_py_case_lines(c, request, "request_headers", &c->request) < 0 ||
        hs_py_case_lines(c, response, "response_headers", &c->response) < 0) {
        return -1;
    }
    hs_py_request_take(&c->request, c->facts.response_time_s, &c->facts);
    /* The tag that the stored response has once the answer has freshened it. */
    etag = hs_py_line_of(&c->response, HTTPSTATUS_FIELD_ETAG);
    if (etag == NULL) {
        etag = hs_py_line_of(&c->stored, HTTPSTATUS_FIELD_ETAG);
    }
    return hs_py_if_none_match_take(&c->request, etag, &c->facts) < 0
               ? -1
               : hs_py_response_take(&c->response, &c->stored, &c->settings, c->facts.response_time_s, &c->facts);
}
