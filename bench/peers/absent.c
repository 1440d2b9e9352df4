/* SPDX-License-Identifier: MIT */
/* In place of each peer that was not found when the benchmarks were configured. */
#include "dates.h"
#include "peers.h"

#if !defined(BENCH_HAVE_LIBCURL)
const peer_date peer_curl_getdate = { "curl_getdate", NULL, NULL, NULL };
#endif

#if !defined(BENCH_HAVE_LIBMICROHTTPD)
const peer_reason peer_libmicrohttpd = { "libmicrohttpd", NULL, NULL, NULL };
#endif

#if !defined(BENCH_GPERF_VERSION)
const char *const peer_gperf_version = NULL;

int peer_gperf_exact(const char *text, size_t len)
{
    (void)text;
    (void)len;
    return 0;
}

int peer_gperf_any_case(const char *text, size_t len)
{
    (void)text;
    (void)len;
    return 0;
}
#else
const char *const peer_gperf_version = BENCH_GPERF_VERSION;
#endif
