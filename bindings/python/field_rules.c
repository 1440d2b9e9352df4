/* SPDX-License-Identifier: MIT */
#include "native_support.h"

static PyStructSequence_Field fields[] = {
    { "field", "FIELD_...: which field" },
    { "level", "LEVEL_...: how binding" },
    { "condition", "CONDITION_...: when it holds; CONDITION_NONE when it always does" },
    { NULL, NULL },
};

enum { FIELDS = sizeof fields / sizeof fields[0] - 1 };

static PyStructSequence_Desc description = { "httpstatus.FieldRule", "A field that goes with a status code.", fields,
                                             FIELDS };

static hs_py_sequence field_rule_sequence;

static PyObject *hs_py_field_rules(PyObject *argument, const char *place, const httpstatus_field_rule *(*first)(int))
{
    const httpstatus_field_rule *rule;
    PyObject *list;
    int code;

    if (hs_py_int(argument, place, &code) < 0) {
        return NULL;
    }
    list = PyList_New(0);
    for (rule = first(code); list != NULL && rule != NULL; rule = httpstatus_field_rule_next(rule)) {
        PyObject *values[FIELDS] = {
            PyLong_FromLong(httpstatus_field_rule_field(rule)),
            PyLong_FromLong(httpstatus_field_rule_level(rule)),
            PyLong_FromLong(httpstatus_field_rule_condition(rule)),
        };
        if (hs_py_list_take(list, hs_py_sequence_fill(&field_rule_sequence, values, FIELDS)) < 0) {
            Py_CLEAR(list);
        }
    }
    return list;
}

static PyObject *hs_py_required_fields(PyObject *module, PyObject *argument)
{
    (void)module;
    return hs_py_field_rules(argument, "required_fields() argument 'code'", httpstatus_required_fields);
}

static PyObject *hs_py_suggested_fields(PyObject *module, PyObject *argument)
{
    (void)module;
    return hs_py_field_rules(argument, "suggested_fields() argument 'code'", httpstatus_suggested_fields);
}

static PyMethodDef functions[] = {
    { "required_fields", hs_py_required_fields, METH_O,
      "required_fields(code, /)\n--\n\n"
      "A FieldRule for each field that a status code requires, always by MUST.\n\n"
      "Source: the section that defines the code" },
    { "suggested_fields", hs_py_suggested_fields, METH_O,
      "suggested_fields(code, /)\n--\n\n"
      "A FieldRule for each field that a status code suggests.\n\n"
      "Source: the section that defines the code" },
    { NULL, NULL, 0, NULL },
};

int hs_py_field_rules_init(PyObject *module)
{
    return hs_py_sequence_add(module, &field_rule_sequence, &description) < 0
               ? -1
               : PyModule_AddFunctions(module, functions);
}
