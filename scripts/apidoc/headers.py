# SPDX-License-Identifier: MIT
"""The public headers as lists of documented declarations."""

import re
from dataclasses import dataclass, field

from .comments import Comment, parse_comment


class HeaderError(Exception):
    """A header that cannot be read, with file and line."""


@dataclass
class Function:
    name: str
    result: str
    parameters: list  # (type, name)
    declaration: str
    line: int
    comment: Comment


@dataclass
class Enumeration:
    name: str
    enumerators: list  # (name, number), in order
    line: int
    comment: Comment


@dataclass
class Structure:
    name: str
    line: int
    comment: Comment


@dataclass
class Header:
    path: str  # as it is included: httpstatus/class.h
    comment: Comment
    functions: list = field(default_factory=list)
    enumerations: list = field(default_factory=list)
    structures: list = field(default_factory=list)


COMMENT = re.compile(r"/\*\*(?!<).*?\*/", re.S)
FUNCTION = re.compile(r"^HTTPSTATUS_API\s+([^;]*?)(httpstatus_\w+)\(([^;]*)\);", re.M | re.S)
ENUM = re.compile(r"^enum\s+(\w+)\s*\{(.*?)^\};", re.M | re.S)
STRUCT = re.compile(r"^typedef\s+struct\s+(\w+)(?:\s*\{.*?^\})?\s*\w+;", re.M | re.S)


def read_headers(include):
    paths = sorted((include / "httpstatus").glob("*.h"))
    if not paths:
        raise HeaderError(f"{include / 'httpstatus'}: no headers here")
    return [read_header(path, f"httpstatus/{path.name}") for path in paths]


def read_header(path, name):
    text = path.read_text(encoding="utf-8")
    comments = {}  # the end of each comment, so that a declaration finds the one right before it
    file_comment = None
    for match in COMMENT.finditer(text):
        comment = parse_comment(match[0], _line(text, match.start()))
        if "@file" in match[0]:
            file_comment = comment
        else:
            comments[match.end()] = comment
    header = Header(name, file_comment)
    for match in FUNCTION.finditer(text):
        header.functions.append(_function(match, name, text, _before(comments, text, match.start())))
    for match in ENUM.finditer(text):
        enumerators = re.findall(r"^\s*(HTTPSTATUS_\w+) = (-?\d+)", match[2], re.M)
        line, comment = _line(text, match.start()), _before(comments, text, match.start())
        header.enumerations.append(Enumeration(match[1], enumerators, line, comment))
    for match in STRUCT.finditer(text):
        line, comment = _line(text, match.start()), _before(comments, text, match.start())
        header.structures.append(Structure(match[1], line, comment))
    if text.count("\nHTTPSTATUS_API ") != len(header.functions):
        raise HeaderError(f"{name}: a declaration after HTTPSTATUS_API is not of the form: type name(parameters);")
    return header


def _function(match, path, text, comment):
    parameters = []
    for piece in match[3].split(","):
        piece = " ".join(piece.split())
        if piece == "void":
            continue
        parameter = re.fullmatch(r"(.*?[ *])(\w+)", piece)
        if parameter is None:
            raise HeaderError(f"{path}:{_line(text, match.start())}: a parameter without a name: {piece}")
        parameters.append((parameter[1].strip(), parameter[2]))
    declaration = " ".join(match[0].split()).replace("HTTPSTATUS_API ", "")
    return Function(match[2], match[1].strip(), parameters, declaration, _line(text, match.start()), comment)


def _line(text, offset):
    return text.count("\n", 0, offset) + 1


def _before(comments, text, start):
    end = len(text[:start].rstrip())
    return comments.get(end)
