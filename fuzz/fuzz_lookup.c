/* SPDX-License-Identifier: MIT */
/* Texts that name something: codes, rows, methods, sub-status, vendors, fields, policies. */
#include <stdbool.h>

#include "fuzz.h"
#include "httpstatus/entry.h"
#include "httpstatus/error.h"
#include "httpstatus/lookup.h"
#include "httpstatus/mapping.h"
#include "httpstatus/method.h"
#include "httpstatus/retry_policy.h"
#include "httpstatus/substatus.h"
#include "httpstatus/vendor.h"

static bool is(const char *name, const char *text, size_t len)
{
    return name != NULL && strlen(name) == len && memcmp(name, text, len) == 0;
}

/* Every row that a text names, once each: the walk ends. */
static void check_rows(const char *text, size_t len)
{
    const httpstatus_entry *seen[16];
    size_t count = 0;
    for (const httpstatus_entry *e = httpstatus_lookup(text, len); e != NULL;
         e = httpstatus_lookup_next(text, len, e)) {
        for (size_t i = 0; i < count; i++) {
            FUZZ_CHECK(seen[i] != e);
        }
        FUZZ_CHECK(count < sizeof seen / sizeof seen[0]);
        FUZZ_CHECK(httpstatus_entry_code(e) >= 100 && httpstatus_entry_code(e) <= 999);
        seen[count++] = e;
    }
    if (count != 0) {
        FUZZ_CHECK(httpstatus_from_text(text, len) == httpstatus_entry_code(seen[0]));
    }
}

static void check_codes(const char *text, size_t len)
{
    int any = httpstatus_from_text(text, len), digits = -1;
    int by_reason = httpstatus_from_reason(text, len), by_name = httpstatus_from_name(text, len);
    FUZZ_CHECK(any == 0 || (any >= 100 && any <= 999));
    FUZZ_CHECK(by_reason == 0 || (any == by_reason && is(httpstatus_reason(by_reason), text, len)));
    FUZZ_CHECK(by_name == 0 || any != 0);
    int error = httpstatus_code_parse(text, len, &digits);
    FUZZ_CHECK(error == HTTPSTATUS_E_NONE ? digits == any && len == 3 : digits == -1);
}

/* Case does not count for from_text(). */
static void check_case(const char *text, size_t len)
{
    char *upper = fuzz_text(text, len);
    for (size_t i = 0; i < len; i++) {
        upper[i] = (char)(upper[i] >= 'a' && upper[i] <= 'z' ? upper[i] - 'a' + 'A' : upper[i]);
    }
    FUZZ_CHECK(httpstatus_from_text(upper, len) == httpstatus_from_text(text, len));
    free(upper);
}

static void check_others(const char *text, size_t len)
{
    int method = httpstatus_method_from_text(text, len), code, sub;
    FUZZ_CHECK(method == 0 || is(httpstatus_method_name(method), text, len));
    httpstatus_substatus_parse(text, len, &code, &sub);
    httpstatus_retry_settings settings = HTTPSTATUS_RETRY_SETTINGS_INIT;
    int error = httpstatus_retry_policy(text, len, &settings);
    FUZZ_CHECK(error == HTTPSTATUS_E_NONE || error == HTTPSTATUS_E_NOT_FOUND);
    FUZZ_CHECK(settings.size == sizeof settings);
    httpstatus_vendor_by_name(text, len);
    httpstatus_grpc_from_text(text, len);
    httpstatus_proxy_error_find(text, len);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = fuzz_text(data, size);
    check_rows(text, size);
    check_codes(text, size);
    check_case(text, size);
    check_others(text, size);
    free(text);
    return 0;
}
