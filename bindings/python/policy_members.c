/* SPDX-License-Identifier: MIT */
#include "retry_support.h"

enum { MEMBER_BITS, MEMBER_INT32, MEMBER_INT64, MEMBER_METHODS, MEMBER_CODES };

const hs_py_member hs_py_members[HS_PY_MEMBERS + 1] = {
    { "flags", MEMBER_BITS, offsetof(httpstatus_retry_settings, flags), 0, "bits POLICY_...: habits" },
    { "actions", MEMBER_BITS, offsetof(httpstatus_retry_settings, actions), 0,
      "special answers in use: 1 << ACTION_..." },
    { "opens", MEMBER_BITS, offsetof(httpstatus_retry_settings, opens), 0,
      "bits OPEN_...: what makes any method repeatable" },
    { "events", MEMBER_BITS, offsetof(httpstatus_retry_settings, events), 0,
      "failures without a code that are repeated: 1 << EVENT_..." },
    { "hint_forms", MEMBER_BITS, offsetof(httpstatus_retry_settings, hint_forms), 0, "bits FORM_...: hints in use" },
    { "needs_408", MEMBER_BITS, offsetof(httpstatus_retry_settings, needs_408), 0,
      "bits CONNECTION_...: facts that a 408 needs; a none bit 8 higher, an any bit 16 higher" },
    { "needs_421", MEMBER_BITS, offsetof(httpstatus_retry_settings, needs_421), 0, "the same for 421" },
    { "needs_425", MEMBER_BITS, offsetof(httpstatus_retry_settings, needs_425), 0, "the same for 425" },
    { "methods", MEMBER_METHODS, offsetof(httpstatus_retry_settings, methods), 0,
      "repeated methods: names, and None for any unknown one" },
    { "opens_by", MEMBER_INT32, offsetof(httpstatus_retry_settings, opens_by), 0,
      "OPENS_BY_...: what hint opens a code of hint_opens" },
    { "hint_zero", MEMBER_INT32, offsetof(httpstatus_retry_settings, hint_zero), 0, "CHOICE_...: on a wait of 0" },
    { "hint_past", MEMBER_INT32, offsetof(httpstatus_retry_settings, hint_past), 0,
      "CHOICE_...: on a date in the past" },
    { "hint_invalid", MEMBER_INT32, offsetof(httpstatus_retry_settings, hint_invalid), 0,
      "CHOICE_...: on what is no hint" },
    { "hint_over_cap", MEMBER_INT32, offsetof(httpstatus_retry_settings, hint_over_cap), 0,
      "CHOICE_...: on a wait above hint_cap_ms" },
    { "hint_combine", MEMBER_INT32, offsetof(httpstatus_retry_settings, hint_combine), 0,
      "COMBINE_...: hint and backoff" },
    { "hint_lo_q16", MEMBER_INT32, offsetof(httpstatus_retry_settings, hint_lo_q16), 0,
      "a hint is multiplied by a number drawn from here, times 65536, 0..2 ..." },
    { "hint_hi_q16", MEMBER_INT32, offsetof(httpstatus_retry_settings, hint_hi_q16), 0, "... to here" },
    { "hint_cap_ms", MEMBER_INT64, offsetof(httpstatus_retry_settings, hint_cap_ms), HTTPSTATUS_LIMIT_HINT_CAP,
      "the longest hint that is followed; None for no limit" },
    { "hint_window_ms", MEMBER_INT64, offsetof(httpstatus_retry_settings, hint_window_ms), 0,
      "for COMBINE_WITHIN, below 2**46" },
    { "initial_ms", MEMBER_INT64, offsetof(httpstatus_retry_settings, initial_ms), 0, "the first wait, below 2**46" },
    { "max_ms", MEMBER_INT64, offsetof(httpstatus_retry_settings, max_ms), HTTPSTATUS_LIMIT_MAX_MS,
      "the longest wait, below 2**46; None for no limit" },
    { "jitter_add_ms", MEMBER_INT64, offsetof(httpstatus_retry_settings, jitter_add_ms), 0,
      "for JITTER_ADD, below 2**46" },
    { "max_elapsed_ms", MEMBER_INT64, offsetof(httpstatus_retry_settings, max_elapsed_ms), HTTPSTATUS_LIMIT_MAX_ELAPSED,
      "of all tries and waits together; None for no limit" },
    { "backoff", MEMBER_INT32, offsetof(httpstatus_retry_settings, backoff), 0, "BACKOFF_...: how the wait grows" },
    { "jitter", MEMBER_INT32, offsetof(httpstatus_retry_settings, jitter), 0, "JITTER_...: how it is spread" },
    { "factor_q16", MEMBER_INT32, offsetof(httpstatus_retry_settings, factor_q16), 0,
      "of an exponential backoff, times 65536: 1.0, or 1.1..16" },
    { "jitter_lo_q16", MEMBER_INT32, offsetof(httpstatus_retry_settings, jitter_lo_q16), 0,
      "for JITTER_RANGE, times 65536, 0..2 ..." },
    { "jitter_hi_q16", MEMBER_INT32, offsetof(httpstatus_retry_settings, jitter_hi_q16), 0, "... to here" },
    { "max_retries", MEMBER_INT32, offsetof(httpstatus_retry_settings, max_retries), HTTPSTATUS_LIMIT_MAX_RETRIES,
      "repeats after the first try; None for no limit" },
    { "budget_model", MEMBER_INT32, offsetof(httpstatus_retry_settings, budget_model), 0,
      "BUDGET_...: how repeats are rationed" },
    { "budget_capacity", MEMBER_INT32, offsetof(httpstatus_retry_settings, budget_capacity), 0,
      "of the budget when it is full" },
    { "budget_cost", MEMBER_INT32, offsetof(httpstatus_retry_settings, budget_cost), 0, "of a repeat" },
    { "budget_cost_timeout", MEMBER_INT32, offsetof(httpstatus_retry_settings, budget_cost_timeout), 0,
      "of a repeat after a timeout" },
    { "budget_cost_throttled", MEMBER_INT32, offsetof(httpstatus_retry_settings, budget_cost_throttled), 0,
      "of a repeat after 429" },
    { "budget_gain", MEMBER_INT32, offsetof(httpstatus_retry_settings, budget_gain), 0, "given back by a success" },
    { "budget_percent_milli", MEMBER_INT32, offsetof(httpstatus_retry_settings, budget_percent_milli), 0,
      "the share of requests that may be repeats, in thousandths of a percent" },
    { "budget_floor", MEMBER_INT32, offsetof(httpstatus_retry_settings, budget_floor), 0,
      "repeats that are always allowed" },
    { "budget_window_ms", MEMBER_INT64, offsetof(httpstatus_retry_settings, budget_window_ms), 0,
      "the time over which a share is counted" },
    { "statuses", MEMBER_CODES, offsetof(httpstatus_retry_settings, statuses), 0, "repeated codes" },
    { "hint_opens", MEMBER_CODES, offsetof(httpstatus_retry_settings, hint_opens), 0,
      "codes that are repeated when a hint is there: see opens_by" },
    { "hint_reads", MEMBER_CODES, offsetof(httpstatus_retry_settings, hint_reads), 0, "codes on which hints are read" },
    { "any_method", MEMBER_CODES, offsetof(httpstatus_retry_settings, any_method), 0,
      "codes on which every method is repeated" },
    { NULL, 0, 0, 0, NULL },
};

