/* SPDX-License-Identifier: MIT */
#include "native_support.h"

static PyObject *hs_py_aliases(const httpstatus_entry *entry)
{
    PyObject *aliases = NULL;
    PyObject *list = PyList_New(0);
    const char *alias;

    if (list == NULL) {
        return NULL;
    }
    for (alias = httpstatus_entry_first_alias(entry); alias != NULL;
         alias = httpstatus_entry_next_alias(entry, alias)) {
        if (hs_py_list_take(list, PyUnicode_FromString(alias)) < 0) {
            Py_DECREF(list);
            return NULL;
        }
    }
    aliases = PyList_AsTuple(list);
    Py_DECREF(list);
    return aliases;
}

static PyObject *hs_py_replaced_by(const httpstatus_entry *entry)
{
    return hs_py_int_unless(httpstatus_entry_replaced_by(entry), 0);
}

/* A field of Entry and the one accessor that answers it. */
static const struct {
    const char *name;
    const char *doc;
    int (*number)(const httpstatus_entry *);
    const char *(*text)(const httpstatus_entry *);
    PyObject *(*object)(const httpstatus_entry *);
} fields[] = {
    { "code", "the number", httpstatus_entry_code, NULL, NULL },
    { "name", "the constant's name", NULL, httpstatus_entry_name, NULL },
    { "reason", "the phrase of this meaning, or None", NULL, httpstatus_entry_reason, NULL },
    { "class_", "CLASS_...; 0 outside 100..599", httpstatus_entry_class, NULL, NULL },
    { "vendor", "VENDOR_...: whose meaning this is", httpstatus_entry_vendor, NULL, NULL },
    { "state", "STATE_...: what has become of the number", httpstatus_entry_state, NULL, NULL },
    { "on_wire", "ON_WIRE_...: whether anybody receives it", httpstatus_entry_on_wire, NULL, NULL },
    { "content", "CONTENT_...: what content a response may have", httpstatus_entry_content, NULL, NULL },
    { "redirect", "REDIRECT_...: where a 3xx response leads", httpstatus_entry_redirect, NULL, NULL },
    { "evidence", "EVIDENCE_...: how well the row is supported", httpstatus_entry_evidence, NULL, NULL },
    { "source", "the citation", NULL, httpstatus_entry_source, NULL },
    { "section", "its section alone, or None", NULL, httpstatus_entry_section, NULL },
    { "url", "the address of the definition, or None", NULL, httpstatus_entry_url, NULL },
    { "provenance", "what the row was checked against", NULL, httpstatus_entry_provenance, NULL },
    { "meaning", "one sentence", NULL, httpstatus_entry_meaning, NULL },
    { "note", "a remark, or None", NULL, httpstatus_entry_note, NULL },
    { "aliases", "other spellings of the phrase, a tuple", NULL, NULL, hs_py_aliases },
    { "replaced_by", "the code that took this one's place, or None", NULL, NULL, hs_py_replaced_by },
    { "expires", "when a temporary registration ends, YYYY-MM-DD, or None", NULL, httpstatus_entry_expires, NULL },
};

enum { FIELDS = sizeof fields / sizeof fields[0] };

static hs_py_sequence entry_sequence;

static PyObject *hs_py_entry(const httpstatus_entry *entry)
{
    PyObject *values[FIELDS];
    size_t i;

    if (entry == NULL) {
        Py_RETURN_NONE;
    }
    for (i = 0; i < FIELDS; i++) {
        if (fields[i].number != NULL) {
            values[i] = PyLong_FromLong(fields[i].number(entry));
        } else if (fields[i].text != NULL) {
            values[i] = hs_py_string(fields[i].text(entry));
        } else {
            values[i] = fields[i].object(entry);
        }
    }
    return hs_py_sequence_fill(&entry_sequence, values, FIELDS);
}

static PyObject *hs_py_find(PyObject *module, PyObject *argument)
{
    int code;

    (void)module;
    if (hs_py_int(argument, "find() argument 'code'", &code) < 0) {
        return NULL;
    }
    return hs_py_entry(httpstatus_find(code));
}

static PyObject *hs_py_find_in(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "code", "vendor", NULL };
    PyObject *code_object, *vendor_object;
    int code, vendor;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OO:find_in", names, &code_object, &vendor_object) ||
        hs_py_int(code_object, "find_in() argument 'code'", &code) < 0 ||
        hs_py_vendor(vendor_object, "find_in() argument 'vendor'", &vendor) < 0) {
        return NULL;
    }
    return hs_py_entry(httpstatus_find_in(code, vendor));
}

static PyObject *hs_py_first(PyObject *module, PyObject *unused)
{
    (void)module;
    (void)unused;
    return hs_py_entry(httpstatus_first());
}

