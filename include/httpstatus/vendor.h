/* SPDX-License-Identifier: MIT */
/**
 * @file
 * Who gives a number its meaning: IANA, servers, gateways, frameworks, services.
 *
 * Pure and thread-safe; static strings; nothing to free. Any int is a legal vendor.
 */

#ifndef HTTPSTATUS_VENDOR_H
#define HTTPSTATUS_VENDOR_H

#include <stddef.h>

#include "httpstatus/codes.h"
#include "httpstatus/export.h"

HTTPSTATUS_BEGIN

/**
 * The id of a vendor, as it is written after the @ in 499@nginx.
 *
 * @param vendor  any int; a value of enum httpstatus_vendor has an answer, HTTPSTATUS_VENDOR_ANY has none
 * @return such as "nginx" or "aws-elb"; NULL when there is no such vendor
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_vendor_name(HTTPSTATUS_VENDOR_NGINX), "nginx") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_vendor_name(int vendor);

/**
 * The name of a vendor, for people.
 *
 * @param vendor  any int
 * @return such as "AWS Elastic Load Balancing"; NULL when there is no such vendor
 *
 * Source: the vendor
 *
 * @code
 * assert(strcmp(httpstatus_vendor_title(HTTPSTATUS_VENDOR_IIS), "Microsoft IIS and Outlook Web") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_vendor_title(int vendor);

/**
 * Where the vendor documents its codes.
 *
 * @param vendor  any int
 * @return an https address; NULL when none is known or there is no such vendor
 *
 * Source: the vendor
 *
 * @code
 * assert(strcmp(httpstatus_vendor_url(HTTPSTATUS_VENDOR_NGINX), "https://nginx.org/en/docs/") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_vendor_url(int vendor);

/**
 * The vendor that a text names: by its id or its name for people, blind to case and punctuation; a NUL is part of no name.
 *
 * @param text  the text; needs no NUL, may hold any byte; NULL is read as empty
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @return a value of enum httpstatus_vendor, or 0 when the text names none
 *
 * Source: this library
 *
 * @code
 * assert(httpstatus_vendor_by_name("AWS-ELB", HTTPSTATUS_NTS) == HTTPSTATUS_VENDOR_AWS_ELB);
 * assert(httpstatus_vendor_by_name("Cloudflare", HTTPSTATUS_NTS) == HTTPSTATUS_VENDOR_CLOUDFLARE);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_vendor_by_name(const char *text, size_t len);

HTTPSTATUS_END

#endif
