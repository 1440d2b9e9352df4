/* SPDX-License-Identifier: MIT */
/* Texts that name something: codes, rows, methods, sub-status, vendors, gRPC, proxy errors, policies. */
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
    FUZZ_CHECK(by_reason == 0 || (any == by_reason && fuzz_same(httpstatus_reason(by_reason), text, len)));
    FUZZ_CHECK(by_name == 0 || any != 0);
    int error = httpstatus_code_parse(text, len, &digits);
    FUZZ_CHECK(error == HTTPSTATUS_E_NONE ? digits == any && len == 3 : digits == -1);
}

/* Case does not count for from_text(). */
static void check_case(const char *text, size_t len)
{
    char *upper = fuzz_text(text, len);
    for (size_t i = 0; i < len; i++) {
        upper[i] = (char)(fuzz_is_letter(upper[i]) ? fuzz_lower(upper[i]) - 'a' + 'A' : upper[i]);
    }
    FUZZ_CHECK(httpstatus_from_text(upper, len) == httpstatus_from_text(text, len));
    free(upper);
}

/* Whether letters and digits are those of the name: case and punctuation do not count, and a NUL is part of no name. */
static bool same_folded(const char *name, const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (text[i] == '\0') {
            return false;
        }
        if (!fuzz_is_letter(text[i]) && !fuzz_is_digit(text[i])) {
            continue;
        }
        while (*name != '\0' && !fuzz_is_letter(*name) && !fuzz_is_digit(*name)) {
            name++;
        }
        if (fuzz_lower(*name++) != fuzz_lower(text[i])) {
            return false;
        }
    }
    for (; *name != '\0'; name++) {
        if (fuzz_is_letter(*name) || fuzz_is_digit(*name)) {
            return false;
        }
    }
    return true;
}

static int vendor_of(const char *text, size_t len)
{
    const char *name;
    for (int vendor = 1; (name = httpstatus_vendor_name(vendor)) != NULL; vendor++) {
        if (same_folded(name, text, len) || same_folded(httpstatus_vendor_title(vendor), text, len)) {
            return vendor;
        }
    }
    return HTTPSTATUS_VENDOR_ANY;
}

/* The number whose name the text is, letter by letter; 0 for none. */
static int named(const char *(*name_of)(int number), const char *text, size_t len)
{
    const char *name;
    for (int number = 1; (name = name_of(number)) != NULL; number++) {
        if (fuzz_same(name, text, len)) {
            return number;
        }
    }
    return 0;
}

/* A name, Go's spelling of one, or a number without leading zeros. */
static int grpc_of(const char *text, size_t len)
{
    const char *name;
    char digits[12];
    for (int grpc = 0; (name = httpstatus_grpc_name(grpc)) != NULL; grpc++) {
        snprintf(digits, sizeof digits, "%d", grpc);
        if (fuzz_same(digits, text, len) || same_folded(name, text, len)) {
            return grpc;
        }
    }
    return same_folded("canceled", text, len) ? 1 : -1;
}

static int number_of(const char *digits, size_t n)
{
    int number = 0;
    for (size_t i = 0; i < n; i++) {
        number = number * 10 + digits[i] - '0';
    }
    return number;
}

/* Three digits, a dot and one to three without a leading zero; or six digits. */
static void check_substatus(const char *text, size_t len)
{
    enum { UNTOUCHED = -77 };
    int code = UNTOUCHED, sub = UNTOUCHED;
    bool dotted = len >= 5 && len <= 7 && text[3] == '.' && (text[4] != '0' || len == 5);
    bool fits = dotted || len == 6;
    for (size_t i = 0; i < len && fits; i++) {
        fits = fuzz_is_digit(text[i]) || (dotted && i == 3);
    }
    int error = httpstatus_substatus_parse(text, len, &code, &sub);
    if (!fits || number_of(text, 3) < 100) {
        FUZZ_CHECK(error == (fits ? HTTPSTATUS_E_RANGE : HTTPSTATUS_E_SYNTAX));
        FUZZ_CHECK(code == UNTOUCHED && sub == UNTOUCHED);
        return;
    }
    FUZZ_CHECK(error == HTTPSTATUS_E_NONE && code == number_of(text, 3));
    FUZZ_CHECK(sub == number_of(text + 3 + dotted, len - 3 - dotted));
}

static void check_policy(const char *text, size_t len)
{
    httpstatus_retry_settings settings, marked;
    memset(&settings, 0x5a, sizeof settings);
    settings.size = sizeof settings;
    marked = settings;
    bool known = false;
    const char *name;
    for (int i = 0; (name = httpstatus_retry_policy_name(i)) != NULL; i++) {
        known = known || fuzz_same(name, text, len);
    }
    int error = httpstatus_retry_policy(text, len, &settings);
    FUZZ_CHECK(error == (known ? HTTPSTATUS_E_NONE : HTTPSTATUS_E_NOT_FOUND) && settings.size == sizeof settings);
    FUZZ_CHECK((memcmp(&settings, &marked, sizeof settings) == 0) == !known);
}

static void check_others(const char *text, size_t len)
{
    FUZZ_CHECK(httpstatus_method_from_text(text, len) == named(httpstatus_method_name, text, len));
    FUZZ_CHECK(httpstatus_proxy_error_find(text, len) == named(httpstatus_proxy_error_name, text, len));
    FUZZ_CHECK(httpstatus_vendor_by_name(text, len) == vendor_of(text, len));
    FUZZ_CHECK(httpstatus_grpc_from_text(text, len) == grpc_of(text, len));
    check_substatus(text, len);
    check_policy(text, len);
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
