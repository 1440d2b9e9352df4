# SPDX-License-Identifier: MIT
"""The sized structs of the public headers as ctypes: read from the declarations, so that no layout is written twice."""

import ctypes
import re

TYPES = {
    "uint32_t": ctypes.c_uint32, "int32_t": ctypes.c_int32, "uint64_t": ctypes.c_uint64, "int64_t": ctypes.c_int64,
}  # fmt: skip
STRUCT = re.compile(r"typedef struct (httpstatus_\w+) \{(.*?)\n\} \w+;", re.DOTALL)
MEMBER = re.compile(r"(u?int(?:32|64)_t) ([^;]+);")
NAME = re.compile(r"(\w+)(?:\[(\w+)\])?")
NUMBER = re.compile(r"^#define (HTTPSTATUS_\w+) (\d+)$", re.MULTILINE)


def fields(body, numbers):
    for kind, names in MEMBER.findall(re.sub(r"/\*.*?\*/", "", body, flags=re.DOTALL)):
        for name, length in NAME.findall(names):
            yield name, TYPES[kind] * int(numbers.get(length, length)) if length else TYPES[kind]


def read(headers):
    """Each struct by its name without the prefix."""
    texts = [path.read_text() for path in headers]
    numbers = {name: value for text in texts for name, value in NUMBER.findall(text)}
    return {
        name.removeprefix("httpstatus_"): type(name, (ctypes.Structure,), {"_fields_": list(fields(body, numbers))})
        for text in texts
        for name, body in STRUCT.findall(text)
    }


def fresh(kind, **members):
    return kind(size=ctypes.sizeof(kind), **members)
