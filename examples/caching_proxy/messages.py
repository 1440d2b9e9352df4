# SPDX-License-Identifier: MIT
"""HTTP/1.1 messages over asyncio streams, read strictly and written plainly (RFC 9112)."""

import re
from dataclasses import dataclass

import httpstatus as h

HEAD_BYTES = 1 << 16
COMPRESSED = {"gzip", "x-gzip", "deflate", "compress", "x-compress"}  # transfer codings that no TE asked for
TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
REQUEST_LINE = re.compile(r"([^ ]+) ([!-~\x80-\xff]+) HTTP/1\.([01])")
AUTHORITY = re.compile(r"(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._~!$&'()*+,;=%-]+)(?::[0-9]*)?")
STATUS_LINE = re.compile(r"HTTP/1\.[01] ([1-9][0-9][0-9])(?: (.*))?")


class BadMessage(Exception):
    """A message that cannot be read; the text says why."""


@dataclass
class Request:
    method: str
    target: str  # in origin-form
    minor: int  # of HTTP/1.0 and HTTP/1.1; the first knows no interim responses
    fields: list  # (name, value), in order
    body: bytes
    key: str  # the whole URL: what is stored is found by it
    framed: bool = False  # a body was announced, an empty one too


@dataclass
class Response:
    code: int
    phrase: str
    fields: list
    body: bytes
    framed: bool = True  # Content-Length is written


def values_of(fields, name):
    return [value for each, value in fields if each.lower() == name]


def without(fields, *names):
    return [(name, value) for name, value in fields if name.lower() not in names]


def write_head(first_line, fields):
    lines = [first_line, *(f"{name}: {value}" for name, value in fields)]
    return "".join(f"{line}\r\n" for line in [*lines, ""]).encode("latin-1")


async def read_line(reader, room):
    """A line without its end; room is what is left of the bytes that a head may have."""
    try:
        line = await reader.readline()
    except ValueError:
        raise BadMessage(f"a line has more than {HEAD_BYTES} bytes") from None
    if len(line) > room:
        raise BadMessage(f"the head has more than {HEAD_BYTES} bytes")
    if line and not line.endswith(b"\n"):
        raise EOFError("the message ends inside a line")
    text = re.sub(r"\r?\n$", "", line.decode("latin-1"))
    if "\r" in text or "\0" in text:
        raise BadMessage(f"a bare CR or a NUL (RFC 9112, section 2.2) in {text[:80]!r}")
    return text, len(line)


async def read_fields(reader, room, strict):
    fields = []
    while True:
        line, used = await read_line(reader, room)
        room -= used
        if not used:
            raise EOFError("the message ends inside its head")
        if not line:
            return fields
        if line[0] in " \t" and fields:
            # Obsolete folding becomes a blank (section 5.2).
            fields[-1] = fields[-1][0], f"{fields[-1][1]} {line.strip()}".strip()
            continue
        name, colon, value = line.partition(":")
        if not strict:
            name = name.rstrip(" \t")  # a proxy takes it out of responses (section 5.1)
        if not colon or not TOKEN.fullmatch(name):
            raise BadMessage(f"no header field: {line[:80]!r}")
        fields.append((name, value.strip(" \t")))


def content_length(fields):
    """The announced length, or None; several equal ones are one (RFC 9110, section 8.6)."""
    given = {part.strip() for value in values_of(fields, "content-length") for part in value.split(",")}
    if not given:
        return None
    length = given.pop()
    if given or not re.fullmatch(r"[0-9]{1,18}", length):
        raise BadMessage(f"no length: Content-Length {length!r}")
    return int(length)


def codings(fields):
    return [part.strip().lower() for value in values_of(fields, "transfer-encoding") for part in value.split(",")]


