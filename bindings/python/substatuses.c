/* SPDX-License-Identifier: MIT */
#include "native_support.h"

static PyStructSequence_Field fields[] = {
    { "code", "the status code" },
    { "number", "the sub-status" },
    { "meaning", "what the pair means" },
    { "version", "which versions give it this meaning, or None" },
    { "component", "which component answers with it" },
    { "state", "SUBSTATE_...: where it is documented" },
    { "constant", "its name in the Windows SDK, or None" },
    { "note", "a remark, or None" },
    { "source", "what the row was checked against, or None" },
    { NULL, NULL },
};

enum { FIELDS = sizeof fields / sizeof fields[0] - 1 };

static PyStructSequence_Desc description = { "httpstatus.Substatus", "One meaning of one IIS sub-status.", fields,
                                             FIELDS };

static hs_py_sequence substatus_sequence;

static PyObject *hs_py_substatus(const httpstatus_substatus *row)
{
    PyObject *values[FIELDS] = {
        PyLong_FromLong(httpstatus_substatus_code(row)),   PyLong_FromLong(httpstatus_substatus_number(row)),
        hs_py_string(httpstatus_substatus_meaning(row)),   hs_py_string(httpstatus_substatus_version(row)),
        hs_py_string(httpstatus_substatus_component(row)), PyLong_FromLong(httpstatus_substatus_state(row)),
        hs_py_string(httpstatus_substatus_constant(row)),  hs_py_string(httpstatus_substatus_note(row)),
        hs_py_string(httpstatus_substatus_source(row)),
    };

    return hs_py_sequence_fill(&substatus_sequence, values, FIELDS);
}

static PyObject *hs_py_substatus_list(const httpstatus_substatus *row,
                                      const httpstatus_substatus *(*next)(const httpstatus_substatus *))
{
    PyObject *list = PyList_New(0);

    for (; list != NULL && row != NULL; row = next(row)) {
        if (hs_py_list_take(list, hs_py_substatus(row)) < 0) {
            Py_CLEAR(list);
        }
    }
    return list;
}

static PyObject *hs_py_substatus_find(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "code", "sub", NULL };
    PyObject *code_object, *sub_object;
    int code, sub;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OO:substatus_find", names, &code_object, &sub_object) ||
        hs_py_int(code_object, "substatus_find() argument 'code'", &code) < 0 ||
        hs_py_int(sub_object, "substatus_find() argument 'sub'", &sub) < 0) {
        return NULL;
    }
    return hs_py_substatus_list(httpstatus_substatus_find(code, sub), httpstatus_substatus_next);
}

static PyObject *hs_py_substatuses(PyObject *module, PyObject *unused)
{
    (void)module;
    (void)unused;
    return hs_py_substatus_list(httpstatus_substatus_walk(NULL), httpstatus_substatus_walk);
}

static PyObject *hs_py_substatus_parse(PyObject *module, PyObject *argument)
{
    hs_py_text text = HS_PY_TEXT_INIT;
    PyObject *answer = NULL;
    int error, code, sub;

    (void)module;
    if (hs_py_text_get(argument, "substatus_parse() argument 'text'", &text) == 0) {
        error = httpstatus_substatus_parse(text.data, text.len, &code, &sub);
        answer = error == HTTPSTATUS_E_NONE
                     ? Py_BuildValue("(ii)", code, sub)
                     : hs_py_parse_error(argument, error, "a code and a sub-status, such as '404.13' or '404013'");
    }
    hs_py_text_release(&text);
    return answer;
}

static PyMethodDef functions[] = {
    { "substatus_parse", hs_py_substatus_parse, METH_O,
      "substatus_parse(text, /)\n--\n\n"
      "The pair (code, sub) that '404.13' or '404013' spells; ParseError for any other text.\n\n"
      "Source: Microsoft: The HTTP status codes in IIS; W3C extended logs join sc-status and sc-substatus" },
    { "substatus_find", (PyCFunction)(void (*)(void))hs_py_substatus_find, METH_VARARGS | METH_KEYWORDS,
      "substatus_find(code, sub)\n--\n\n"
      "Every Substatus of a pair, the newest version's first; an empty list when the pair has no meaning.\n\n"
      "Source: Microsoft: The HTTP status codes in IIS; iiscnfg.h" },
    { "substatuses", hs_py_substatuses, METH_NOARGS, "substatuses()\n--\n\nEvery Substatus of the whole table." },
    { NULL, NULL, 0, NULL },
};

int hs_py_substatuses_init(PyObject *module)
{
    return hs_py_sequence_add(module, &substatus_sequence, &description) < 0 ? -1
                                                                             : PyModule_AddFunctions(module, functions);
}
