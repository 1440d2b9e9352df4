/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_FIELD_H
#define HTTPSTATUS_FIELD_H
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/codes.h"
#include "httpstatus/export.h"
typedef struct httpstatus_field_rule httpstatus_field_rule;
enum httpstatus_field_flag {
    HTTPSTATUS_FIELD_HOP_BY_HOP = 1,
    HTTPSTATUS_FIELD_NOT_STORED = 2,
    HTTPSTATUS_FIELD_NOT_UPDATED = 4,
    HTTPSTATUS_FIELD_CONDITION = 8
};
HTTPSTATUS_BEGIN
HTTPSTATUS_API const char *httpstatus_field_name(int field);
HTTPSTATUS_API int httpstatus_field_from_text(const char *text, size_t len);
HTTPSTATUS_API uint32_t httpstatus_field_flags(const char *text, size_t len);
HTTPSTATUS_API const httpstatus_field_rule *httpstatus_required_fields(int code);
HTTPSTATUS_API const httpstatus_field_rule *httpstatus_suggested_fields(int code);
HTTPSTATUS_API const httpstatus_field_rule *httpstatus_field_rule_next(const httpstatus_field_rule *rule);
HTTPSTATUS_API int httpstatus_field_rule_field(const httpstatus_field_rule *rule);
HTTPSTATUS_API int httpstatus_field_rule_level(const httpstatus_field_rule *rule);
HTTPSTATUS_API int httpstatus_field_rule_condition(const httpstatus_field_rule *rule);
HTTPSTATUS_API const char *httpstatus_condition_name(int condition);
HTTPSTATUS_API const char *httpstatus_condition_text(int condition);
HTTPSTATUS_END
#endif
