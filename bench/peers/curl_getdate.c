/* SPDX-License-Identifier: MIT */
#include <curl/curl.h>

#include "dates.h"
#include "mixes.h"

static bool parse(const char *text, size_t len, int64_t *when_s)
{
    (void)len;
    *when_s = curl_getdate(text, NULL);
    return *when_s != -1;
}

static const char *version(void)
{
    return curl_version_info(CURLVERSION_NOW)->version;
}

static int64_t when;

MIX_TEXT_PASS(pass, parse(text, len, &when))

const peer_date peer_curl_getdate = { "curl_getdate", version, pass, parse };
