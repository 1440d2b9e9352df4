# SPDX-License-Identifier: MIT
"""Man pages of section 3, one for each function."""

import re


def pages(headers):
    for header in headers:
        for function in header.functions:
            yield function.name, page(header, function)


def page(header, function):
    comment = function.comment
    summary = comment.sentence.rstrip(".")
    lines = [
        '.\\" Written by scripts/apidoc.py from the comments of the headers.',
        f'.TH {function.name} 3 "" libhttpstatus',
        ".SH NAME",
        f"{function.name} \\- {roff(summary[0].lower() + summary[1:])}",
        ".SH LIBRARY",
        "libhttpstatus (-lhttpstatus)".replace("-", "\\-"),
        ".SH SYNOPSIS",
        ".nf",
        ".B #include <httpstatus.h>",
        ".PP",
        f".B {quoted(function.declaration)}",
        ".fi",
        ".SH DESCRIPTION",
    ]
    for number, paragraph in enumerate(comment.paragraphs):
        lines += ([".PP"] if number else []) + [roff(paragraph)]
    for name, text in comment.params:
        lines += [".TP", f".I {name}", roff(text)]
    if comment.returns:
        lines += [".SH RETURN VALUE", roff(capital(comment.returns))]
    lines += [".SH ATTRIBUTES"] + [roff(paragraph) for paragraph in header.comment.paragraphs[1:2] or ["Thread-safe."]]
    lines += [".SH STANDARDS", roff(comment.source)]
    lines += [".SH HISTORY", f"Since libhttpstatus {roff(comment.since)}."]
    lines += [".SH EXAMPLES", ".nf", *(roff(line) for line in comment.example), ".fi"]
    others = [other.name for other in header.functions if other.name != function.name]
    if others:
        lines += [".SH SEE ALSO", *see_also(others)]
    return "\n".join(lines) + "\n"


def see_also(names):
    last = len(names) - 1
    return [f".BR {name} (3){'' if number == last else ','}" for number, name in enumerate(sorted(names))]


def capital(text):
    """A sentence of what follows @return, which goes on after the word."""
    text = text[0].upper() + text[1:] if re.match(r"[a-z]+\b(?!_)", text) else text
    return text if text.endswith(".") else text + "."


def quoted(text):
    return '"' + roff(text) + '"'


def roff(text):
    """Text that roff prints as it is: no line of it is read as a request."""
    text = re.sub(r"@p (\w+)", r"\1", text)
    text = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return "\\&" + text if text.startswith((".", "'")) else text
