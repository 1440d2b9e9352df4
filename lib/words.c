/* SPDX-License-Identifier: MIT */
#include "httpstatus/words.h"

#include "text.h"

/* The words that stand for 0, 1, 2 ... of an enumeration; "unknown" for everything else. */
static const char *word(int value, int last, const char *words)
{
    return value >= 0 && value <= last ? hs_nth_word(words, (unsigned)value) : "unknown";
}

static int index_of(hs_span span, int last, const char *(*name)(int value))
{
    for (int value = 1; value <= last; value++) {
        if (hs_equal(span, name(value))) {
            return value;
        }
    }
    return 0;
}

const char *httpstatus_state_name(int state)
{
    return word(state, HTTPSTATUS_STATE_FOLKLORE,
                "unknown\0registered\0temporary\0unused\0deprecated\0obsolete\0vendor\0folklore");
}

int httpstatus_state_from_text(const char *text, size_t len)
{
    return index_of(hs_span_of(text, len), HTTPSTATUS_STATE_FOLKLORE, httpstatus_state_name);
}

const char *httpstatus_on_wire_name(int on_wire)
{
    return word(on_wire, HTTPSTATUS_ON_WIRE_HISTORIC,
                "unknown\0yes\0log\0never\0rewritten-400\0in-body\0client-internal\0historic");
}

const char *httpstatus_evidence_name(int evidence)
{
    return word(evidence, HTTPSTATUS_EVIDENCE_SINGLE, "unknown\0primary\0agreed\0single");
}

const char *httpstatus_content_name(int content)
{
    return word(content, HTTPSTATUS_CONTENT_NOT_SENT, "unknown\0none\0empty\0allowed\0not-sent");
}

const char *httpstatus_redirect_name(int redirect)
{
    return word(redirect, HTTPSTATUS_REDIRECT_PERMANENT_KEPT,
                "none\0choice\0permanent-may-become-get\0temporary-may-become-get\0other-resource\0not-modified\0"
                "deprecated\0reserved\0temporary-kept\0permanent-kept");
}

const char *httpstatus_substate_name(int substate)
{
    return word(substate, HTTPSTATUS_SUBSTATE_ARTICLE_ONLY, "unknown\0listed\0legacy\0sdk-only\0article-only");
}

const char *httpstatus_caching_name(int caching)
{
    return word(caching, HTTPSTATUS_CACHING_LIMITED, "unknown\0no\0yes\0explicit\0limited");
}

const char *httpstatus_scan_format_name(int format)
{
    return word(format, HTTPSTATUS_SCAN_FIELD, "unknown\0ncsa\0json\0w3c\0haproxy\0field");
}

static const char *audience_name(int audience)
{
    return word(audience, HTTPSTATUS_AUDIENCE_OPERATOR, "unknown\0client\0operator");
}

int httpstatus_audience_from_text(const char *text, size_t len)
{
    return index_of(hs_span_of(text, len), HTTPSTATUS_AUDIENCE_OPERATOR, audience_name);
}
