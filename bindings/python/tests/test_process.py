# SPDX-License-Identifier: MIT
"""The module in a process: import, exported symbols, threads, and no leak on any path."""

import array
import copy
import gc
import os
import shutil
import subprocess
import sys
import threading
import tracemalloc
import unittest
from pathlib import Path

import httpstatus
from httpstatus import _native


# Where the package is imported from: with -S nobody looks into site-packages.
PACKAGES = str(Path(httpstatus.__file__).resolve().parents[1])


def run(code):
    # Without site: what a .pth file of the machine imports is none of ours.
    return subprocess.run(
        [sys.executable, "-S", "-W", "error", "-X", "dev", "-c", code],
        env={**os.environ, "PYTHONPATH": PACKAGES}, capture_output=True, text=True, check=False,
    )  # fmt: skip


class Import(unittest.TestCase):
    def clean(self, code):
        done = run(code)
        self.assertEqual((done.returncode, done.stderr), (0, ""), code)
        return done.stdout

    def test_warnings_are_errors(self):
        self.assertEqual(self.clean("import httpstatus; print(httpstatus.reason(404))"), "Not Found\n")

    def test_it_is_light(self):
        code = "import sys, warnings; old = set(sys.modules); import httpstatus; print(*sorted(set(sys.modules) - old))"
        loaded = set(self.clean(code).split())
        self.assertIn("httpstatus._native", loaded)
        self.assertFalse(loaded & {"enum", "re", "http", "typing", "httpstatus._enums", "httpstatus._status"})

    def test_enums_come_with_their_first_use(self):
        for name in ("Class", "Flag", "Status", "Why"):
            for use in (f"httpstatus.{name}", f"from httpstatus import {name}"):
                self.clean(
                    "import sys, httpstatus\n"
                    "httpstatus.reason(404), httpstatus.retry_decide(503), dir(httpstatus)\n"
                    "assert 'enum' not in sys.modules\n"
                    "try: httpstatus.no_such_name\n"
                    "except AttributeError as error: message = str(error)\n"
                    f"{use}\n"
                    "assert 'enum' in sys.modules and '__getattr__' not in vars(httpstatus)\n"
                    "try: httpstatus.no_such_name\n"
                    "except AttributeError as error: assert str(error) == message, message\n"
                )

    def test_no_hook_where_enum_is_loaded(self):
        self.clean("import enum, httpstatus; assert '__getattr__' not in vars(httpstatus); httpstatus.Why(101)")

    def test_twice(self):
        self.clean(
            "import sys, httpstatus as first\n"
            "for name in [name for name in sys.modules if name.startswith('httpstatus')]: del sys.modules[name]\n"
            "import httpstatus as second\n"
            "assert first is not second and first.reason(404) == second.reason(404) == 'Not Found'\n"
            "assert second.Status(404) == first.Status(404) and second.find(404) == first.find(404)\n"
            "assert second.next(second.first()).code == 101 and first.next(first.first()).code == 101\n"
            "assert second.retry_decide(503, policy=first.retry_policy()) == first.retry_decide(503)\n"
            "first.retry_decide(503, budget=second.Budget(first.retry_policy('curl')))\n"
            "first.cache_reuse(None, 'GET', {}, now_s=0, options=second.cache_preset('cdn'))\n"
            "first.cache_control_feed(second.cache_control_init(), 'no-store')\n"
            "first.Scan.from_bytes(bytes(second.Scan('json'))).lines('{}\\n')\n"
            "try: second.code_parse('x')\n"
            "except second.ParseError: pass\n"
        )


class Symbols(unittest.TestCase):
    @unittest.skipUnless(shutil.which("nm"), "nm is not installed")
    def test_only_the_entry_point_is_exported(self):
        done = subprocess.run(
            ["nm", "-D", "--defined-only", _native.__file__], capture_output=True, text=True, check=True
        )
        self.assertEqual([line.split()[-1] for line in done.stdout.splitlines()], ["PyInit__native"])


class Threads(unittest.TestCase):
    def test_answers_are_the_same_in_every_thread(self):
        expected = [(httpstatus.reason(code), httpstatus.find(code)) for code in range(100, 600)]
        wrong = []

        def ask():
            for _ in range(5):
                if [(httpstatus.reason(code), httpstatus.find(code)) for code in range(100, 600)] != expected:
                    wrong.append(threading.get_ident())

        threads = [threading.Thread(target=ask) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])


