# SPDX-License-Identifier: MIT
"""pyarrow: class, reason phrase and "may be repeated" of a column of status codes, one batch at a time.

    reader = pyarrow.dataset.dataset("access/").scanner(columns=["status"]).to_reader()
    for batch in reader:
        annotate(batch)

Classes and phrases are dictionary arrays: a byte or two a row, however long the words are.
"""

import numpy
import pyarrow
import pyarrow.compute

import httpstatus

CLASSES = pyarrow.array([httpstatus.class_name(code) for code in range(100, 600, 100)])
REASON_CODES = pyarrow.array(list(httpstatus.REASONS), pyarrow.int64())
REASONS = pyarrow.array(list(httpstatus.REASONS.values()))
RETRYABLE = pyarrow.array(sorted(httpstatus.RETRYABLE), pyarrow.int64())


def status_class(codes):
    """The classes of an integer Array as a DictionaryArray; null where the code is null or in no class."""
    numbers = codes.fill_null(0).to_numpy(zero_copy_only=False)
    classes = numpy.frombuffer(httpstatus.bulk_class(numbers), numpy.uint8)
    indices = pyarrow.array(classes.astype(numpy.int8) - 1, mask=classes == 0)
    return pyarrow.DictionaryArray.from_arrays(indices, CLASSES, ordered=True)


def reason(codes):
    """The reason phrases as a DictionaryArray; null where the registry has none."""
    indices = pyarrow.compute.index_in(codes.cast(pyarrow.int64()), REASON_CODES)
    return pyarrow.DictionaryArray.from_arrays(indices, REASONS)


def annotate(batch, column="status"):
    """The RecordBatch as a Table with three more columns."""
    codes = batch.column(column)
    retryable = pyarrow.compute.is_in(codes.cast(pyarrow.int64()), RETRYABLE)
    table = pyarrow.Table.from_batches([batch])
    for name, values in (("status_class", status_class(codes)), ("reason", reason(codes)), ("retryable", retryable)):
        table = table.append_column(name, values)
    return table
