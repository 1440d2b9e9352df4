/* SPDX-License-Identifier: MIT */
#include "retry_support.h"

static PyStructSequence_Field fields[] = {
    { "action", "ACTION_...: what to do now" },
    { "why", "WHY_...: the ground on the code's side, or what stopped it; why_text() says it in words" },
    { "decided_by", "DECIDED_BY_...: what settled it" },
    { "safety", "SAFETY_...: why a repeat does no harm" },
    { "delay_ms", "how long to wait first" },
    { "delay_min_ms", "the same with the lowest random word ..." },
    { "delay_max_ms", "... and with the highest" },
    { "budget_cost", "what was leased from the budget" },
    { "notes", "bits NOTE_...: what else there is to say" },
    { NULL, NULL },
};

enum { FIELDS = sizeof fields / sizeof fields[0] - 1 };

static PyStructSequence_Desc description = { "httpstatus.RetryVerdict", "Whether, how and when to repeat a request.",
                                             fields, FIELDS };

static hs_py_sequence verdict_sequence;

static PyObject *hs_py_verdict(const httpstatus_retry_verdict *verdict)
{
    PyObject *values[FIELDS] = {
        PyLong_FromLong(verdict->action),           PyLong_FromLong(verdict->why),
        PyLong_FromLong(verdict->decided_by),       PyLong_FromLong(verdict->safety),
        PyLong_FromLongLong(verdict->delay_ms),     PyLong_FromLongLong(verdict->delay_min_ms),
        PyLong_FromLongLong(verdict->delay_max_ms), PyLong_FromLong(verdict->budget_cost),
        PyLong_FromUnsignedLong(verdict->notes),
    };
    return hs_py_sequence_fill(&verdict_sequence, values, FIELDS);
}

static PyObject *hs_py_retry_decide(PyObject *module, PyObject *args, PyObject *keywords)
{
    static const char *const positional[] = { "code", "method", "attempt", "retry_after", "now_s", "policy", NULL };
    hs_py_question question = HS_PY_QUESTION_INIT;
    httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;

    (void)module;
    if (hs_py_question_get(args, keywords, "retry_decide", positional, &question) < 0) {
        return NULL;
    }
    if (httpstatus_retry_decide(question.policy, &question.facts, question.budget, &verdict) < 0) {
        return hs_py_question_refuse(args, keywords, "retry_decide", positional);
    }
    return hs_py_verdict(&verdict);
}

static PyObject *hs_py_steps(const hs_py_question *question, int count)
{
    httpstatus_retry_verdict *steps = PyMem_Calloc((size_t)count, sizeof *steps);
    PyObject *list = steps == NULL ? PyErr_NoMemory() : PyList_New(0);
    int i;

    if (steps != NULL) {
        steps[0].size = sizeof steps[0];
        httpstatus_retry_plan(question->policy, &question->facts, steps, (size_t)count);
    }
    for (i = 0; list != NULL && i < count; i++) {
        if (hs_py_list_take(list, hs_py_verdict(&steps[i])) < 0) {
            Py_CLEAR(list);
        }
    }
    PyMem_Free(steps);
    return list;
}

static PyObject *hs_py_retry_plan(PyObject *module, PyObject *args, PyObject *keywords)
{
    static const char *const positional[] = { "policy", NULL };
    hs_py_question question = HS_PY_QUESTION_INIT;
    int count;

    (void)module;
    if (hs_py_question_get(args, keywords, "retry_plan", positional, &question) < 0) {
        return NULL;
    }
    if (question.budget != NULL) {
        PyErr_SetString(PyExc_TypeError, "retry_plan() takes no budget: what others use of it is not known beforehand");
        return NULL;
    }
    count = httpstatus_retry_plan(question.policy, &question.facts, NULL, 0);
    return count < 0 ? hs_py_question_refuse(args, keywords, "retry_plan", positional) : hs_py_steps(&question, count);
}

static PyMethodDef functions[] = {
    { "retry_decide", (PyCFunction)(void (*)(void))hs_py_retry_decide, METH_VARARGS | METH_KEYWORDS,
      "retry_decide(code=0, method='GET', attempt=1, retry_after=None, now_s=None, policy='default', *, budget=None, "
      "event=None, prior_code=None, server_says=None, elapsed_ms=None, time_left_ms=None, "
      "prior_delay_ms=None, now_ms=None, random=None, headers=None, idempotency_key=None, conditional=None, "
      "idempotent_by_design=None, not_processed=None, body_replayable=None, response_started=None, "
      "expect_sent=None, early_data=None, early_data_from_downstream=None, reused=None, coalesced=None, "
      "connection_bound=None, multiplexed=None, quiet=None, credentials=None, auth_tried=None, "
      "upgrade_possible=None, is_proxy=None, retried_elsewhere=None, user_action=None)"
      "\n--\n\n"
      "The RetryVerdict on a try that has just ended: whether, how and when to repeat the request.\n\n"
      "code is the status code; 0 when there was no answer, and then event says why. method is a name or a number,\n"
      "None when it is not known: such a request is never idempotent. attempt counts the tries made\n"
      "so far, 1 after the first. retry_after is the field's value, or a RetryAfter; headers are all fields of the\n"
      "answer, a mapping or an iterable of (name, value) pairs; other arguments overrule what they say. policy is a\n"
      "RetryPolicy or a name. budget is a Budget, asked last. now_s is the current time for dates, None asks the\n"
      "system; now_ms is any steady clock, for budgets. random is an int of 64 bits, such as\n"
      "random.getrandbits(64); None gives the longest wait. The rest are yes-or-no facts: True, False, or None when\n"
      "it is not known.\n\n"
      "Raises ValueError that names the argument which is impossible.\n\n"
      "Source: RFC 9110, sections 9.2.2 and 10.2.3; RFC 8470, section 5.2; the code's own section; the policy" },
    { "retry_plan", (PyCFunction)(void (*)(void))hs_py_retry_plan, METH_VARARGS | METH_KEYWORDS,
      "retry_plan(policy='default', **facts)\n--\n\n"
      "The schedule of a policy as if every try ended alike: a RetryVerdict for each repeat, and a last one.\n\n"
      "facts are the arguments of retry_decide() after the first try, without a budget. Time passes by the highest\n"
      "waits; at most 1000 verdicts.\n\n"
      "Source: retry_decide()" },
    { NULL, NULL, 0, NULL },
};

int hs_py_verdicts_init(PyObject *module)
{
    return hs_py_sequence_add(module, &verdict_sequence, &description) < 0 ? -1
                                                                           : PyModule_AddFunctions(module, functions);
}
