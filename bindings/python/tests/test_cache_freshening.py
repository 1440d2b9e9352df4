# SPDX-License-Identifier: MIT
"""Freshening is storing the merged fields: whoever keeps record and fields must get the same answers from both."""

import random
import unittest

import httpstatus

FIELDS = {
    "Cache-Control": ["max-age=0", "max-age=600", "no-store", "no-cache", "private", "public", "max-age=5, must-revalidate",
                      "s-maxage=9", 'no-cache="X"', "max-age=x", "stale-if-error=5", 'private="Vary"', None, None],
    "CDN-Cache-Control": ["", "max-age=7", "no-store", "Broken(", "private", "max-age=?1", 'no-cache="X"', None, None],
    "Vary": ["", "*", "A", None, None],
    "Expires": ["0", "Thu, 01 Jan 2030 00:00:00 GMT", None, None],
    "Last-Modified": ["Sun, 06 Nov 1994 08:49:37 GMT", "bad", None],
    "Age": ["5", "x", None, None],
    "Date": [httpstatus.date_format(1000), "bad", None],
    "ETag": ['"a"', 'W/"a"', None],
    "Set-Cookie": ["a=1", None, None],
    "Connection": ["Vary", "X", None, None],
}  # fmt: skip


def drawn(draw):
    fields = [(name, draw.choice(values)) for name, values in FIELDS.items()]
    return [(name, value) for name, value in fields if value is not None]


def stored(fields, options, time_s):
    times = {"request_time_s": time_s, "response_time_s": time_s + 2}
    return httpstatus.cache_store("GET", 200, {}, fields, options=options, **times)


class Freshening(unittest.TestCase):
    def compare(self, draw):
        options = httpstatus.cache_preset(
            draw.choice(["cdn", "rfc-private"]),
            targets=["CDN-Cache-Control"],
            set_cookie_private=draw.random() < 0.5,
            default_lifetime_s=draw.choice([0, 50]),
        )
        before, received = drawn(draw), drawn(draw)
        record = stored(before, options, 1000).record
        if record is None:
            return False
        fresh = httpstatus.cache_on_validation(
            record, "GET", 304, {}, received, request_time_s=1100, response_time_s=1102,
            stored_headers=httpstatus.cache_stored_headers(before, options), options=options,
        )  # fmt: skip
        if fresh.action != httpstatus.CACHE_ACTION_FRESHEN:
            return False
        with self.subTest(before=before, received=received, options=options):
            merged = stored(fresh.headers, options, 1100)
            self.assertEqual(fresh.keep, merged.action == httpstatus.CACHE_ACTION_STORE)
            for now_s in (1102, 1109, 1200, 2000) if fresh.keep else ():
                of_both = [
                    httpstatus.cache_reuse(kept, "GET", {}, now_s=now_s, options=options)
                    for kept in (fresh.record, merged.record)
                ]
                self.assertEqual(*[(v.action, v.why, v.age_s, v.lifetime_s, v.sie_left_s) for v in of_both])
        return True

    def test_the_record_decides_as_the_merged_fields_do(self):
        """RFC 9111, sections 3.2 and 4.3.4; RFC 9213, section 2.2."""
        draw = random.Random(9111)
        self.assertGreater(sum(self.compare(draw) for _ in range(6000)), 1000)


if __name__ == "__main__":
    unittest.main()
