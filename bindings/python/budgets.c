/* SPDX-License-Identifier: MIT */
#include "retry_support.h"

typedef struct hs_py_budget_object {
    PyObject_HEAD httpstatus_budget state;
} hs_py_budget_object;

/* Process-wide like ParseError: a budget outlives a second import of the package. */
static PyTypeObject *budget_type;

static httpstatus_budget *hs_py_state(PyObject *self)
{
    return &((hs_py_budget_object *)self)->state;
}

int hs_py_budget(PyObject *object, const char *place, httpstatus_budget **out)
{
    *out = NULL;
    if (object == NULL || object == Py_None) {
        return 0;
    }
    if (!PyObject_TypeCheck(object, budget_type)) {
        return hs_py_refuse(object, place, "a Budget or None");
    }
    *out = hs_py_state(object);
    return 0;
}

static PyObject *hs_py_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "policy", "now_ms", NULL };
    httpstatus_retry_settings settings = HTTPSTATUS_RETRY_SETTINGS_INIT;
    httpstatus_budget state = HTTPSTATUS_BUDGET_INIT;
    PyObject *policy = NULL, *now = NULL, *self;
    int64_t now_ms = 0;

    if (!PyArg_ParseTupleAndKeywords(args, keywords, "|OO:Budget", names, &policy, &now) ||
        hs_py_policy(policy, "Budget() argument 'policy'", &settings) < 0 ||
        (now != NULL && hs_py_int64(now, "Budget() argument 'now_ms'", &now_ms) < 0)) {
        return NULL;
    }
    /* Every RetryPolicy was asked for a budget when it was made, so none is out of range. */
    httpstatus_budget_init(&state, &settings, now_ms);
    self = PyType_GenericAlloc(type, 0);
    if (self != NULL) {
        *hs_py_state(self) = state;
    }
    return self;
}

static PyObject *hs_py_try(PyObject *self, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "cost", "now_ms", NULL };
    PyObject *cost_object = Py_None, *now = NULL;
    int32_t cost = hs_py_state(self)->cost, leased;
    int64_t now_ms = 0;

    if (!PyArg_ParseTupleAndKeywords(args, keywords, "|OO:try_", names, &cost_object, &now) ||
        (cost_object != Py_None && hs_py_int32(cost_object, "Budget.try_() argument 'cost'", &cost) < 0) ||
        (now != NULL && hs_py_int64(now, "Budget.try_() argument 'now_ms'", &now_ms) < 0)) {
        return NULL;
    }
    leased = httpstatus_budget_try(hs_py_state(self), cost, now_ms);
    if (leased < 0) {
        PyErr_Format(PyExc_ValueError, "Budget.try_() argument 'cost' must be 0 or more, not %R", cost_object);
        return NULL;
    }
    return PyLong_FromLong(leased);
}

