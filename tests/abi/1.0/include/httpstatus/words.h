/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_WORDS_H
#define HTTPSTATUS_WORDS_H
#include <stddef.h>
#include "httpstatus/advice.h"
#include "httpstatus/entry.h"
#include "httpstatus/export.h"
#include "httpstatus/method.h"
#include "httpstatus/provenance.h"
#include "httpstatus/scan_words.h"
#include "httpstatus/substatus.h"
HTTPSTATUS_BEGIN
HTTPSTATUS_API const char *httpstatus_state_name(int state);
HTTPSTATUS_API int httpstatus_state_from_text(const char *text, size_t len);
HTTPSTATUS_API const char *httpstatus_on_wire_name(int on_wire);
HTTPSTATUS_API const char *httpstatus_evidence_name(int evidence);
HTTPSTATUS_API const char *httpstatus_content_name(int content);
HTTPSTATUS_API const char *httpstatus_redirect_name(int redirect);
HTTPSTATUS_API const char *httpstatus_substate_name(int substate);
HTTPSTATUS_API const char *httpstatus_caching_name(int caching);
HTTPSTATUS_API const char *httpstatus_scan_format_name(int format);
HTTPSTATUS_API int httpstatus_audience_from_text(const char *text, size_t len);
HTTPSTATUS_END
#endif
