/* SPDX-License-Identifier: MIT */
#include "cache_support.h"

typedef struct hs_py_control_object {
    PyObject_HEAD httpstatus_cache_control cc;
} hs_py_control_object;

/* Process-wide like ParseError: it outlives a second import of the package. */
static PyTypeObject *control_type;

static httpstatus_cache_control *hs_py_self(PyObject *self)
{
    return &((hs_py_control_object *)self)->cc;
}

/* A member of the struct; a number of seconds is there when its directive is. */
typedef struct hs_py_control_member {
    size_t offset;
    uint32_t directive;
} hs_py_control_member;

static PyObject *hs_py_member_value(PyObject *self, void *closure)
{
    const httpstatus_cache_control *cc = hs_py_self(self);
    const hs_py_control_member *member = closure;
    uint32_t usable = cc->known & ~cc->invalid;

    if (member->directive == HTTPSTATUS_CC_MAX_STALE) {
        usable &= ~cc->bare;
    }
    if (member->directive != 0 && (usable & member->directive) == 0) {
        Py_RETURN_NONE;
    }
    return PyLong_FromUnsignedLong(*(const uint32_t *)((const char *)cc + member->offset));
}

#define AT(name) offsetof(httpstatus_cache_control, name)

static const hs_py_control_member members[] = {
    { AT(known), 0 },
    { AT(invalid), 0 },
    { AT(bare), 0 },
    { AT(listed), 0 },
    { AT(repeated), 0 },
    { AT(differing), 0 },
    { AT(misspelt), 0 },
    { AT(members), 0 },
    { AT(malformed), 0 },
    { AT(extensions), 0 },
    { AT(state), 0 },
    { AT(max_age_s), HTTPSTATUS_CC_MAX_AGE },
    { AT(s_maxage_s), HTTPSTATUS_CC_S_MAXAGE },
    { AT(stale_while_revalidate_s), HTTPSTATUS_CC_STALE_WHILE_REVALIDATE },
    { AT(stale_if_error_s), HTTPSTATUS_CC_STALE_IF_ERROR },
    { AT(max_stale_s), HTTPSTATUS_CC_MAX_STALE },
    { AT(min_fresh_s), HTTPSTATUS_CC_MIN_FRESH },
};

#define MEMBER(at, name, doc)                                                                                          \
    {                                                                                                                  \
        name, hs_py_member_value, NULL, doc, (void *)&members[at]                                                      \
    }

static PyGetSetDef attributes[] = {
    MEMBER(0, "known", "bits CC_...: directives that were there"),
    MEMBER(1, "invalid", "of these, those whose value or tail cannot be read: they permit nothing"),
    MEMBER(2, "bare", "bits CC_...: no-cache and private without names; max-stale without a value"),
    MEMBER(3, "listed", "bits CC_...: no-cache and private with names, which cache_control_names() gives"),
    MEMBER(4, "repeated", "bits CC_...: directives that were there more than once"),
    MEMBER(5, "differing", "bits CC_...: directives that were there again with another value"),
    MEMBER(6, "misspelt", "bits CC_...: directives from which an unknown name differs by one character"),
    MEMBER(7, "members", "members of the list, empty ones not counted"),
    MEMBER(8, "malformed", "members outside the grammar"),
    MEMBER(9, "extensions", "members whose name is not known"),
    MEMBER(10, "state", "of a targeted field: 0 absent, 1 usable, 2 broken, to be ignored"),
    MEMBER(11, "max_age_s", "seconds, at most 2**31, so the five below; None when it is not there or not usable"),
    MEMBER(12, "s_maxage_s", "s-maxage"),
    MEMBER(13, "stale_while_revalidate_s", "stale-while-revalidate"),
    MEMBER(14, "stale_if_error_s", "stale-if-error"),
    MEMBER(15, "max_stale_s", "max-stale; None without a value, too: then bare has it"),
    MEMBER(16, "min_fresh_s", "min-fresh"),
    { NULL, NULL, NULL, NULL, NULL },
};

static PyObject *hs_py_refuse_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    (void)type;
    (void)args;
    (void)keywords;
    PyErr_SetString(PyExc_TypeError, "a CacheControl is made by cache_control_init()");
    return NULL;
}