def refused(call):
    try:
        call()
    except (TypeError, ValueError, BufferError, OverflowError):
        return
    raise AssertionError("nothing was refused")


class Unlucky:
    def __index__(self):
        raise ValueError("unlucky")


TIMES = {"request_time_s": 1000, "response_time_s": 1000.5}
FIELDS = [("Cache-Control", b'max-age=60, no-cache="X"'), ("ETag", '"a"'), (b"Vary", "Accept, B")]
FIELDS += [("X", bytearray(b"1"))]
ASKED = [("Accept", "a"), ("Accept", b"b"), ("If-None-Match", '"a"'), ("Range", "bytes=0-1"), ("If-Range", '"a"')]
RECORD = httpstatus.cache_store("GET", 200, {}, FIELDS, **TIMES).record
OPTIONS = httpstatus.cache_preset("cdn", ranges=True, targets=["CDN-Cache-Control", "Surrogate-Control"])


def controlled(feed):
    cc = httpstatus.cache_control_init()
    feed(cc, "max-age=5, max-stale")
    return [repr(cc), *(getattr(cc, name) for name in dir(cc))]


def validated():
    received = [*FIELDS, ("Connection", "close, Y"), ("Y", "\udcff")]
    return httpstatus.cache_on_validation(
        RECORD, "GET", 304, ASKED, received, **TIMES, stored_headers=iter(FIELDS), options="cdn"
    )


def scanned(scan):
    return scan.lines(LOG), scan.end()


