/* SPDX-License-Identifier: MIT */
#include "httpstatus/version.h"

#define STRING(x)                   #x
#define DOTTED(major, minor, patch) STRING(major) "." STRING(minor) "." STRING(patch)

const char *httpstatus_version_string(void)
{
    return DOTTED(HTTPSTATUS_VERSION_MAJOR, HTTPSTATUS_VERSION_MINOR, HTTPSTATUS_VERSION_PATCH);
}

int httpstatus_version_number(void)
{
    return HTTPSTATUS_VERSION_NUMBER;
}
