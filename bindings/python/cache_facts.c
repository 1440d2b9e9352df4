/* SPDX-License-Identifier: MIT */
#include "cache_support.h"

static void hs_py_lines_feed(const hs_py_lines *lines, int side, int64_t now_s, httpstatus_cache_facts *facts)
{
    size_t i;

    for (i = 0; i < lines->count; i++) {
        const hs_py_line *line = &lines->line[i];
        httpstatus_cache_facts_field(facts, side, line->name.data, line->name.len, line->value.data, line->value.len,
                                     now_s);
    }
}

void hs_py_request_take(const hs_py_lines *lines, int64_t now_s, httpstatus_cache_facts *facts)
{
    hs_py_lines_feed(lines, HTTPSTATUS_SIDE_REQUEST, now_s, facts);
}

/* Reads the lines of a field; how many there were. */
static size_t hs_py_targeted_feed(const hs_py_lines *lines, const hs_py_text *name, httpstatus_cache_control *cc)
{
    size_t i, fed = 0;

    for (i = 0; lines != NULL && i < lines->count; i++) {
        const hs_py_line *line = &lines->line[i];
        if (hs_py_same_name(&line->name, name)) {
            httpstatus_cache_control_targeted_feed(cc, line->value.data, line->value.len);
            fed++;
        }
    }
    return fed;
}

int hs_py_targeted(const hs_py_lines *lines, const hs_py_lines *under, const hs_py_cache_settings *settings,
                   httpstatus_cache_control *out, hs_py_text *name)
{
    Py_ssize_t target;

    httpstatus_cache_control_init(out);
    for (target = 0; target < PyTuple_Size(settings->targets); target++) {
        httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
        if (hs_py_text_get(PyTuple_GetItem(settings->targets, target), "a target", name) < 0) {
            return -1;
        }
        if (hs_py_targeted_feed(lines, name, &cc) != 0 || hs_py_targeted_feed(under, name, &cc) != 0) {
            /* An empty field is there and says nothing, as a broken one. */
            cc.state = cc.state == 1 ? 1 : 2;
            *out = cc;
        }
        if (cc.state == 1) {
            return 1;
        }
    }
    return 0;
}

int hs_py_response_take(const hs_py_lines *lines, const hs_py_lines *under, const hs_py_cache_settings *settings,
                        int64_t now_s, httpstatus_cache_facts *facts)
{
    hs_py_text name = HS_PY_TEXT_INIT;
    int targeted = hs_py_targeted(lines, under, settings, &facts->targeted_cc, &name);

    hs_py_lines_feed(lines, HTTPSTATUS_SIDE_RESPONSE, now_s, facts);
    facts->flags |= targeted > 0 ? HTTPSTATUS_CACHE_TARGETED : 0;
    return targeted < 0 ? -1 : 0;
}

int hs_py_if_none_match_take(const hs_py_lines *request, const hs_py_line *etag, httpstatus_cache_facts *facts)
{
    hs_py_text listed = HS_PY_TEXT_INIT;
    int result = hs_py_lines_join(request, HTTPSTATUS_FIELD_IF_NONE_MATCH, &listed);

    if (result == 0 && listed.data != NULL &&
        httpstatus_etag_match(listed.data, listed.len, etag == NULL ? NULL : etag->value.data,
                              etag == NULL ? 0 : etag->value.len, true)) {
        facts->flags |= HTTPSTATUS_CACHE_IF_NONE_MATCH_HIT;
    }
    hs_py_text_release(&listed);
    return result;
}

static int hs_py_if_range_holds(const hs_py_text *if_range, const hs_py_lines *stored)
{
    const hs_py_line *etag = hs_py_line_of(stored, HTTPSTATUS_FIELD_ETAG);
    const hs_py_line *modified = hs_py_line_of(stored, HTTPSTATUS_FIELD_LAST_MODIFIED);

    return httpstatus_if_range_match(if_range->data, if_range->len, etag == NULL ? NULL : etag->value.data,
                                     etag == NULL ? 0 : etag->value.len, modified == NULL ? NULL : modified->value.data,
                                     modified == NULL ? 0 : modified->value.len);
}

static uint64_t hs_py_complete_of_range(const hs_py_line *content_range)
{
    uint64_t first, last, complete = HTTPSTATUS_LENGTH_UNKNOWN;

    if (content_range != NULL) {
        httpstatus_content_range_parse(content_range->value.data, content_range->value.len, &first, &last, &complete);
    }
    return complete;
}

/* How long the whole of the stored representation is. */
static uint64_t hs_py_complete(const hs_py_lines *stored, const httpstatus_cache_record *record)
{
    const hs_py_line *length = hs_py_line_of(stored, HTTPSTATUS_FIELD_CONTENT_LENGTH);
    httpstatus_cache_facts facts = HTTPSTATUS_CACHE_FACTS_INIT;

    if (record->code == HTTPSTATUS_PARTIAL_CONTENT) {
        return hs_py_complete_of_range(hs_py_line_of(stored, HTTPSTATUS_FIELD_CONTENT_RANGE));
    }
    if ((record->known & HTTPSTATUS_CACHE_HAS_LENGTH) != 0) {
        return record->length_bytes;
    }
    if (length != NULL) {
        httpstatus_cache_facts_field(&facts, HTTPSTATUS_SIDE_RESPONSE, length->name.data, length->name.len,
                                     length->value.data, length->value.len, 0);
    }
    return (facts.known & HTTPSTATUS_CACHE_HAS_LENGTH) != 0 ? facts.length_bytes : HTTPSTATUS_LENGTH_UNKNOWN;
}

int hs_py_range_take(const hs_py_lines *request, const hs_py_lines *stored, const httpstatus_cache_record *record,
                     httpstatus_cache_facts *facts)
{
    hs_py_text range = HS_PY_TEXT_INIT, if_range = HS_PY_TEXT_INIT;
    int result = hs_py_lines_join(request, HTTPSTATUS_FIELD_RANGE, &range);

    if (result == 0) {
        result = hs_py_lines_join(request, HTTPSTATUS_FIELD_IF_RANGE, &if_range);
    }
    if (result == 0 && !hs_py_if_range_holds(&if_range, stored)) {
        /* As if Range were not there: the whole is asked for. */
        facts->flags &= ~(uint32_t)HTTPSTATUS_CACHE_RANGE;
    } else if (result == 0 && range.data != NULL &&
               httpstatus_range_parse(range.data, range.len, hs_py_complete(stored, record), &facts->first_byte,
                                      &facts->last_byte) == HTTPSTATUS_E_NONE) {
        facts->known |= HTTPSTATUS_CACHE_HAS_RANGE;
    }
    hs_py_text_release(&range);
    hs_py_text_release(&if_range);
    return result;
}
