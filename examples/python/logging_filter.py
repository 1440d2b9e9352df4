# SPDX-License-Identifier: MIT
"""Class and reason phrase of the status code in a log record, for formatters and for what reads JSON logs.

    {"filters": {"status": {"()": "logging_filter.StatusFilter"}},
     "formatters": {"line": {"format": "%(message)s %(status_class)s %(status_reason)s"}},
     "handlers": {"console": {"class": "logging.StreamHandler", "filters": ["status"], "formatter": "line"}},
     "version": 1, ...}

It belongs to the handler: a logger's filter does not see what comes from the loggers below it.
"""

import logging
import operator

import httpstatus


def integer(value):
    """The int that a value is; None for any other."""
    try:
        return None if isinstance(value, bool) else operator.index(value)
    except TypeError:
        return None


class StatusFilter(logging.Filter):
    """Adds status_class and status_reason to every record, "-" where there is no status code.

    A code is an integer of any kind, such as one of numpy; text is none, nor are True and False.

    attribute: where the record has its code; status_code is what Django writes.
    argument: the number of the message's argument that is the code, 4 for uvicorn.access.
    """

    def __init__(self, attribute="status_code", argument=None):
        super().__init__()
        self.attribute, self.argument = attribute, argument

    def code(self, record):
        if self.argument is None:
            return getattr(record, self.attribute, None)
        arguments = record.args
        return arguments[self.argument] if isinstance(arguments, tuple) and len(arguments) > self.argument else None

    def filter(self, record):
        code = integer(self.code(record))
        record.status_class = "-" if code is None else httpstatus.class_name(code)
        record.status_reason = (None if code is None else httpstatus.reason(code)) or "-"
        return True
