/* SPDX-License-Identifier: MIT */
#include "words.h"

#include <stddef.h>
#include <string.h>

#include "httpstatus.h"

#define WORD_OF(words, number) nth((words), sizeof(words) / sizeof((words)[0]), (number))

static const char *nth(const char *const *words, size_t count, int number)
{
    return number >= 0 && (size_t)number < count ? words[number] : NULL;
}

const char *on_wire_word(int on_wire)
{
    static const char *const words[] = {
        [HTTPSTATUS_ON_WIRE_UNKNOWN] = "unknown",
        [HTTPSTATUS_ON_WIRE_YES] = "yes",
        [HTTPSTATUS_ON_WIRE_LOG] = "log",
        [HTTPSTATUS_ON_WIRE_NEVER] = "never",
        [HTTPSTATUS_ON_WIRE_REWRITTEN_400] = "rewritten-400",
        [HTTPSTATUS_ON_WIRE_IN_BODY] = "in-body",
        [HTTPSTATUS_ON_WIRE_CLIENT_INTERNAL] = "client-internal",
        [HTTPSTATUS_ON_WIRE_HISTORIC] = "historic",
    };
    return WORD_OF(words, on_wire);
}

const char *on_wire_remark(int on_wire)
{
    static const char *const words[] = {
        [HTTPSTATUS_ON_WIRE_LOG] = "logged only",
        [HTTPSTATUS_ON_WIRE_NEVER] = "never sent",
        [HTTPSTATUS_ON_WIRE_REWRITTEN_400] = "logged; the client receives 400",
        [HTTPSTATUS_ON_WIRE_IN_BODY] = "inside the content only",
        [HTTPSTATUS_ON_WIRE_CLIENT_INTERNAL] = "made up by the client",
    };
    return WORD_OF(words, on_wire);
}

const char *content_word(int content)
{
    static const char *const words[] = {
        [HTTPSTATUS_CONTENT_NONE] = "none",
        [HTTPSTATUS_CONTENT_EMPTY] = "empty",
        [HTTPSTATUS_CONTENT_ALLOWED] = "allowed",
        [HTTPSTATUS_CONTENT_NOT_SENT] = "not-sent",
    };
    return WORD_OF(words, content);
}

const char *redirect_word(int redirect)
{
    static const char *const words[] = {
        [HTTPSTATUS_REDIRECT_NONE] = "none",
        [HTTPSTATUS_REDIRECT_CHOICE] = "choice",
        [HTTPSTATUS_REDIRECT_PERMANENT_MAY_BECOME_GET] = "permanent-may-become-get",
        [HTTPSTATUS_REDIRECT_TEMPORARY_MAY_BECOME_GET] = "temporary-may-become-get",
        [HTTPSTATUS_REDIRECT_OTHER_RESOURCE] = "other-resource",
        [HTTPSTATUS_REDIRECT_NOT_MODIFIED] = "not-modified",
        [HTTPSTATUS_REDIRECT_DEPRECATED] = "deprecated",
        [HTTPSTATUS_REDIRECT_RESERVED] = "reserved",
        [HTTPSTATUS_REDIRECT_TEMPORARY_KEPT] = "temporary-kept",
        [HTTPSTATUS_REDIRECT_PERMANENT_KEPT] = "permanent-kept",
    };
    return WORD_OF(words, redirect);
}

const char *evidence_word(int evidence)
{
    static const char *const words[] = {
        [HTTPSTATUS_EVIDENCE_PRIMARY] = "primary",
        [HTTPSTATUS_EVIDENCE_AGREED] = "agreed",
        [HTTPSTATUS_EVIDENCE_SINGLE] = "single",
    };
    return WORD_OF(words, evidence);
}

const char *substate_word(int substate)
{
    static const char *const words[] = {
        [HTTPSTATUS_SUBSTATE_LISTED] = "listed",
        [HTTPSTATUS_SUBSTATE_LEGACY] = "legacy",
        [HTTPSTATUS_SUBSTATE_SDK_ONLY] = "sdk-only",
        [HTTPSTATUS_SUBSTATE_ARTICLE_ONLY] = "article-only",
    };
    return WORD_OF(words, substate);
}

const char *substate_remark(int substate)
{
    static const char *const words[] = {
        [HTTPSTATUS_SUBSTATE_SDK_ONLY] = "a constant of the SDK only",
        [HTTPSTATUS_SUBSTATE_ARTICLE_ONLY] = "not defined by Microsoft",
    };
    return WORD_OF(words, substate);
}

const char *caching_word(int caching)
{
    static const char *const words[] = {
        [HTTPSTATUS_CACHING_NO] = "no",
        [HTTPSTATUS_CACHING_YES] = "yes",
        [HTTPSTATUS_CACHING_EXPLICIT] = "explicit",
        [HTTPSTATUS_CACHING_LIMITED] = "limited",
    };
    return WORD_OF(words, caching);
}

int state_from_word(const char *word)
{
    for (int state = HTTPSTATUS_STATE_REGISTERED; state <= HTTPSTATUS_STATE_FOLKLORE; state++) {
        if (strcmp(word, httpstatus_state_name(state)) == 0) {
            return state;
        }
    }
    return HTTPSTATUS_STATE_UNKNOWN;
}
