/* SPDX-License-Identifier: MIT */
#include "cache_support.h"

#define HS_PY_RANGE_WANTED "one range that begins within the content, such as 'bytes=0-99'"

/* A text, or None for a field that is absent: then data stays NULL. */
static int hs_py_text_if(PyObject *object, const char *place, hs_py_text *out)
{
    return object == Py_None ? 0 : hs_py_text_get(object, place, out);
}

static PyObject *hs_py_field_value_match(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "a", "b", NULL };
    hs_py_text a = HS_PY_TEXT_INIT, b = HS_PY_TEXT_INIT;
    PyObject *a_object, *b_object, *answer = NULL;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OO:field_value_match", names, &a_object, &b_object)) {
        return NULL;
    }
    if (hs_py_text_if(a_object, "field_value_match() argument 'a'", &a) == 0 &&
        hs_py_text_if(b_object, "field_value_match() argument 'b'", &b) == 0) {
        answer = PyBool_FromLong(httpstatus_field_value_match(a.data, a.len, b.data, b.len));
    }
    hs_py_text_release(&a);
    hs_py_text_release(&b);
    return answer;
}

static PyObject *hs_py_etag_match(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "list", "etag", "weak", NULL };
    hs_py_text list = HS_PY_TEXT_INIT, etag = HS_PY_TEXT_INIT;
    PyObject *list_object, *etag_object, *weak_object = Py_True, *answer = NULL;
    int weak;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OO|O:etag_match", names, &list_object, &etag_object,
                                     &weak_object) ||
        hs_py_truth(weak_object, "etag_match() argument 'weak'", &weak) < 0) {
        return NULL;
    }
    if (hs_py_text_if(list_object, "etag_match() argument 'list'", &list) == 0 &&
        hs_py_text_if(etag_object, "etag_match() argument 'etag'", &etag) == 0) {
        answer = PyBool_FromLong(httpstatus_etag_match(list.data, list.len, etag.data, etag.len, weak != 0));
    }
    hs_py_text_release(&list);
    hs_py_text_release(&etag);
    return answer;
}

static PyObject *hs_py_range_parse(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "text", "complete_bytes", NULL };
    hs_py_text text = HS_PY_TEXT_INIT;
    PyObject *text_object, *complete_object, *answer = NULL;
    uint64_t complete = HTTPSTATUS_LENGTH_UNKNOWN, first, last;
    int error;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OO:range_parse", names, &text_object, &complete_object) ||
        (complete_object != Py_None &&
         hs_py_uint64(complete_object, "range_parse() argument 'complete_bytes'", &complete) < 0)) {
        return NULL;
    }
    if (hs_py_text_get(text_object, "range_parse() argument 'text'", &text) == 0) {
        error = httpstatus_range_parse(text.data, text.len, complete, &first, &last);
        if (error == HTTPSTATUS_E_NONE) {
            answer = Py_BuildValue("KK", (unsigned long long)first, (unsigned long long)last);
        } else {
            answer = error == HTTPSTATUS_E_SYNTAX ? hs_py_string(NULL)
                                                  : hs_py_parse_error(text_object, error, HS_PY_RANGE_WANTED);
        }
    }
    hs_py_text_release(&text);
    return answer;
}

static PyObject *hs_py_content_range_parse(PyObject *module, PyObject *text_object)
{
    hs_py_text text = HS_PY_TEXT_INIT;
    uint64_t first, last, complete;
    PyObject *answer = NULL;
    int error;

    (void)module;
    if (hs_py_text_get(text_object, "content_range_parse() argument 'text'", &text) == 0) {
        error = httpstatus_content_range_parse(text.data, text.len, &first, &last, &complete);
        if (error != HTTPSTATUS_E_NONE) {
            answer = hs_py_parse_error(text_object, error, "a range of bytes, such as 'bytes 0-99/1000'");
        } else if (complete == HTTPSTATUS_LENGTH_UNKNOWN) {
            answer = Py_BuildValue("KKO", (unsigned long long)first, (unsigned long long)last, Py_None);
        } else {
            answer =
                Py_BuildValue("KKK", (unsigned long long)first, (unsigned long long)last, (unsigned long long)complete);
        }
    }
    hs_py_text_release(&text);
    return answer;
}

PyObject *hs_py_list_walk(const char *data, size_t len)
{
    PyObject *list = PyList_New(0);
    size_t pos = 0, at, n;

    while (list != NULL && httpstatus_list_next(data, len, &pos, &at, &n)) {
        if (hs_py_list_take(list, PyUnicode_DecodeUTF8(data + at, (Py_ssize_t)n, "surrogateescape")) < 0) {
            Py_CLEAR(list);
        }
    }
    return list;
}

static PyObject *hs_py_list_members(PyObject *module, PyObject *argument)
{
    hs_py_text text = HS_PY_TEXT_INIT;
    PyObject *list = NULL;

    (void)module;
    if (hs_py_text_get(argument, "list_members() argument 'text'", &text) == 0) {
        list = hs_py_list_walk(text.data, text.len);
    }
    hs_py_text_release(&text);
    return list;
}

/* A text, or nothing for None. */
static int hs_py_optional_text(PyObject *object, const char *place, hs_py_text *out)
{
    return object == Py_None ? 0 : hs_py_text_get(object, place, out);
}

