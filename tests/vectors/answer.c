/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "calls.h"

bool arguments_are(const values *in, const char *kinds)
{
    if (in->count != strlen(kinds)) {
        return false;
    }
    for (size_t i = 0; i < in->count; i++) {
        bool text = kinds[i] == 't' || kinds[i] == 'T', optional = kinds[i] == 'T' || kinds[i] == 'I';
        value_kind wanted = text ? VALUE_TEXT : VALUE_INTEGER;
        if (in->at[i].kind != wanted && !(optional && is_none(&in->at[i]))) {
            return false;
        }
    }
    return true;
}

bool answer(const char *name, const values *in, values *out)
{
    /* Times first: they are wider than the int that the others take. */
    return time_call(name, in, out) || simple_call(name, in, out) || reader_call(name, in, out) ||
           walk_call(name, in, out) || cache_call(name, in, out) || bulk_call(name, in, out) ||
           scan_call(name, in, out) || retry_call(name, in, out) || row_call(name, in, out);
}
