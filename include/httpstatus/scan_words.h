/* SPDX-License-Identifier: MIT */
/**
 * @file
 * The words of scan.h: formats of access logs, and what a line says of its status.
 */

#ifndef HTTPSTATUS_SCAN_WORDS_H
#define HTTPSTATUS_SCAN_WORDS_H

/** Where the status stands in a line. Lines end with LF; a CR before it does not belong to them. */
enum httpstatus_scan_format {
    HTTPSTATUS_SCAN_UNKNOWN = 0, /**< no format */
    HTTPSTATUS_SCAN_NCSA = 1,    /**< common, combined, with a virtual host or not: after the second `"` and a space */
    HTTPSTATUS_SCAN_JSON = 2,    /**< an object a line: the value of a key, at first "status" */
    HTTPSTATUS_SCAN_W3C = 3,     /**< W3C extended (IIS, CloudFront): the field that `#Fields:` calls sc-status */
    HTTPSTATUS_SCAN_HAPROXY = 4, /**< HAProxy's httplog: after the first timers `a/b/c/d/e` that a status follows */
    HTTPSTATUS_SCAN_FIELD = 5    /**< a field by number, at first 1; one or more blanks stand between fields */
};

/** What is no number of three digits: values of status in httpstatus_scan_line, beside 0..999. */
enum httpstatus_scan_status {
    HTTPSTATUS_SCAN_OTHER = 1000,     /**< a number of fewer or more digits, such as 2000, or a negative one */
    HTTPSTATUS_SCAN_DASH = 1001,      /**< `-`, in JSON null as well, of HAProxy -1: there was no status */
    HTTPSTATUS_SCAN_ZERO = 1002,      /**< `0`; 000 is 0 */
    HTTPSTATUS_SCAN_MALFORMED = 1003, /**< no status stands where the format has it */
    HTTPSTATUS_SCAN_EMPTY = 1004,     /**< a line of blanks, or of nothing */
    HTTPSTATUS_SCAN_DIRECTIVE = 1005  /**< a line of W3C extended that begins with `#` */
};

/** How many values status may have: for an array of counts. */
#define HTTPSTATUS_SCAN_SLOTS 1006

#endif
