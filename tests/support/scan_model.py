# SPDX-License-Identifier: MIT
"""What a line of an access log says of its status: regular expressions, slow and plain, for tests and benchmarks.

Each function takes a line without its line end, as bytes, and gives (status, place): a number 0..999 or a name of
NAMES, and the slice of the line where it stands, None where there is none.
"""

import re

NAMES = {"other": 1000, "dash": 1001, "zero": 1002, "malformed": 1003, "empty": 1004, "directive": 1005}

# The second quote that no backslash escapes, a space, and what follows up to a blank.
NCSA = re.compile(rb'(?:[^"\\]|\\.)*"(?:[^"\\]|\\.)*" ([^ \t\r]*)', re.DOTALL)
TIMERS = re.compile(rb"[-+0-9/]*[0-9]")


def word(text):
    """What a field says, or 'malformed'."""
    if re.fullmatch(rb"[0-9]{3}", text):
        return int(text)
    if text == b"-":
        return "dash"
    if text == b"0":
        return "zero"
    return "other" if re.fullmatch(rb"-?[0-9]+", text) else "malformed"


def nothing(line):
    return "malformed" if line.strip(b" \t\r") else "empty"


def ncsa(line):
    match = NCSA.match(line)
    status = word(match[1]) if match else "malformed"
    return (nothing(line), None) if status == "malformed" else (status, match.span(1))


def haproxy(line):
    at = 0
    tokens = line.split(b" ")
    for before, token in zip(tokens, tokens[1:]):
        at += len(before) + 1
        timers = TIMERS.fullmatch(before) and before.count(b"/") == 4
        if timers and re.fullmatch(rb"[0-9]{3}|-1", token):
            # HAProxy writes -1 where it gave no answer.
            return "dash" if token == b"-1" else word(token), (at, at + len(token))
    return nothing(line), None


def depth_before(line, end):
    """Braces and brackets that are open, those between quotes apart."""
    depth, quoted, escaped = 0, False, False
    for byte in line[:end]:
        char = chr(byte)
        if escaped:
            escaped = False
        elif char == '"':
            quoted = not quoted
        elif quoted:
            escaped = char == "\\"
        elif char in "{[":
            depth += 1
        elif char in "}]":
            depth = max(depth - 1, 0)
    return depth


def json(line, key=b"status"):
    deeper = None
    at = 0
    begin = re.compile(rb'"' + re.escape(key) + rb'"[ \t]*:[ \t]*')
    while match := begin.search(line, at):
        at = match.end()
        if line[at : at + 1] == b'"':
            value = re.compile(rb'([^"]*)"').match(line, at + 1)
            at += 1
        elif line[at : at + 1] in (b"{", b"["):
            value = None
            at += 1
        else:
            # What stands there belongs to the value, whatever it is.
            value = re.compile(rb"((?:.[^],}\s]*)?)", re.DOTALL).match(line, at)
        if value is None:
            continue
        at = value.end()
        status = "dash" if value[1] == b"null" and value[0] == b"null" else word(value[1])
        if value[0].endswith(b'"') and value[1] == b"null":
            status = "dash"
        if status == "malformed":
            continue
        if depth_before(line, match.end()) <= 1:
            return status, value.span(1)
        deeper = deeper or (status, value.span(1))
    return deeper or (nothing(line), None)


def field(line, number):
    for count, match in enumerate(re.finditer(rb"[^ \t\r]+", line), 1):
        if count == number:
            status = word(match[0])
            return (status, match.span()) if status != "malformed" else (status, None)
    return nothing(line), None


def w3c(lines):
    """(status, place, sub-status or None) of each line; directives say which fields these are."""
    status_field = substatus_field = None
    for line in lines:
        words = re.findall(rb"[^ \t\r]+", line)
        if line.startswith(b"#"):
            if words[0] == b"#Fields:":
                at = {name: count for count, name in enumerate(words[1:], 1)}
                status_field, substatus_field = at.get(b"sc-status"), at.get(b"sc-substatus")
            yield "directive", None, None
            continue
        status, place = field(line, status_field)
        substatus = None
        if substatus_field and len(words) >= substatus_field and re.fullmatch(rb"[0-9]{1,3}", words[substatus_field - 1]):
            substatus = int(words[substatus_field - 1])
        yield status, place, substatus
