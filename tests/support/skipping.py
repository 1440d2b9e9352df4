# SPDX-License-Identifier: MIT
"""How a test ends that cannot run here."""

import sys

# HTTPSTATUS_SKIPPED of cmake/Skip.cmake.
SKIPPED = 77


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(SKIPPED)
