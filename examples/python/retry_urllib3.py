# SPDX-License-Identifier: MIT
"""urllib3 with the decisions of httpstatus: a Retry that asks retry_decide() after every try.

    python3 retry_urllib3.py URL

GET and the other idempotent methods are repeated on 429, 503 and their like, after the wait that the server asks for.
POST is not, unless the caller says that the server honours a key: DecidedRetry(idempotency_key=True).
"""

import random
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


class DecidedRetry(urllib3.Retry):
    """What to give to urllib3 as retries=; facts are those of retry_decide(), such as idempotency_key=True."""

    def __init__(self, policy="default", sleep=time.sleep, **facts):
        # Everything that urllib3 could decide by itself is off; redirects stay with it.
        super().__init__(total=None, redirect=10, raise_on_status=False)
        self.policy, self.wait, self.facts, self.delay_ms = policy, sleep, facts, 0

    def new(self, **changes):
        following = DecidedRetry(self.policy, self.wait, **self.facts)
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
            answer = {"event": next(event for kinds, event in EVENTS if isinstance(error, kinds))}
        else:
            answer = {"code": response.status, "headers": response.headers}
        tries = [step for step in self.history if step.redirect_location is None]
        verdict = httpstatus.retry_decide(
            method=method,
            attempt=len(tries) + 1,
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
        following.delay_ms = verdict.delay_ms
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
