/* SPDX-License-Identifier: MIT */
#include <microhttpd.h>

#include "mixes.h"
#include "peers.h"

MIX_CODE_PASS(pass, MHD_get_reason_phrase_for((unsigned)code))

static const char *reason(int code)
{
    return MHD_get_reason_phrase_for((unsigned)code);
}

const peer_reason peer_libmicrohttpd = { "libmicrohttpd", MHD_get_version, pass, reason };
