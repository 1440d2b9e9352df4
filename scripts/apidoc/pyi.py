# SPDX-License-Identifier: MIT
"""Python's .pyi with what follows from the headers and from itself put in, so that nobody types it again."""

import ast
import re

ROW = re.compile(r"^class \w+\(structseq\[.*\n((?:    \w+: Final.*\n)+)", re.M)


def complete(base, headers):
    enumerations = [enumeration for header in headers for enumeration in header.enumerations]
    by_name = {enumeration.name: enumeration for enumeration in enumerations}
    # The enums of Python, and the prefix that their members lose.
    for name, prefix in (("code", ""), ("class", "CLASS_"), ("flag", "FLAG_"), ("why", "WHY_")):
        pairs = _python(by_name[f"httpstatus_{name}"])
        members = [f"    {member.removeprefix(prefix)} = {number}" for member, number in pairs]
        base = _put(base, f"MEMBERS of httpstatus_{name}", members)
    constants = []
    for enumeration in enumerations:
        constants += ["", f"# {enumeration.comment.sentence}"]
        constants += [f"{name}: Final = {number}" for name, number in _python(enumeration)]
    base = ROW.sub(_with_match_args, _put(base, "CONSTANTS", constants))
    return _put(base, "ALL", ["__all__ = [", *(f'    "{name}",' for name in _public_names(base)), "]"])


def _with_match_args(row):
    """A row may be matched by position; structseq has no such attribute before Python 3.10."""
    names = "".join(f'            "{name}",\n' for name in re.findall(r"^    (\w+):", row[1], re.M))
    return f"{row[0]}    if sys.version_info >= (3, 10):\n        __match_args__: Final = (\n{names}        )\n"


def _public_names(annotations):
    """What import * brings: "next" would hide the builtin."""
    names = set()
    for node in ast.parse(annotations).body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            names.add(node.name)
        elif isinstance(node, ast.AnnAssign):
            names.add(node.target.id)
    return sorted(name for name in names - {"next"} if name[0] != "_")


def _python(enumeration):
    return [(name.removeprefix("HTTPSTATUS_"), number) for name, number in enumeration.enumerators]


def _put(base, marker, lines):
    text, count = re.subn(rf"^ *# {marker}: .*$", lambda _: "\n".join(lines), base, flags=re.M)
    if count != 1:
        raise SystemExit(f'apidoc.py: the base of the .pyi must have one line "# {marker}: ...", it has {count}')
    return text
