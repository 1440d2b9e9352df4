/* SPDX-License-Identifier: MIT */
/**
 * @file
 * The version of the library: of the headers at compile time, of the binary at run time.
 *
 * Pure and thread-safe; static strings; nothing to free. The version of the data is httpstatus_registry_date().
 */

#ifndef HTTPSTATUS_VERSION_H
#define HTTPSTATUS_VERSION_H

#include "httpstatus/export.h"

/** Version of these headers. The build files read it here: it stands nowhere else. */
#define HTTPSTATUS_VERSION_MAJOR 1
#define HTTPSTATUS_VERSION_MINOR 0
#define HTTPSTATUS_VERSION_PATCH 0

/** Version of these headers as one number, to compare with httpstatus_version_number(). */
#define HTTPSTATUS_VERSION_NUMBER                                                                                      \
    (HTTPSTATUS_VERSION_MAJOR * 10000 + HTTPSTATUS_VERSION_MINOR * 100 + HTTPSTATUS_VERSION_PATCH)

HTTPSTATUS_BEGIN

/**
 * The version of the library that is running, as text.
 *
 * @return "MAJOR.MINOR.PATCH"; never NULL
 *
 * Source: Semantic Versioning 2.0.0
 *
 * @code
 * assert(strcmp(httpstatus_version_string(), "1.0.0") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_version_string(void);

/**
 * The version of the library that is running, as a number that grows.
 *
 * @return MAJOR * 10000 + MINOR * 100 + PATCH
 *
 * Source: Semantic Versioning 2.0.0
 *
 * @code
 * assert(httpstatus_version_number() >= HTTPSTATUS_VERSION_NUMBER);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_version_number(void);

HTTPSTATUS_END

#endif