LOG = bytearray(b"#Fields: date sc-status sc-substatus\n1 404 13\n1 -\n1 200")
CODES = array.array("q", [200, 404, -1])
ROOM = array.array("L" if array.array("L").itemsize == 8 else "Q", bytes(8 * 1001))
POLICY = httpstatus.retry_policy("envoy-5xx", statuses={503}, hint_reads={503}, max_retries=5)
CALLS = {
    "reason": lambda: httpstatus.reason(404),
    "reason of none": lambda: httpstatus.reason(471),
    "name": lambda: httpstatus.name(404),
    "flags": lambda: httpstatus.flags(404),
    "huge": lambda: httpstatus.class_of(10**30),
    "text": lambda: httpstatus.from_text("Not Found"),
    "escaped": lambda: httpstatus.from_text("Not Found \udcff"),
    "buffer": lambda: httpstatus.from_text(bytearray(b"Not Found")),
    "advice": lambda: httpstatus.advice(503, "client"),
    "coap": lambda: httpstatus.from_coap(132, facts=1),
    "method": lambda: httpstatus.content_rule("GET", 200),
    "find": lambda: httpstatus.find(413),
    "find_in": lambda: httpstatus.find_in(code=499, vendor="nginx"),
    "next": lambda: httpstatus.next(httpstatus.first()),
    "entries": lambda: httpstatus.entries("nginx"),
    "lookup": lambda: httpstatus.lookup("Unauthorized"),
    "substatus_find": lambda: httpstatus.substatus_find(404, 1),
    "substatus_parse": lambda: httpstatus.substatus_parse(b"404.1"),
    "required_fields": lambda: httpstatus.required_fields(206),
    "statusline_parse": lambda: httpstatus.statusline_parse("HTTP/1.1 404 \udcff"),
    "statusline_parse of bytes": lambda: httpstatus.statusline_parse_lenient(b"HTTP/2 404"),
    "statusline_format": lambda: httpstatus.statusline_format(11, 404, bytearray(b"Gone")),
    "response_check": lambda: httpstatus.response_check(405, method="GET", fields={"Server": b"x"}, content_bytes=1),
    "response_check of an iterator": lambda: httpstatus.response_check(405, fields=iter([["Allow", "\udcff"]])),
    "Status": lambda: httpstatus.Status(471).source,
    "date_parse": lambda: httpstatus.date_parse(bytearray(b"Sun, 06 Nov 1994 08:49:37 GMT")),
    "date_parse_lenient": lambda: httpstatus.date_parse_lenient("sun, 06 Nov 1994 08:49:37 UTC", 0),
    "date_format": lambda: httpstatus.date_format(10**9),
    "retry_after_parse": lambda: httpstatus.retry_after_parse("120, 60", 10**9, server_date_s=10**9),
    "retry_policy": lambda: httpstatus.retry_policy("curl", methods=["GET", None], statuses={500}, max_retries=None),
    "repr of a policy": lambda: repr(httpstatus.retry_policy("curl", statuses={500}, max_retries=None)),
    "attributes of a policy": lambda: [getattr(POLICY, name) for name in dir(POLICY)],
    "copy of a policy": lambda: copy.copy(POLICY.replace(max_retries=7)) == POLICY,
    "hash of a policy": lambda: hash(POLICY),
    "retry_policies": lambda: httpstatus.retry_policies(),
    "retry_decide": lambda: httpstatus.retry_decide(
        503, "GET", 1, httpstatus.retry_after_parse("5"), policy=POLICY, budget=httpstatus.Budget(POLICY), random=2**63
    ),
    "retry_decide of fields": lambda: httpstatus.retry_decide(503, headers={"Retry-After": b"5"}, idempotency_key=True),
    "retry_plan": lambda: httpstatus.retry_plan(code=503, method="GET"),
    "backoff_ms": lambda: httpstatus.backoff_ms(POLICY, 3, random=0),
    "retry_audit": lambda: httpstatus.retry_audit("curl"),
    "Budget": lambda: copy.copy(httpstatus.Budget(POLICY, 10**12)).try_(cost=10, now_ms=10**12),
    "date_parse_folded": lambda: httpstatus.date_parse_folded(bytearray(b"sun, 06 nov 1994 08:49:37 gmt")),
    "field_flags": lambda: httpstatus.field_flags("Connection"),
    "cache_understood": lambda: httpstatus.cache_understood(206, option_flags=httpstatus.CACHE_RANGES),
    "cache_presets": httpstatus.cache_presets,
    "cache_profile_implicit": lambda: httpstatus.cache_profile_implicit(12345, code=404),
    "repr of options": lambda: repr(OPTIONS.replace(shared=False, targets=("X-A",))),
    "attributes of options": lambda: [getattr(OPTIONS, name) for name in dir(OPTIONS)],
    "copy of options": lambda: hash(copy.copy(OPTIONS)) == hash(OPTIONS) and copy.copy(OPTIONS) == OPTIONS,
    "cache_control_feed": lambda: controlled(httpstatus.cache_control_feed),
    "cache_control_targeted_feed": lambda: controlled(httpstatus.cache_control_targeted_feed),
    "cache_control_names": lambda: httpstatus.cache_control_names(b'private="a, \xff"', httpstatus.CC_PRIVATE),
    "list_members": lambda: httpstatus.list_members(bytearray(b"a, b")),
    "field_value_match": lambda: httpstatus.field_value_match("a\udcff", None),
    "etag_match": lambda: httpstatus.etag_match(bytearray(b'"a"'), '"a\udcff"', weak=False),
    "range_parse": lambda: (httpstatus.range_parse("bytes=0-5", 2**63), httpstatus.range_parse(b"x", None)),
    "vary_match": lambda: httpstatus.vary_match(FIELDS, ASKED, {"accept": "a,b"}),
    "vary_match of a star": lambda: httpstatus.vary_match({"Vary": "a, *"}, {}, {}),
    "forward_headers": lambda: httpstatus.forward_headers({"Connection": "a", "A": "\udcff", "B": "b"}),
    "cache_stored_headers": lambda: httpstatus.cache_stored_headers(FIELDS, OPTIONS),
    "cache_update_headers": lambda: httpstatus.cache_update_headers(FIELDS, {"Age": "5"}, 10**9 + 0.5),
    "cache_validation_headers": lambda: httpstatus.cache_validation_headers(ASKED, FIELDS),
    "cache_store": lambda: httpstatus.cache_store("GET", 200, ASKED, FIELDS, **TIMES, options=OPTIONS),
    "cache_store of no-store": lambda: httpstatus.cache_store("GET", 200, {}, {"Cache-Control": "no-store"}, **TIMES),
    "cache_reuse": lambda: httpstatus.cache_reuse(bytearray(RECORD), "GET", ASKED, now_s=1010, stored_headers=FIELDS),
    "cache_reuse of nothing": lambda: httpstatus.cache_reuse(None, "GET", ASKED, now_s=1010, options="nginx"),
    "cache_on_validation": validated,
    "cache_on_failure": lambda: httpstatus.cache_on_failure(RECORD, "GET", {}, now_s=2000, code=503),
    "cache_record_invalidate": lambda: httpstatus.cache_record_invalidate(bytearray(RECORD)),
    "cache_status_format": lambda: httpstatus.cache_status_format("e d", validated(), fwd=7, collapsed=False),
    "bulk_class": lambda: httpstatus.bulk_class(CODES),
    "bulk_flags": lambda: (httpstatus.bulk_flags(codes=bytearray(b"\0")), httpstatus.bulk_flags(b"")),
    "bulk_histogram": lambda: (httpstatus.bulk_histogram(CODES, ROOM), httpstatus.bulk_histogram(CODES)),
    "bulk_parse": lambda: (httpstatus.bulk_parse("404 \udcff"), httpstatus.bulk_parse(bytearray(b"404"))),
    "Scan": lambda: repr(httpstatus.Scan("json", key=b"code", field=None)),
    "Scan.detect": lambda: (httpstatus.Scan.detect(LOG).format, httpstatus.Scan.detect("hello")),
    "Scan.statuses": lambda: (httpstatus.Scan(5, field=3).statuses(LOG), httpstatus.Scan().statuses("\udcff")),
    "Scan.histogram": lambda: (httpstatus.Scan().histogram(LOG), httpstatus.Scan(5).histogram(b"404\n" * 50000)),
    "Scan.lines": lambda: scanned(copy.copy(httpstatus.Scan.detect(LOG))),
}
ERRORS = {
    "wrong type": lambda: httpstatus.reason("404"),
    "unlucky index": lambda: httpstatus.reason(Unlucky()),
    "wrong text": lambda: httpstatus.from_text(404),
    "no encoding": lambda: httpstatus.from_text("\ud800"),
    "view with gaps": lambda: httpstatus.from_text(memoryview(b"abcd")[::2]),
    "code_parse": lambda: httpstatus.code_parse("404abc"),
    "code_parse of bytes": lambda: httpstatus.code_parse(bytearray(b"9" * 100)),
    "statusline_parse": lambda: httpstatus.statusline_parse("x\udcff"),
    "statusline_format": lambda: httpstatus.statusline_format(11, 404, bytearray(b"\n")),
    "statusline_format type": lambda: httpstatus.statusline_format(11, 404, 5),
    "find_in": lambda: httpstatus.find_in(404, "ngnix"),
    "next": lambda: httpstatus.next(404),
    "facts": lambda: httpstatus.from_coap(132, -1),
    "fields": lambda: httpstatus.response_check(200, fields=[("a", "b"), ("a", 5)]),
    "pairs": lambda: httpstatus.response_check(200, fields=[("a",)]),
    "Status": lambda: httpstatus.Status("404"),
    "date_parse": lambda: httpstatus.date_parse(bytearray(b"x")),
    "date_format": lambda: httpstatus.date_format(10**15),
    "retry_after_parse": lambda: httpstatus.retry_after_parse(bytearray(b"5"), "x"),
    "unit": lambda: httpstatus.retry_after_parse_as(bytearray(b"5"), 9),
    "policy name": lambda: httpstatus.retry_policy("no such"),
    "policy twice": lambda: httpstatus.retry_policy("curl", name="curl"),
    "policy keyword": lambda: httpstatus.retry_policy(retries=5),
    "policy range": lambda: httpstatus.retry_policy(max_retries=5, factor_q16=1),
    "policy set": lambda: httpstatus.retry_policy(statuses=iter([503, "x"])),
    "policy methods": lambda: httpstatus.retry_policy(methods=["GET", "get"]),
    "policy bytes": lambda: httpstatus.RetryPolicy.from_bytes(b"x"),
    "policy type": lambda: httpstatus.RetryPolicy(),
    "decide range": lambda: httpstatus.retry_decide(503, "GET", 0, b"5", budget=httpstatus.Budget()),
    "decide fields": lambda: httpstatus.retry_decide(503, headers=[("a", "b"), ("a",)]),
    "decide random": lambda: httpstatus.retry_decide(503, random=2**64),
    "decide keyword": lambda: httpstatus.retry_decide(503, **{"no such": 1}),
    "plan": lambda: httpstatus.retry_plan(attempt=-1),
    "Budget": lambda: httpstatus.Budget("default", "x"),
    "try_": lambda: httpstatus.Budget().try_(-1),
    "Budget bytes": lambda: httpstatus.Budget.from_bytes(b""),
    "date_parse_folded": lambda: httpstatus.date_parse_folded(bytearray(b"x")),
    "preset name": lambda: httpstatus.cache_preset("no such"),
    "preset twice": lambda: httpstatus.cache_preset("cdn", name="cdn"),
    "preset keyword": lambda: httpstatus.cache_preset("cdn", cdn=True),
    "preset range": lambda: httpstatus.cache_preset("cdn", heuristic_cap_s=2**31 + 1),
    "preset target": lambda: httpstatus.cache_preset("cdn", targets=["a", "b c"]),
    "preset targets": lambda: OPTIONS.replace(targets=iter(["a", b"b"])),
    "options bytes": lambda: httpstatus.CacheOptions.from_bytes(bytes(OPTIONS), "cdn", "targets"),
    "options number": lambda: httpstatus.CacheOptions.from_bytes(bytes(OPTIONS)[:8] + b"\xff" * 24),
    "options type": lambda: httpstatus.CacheOptions(),
    "control type": lambda: httpstatus.CacheControl(),
    "control": lambda: httpstatus.cache_control_feed(5, "a"),
    "control text": lambda: httpstatus.cache_control_feed(httpstatus.cache_control_init(), 5),
    "control names": lambda: httpstatus.cache_control_names("a", -1),
    "range_parse": lambda: httpstatus.range_parse(bytearray(b"bytes=9-"), 5),
    "etag_match": lambda: httpstatus.etag_match(bytearray(b"x"), 5),
    "not latin-1": lambda: httpstatus.forward_headers([("A", "b"), ("A", "\N{SNOWMAN}")]),
    "vary fields": lambda: httpstatus.vary_match(FIELDS, ASKED, [("a", "b"), ("a",)]),
    "update fields": lambda: httpstatus.cache_update_headers(FIELDS, 5),
    "validation fields": lambda: httpstatus.cache_validation_headers(FIELDS, {"a": 5}),
    "stored options": lambda: httpstatus.cache_stored_headers(FIELDS, 5),
    "store time": lambda: httpstatus.cache_store("GET", 200, {}, {}, request_time_s=1, response_time_s=float("nan")),
    "store times": lambda: httpstatus.cache_store("GET", 200, {}, FIELDS),
    "store fields": lambda: httpstatus.cache_store("GET", 200, ASKED, iter([*FIELDS, 5]), **TIMES, options="cdn"),
    "store flag": lambda: httpstatus.cache_store("GET", 200, {}, FIELDS, **TIMES, location_is_target=1),
    "reuse record": lambda: httpstatus.cache_reuse(b"x" * 256, "GET", {}, now_s=1, options="cdn"),
    "reuse fields": lambda: httpstatus.cache_reuse(RECORD, "GET", ASKED, now_s=1, stored_headers=[*FIELDS, 5]),
    "validation record": lambda: httpstatus.cache_on_validation(None, "GET", 304, {}, {}, **TIMES),
    "failure code": lambda: httpstatus.cache_on_failure(RECORD, "GET", ASKED, now_s=1, code="503", options="cdn"),
    "invalidate": lambda: httpstatus.cache_record_invalidate(b"x" * 256),
    "status name": lambda: httpstatus.cache_status_format(bytearray(b"\xff"), validated()),
    "status fwd": lambda: httpstatus.cache_status_format("a", validated(), fwd=9),
    "bulk codes": lambda: httpstatus.bulk_class([200]),
    "bulk gaps": lambda: httpstatus.bulk_flags(memoryview(CODES)[::2]),
    "bulk items": lambda: httpstatus.bulk_class(array.array("d", [1.0])),
    "bulk out": lambda: httpstatus.bulk_class(CODES, b"abc"),
    "bulk out items": lambda: httpstatus.bulk_flags(CODES, ROOM),
    "bulk out room": lambda: httpstatus.bulk_histogram(CODES, CODES),
    "bulk_parse": lambda: httpstatus.bulk_parse(404),
    "Scan format": lambda: httpstatus.Scan("csv"),
    "Scan format type": lambda: httpstatus.Scan(None),
    "Scan key": lambda: httpstatus.Scan("json", key=bytearray(b"")),
    "Scan key type": lambda: httpstatus.Scan("json", key=5),
    "Scan key of another": lambda: httpstatus.Scan(key="a"),
    "Scan field": lambda: httpstatus.Scan("field", field=0),
    "Scan.detect": lambda: httpstatus.Scan.detect(5),
    "Scan.histogram": lambda: httpstatus.Scan().histogram(5),
    "Scan.lines": lambda: httpstatus.Scan().lines(5),
    "Scan.statuses": lambda: httpstatus.Scan().statuses(memoryview(b"abcd")[::2]),
    "Scan bytes": lambda: httpstatus.Scan.from_bytes(b"x"),
    "Scan other bytes": lambda: httpstatus.Scan.from_bytes(bytes(httpstatus.Scan())[:4] + bytes(148)),
    "status verdict": lambda: httpstatus.cache_status_format("a", httpstatus.CacheVerdict("abcdefghijklmn")),
}


