/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_MAPPING_H
#define HTTPSTATUS_MAPPING_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "httpstatus/codes.h"
#include "httpstatus/export.h"
enum httpstatus_coap_fact {
    HTTPSTATUS_COAP_PAYLOAD = 1,
    HTTPSTATUS_COAP_CONDITIONAL = 2,
    HTTPSTATUS_COAP_CLIENT_OPTION = 4,
    HTTPSTATUS_COAP_METHODS_KNOWN = 8
};
HTTPSTATUS_BEGIN
HTTPSTATUS_API int httpstatus_to_grpc(int code);
HTTPSTATUS_API int httpstatus_from_grpc(int grpc);
HTTPSTATUS_API const char *httpstatus_grpc_name(int grpc);
HTTPSTATUS_API int httpstatus_grpc_from_text(const char *text, size_t len);
HTTPSTATUS_API int httpstatus_proxy_error_find(const char *text, size_t len);
HTTPSTATUS_API const char *httpstatus_proxy_error_name(int error);
HTTPSTATUS_API int httpstatus_proxy_error_status(int error);
HTTPSTATUS_API bool httpstatus_proxy_error_is_intermediary_only(int error);
HTTPSTATUS_API const char *httpstatus_proxy_error_source(int error);
HTTPSTATUS_API int httpstatus_from_coap(int coap, uint32_t facts);
HTTPSTATUS_API int httpstatus_to_coap(int code);
HTTPSTATUS_API int httpstatus_coap_from_text(const char *text, size_t len);
HTTPSTATUS_END
#endif
