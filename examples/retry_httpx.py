# SPDX-License-Identifier: MIT
"""httpx with the decisions of httpstatus: a transport that asks retry_decide() after every try.

    python3 retry_httpx.py URL

GET and the other idempotent methods are repeated on 429, 503 and their like, after the wait that the server asks for.
POST is not, unless the request carries an Idempotency-Key.
"""

import itertools
import random
import sys
import time

import httpx

import httpstatus

# The transport sends the request again as it is; it can do nothing about the other actions.
REPEATS = {httpstatus.ACTION_RETRY, httpstatus.ACTION_NEW_CONNECTION, httpstatus.ACTION_NO_EARLY_DATA}
EVENTS = (
    ((httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout), httpstatus.EVENT_NOT_SENT),
    (httpx.TimeoutException, httpstatus.EVENT_TIMEOUT),
    (httpx.TransportError, httpstatus.EVENT_CLOSED),
)


class RetryTransport(httpx.BaseTransport):
    """A transport around another one: httpx.Client(transport=RetryTransport(httpx.HTTPTransport()))."""

    def __init__(self, inner, policy="default", sleep=time.sleep):
        self.inner, self.policy, self.wait = inner, policy, sleep

    def handle_request(self, request):
        prior_code = None
        for attempt in itertools.count(1):
            response = error = None
            try:
                response = self.inner.handle_request(request)
                answer = {"code": response.status_code, "headers": response.headers.raw}
            except httpx.TransportError as caught:
                error = caught
                answer = {"event": next(event for kinds, event in EVENTS if isinstance(caught, kinds))}
            verdict = httpstatus.retry_decide(
                method=request.method,
                attempt=attempt,
                prior_code=prior_code,
                policy=self.policy,
                random=random.getrandbits(64),
                idempotency_key="Idempotency-Key" in request.headers,
                # Content that came from an iterator is used up.
                body_replayable=isinstance(request.stream, httpx.ByteStream),
                **answer,
            )
            if verdict.action not in REPEATS:
                if error is not None:
                    raise error
                return response
            prior_code = answer.get("code")
            if response is not None:
                response.close()
            if verdict.delay_ms:
                self.wait(verdict.delay_ms / 1000)

    def close(self):
        self.inner.close()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: retry_httpx.py URL")
    with httpx.Client(transport=RetryTransport(httpx.HTTPTransport())) as client:
        got = client.get(sys.argv[1])
        print(got.status_code, httpstatus.reason(got.status_code))
