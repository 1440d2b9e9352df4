/* SPDX-License-Identifier: MIT */
#include "cache_support.h"

typedef struct hs_py_options_object {
    PyObject_HEAD hs_py_cache_settings settings;
} hs_py_options_object;

/* Process-wide like ParseError: options outlive a second import of the package. */
static PyTypeObject *options_type;

static hs_py_cache_settings *hs_py_self(PyObject *self)
{
    return &((hs_py_options_object *)self)->settings;
}

void hs_py_cache_settings_release(hs_py_cache_settings *settings)
{
    Py_CLEAR(settings->targets);
}

PyObject *hs_py_cache_options_new(const hs_py_cache_settings *settings)
{
    PyObject *self = PyType_GenericAlloc(options_type, 0);

    if (self != NULL) {
        *hs_py_self(self) = *settings;
        Py_INCREF(settings->targets);
    }
    return self;
}

int hs_py_cache_settings_get(PyObject *object, const char *place, hs_py_cache_settings *out)
{
    if (object == NULL || object == Py_None) {
        return hs_py_cache_settings_preset(NULL, place, out);
    }
    if (PyObject_TypeCheck(object, options_type)) {
        *out = *hs_py_self(object);
        Py_INCREF(out->targets);
        return 0;
    }
    if (!PyUnicode_Check(object)) {
        return hs_py_refuse(object, place, "a CacheOptions, the name of a preset or None");
    }
    return hs_py_cache_settings_preset(object, place, out);
}

static PyObject *hs_py_refuse_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    (void)type;
    (void)args;
    (void)keywords;
    PyErr_SetString(PyExc_TypeError, "a CacheOptions is made by cache_preset(name, **changes)");
    return NULL;
}

static void hs_py_dealloc(PyObject *self)
{
    hs_py_cache_settings_release(hs_py_self(self));
    hs_py_object_free(self);
}

static PyObject *hs_py_name_get(PyObject *self, void *unused)
{
    (void)unused;
    return PyUnicode_FromString(hs_py_self(self)->name);
}

static PyObject *hs_py_targets_get(PyObject *self, void *unused)
{
    (void)unused;
    Py_INCREF(hs_py_self(self)->targets);
    return hs_py_self(self)->targets;
}

static PyObject *hs_py_profile_get(PyObject *self, void *unused)
{
    (void)unused;
    return PyLong_FromUnsignedLong(hs_py_self(self)->options.profile);
}

static PyObject *hs_py_flags_get(PyObject *self, void *unused)
{
    (void)unused;
    return PyLong_FromUnsignedLong(hs_py_self(self)->options.flags);
}

static PyObject *hs_py_option_value(PyObject *self, void *option)
{
    return hs_py_cache_option_get(&hs_py_self(self)->options, option);
}

/* "ranges=True", or nothing when the option is as in the preset. Takes both values. */
static int hs_py_change_add(PyObject *changes, const char *name, PyObject *own, PyObject *before)
{
    int differs = own == NULL || before == NULL ? -1 : PyObject_RichCompareBool(own, before, Py_NE);

    if (differs > 0) {
        differs = hs_py_list_take(changes, PyUnicode_FromFormat(", %s=%R", name, own));
    }
    Py_XDECREF(own);
    Py_XDECREF(before);
    return differs;
}

static int hs_py_changes_add(PyObject *changes, PyObject *self, const hs_py_cache_settings *preset)
{
    const hs_py_cache_option *option;

    Py_INCREF(preset->targets);
    if (hs_py_change_add(changes, "targets", hs_py_targets_get(self, NULL), preset->targets) < 0) {
        return -1;
    }
    for (option = hs_py_cache_options; option->name != NULL; option++) {
        if (hs_py_change_add(changes, option->name, hs_py_cache_option_get(&hs_py_self(self)->options, option),
                             hs_py_cache_option_get(&preset->options, option)) < 0) {
            return -1;
        }
    }
    return 0;
}