/* The directives by name: "<httpstatus.CacheControl no-store max-age=60>". */
static PyObject *hs_py_repr(PyObject *self)
{
    PyObject *parts = PyList_New(0);
    PyObject *space = PyUnicode_FromString(" ");
    PyObject *joined = NULL, *shown = NULL;
    uint32_t directive;
    size_t i;

    for (directive = 1; parts != NULL && httpstatus_cc_name(directive) != NULL; directive <<= 1) {
        const char *name = httpstatus_cc_name(directive);
        PyObject *value = NULL, *part;
        for (i = 0; i < sizeof members / sizeof members[0]; i++) {
            if (members[i].directive == directive) {
                value = hs_py_member_value(self, (void *)&members[i]);
            }
        }
        part =
            value != NULL && value != Py_None ? PyUnicode_FromFormat("%s=%S", name, value) : PyUnicode_FromString(name);
        Py_XDECREF(value);
        if (part == NULL || ((hs_py_self(self)->known & directive) != 0 && PyList_Append(parts, part) < 0)) {
            Py_CLEAR(parts);
        }
        Py_XDECREF(part);
    }
    if (parts != NULL && space != NULL) {
        joined = PyUnicode_Join(space, parts);
    }
    if (joined != NULL) {
        shown = PyUnicode_FromFormat("<httpstatus.CacheControl%s%U>", PyList_Size(parts) == 0 ? "" : " ", joined);
    }
    Py_XDECREF(joined);
    Py_XDECREF(space);
    Py_XDECREF(parts);
    return shown;
}

static PyObject *hs_py_cache_control_init(PyObject *module, PyObject *unused)
{
    PyObject *self = PyType_GenericAlloc(control_type, 0);

    (void)module;
    (void)unused;
    if (self != NULL) {
        httpstatus_cache_control_init(hs_py_self(self));
    }
    return self;
}

static PyObject *hs_py_feed(PyObject *args, PyObject *keywords, const char *format, const char *cc_place,
                            const char *text_place, int (*feed)(httpstatus_cache_control *, const char *, size_t))
{
    static char *names[] = { "cc", "text", NULL };
    hs_py_text text = HS_PY_TEXT_INIT;
    PyObject *cc, *text_object;
    int result;

    if (!PyArg_ParseTupleAndKeywords(args, keywords, format, names, &cc, &text_object)) {
        return NULL;
    }
    if (!PyObject_TypeCheck(cc, control_type)) {
        hs_py_refuse(cc, cc_place, "a CacheControl");
        return NULL;
    }
    result = hs_py_text_get(text_object, text_place, &text);
    if (result == 0) {
        feed(hs_py_self(cc), text.data, text.len);
    }
    hs_py_text_release(&text);
    return result < 0 ? NULL : hs_py_string(NULL);
}

static PyObject *hs_py_cache_control_feed(PyObject *module, PyObject *args, PyObject *keywords)
{
    (void)module;
    return hs_py_feed(args, keywords, "OO:cache_control_feed", "cache_control_feed() argument 'cc'",
                      "cache_control_feed() argument 'text'", httpstatus_cache_control_feed);
}

static PyObject *hs_py_cache_control_targeted_feed(PyObject *module, PyObject *args, PyObject *keywords)
{
    (void)module;
    return hs_py_feed(args, keywords, "OO:cache_control_targeted_feed", "cache_control_targeted_feed() argument 'cc'",
                      "cache_control_targeted_feed() argument 'text'", httpstatus_cache_control_targeted_feed);
}

static PyObject *hs_py_cache_control_names(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "text", "directive", NULL };
    hs_py_text text = HS_PY_TEXT_INIT;
    PyObject *text_object, *directive_object, *list = NULL;
    size_t pos = 0, at, n;
    uint32_t directive;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OO:cache_control_names", names, &text_object,
                                     &directive_object) ||
        hs_py_uint32(directive_object, "cache_control_names() argument 'directive'", &directive) < 0) {
        return NULL;
    }
    if (hs_py_text_get(text_object, "cache_control_names() argument 'text'", &text) == 0) {
        list = PyList_New(0);
    }
    while (list != NULL && httpstatus_cache_control_name_next(text.data, text.len, directive, &pos, &at, &n)) {
        if (hs_py_list_take(list, PyUnicode_DecodeUTF8(text.data + at, (Py_ssize_t)n, "surrogateescape")) < 0) {
            Py_CLEAR(list);
        }
    }
    hs_py_text_release(&text);
    return list;
}