# More references than any test makes.
IMMORTAL = 1 << 30


class Leaks(unittest.TestCase):
    ROUNDS = 2000
    COUNTED = 200

    def held_after(self, call):
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(self.ROUNDS):
            call()
        gc.collect()
        return tracemalloc.get_traced_memory()[0] - before

    def leaks(self, call):
        """Whether many calls leave bytes behind each time: tables that grow once are no leak."""
        # One object lost for each call would be 16 bytes a call at least; the interpreter's own caches come and go.
        return all(self.held_after(call) >= 12 * self.ROUNDS for _ in range(3))

    def setUp(self):
        tracemalloc.start()
        self.addCleanup(tracemalloc.stop)

    def test_calls(self):
        for name, call in CALLS.items():
            with self.subTest(name=name):
                self.assertFalse(self.leaks(call))

    def test_errors(self):
        for name, call in ERRORS.items():
            with self.subTest(name=name):
                self.assertFalse(self.leaks(lambda: refused(call)))

    def test_the_measure_sees_a_leak(self):
        kept = []
        self.assertTrue(self.leaks(lambda: kept.append(object())))

    def test_counts_of_shared_objects(self):
        types = ("Budget", "CacheControl", "CacheOptions", "CacheVerdict", "Entry", "ParseError", "RetryPolicy")
        types = [getattr(httpstatus, name) for name in (*types, "RetryVerdict", "Scan", "ScanLine")]
        given = [item for pair in FIELDS + ASKED for item in pair]
        shared = [None, True, False, httpstatus.reason(404), POLICY, OPTIONS, RECORD, CODES, ROOM, LOG]
        shared += [*given, *types, *range(-5, 20)]
        # CPython 3.12 keeps some objects for ever (PEP 683). Of these a module of the stable ABI of 3.11 still counts the
        # references and the interpreter does not, so their number says nothing.
        wrong = [item for item in shared if sys.getrefcount(item) < IMMORTAL]
        for _ in range(3):
            changes = zip(wrong, self.counts_changed(wrong))
            # A reference lost or given away in one of the calls would be one a round.
            wrong = [item for item, change in changes if abs(change) > 0.8 * self.COUNTED]
        self.assertEqual(wrong, [])

    def counts_changed(self, shared):
        """How many references the calls have lost or given away: caches fill up once, a fault comes each time."""
        tracemalloc.stop()
        gc.collect()
        before = [sys.getrefcount(item) for item in shared]
        for _ in range(self.COUNTED):
            for call in CALLS.values():
                call()
            for call in ERRORS.values():
                refused(call)
        gc.collect()
        return [sys.getrefcount(item) - old for item, old in zip(shared, before)]


if __name__ == "__main__":
    unittest.main()