async def read_chunked(reader):
    body = bytearray()
    while True:
        line, used = await read_line(reader, HEAD_BYTES)
        size = line.partition(";")[0].strip()
        if not used or not re.fullmatch(r"[0-9A-Fa-f]{1,12}", size):
            raise BadMessage(f"no size of a chunk: {line[:40]!r}")
        if int(size, 16) == 0:
            await read_fields(reader, HEAD_BYTES, False)  # trailers are not kept
            return bytes(body)
        body += await reader.readexactly(int(size, 16))
        if await reader.readexactly(2) != b"\r\n":
            raise BadMessage("a chunk is longer than it says")


def host_and_path(target, fields, minor, origin):
    """What the request is for: Host, and the target in origin-form (RFC 9112, section 3)."""
    hosts = values_of(fields, "host")
    if len(hosts) > 1 or (not hosts and minor == 1):
        raise BadMessage("one Host field belongs to a request")
    host = hosts[0] if hosts else origin
    if target[:7].lower() == "http://":  # absolute-form goes before Host
        host, slash, path = target[7:].partition("/")
        target = slash + path or "/"
    if not target.startswith("/"):
        raise BadMessage(f"the target {target[:80]!r} begins neither with / nor with http://")
    if not AUTHORITY.fullmatch(host):
        raise BadMessage(f"no host: {host[:80]!r}")
    return host, target


async def read_request(reader, interim, origin):
    """The next request, or None when there is none; one without Host is for the origin."""
    line, used = await read_line(reader, HEAD_BYTES)
    if used and not line:  # an empty line before a request is passed over (section 2.2)
        line, used = await read_line(reader, HEAD_BYTES)
    if not used:
        return None
    match = REQUEST_LINE.fullmatch(line)
    if not match or not TOKEN.fullmatch(match[1]):
        raise BadMessage(f"no request line: {line[:80]!r}")
    fields = await read_fields(reader, HEAD_BYTES - used, True)
    host, target = host_and_path(match[2], fields, int(match[3]), origin)
    length, coded = content_length(fields), codings(fields)
    if coded and (coded != ["chunked"] or length is not None or match[3] == "0"):
        raise BadMessage(f"Transfer-Encoding {', '.join(coded)!r}; right is chunked alone, without Content-Length")
    if values_of(fields, "expect") and match[3] == "1":
        await interim(100, "Continue", [])
    body = await read_chunked(reader) if coded else await reader.readexactly(length or 0)
    framed = bool(coded) or length is not None
    # What is of the client's connection alone counts for nothing that is asked or stored.
    fields = [("Host", host), *without(h.forward_headers(fields), "host")]
    return Request(match[1], target, int(match[3]), fields, body, f"http://{host.lower()}{target}", framed)


async def read_response(reader, method, interim):
    """The final response; interim ones but 100 and 101 go to interim() at once."""
    while True:
        line, used = await read_line(reader, HEAD_BYTES)
        match = STATUS_LINE.fullmatch(line)
        if not used:
            raise EOFError("the origin closed the connection")
        if not match:
            raise BadMessage(f"no status line: {line[:80]!r}")
        code, fields = int(match[1]), await read_fields(reader, HEAD_BYTES - used, False)
        if code == 101:
            raise BadMessage("101 without a request for it")
        if code >= 200:
            length, coded = content_length(fields), codings(fields)
            if coded:
                # It goes before Content-Length, which is not to be passed on (section 6.3).
                fields = without(fields, "content-length")
            elif length is not None:
                fields = [*without(fields, "content-length"), ("Content-Length", str(length))]
            body = await read_content(reader, method, code, coded, length)
            return Response(code, match[2] or "", fields, body)
        if code != 100 and interim is not None:
            await interim(code, match[2] or "", fields)


async def read_content(reader, method, code, coded, length):
    """By the rules of RFC 9112, section 6.3. Less than was announced is an error."""
    if method == "HEAD" or code in (204, 304):
        return b""
    if COMPRESSED.intersection(coded):
        raise BadMessage(f"Transfer-Encoding {', '.join(coded)!r}, which nobody asked for")
    if coded and coded[-1] == "chunked":
        return await read_chunked(reader)
    return await reader.read() if length is None else await reader.readexactly(length)
