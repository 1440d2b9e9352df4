/* SPDX-License-Identifier: MIT */
/**
 * @file
 * The errors of readers and rules.
 *
 * Pure and thread-safe; static strings; nothing to free. No function sets errno or keeps a last error.
 */

#ifndef HTTPSTATUS_ERROR_H
#define HTTPSTATUS_ERROR_H

#include "httpstatus/export.h"

/** What a reader or a rule returns; success is 0, each error is negative and keeps its number for ever. */
enum httpstatus_error {
    HTTPSTATUS_E_NONE = 0,      /**< no error */
    HTTPSTATUS_E_ARG = -1,      /**< a pointer that must not be NULL is NULL */
    HTTPSTATUS_E_SYNTAX = -2,   /**< the text does not have the form asked for */
    HTTPSTATUS_E_RANGE = -3,    /**< the form is right, the value is impossible */
    HTTPSTATUS_E_SIZE = -4,     /**< a sized struct has a size that this library does not know */
    HTTPSTATUS_E_NOT_FOUND = -5 /**< well-formed, but there is no such thing */
};

HTTPSTATUS_BEGIN

/**
 * The name of an error.
 *
 * @param error  any int
 * @return the enumerator without its prefix, such as "E_SYNTAX"; "E_UNKNOWN" for any other int; never NULL
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_error_name(HTTPSTATUS_E_SYNTAX), "E_SYNTAX") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_error_name(int error);

/**
 * A sentence about an error, for people.
 *
 * @param error  any int
 * @return a short text without a full stop; "unknown error" for any other int; never NULL
 *
 * Source: this library
 *
 * @code
 * assert(strcmp(httpstatus_error_text(HTTPSTATUS_E_NONE), "no error") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_error_text(int error);

HTTPSTATUS_END

#endif