const hs_py_member *hs_py_member_find(PyObject *name)
{
    const hs_py_member *member;

    for (member = hs_py_members; member->name != NULL; member++) {
        if (PyUnicode_CompareWithASCIIString(name, member->name) == 0) {
            return member;
        }
    }
    return NULL;
}

PyObject *hs_py_member_get(const httpstatus_retry_settings *settings, const hs_py_member *member)
{
    const char *at = (const char *)settings + member->offset;

    if (member->limit != 0 && (settings->known & member->limit) == 0) {
        Py_RETURN_NONE;
    }
    switch (member->kind) {
    case MEMBER_BITS:
        return PyLong_FromUnsignedLong(*(const uint32_t *)at);
    case MEMBER_INT32:
        return PyLong_FromLong(*(const int32_t *)at);
    case MEMBER_INT64:
        return PyLong_FromLongLong(*(const int64_t *)at);
    case MEMBER_METHODS:
        return hs_py_methods_get(*(const uint64_t *)at);
    default:
        return hs_py_codes_get((const uint64_t *)at);
    }
}

int hs_py_member_set(httpstatus_retry_settings *settings, const hs_py_member *member, PyObject *value,
                     const char *place)
{
    char *at = (char *)settings + member->offset;

    if (member->limit != 0 && value == Py_None) {
        /* The number of a limit that does not exist is 0, so that equal policies have equal bytes. */
        memset(at, 0, member->kind == MEMBER_INT32 ? sizeof(int32_t) : sizeof(int64_t));
        settings->known &= ~member->limit;
        return 0;
    }
    settings->known |= member->limit;
    switch (member->kind) {
    case MEMBER_BITS:
        return hs_py_uint32(value, place, (uint32_t *)at);
    case MEMBER_INT32:
        return hs_py_int32(value, place, (int32_t *)at);
    case MEMBER_INT64:
        return hs_py_int64(value, place, (int64_t *)at);
    case MEMBER_METHODS:
        return hs_py_methods_set((uint64_t *)at, value, place);
    default:
        return hs_py_codes_set((uint64_t *)at, value, place);
    }
}
