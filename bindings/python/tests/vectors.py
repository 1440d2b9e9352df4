# SPDX-License-Identifier: MIT
"""The rows of tests/vectors (README.md there): what a cell says, and what Python answers to a call."""

import re

import httpstatus

ESCAPES = {"\\": b"\\", '"': b'"', "t": b"\t", "r": b"\r", "n": b"\n"}
VALUE = re.compile(r'"((?:[^"\\]|\\.)*)"|[^",\s][^",]*')
CONSTANTS = {"true": True, "false": False, "none": None}


def text_value(quoted):
    def byte(match):
        return bytes([int(match[1], 16)]) if match[1] else ESCAPES[match[2].decode()]

    raw = re.sub(rb"\\(?:x([0-9A-Fa-f]{2})|(.))", byte, quoted.encode("utf-8"), flags=re.S)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw


class Error(str):
    """The name of a negative return value, such as E_SYNTAX."""


def one_value(match):
    if match[1] is not None:
        return text_value(match[1])
    word = match[0].strip()
    if word in CONSTANTS:
        return CONSTANTS[word]
    return Error(word) if word.startswith("E_") else int(word)


def values(cell):
    found, at = [], 0
    while at < len(cell):
        match = VALUE.match(cell, at)
        if match is None:
            raise ValueError(f"no value at column {at + 1}: {cell}")
        found.append(one_value(match))
        at = match.end()
        if at < len(cell):
            if not cell.startswith(", ", at):
                raise ValueError(f'no ", " at column {at + 1}: {cell}')
            at += 2
    return found


def flat(rows, *names):
    """A walk in the words of the vectors: the fields of each row one after the other, none when there is no row."""
    return [getattr(row, name) for row in rows for name in names] or [None]


def status_line(function, text):
    line = function(text)
    reason = line.reason
    if isinstance(text, bytes):
        try:
            reason = reason.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return [line.major, line.minor, line.code, reason, line.forgiven]


def formatted(version, code, reason):
    try:
        line = httpstatus.statusline_format(version, code, reason)
    except ValueError:
        return [None]
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        line = line.encode("utf-8", "surrogateescape")
    return [line]


def checked(code, method, version, content_bytes, *fields):
    pairs = list(zip(fields[::2], fields[1::2]))
    found = httpstatus.response_check(code, method=method, version=version, content_bytes=content_bytes, fields=pairs)
    return flat(found, "why", "field", "level")


SPECIAL = {
    "substatus_parse": lambda text: list(httpstatus.substatus_parse(text)),
    "statusline_parse": lambda text: status_line(httpstatus.statusline_parse, text),
    "statusline_parse_lenient": lambda text: status_line(httpstatus.statusline_parse_lenient, text),
    "statusline_format": formatted,
    "lookup": lambda text: flat(httpstatus.lookup(text), "code", "vendor"),
    "substatus_find": lambda code, sub: flat(httpstatus.substatus_find(code, sub), "meaning"),
    "required_fields": lambda code: flat(httpstatus.required_fields(code), "field", "level", "condition"),
    "suggested_fields": lambda code: flat(httpstatus.suggested_fields(code), "field", "level", "condition"),
    "response_check": checked,
}


def answer(call, arguments):
    """What Python says to a row, as the vectors write it."""
    try:
        if call in SPECIAL:
            return SPECIAL[call](*arguments)
        if not hasattr(httpstatus, call):
            raise ValueError(f"no function {call}")
        return [getattr(httpstatus, call)(*arguments)]
    except httpstatus.ParseError as error:
        return [Error(httpstatus.error_name(error.error))]
