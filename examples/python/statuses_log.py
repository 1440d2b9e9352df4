# SPDX-License-Identifier: MIT
"""How often each status occurs in an access log of any format: common, combined, JSON lines, W3C extended, HAProxy.

    count("access.log")[404]

Lines without a status are counted, too, under SCAN_DASH, SCAN_MALFORMED and their like.
"""

import collections

import httpstatus

# What is in the memory at a time.
PIECE_BYTES = 1 << 20
# What Scan.detect() looks at of the first piece.
DETECT_BYTES = 64 << 10


def count(path, piece_bytes=PIECE_BYTES):
    """A Counter of the log's statuses; ValueError when no line of its beginning has one."""
    found = collections.Counter()
    with open(path, "rb") as log:
        piece = log.read(piece_bytes)
        scan = httpstatus.Scan.detect(piece)
        if scan is None and piece:
            raise ValueError(f"{path}: no line of the first {min(len(piece), DETECT_BYTES)} bytes has a status in a format that is known")
        while piece:
            found.update(scan.histogram(piece))
            piece = log.read(piece_bytes)
    last = scan.end() if scan else None
    if last is not None:
        found[last.status] += 1
    return found
