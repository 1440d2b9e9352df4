# SPDX-License-Identifier: MIT
"""tenacity with the decisions of httpstatus: whether a call is repeated and how long it waits.

    decided = Decided()

    @tenacity.retry(retry=decided, wait=decided.wait)
    def fetch(url):
        return session.get(url)

The call, plain or async, returns a response of requests or httpx. A policy that limits repeats or time ends the
repeating, so no stop= is needed and the last response is returned as it is. A call that raises is not repeated; where
it may be, say so and when to stop: retry=decided | retry_if_exception_type(ConnectError), stop=stop_after_attempt(4).
"""

import random

import tenacity

import httpstatus


class Decided(tenacity.retry_base):
    """retry_decide() as tenacity's condition, and in wait() as its wait."""

    def __init__(self, policy="default", **facts):
        """Facts are those of retry_decide(), such as idempotent_by_design=True."""
        self.policy, self.facts = policy, facts

    def verdict(self, retry_state):
        """The one on the last try. It is kept: another would draw another wait, and take from a budget again."""
        attempt, verdict = getattr(retry_state, "decided", (None, None))
        if attempt != retry_state.attempt_number:
            verdict = self.decide(retry_state)
            retry_state.decided = retry_state.attempt_number, verdict
        return verdict

    def decide(self, retry_state):
        response = retry_state.outcome.result()
        facts = {
            "idempotency_key": "Idempotency-Key" in response.request.headers,
            **self.facts,
        }
        return httpstatus.retry_decide(
            code=response.status_code,
            method=response.request.method,
            headers=response.headers,
            attempt=retry_state.attempt_number,
            elapsed_ms=int(retry_state.seconds_since_start * 1000),
            policy=self.policy,
            random=random.getrandbits(64),
            **facts,
        )

    def __call__(self, retry_state):
        return not retry_state.outcome.failed and self.verdict(retry_state).action == httpstatus.ACTION_RETRY

    def wait(self, retry_state):
        if retry_state.outcome.failed:
            # Another condition repeats it: no server asked for a wait.
            return httpstatus.backoff_ms(self.policy, retry_state.attempt_number, random.getrandbits(64)) / 1000
        return self.verdict(retry_state).delay_ms / 1000
