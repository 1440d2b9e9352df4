# SPDX-License-Identifier: MIT
"""httpx with the decisions of httpstatus: transports that ask retry_decide() after every try.

    python3 retry_httpx.py URL

GET and the other idempotent methods are repeated on 429, 503 and their like, after the wait that the server asks for.
POST is not, unless the request carries an Idempotency-Key.
"""

import random
import re
import ssl
import sys
import time

import anyio
import httpx

import httpstatus

# A transport sends the request again as it is; it can do nothing about the other actions.
REPEATS = {httpstatus.ACTION_RETRY, httpstatus.ACTION_NEW_CONNECTION, httpstatus.ACTION_NO_EARLY_DATA}
EVENTS = (
    ((httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout), httpstatus.EVENT_NOT_SENT),
    (httpx.TimeoutException, httpstatus.EVENT_TIMEOUT),
    (httpx.TransportError, httpstatus.EVENT_CLOSED),
)
# What the caller did: the same request fails in the same way.
LASTING = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)
# The words of httpcore for a proxy whose answer to CONNECT was not a success.
PROXY_ANSWER = re.compile(r"([1-9]\d\d) ")


def refused_tls(error):
    """Whether the handshake failed for what was said in it; one that broke off is a lost connection."""
    # httpx raises from an exception of httpcore, which came up while that one handled what it got.
    below = getattr(error.__cause__, "__context__", None)
    return isinstance(below, ssl.SSLError) and not isinstance(below, (ssl.SSLEOFError, ssl.SSLZeroReturnError))


def answer_of(error):
    """What retry_decide() is told of an exception."""
    said = isinstance(error, httpx.ProxyError) and PROXY_ANSWER.match(str(error))
    if said:
        # The request went no further than the proxy.
        return {"code": int(said[1]), "not_processed": True}
    if isinstance(error, httpx.ConnectError) and refused_tls(error):
        return {"event": httpstatus.EVENT_CERTIFICATE}
    return {"event": next(event for kinds, event in EVENTS if isinstance(error, kinds))}


class Decisions:
    """One request, and what follows from each of its tries."""

    def __init__(self, request, policy, clock):
        self.attempt, self.prior_code = 0, None
        self.clock, self.started_s = clock, clock()
        self.facts = {
            "method": request.method,
            "policy": policy,
            "idempotency_key": "Idempotency-Key" in request.headers,
            # Content that came from an iterator is used up.
            "body_replayable": isinstance(request.stream, httpx.ByteStream),
        }

    def wait_s(self, **answer):
        """The seconds to wait before the next try; None after the last one."""
        self.attempt += 1
        verdict = httpstatus.retry_decide(
            attempt=self.attempt,
            elapsed_ms=int((self.clock() - self.started_s) * 1000),
            prior_code=self.prior_code,
            random=random.getrandbits(64),
            **answer,
            **self.facts,
        )
        self.prior_code = answer.get("code")
        return verdict.delay_ms / 1000 if verdict.action in REPEATS else None

    def after_response(self, response):
        return self.wait_s(code=response.status_code, headers=response.headers.raw)

    def after_error(self, error):
        return None if isinstance(error, LASTING) else self.wait_s(**answer_of(error))


class RetryTransport(httpx.BaseTransport):
    """Around another transport: httpx.Client(transport=RetryTransport(httpx.HTTPTransport()))."""

    def __init__(self, inner, policy="default", sleep=time.sleep, clock=time.monotonic):
        self.inner, self.policy, self.sleep, self.clock = inner, policy, sleep, clock

    def handle_request(self, request):
        decisions = Decisions(request, self.policy, self.clock)
        while True:
            try:
                response = self.inner.handle_request(request)
            except httpx.TransportError as error:
                wait_s = decisions.after_error(error)
                if wait_s is None:
                    raise
            else:
                wait_s = decisions.after_response(response)
                if wait_s is None:
                    return response
                response.close()
            self.sleep(wait_s)

    def close(self):
        self.inner.close()


class AsyncRetryTransport(httpx.AsyncBaseTransport):
    """The same for httpx.AsyncClient, under asyncio and trio alike."""

    def __init__(self, inner, policy="default", sleep=anyio.sleep, clock=time.monotonic):
        self.inner, self.policy, self.sleep, self.clock = inner, policy, sleep, clock

    async def handle_async_request(self, request):
        decisions = Decisions(request, self.policy, self.clock)
        while True:
            try:
                response = await self.inner.handle_async_request(request)
            except httpx.TransportError as error:
                wait_s = decisions.after_error(error)
                if wait_s is None:
                    raise
            else:
                wait_s = decisions.after_response(response)
                if wait_s is None:
                    return response
                await response.aclose()
            await self.sleep(wait_s)

    async def aclose(self):
        await self.inner.aclose()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: retry_httpx.py URL")
    with httpx.Client(transport=RetryTransport(httpx.HTTPTransport())) as client:
        got = client.get(sys.argv[1])
        print(got.status_code, httpstatus.reason(got.status_code))
