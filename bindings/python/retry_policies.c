/* SPDX-License-Identifier: MIT */
#include "retry_support.h"

/* What the library takes for no policy at all. */
#define DEFAULT_NAME "default"

const char *hs_py_preset(PyObject *object, const char *place, httpstatus_retry_settings *out)
{
    const char *name;

    if (object == NULL) {
        httpstatus_retry_policy(DEFAULT_NAME, HTTPSTATUS_NTS, out);
        return DEFAULT_NAME;
    }
    name = hs_py_preset_name(object, place, "policy", httpstatus_retry_policy_name);
    if (name != NULL) {
        httpstatus_retry_policy(name, HTTPSTATUS_NTS, out);
    }
    return name;
}

static PyObject *hs_py_retry_policy(PyObject *module, PyObject *args, PyObject *keywords)
{
    httpstatus_retry_settings settings = HTTPSTATUS_RETRY_SETTINGS_INIT;
    PyObject *name, *changes, *made = NULL;
    const char *preset = NULL;

    (void)module;
    if (hs_py_preset_arguments(args, keywords, "retry_policy", &name, &changes) == 0) {
        preset = hs_py_preset(name, "retry_policy() argument 'name'", &settings);
    }
    if (preset != NULL && hs_py_policy_change(&settings, changes, "retry_policy") == 0) {
        made = hs_py_policy_new(&settings, preset);
    }
    Py_XDECREF(name);
    Py_XDECREF(changes);
    return made;
}

static PyObject *hs_py_retry_policies(PyObject *module, PyObject *unused)
{
    (void)module;
    (void)unused;
    return hs_py_preset_names(httpstatus_retry_policy_name);
}

static PyMethodDef functions[] = {
    { "retry_policy", (PyCFunction)(void (*)(void))hs_py_retry_policy, METH_VARARGS | METH_KEYWORDS,
      "retry_policy(name='default', **changes)\n--\n\n"
      "The RetryPolicy of a name, changed as the keywords say; retry_policies() gives the names.\n\n"
      "Keywords are the members of RetryPolicy. statuses, hint_opens, hint_reads and any_method are iterables of\n"
      "codes; methods is an iterable of names, 'any' or 'idempotent'; None for a limit means that there is none.\n"
      "Raises ValueError for an unknown name and for a number out of range.\n\n"
      "Source: data/retry_policies.tsv" },
    { "retry_policies", hs_py_retry_policies, METH_NOARGS,
      "retry_policies()\n--\n\n"
      "The names of the policies: our own, then those of known clients. retry_policy_about() says what each is.\n\n"
      "Source: data/retry_policies.tsv" },
    { NULL, NULL, 0, NULL },
};

int hs_py_policies_init(PyObject *module)
{
    return hs_py_policy_type_init(module) < 0 ? -1 : PyModule_AddFunctions(module, functions);
}
