// SPDX-License-Identifier: MIT
// Shared by every language: no language conditions, no constants, no code. Functions of scalars and strings reach a
// language by their declarations alone; what needs structs, rows or buffers is written by hand (by_hand.i).

%{
#include <httpstatus.h>
%}

%include <stdint.i>
#define HTTPSTATUS_API
#define HTTPSTATUS_BEGIN
#define HTTPSTATUS_END

%rename("%(strip:[httpstatus_])s", %$isfunction) "";
%rename("%(strip:[HTTPSTATUS_])s", %$isenumitem) "";
%rename($ignore, %$isclass) "";
%include "by_hand.i"
%include "no_answer.i"

%include <httpstatus/codes.h>
%include <httpstatus/version.h>
%include <httpstatus/error.h>
%include <httpstatus/class.h>
%include <httpstatus/registry.h>
%include <httpstatus/entry.h>
%include <httpstatus/provenance.h>
%include <httpstatus/vendor.h>
%include <httpstatus/lookup.h>
%include <httpstatus/method.h>
%include <httpstatus/substatus.h>
%include <httpstatus/mapping.h>
%include <httpstatus/advice.h>
%include <httpstatus/why.h>
%include <httpstatus/field.h>
%include <httpstatus/cache_words.h>
%include <httpstatus/cache_rule.h>
%include <httpstatus/cache_preset.h>
%include <httpstatus/cache_control.h>
%include <httpstatus/fields.h>
%include <httpstatus/statusline.h>
%include <httpstatus/content.h>
%include <httpstatus/redirect.h>
%include <httpstatus/headers.h>
%include <httpstatus/words.h>
%include <httpstatus/date.h>
%include <httpstatus/retry_after.h>
%include <httpstatus/retry_words.h>
%include <httpstatus/retry_rule.h>
%include <httpstatus/retry_policy.h>
%include <httpstatus/retry_facts.h>
%include <httpstatus/backoff.h>
%include <httpstatus/budget.h>
%include <httpstatus/retry.h>
%include <httpstatus/retry_plan.h>
%include <httpstatus/field_value.h>
%include <httpstatus/cache_facts.h>
%include <httpstatus/cache_record.h>
%include <httpstatus/freshness.h>
%include <httpstatus/cache.h>
%include <httpstatus/cache_validation.h>
%include <httpstatus/cache_status.h>
%include <httpstatus/bulk.h>
%include <httpstatus/scan_words.h>
%include <httpstatus/scan.h>
