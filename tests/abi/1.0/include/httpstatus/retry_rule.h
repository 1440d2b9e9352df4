/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_RETRY_RULE_H
#define HTTPSTATUS_RETRY_RULE_H
#include <stdbool.h>
#include <stdint.h>
#include "httpstatus/codes.h"
#include "httpstatus/export.h"
enum httpstatus_retry_rule_kind {
    HTTPSTATUS_RETRY_RULE_NONE = 0,
    HTTPSTATUS_RETRY_RULE_NEVER = 1,
    HTTPSTATUS_RETRY_RULE_SAME = 2,
    HTTPSTATUS_RETRY_RULE_SAME_AFTER_HINT = 3,
    HTTPSTATUS_RETRY_RULE_CHANGED = 4,
    HTTPSTATUS_RETRY_RULE_CONNECTION = 5,
    HTTPSTATUS_RETRY_RULE_CREDENTIALS = 6,
    HTTPSTATUS_RETRY_RULE_PERSON = 7
};
enum httpstatus_applied_kind {
    HTTPSTATUS_APPLIED_UNKNOWN = 0,
    HTTPSTATUS_APPLIED_NO_BY_DEFINITION = 1,
    HTTPSTATUS_APPLIED_NO_BY_MEANING = 2,
    HTTPSTATUS_APPLIED_MAYBE = 3,
    HTTPSTATUS_APPLIED_YES = 4
};
enum httpstatus_retry_need {
    HTTPSTATUS_NEED_CREDENTIALS = 1,
    HTTPSTATUS_NEED_PROXY_CREDENTIALS = 2,
    HTTPSTATUS_NEED_NEW_CONNECTION = 4,
    HTTPSTATUS_NEED_NO_EARLY_DATA = 8,
    HTTPSTATUS_NEED_NO_EXPECT = 16,
    HTTPSTATUS_NEED_UPGRADE = 32,
    HTTPSTATUS_NEED_CHANGE = 64,
    HTTPSTATUS_NEED_STATE = 128,
    HTTPSTATUS_NEED_WAIT = 256,
    HTTPSTATUS_NEED_PERSON = 512
};
enum httpstatus_hint_source {
    HTTPSTATUS_HINT_SOURCE_NONE = 0,
    HTTPSTATUS_HINT_SOURCE_RFC = 1,
    HTTPSTATUS_HINT_SOURCE_VENDOR = 2
};
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_retry_rule(int code);
HTTPSTATUS_API int httpstatus_retry_why(int code);
HTTPSTATUS_API int httpstatus_retry_applied(int code);
HTTPSTATUS_API uint32_t httpstatus_retry_needs(int code);
HTTPSTATUS_API int httpstatus_retry_has_hint(int code);
HTTPSTATUS_API bool httpstatus_is_retryable(int code);
HTTPSTATUS_END
#endif
