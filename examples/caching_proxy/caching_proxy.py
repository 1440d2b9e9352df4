#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A caching reverse proxy that takes every decision about caching from httpstatus.

    caching_proxy.py --listen PORT --origin HOST:PORT [--cache-status NAME]

It listens on 127.0.0.1 only and keeps everything in memory. What it does itself is HTTP/1.1 on the wire, keeping
responses and cutting ranges out of them; what may be kept, how long it is fresh and what is asked of the origin is
the library's word (h below), and so is the Cache-Status field that says why.
"""

import argparse
import asyncio
import signal
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from urllib.parse import urljoin, urlsplit

import httpstatus as h
from entries import Cache, Entry
from messages import BadMessage, Response, read_request, read_response, values_of, without, write_head
from ranges import cut, span_of

OPTIONS = h.cache_preset("cdn", ranges=True)
SERVED = (h.CACHE_ACTION_FRESH, h.CACHE_ACTION_STALE, h.CACHE_ACTION_STALE_WHILE_REVALIDATE)
ORIGIN_SECONDS = 30
LINGER_SECONDS = 2
VIA = "1.1 caching-proxy"


@dataclass
class Answer:
    """What the origin said, and when."""

    response: Response
    request_time_s: float
    response_time_s: float


class Proxy:
    def __init__(self, origin, cache_status=None):
        self.origin, self.cache_status = origin, cache_status
        self.cache = Cache()
        self.tasks = set()
        self.validating = set()

    # ---- a connection: one request, one answer ----

    async def serve_connection(self, reader, writer):
        client = Client(writer)
        self.tasks.add(asyncio.current_task())
        try:
            with suppress(ConnectionError, EOFError, TimeoutError):  # the client has gone
                await self.serve_request(reader, client)
            with suppress(ConnectionError):
                writer.close()
                await writer.wait_closed()
        except asyncio.CancelledError:
            writer.transport.abort()  # the proxy ends; whoever reads slowly does not hold it
        finally:
            self.tasks.discard(asyncio.current_task())

    async def serve_request(self, reader, client):
        try:
            request = await read_request(reader, client.interim, self.origin)
            if request is not None:
                await self.answer(request, client)
        except BadMessage as error:
            await client.send(plain(400, str(error)))
            await client.linger(reader)
        except (ConnectionError, EOFError, TimeoutError):
            raise
        except Exception as error:  # a request that fails must not end the server
            print(f"caching_proxy.py: {type(error).__name__}: {error}", file=sys.stderr)
            await client.send(plain(500, "this proxy failed"))

    async def answer(self, request, client):
        if not h.method_is_safe(request.method):
            await self.forward(request, client, None, h.CACHE_FWD_METHOD)
            return
        entry, verdict, fwd = self.select(request)
        if verdict.action == h.CACHE_ACTION_GATEWAY_TIMEOUT:
            await client.send(plain(504, "nothing stored can be used"), request)
        elif verdict.action in SERVED:
            await client.send(self.served(entry, verdict, request), request)
            if verdict.action == h.CACHE_ACTION_STALE_WHILE_REVALIDATE:
                self.validate_later(request, entry)
        else:
            chosen = entry if verdict.action == h.CACHE_ACTION_VALIDATE else None
            await self.forward(request, client, chosen, fwd)

    # ---- which stored response ----

    def select(self, request):
        """The stored response that the library would use, its verdict, and why the origin is asked if it is."""
        now_s = time.time()
        best = fetch = None
        vary_failed = False
        for entry in self.cache.of(request.key):
            if not h.vary_match(entry.fields, entry.request_fields, request.fields):
                vary_failed = True
                continue
            verdict = h.cache_reuse(
                entry.record, request.method, request.fields,
                now_s=now_s, stored_headers=entry.fields, options=OPTIONS,
            )  # fmt: skip
            if verdict.action == h.CACHE_ACTION_FETCH:
                fetch = verdict
            elif best is None or verdict.age_s <= best[1].age_s:
                best = entry, verdict
        if best is not None:
            return *best, best[1].fwd
        verdict = h.cache_reuse(None, request.method, request.fields, now_s=now_s, options=OPTIONS)
        fwd = fetch.fwd if fetch is not None else h.CACHE_FWD_VARY_MISS if vary_failed else verdict.fwd
        return None, verdict, fwd

    # ---- an answer from the cache ----

    def served(self, entry, verdict, request, fwd_status=None):
        fields = [*without(entry.fields, "age"), ("Age", str(verdict.age_s))]
        fields = self.with_status(fields, verdict, fwd_status=fwd_status)
        if verdict.not_modified:
            fields = without(fields, "content-length", "content-type", "content-encoding")
            return Response(304, h.reason(304), fields, b"", framed=False)
        return cut(entry, fields, request) or Response(entry.code, entry.phrase, fields, entry.body)

    def with_status(self, fields, verdict, **status):
        if self.cache_status is None:
            return fields
        earlier = values_of(fields, "cache-status")
        member = h.cache_status_format(self.cache_status, verdict, **status)
        return [*without(fields, "cache-status"), ("Cache-Status", ", ".join([*earlier, member]))]

    # ---- the origin ----

    async def forward(self, request, client, entry, fwd):
        """Ask the origin, with the entry to validate if there is one, and answer."""
        answer, sent = await self.ask(request, entry, client.interim if client and request.minor else None)
        code = answer.response.code if answer else None
        if answer is None or h.is_server_error(code):
            verdict = h.cache_on_failure(
                entry.record if entry else None, request.method, request.fields, now_s=time.time(), code=code,
                stored_headers=entry.fields if entry else (), options=OPTIONS,
            )  # fmt: skip
            if verdict.action in SERVED:
                await deliver(client, self.served(entry, verdict, request, fwd_status=code), request)
                return
            if answer is None:
                failed = plain(504 if entry else 502, "the origin does not answer")
                await deliver(client, failed, request)
                return
        if entry is not None and request.method != "HEAD":
            verdict = self.validated(request, entry, answer, sent)
            if verdict.action == h.CACHE_ACTION_FRESHEN:
                new = self.freshened(request.key, entry, verdict)
                await deliver(client, self.served(new, verdict, request, fwd_status=code), request)
                return
            if verdict.action == h.CACHE_ACTION_FETCH:
                self.cache.drop(request.key, [entry])
                await self.forward(request, client, None, fwd)
                return
            if verdict.action == h.CACHE_ACTION_REPLACE:
                self.cache.drop(request.key, [entry])
        if request.method == "HEAD":
            self.update_by_head(request, answer)
        self.invalidate(request, answer.response)
        verdict = self.store(request, answer)
        response = answer.response
        response.fields = self.with_status(
            h.forward_headers(response.fields), verdict,
            fwd=fwd, fwd_status=code, stored=verdict.action == h.CACHE_ACTION_STORE,
        )  # fmt: skip
        await deliver(client, response, request)

    async def ask(self, request, entry, interim):
        """The origin's Answer, or None; and whether conditions of our own were sent."""
        fields, sent = request.fields, False
        if entry is not None and request.method == "GET" and not values_of(fields, "range"):
            fields = h.cache_validation_headers(fields, entry.fields)
            sent = bool(h.cache_validation_headers((), entry.fields))
        fields = without(fields, "content-length", "expect", "via")
        fields += [("Via", ", ".join([*values_of(request.fields, "via"), VIA])), ("Connection", "close")]
        if request.body or request.framed:
            fields.append(("Content-Length", str(len(request.body))))
        request_time_s = time.time()
        try:
            response = await asyncio.wait_for(self.exchange(request, fields, interim), ORIGIN_SECONDS)
        except (OSError, BadMessage, EOFError, asyncio.TimeoutError):
            return None, sent
        response_time_s = time.time()
        if not values_of(response.fields, "date"):
            response.fields.append(("Date", h.date_format(int(response_time_s))))
        return Answer(response, request_time_s, response_time_s), sent

    async def exchange(self, request, fields, interim):
        host, _, port = self.origin.rpartition(":")
        reader, writer = await asyncio.open_connection(host.strip("[]"), int(port))
        try:
            writer.write(write_head(f"{request.method} {request.target} HTTP/1.1", fields) + request.body)
            await writer.drain()
            return await read_response(reader, request.method, interim)
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

    # ---- what an answer does to the cache ----

    def validated(self, request, entry, answer, sent):
        response = answer.response
        return h.cache_on_validation(
            entry.record, request.method, response.code, request.fields, response.fields,
            request_time_s=answer.request_time_s, response_time_s=answer.response_time_s,
            stored_headers=entry.fields, validators_sent=sent, options=OPTIONS,
        )  # fmt: skip

    def freshened(self, key, entry, verdict):
        new = replace(entry, fields=verdict.headers, record=verdict.record)
        if verdict.keep:
            self.cache.replace(key, entry, new)
        else:
            self.cache.drop(key, [entry])
        return new

    def update_by_head(self, request, answer):
        for entry in list(self.cache.of(request.key)):
            if entry.method == "GET" and h.vary_match(entry.fields, entry.request_fields, request.fields):
                verdict = self.validated(request, entry, answer, False)
                if verdict.action == h.CACHE_ACTION_FRESHEN:
                    self.freshened(request.key, entry, verdict)
                elif verdict.action == h.CACHE_ACTION_INVALIDATE:
                    self.cache.drop(request.key, [entry])

    def invalidate(self, request, response):
        if not h.cache_invalidates(request.method, response.code):
            return
        for name in ("location", "content-location"):
            for value in values_of(response.fields, name):
                url = resolved(request.key, value)
                # Another origin's responses are not ours to drop.
                if url is not None and urlsplit(url)[:2] == urlsplit(request.key)[:2]:
                    self.cache.entries.pop(url, None)
        self.cache.entries.pop(request.key, None)

    def store(self, request, answer):
        response = answer.response
        locations = values_of(response.fields, "content-location")
        verdict = h.cache_store(
            request.method, response.code, request.fields, response.fields,
            request_time_s=answer.request_time_s, response_time_s=answer.response_time_s, options=OPTIONS,
            location_is_target=len(locations) == 1 and resolved(request.key, locations[0]) == request.key,
            received_bytes=None if request.method == "HEAD" else len(response.body),
        )  # fmt: skip
        if verdict.record is not None:
            method = "GET" if request.method == "POST" else request.method
            same = [
                entry
                for entry in self.cache.of(request.key)
                if entry.method == method and h.vary_match(entry.fields, entry.request_fields, request.fields)
            ]
            self.cache.drop(request.key, same)
            fields = h.cache_stored_headers(response.fields, OPTIONS)
            entry = Entry(
                method, response.code, response.phrase, fields, response.body, request.fields, verdict.record,
                span_of(response),
            )  # fmt: skip
            self.cache.add(request.key, entry)
        return verdict

    # ---- validation without a client ----

    def validate_later(self, request, entry):
        """In the background, once at a time for an entry; with GET, and of the whole."""
        if id(entry) in self.validating:
            return
        self.validating.add(id(entry))
        fields = without(request.fields, "range", "if-range")
        quiet = replace(request, method="GET", fields=fields, body=b"", framed=False)
        task = asyncio.ensure_future(self.forward(quiet, None, entry, h.CACHE_FWD_STALE))
        self.tasks.add(task)

        def done(task):
            self.tasks.discard(task)
            self.validating.discard(id(entry))
            if not task.cancelled() and task.exception() is not None:
                print(f"caching_proxy.py: in the background: {task.exception()}", file=sys.stderr)

        task.add_done_callback(done)


