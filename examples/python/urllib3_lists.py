# SPDX-License-Identifier: MIT
"""urllib3's own Retry with the lists of httpstatus, for what takes a Retry and nothing else.

    urllib3.PoolManager(retries=PolicyRetry())
    requests.adapters.HTTPAdapter(max_retries=PolicyRetry())

urllib3 reads three lists. It repeats a status of status_forcelist for a method of allowed_methods; beside them it has
a class attribute, RETRY_AFTER_STATUS_CODES = {413, 429, 503}, whose codes it repeats as well when the answer has a
Retry-After, listed or not. An instance's attribute is lost with the first repeat, so that list wants a subclass.

Everything else stays urllib3's: how long it waits at most (six hours since 2.6, before without a limit), and that it
knows no Idempotency-Key. retry_urllib3.py asks retry_decide() instead.
"""

import urllib3

import httpstatus

POLICY = httpstatus.retry_policy("default")


class PolicyRetry(urllib3.Retry):
    """A Retry with the codes, methods and number of tries of the policy "default"."""

    # Codes that are repeated only because the server names a wait: 413, Content Too Large, may be temporary.
    RETRY_AFTER_STATUS_CODES = POLICY.hint_opens

    def __init__(
        self,
        total=POLICY.max_retries,
        status_forcelist=httpstatus.RETRYABLE,
        allowed_methods=POLICY.methods,
        backoff_factor=POLICY.initial_ms / 1000,
        raise_on_status=False,
        **others,
    ):
        super().__init__(
            total=total,
            status_forcelist=status_forcelist,
            allowed_methods=allowed_methods,
            backoff_factor=backoff_factor,
            raise_on_status=raise_on_status,
            **others,
        )