static PyObject *hs_py_repr(PyObject *self)
{
    hs_py_cache_settings preset = HS_PY_CACHE_SETTINGS_INIT;
    PyObject *name = hs_py_name_get(self, NULL);
    PyObject *changes = PyList_New(0);
    PyObject *nothing = PyUnicode_FromString("");
    PyObject *joined = NULL, *shown = NULL;

    if (name != NULL && changes != NULL && nothing != NULL &&
        hs_py_cache_settings_preset(name, "a name", &preset) == 0 && hs_py_changes_add(changes, self, &preset) == 0) {
        joined = PyUnicode_Join(nothing, changes);
    }
    if (joined != NULL) {
        shown = PyUnicode_FromFormat("httpstatus.cache_preset(%R%U)", name, joined);
    }
    hs_py_cache_settings_release(&preset);
    Py_XDECREF(joined);
    Py_XDECREF(nothing);
    Py_XDECREF(changes);
    Py_XDECREF(name);
    return shown;
}

static PyObject *hs_py_bytes(PyObject *self, PyObject *unused)
{
    const httpstatus_cache_options *options = &hs_py_self(self)->options;

    (void)unused;
    return PyBytes_FromStringAndSize((const char *)options, sizeof *options);
}

static PyObject *hs_py_compare(PyObject *self, PyObject *other, int operation)
{
    int equal;

    if ((operation != Py_EQ && operation != Py_NE) || !PyObject_TypeCheck(other, options_type)) {
        Py_RETURN_NOTIMPLEMENTED;
    }
    equal = memcmp(&hs_py_self(self)->options, &hs_py_self(other)->options, sizeof hs_py_self(self)->options) == 0;
    if (equal) {
        equal = PyObject_RichCompareBool(hs_py_self(self)->targets, hs_py_self(other)->targets, Py_EQ);
    }
    return equal < 0 ? NULL : PyBool_FromLong(equal == (operation == Py_EQ));
}

static Py_hash_t hs_py_hash(PyObject *self)
{
    PyObject *parts = Py_BuildValue("NO", hs_py_bytes(self, NULL), hs_py_self(self)->targets);
    Py_hash_t hash = parts == NULL ? -1 : PyObject_Hash(parts);

    Py_XDECREF(parts);
    return hash;
}

static PyObject *hs_py_replace(PyObject *self, PyObject *args, PyObject *keywords)
{
    hs_py_cache_settings settings = *hs_py_self(self);
    PyObject *changes, *made = NULL;

    if (!PyArg_UnpackTuple(args, "replace", 0, 0)) {
        return NULL;
    }
    Py_INCREF(settings.targets);
    changes = keywords == NULL ? PyDict_New() : PyDict_Copy(keywords);
    if (changes != NULL && hs_py_cache_settings_change(&settings, changes, "CacheOptions.replace") == 0) {
        made = hs_py_cache_options_new(&settings);
    }
    Py_XDECREF(changes);
    hs_py_cache_settings_release(&settings);
    return made;
}

/* Whether the library takes the options: what it does not know, and what is out of range, it refuses. */
static int hs_py_in_range(const httpstatus_cache_options *options)
{
    httpstatus_cache_facts facts = HTTPSTATUS_CACHE_FACTS_INIT;
    httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;

    return httpstatus_cache_reuse(NULL, &facts, 0, options, &verdict) > 0;
}

static PyObject *hs_py_from_bytes(PyObject *type, PyObject *args)
{
    hs_py_cache_settings settings = HS_PY_CACHE_SETTINGS_INIT;
    PyObject *data, *name = NULL, *targets = NULL, *changes, *made = NULL;

    (void)type;
    if (!PyArg_UnpackTuple(args, "from_bytes", 1, 3, &data, &name, &targets)) {
        return NULL;
    }
    changes = PyDict_New();
    if (changes != NULL && (targets == NULL || PyDict_SetItemString(changes, "targets", targets) == 0) &&
        hs_py_cache_settings_preset(name, "CacheOptions.from_bytes() argument 'name'", &settings) == 0 &&
        hs_py_cache_settings_change(&settings, changes, "CacheOptions.from_bytes") == 0 &&
        hs_py_struct_get(data, "CacheOptions.from_bytes() argument 'data'", &settings.options,
                         sizeof settings.options) == 0) {
        if (hs_py_in_range(&settings.options)) {
            made = hs_py_cache_options_new(&settings);
        } else {
            PyErr_SetString(PyExc_ValueError, "CacheOptions.from_bytes() argument 'data': a number is out of range");
        }
    }
    Py_XDECREF(changes);
    hs_py_cache_settings_release(&settings);
    return made;
}

