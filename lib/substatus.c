/* SPDX-License-Identifier: MIT */
#include "httpstatus/substatus.h"

#include "generated/tables.h"
#include "httpstatus/error.h"
#include "text.h"

int httpstatus_substatus_parse(const char *text, size_t len, int *out_code, int *out_sub)
{
    if (text == NULL || out_code == NULL || out_sub == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    hs_span span = hs_span_of(text, len);
    int code, sub;
    if (hs_take_digits(&span, 3, &code) != 3) {
        return HTTPSTATUS_E_SYNTAX;
    }
    bool dotted = hs_take(&span, '.');
    int digits = hs_take_digits(&span, 3, &sub);
    /* 404.07 is somebody's slip, for 404.7 or for 404.070; only the six-digit form pads. */
    bool padded = digits > 1 && span.at[-digits] == '0';
    bool complete = dotted ? digits != 0 && !padded : digits == 3;
    if (span.at != span.end || !complete) {
        return HTTPSTATUS_E_SYNTAX;
    }
    if (code < 100) {
        return HTTPSTATUS_E_RANGE;
    }
    *out_code = code;
    *out_sub = sub;
    return HTTPSTATUS_E_NONE;
}

/* Negative, 0 or positive, as the row stands before, at or after the pair. */
static int compare(const httpstatus_substatus *row, int code, int sub)
{
    if (row->code != code) {
        return row->code < code ? -1 : 1;
    }
    return row->sub == sub ? 0 : row->sub < sub ? -1 : 1;
}

const httpstatus_substatus *httpstatus_substatus_find(int code, int sub)
{
    /* The first row that does not stand before the pair. */
    size_t low = 0, high = HS_SUBSTATUS_COUNT;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare(&hs_substatuses[middle], code, sub) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < HS_SUBSTATUS_COUNT && compare(&hs_substatuses[low], code, sub) == 0 ? &hs_substatuses[low] : NULL;
}

const httpstatus_substatus *httpstatus_substatus_walk(const httpstatus_substatus *row)
{
    if (row == NULL) {
        return &hs_substatuses[0];
    }
    return row < &hs_substatuses[HS_SUBSTATUS_COUNT - 1] ? row + 1 : NULL;
}

const httpstatus_substatus *httpstatus_substatus_next(const httpstatus_substatus *row)
{
    if (row == NULL) {
        return NULL;
    }
    const httpstatus_substatus *after = httpstatus_substatus_walk(row);
    return after != NULL && compare(after, row->code, row->sub) == 0 ? after : NULL;
}

int httpstatus_substatus_code(const httpstatus_substatus *row)
{
    return row != NULL ? row->code : 0;
}

int httpstatus_substatus_number(const httpstatus_substatus *row)
{
    return row != NULL ? row->sub : -1;
}

/* Offset 0 is the empty string: nothing to say. */
static const char *prose(uint16_t offset)
{
    return offset != 0 ? hs_prose + offset : NULL;
}

const char *httpstatus_substatus_meaning(const httpstatus_substatus *row)
{
    return row != NULL ? prose(row->meaning) : NULL;
}

const char *httpstatus_substatus_version(const httpstatus_substatus *row)
{
    return row != NULL ? prose(row->version) : NULL;
}

const char *httpstatus_substatus_component(const httpstatus_substatus *row)
{
    return row != NULL ? prose(row->component) : NULL;
}

int httpstatus_substatus_state(const httpstatus_substatus *row)
{
    return row != NULL ? row->state : HTTPSTATUS_SUBSTATE_UNKNOWN;
}

const char *httpstatus_substatus_note(const httpstatus_substatus *row)
{
    return row != NULL ? prose(row->note) : NULL;
}

const char *httpstatus_substatus_constant(const httpstatus_substatus *row)
{
    return row != NULL ? prose(row->constant) : NULL;
}

const char *httpstatus_substatus_source(const httpstatus_substatus *row)
{
    return row != NULL ? prose(row->source) : NULL;
}
