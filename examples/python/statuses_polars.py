# SPDX-License-Identifier: MIT
"""polars: class, reason phrase and "may be repeated" of a column of status codes, as expressions for lazy frames, too.

    polars.scan_parquet("access/*.parquet").with_columns(
        status_class=status_class("status"), reason=reason("status"), retryable=retryable("status")
    )
"""

import numpy
import polars

import httpstatus

CLASSES = [httpstatus.class_name(code) for code in range(100, 600, 100)]
CLASS = polars.Enum(CLASSES)


def _classes(codes):
    numbers = codes.fill_null(0).cast(polars.Int64).to_numpy()
    classes = numpy.frombuffer(httpstatus.bulk_class(numbers), numpy.uint8)
    return polars.Series(codes.name, classes)


def status_class(column):
    """The class as an Enum, in order; null where the code is null or in no class."""
    digits = polars.col(column).map_batches(_classes, return_dtype=polars.UInt8, is_elementwise=True)
    return digits.replace_strict(dict(enumerate(CLASSES, 1)), default=None, return_dtype=CLASS)


def reason(column):
    """The reason phrase; null where the registry has none."""
    return polars.col(column).replace_strict(httpstatus.REASONS, default=None, return_dtype=polars.String)


def retryable(column):
    """Whether the policy "default" repeats a GET for it."""
    return polars.col(column).is_in(sorted(httpstatus.RETRYABLE))
