# SPDX-License-Identifier: MIT
"""Docstrings of the functions that SWIG wraps for Python: the comment in Python's words, a signature before it."""

import os
import re
import textwrap

DEFAULTS = {"facts": "0", "option_flags": "0"}
WIDTH = 100
PYTHON_WORDS = {"NULL": "None", "true": "True", "false": "False"}
ARGUMENTS = {
    "text": "str, or bytes and its like",
    "method": "METHOD_..., the name of a method, or None when it is not known",
    "vendor": "VENDOR_..., or the name of a vendor",
    "audience": "AUDIENCE_..., 'client' or 'operator'",
}


def swig_file(headers, no_answer):
    none_if = {name: "0" for name in _applied(no_answer, "NONE_IF_ZERO")}
    none_if.update({name: "-1" for name in _applied(no_answer, "NONE_IF_NEGATIVE")})
    stems = {enumeration.name: _stem(enumeration) for header in headers for enumeration in header.enumerations}
    lines = ["// Written by scripts/apidoc.py from the comments of the headers."]
    for header in headers:
        for function in header.functions:
            if wrapped(function):
                text = docstring(function, none_if.get(function.name), stems)
                lines.append(f'%feature("docstring") {function.name} "{_escaped(text)}";')
    return "\n".join(lines) + "\n"


def _applied(no_answer, typemap):
    block = re.search(r"%apply int " + typemap + r" \{(.*?)\};", no_answer, re.S)
    if block is None:
        raise SystemExit(f"apidoc.py: bindings/no_answer.i: no block %apply int {typemap} {{ ... }};")
    return re.findall(r"httpstatus_\w+", block[1])


def _stem(enumeration):
    """What the constants of an enumeration begin with in Python: "CLASS_"."""
    common = os.path.commonprefix([name for name, _ in enumeration.enumerators])
    return common[: common.rindex("_") + 1].removeprefix("HTTPSTATUS_")


def arguments(function):
    """The names of Python's arguments: a text and its length are one."""
    return [name for kind, name in function.parameters if kind != "size_t"]


def wrapped(function):
    """Whether SWIG wraps the function: numbers and one text in, a number or a text out."""
    pointers = [name for kind, name in function.parameters if "*" in kind]
    return pointers in ([], ["text"]) and ("*" not in function.result or function.result.startswith("const char"))


def signature(function):
    names = [f"{name}={DEFAULTS[name]}" if name in DEFAULTS else name for name in arguments(function)]
    positional = ", /" if len(names) == 1 else ""
    return f"{function.name.removeprefix('httpstatus_')}({', '.join(names)}{positional})"


def docstring(function, none, stems):
    comment = function.comment
    described = dict(comment.params)
    parts = [_python(paragraph, stems) for paragraph in comment.paragraphs]
    named = [_python(f"{name}: {ARGUMENTS.get(name) or described[name]}", stems) for name in arguments(function)]
    if named:
        parts.append("\n".join(named))
    returns = comment.returns
    if none is not None:
        returns = re.sub(rf"(?<![\w.-]){none}(?![\w.])", "None", returns)
    parts.append(_python(f"Returns {returns}.", stems))
    parts.append(_python(f"Source: {comment.source}", stems))
    return f"{signature(function)}\n--\n\n" + "\n\n".join(parts)


def _python(text, stems):
    text = re.sub(r"\b(?:a value|bits) of enum (\w+)", lambda match: f"{stems[match[1]]}...", text)
    text = re.sub(r"@p (\w+)", r"\1", text)
    text = text.replace("httpstatus_", "").replace("HTTPSTATUS_", "")
    text = re.sub(r"\b(NULL|true|false)\b", lambda match: PYTHON_WORDS[match[1]], text)
    return textwrap.fill(text, WIDTH, break_long_words=False)


def _escaped(text):
    return text.replace("\\", "\\\\").replace('"', '\\"')
