/* SPDX-License-Identifier: MIT */
#include "retry_support.h"

typedef struct hs_py_policy_object {
    PyObject_HEAD httpstatus_retry_settings settings;
    const char *name; /* of the preset that it began with: static text of the library */
} hs_py_policy_object;

/* Process-wide like ParseError: a policy outlives a second import of the package. */
static PyTypeObject *policy_type;

static hs_py_policy_object *hs_py_self(PyObject *self)
{
    return (hs_py_policy_object *)self;
}

PyObject *hs_py_policy_new(const httpstatus_retry_settings *settings, const char *name)
{
    PyObject *self = PyType_GenericAlloc(policy_type, 0);

    if (self != NULL) {
        hs_py_self(self)->settings = *settings;
        hs_py_self(self)->name = name;
    }
    return self;
}

int hs_py_policy(PyObject *object, const char *place, httpstatus_retry_settings *out)
{
    if (object != NULL && PyObject_TypeCheck(object, policy_type)) {
        *out = hs_py_self(object)->settings;
        return 0;
    }
    if (object != NULL && !PyUnicode_Check(object)) {
        return hs_py_refuse(object, place, "a RetryPolicy or the name of a policy");
    }
    return hs_py_preset(object, place, out) == NULL ? -1 : 0;
}

static PyObject *hs_py_refuse_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    (void)type;
    (void)args;
    (void)keywords;
    PyErr_SetString(PyExc_TypeError, "a RetryPolicy is made by retry_policy(name, **changes)");
    return NULL;
}

static PyObject *hs_py_name_get(PyObject *self, void *unused)
{
    (void)unused;
    return PyUnicode_FromString(hs_py_self(self)->name);
}

static PyObject *hs_py_attribute_get(PyObject *self, void *member)
{
    return hs_py_member_get(&hs_py_self(self)->settings, member);
}

/* "max_retries=5", or nothing when the member is as in the preset. */
static int hs_py_change_add(PyObject *changes, const hs_py_member *member, const httpstatus_retry_settings *settings,
                            const httpstatus_retry_settings *preset)
{
    PyObject *own = hs_py_member_get(settings, member);
    PyObject *before = hs_py_member_get(preset, member);
    int differs = own == NULL || before == NULL ? -1 : PyObject_RichCompareBool(own, before, Py_NE);

    if (differs > 0) {
        differs = hs_py_list_take(changes, PyUnicode_FromFormat(", %s=%R", member->name, own));
    }
    Py_XDECREF(own);
    Py_XDECREF(before);
    return differs;
}

static PyObject *hs_py_repr(PyObject *self)
{
    httpstatus_retry_settings preset = HTTPSTATUS_RETRY_SETTINGS_INIT;
    PyObject *changes = PyList_New(0);
    PyObject *nothing = PyUnicode_FromString("");
    PyObject *joined = NULL, *shown = NULL;
    const hs_py_member *member;

    httpstatus_retry_policy(hs_py_self(self)->name, HTTPSTATUS_NTS, &preset);
    for (member = hs_py_members; changes != NULL && member->name != NULL; member++) {
        if (hs_py_change_add(changes, member, &hs_py_self(self)->settings, &preset) < 0) {
            Py_CLEAR(changes);
        }
    }
    if (changes != NULL && nothing != NULL) {
        joined = PyUnicode_Join(nothing, changes);
    }
    if (joined != NULL) {
        shown = PyUnicode_FromFormat("httpstatus.retry_policy('%s'%U)", hs_py_self(self)->name, joined);
    }
    Py_XDECREF(joined);
    Py_XDECREF(nothing);
    Py_XDECREF(changes);
    return shown;
}

static PyObject *hs_py_bytes(PyObject *self, PyObject *unused)
{
    (void)unused;
    return PyBytes_FromStringAndSize((const char *)&hs_py_self(self)->settings, sizeof hs_py_self(self)->settings);
}

static PyObject *hs_py_compare(PyObject *self, PyObject *other, int operation)
{
    int equal;

    if ((operation != Py_EQ && operation != Py_NE) || !PyObject_TypeCheck(other, policy_type)) {
        Py_RETURN_NOTIMPLEMENTED;
    }
    equal = memcmp(&hs_py_self(self)->settings, &hs_py_self(other)->settings, sizeof hs_py_self(self)->settings) == 0;
    return PyBool_FromLong(equal == (operation == Py_EQ));
}

static Py_hash_t hs_py_hash(PyObject *self)
{
    PyObject *bytes = hs_py_bytes(self, NULL);
    Py_hash_t hash = bytes == NULL ? -1 : PyObject_Hash(bytes);

    Py_XDECREF(bytes);
    return hash;
}

