# SPDX-License-Identifier: MIT
"""A part of a stored response for a request with Range (RFC 9110, section 14)."""

from contextlib import suppress

import httpstatus as h
from messages import Response, values_of, without


def cut(entry, fields, request):
    """The part that the request asks for, a 416, or None for the whole."""
    ranges = values_of(request.fields, "range")
    if request.method != "GET" or entry.code not in (200, 206) or not ranges or not if_range_holds(entry, request):
        return None
    first_stored, _, complete = entry.span or (0, 0, len(entry.body))
    try:
        wanted = h.range_parse(", ".join(ranges), complete)
    except h.ParseError:
        fields = without(fields, "content-range")
        fields += [("Content-Range", f"bytes */{complete}")] if complete is not None else []
        return Response(416, h.reason(416), fields, b"")
    if wanted is None:
        return None
    first, last = wanted
    part = entry.body[first - first_stored : last - first_stored + 1]
    total = "*" if complete is None else complete
    fields = [*without(fields, "content-range"), ("Content-Range", f"bytes {first}-{last}/{total}")]
    return Response(206, h.reason(206), fields, part)


def span_of(response):
    """Of a 206: the first byte, the last one, and the length of the whole or None. None for anything else."""
    if response.code == 206:
        with suppress(h.ParseError, IndexError):
            return h.content_range_parse(values_of(response.fields, "content-range")[0])
    return None


def if_range_holds(entry, request):
    fields = (values_of(request.fields, "if-range"), values_of(entry.fields, "etag"), values_of(entry.fields, "last-modified"))
    return h.if_range_match(*(values[0] if values else None for values in fields))
