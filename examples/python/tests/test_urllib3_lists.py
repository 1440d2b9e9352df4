# SPDX-License-Identifier: MIT
"""examples/python/urllib3_lists.py: what urllib3 repeats with our lists, and what it does with its own"""

import unittest
import unittest.mock

import recipe

recipe.needs("urllib3")

import urllib3

import loopback
from urllib3_lists import PolicyRetry


class Test(unittest.TestCase):
    def tries(self, *answers, retries=None, method="GET"):
        """The status that comes out, how many requests the server saw, and how long urllib3 would have slept."""
        waits = []
        with loopback.serving(*answers) as server, urllib3.PoolManager(retries=retries or PolicyRetry()) as client:
            with unittest.mock.patch("urllib3.util.retry.time.sleep", waits.append):
                status = client.request(method, server.url).status
            return status, len(server.requests), waits

    def test_retry_after_is_honoured(self):
        self.assertEqual(self.tries((503, [("Retry-After", "2")]), (200, [])), (200, 2, [2]))

    def test_each_code_of_the_list(self):
        # RFC 9110 and RFC 6585: temporary by their definition; the others are not listed in any of them.
        for code, seen in ((408, 2), (429, 2), (502, 2), (504, 2), (400, 1), (404, 1), (409, 1), (501, 1)):
            self.assertEqual(self.tries((code, []), (200, []))[1], seen, code)

    def test_methods_are_those_that_may_be_repeated(self):
        # RFC 9110, section 9.2.2, and RFC 10008 for QUERY, which urllib3 does not list.
        self.assertEqual(self.tries((503, []), (200, []), method="POST")[:2], (503, 1))
        self.assertEqual(self.tries((503, []), (200, []), method="QUERY")[:2], (200, 2))
        plain = urllib3.Retry(status_forcelist=[503])
        self.assertEqual(self.tries((503, []), (200, []), method="QUERY", retries=plain)[:2], (503, 1))

    def test_the_second_list(self):
        """Content Too Large: temporary when the server says for how long (RFC 9110, section 15.5.14)."""
        self.assertEqual(self.tries((413, [("Retry-After", "1")]), (200, [])), (200, 2, [1]))
        self.assertEqual(self.tries((413, []), (200, []))[:2], (413, 1))

        # What is taken out of the first list does not come back by the second.
        fewer = PolicyRetry(status_forcelist={503})
        self.assertEqual(self.tries((429, [("Retry-After", "1")]), (200, []), retries=fewer)[:2], (429, 1))

        class Nothing(PolicyRetry):
            RETRY_AFTER_STATUS_CODES = frozenset()

        # The list of the class holds for each of the tries that new() makes.
        answers = (503, []), (413, [("Retry-After", "1")]), (200, [])
        self.assertEqual(self.tries(*answers, retries=Nothing())[:2], (413, 2))
        # An attribute of the instance is gone after the first try.
        lost = PolicyRetry()
        lost.RETRY_AFTER_STATUS_CODES = frozenset()
        self.assertEqual(self.tries(*answers, retries=lost)[:2], (200, 3))

    def test_the_last_answer_comes_back(self):
        self.assertEqual(self.tries((503, []))[:2], (503, 4))


if __name__ == "__main__":
    unittest.main()
