/* SPDX-License-Identifier: MIT */
#include "httpstatus/why.h"

#include "generated/tables.h"
#include "text.h"

static const struct hs_why *why_row(int why)
{
    for (size_t i = 0; i < HS_WHY_COUNT; i++) {
        if (hs_whys[i].number == why) {
            return &hs_whys[i];
        }
    }
    return NULL;
}

const char *httpstatus_why_name(int why)
{
    const struct hs_why *row = why_row(why);
    return row != NULL ? hs_text(row->name) : NULL;
}

const char *httpstatus_why_text(int why)
{
    const struct hs_why *row = why_row(why);
    return row != NULL ? hs_text(row->text) : NULL;
}

const char *httpstatus_why_source(int why)
{
    const struct hs_why *row = why_row(why);
    return row != NULL ? hs_text(row->source) : NULL;
}

int httpstatus_why_level(int why)
{
    const struct hs_why *row = why_row(why);
    return row != NULL ? row->level : HTTPSTATUS_LEVEL_UNKNOWN;
}

const char *httpstatus_level_name(int level)
{
    bool known = level >= HTTPSTATUS_LEVEL_MUST && level <= HTTPSTATUS_LEVEL_DEFINITION;
    return hs_nth_word("unknown\0MUST\0SHOULD\0MAY\0convention\0policy\0ought\0draft\0definition",
                       known ? (unsigned)level : 0);
}
