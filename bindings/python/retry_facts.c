/* SPDX-License-Identifier: MIT */
#include "retry_support.h"

enum {
    ARGUMENT_POLICY,
    ARGUMENT_BUDGET,
    ARGUMENT_NOW, /* not a fact by itself: what the readers of hints take */
    ARGUMENT_HEADERS,
    ARGUMENT_HINT,
    ARGUMENT_CODE,
    ARGUMENT_INT,
    ARGUMENT_METHOD,
    ARGUMENT_TIME,
    ARGUMENT_RANDOM,
    ARGUMENT_YES_NO
};

/*
 * What can be asked with, in the order in which it is read: header fields before the facts that overrule them. bit
 * is that of known, of a yes-or-no fact its own.
 */
static const struct hs_py_argument {
    const char *name;
    int kind;
    uint32_t bit;
    size_t offset;
    const char *wanted; /* for the message about a value out of range; a yes-or-no fact has none */
} arguments[] = {
    { "policy", ARGUMENT_POLICY, 0, 0, "a RetryPolicy or a name" },
    { "budget", ARGUMENT_BUDGET, 0, 0, "a Budget" },
    { "now_s", ARGUMENT_NOW, 0, 0, "seconds since 1970" },
    { "headers", ARGUMENT_HEADERS, 0, 0, "fields of the answer" },
    { "retry_after", ARGUMENT_HINT, 0, 0, "a text or what retry_after_parse() gives" },
    { "code", ARGUMENT_CODE, 0, offsetof(httpstatus_retry_facts, code), "0 or 100..999" },
    { "event", ARGUMENT_INT, HTTPSTATUS_KNOWN_EVENT, offsetof(httpstatus_retry_facts, event), "EVENT_..." },
    { "method", ARGUMENT_METHOD, HTTPSTATUS_KNOWN_METHOD, offsetof(httpstatus_retry_facts, method), "a method" },
    { "attempt", ARGUMENT_INT, HTTPSTATUS_KNOWN_ATTEMPT, offsetof(httpstatus_retry_facts, attempt), "1..2**31-1" },
    { "prior_code", ARGUMENT_INT, HTTPSTATUS_KNOWN_PRIOR_CODE, offsetof(httpstatus_retry_facts, prior_code), "a code" },
    { "server_says", ARGUMENT_INT, HTTPSTATUS_KNOWN_SERVER_SAYS, offsetof(httpstatus_retry_facts, server_says),
      "SERVER_SAYS_..." },
    { "elapsed_ms", ARGUMENT_TIME, HTTPSTATUS_KNOWN_ELAPSED, offsetof(httpstatus_retry_facts, elapsed_ms),
      "0 or more" },
    { "time_left_ms", ARGUMENT_TIME, HTTPSTATUS_KNOWN_TIME_LEFT, offsetof(httpstatus_retry_facts, time_left_ms),
      "a time" },
    { "prior_delay_ms", ARGUMENT_TIME, HTTPSTATUS_KNOWN_PRIOR_DELAY, offsetof(httpstatus_retry_facts, prior_delay_ms),
      "0 or more" },
    { "now_ms", ARGUMENT_TIME, HTTPSTATUS_KNOWN_NOW, offsetof(httpstatus_retry_facts, now_ms), "a time" },
    { "random", ARGUMENT_RANDOM, HTTPSTATUS_KNOWN_RANDOM, offsetof(httpstatus_retry_facts, random), "64 bits" },
    { "idempotency_key", ARGUMENT_YES_NO, HTTPSTATUS_FACT_IDEMPOTENCY_KEY, 0, NULL },
    { "conditional", ARGUMENT_YES_NO, HTTPSTATUS_FACT_CONDITIONAL, 0, NULL },
    { "idempotent_by_design", ARGUMENT_YES_NO, HTTPSTATUS_FACT_IDEMPOTENT_BY_DESIGN, 0, NULL },
    { "not_processed", ARGUMENT_YES_NO, HTTPSTATUS_FACT_NOT_PROCESSED, 0, NULL },
    { "body_replayable", ARGUMENT_YES_NO, HTTPSTATUS_FACT_BODY_REPLAYABLE, 0, NULL },
    { "response_started", ARGUMENT_YES_NO, HTTPSTATUS_FACT_RESPONSE_STARTED, 0, NULL },
    { "expect_sent", ARGUMENT_YES_NO, HTTPSTATUS_FACT_EXPECT_SENT, 0, NULL },
    { "early_data", ARGUMENT_YES_NO, HTTPSTATUS_FACT_EARLY_DATA, 0, NULL },
    { "early_data_from_downstream", ARGUMENT_YES_NO, HTTPSTATUS_FACT_EARLY_DATA_FROM_DOWNSTREAM, 0, NULL },
    { "reused", ARGUMENT_YES_NO, HTTPSTATUS_FACT_REUSED, 0, NULL },
    { "coalesced", ARGUMENT_YES_NO, HTTPSTATUS_FACT_COALESCED, 0, NULL },
    { "connection_bound", ARGUMENT_YES_NO, HTTPSTATUS_FACT_CONNECTION_BOUND, 0, NULL },
    { "multiplexed", ARGUMENT_YES_NO, HTTPSTATUS_FACT_MULTIPLEXED, 0, NULL },
    { "quiet", ARGUMENT_YES_NO, HTTPSTATUS_FACT_QUIET, 0, NULL },
    { "credentials", ARGUMENT_YES_NO, HTTPSTATUS_FACT_CREDENTIALS, 0, NULL },
    { "auth_tried", ARGUMENT_YES_NO, HTTPSTATUS_FACT_AUTH_TRIED, 0, NULL },
    { "upgrade_possible", ARGUMENT_YES_NO, HTTPSTATUS_FACT_UPGRADE_POSSIBLE, 0, NULL },
    { "is_proxy", ARGUMENT_YES_NO, HTTPSTATUS_FACT_IS_PROXY, 0, NULL },
    { "retried_elsewhere", ARGUMENT_YES_NO, HTTPSTATUS_FACT_RETRIED_ELSEWHERE, 0, NULL },
    { "user_action", ARGUMENT_YES_NO, HTTPSTATUS_FACT_USER_ACTION, 0, NULL },
};