static PyObject *hs_py_deposit(PyObject *self, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "outcome", "leased", "now_ms", NULL };
    PyObject *outcome_object, *leased_object = NULL, *now = NULL;
    int32_t leased = 0;
    int64_t now_ms = 0;
    int outcome;

    if (!PyArg_ParseTupleAndKeywords(args, keywords, "O|OO:deposit", names, &outcome_object, &leased_object, &now) ||
        hs_py_int(outcome_object, "Budget.deposit() argument 'outcome'", &outcome) < 0 ||
        (leased_object != NULL && hs_py_int32(leased_object, "Budget.deposit() argument 'leased'", &leased) < 0) ||
        (now != NULL && hs_py_int64(now, "Budget.deposit() argument 'now_ms'", &now_ms) < 0)) {
        return NULL;
    }
    if (leased < 0) {
        PyErr_Format(PyExc_ValueError, "Budget.deposit() argument 'leased' must be 0 or more, not %d", (int)leased);
        return NULL;
    }
    if (httpstatus_budget_deposit(hs_py_state(self), outcome, leased, now_ms) < 0) {
        PyErr_Format(PyExc_ValueError, "Budget.deposit() argument 'outcome' must be OUTCOME_..., not %.80R",
                     outcome_object);
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyObject *hs_py_level_get(PyObject *self, void *unused)
{
    (void)unused;
    return PyLong_FromLong(hs_py_state(self)->level);
}

static PyObject *hs_py_repr(PyObject *self)
{
    return PyUnicode_FromFormat("<httpstatus.Budget model=%d level=%d>", (int)hs_py_state(self)->model,
                                (int)hs_py_state(self)->level);
}

static PyObject *hs_py_bytes(PyObject *self, PyObject *unused)
{
    (void)unused;
    return PyBytes_FromStringAndSize((const char *)hs_py_state(self), sizeof *hs_py_state(self));
}

static PyObject *hs_py_from_bytes(PyObject *type_object, PyObject *data)
{
    PyTypeObject *type = (PyTypeObject *)type_object;
    httpstatus_budget state;
    PyObject *self;

    if (hs_py_struct_get(data, "Budget.from_bytes() argument 'data'", &state, sizeof state) < 0) {
        return NULL;
    }
    self = PyType_GenericAlloc(type, 0);
    if (self != NULL) {
        *hs_py_state(self) = state;
    }
    return self;
}

static PyObject *hs_py_reduce(PyObject *self, PyObject *unused)
{
    (void)unused;
    return hs_py_reduced(budget_type, hs_py_bytes(self, NULL));
}

static PyMethodDef methods[] = {
    { "try_", (PyCFunction)(void (*)(void))hs_py_try, METH_VARARGS | METH_KEYWORDS,
      "try_($self, /, cost=None, now_ms=0)\n--\n\n"
      "Asks for one repeat: what was leased, above 0, or 0 when the budget refuses.\n\n"
      "The name ends in an underscore because try is a keyword. cost is what a bucket charges, None the policy's own;\n"
      "other models charge their own. Give the lease back with deposit()." },
    { "deposit", (PyCFunction)(void (*)(void))hs_py_deposit, METH_VARARGS | METH_KEYWORDS,
      "deposit($self, /, outcome, leased=0, now_ms=0)\n--\n\n"
      "Says how a request or a repeat went: OUTCOME_...; leased is what try_() or retry_decide() took, 0 for a first\n"
      "try." },
    { "from_bytes", hs_py_from_bytes, METH_O | METH_CLASS,
      "from_bytes($type, data, /)\n--\n\n"
      "The budget that bytes(budget) of the same library gave on a machine of the same kind." },
    { "__bytes__", hs_py_bytes, METH_NOARGS, "__bytes__($self, /)\n--\n\nThe state as C holds it." },
    { "__reduce__", hs_py_reduce, METH_NOARGS, "__reduce__($self, /)\n--\n\nHelp for pickle and copy." },
    { NULL, NULL, 0, NULL },
};

static PyGetSetDef attributes[] = {
    { "level", hs_py_level_get, NULL, "what is left, in the units of the model", NULL },
    { NULL, NULL, NULL, NULL, NULL },
};

static PyType_Slot slots[] = {
    { Py_tp_doc,
      "Budget(policy='default', now_ms=0)\n--\n\n"
      "A full budget for repeats as a policy asks for it: state that retry_decide() and try_() take from.\n\n"
      "now_ms is any steady clock, such as time.monotonic_ns() // 1000000, always the same one." },
    { Py_tp_new, hs_py_new },
    { Py_tp_dealloc, hs_py_object_free },
    { Py_tp_repr, hs_py_repr },
    { Py_tp_methods, methods },
    { Py_tp_getset, attributes },
    { 0, NULL },
};

static PyType_Spec spec = { "httpstatus.Budget", sizeof(hs_py_budget_object), 0, HS_PY_SHARED_TYPE, slots };

int hs_py_budgets_init(PyObject *module)
{
    return hs_py_type_add(module, &budget_type, &spec);
}
