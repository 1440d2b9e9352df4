/* SPDX-License-Identifier: MIT */
/* Words that stand for numbers, beside the names of the numbers: header fields, states, audiences, CoAP, presets. */
#include <stdbool.h>

#include "fuzz.h"
#include "httpstatus/cache_preset.h"
#include "httpstatus/error.h"
#include "httpstatus/field.h"
#include "httpstatus/field_value.h"
#include "httpstatus/mapping.h"
#include "httpstatus/words.h"

static char lower(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static bool same_but_for_case(const char *name, const char *text, size_t len)
{
    if (name == NULL || strlen(name) != len) {
        return false;
    }
    for (size_t i = 0; i < len; i++) {
        if (lower(name[i]) != lower(text[i])) {
            return false;
        }
    }
    return true;
}

/* Slowly: the field whose name it is. */
static int field_of(const char *text, size_t len)
{
    const char *name;
    for (int field = 1; (name = httpstatus_field_name(field)) != NULL; field++) {
        if (same_but_for_case(name, text, len)) {
            return field;
        }
    }
    return HTTPSTATUS_FIELD_UNKNOWN;
}

static void check_field(const char *text, size_t len)
{
    char *folded = fuzz_text(text, len);
    for (size_t i = 0; i < len; i++) {
        folded[i] = lower(folded[i]);
    }
    FUZZ_CHECK(httpstatus_field_from_text(text, len) == field_of(text, len));
    /* Field names are blind to case (RFC 9110, section 5.1). */
    FUZZ_CHECK(httpstatus_field_flags(text, len) == httpstatus_field_flags(folded, len));
    free(folded);
}

/* As RFC 7252, section 5.2, writes it: a class, a dot, two digits. */
static int coap_of(const char *text, size_t len)
{
    if (len != 4 || (text[0] != '2' && text[0] != '4' && text[0] != '5') || text[1] != '.') {
        return 0;
    }
    if (text[2] < '0' || text[2] > '9' || text[3] < '0' || text[3] > '9') {
        return 0;
    }
    int detail = (text[2] - '0') * 10 + (text[3] - '0');
    return detail > 31 ? 0 : (text[0] - '0') * 32 + detail;
}

static void check_preset(const char *text, size_t len)
{
    httpstatus_cache_options options = HTTPSTATUS_CACHE_OPTIONS_INIT;
    const char *targets = httpstatus_cache_preset_targets(text, len);
    size_t pos = 0, at, n;
    FUZZ_CHECK((targets != NULL) == (httpstatus_cache_preset(text, len, &options) == HTTPSTATUS_E_NONE));
    while (targets != NULL && httpstatus_list_next(targets, HTTPSTATUS_NTS, &pos, &at, &n)) {
        FUZZ_CHECK(n != 0 && at + n <= strlen(targets));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = fuzz_text(data, size);
    int state = httpstatus_state_from_text(text, size), audience = httpstatus_audience_from_text(text, size);
    check_field(text, size);
    check_preset(text, size);
    FUZZ_CHECK(httpstatus_coap_from_text(text, size) == coap_of(text, size));
    FUZZ_CHECK(state == 0 || same_but_for_case(httpstatus_state_name(state), text, size));
    FUZZ_CHECK(audience == 0 ||
               same_but_for_case(audience == HTTPSTATUS_AUDIENCE_CLIENT ? "client" : "operator", text, size));
    free(text);
    return 0;
}