enum { ARGUMENTS = sizeof arguments / sizeof arguments[0] };

/* None stands for an argument that was not given, but for the policy and the code: a client that has no status must
 * not pass for one whose server did not answer. */
static int hs_py_is_given(size_t at, PyObject *const *values)
{
    return values[at] != NULL &&
           (values[at] != Py_None || arguments[at].kind == ARGUMENT_POLICY || arguments[at].kind == ARGUMENT_CODE);
}

static int hs_py_value_put(size_t at, PyObject *value, const char *function, PyObject **values)
{
    if (values[at] != NULL) {
        PyErr_Format(PyExc_TypeError, "%s() got multiple values for argument '%s'", function, arguments[at].name);
        return -1;
    }
    values[at] = value;
    return 0;
}

static int hs_py_positional_put(PyObject *args, const char *function, const char *const *names, PyObject **values)
{
    Py_ssize_t given = PyTuple_Size(args);
    Py_ssize_t at;

    for (at = 0; at < given; at++) {
        size_t i = 0;

        if (names[at] == NULL) {
            PyErr_Format(PyExc_TypeError, "%s() takes at most %zd positional arguments (%zd given)", function, at,
                         given);
            return -1;
        }
        while (strcmp(arguments[i].name, names[at]) != 0) {
            i++;
        }
        if (hs_py_value_put(i, PyTuple_GetItem(args, at), function, values) < 0) {
            return -1;
        }
    }
    return 0;
}

