# SPDX-License-Identifier: MIT
"""urllib3 with the decisions of httpstatus: a Retry that asks retry_decide() after every try.

    python3 retry_urllib3.py URL

GET and the other idempotent methods are repeated on 429, 503 and their like, after the wait that the server asks for.
POST is not, unless the caller says that the server honours a key: DecidedRetry(idempotency_key=True).

A policy's limit of time begins with the end of the first try, for urllib3 does not tell when it began: give a timeout.
"""

import random
import re
import sys
import time

import urllib3
from urllib3.exceptions import ConnectTimeoutError, MaxRetryError, NewConnectionError, ReadTimeoutError, SSLError
from urllib3.util.retry import RequestHistory

import httpstatus

# urllib3 sends the request again as it is; it can do nothing about the other actions.
REPEATS = {httpstatus.ACTION_RETRY, httpstatus.ACTION_NEW_CONNECTION, httpstatus.ACTION_NO_EARLY_DATA}
EVENTS = (
    ((NewConnectionError, ConnectTimeoutError), httpstatus.EVENT_NOT_SENT),
    (ReadTimeoutError, httpstatus.EVENT_TIMEOUT),
    (SSLError, httpstatus.EVENT_CERTIFICATE),
    (Exception, httpstatus.EVENT_CLOSED),
)
# The words of http.client for a proxy whose answer to CONNECT was not 200, wherever they stand in the others' words.
PROXY_ANSWER = re.compile(r"Tunnel connection failed: ([1-9]\d\d)\b")


def answer_of(error):
    """What retry_decide() is told of an exception."""
    said = PROXY_ANSWER.search(str(error))
    if said:
        # The request went no further than the proxy.
        return {"code": int(said[1]), "not_processed": True}
    # A ProxyError may be a connection that was never made, or one that the proxy closed later.
    cause = getattr(error, "original_error", error)
    return {"event": next(event for kinds, event in EVENTS if isinstance(cause, kinds))}


class DecidedRetry(urllib3.Retry):
    """What to give to urllib3 as retries=; facts are those of retry_decide(), such as idempotency_key=True."""

    def __init__(self, policy="default", sleep=time.sleep, clock=time.monotonic, **facts):
        # Everything that urllib3 could decide by itself is off; redirects stay with it.
        super().__init__(total=None, redirect=10, raise_on_status=False)
        self.policy, self.wait, self.clock, self.facts = policy, sleep, clock, facts
        # What belongs to one request is set on the objects that follow: this one may be used for many.
        self.delay_ms, self.started_s = 0, None

    def new(self, **changes):
        following = DecidedRetry(self.policy, self.wait, self.clock, **self.facts)
        following.started_s = self.started_s
        following.redirect = changes.get("redirect", self.redirect)
        following.history = changes.get("history", self.history)
        return following

    def is_retry(self, method, status_code, has_retry_after=False):
        # urllib3 asks here before it shows the header fields, so the decision is made in increment().
        return httpstatus.is_error(status_code)

    def increment(self, method=None, url=None, response=None, error=None, _pool=None, _stacktrace=None):
        if response is not None and response.get_redirect_location():
            return super().increment(method, url, response, error, _pool, _stacktrace)
        if response is None:
            answer = answer_of(error)
        else:
            answer = {"code": response.status, "headers": response.headers}
        now_s = self.clock()
        started_s = now_s if self.started_s is None else self.started_s
        tries = [step for step in self.history if step.redirect_location is None]
        verdict = httpstatus.retry_decide(
            method=method,
            attempt=len(tries) + 1,
            elapsed_ms=int((now_s - started_s) * 1000),
            prior_code=tries[-1].status if tries else None,
            policy=self.policy,
            random=random.getrandbits(64),
            **answer,
            **self.facts,
        )
        if verdict.action not in REPEATS:
            # For an answer urllib3 catches this and gives the answer back.
            raise MaxRetryError(_pool, url, error or httpstatus.why_text(verdict.why))
        step = RequestHistory(method, url, error, answer.get("code"), None)
        following = self.new(history=self.history + (step,))
        following.delay_ms, following.started_s = verdict.delay_ms, started_s
        return following

    def sleep(self, response=None):
        if self.delay_ms:
            self.wait(self.delay_ms / 1000)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: retry_urllib3.py URL")
    with urllib3.PoolManager(retries=DecidedRetry()) as client:
        got = client.request("GET", sys.argv[1])
        print(got.status, httpstatus.reason(got.status), f"after {len(got.retries.history) + 1} tries")
