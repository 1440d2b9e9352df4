/* SPDX-License-Identifier: MIT */
#include "httpstatus/headers.h"

#include <stddef.h>

#include "findings.h"
#include "httpstatus/class.h"
#include "httpstatus/content.h"
#include "httpstatus/entry.h"
#include "httpstatus/error.h"
#include "sized.h"

typedef httpstatus_response_facts response;
typedef httpstatus_response_findings findings;

static void find_if(findings *out, bool wrong, int why, int field)
{
    if (wrong) {
        hs_found(out, why, field, httpstatus_why_level(why), 0);
    }
}

/* HTTP/2 and HTTP/3 have no fields of a connection. */
static bool is_multiplexed(const response *r)
{
    return (r->known & HTTPSTATUS_RESPONSE_VERSION) != 0 && r->version >= 20;
}

static void check_code(const response *r, findings *out)
{
    int state = httpstatus_entry_state(httpstatus_find(r->code));
    bool valid = httpstatus_is_valid(r->code);
    find_if(out, !valid, HTTPSTATUS_WHY_CHECK_CODE_INVALID, 0);
    find_if(out, valid && state == HTTPSTATUS_STATE_UNKNOWN, HTTPSTATUS_WHY_CHECK_CODE_UNREGISTERED, 0);
    find_if(out, state == HTTPSTATUS_STATE_UNUSED, HTTPSTATUS_WHY_CHECK_CODE_UNUSED, 0);
    find_if(out, state == HTTPSTATUS_STATE_DEPRECATED, HTTPSTATUS_WHY_CHECK_CODE_DEPRECATED, 0);
    find_if(out, state == HTTPSTATUS_STATE_OBSOLETE, HTTPSTATUS_WHY_CHECK_CODE_OBSOLETE, 0);
    find_if(out, state == HTTPSTATUS_STATE_TEMPORARY, HTTPSTATUS_WHY_CHECK_CODE_TEMPORARY, 0);
}

/* Whether the facts show that a rule applies; most conditions are beyond them, and then it is not held to apply. */
static bool applies(const response *r, const httpstatus_field_rule *rule)
{
    int field = httpstatus_field_rule_field(rule);
    if (is_multiplexed(r) && (field == HTTPSTATUS_FIELD_CONNECTION || field == HTTPSTATUS_FIELD_UPGRADE)) {
        return false;
    }
    switch (httpstatus_field_rule_condition(rule)) {
    case HTTPSTATUS_CONDITION_NONE:
    case HTTPSTATUS_CONDITION_REL_BLOCKED_BY:
    case HTTPSTATUS_CONDITION_BYTE_RANGE: /* bytes are the only range unit in use (RFC 9110, section 14.1) */
        return true;
    case HTTPSTATUS_CONDITION_SINGLE_PART:
        /* A response to HEAD may leave out what only generating the content would tell (RFC 9110, section 9.3.2). */
        return (r->seen & HTTPSTATUS_SEEN_MULTIPART) == 0 && r->method != HTTPSTATUS_METHOD_HEAD;
    default:
        return false;
    }
}

static bool satisfied(const response *r, const httpstatus_field_rule *rule)
{
    if (httpstatus_field_rule_condition(rule) == HTTPSTATUS_CONDITION_REL_BLOCKED_BY) {
        return (r->seen & HTTPSTATUS_SEEN_BLOCKED_BY) != 0;
    }
    int field = httpstatus_field_rule_field(rule);
    /* Where Connection is required it is for its option (RFC 9110, section 7.8). */
    return field == HTTPSTATUS_FIELD_CONNECTION ? (r->seen & HTTPSTATUS_SEEN_UPGRADE_OPTION) != 0
                                                : hs_has_field(r, field);
}

static int missing_why(int level)
{
    switch (level) {
    case HTTPSTATUS_LEVEL_MUST:
        return HTTPSTATUS_WHY_CHECK_REQUIRED_FIELD;
    case HTTPSTATUS_LEVEL_SHOULD:
        return HTTPSTATUS_WHY_CHECK_SUGGESTED_FIELD;
    case HTTPSTATUS_LEVEL_CONVENTION:
        return HTTPSTATUS_WHY_CHECK_CONVENTIONAL_FIELD;
    default:
        return HTTPSTATUS_WHY_UNKNOWN; /* what a server may send it may leave out */
    }
}

static void check_missing(const response *r, const httpstatus_field_rule *rule, findings *out)
{
    for (; rule != NULL; rule = httpstatus_field_rule_next(rule)) {
        int level = httpstatus_field_rule_level(rule);
        int why = missing_why(level);
        if (why != HTTPSTATUS_WHY_UNKNOWN && applies(r, rule) && !satisfied(r, rule)) {
            hs_found(out, why, httpstatus_field_rule_field(rule), level, 0);
        }
    }
}

static void check_content(const response *r, findings *out)
{
    int rule = httpstatus_content_rule(r->method, r->code);
    bool sent = (r->known & HTTPSTATUS_RESPONSE_CONTENT_BYTES) != 0 && r->content_bytes > 0;
    bool announced = (r->known & HTTPSTATUS_RESPONSE_FIELDS) != 0 && (r->seen & HTTPSTATUS_SEEN_CONTENT_LENGTH) != 0;
    if (rule == HTTPSTATUS_CONTENT_NONE && sent) {
        /* MUST NOT for HEAD, plain words for the status codes: as binding as what rules the content out. */
        int level = httpstatus_why_level(httpstatus_content_why(r->method, r->code));
        hs_found(out, HTTPSTATUS_WHY_CHECK_CONTENT_FORBIDDEN, 0, level, 0);
    }
    find_if(out, rule == HTTPSTATUS_CONTENT_EMPTY && (sent || announced), HTTPSTATUS_WHY_CHECK_CONTENT_NOT_EMPTY, 0);
}