static int hs_py_keyword_put(PyObject *name, PyObject *value, const char *function, PyObject **values)
{
    size_t i;

    for (i = 0; i < ARGUMENTS; i++) {
        if (PyUnicode_CompareWithASCIIString(name, arguments[i].name) == 0) {
            return hs_py_value_put(i, value, function, values);
        }
    }
    PyErr_Format(PyExc_TypeError, "%s() got an unexpected keyword argument %.80R", function, name);
    return -1;
}

static int hs_py_values_get(PyObject *args, PyObject *keywords, const char *function, const char *const *positional,
                            PyObject **values)
{
    PyObject *name, *value;
    Py_ssize_t at = 0;

    if (hs_py_positional_put(args, function, positional, values) < 0) {
        return -1;
    }
    while (keywords != NULL && PyDict_Next(keywords, &at, &name, &value)) {
        if (hs_py_keyword_put(name, value, function, values) < 0) {
            return -1;
        }
    }
    return 0;
}

typedef struct hs_py_answer_fields {
    httpstatus_retry_facts *facts;
    int64_t now_s;
} hs_py_answer_fields;

static void hs_py_field_take(void *into, const hs_py_text *name, const hs_py_text *value)
{
    hs_py_answer_fields *fields = into;

    httpstatus_retry_facts_field(fields->facts, name->data, name->len, value->data, value->len, fields->now_s);
}

static int hs_py_headers_take(PyObject *headers, const char *place, int64_t now_s, httpstatus_retry_facts *facts)
{
    hs_py_answer_fields fields = { facts, now_s };

    return hs_py_field_lines(headers, place, hs_py_field_take, &fields);
}

static int hs_py_hint_take(PyObject *value, const char *place, int64_t now_s, httpstatus_retry_facts *facts)
{
    httpstatus_retry_after hint = HTTPSTATUS_RETRY_AFTER_INIT;

    if (hs_py_hint(value, place, now_s, &hint) < 0) {
        return -1;
    }
    httpstatus_retry_facts_hint(facts, &hint);
    return 0;
}

static int hs_py_yes_no(PyObject *value, const char *place, uint32_t bit, httpstatus_retry_facts *facts)
{
    /* The text "false" would be true. */
    if (!PyBool_Check(value)) {
        return hs_py_refuse(value, place, "True, False or None (not known)");
    }
    facts->facts_known |= bit;
    facts->facts |= value == Py_True ? bit : 0;
    return 0;
}

static int hs_py_int_fact(PyObject *value, const char *place, int32_t *out)
{
    int number;

    /* False is 0, which is SERVER_SAYS_NOTHING, not no. */
    if (PyBool_Check(value)) {
        PyErr_Format(PyExc_TypeError, "%s must be an integer, not bool: %R", place, value);
        return -1;
    }
    if (hs_py_int(value, place, &number) < 0) {
        return -1;
    }
    *out = number;
    return 0;
}

static int hs_py_value_take(const struct hs_py_argument *argument, PyObject *value, const char *place, int64_t now_s,
                            hs_py_question *out)
{
    char *member = (char *)&out->facts + argument->offset;

    switch (argument->kind) {
    case ARGUMENT_POLICY:
        out->policy = &out->settings;
        return hs_py_policy(value, place, &out->settings);
    case ARGUMENT_BUDGET:
        return hs_py_budget(value, place, &out->budget);
    case ARGUMENT_HEADERS:
        return hs_py_headers_take(value, place, now_s, &out->facts);
    case ARGUMENT_HINT:
        return hs_py_hint_take(value, place, now_s, &out->facts);
    case ARGUMENT_YES_NO:
        return hs_py_yes_no(value, place, argument->bit, &out->facts);
    default:
        break;
    }
    out->facts.known |= argument->bit;
    switch (argument->kind) {
    case ARGUMENT_CODE:
    case ARGUMENT_INT:
        return hs_py_int_fact(value, place, (int32_t *)member);
    case ARGUMENT_METHOD:
        return hs_py_method(value, place, (int32_t *)member);
    case ARGUMENT_TIME:
        return hs_py_int64(value, place, (int64_t *)member);
    case ARGUMENT_RANDOM:
        return hs_py_uint64(value, place, (uint64_t *)member);
    default:
        return 0;
    }
}

