/* SPDX-License-Identifier: MIT */
#include "retry_support.h"

/* What the library takes for no policy at all. */
#define DEFAULT_NAME "default"

static PyObject *hs_py_policy_names(void)
{
    PyObject *names = PyList_New(0);
    int i;

    for (i = 0; names != NULL && httpstatus_retry_policy_name(i) != NULL; i++) {
        if (hs_py_list_take(names, PyUnicode_FromString(httpstatus_retry_policy_name(i))) < 0) {
            Py_CLEAR(names);
        }
    }
    return names;
}

/* The library's own text of a name: it lives as long as the library. */
static const char *hs_py_preset_name(PyObject *object)
{
    const char *name;
    int i;

    for (i = 0; (name = httpstatus_retry_policy_name(i)) != NULL; i++) {
        if (PyUnicode_CompareWithASCIIString(object, name) == 0) {
            break;
        }
    }
    return name;
}

const char *hs_py_preset(PyObject *object, const char *place, httpstatus_retry_settings *out)
{
    const char *name;
    PyObject *names;

    if (object == NULL) {
        httpstatus_retry_policy(DEFAULT_NAME, HTTPSTATUS_NTS, out);
        return DEFAULT_NAME;
    }
    if (!PyUnicode_Check(object)) {
        PyErr_Format(PyExc_TypeError, "%s must be the name of a policy, not %.100s: %.80R", place,
                     Py_TYPE(object)->tp_name, object);
        return NULL;
    }
    name = hs_py_preset_name(object);
    if (name == NULL) {
        names = hs_py_policy_names();
        if (names != NULL) {
            PyErr_Format(PyExc_ValueError, "%s names no policy: %.80R; the names are %R", place, object, names);
            Py_DECREF(names);
        }
        return NULL;
    }
    httpstatus_retry_policy(name, HTTPSTATUS_NTS, out);
    return name;
}

static PyObject *hs_py_retry_policy(PyObject *module, PyObject *args, PyObject *keywords)
{
    httpstatus_retry_settings settings = HTTPSTATUS_RETRY_SETTINGS_INIT;
    PyObject *changes = keywords == NULL ? PyDict_New() : PyDict_Copy(keywords);
    PyObject *positional = NULL, *named, *made = NULL;
    const char *preset;

    (void)module;
    if (changes == NULL || !PyArg_UnpackTuple(args, "retry_policy", 0, 1, &positional)) {
        Py_XDECREF(changes);
        return NULL;
    }
    named = PyDict_GetItemString(changes, "name");
    Py_XINCREF(named);
    if (named != NULL && PyDict_DelItemString(changes, "name") == 0 && positional != NULL) {
        PyErr_SetString(PyExc_TypeError, "retry_policy() got multiple values for argument 'name'");
    }
    preset = PyErr_Occurred()
                 ? NULL
                 : hs_py_preset(positional != NULL ? positional : named, "retry_policy() argument 'name'", &settings);
    if (preset != NULL && hs_py_policy_change(&settings, changes, "retry_policy") == 0) {
        made = hs_py_policy_new(&settings, preset);
    }
    Py_XDECREF(named);
    Py_DECREF(changes);
    return made;
}

static PyObject *hs_py_retry_policies(PyObject *module, PyObject *unused)
{
    (void)module;
    (void)unused;
    return hs_py_policy_names();
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
