# SPDX-License-Identifier: MIT
"""examples/python/logging_filter.py: standard library alone"""

import http
import io
import logging
import logging.config
import unittest

import recipe  # noqa: F401


class Test(unittest.TestCase):
    def lines(self, log, **filter_arguments):
        """What a handler that was set up from a dictionary writes for the records that log(logger) makes."""
        written = io.StringIO()
        logging.config.dictConfig(
            {
                "version": 1,
                "disable_existing_loggers": False,
                "filters": {"status": {"()": "logging_filter.StatusFilter", **filter_arguments}},
                "formatters": {"line": {"format": "%(message)s|%(status_class)s|%(status_reason)s"}},
                "handlers": {
                    "stream": {
                        "class": "logging.StreamHandler",
                        "stream": written,
                        "filters": ["status"],
                        "formatter": "line",
                    }
                },
                "loggers": {"site": {"handlers": ["stream"], "level": "INFO", "propagate": False}},
            }
        )
        # From a logger below: only a handler's filter sees it.
        log(logging.getLogger("site.views"))
        return written.getvalue().splitlines()

    def test_extra(self):
        def log(logger):
            logger.info("GET /", extra={"status_code": 404})
            logger.info("GET /", extra={"status_code": 499})
            logger.info("GET /", extra={"status_code": 1000})
            logger.info("started")

        self.assertEqual(
            self.lines(log),
            ["GET /|client_error|Not Found", "GET /|client_error|-", "GET /|invalid|-", "started|-|-"],
        )

    def test_what_is_a_code(self):
        class Number:
            def __index__(self):
                return 404

        def log(logger):
            # Integers of any kind, such as those of numpy; no text, and no truth.
            for code in (http.HTTPStatus.NOT_FOUND, Number(), "404", True, 404.0, None, -1, 10**30):
                logger.info("%s", type(code).__name__, extra={"status_code": code})

        self.assertEqual(
            self.lines(log),
            [
                "HTTPStatus|client_error|Not Found",
                "Number|client_error|Not Found",
                "str|-|-",
                "bool|-|-",
                "float|-|-",
                "NoneType|-|-",
                "int|invalid|-",
                "int|invalid|-",
            ],
        )

    def test_arguments(self):
        def log(logger):
            logger.info('%s - "%s %s HTTP/%s" %d', "127.0.0.1:5000", "GET", "/", "1.1", 503)
            logger.info("%s", "started")
            logger.info("%(a)s", dict.fromkeys("abcde", "named"))

        self.assertEqual(
            self.lines(log, argument=4),
            ['127.0.0.1:5000 - "GET / HTTP/1.1" 503|server_error|Service Unavailable', "started|-|-", "named|-|-"],
        )

    def test_another_attribute(self):
        self.assertEqual(
            self.lines(lambda logger: logger.info("x", extra={"code": 200}), attribute="code"), ["x|success|OK"]
        )


if __name__ == "__main__":
    unittest.main()