static int hs_py_entry_number(PyObject *entry, const char *name, int *out)
{
    PyObject *value = PyObject_GetAttrString(entry, name);
    int result = value == NULL ? -1 : hs_py_int(value, name, out);

    Py_XDECREF(value);
    return result;
}

static PyObject *hs_py_next(PyObject *module, PyObject *argument)
{
    int code, vendor;

    (void)module;
    if (!hs_py_sequence_check(argument, &entry_sequence)) {
        hs_py_refuse(argument, "next() argument 'entry'", "an Entry");
        return NULL;
    }
    /* An Entry is a copy: code and vendor are the key that finds the row again. */
    if (hs_py_entry_number(argument, "code", &code) < 0 || hs_py_entry_number(argument, "vendor", &vendor) < 0) {
        return NULL;
    }
    return hs_py_entry(httpstatus_next(httpstatus_find_in(code, vendor)));
}

static PyObject *hs_py_entries(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "vendor", NULL };
    PyObject *vendor_object = Py_None;
    PyObject *list;
    int vendor = HTTPSTATUS_VENDOR_ANY;
    const httpstatus_entry *entry;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "|O:entries", names, &vendor_object) ||
        (vendor_object != Py_None && hs_py_vendor(vendor_object, "entries() argument 'vendor'", &vendor) < 0)) {
        return NULL;
    }
    list = PyList_New(0);
    for (entry = httpstatus_first(); list != NULL && entry != NULL; entry = httpstatus_next(entry)) {
        if (vendor != HTTPSTATUS_VENDOR_ANY && httpstatus_entry_vendor(entry) != vendor) {
            continue;
        }
        if (hs_py_list_take(list, hs_py_entry(entry)) < 0) {
            Py_CLEAR(list);
        }
    }
    return list;
}

static PyObject *hs_py_lookup(PyObject *module, PyObject *argument)
{
    hs_py_text text = HS_PY_TEXT_INIT;
    PyObject *list = NULL;
    const httpstatus_entry *entry;

    (void)module;
    if (hs_py_text_get(argument, "lookup() argument 'text'", &text) == 0) {
        list = PyList_New(0);
        entry = httpstatus_lookup(text.data, text.len);
        while (list != NULL && entry != NULL) {
            if (hs_py_list_take(list, hs_py_entry(entry)) < 0) {
                Py_CLEAR(list);
            }
            entry = httpstatus_lookup_next(text.data, text.len, entry);
        }
    }
    hs_py_text_release(&text);
    return list;
}

static PyMethodDef functions[] = {
    { "find", hs_py_find, METH_O,
      "find(code, /)\n--\n\n"
      "The Entry of a registered status code, or None when IANA has not registered the code.\n\n"
      "Source: IANA HTTP Status Code Registry" },
    { "find_in", (PyCFunction)(void (*)(void))hs_py_find_in, METH_VARARGS | METH_KEYWORDS,
      "find_in(code, vendor)\n--\n\n"
      "The Entry of what one vendor means by a number, or None when the vendor does not use the number.\n\n"
      "vendor is VENDOR_... or a name such as 'nginx'; VENDOR_ANY takes IANA's row, else the first.\n\n"
      "Source: the row's own" },
    { "first", hs_py_first, METH_NOARGS, "first()\n--\n\nThe first Entry of the whole table." },
    { "next", hs_py_next, METH_O,
      "next(entry, /)\n--\n\n"
      "The Entry after this one, or None after the last: in the order of codes, IANA's meaning of a code first." },
    { "entries", (PyCFunction)(void (*)(void))hs_py_entries, METH_VARARGS | METH_KEYWORDS,
      "entries(vendor=None)\n--\n\n"
      "Every Entry in the order of codes, or those of one vendor: VENDOR_... or a name such as 'nginx'." },
    { "lookup", hs_py_lookup, METH_O,
      "lookup(text, /)\n--\n\n"
      "Every Entry that a text names, IANA's first; the text is read as from_text() reads it, digits excepted.\n\n"
      "Source: RFC 9110, section 15; older editions; sources of servers and libraries" },
    { NULL, NULL, 0, NULL },
};

int hs_py_entries_init(PyObject *module)
{
    PyStructSequence_Field described[FIELDS + 1] = { { NULL, NULL } };
    PyStructSequence_Desc description = { "httpstatus.Entry", "One meaning of one number.", described, FIELDS };
    size_t i;

    for (i = 0; i < FIELDS; i++) {
        described[i].name = fields[i].name;
        described[i].doc = fields[i].doc;
    }
    return hs_py_sequence_add(module, &entry_sequence, &description) < 0 ? -1
                                                                         : PyModule_AddFunctions(module, functions);
}
