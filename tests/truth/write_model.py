#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes a model as C, for the programs that compare the library with it. Usage: write_model.py NAME FILE"""

import sys
from pathlib import Path

import c_source
import cache_model
import properties
import retry_model
import reuse_model
import texts
import validation_model

MODELS = {
    "properties": lambda: c_source.properties(properties.numbers(), properties.pairs()),
    "retry": retry_model.source,
    "reuse": reuse_model.source,
    "store": cache_model.source,
    "validation": validation_model.source,
    "texts": lambda: c_source.texts(texts.readers()),
}

if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in MODELS:
        sys.exit(f"{__doc__.splitlines()[0]}; NAME is one of {', '.join(MODELS)}")
    Path(sys.argv[2]).write_text(
        "/* Written by tests/truth/write_model.py. */\n" + MODELS[sys.argv[1]](), encoding="ascii"
    )
