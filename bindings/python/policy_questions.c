/* SPDX-License-Identifier: MIT */
#include "retry_support.h"

/* Without a random word there is no jitter: the upper end, as retry_decide() answers. */
static int hs_py_random(PyObject *object, const char *place, uint64_t *out)
{
    *out = UINT64_MAX;
    return object == Py_None ? 0 : hs_py_uint64(object, place, out);
}

static PyObject *hs_py_backoff_ms(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "policy", "attempt", "random", NULL };
    httpstatus_retry_settings settings = HTTPSTATUS_RETRY_SETTINGS_INIT;
    PyObject *policy, *attempt_object, *random_object = Py_None;
    int64_t attempt, wait_ms;
    uint64_t random;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OO|O:backoff_ms", names, &policy, &attempt_object,
                                     &random_object) ||
        hs_py_policy(policy, "backoff_ms() argument 'policy'", &settings) < 0 ||
        hs_py_int64(attempt_object, "backoff_ms() argument 'attempt'", &attempt) < 0 ||
        hs_py_random(random_object, "backoff_ms() argument 'random'", &random) < 0) {
        return NULL;
    }
    wait_ms = attempt < 0 || attempt > UINT32_MAX ? HTTPSTATUS_E_RANGE
                                                  : httpstatus_backoff_ms(&settings, (uint32_t)attempt, random);
    if (wait_ms < 0) {
        PyErr_Format(PyExc_ValueError, "backoff_ms() argument 'attempt' must be of 1..2**32-1, not %.80R",
                     attempt_object);
        return NULL;
    }
    return PyLong_FromLongLong(wait_ms);
}

static PyObject *hs_py_backoff_next_ms(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "policy", "prior_delay_ms", "random", NULL };
    httpstatus_retry_settings settings = HTTPSTATUS_RETRY_SETTINGS_INIT;
    PyObject *policy, *prior, *random_object = Py_None;
    int64_t prior_delay_ms = 0;
    uint64_t random;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OO|O:backoff_next_ms", names, &policy, &prior, &random_object) ||
        hs_py_policy(policy, "backoff_next_ms() argument 'policy'", &settings) < 0 ||
        (prior != Py_None && hs_py_int64(prior, "backoff_next_ms() argument 'prior_delay_ms'", &prior_delay_ms) < 0) ||
        hs_py_random(random_object, "backoff_next_ms() argument 'random'", &random) < 0) {
        return NULL;
    }
    return PyLong_FromLongLong(httpstatus_backoff_next_ms(&settings, prior_delay_ms, random));
}

static PyObject *hs_py_retry_audit(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "policy", "code", NULL };
    httpstatus_retry_settings settings = HTTPSTATUS_RETRY_SETTINGS_INIT;
    PyObject *policy = NULL, *code_object = NULL;
    uint32_t findings;
    int code = 0;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "|OO:retry_audit", names, &policy, &code_object) ||
        hs_py_policy(policy, "retry_audit() argument 'policy'", &settings) < 0 ||
        (code_object != NULL && hs_py_int(code_object, "retry_audit() argument 'code'", &code) < 0)) {
        return NULL;
    }
    if (httpstatus_retry_audit(&settings, code, &findings) < 0) {
        PyErr_Format(PyExc_ValueError, "retry_audit() argument 'code' must be 100..999, or 0 for all, not %.80R",
                     code_object);
        return NULL;
    }
    return PyLong_FromUnsignedLong(findings);
}

static PyObject *hs_py_retry_amplification(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "policy", "layers", NULL };
    httpstatus_retry_settings settings = HTTPSTATUS_RETRY_SETTINGS_INIT;
    PyObject *policy, *layers_object;
    int32_t layers;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OO:retry_amplification", names, &policy, &layers_object) ||
        hs_py_policy(policy, "retry_amplification() argument 'policy'", &settings) < 0 ||
        hs_py_int32(layers_object, "retry_amplification() argument 'layers'", &layers) < 0) {
        return NULL;
    }
    return PyLong_FromUnsignedLongLong(httpstatus_retry_amplification(&settings, layers));
}

static PyMethodDef functions[] = {
    { "backoff_ms", (PyCFunction)(void (*)(void))hs_py_backoff_ms, METH_VARARGS | METH_KEYWORDS,
      "backoff_ms(policy, attempt, random=None)\n--\n\n"
      "How long to wait before a repeat, in milliseconds, without any hint of the server.\n\n"
      "attempt is which repeat is about to be made, from 1. random is an int of 64 bits: 0 gives the lowest wait,\n"
      "all ones and None the highest.\n\n"
      "Source: the policy" },
    { "backoff_next_ms", (PyCFunction)(void (*)(void))hs_py_backoff_next_ms, METH_VARARGS | METH_KEYWORDS,
      "backoff_next_ms(policy, prior_delay_ms, random=None)\n--\n\n"
      "How long to wait before a repeat, when the wait grows from the last one (decorrelated jitter).\n\n"
      "prior_delay_ms is the last wait; None or 0 when there was none. For other kinds of backoff the answer is that\n"
      "for the first repeat.\n\n"
      "Source: the policy" },
    { "retry_audit", (PyCFunction)(void (*)(void))hs_py_retry_audit, METH_VARARGS | METH_KEYWORDS,
      "retry_audit(policy='default', code=0)\n--\n\n"
      "What is odd or harmful about a policy: bits AUDIT_...; audit_text() has the words for each.\n\n"
      "code is 100..999, or 0 for every code and for the policy as a whole.\n\n"
      "Source: RFC 9110, section 9.2.2, and the codes' own sections" },
    { "retry_amplification", (PyCFunction)(void (*)(void))hs_py_retry_amplification, METH_VARARGS | METH_KEYWORDS,
      "retry_amplification(policy, layers)\n--\n\n"
      "How many requests the last layer may see for one, when several layers repeat by the same policy.\n\n"
      "2**64-1 when it is more, and without a limit of repeats.\n\n"
      "Source: this library" },
    { NULL, NULL, 0, NULL },
};

int hs_py_policy_questions_init(PyObject *module)
{
    return PyModule_AddFunctions(module, functions);
}