static void hs_py_place(char place[HS_PY_PLACE_MAX], const char *function, size_t at)
{
    PyOS_snprintf(place, HS_PY_PLACE_MAX, "%s() argument '%s'", function, arguments[at].name);
}

/* The time by which hints are read: a clock is asked only where there is one of them and no time was given. */
static int hs_py_question_now(PyObject *const *values, const char *function, int64_t *now_s)
{
    char place[HS_PY_PLACE_MAX];
    int wanted = 0;
    size_t i, at = 0;

    for (i = 0; i < ARGUMENTS; i++) {
        switch (arguments[i].kind) {
        case ARGUMENT_NOW:
            at = i;
            wanted |= hs_py_is_given(i, values);
            break;
        case ARGUMENT_HEADERS:
        case ARGUMENT_HINT:
            wanted |= hs_py_is_given(i, values);
            break;
        default:
            break;
        }
    }
    *now_s = 0;
    if (!wanted) {
        return 0;
    }
    hs_py_place(place, function, at);
    return hs_py_now_s(values[at], place, now_s);
}

int hs_py_question_get(PyObject *args, PyObject *keywords, const char *function, const char *const *positional,
                       hs_py_question *out)
{
    PyObject *values[ARGUMENTS] = { NULL };
    int64_t now_s;
    size_t i;

    if (hs_py_values_get(args, keywords, function, positional, values) < 0 ||
        hs_py_question_now(values, function, &now_s) < 0) {
        return -1;
    }
    /* Most requests are GET; None is for those whose method nobody knows. */
    out->facts.method = HTTPSTATUS_METHOD_GET;
    out->facts.known |= HTTPSTATUS_KNOWN_METHOD;
    for (i = 0; i < ARGUMENTS; i++) {
        char place[HS_PY_PLACE_MAX];

        if (values[i] == Py_None && arguments[i].kind == ARGUMENT_METHOD) {
            out->facts.known &= ~(uint32_t)HTTPSTATUS_KNOWN_METHOD;
        }
        if (!hs_py_is_given(i, values)) {
            continue;
        }
        hs_py_place(place, function, i);
        if (hs_py_value_take(&arguments[i], values[i], place, now_s, out) < 0) {
            return -1;
        }
    }
    return 0;
}

/* Which argument is to blame is asked of the library itself, with one fact at a time. */
PyObject *hs_py_question_refuse(PyObject *args, PyObject *keywords, const char *function, const char *const *positional)
{
    PyObject *values[ARGUMENTS] = { NULL };
    size_t i;

    if (hs_py_values_get(args, keywords, function, positional, values) < 0) {
        return NULL;
    }
    for (i = 0; i < ARGUMENTS; i++) {
        hs_py_question one = HS_PY_QUESTION_INIT;
        httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
        char place[HS_PY_PLACE_MAX];

        /* Whatever header fields say is in range, and an iterator of them is used up. */
        if (!hs_py_is_given(i, values) || arguments[i].kind == ARGUMENT_HEADERS) {
            continue;
        }
        hs_py_place(place, function, i);
        if (hs_py_value_take(&arguments[i], values[i], place, 0, &one) < 0) {
            return NULL;
        }
        if (httpstatus_retry_decide(NULL, &one.facts, NULL, &verdict) == HTTPSTATUS_E_RANGE) {
            PyErr_Format(PyExc_ValueError, "%s must be %s, not %.200R", place, arguments[i].wanted, values[i]);
            return NULL;
        }
    }
    PyErr_Format(PyExc_RuntimeError, "%s(): this libhttpstatus does not know the facts of this module", function);
    return NULL;
}
