/* SPDX-License-Identifier: MIT */
#include "native_support.h"

static PyObject *hs_py_code_parse(PyObject *module, PyObject *argument)
{
    hs_py_text text = HS_PY_TEXT_INIT;
    PyObject *answer = NULL;
    int error, code;

    (void)module;
    if (hs_py_text_get(argument, "code_parse() argument 'text'", &text) == 0) {
        error = httpstatus_code_parse(text.data, text.len, &code);
        answer = error == HTTPSTATUS_E_NONE
                     ? PyLong_FromLong(code)
                     : hs_py_parse_error(argument, error, "three digits of 100..999, such as '404'");
    }
    hs_py_text_release(&text);
    return answer;
}

static PyMethodDef functions[] = {
    { "code_parse", hs_py_code_parse, METH_O,
      "code_parse(text, /)\n--\n\n"
      "The status code that exactly three digits spell.\n\n"
      "Raises ParseError for anything else: '+404', '404.7', ' 404' and '404abc' are none, and neither is '099'.\n\n"
      "Source: RFC 9112, section 4" },
    { NULL, NULL, 0, NULL },
};

int hs_py_codes_init(PyObject *module)
{
    return PyModule_AddFunctions(module, functions);
}