static PyType_Slot slots[] = {
    { Py_tp_doc,
      "Directives of Cache-Control as they were read. Made by cache_control_init(), filled by cache_control_feed().\n\n"
      "Masks are bits CC_...; numbers end in _s and are seconds." },
    { Py_tp_new, hs_py_refuse_new },
    { Py_tp_dealloc, hs_py_object_free },
    { Py_tp_repr, hs_py_repr },
    { Py_tp_getset, attributes },
    { 0, NULL },
};

static PyType_Spec spec = { "httpstatus.CacheControl", sizeof(hs_py_control_object), 0, HS_PY_SHARED_TYPE, slots };

static PyMethodDef functions[] = {
    { "cache_control_init", hs_py_cache_control_init, METH_NOARGS,
      "cache_control_init()\n--\n\n"
      "A CacheControl without directives, for cache_control_feed() or cache_control_targeted_feed().\n\n"
      "Source: this library" },
    { "cache_control_feed", (PyCFunction)(void (*)(void))hs_py_cache_control_feed, METH_VARARGS | METH_KEYWORDS,
      "cache_control_feed(cc, text)\n--\n\n"
      "Reads one line of Cache-Control into cc, a CacheControl; returns None.\n\n"
      "text is str, or bytes and its like; no text is an error: what cannot be read is taken for the stricter of what\n"
      "it may mean. Feed every line in its order: the first of two equal directives counts. Names are blind to case\n"
      "and whole; what stands between double quotes is text; numbers above 2**31 count as 2**31.\n\n"
      "Source: RFC 9111, sections 1.2.2, 4.2.1 and 5.2; RFC 5861; RFC 8246\n\n"
      ">>> cc = httpstatus.cache_control_init()\n"
      ">>> httpstatus.cache_control_feed(cc, 'No-Store, max-age=60')\n"
      ">>> cc, cc.max_age_s, cc.known == httpstatus.CC_NO_STORE | httpstatus.CC_MAX_AGE\n"
      "(<httpstatus.CacheControl max-age=60 no-store>, 60, True)" },
    { "cache_control_targeted_feed", (PyCFunction)(void (*)(void))hs_py_cache_control_targeted_feed,
      METH_VARARGS | METH_KEYWORDS,
      "cache_control_targeted_feed(cc, text)\n--\n\n"
      "Reads one line of a targeted field, such as CDN-Cache-Control, into cc, a CacheControl; returns None.\n\n"
      "text is a dictionary of Structured Fields, as str, or bytes and its like. Any error breaks the whole field:\n"
      "cc.state becomes 2, and no directive is known; 1 is usable, 0 absent. Begin each field name with a new\n"
      "CacheControl. The last of two equal keys counts.\n\n"
      "Source: RFC 9213, section 2; RFC 9651, section 4.2.2\n\n"
      ">>> cc = httpstatus.cache_control_init()\n"
      ">>> httpstatus.cache_control_targeted_feed(cc, 'max-age=600, no-store=?0')\n"
      ">>> cc.state, cc.max_age_s, cc.known == httpstatus.CC_MAX_AGE\n"
      "(1, 600, True)" },
    { "cache_control_names", (PyCFunction)(void (*)(void))hs_py_cache_control_names, METH_VARARGS | METH_KEYWORDS,
      "cache_control_names(text, directive)\n--\n\n"
      "The field names that no-cache or private lists in one line, or the names of unknown directives.\n\n"
      "text is str, or bytes and its like; directive is CC_NO_CACHE, CC_PRIVATE, or 0 for unknown directives; others\n"
      "have no names. A list that is empty or broken has none: the directive then counts as the form without.\n\n"
      "Source: RFC 9111, sections 5.2.2.4, 5.2.2.7 and 5.2.3\n\n"
      ">>> httpstatus.cache_control_names('private=\"X-User, X-Mail\"', httpstatus.CC_PRIVATE)\n"
      "['X-User', 'X-Mail']" },
    { NULL, NULL, 0, NULL },
};

int hs_py_cache_controls_init(PyObject *module)
{
    return hs_py_type_add(module, &control_type, &spec) < 0 ? -1 : PyModule_AddFunctions(module, functions);
}
