# SPDX-License-Identifier: MIT
"""Copies an access log (common or combined format) and says after each line what its status means.

    python3 annotate_log.py access.log
"""

import re
import sys

import httpstatus

# The status stands behind the second unescaped quote of the line.
STATUS = re.compile(r'^[^"]*"(?:[^"\\]|\\.)*" (\d{3})(?= |$)')


def remark(code):
    reason = httpstatus.reason(code)
    if reason:
        return reason
    entry = httpstatus.find_in(code, httpstatus.VENDOR_ANY)
    if entry:
        return f"{entry.reason} ({httpstatus.vendor_name(entry.vendor)})"
    return f"not registered, treated as {httpstatus.effective(code)}"


def main(path):
    with open(path, encoding="latin-1") as log:
        for line in log:
            line = line.rstrip("\n")
            found = STATUS.match(line)
            print(f"{line}  <- {remark(int(found[1]))}" if found else f"{line}  <- no status")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: annotate_log.py FILE")
    main(sys.argv[1])
