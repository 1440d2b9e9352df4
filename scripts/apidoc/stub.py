# SPDX-License-Identifier: MIT
"""Python's type stub with the constants of the headers put in, so that nobody types them again."""

import re


def complete(base, headers):
    enumerations = [enumeration for header in headers for enumeration in header.enumerations]
    codes = next(enumeration for enumeration in enumerations if enumeration.name == "httpstatus_code")
    members = [f"    {name} = {number}" for name, number in _python(codes)]
    constants = []
    for enumeration in enumerations:
        constants += ["", f"# {enumeration.comment.sentence}"]
        constants += [f"{name}: Final = {number}" for name, number in _python(enumeration)]
    return _put(_put(base, "MEMBERS", members), "CONSTANTS", constants)


def _python(enumeration):
    return [(name.removeprefix("HTTPSTATUS_"), number) for name, number in enumeration.enumerators]


def _put(base, marker, lines):
    text, count = re.subn(rf"^ *# {marker}: .*$", lambda _: "\n".join(lines), base, flags=re.M)
    if count != 1:
        raise SystemExit(f'apidoc.py: the base of the stub must have one line "# {marker}: ...", it has {count}')
    return text
