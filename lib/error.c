/* SPDX-License-Identifier: MIT */
#include "httpstatus/error.h"

#include <stdbool.h>

#include "text.h"

/* 0 for no error, 1..5 for the known ones, 6 for the rest. */
static unsigned error_index(int error)
{
    bool known = error <= HTTPSTATUS_E_NONE && error >= HTTPSTATUS_E_NOT_FOUND;
    return known ? (unsigned)-error : 6;
}

const char *httpstatus_error_name(int error)
{
    return hs_nth_word("E_NONE\0E_ARG\0E_SYNTAX\0E_RANGE\0E_SIZE\0E_NOT_FOUND\0E_UNKNOWN", error_index(error));
}

const char *httpstatus_error_text(int error)
{
    return hs_nth_word("no error\0a required argument is missing\0the text does not have the right form\0"
                       "the value is out of range\0the struct has a size or members that this library does not know\0"
                       "there is no such thing\0unknown error",
                       error_index(error));
}