class Client:
    """Where an answer goes."""

    def __init__(self, writer):
        self.writer = writer

    async def interim(self, code, phrase, fields):
        self.writer.write(write_head(f"HTTP/1.1 {code} {phrase}", h.forward_headers(fields)))
        await self.writer.drain()

    async def send(self, response, request=None):
        fields = without(h.forward_headers(response.fields), "content-length")
        if request is not None and request.method == "HEAD":
            fields += [("Content-Length", value) for value in values_of(response.fields, "content-length")[:1]]
            body = b""
        else:
            body = response.body
            if response.framed and response.code not in (204, 304):
                fields.append(("Content-Length", str(len(body))))
        fields.append(("Connection", "close"))
        self.writer.write(write_head(f"HTTP/1.1 {response.code} {response.phrase}", fields) + body)
        await self.writer.drain()


    async def linger(self, reader):
        """Reads on for a while: closing at once could take the answer back (RFC 9112, section 9.6)."""
        self.writer.write_eof()
        with suppress(asyncio.TimeoutError):
            await asyncio.wait_for(drained(reader), LINGER_SECONDS)


async def drained(reader):
    while await reader.read(1 << 16):
        pass


def resolved(base, reference):
    """The URL that a reference means, or None when it cannot be read."""
    with suppress(ValueError):
        return urljoin(base, reference) if reference.isprintable() else None


