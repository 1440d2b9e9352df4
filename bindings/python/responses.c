/* SPDX-License-Identifier: MIT */
#include "native_support.h"

static PyStructSequence_Field fields[] = {
    { "why", "WHY_CHECK_...: what is wrong; why_text() says it in words" },
    { "field", "FIELD_...: the field meant, or 0" },
    { "level", "LEVEL_...: how binding it is here" },
    { "directives", "bits CC_...: the directives of Cache-Control meant, or 0" },
    { NULL, NULL },
};

enum { FIELDS = sizeof fields / sizeof fields[0] - 1 };

static PyStructSequence_Desc description = { "httpstatus.Finding", "One thing that a response must not be.", fields,
                                             FIELDS };

static hs_py_sequence finding_sequence;

static void hs_py_field_take(void *facts, const hs_py_text *name, const hs_py_text *value)
{
    httpstatus_response_facts_field(facts, name->data, name->len, value->data, value->len);
}

static PyObject *hs_py_findings(const httpstatus_response_findings *found)
{
    PyObject *list = PyList_New(0);
    uint32_t i;

    for (i = 0; list != NULL && i < found->count; i++) {
        PyObject *values[FIELDS] = {
            PyLong_FromLong(found->why[i]),
            PyLong_FromLong(found->field[i]),
            PyLong_FromLong(found->level[i]),
            PyLong_FromUnsignedLong(found->directives[i]),
        };
        if (hs_py_list_take(list, hs_py_sequence_fill(&finding_sequence, values, FIELDS)) < 0) {
            Py_CLEAR(list);
        }
    }
    return list;
}

static PyObject *hs_py_response_check(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "code", "method", "fields", "version", "content_bytes", NULL };
    httpstatus_response_facts facts = HTTPSTATUS_RESPONSE_FACTS_INIT;
    httpstatus_response_findings found = HTTPSTATUS_RESPONSE_FINDINGS_INIT;
    PyObject *code, *method = Py_None, *field_lines = NULL, *version = Py_None, *content_bytes = Py_None;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "O|$OOOO:response_check", names, &code, &method, &field_lines,
                                     &version, &content_bytes) ||
        hs_py_int(code, "response_check() argument 'code'", &facts.code) < 0 ||
        hs_py_method(method, "response_check() argument 'method'", &facts.method) < 0) {
        return NULL;
    }
    if (field_lines == Py_None) {
        facts.known &= ~(uint32_t)HTTPSTATUS_RESPONSE_FIELDS;
    } else if (field_lines != NULL &&
               hs_py_field_lines(field_lines, "response_check() argument 'fields'", hs_py_field_take, &facts) < 0) {
        return NULL;
    }
    if (version != Py_None) {
        if (hs_py_int(version, "response_check() argument 'version'", &facts.version) < 0) {
            return NULL;
        }
        facts.known |= HTTPSTATUS_RESPONSE_VERSION;
    }
    if (content_bytes != Py_None) {
        if (hs_py_int64(content_bytes, "response_check() argument 'content_bytes'", &facts.content_bytes) < 0) {
            return NULL;
        }
        facts.known |= HTTPSTATUS_RESPONSE_CONTENT_BYTES;
    }
    int count = httpstatus_response_check(&facts, &found);
    if (count == HTTPSTATUS_E_RANGE) {
        PyErr_Format(PyExc_ValueError,
                     "response_check(): version must be 10, 11, 20 or 30 and content_bytes 0 or more, not %R and %R",
                     version, content_bytes);
        return NULL;
    }
    if (count < 0) {
        PyErr_SetString(PyExc_RuntimeError,
                        "response_check(): this libhttpstatus does not know the facts of this module");
        return NULL;
    }
    return hs_py_findings(&found);
}

static PyMethodDef functions[] = {
    { "response_check", (PyCFunction)(void (*)(void))hs_py_response_check, METH_VARARGS | METH_KEYWORDS,
      "response_check(code, *, method=None, fields=(), version=None, content_bytes=None)\n--\n\n"
      "A Finding for each thing that a response must not be, in the order code, fields, content.\n\n"
      "method is that of the request: METHOD_..., a name, or None when it is not known. fields is a mapping, or an\n"
      "iterable of (name, value) pairs, of str or bytes: the whole header section, so an absent field is missing;\n"
      "None when it was not read. version is 10, 11, 20 or 30, content_bytes what was really sent; None when not\n"
      "known. What is not known is not held against anybody.\n\n"
      "Source: RFC 9110, sections 6.4.1, 8.6 and 15; RFC 9112, section 6; RFC 9113, section 8" },
    { NULL, NULL, 0, NULL },
};

int hs_py_responses_init(PyObject *module)
{
    return hs_py_sequence_add(module, &finding_sequence, &description) < 0 ? -1
                                                                           : PyModule_AddFunctions(module, functions);
}
