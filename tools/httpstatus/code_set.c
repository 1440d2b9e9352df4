/* SPDX-License-Identifier: MIT */
#include "code_set.h"

#include "json.h"

bool code_set_has(const uint64_t set[HTTPSTATUS_CODE_WORDS], int code)
{
    int bit = code - CODE_SET_LEAST;
    return code >= CODE_SET_LEAST && code <= CODE_SET_MOST && (set[bit / 64] >> bit % 64 & 1) != 0;
}

void code_set_add(uint64_t set[HTTPSTATUS_CODE_WORDS], int code)
{
    int bit = code - CODE_SET_LEAST;
    set[bit / 64] |= UINT64_C(1) << bit % 64;
}

static json_t *range(int first, int last)
{
    if (first == CODE_SET_LEAST && last == CODE_SET_MOST) {
        return json_text("all");
    }
    return first == last ? json_sprintf("%d", first) : json_sprintf("%d-%d", first, last);
}

json_t *json_code_set(const uint64_t set[HTTPSTATUS_CODE_WORDS])
{
    json_t *list = json_array();
    for (int code = CODE_SET_LEAST; code <= CODE_SET_MOST; code++) {
        int first = code;
        while (code_set_has(set, code)) {
            code++;
        }
        if (code != first) {
            json_add(list, range(first, code - 1));
        }
    }
    return list;
}
