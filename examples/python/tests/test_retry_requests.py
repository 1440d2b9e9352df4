# SPDX-License-Identifier: MIT
"""examples/python/retry_requests.py"""

import io
import pickle
import unittest

import recipe

recipe.needs("requests")

import requests

import clients
import loopback
from retry_requests import RetryAdapter


class Test(clients.Cases, unittest.TestCase):
    error = requests.ConnectionError

    def session(self, **options):
        session = requests.Session()
        self.addCleanup(session.close)
        # A proxy of the caller's would answer in our place.
        session.trust_env = False
        for scheme in ("http://", "https://"):
            session.mount(scheme, RetryAdapter(**{"sleep": self.waits.append, **options}))
        return session

    def status(self, server, method="GET", key=False, content=b"content"):
        fields = {"Idempotency-Key": '"8e03978e"'} if key else {}
        sent = content if method == "POST" else None
        return self.session().request(method, server.url, data=sent, headers=fields).status_code

    def status_by(self, policy, clock, server):
        return self.session(policy=policy, sleep=clock.sleep, clock=clock).get(server.url).status_code

    def send_to(self, url, proxy=None, method="GET"):
        self.session().request(method, url, proxies={"http": proxy, "https": proxy} if proxy else None)

    def test_content_that_is_used_up(self):
        for content in (io.BytesIO(b"content"), iter([b"content"])):
            with loopback.serving((503, clients.NOW), (200, [])) as server:
                self.assertEqual(self.status(server, method="POST", key=True, content=content), 503)
                self.assertEqual(server.requests, [("POST", b"content")])

    def test_content_that_breaks_off(self):
        broken = (200, [("Transfer-Encoding", "chunked")])
        self.assertEqual(self.tries(broken, (200, [])), (200, 2))
        # With stream=True the content is read later, by the caller.
        with loopback.serving(broken) as server:
            with self.session().get(server.url, stream=True) as response:
                with self.assertRaises(requests.exceptions.ChunkedEncodingError):
                    response.content  # noqa: B018
            self.assertEqual(len(server.requests), 1)

    def test_redirects_are_followed(self):
        self.assertEqual(self.tries((302, [("Location", "/")]), (503, clients.NOW), (200, [])), (200, 3))

    def test_a_session_can_be_pickled(self):
        session = requests.Session()
        session.mount("http://", RetryAdapter(policy="strict"))
        self.assertEqual(pickle.loads(pickle.dumps(session)).get_adapter("http://a").policy, "strict")


if __name__ == "__main__":
    unittest.main()
