/* SPDX-License-Identifier: MIT */
#include "lua_retry.h"
#include "lua_support.h"

int hs_lua_retry_audit(lua_State *L)
{
    httpstatus_retry_settings space;
    const httpstatus_retry_settings *policy = hs_lua_policy(L, 1, "retry_audit", &space);
    int code = 0;
    if (!lua_isnoneornil(L, 2) && !hs_lua_to_code(L, 2, &code)) {
        hs_lua_wrong_argument(L, 2, "retry_audit", "status code, or nil for all,");
    }
    uint32_t findings;
    int error = httpstatus_retry_audit(policy, code, &findings);
    if (error != HTTPSTATUS_E_NONE) {
        return hs_lua_failure(L, "retry_audit", "status code, 100 to 999, or 0 for all,", hs_lua_describe(L, 2), error);
    }
    hs_lua_push_int64(L, findings);
    return 1;
}

int hs_lua_retry_amplification(lua_State *L)
{
    httpstatus_retry_settings space;
    const httpstatus_retry_settings *policy = hs_lua_policy(L, 1, "retry_amplification", &space);
    int layers = hs_lua_int(L, 2, "retry_amplification", "number of layers");
    uint64_t requests = httpstatus_retry_amplification(policy, layers);
    hs_lua_push_int64(L, requests > INT64_MAX ? INT64_MAX : (int64_t)requests);
    return 1;
}
