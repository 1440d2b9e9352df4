/* SPDX-License-Identifier: MIT */
/*
 * What the functions about repeating share: arguments that are policies, budgets and hints. Every function that
 * returns int returns 0, or -1 with an exception set.
 */

#ifndef HTTPSTATUS_RETRY_SUPPORT_H
#define HTTPSTATUS_RETRY_SUPPORT_H

#include "native_support.h"

/* A member of a policy and what it is in Python. */
typedef struct hs_py_member {
    const char *name;
    int kind;
    size_t offset;
    uint32_t limit; /* its bit of known, or 0: a limit that does not exist is None */
    const char *doc;
} hs_py_member;

enum { HS_PY_MEMBERS = 42 };

/* Members by name (policy_members.c); the table ends with a member without a name. */
extern const hs_py_member hs_py_members[HS_PY_MEMBERS + 1];
const hs_py_member *hs_py_member_find(PyObject *name);
PyObject *hs_py_member_get(const httpstatus_retry_settings *settings, const hs_py_member *member);
int hs_py_member_set(httpstatus_retry_settings *settings, const hs_py_member *member, PyObject *value,
                     const char *place);

/* Sets of codes and of methods (policy_sets.c). */
PyObject *hs_py_codes_get(const uint64_t set[HTTPSTATUS_CODE_WORDS]);
int hs_py_codes_set(uint64_t set[HTTPSTATUS_CODE_WORDS], PyObject *codes, const char *place);
PyObject *hs_py_methods_get(uint64_t set);
int hs_py_methods_set(uint64_t *set, PyObject *methods, const char *place);

/* The settings of a name, and the library's own text of it; NULL names the default (retry_policies.c). */
const char *hs_py_preset(PyObject *name, const char *place, httpstatus_retry_settings *out);

/* Changes a policy as a dict of members says (policy_changes.c). */
int hs_py_policy_change(httpstatus_retry_settings *settings, PyObject *changes, const char *function);
/* Whether the library takes every number of the policy. */
int hs_py_policy_in_range(const httpstatus_retry_settings *settings);

/* The type RetryPolicy (policy_type.c). */
int hs_py_policy_type_init(PyObject *module);
PyObject *hs_py_policy_new(const httpstatus_retry_settings *settings, const char *name);
/* The settings of a RetryPolicy, or of a name; NULL is the default. */
int hs_py_policy(PyObject *object, const char *place, httpstatus_retry_settings *out);

/* The state inside a Budget; NULL for NULL and None (budgets.c). */
int hs_py_budget(PyObject *object, const char *place, httpstatus_budget **out);

/* A hint as a text or a RetryAfter (retry_afters.c). */
int hs_py_hint(PyObject *object, const char *place, int64_t now_s, httpstatus_retry_after *out);

/* What retry_decide() and retry_plan() are asked. policy is NULL, for the default, or the settings beside it; the budget
 * is borrowed from the arguments. */
typedef struct hs_py_question {
    const httpstatus_retry_settings *policy;
    httpstatus_retry_settings settings;
    httpstatus_retry_facts facts;
    httpstatus_budget *budget;
} hs_py_question;

#define HS_PY_QUESTION_INIT                                                                                            \
    {                                                                                                                  \
        NULL, HTTPSTATUS_RETRY_SETTINGS_INIT, HTTPSTATUS_RETRY_FACTS_INIT, NULL                                        \
    }

/* Reads arguments; the names of positional ones end with NULL (retry_facts.c). */
int hs_py_question_get(PyObject *args, PyObject *keywords, const char *function, const char *const *positional,
                       hs_py_question *out);
/* Names the argument that the library has refused; returns NULL. */
PyObject *hs_py_question_refuse(PyObject *args, PyObject *keywords, const char *function,
                                const char *const *positional);

#endif
