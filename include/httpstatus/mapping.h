/* SPDX-License-Identifier: MIT */
/**
 * @file
 * Neighbour vocabularies: gRPC, the Proxy-Status field, CoAP.
 *
 * Pure and thread-safe; static strings; nothing to free. Any int is a legal question. The directions are not inverse to each
 * other: 404 without a grpc-status is UNIMPLEMENTED, while NOT_FOUND becomes 404.
 */

#ifndef HTTPSTATUS_MAPPING_H
#define HTTPSTATUS_MAPPING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "httpstatus/codes.h"
#include "httpstatus/export.h"

/** What a proxy knows beside the CoAP response code; bits of the second argument of httpstatus_from_coap(). */
enum httpstatus_coap_fact {
    HTTPSTATUS_COAP_PAYLOAD = 1,       /**< the CoAP response has a payload */
    HTTPSTATUS_COAP_CONDITIONAL = 2,   /**< the HTTP request was conditional */
    HTTPSTATUS_COAP_CLIENT_OPTION = 4, /**< the bad option came straight from a field of the HTTP request */
    HTTPSTATUS_COAP_METHODS_KNOWN = 8  /**< the proxy can fill in Allow */
};

HTTPSTATUS_BEGIN

/**
 * The gRPC status that a client makes of an HTTP status when the response has no grpc-status.
 *
 * @param code  any int
 * @return 0..16, a value of enum httpstatus_grpc; UNKNOWN (2) for every code without a row, 200 included;
 *         -1 for 100..199, which a client skips
 *
 * Source: gRPC, doc/http-grpc-status-mapping.md
 *
 * @code
 * assert(httpstatus_to_grpc(503) == HTTPSTATUS_GRPC_UNAVAILABLE && httpstatus_to_grpc(404) == HTTPSTATUS_GRPC_UNIMPLEMENTED);
 * assert(httpstatus_to_grpc(100) == -1);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_to_grpc(int code);

/**
 * The HTTP status for a gRPC status.
 *
 * @param grpc  any int
 * @return a status code; 499 for CANCELLED; 500 for any int outside 0..16, which gRPC reads as UNKNOWN
 *
 * Source: google/rpc/code.proto
 *
 * @code
 * assert(httpstatus_from_grpc(HTTPSTATUS_GRPC_NOT_FOUND) == 404 && httpstatus_from_grpc(99) == 500);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_from_grpc(int grpc);

/**
 * The name of a gRPC status.
 *
 * @param grpc  any int
 * @return such as "NOT_FOUND"; NULL outside 0..16
 *
 * Source: google/rpc/code.proto
 *
 * @code
 * assert(strcmp(httpstatus_grpc_name(14), "UNAVAILABLE") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_grpc_name(int grpc);

/**
 * The gRPC status that a text names: its name in any case, with or without punctuation, or its number.
 *
 * "Canceled", as Go spells it, is CANCELLED. A NUL is part of no name.
 *
 * @param text  the text; needs no NUL, may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return 0..16, or -1 when the text names none
 *
 * Source: google/rpc/code.proto
 *
 * @code
 * assert(httpstatus_grpc_from_text("not_found", HTTPSTATUS_NTS) == 5);
 * assert(httpstatus_grpc_from_text("Canceled", HTTPSTATUS_NTS) == 1);
 * assert(httpstatus_grpc_from_text("14", HTTPSTATUS_NTS) == 14);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_grpc_from_text(const char *text, size_t len);

/**
 * The number of a Proxy-Status error type.
 *
 * A token of a structured field: compared letter by letter.
 *
 * @param text  the text; needs no NUL, may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return a value of enum httpstatus_proxy_error; 0 when RFC 9209 has no such type
 *
 * Source: RFC 9209, section 2.3
 *
 * @code
 * assert(httpstatus_proxy_error_find("dns_timeout", HTTPSTATUS_NTS) == HTTPSTATUS_PROXY_ERROR_DNS_TIMEOUT);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_proxy_error_find(const char *text, size_t len);

/**
 * The token of a Proxy-Status error type.
 *
 * @param error  any int
 * @return such as "dns_timeout"; NULL for any other int
 *
 * Source: RFC 9209, section 2.3
 *
 * @code
 * assert(strcmp(httpstatus_proxy_error_name(1), "dns_timeout") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_proxy_error_name(int error);

/**
 * The status code that a proxy recommends to send for an error type.
 *
 * @param error  any int
 * @return a status code; 400 for http_request_error, where any fitting 4xx is as right; 0 for
 *         proxy_internal_response, which goes with any code, and for any other int
 *
 * Source: RFC 9209, section 2.3
 *
 * @code
 * assert(httpstatus_proxy_error_status(HTTPSTATUS_PROXY_ERROR_PROXY_LOOP_DETECTED) == 502);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_proxy_error_status(int error);

/**
 * Whether only intermediaries make a response with this error: the origin has not answered.
 *
 * @param error  any int
 * @return true where RFC 9209 says so; false for any other int
 *
 * Source: RFC 9209, section 2.3
 *
 * @code
 * assert(httpstatus_proxy_error_is_intermediary_only(HTTPSTATUS_PROXY_ERROR_DNS_TIMEOUT));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_proxy_error_is_intermediary_only(int error);

/**
 * The section that defines an error type.
 *
 * @param error  any int
 * @return such as "RFC 9209, section 2.3.1"; NULL for any other int
 *
 * Source: RFC 9209, section 2.3
 *
 * @code
 * assert(strcmp(httpstatus_proxy_error_source(1), "RFC 9209, section 2.3.1") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_proxy_error_source(int error);

/**
 * The HTTP status for a CoAP response code.
 *
 * @param coap   the code as on the wire, class << 5 | detail: 4.04 is 132; any int
 * @param facts  bits of enum httpstatus_coap_fact: what the proxy knows; 0 when it knows nothing
 * @return a status code; 400 or 500 for an error that the table lacks, as RFC 7252, section 5.9
 *         has it; 0 for codes that are never mapped (2.31, 4.08) and for what is no response code
 *
 * Source: RFC 8075, section 7; RFC 7252, section 5.9
 *
 * @code
 * assert(httpstatus_from_coap(4 << 5 | 4, 0) == 404);
 * assert(httpstatus_from_coap(2 << 5 | 4, HTTPSTATUS_COAP_PAYLOAD) == 200 && httpstatus_from_coap(2 << 5 | 4, 0) == 204);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_from_coap(int coap, uint32_t facts);

/**
 * A CoAP response code for an HTTP status: a convention of this library, its inverse of httpstatus_from_coap().
 *
 * @param code  any int
 * @return class << 5 | detail; 4.00 or 5.00 for other errors, and 5.00 outside 100..599; 0 where CoAP has no like
 *
 * Source: convention: RFC 8075 maps in the other direction only
 *
 * @code
 * assert(httpstatus_to_coap(404) == (4 << 5 | 4) && httpstatus_to_coap(429) == (4 << 5 | 0));
 * assert(httpstatus_to_coap(302) == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_to_coap(int code);

/**
 * The CoAP response code that a text such as "4.04" spells.
 *
 * @param text  the text; needs no NUL, may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return class << 5 | detail, or 0 when the text is none (class 2, 4 or 5, a dot, two digits up to 31)
 *
 * Source: RFC 7252, section 5.2
 *
 * @code
 * assert(httpstatus_coap_from_text("4.04", HTTPSTATUS_NTS) == 132);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_coap_from_text(const char *text, size_t len);

HTTPSTATUS_END

#endif
