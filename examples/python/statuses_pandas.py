# SPDX-License-Identifier: MIT
"""pandas: class, reason phrase and "may be repeated" of a column of status codes.

    frame = annotate(pandas.read_csv("access.csv"))
    frame.groupby("status_class", observed=False).size()

A class takes one byte a row, and the classes are in order, so that frame.status_class >= "client_error" are the errors.
"""

import numpy
import pandas

import httpstatus

CLASSES = [httpstatus.class_name(code) for code in range(100, 600, 100)]


def status_class(codes):
    """The classes of a Series as a Categorical; missing where the code is missing or in no class."""
    # A column of a frame may be a slice with steps.
    numbers = numpy.ascontiguousarray(codes.fillna(0), numpy.int64)
    classes = numpy.frombuffer(httpstatus.bulk_class(numbers), numpy.uint8).astype(numpy.int8)
    # Class 0, none, becomes -1: from_codes() reads it as missing.
    return pandas.Categorical.from_codes(classes - 1, CLASSES, ordered=True)


def annotate(frame, column="status"):
    """The frame with three more columns."""
    codes = frame[column]
    return frame.assign(
        status_class=status_class(codes),
        reason=codes.map(httpstatus.REASONS),
        retryable=codes.isin(httpstatus.RETRYABLE),
    )
