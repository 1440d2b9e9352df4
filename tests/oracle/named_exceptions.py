# SPDX-License-Identifier: MIT
"""Where the library answers otherwise on purpose: source, what is asked, the answer given, and why."""

from collections import namedtuple

Named = namedtuple("Named", "source asked answer reason")

SHORT_CODE = "browsers read one and two digits (Fetch tests of HTTP/1 parsing); forgiven tells: RFC 9112, section 4"
PREDICATE = "predicates are about the number as it is; effective() gives 500: RFC 9110, section 15"

FOLLOWED = [301, 302, 303, 307, 308]

NAMED = [
    Named("julrich_c_sweep", "is_error(600)", False, PREDICATE),
    Named("julrich_c_sweep", "is_error(1000)", False, PREDICATE),
    Named(
        "symfony getStatusCodeFixtures", "reason(199)", None,
        "a text that is no phrase of the registry could be sent by mistake: RFC 9110, section 15.1",
    ),
    Named(
        "OkHttp followUpRequest", "codes with FLAG_REDIRECT", FOLLOWED,
        "300 offers a choice and need not have a Location; redirect_kind tells it apart: RFC 9110, section 15.4.1",
    ),
    Named("most tolerant", "statusline_parse_lenient('HTTP/1.1 2') is a line", True, SHORT_CODE),
    Named("most tolerant", "statusline_parse_lenient('HTTP/1.1 20') is a line", True, SHORT_CODE),
    Named("most tolerant", "statusline_parse_lenient('HTTP/1.1 2 OK') is a line", True, SHORT_CODE),
    Named("most tolerant", "statusline_parse_lenient('HTTP/1.1 00 OK') is a line", True, SHORT_CODE),
    Named(
        "most tolerant", "statusline_parse_lenient('HTTP/1.1 200 OK\\rContent-Length: 0\\r\\n') is a line", False,
        "CPython takes a bare CR into the reason, and so a field past the next reader: RFC 9112, section 2.2",
    ),
    Named(
        "most tolerant", "statusline_parse_lenient('HTTP/3 200 OK') is a line", True,
        "curl and nghttp print heads of HTTP/2 and HTTP/3 so; forgiven tells: RFC 9114, section 4.3.2 has no such line",
    ),
    Named(
        "netty parseLine (no version)", "statusline_parse_lenient('200').reason", "",
        "a reader gives what stands in the text; reason() gives the registry's: RFC 9112, section 4",
    ),
]  # fmt: skip
