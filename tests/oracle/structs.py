# SPDX-License-Identifier: MIT
"""The sized structs of the public headers as ctypes: read from the declarations, so that no layout is written twice."""

import ctypes
import re

TYPES = {
    "uint32_t": ctypes.c_uint32, "int32_t": ctypes.c_int32, "uint64_t": ctypes.c_uint64, "int64_t": ctypes.c_int64,
}  # fmt: skip
STRUCT = re.compile(r"typedef struct (httpstatus_\w+) \{(.*?)\n\} \w+;", re.DOTALL)
MEMBER = re.compile(r"(u?int(?:32|64)_t|httpstatus_cache_control) ([^;]+);")
NAME = re.compile(r"(\w+)(?:\[(\w+)\])?")
NUMBER = re.compile(r"^#define (HTTPSTATUS_\w+) (\d+)$", re.MULTILINE)


def fields(body, numbers, known):
    for kind, names in MEMBER.findall(re.sub(r"/\*.*?\*/", "", body, flags=re.DOTALL)):
        for name, length in NAME.findall(names):
            plain = TYPES.get(kind) or known[kind.removeprefix("httpstatus_")]
            yield name, plain * int(numbers.get(length, length)) if length else plain


def read(headers):
    """Each struct by its name without the prefix."""
    texts = [path.read_text() for path in headers]
    numbers = {name: value for text in texts for name, value in NUMBER.findall(text)}
    known = {}
    for text in texts:
        for name, body in STRUCT.findall(text):
            kind = name.removeprefix("httpstatus_")
            known[kind] = type(name, (ctypes.Structure,), {"_fields_": list(fields(body, numbers, known))})
    return known


def fresh(kind, **members):
    return kind(size=ctypes.sizeof(kind), **members)