static PyObject *hs_py_allows(PyObject *self, PyObject *argument)
{
    int code;

    if (hs_py_int(argument, "RetryPolicy.allows() argument 'code'", &code) < 0) {
        return NULL;
    }
    return PyBool_FromLong(httpstatus_retry_policy_allows(&hs_py_self(self)->settings, code));
}

static PyObject *hs_py_replace(PyObject *self, PyObject *args, PyObject *keywords)
{
    httpstatus_retry_settings settings = hs_py_self(self)->settings;
    PyObject *changes, *made = NULL;

    if (!PyArg_UnpackTuple(args, "replace", 0, 0)) {
        return NULL;
    }
    changes = keywords == NULL ? PyDict_New() : PyDict_Copy(keywords);
    if (changes != NULL && hs_py_policy_change(&settings, changes, "RetryPolicy.replace") == 0) {
        made = hs_py_policy_new(&settings, hs_py_self(self)->name);
    }
    Py_XDECREF(changes);
    return made;
}

static PyObject *hs_py_from_bytes(PyObject *type, PyObject *args)
{
    httpstatus_retry_settings preset = HTTPSTATUS_RETRY_SETTINGS_INIT, settings;
    PyObject *data, *name = NULL;
    const char *begun;

    (void)type;
    if (!PyArg_UnpackTuple(args, "from_bytes", 1, 2, &data, &name) ||
        hs_py_struct_get(data, "RetryPolicy.from_bytes() argument 'data'", &settings, sizeof settings) < 0) {
        return NULL;
    }
    begun = hs_py_preset(name, "RetryPolicy.from_bytes() argument 'name'", &preset);
    if (begun == NULL) {
        return NULL;
    }
    if (!hs_py_policy_in_range(&settings)) {
        PyErr_SetString(PyExc_ValueError, "RetryPolicy.from_bytes() argument 'data': a number is out of range");
        return NULL;
    }
    return hs_py_policy_new(&settings, begun);
}

static PyObject *hs_py_reduce(PyObject *self, PyObject *unused)
{
    (void)unused;
    return Py_BuildValue("N(Ns)", PyObject_GetAttrString((PyObject *)policy_type, "from_bytes"),
                         hs_py_bytes(self, NULL), hs_py_self(self)->name);
}

static PyMethodDef methods[] = {
    { "allows", hs_py_allows, METH_O,
      "allows($self, code, /)\n--\n\nWhether the code is repeated without a condition: whether it is in statuses." },
    { "replace", (PyCFunction)(void (*)(void))hs_py_replace, METH_VARARGS | METH_KEYWORDS,
      "replace($self, /, **changes)\n--\n\nThe same policy with changes; the keywords are those of retry_policy()." },
    { "from_bytes", hs_py_from_bytes, METH_VARARGS | METH_CLASS,
      "from_bytes($type, data, name='default', /)\n--\n\n"
      "The policy that bytes(policy) of the same library gave on a machine of the same kind; name is the preset that\n"
      "it began with." },
    { "__bytes__", hs_py_bytes, METH_NOARGS, "__bytes__($self, /)\n--\n\nThe settings as C holds them." },
    { "__reduce__", hs_py_reduce, METH_NOARGS, "__reduce__($self, /)\n--\n\nHelp for pickle and copy." },
    { NULL, NULL, 0, NULL },
};

/* name, the members and the end; filled from the table of members. */
static PyGetSetDef attributes[HS_PY_MEMBERS + 2] = {
    { "name", hs_py_name_get, NULL, "the preset that it began with", NULL },
};

static PyType_Slot slots[] = {
    { Py_tp_doc,
      "A policy for repeating requests: what, how often, how fast. Made by retry_policy(); never changes.\n\n"
      "Times are in milliseconds, numbers that end in _q16 are times 65536. Two policies are equal when\n"
      "their settings are." },
    { Py_tp_new, hs_py_refuse_new },
    { Py_tp_dealloc, hs_py_object_free },
    { Py_tp_repr, hs_py_repr },
    { Py_tp_richcompare, hs_py_compare },
    { Py_tp_hash, hs_py_hash },
    { Py_tp_methods, methods },
    { Py_tp_getset, attributes },
    { 0, NULL },
};

static PyType_Spec spec = { "httpstatus.RetryPolicy", sizeof(hs_py_policy_object), 0, HS_PY_SHARED_TYPE, slots };

int hs_py_policy_type_init(PyObject *module)
{
    size_t i;

    for (i = 0; i < HS_PY_MEMBERS; i++) {
        attributes[i + 1].name = hs_py_members[i].name;
        attributes[i + 1].get = hs_py_attribute_get;
        attributes[i + 1].doc = hs_py_members[i].doc;
        attributes[i + 1].closure = (void *)&hs_py_members[i];
    }
    return hs_py_type_add(module, &policy_type, &spec);
}