async def deliver(client, response, request):
    if client is not None:
        await client.send(response, request)


def plain(code, text):
    """An answer of our own."""
    body = f"{code} {h.reason(code)}: {text}\n".encode()
    fields = [("Content-Type", "text/plain"), ("Date", h.date_format(int(time.time())))]
    return Response(code, h.reason(code), fields, body)


async def run(options):
    proxy = Proxy(options.origin, options.cache_status)
    server = await asyncio.start_server(proxy.serve_connection, "127.0.0.1", options.listen, limit=1 << 16)
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/ caches {options.origin}", flush=True)
    await stop.wait()
    server.close()
    ending = list(proxy.tasks)
    for task in ending:
        task.cancel()
    await asyncio.gather(*ending, return_exceptions=True)


def port_number(text):
    if not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port of 0..65535; 0 takes a free one")
    return int(text)


def authority(text):
    host, colon, port = text.rpartition(":")
    if not host or not colon or not port.isdigit() or not 0 < int(port) < 65536:
        raise argparse.ArgumentTypeError(f"{text!r} is not HOST:PORT")
    return text


def cache_name(text):
    try:
        h.cache_status_format(text, h.cache_reuse(None, "GET", {}, now_s=0))
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--listen", type=port_number, required=True, metavar="PORT", help="on 127.0.0.1; 0: a free one")
    parser.add_argument("--origin", type=authority, required=True, metavar="HOST:PORT", help="whose answers are cached")
    parser.add_argument("--cache-status", type=cache_name, metavar="NAME", help="say why in Cache-Status, as this cache")
    options = parser.parse_args()
    try:
        asyncio.run(run(options))
    except OSError as error:
        sys.exit(f"caching_proxy.py: {error}")


if __name__ == "__main__":
    main()
