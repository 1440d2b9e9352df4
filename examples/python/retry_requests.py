# SPDX-License-Identifier: MIT
"""requests with the decisions of httpstatus: an adapter that asks retry_decide() after every try.

    python3 retry_requests.py URL

GET and the other idempotent methods are repeated on 429, 503 and their like, after the wait that the server asks for.
POST is not, unless the request carries an Idempotency-Key.
"""

import itertools
import random
import re
import sys
import time

import requests
from requests.adapters import HTTPAdapter
from requests.exceptions import ChunkedEncodingError, ConnectTimeout, SSLError
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

import httpstatus

# The adapter sends the request again as it is; it can do nothing about the other actions.
REPEATS = {httpstatus.ACTION_RETRY, httpstatus.ACTION_NEW_CONNECTION, httpstatus.ACTION_NO_EARLY_DATA}
EVENTS = (
    (ConnectTimeout, httpstatus.EVENT_NOT_SENT),
    (requests.Timeout, httpstatus.EVENT_TIMEOUT),
    (SSLError, httpstatus.EVENT_CERTIFICATE),
    (ChunkedEncodingError, httpstatus.EVENT_TRUNCATED),
    (requests.ConnectionError, httpstatus.EVENT_CLOSED),
)
# What a request may raise that says nothing about the request itself.
TRANSIENT = (requests.ConnectionError, requests.Timeout, ChunkedEncodingError)
# The words of http.client for a proxy whose answer to CONNECT was not 200, wherever they stand in the others' words.
PROXY_ANSWER = re.compile(r"Tunnel connection failed: ([1-9]\d\d)\b")


def answer_of(error):
    """What retry_decide() is told of an exception."""
    said = PROXY_ANSWER.search(str(error))
    if said:
        # The request went no further than the proxy.
        return {"code": int(said[1]), "not_processed": True}
    # requests has no exception of its own for a connection that was never made, and its ProxyError does not tell that
    # from one that the proxy closed later.
    reason = getattr(error.args[0] if error.args else None, "reason", None)
    if isinstance(getattr(reason, "original_error", reason), (NewConnectionError, ConnectTimeoutError)):
        return {"event": httpstatus.EVENT_NOT_SENT}
    return {"event": next(event for kinds, event in EVENTS if isinstance(error, kinds))}


class RetryAdapter(HTTPAdapter):
    """session.mount("https://", RetryAdapter()); the other arguments are those of HTTPAdapter, without max_retries."""

    # What a pickled session keeps of its adapters.
    __attrs__ = [*HTTPAdapter.__attrs__, "policy", "sleep", "clock"]

    def __init__(self, policy="default", sleep=time.sleep, clock=time.monotonic, **pool):
        self.policy, self.sleep, self.clock = policy, sleep, clock
        super().__init__(**pool)

    def wait_s(self, request, attempt, started_s, prior_code, **answer):
        """The seconds to wait before the next try; None after the last one."""
        verdict = httpstatus.retry_decide(
            method=request.method,
            attempt=attempt,
            elapsed_ms=int((self.clock() - started_s) * 1000),
            prior_code=prior_code,
            policy=self.policy,
            random=random.getrandbits(64),
            idempotency_key="Idempotency-Key" in request.headers,
            # Files and iterators are used up.
            body_replayable=isinstance(request.body, (str, bytes, type(None))),
            **answer,
        )
        return verdict.delay_ms / 1000 if verdict.action in REPEATS else None

    def send(self, request, stream=False, **options):
        started_s, prior_code = self.clock(), None
        for attempt in itertools.count(1):
            try:
                response = super().send(request, stream=stream, **options)
                if not stream:
                    # Read here, where content that breaks off can still be asked for again.
                    response.content  # noqa: B018
            except TRANSIENT as error:
                answer = answer_of(error)
                wait_s = self.wait_s(request, attempt, started_s, prior_code, **answer)
                if wait_s is None:
                    raise
            else:
                answer = {"code": response.status_code, "headers": response.headers}
                wait_s = self.wait_s(request, attempt, started_s, prior_code, **answer)
                if wait_s is None:
                    return response
                response.close()
            prior_code = answer.get("code")
            self.sleep(wait_s)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: retry_requests.py URL")
    with requests.Session() as session:
        session.mount("https://", RetryAdapter())
        session.mount("http://", RetryAdapter())
        got = session.get(sys.argv[1], timeout=30)
        print(got.status_code, httpstatus.reason(got.status_code))