static PyObject *hs_py_reduce(PyObject *self, PyObject *unused)
{
    (void)unused;
    return Py_BuildValue("N(NsO)", PyObject_GetAttrString((PyObject *)options_type, "from_bytes"),
                         hs_py_bytes(self, NULL), hs_py_self(self)->name, hs_py_self(self)->targets);
}

static PyMethodDef methods[] = {
    { "replace", (PyCFunction)(void (*)(void))hs_py_replace, METH_VARARGS | METH_KEYWORDS,
      "replace($self, /, **changes)\n--\n\nThe same options with changes; the keywords are those of cache_preset()." },
    { "from_bytes", hs_py_from_bytes, METH_VARARGS | METH_CLASS,
      "from_bytes($type, data, name='rfc-shared', targets=None, /)\n--\n\n"
      "The options that bytes(options) of the same library gave on a machine of the same kind; name is the preset "
      "that\n"
      "they began with, targets are the names of targeted fields, None for those of the preset." },
    { "__bytes__", hs_py_bytes, METH_NOARGS,
      "__bytes__($self, /)\n--\n\nThe options as C holds them, without the targets." },
    { "__reduce__", hs_py_reduce, METH_NOARGS, "__reduce__($self, /)\n--\n\nHelp for pickle and copy." },
    { NULL, NULL, 0, NULL },
};

/* Four of their own, the options and the end; filled from the table of options. */
enum { HS_PY_OWN = 4 };
static PyGetSetDef attributes[HS_PY_OWN + HS_PY_CACHE_OPTIONS + 1] = {
    { "name", hs_py_name_get, NULL, "the preset that they began with", NULL },
    { "targets", hs_py_targets_get, NULL, "names of targeted fields that are obeyed, the first usable one wins", NULL },
    { "flags", hs_py_flags_get, NULL, "bits CACHE_...: the options that are True", NULL },
    { "profile", hs_py_profile_get, NULL, "number of the profile whose word on status codes holds, or 0", NULL },
};

static PyType_Slot slots[] = {
    { Py_tp_doc, "What a cache is and how it decides where the specification leaves room. Made by cache_preset(); "
                 "never changes.\n\n"
                 "Two of them are equal when their options and targets are." },
    { Py_tp_new, hs_py_refuse_new },
    { Py_tp_dealloc, hs_py_dealloc },
    { Py_tp_repr, hs_py_repr },
    { Py_tp_richcompare, hs_py_compare },
    { Py_tp_hash, hs_py_hash },
    { Py_tp_methods, methods },
    { Py_tp_getset, attributes },
    { 0, NULL },
};

static PyType_Spec spec = { "httpstatus.CacheOptions", sizeof(hs_py_options_object), 0, HS_PY_SHARED_TYPE, slots };

int hs_py_cache_options_init(PyObject *module)
{
    size_t i;

    for (i = 0; i < HS_PY_CACHE_OPTIONS; i++) {
        attributes[HS_PY_OWN + i].name = hs_py_cache_options[i].name;
        attributes[HS_PY_OWN + i].get = hs_py_option_value;
        attributes[HS_PY_OWN + i].doc = hs_py_cache_options[i].doc;
        attributes[HS_PY_OWN + i].closure = (void *)&hs_py_cache_options[i];
    }
    return hs_py_type_add(module, &options_type, &spec);
}
