/* SPDX-License-Identifier: MIT */
/* Decisions about repeating, for tests of several stems. */

#ifndef HTTPSTATUS_TESTS_DECIDING_H
#define HTTPSTATUS_TESTS_DECIDING_H

#include "httpstatus/error.h"
#include "httpstatus/retry.h"
#include "suite.h"

static inline httpstatus_retry_facts get(int code)
{
    httpstatus_retry_facts facts = HTTPSTATUS_RETRY_FACTS_INIT;
    facts.code = code;
    facts.method = HTTPSTATUS_METHOD_GET;
    facts.known = HTTPSTATUS_KNOWN_METHOD;
    return facts;
}

static inline httpstatus_retry_settings preset(const char *name)
{
    httpstatus_retry_settings policy = HTTPSTATUS_RETRY_SETTINGS_INIT;
    ck_assert_int_eq(httpstatus_retry_policy(name, HTTPSTATUS_NTS, &policy), HTTPSTATUS_E_NONE);
    return policy;
}

static inline httpstatus_retry_verdict decided(const httpstatus_retry_settings *policy,
                                               const httpstatus_retry_facts *facts)
{
    httpstatus_retry_verdict verdict = HTTPSTATUS_RETRY_VERDICT_INIT;
    ck_assert_int_eq(httpstatus_retry_decide(policy, facts, NULL, &verdict), verdict.action);
    ck_assert_int_gt(verdict.action, 0);
    return verdict;
}

#endif
