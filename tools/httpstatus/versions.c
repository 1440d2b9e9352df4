/* SPDX-License-Identifier: MIT */
#include "versions.h"

#include <stdio.h>

#include "httpstatus.h"

void write_versions(void)
{
    int registered = 0, of_vendors = 0, substatuses = 0;
    for (const httpstatus_entry *e = httpstatus_first(); e != NULL; e = httpstatus_next(e)) {
        bool iana = httpstatus_entry_vendor(e) == HTTPSTATUS_VENDOR_IANA;
        registered += iana;
        of_vendors += !iana;
    }
    const httpstatus_substatus *row = NULL;
    while ((row = httpstatus_substatus_walk(row)) != NULL) {
        substatuses++;
    }
    /* The command may run with a newer library than the one that it was built with. */
    printf("httpstatus %d.%d.%d\n", HTTPSTATUS_VERSION_MAJOR, HTTPSTATUS_VERSION_MINOR, HTTPSTATUS_VERSION_PATCH);
    printf("libhttpstatus %s\n", httpstatus_version_string());
    printf("registry %s\n", httpstatus_registry_date());
    printf("data %d registered codes, %d meanings of vendors, %d sub-statuses\n", registered, of_vendors, substatuses);
}
