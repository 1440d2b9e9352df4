# SPDX-License-Identifier: MIT
"""Where the library answers otherwise on purpose: source, what is asked, the answer given, and why."""

from collections import namedtuple

Named = namedtuple("Named", "source asked answer reason")

SHORT_CODE = "browsers read one and two digits (Fetch tests of HTTP/1 parsing); forgiven tells: RFC 9112, section 4"
PREDICATE = "predicates are about the number as it is; effective() gives 500: RFC 9110, section 15"

FOLLOWED = [301, 302, 303, 307, 308]

STATUS = [
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
    Named(
        "rfc", "the level of Accept with 415", "MAY",
        "Accept-Encoding ought to be used, Accept can be used: RFC 9110, section 15.5.16",
    ),
]  # fmt: skip

ERROR_CODE = "a code inside the content decides there; this library sees the status code: RFC 9110, section 15"
HINTED = "listed there, but left alone without a wait; so it stands in hint_opens: RFC 9110, section 15.5.14"
REMAINDER = "drawn as the high half of a product, so that every word of 64 bits counts; same bounds: backoff.h"

LISTED_BY_GOT = [408, 429, 500, 502, 503, 504, 521, 522, 524]
LISTED_BY_KY = [408, 429, 500, 502, 503, 504]

RETRY = [
    Named("aws-standard-000", "repeats", False, ERROR_CODE),
    Named("aws-standard-003", "repeats", False, ERROR_CODE),
    Named("aws-standard-005", "repeats", False, ERROR_CODE),
    Named("aws-standard-008", "repeats", False, ERROR_CODE),
    Named("aws-standard-010", "repeats", False, ERROR_CODE),
    Named("aws-standard-018", "repeats", False, ERROR_CODE),
    Named(
        "okhttp-003", "repeats", True,
        "a switch of the caller, who clears the code with retry_policy_set(): RFC 9110, section 15.5.9",
    ),
    Named("okhttp", "codes", [408], "its one repeat of 408 is a code of the set and once_per_status: RFC 9110, section 15.5.9"),
    Named("got", "codes", LISTED_BY_GOT, HINTED),
    Named("ky", "codes", LISTED_BY_KY, HINTED),
    Named("envoy", "wait from 500 ms with random 22", 500, REMAINDER),
    Named("envoy", "wait from 500 ms with random 9999", 500, REMAINDER),
]  # fmt: skip

# Where a client does otherwise than a specification, the specification is followed: who, what it does, what we do, why.
SPECIFICATION_WINS = [
    ("urllib3, curl, Chromium", "take a day of one digit, the zone UTC, lower case", "not a date; date_parse_lenient() takes them and tells", "RFC 9110, section 5.6.7"),
    ("curl, Python, Go, nginx, undici, httpdate", "give a year of two digits by a fixed pivot", "the latest year not more than 50 years ahead, by instant", "RFC 9110, section 5.6.7"),
    ("undici, httpdate", "refuse a name of the day that does not fit", "accept the date and tell", "RFC 5322, section 3.3: a rule for who sends"),
    ("go-retryablehttp, OkHttp", "read one form of a date, or none", "all three forms", "RFC 9110, section 5.6.7"),
    ("got, client-go", "take -1 for \"at once\"", "invalid, and said to be negative", "RFC 9110, section 10.2.3"),
    ("got, undici", "take 0x10, 1e3, Infinity and fractions for numbers", "invalid; of a fraction the best reading is given", "RFC 9110, section 10.2.3"),
    ("go-retryablehttp, client-go", "wrap a long wait to none", "saturate at 2^53 - 1 ms, and tell", "RFC 9110, section 10.2.3: no upper limit"),
    ("curl", "reads 20300101 as a date, and gives up 20 digits for its backoff", "a number of seconds, saturated", "RFC 9110, section 10.2.3"),
    ("urllib3, OkHttp", "let an exception out for a value that they cannot read", "a fact that the policy judges", "RFC 9110, section 10.2.3"),
    ("curl, urllib3, undici", "cut a long wait, and so come earlier than asked", "their presets do, and the audit says so; default stops", "RFC 9110, section 10.2.3"),
    ("curl, AWS SDKs, go-retryablehttp, Envoy", "repeat POST after 502 and 504", "their presets do, and the audit says so; default does not", "RFC 9110, section 9.2.2"),
    ("most clients", "do not repeat after 417, 421 and 425", "default does, without Expect, over another connection, without early data", "RFC 9110, sections 10.1.1 and 15.5.20; RFC 8470, section 5.2"),
]  # fmt: skip