static void check_framing(const response *r, findings *out)
{
    bool tunnel = r->method == HTTPSTATUS_METHOD_CONNECT && httpstatus_is_success(r->code);
    /* A 304 has no content either, but may say how long the 200 would be (RFC 9110, section 8.6). */
    bool bare = tunnel || httpstatus_is_informational(r->code) || r->code == HTTPSTATUS_NO_CONTENT;
    bool length = hs_has_field(r, HTTPSTATUS_FIELD_CONTENT_LENGTH),
         coding = hs_has_field(r, HTTPSTATUS_FIELD_TRANSFER_ENCODING);
    find_if(out, bare && length, HTTPSTATUS_WHY_CHECK_LENGTH_FORBIDDEN, HTTPSTATUS_FIELD_CONTENT_LENGTH);
    find_if(out, bare && coding, HTTPSTATUS_WHY_CHECK_CODING_FORBIDDEN, HTTPSTATUS_FIELD_TRANSFER_ENCODING);
    find_if(out, !bare && length && coding, HTTPSTATUS_WHY_CHECK_LENGTH_AND_CODING, HTTPSTATUS_FIELD_CONTENT_LENGTH);
    bool multipart = r->code == HTTPSTATUS_PARTIAL_CONTENT && (r->seen & HTTPSTATUS_SEEN_MULTIPART) != 0;
    find_if(out, multipart && hs_has_field(r, HTTPSTATUS_FIELD_CONTENT_RANGE), HTTPSTATUS_WHY_CHECK_MULTIPART_RANGE,
            HTTPSTATUS_FIELD_CONTENT_RANGE);
}

static void check_version(const response *r, findings *out)
{
    static const uint8_t connection_fields[] = {
        HTTPSTATUS_FIELD_CONNECTION,        HTTPSTATUS_FIELD_KEEP_ALIVE, HTTPSTATUS_FIELD_PROXY_CONNECTION,
        HTTPSTATUS_FIELD_TRANSFER_ENCODING, HTTPSTATUS_FIELD_UPGRADE,
    };
    if (!is_multiplexed(r)) {
        return;
    }
    find_if(out, r->code == HTTPSTATUS_SWITCHING_PROTOCOLS, HTTPSTATUS_WHY_CHECK_SWITCHING_VERSION, 0);
    for (size_t i = 0; i < sizeof connection_fields; i++) {
        find_if(out, hs_has_field(r, connection_fields[i]), HTTPSTATUS_WHY_CHECK_CONNECTION_FIELD,
                connection_fields[i]);
    }
}

static bool fields_have_names(uint64_t fields)
{
    bool named = true;
    for (int field = 0; fields != 0; field++, fields >>= 1) {
        named = named && ((fields & 1) == 0 || httpstatus_field_name(field) != NULL);
    }
    return named;
}

/* Facts that cannot be, and bits that this library does not know, are refused instead of passed over. */
static bool facts_exist(const response *r)
{
    const uint32_t all_seen = HTTPSTATUS_SEEN_MULTIPART | HTTPSTATUS_SEEN_BLOCKED_BY | HTTPSTATUS_SEEN_CONTENT_LENGTH |
                              HTTPSTATUS_SEEN_UPGRADE_OPTION | HTTPSTATUS_SEEN_VARY_STAR | HTTPSTATUS_SEEN_AGE_INVALID;
    bool version = (r->known & HTTPSTATUS_RESPONSE_VERSION) == 0 || (r->version >= 9 && r->version <= 30);
    bool content = (r->known & HTTPSTATUS_RESPONSE_CONTENT_BYTES) == 0 || r->content_bytes >= 0;
    return version && content && (r->seen & ~all_seen) == 0 && fields_have_names(r->fields);
}

int httpstatus_response_check(const httpstatus_response_facts *facts, httpstatus_response_findings *out)
{
    if (facts == NULL || out == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    const uint32_t all_known =
        HTTPSTATUS_RESPONSE_VERSION | HTTPSTATUS_RESPONSE_CONTENT_BYTES | HTTPSTATUS_RESPONSE_FIELDS;
    if (!hs_input_usable(facts, facts->size, sizeof *facts, sizeof *facts) || (facts->known & ~all_known) != 0 ||
        !hs_output_usable(out->size, sizeof *out)) {
        return HTTPSTATUS_E_SIZE;
    }
    if (!facts_exist(facts)) {
        return HTTPSTATUS_E_RANGE;
    }
    out->count = 0;
    check_code(facts, out);
    if ((facts->known & HTTPSTATUS_RESPONSE_FIELDS) != 0) {
        check_missing(facts, httpstatus_required_fields(facts->code), out);
        check_missing(facts, httpstatus_suggested_fields(facts->code), out);
        check_framing(facts, out);
        check_version(facts, out);
        hs_check_caching(facts, out);
    }
    check_content(facts, out);
    return (int)out->count;
}
