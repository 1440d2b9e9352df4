# SPDX-License-Identifier: MIT
"""requests with the decisions of httpstatus: an adapter that asks retry_decide() after every try.

    python3 retry_requests.py URL

GET and the other idempotent methods are repeated on 429, 503 and their like, after the wait that the server asks for.
POST is not, unless the request carries an Idempotency-Key.
"""

import itertools
import random
import sys
import time

import requests
from requests.adapters import HTTPAdapter
from requests.exceptions import ChunkedEncodingError, ConnectTimeout, ProxyError, SSLError
from urllib3.exceptions import NewConnectionError

import httpstatus

# The adapter sends the request again as it is; it can do nothing about the other actions.
REPEATS = {httpstatus.ACTION_RETRY, httpstatus.ACTION_NEW_CONNECTION, httpstatus.ACTION_NO_EARLY_DATA}
EVENTS = (
    ((ConnectTimeout, ProxyError), httpstatus.EVENT_NOT_SENT),
    (requests.Timeout, httpstatus.EVENT_TIMEOUT),
    (SSLError, httpstatus.EVENT_CERTIFICATE),
    (ChunkedEncodingError, httpstatus.EVENT_TRUNCATED),
    (requests.ConnectionError, httpstatus.EVENT_CLOSED),
)
# What a request may raise that says nothing about the request itself.
TRANSIENT = (requests.ConnectionError, requests.Timeout, ChunkedEncodingError)


def event_of(error):
    # requests has no exception of its own for a connection that was never made.
    if isinstance(getattr(error.args[0] if error.args else None, "reason", None), NewConnectionError):
        return httpstatus.EVENT_NOT_SENT
    return next(event for kinds, event in EVENTS if isinstance(error, kinds))


class RetryAdapter(HTTPAdapter):
    """session.mount("https://", RetryAdapter()); the other arguments are those of HTTPAdapter, without max_retries."""

    # What a pickled session keeps of its adapters.
    __attrs__ = [*HTTPAdapter.__attrs__, "policy", "sleep"]

    def __init__(self, policy="default", sleep=time.sleep, **pool):
        self.policy, self.sleep = policy, sleep
        super().__init__(**pool)

    def wait_s(self, request, attempt, prior_code, **answer):
        """The seconds to wait before the next try; None after the last one."""
        verdict = httpstatus.retry_decide(
            method=request.method,
            attempt=attempt,
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
        prior_code = None
        for attempt in itertools.count(1):
            try:
                response = super().send(request, stream=stream, **options)
                if not stream:
                    # Read here, where content that breaks off can still be asked for again.
                    response.content  # noqa: B018
            except TRANSIENT as error:
                wait_s = self.wait_s(request, attempt, prior_code, event=event_of(error))
                if wait_s is None:
                    raise
                prior_code = None
            else:
                answer = {"code": response.status_code, "headers": response.headers}
                wait_s = self.wait_s(request, attempt, prior_code, **answer)
                if wait_s is None:
                    return response
                prior_code = response.status_code
                response.close()
            self.sleep(wait_s)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: retry_requests.py URL")
    with requests.Session() as session:
        session.mount("https://", RetryAdapter())
        session.mount("http://", RetryAdapter())
        got = session.get(sys.argv[1], timeout=30)
        print(got.status_code, httpstatus.reason(got.status_code))
