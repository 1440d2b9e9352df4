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

/* Slowly: the field whose name it is. */
static int field_of(const char *text, size_t len)
{
    const char *name;
    for (int field = 1; (name = httpstatus_field_name(field)) != NULL; field++) {
        if (fuzz_same_in_any_case(name, text, len)) {
            return field;
        }
    }
    return HTTPSTATUS_FIELD_UNKNOWN;
}

static void check_field(const char *text, size_t len)
{
    char *folded = fuzz_text(text, len);
    for (size_t i = 0; i < len; i++) {
        folded[i] = fuzz_lower(folded[i]);
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
    if (!fuzz_is_digit(text[2]) || !fuzz_is_digit(text[3])) {
        return 0;
    }
    int detail = (text[2] - '0') * 10 + (text[3] - '0');
    return detail > 31 ? 0 : (text[0] - '0') * 32 + detail;
}

static void check_preset(const char *text, size_t len)
{
    httpstatus_cache_options options, marked;
    memset(&options, 0x5a, sizeof options);
    options.size = sizeof options;
    marked = options;
    bool known = false;
    const char *name, *targets = httpstatus_cache_preset_targets(text, len);
    for (int i = 0; (name = httpstatus_cache_preset_name(i)) != NULL; i++) {
        known = known || fuzz_same(name, text, len);
    }
    int error = httpstatus_cache_preset(text, len, &options);
    FUZZ_CHECK(error == (known ? HTTPSTATUS_E_NONE : HTTPSTATUS_E_NOT_FOUND) && (targets != NULL) == known);
    FUZZ_CHECK((memcmp(&options, &marked, sizeof options) == 0) == !known);
    size_t pos = 0, at, n;
    while (targets != NULL && httpstatus_list_next(targets, HTTPSTATUS_NTS, &pos, &at, &n)) {
        FUZZ_CHECK(n != 0 && at + n <= strlen(targets));
    }
}

/* States and audiences in lower case, letter by letter. */
static int state_of(const char *text, size_t len)
{
    for (int state = HTTPSTATUS_STATE_REGISTERED; state <= HTTPSTATUS_STATE_FOLKLORE; state++) {
        if (fuzz_same(httpstatus_state_name(state), text, len)) {
            return state;
        }
    }
    return HTTPSTATUS_STATE_UNKNOWN;
}

static int audience_of(const char *text, size_t len)
{
    return fuzz_same("client", text, len)     ? HTTPSTATUS_AUDIENCE_CLIENT
           : fuzz_same("operator", text, len) ? HTTPSTATUS_AUDIENCE_OPERATOR
                                              : 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = fuzz_text(data, size);
    check_field(text, size);
    check_preset(text, size);
    FUZZ_CHECK(httpstatus_coap_from_text(text, size) == coap_of(text, size));
    FUZZ_CHECK(httpstatus_state_from_text(text, size) == state_of(text, size));
    FUZZ_CHECK(httpstatus_audience_from_text(text, size) == audience_of(text, size));
    free(text);
    return 0;
}
