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

CACHE = [
    Named(
        "Souin (Caddy cache-handler)", "codes stored without a lifetime", [],
        "the lifetime is what its user configures; the profile is of one without: data/cache_presets.tsv",
    ),
    Named(
        "undici cache interceptor", "codes stored without a lifetime", [200, 203, 204, 300, 301, 308, 404, 405, 410, 414, 501],
        "it lists 206 as cacheable by default, and stores no 206 at all",
    ),
    Named(
        "CloudFront", "codes stored without a lifetime", [400, 403, 404, 405, 414, 500, 501, 502, 503, 504],
        "errors are kept for the error caching minimum TTL of 10 s",
    ),
]  # fmt: skip

# The same for caching.
CACHE_WINS = [
    ("every system of data/cache_profiles.tsv", "none has a rule against 428, 429, 431 and 511, and half of them store these with a lifetime", "never stored", "RFC 6585, sections 3 to 6"),
    ("all but Envoy and Google Cloud CDN", "do not know 451 as cacheable by default", "cacheable by default", "RFC 7725, section 3"),
    ("HAProxy, Varnish, Squid, Envoy and others", "store a fixed list of codes, whatever the fields say", "any final code that a field permits", "RFC 9111, section 3; RFC 9110, section 16.2.2"),
    ("all but HttpComponents", "do not know must-understand", "understood codes set no-store aside, others are not stored", "RFC 9111, section 5.2.2.3"),
    ("http-cache-semantics, httpcache", "compare names of directives letter by letter", "blind to case", "RFC 9111, section 5.2"),
    ("nginx", "searches Cache-Control for words, so x-private blocks", "whole names; text between quotes is no directive", "RFC 9111, section 5.2; RFC 9110, section 5.6.4"),
    ("http-cache-semantics for JavaScript", "takes a negative Age", "ignored: the age never falls below 0", "RFC 9111, sections 1.2.2 and 5.1"),
    ("nginx, hishel, CacheControl, httpcache", "ignore the Age field", "counted", "RFC 9111, section 4.2.3"),
    ("undici", "takes a broken Age for the longest one", "ignored", "RFC 9111, section 5.1"),
    ("CacheControl", "serves a response with no-cache", "validated before each reuse", "RFC 9111, section 5.2.2.4"),
    ("CacheControl, httpcache", "let the request's max-age replace the lifetime", "it only asks for younger responses", "RFC 9111, section 5.2.1.1"),
    ("httpcache", "lets max-stale override must-revalidate", "must-revalidate wins", "RFC 9111, section 5.2.2.2"),
    ("httpcache", "reuses responses with Vary: *", "never selected, so not stored", "RFC 9111, section 4.1"),
    ("Traffic Server", "takes must-revalidate for a permission to store", "it unlocks Authorization, and nothing else", "RFC 9111, sections 3 and 3.5"),
    ("httpd, hishel", "let proxy-revalidate unlock Authorization, or ignore it when serving stale", "no permission; forbids stale answers of shared caches", "RFC 9111, sections 3.5 and 5.2.2.8"),
    ("libsoup", "reads max-age=-1 as 136 years, and max-age=0 as absent", "invalid, so stale; 0 is 0", "RFC 9111, sections 1.2.2 and 4.2.1"),
    ("requests-cache", "takes immutable for a lifetime", "it says nothing about how long", "RFC 8246, section 2"),
    ("Varnish", "reads 60.5 as 60", "invalid, so stale", "RFC 9111, section 1.2.2"),
    ("Chromium, CacheControl", "keep 301 and 308 for ever", "a share of the time since Last-Modified, at most a week", "RFC 9111, section 4.2.2: heuristics are the cache's; a week is this library's default"),
    ("nginx", "lets stale-while-revalidate open stale-if-error, too", "each opens its own window", "RFC 5861, sections 3 and 4"),
]  # fmt: skip
