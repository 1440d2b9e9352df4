/* SPDX-License-Identifier: MIT */
#include "cache_support.h"

int hs_py_record_get(PyObject *object, const char *place, httpstatus_cache_record *out)
{
    char wanted[HS_PY_PLACE_MAX];
    Py_buffer view;
    int error;

    if (!hs_py_is_bytes_like(object)) {
        PyOS_snprintf(wanted, sizeof wanted, "the %d bytes of a record", HTTPSTATUS_CACHE_RECORD_BYTES);
        return hs_py_refuse(object, place, wanted);
    }
    if (PyObject_GetBuffer(object, &view, PyBUF_SIMPLE) < 0) {
        return -1;
    }
    error =
        httpstatus_cache_record_unpack(view.buf == NULL ? (const unsigned char *)"" : view.buf, (size_t)view.len, out);
    if (error == HTTPSTATUS_E_SIZE) {
        PyErr_Format(PyExc_ValueError, "%s must be the %d bytes of a record, not %zd", place,
                     HTTPSTATUS_CACHE_RECORD_BYTES, view.len);
    } else if (error < 0) {
        PyErr_Format(PyExc_ValueError, "%s is damaged: %s (%s)", place,
                     error == HTTPSTATUS_E_SYNTAX ? "its first bytes are not those of a record"
                                                  : "it has a number that no record has",
                     httpstatus_error_name(error));
    }
    PyBuffer_Release(&view);
    return error < 0 ? -1 : 0;
}

PyObject *hs_py_record_bytes(const httpstatus_cache_record *record)
{
    unsigned char bytes[HTTPSTATUS_CACHE_RECORD_BYTES];

    if (httpstatus_cache_record_pack(record, bytes, sizeof bytes) < 0) {
        PyErr_SetString(PyExc_RuntimeError, "this libhttpstatus gave a record that it does not take");
        return NULL;
    }
    return PyBytes_FromStringAndSize((const char *)bytes, sizeof bytes);
}

static PyObject *hs_py_cache_record_invalidate(PyObject *module, PyObject *argument)
{
    httpstatus_cache_record record = HTTPSTATUS_CACHE_RECORD_INIT;

    (void)module;
    if (hs_py_record_get(argument, "cache_record_invalidate() argument 'record'", &record) < 0) {
        return NULL;
    }
    httpstatus_cache_record_invalidate(&record);
    return hs_py_record_bytes(&record);
}

static PyMethodDef functions[] = {
    { "cache_record_invalidate", hs_py_cache_record_invalidate, METH_O,
      "cache_record_invalidate(record, /)\n--\n\n"
      "A record with a mark: its response must be validated before it answers anything again.\n\n"
      "For caches that keep what an unsafe request made invalid, in place of dropping it. record is the 256 bytes "
      "that\n"
      "cache_store() or cache_on_validation() gave; so are the bytes returned. Validation takes the mark off.\n\n"
      "Raises ValueError for a damaged record.\n\n"
      "Source: RFC 9111, section 4.4\n\n"
      ">>> fields = {'Cache-Control': 'max-age=60'}\n"
      ">>> stored = httpstatus.cache_store('GET', 200, {}, fields, request_time_s=1000, response_time_s=1000)\n"
      ">>> marked = httpstatus.cache_record_invalidate(stored.record)\n"
      ">>> httpstatus.why_name(httpstatus.cache_reuse(marked, 'GET', {}, now_s=1010).why)\n"
      "'invalidated'" },
    { NULL, NULL, 0, NULL },
};

int hs_py_cache_records_init(PyObject *module)
{
    return PyModule_AddFunctions(module, functions);
}
