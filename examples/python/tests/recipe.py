# SPDX-License-Identifier: MIT
"""What the tests of the recipes begin with: the recipes can be imported, and what they show is there."""

import importlib.util
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(FOLDER))
sys.path.insert(0, str(FOLDER.parents[1] / "tests/support"))

from skipping import skip


def needs(*libraries):
    """Ends the test as skipped when this interpreter lacks one of the libraries."""
    for library in libraries:
        if importlib.util.find_spec(library) is None:
            skip(f"{library} is not installed for {sys.executable}")
