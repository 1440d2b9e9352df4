/* SPDX-License-Identifier: MIT */
#include "cache_support.h"

static PyStructSequence_Field fields[] = {
    { "action", "CACHE_ACTION_...: what to do" },
    { "why", "WHY_...: what decided; why_text() says it in words" },
    { "age_s", "the current age in seconds, Age of an answer from the cache; None when not known, as the five below" },
    { "lifetime_s", "the freshness lifetime" },
    { "ttl_s", "lifetime_s - age_s: negative when stale" },
    { "source", "FRESHNESS_...: where lifetime_s comes from" },
    { "swr_left_s", "how long stale-while-revalidate still allows answers; 0 when no longer" },
    { "sie_left_s", "the same for stale-if-error" },
    { "fwd", "CACHE_FWD_...: why the origin is asked" },
    { "not_modified", "whether the client's own condition holds: answer 304" },
    { "keep", "whether the updated response may stay in the cache" },
    { "record", "the record to keep, 256 bytes, when the action is to store or to freshen; else None" },
    { "headers", "the merged fields when the action is to freshen, a list of (name, value); else None" },
    { "reasons", "WHY_...: the rules that were passed, in order; the last one decided" },
    { NULL, NULL },
};

enum { FIELDS = sizeof fields / sizeof fields[0] - 1, ACTION = 0, WHY = 1, TTL = 4, FWD = 8 };

static PyStructSequence_Desc description = { "httpstatus.CacheVerdict", "What a cache is to do, and why.", fields,
                                             FIELDS };

static hs_py_sequence verdict_sequence;

int hs_py_cache_verdict_get(PyObject *object, const char *place, httpstatus_cache_verdict *out)
{
    PyObject *ttl;
    int action, why, fwd;

    if (!hs_py_sequence_check(object, &verdict_sequence)) {
        return hs_py_refuse(object, place, "a CacheVerdict");
    }
    /* Anybody can make a CacheVerdict of anything, so its members are arguments, too. */
    ttl = PyStructSequence_GetItem(object, TTL);
    if (hs_py_int(PyStructSequence_GetItem(object, ACTION), place, &action) < 0 ||
        hs_py_int(PyStructSequence_GetItem(object, WHY), place, &why) < 0 ||
        hs_py_int(PyStructSequence_GetItem(object, FWD), place, &fwd) < 0 ||
        (ttl != Py_None && hs_py_int64(ttl, place, &out->ttl_s) < 0)) {
        return -1;
    }
    out->action = (uint32_t)action;
    out->why = (uint32_t)why;
    out->fwd = (uint32_t)fwd;
    out->known = ttl != Py_None ? HTTPSTATUS_CACHE_VALUE_TTL : 0;
    return 0;
}

static PyObject *hs_py_reasons(const httpstatus_cache_verdict *verdict)
{
    PyObject *reasons = PyTuple_New((Py_ssize_t)verdict->reasons);
    uint32_t i;

    for (i = 0; reasons != NULL && i < verdict->reasons; i++) {
        PyObject *reason = PyLong_FromUnsignedLong(verdict->reason[i]);
        if (reason == NULL || PyTuple_SetItem(reasons, (Py_ssize_t)i, reason) < 0) {
            Py_CLEAR(reasons);
        }
    }
    return reasons;
}

static PyObject *hs_py_seconds_if(const httpstatus_cache_verdict *verdict, uint32_t value, int64_t seconds)
{
    return hs_py_int64_if((verdict->known & value) != 0, seconds);
}

PyObject *hs_py_cache_verdict(const httpstatus_cache_verdict *verdict, PyObject *record, PyObject *headers)
{
    PyObject *values[FIELDS] = {
        PyLong_FromUnsignedLong(verdict->action),
        PyLong_FromUnsignedLong(verdict->why),
        hs_py_seconds_if(verdict, HTTPSTATUS_CACHE_VALUE_AGE, verdict->age_s),
        hs_py_seconds_if(verdict, HTTPSTATUS_CACHE_VALUE_LIFETIME, verdict->lifetime_s),
        hs_py_seconds_if(verdict, HTTPSTATUS_CACHE_VALUE_TTL, verdict->ttl_s),
        PyLong_FromUnsignedLong(verdict->source),
        hs_py_seconds_if(verdict, HTTPSTATUS_CACHE_VALUE_SWR_LEFT, verdict->swr_left_s),
        hs_py_seconds_if(verdict, HTTPSTATUS_CACHE_VALUE_SIE_LEFT, verdict->sie_left_s),
        PyLong_FromUnsignedLong(verdict->fwd),
        PyBool_FromLong((verdict->flags & HTTPSTATUS_CACHE_RESULT_NOT_MODIFIED) != 0),
        PyBool_FromLong((verdict->flags & HTTPSTATUS_CACHE_RESULT_KEEP) != 0),
        record,
        headers,
        hs_py_reasons(verdict),
    };
    return hs_py_sequence_fill(&verdict_sequence, values, FIELDS);
}

int hs_py_cache_verdict_init(PyObject *module)
{
    return hs_py_sequence_add(module, &verdict_sequence, &description) < 0 ? -1 : 0;
}
