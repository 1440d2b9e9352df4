/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "calls.h"
#include "exact.h"
#include "httpstatus.h"

typedef struct codes {
    uint16_t at[VALUES_MAX];
    size_t count;
} codes;

/* False when an argument is no number of 16 bits. */
static bool read_codes(const values *in, codes *out)
{
    out->count = in->count == 1 && is_none(&in->at[0]) ? 0 : in->count;
    for (size_t i = 0; i < out->count; i++) {
        if (in->at[i].kind != VALUE_INTEGER || in->at[i].number < 0 || in->at[i].number > UINT16_MAX) {
            return false;
        }
        out->at[i] = (uint16_t)in->at[i].number;
    }
    return true;
}

static void add_classes(const codes *in, values *out)
{
    uint8_t classes[VALUES_MAX];
    httpstatus_bulk_class(in->at, in->count, classes);
    for (size_t i = 0; i < in->count; i++) {
        values_add_integer(out, classes[i]);
    }
}

static void add_flags(const codes *in, values *out)
{
    uint32_t flags[VALUES_MAX];
    httpstatus_bulk_flags(in->at, in->count, flags);
    for (size_t i = 0; i < in->count; i++) {
        values_add_integer(out, flags[i]);
    }
}

static void add_counts(const codes *in, values *out)
{
    uint64_t counts[HTTPSTATUS_BULK_SLOTS] = { 0 };
    httpstatus_bulk_histogram(in->at, in->count, counts);
    for (int slot = 0; slot < HTTPSTATUS_BULK_SLOTS; slot++) {
        if (counts[slot] != 0) {
            values_add_integer(out, slot);
            values_add_integer(out, (int64_t)counts[slot]);
        }
    }
}

/* Twice: in one piece, and code by code, which must give the same. */
static void add_parsed(const value *text, values *out)
{
    uint16_t at_once[VALUES_MAX], one;
    size_t pos = 0, single = 0, n = httpstatus_bulk_parse(text->text, text->n, &pos, at_once, VALUES_MAX);
    for (size_t i = 0; i < n; i++) {
        if (httpstatus_bulk_parse(text->text, text->n, &single, &one, 1) == 1 && one == at_once[i]) {
            values_add_integer(out, one);
        } else {
            values_add_string(out, "another number when they are read one by one");
        }
    }
}

bool bulk_call(const char *name, const values *in, values *out)
{
    codes given;
    if (strcmp(name, "bulk_parse") == 0 && arguments_are(in, "t")) {
        add_parsed(&in->at[0], out);
    } else if (strncmp(name, "bulk_", 5) != 0 || !read_codes(in, &given)) {
        return false;
    } else if (strcmp(name, "bulk_class") == 0) {
        add_classes(&given, out);
    } else if (strcmp(name, "bulk_flags") == 0) {
        add_flags(&given, out);
    } else if (strcmp(name, "bulk_histogram") == 0) {
        add_counts(&given, out);
    } else {
        return false;
    }
    if (out->count == 0) {
        values_add_none(out);
    }
    return true;
}
