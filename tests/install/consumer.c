/* SPDX-License-Identifier: MIT */
/* What a user's first program does with an installed library. */

#include <httpstatus.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    const char *reason = httpstatus_reason(HTTPSTATUS_NOT_FOUND);
    if (reason == NULL || strcmp(reason, "Not Found") != 0 ||
        httpstatus_version_number() != HTTPSTATUS_VERSION_NUMBER) {
        return 1;
    }
    printf("%d %s, %s\n", HTTPSTATUS_NOT_FOUND, reason, httpstatus_version_string());
    return 0;
}
