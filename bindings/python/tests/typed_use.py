# SPDX-License-Identifier: MIT
"""What a type checker makes of the package: test_typing.py hands this file to mypy and pyright; nobody runs it.

A comment that ignores an error stands where there has to be one: both checkers report those that are not needed.
"""

from __future__ import annotations

import http
from typing import Optional, Union

import httpstatus
from httpstatus import Class, Entry, Flag, RetryAfter, RetryVerdict, Scan, ScanLine, Status, Why
from typing_extensions import assert_type

Reason = Optional[str]

assert_type(httpstatus.reason(404), Reason)
assert_type(httpstatus.reason(http.HTTPStatus.NOT_FOUND), Reason)
assert_type(httpstatus.reason(Status.NOT_FOUND), Reason)
assert_type(httpstatus.class_of(httpstatus.NOT_FOUND), int)
assert_type(httpstatus.is_error(404), bool)
assert_type(httpstatus.from_text(b"Not Found"), Optional[int])
assert_type(httpstatus.find(404), Optional[Entry])
assert_type(httpstatus.entries("nginx"), "list[Entry]")
assert_type(httpstatus.substatus_parse(bytearray(b"404.1")), "tuple[int, int]")
assert_type(httpstatus.retry_after_parse("120").delay_ms, Optional[int])
httpstatus.reason("404")  # type: ignore[arg-type]
httpstatus.reason(404.0)  # type: ignore[arg-type]
httpstatus.from_text(404)  # type: ignore[arg-type]

status = Status(471)
assert_type(status, Status)
assert_type(status.reason, Reason)
assert_type(status.phrase, Reason)
assert_type(status.spec, Reason)
assert_type(status.effective, Status)
assert_type(status.is_retryable, bool)
assert_type(Status["NOT_FOUND"], Status)
assert_type([member for member in Status], "list[Status]")
as_int: int = status
older: Status = Status.REQUEST_URI_TOO_LONG
status.phrase = "Other"  # type: ignore[misc]

assert_type(Class(httpstatus.class_of(404)), Class)
assert_type(Flag.PERMANENT | Flag.REDIRECT, Flag)
assert_type(Why(101).text, Reason)
assert_type(Why.REDIRECT_NONE.level, int)

verdict = httpstatus.retry_decide(503, "POST", headers={"Retry-After": "120"}, idempotency_key=True)
assert_type(verdict, RetryVerdict)
assert_type(verdict.delay_ms, int)
httpstatus.retry_decide(503, headers=5)  # type: ignore[arg-type]
httpstatus.retry_decide(503, no_such_fact=True)  # type: ignore[call-arg]
verdict.delay_ms = 5  # type: ignore[misc]
hint: Union[str, RetryAfter] = httpstatus.retry_after_parse("5")
httpstatus.retry_decide(503, retry_after=hint)

stored = httpstatus.cache_store("GET", 200, {}, [("ETag", b"x")], request_time_s=None, response_time_s=1.5)
assert_type(stored.record, Optional[bytes])
httpstatus.cache_store("GET", 200, {}, {})  # type: ignore[call-arg]

scan = httpstatus.Scan("json", key="code")
assert_type(scan.format, str)
assert_type(httpstatus.Scan.detect(b"404\n"), Optional[Scan])
assert_type(scan.lines('{"code":404}\n'), "list[ScanLine]")
assert_type(scan.histogram('{"code":404}\n'), "dict[int, int]")
assert_type(scan.end(), Optional[ScanLine])
scan.statuses(404)  # type: ignore[arg-type]

try:
    httpstatus.code_parse("404abc")
except httpstatus.ParseError as error:
    assert_type(error.error, int)
