/* SPDX-License-Identifier: MIT */
/**
 * @file
 * libhttpstatus: what an HTTP status code is, and why.
 *
 * Includes every public header. Pure and thread-safe; static strings; nothing to free, nothing to initialise.
 *
 * @code
 * assert(strcmp(httpstatus_reason(404), "Not Found") == 0);
 * assert(httpstatus_effective(471) == 400);
 * assert(httpstatus_from_text("request-uri too long", HTTPSTATUS_NTS) == 414);
 * @endcode
 */

#ifndef HTTPSTATUS_H
#define HTTPSTATUS_H

#include "httpstatus/advice.h"
#include "httpstatus/backoff.h"
#include "httpstatus/budget.h"
#include "httpstatus/bulk.h"
#include "httpstatus/cache.h"
#include "httpstatus/cache_control.h"
#include "httpstatus/cache_facts.h"
#include "httpstatus/cache_preset.h"
#include "httpstatus/cache_record.h"
#include "httpstatus/cache_rule.h"
#include "httpstatus/cache_status.h"
#include "httpstatus/cache_validation.h"
#include "httpstatus/cache_words.h"
#include "httpstatus/class.h"
#include "httpstatus/codes.h"
#include "httpstatus/content.h"
#include "httpstatus/date.h"
#include "httpstatus/entry.h"
#include "httpstatus/error.h"
#include "httpstatus/export.h"
#include "httpstatus/field.h"
#include "httpstatus/field_value.h"
#include "httpstatus/fields.h"
#include "httpstatus/freshness.h"
#include "httpstatus/headers.h"
#include "httpstatus/lookup.h"
#include "httpstatus/mapping.h"
#include "httpstatus/method.h"
#include "httpstatus/provenance.h"
#include "httpstatus/redirect.h"
#include "httpstatus/registry.h"
#include "httpstatus/retry.h"
#include "httpstatus/retry_after.h"
#include "httpstatus/retry_facts.h"
#include "httpstatus/retry_plan.h"
#include "httpstatus/retry_policy.h"
#include "httpstatus/retry_rule.h"
#include "httpstatus/retry_words.h"
#include "httpstatus/scan.h"
#include "httpstatus/scan_words.h"
#include "httpstatus/statusline.h"
#include "httpstatus/substatus.h"
#include "httpstatus/vendor.h"
#include "httpstatus/version.h"
#include "httpstatus/why.h"
#include "httpstatus/words.h"

#endif
