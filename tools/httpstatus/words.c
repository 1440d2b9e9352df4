/* SPDX-License-Identifier: MIT */
#include "words.h"

#include <stddef.h>

#include "httpstatus.h"
#include "json.h"

const char *word_of(const struct word *words, uint32_t number)
{
    while (words->word != NULL && words->number != number) {
        words++;
    }
    return words->word;
}

json_t *json_words(const struct word *words, uint32_t bits)
{
    json_t *list = json_array();
    for (; words->word != NULL; words++) {
        if ((bits & words->number) != 0) {
            json_add(list, json_text(words->word));
        }
    }
    return list;
}

const char *on_wire_remark(int on_wire)
{
    static const struct word remarks[] = {
        { HTTPSTATUS_ON_WIRE_LOG, "logged only" },
        { HTTPSTATUS_ON_WIRE_NEVER, "never sent" },
        { HTTPSTATUS_ON_WIRE_REWRITTEN_400, "logged; the client receives 400" },
        { HTTPSTATUS_ON_WIRE_IN_BODY, "inside the content only" },
        { HTTPSTATUS_ON_WIRE_CLIENT_INTERNAL, "made up by the client" },
        { 0, NULL },
    };
    return word_of(remarks, (uint32_t)on_wire);
}

const char *substate_remark(int substate)
{
    static const struct word remarks[] = {
        { HTTPSTATUS_SUBSTATE_SDK_ONLY, "a constant of the SDK only" },
        { HTTPSTATUS_SUBSTATE_ARTICLE_ONLY, "not defined by Microsoft" },
        { 0, NULL },
    };
    return word_of(remarks, (uint32_t)substate);
}

const char *cache_understood_word(int code)
{
    bool with_ranges = httpstatus_cache_understood(code, HTTPSTATUS_CACHE_RANGES);
    return httpstatus_cache_understood(code, 0) ? "yes" : with_ranges ? "with-ranges" : "no";
}