static PyObject *hs_py_if_range_match(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "text", "etag", "modified", NULL };
    hs_py_text text = HS_PY_TEXT_INIT, etag = HS_PY_TEXT_INIT, modified = HS_PY_TEXT_INIT;
    PyObject *text_object, *etag_object = Py_None, *modified_object = Py_None, *result = NULL;

    (void)module;
    if (PyArg_ParseTupleAndKeywords(args, keywords, "O|OO:if_range_match", names, &text_object, &etag_object,
                                    &modified_object) &&
        hs_py_optional_text(text_object, "if_range_match() argument 'text'", &text) == 0 &&
        hs_py_optional_text(etag_object, "if_range_match() argument 'etag'", &etag) == 0 &&
        hs_py_optional_text(modified_object, "if_range_match() argument 'modified'", &modified) == 0) {
        result = PyBool_FromLong(
            httpstatus_if_range_match(text.data, text.len, etag.data, etag.len, modified.data, modified.len));
    }
    hs_py_text_release(&text);
    hs_py_text_release(&etag);
    hs_py_text_release(&modified);
    return result;
}

static PyMethodDef functions[] = {
    { "if_range_match", (PyCFunction)(void (*)(void))hs_py_if_range_match, METH_VARARGS | METH_KEYWORDS,
      "if_range_match(text, etag=None, modified=None)\n--\n\n"
      "Whether If-Range lets a Range count.\n\n"
      "text is the value of If-Range, etag and modified are the ETag and Last-Modified of the response: str, or bytes\n"
      "and its like, or None for a field that is absent. True without If-Range, for a strong tag that is the\n"
      "response's, and for the very date that is its Last-Modified; False: Range is to be ignored.\n\n"
      "Source: RFC 9110, section 13.1.5\n\n"
      ">>> httpstatus.if_range_match('\"a\"', '\"a\"'), httpstatus.if_range_match('*', '\"a\"')\n"
      "(True, False)" },
    { "field_value_match", (PyCFunction)(void (*)(void))hs_py_field_value_match, METH_VARARGS | METH_KEYWORDS,
      "field_value_match(a, b)\n--\n\n"
      "Whether two requests have the same value of a field that Vary names; vary_match() asks it of all of them.\n\n"
      "a and b are str, or bytes and its like, several lines joined with commas; None when the field is absent, which\n"
      "equals an absent one alone. Blanks at the ends and around commas do not count, and runs of blanks count as\n"
      "one.\n\n"
      "Source: RFC 9111, section 4.1\n\n"
      ">>> httpstatus.field_value_match('gzip,  br', ' gzip ,br')\n"
      "True" },
    { "etag_match", (PyCFunction)(void (*)(void))hs_py_etag_match, METH_VARARGS | METH_KEYWORDS,
      "etag_match(list, etag, weak=True)\n--\n\n"
      "Whether a list of entity tags, as in If-None-Match, has a tag.\n\n"
      "list and etag are str, or bytes and its like, or None for a field that is absent; several lines of a list are\n"
      "joined with commas. weak is True for weak comparison, as for If-None-Match, False for strong comparison, as "
      "for\n"
      "If-Range and If-Match. The list '*' has every tag, and None, too.\n\n"
      "Source: RFC 9110, sections 8.8.3.2 and 13.1.2\n\n"
      ">>> tags = '\"a\", W/\"b\"'\n"
      ">>> httpstatus.etag_match(tags, '\"b\"'), httpstatus.etag_match(tags, '\"b\"', weak=False)\n"
      "(True, False)" },
    { "range_parse", (PyCFunction)(void (*)(void))hs_py_range_parse, METH_VARARGS | METH_KEYWORDS,
      "range_parse(text, complete_bytes)\n--\n\n"
      "The one range of bytes that a Range field asks for: (first, last), offsets, last byte included.\n\n"
      "text is str, or bytes and its like. complete_bytes is the length of the whole representation, 0..2**64-1, or\n"
      "None when it is not known. Returns None for anything but one range of bytes (several, another unit, no range "
      "at\n"
      "all): then the field is to be ignored. Raises ParseError when the range is beyond the end: then the answer is\n"
      "416.\n\n"
      "Source: RFC 9110, sections 14.1.2, 14.2 and 15.5.17\n\n"
      ">>> httpstatus.range_parse('bytes=-5', 20)\n"
      "(15, 19)" },
    { "content_range_parse", hs_py_content_range_parse, METH_O,
      "content_range_parse(text, /)\n--\n\n"
      "The range of bytes that a 206 brings: (first, last, complete), offsets, last byte included.\n\n"
      "text is the Content-Range field, str, or bytes and its like. complete is the length of the whole\n"
      "representation, None when the field does not say it. Raises ParseError for anything else.\n\n"
      "Source: RFC 9110, section 14.4\n\n"
      ">>> httpstatus.content_range_parse('bytes 2-5/10')\n"
      "(2, 5, 10)" },
    { "list_members", hs_py_list_members, METH_O,
      "list_members(text, /)\n--\n\n"
      "The members of a list of tokens, such as Vary, Connection, Trailer, as a list of str.\n\n"
      "text is str, or bytes and its like. Empty members are passed over; quotes mean nothing.\n\n"
      "Source: RFC 9110, section 5.6.1\n\n"
      ">>> httpstatus.list_members(', Accept ,*')\n"
      "['Accept', '*']" },
    { NULL, NULL, 0, NULL },
};

int hs_py_field_values_init(PyObject *module)
{
    return PyModule_AddFunctions(module, functions);
}
