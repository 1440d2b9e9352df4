/* SPDX-License-Identifier: MIT */
#include "retry_support.h"

int hs_py_policy_in_range(const httpstatus_retry_settings *settings)
{
    httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
    httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
    httpstatus_budget budget = HTTPSTATUS_BUDGET_INIT;

    return httpstatus_retry_decide(settings, &facts, NULL, &verdict) >= 0 &&
           httpstatus_budget_init(&budget, settings, 0) == HTTPSTATUS_E_NONE;
}

static void hs_py_change_place(char place[HS_PY_PLACE_MAX], const char *function, const hs_py_member *member)
{
    PyOS_snprintf(place, HS_PY_PLACE_MAX, "%s() argument '%s'", function, member->name);
}

/* Which change is to blame is asked of the library, with one change at a time. */
static int hs_py_policy_refuse(const httpstatus_retry_settings *base, PyObject *changes, const char *function)
{
    PyObject *name, *value;
    Py_ssize_t at = 0;

    while (PyDict_Next(changes, &at, &name, &value)) {
        const hs_py_member *member = hs_py_member_find(name);
        httpstatus_retry_settings one = *base;
        char place[HS_PY_PLACE_MAX];

        hs_py_change_place(place, function, member);
        if (hs_py_member_set(&one, member, value, place) < 0) {
            return -1;
        }
        if (!hs_py_policy_in_range(&one)) {
            PyErr_Format(PyExc_ValueError, "%s is out of range: %.80R; it is %s", place, value, member->doc);
            return -1;
        }
    }
    PyErr_Format(PyExc_ValueError, "%s(): the changes contradict each other: %.200R", function, changes);
    return -1;
}

int hs_py_policy_change(httpstatus_retry_settings *settings, PyObject *changes, const char *function)
{
    httpstatus_retry_settings base = *settings;
    PyObject *name, *value;
    Py_ssize_t at = 0;

    while (PyDict_Next(changes, &at, &name, &value)) {
        const hs_py_member *member = hs_py_member_find(name);
        char place[HS_PY_PLACE_MAX];

        if (member == NULL) {
            PyErr_Format(PyExc_TypeError,
                         "%s() got an unexpected keyword argument %.80R; the members of RetryPolicy are those of C, "
                         "such as 'max_retries', 'statuses', 'initial_ms'",
                         function, name);
            return -1;
        }
        hs_py_change_place(place, function, member);
        if (hs_py_member_set(settings, member, value, place) < 0) {
            return -1;
        }
    }
    return hs_py_policy_in_range(settings) ? 0 : hs_py_policy_refuse(&base, changes, function);
}
