# SPDX-License-Identifier: MIT
"""Whether every declaration is documented in full, and its parts come in the one order."""

ORDER = ["sentence", "text", "param", "return", "source", "code", "since"]


def faults(headers):
    found = []
    for header in headers:
        if header.comment is None or not header.comment.paragraphs:
            found.append(f"{header.path}:1: no @file comment that says what the header is for")
        for declared in header.enumerations + header.structures:
            if declared.comment is None or not declared.comment.sentence:
                found.append(f"{header.path}:{declared.line}: {declared.name}: no comment before it")
        for function in header.functions:
            place = f"{header.path}:{function.line}: {function.name}"
            found.extend(f"{place}: {fault}" for fault in function_faults(function))
    return found


def function_faults(function):
    comment = function.comment
    if comment is None:
        return ["no comment before it"]
    found = []
    if not comment.sentence.endswith((".", "?")):
        found.append("the comment does not begin with a sentence that ends in a full stop")
    declared = [name for _, name in function.parameters]
    documented = [name for name, _ in comment.params]
    if declared != documented:
        named = ", ".join(documented) or "nothing"
        found.append(f"@param names {named}, declared is {', '.join(declared) or 'nothing'}")
    found.extend(f"@param {name} says nothing" for name, text in comment.params if not text)
    if bool(comment.returns) == (function.result == "void"):
        found.append("a @return of nothing" if comment.returns else "no @return")
    if not comment.source:
        found.append('no line "Source: ..."')
    if not any(function.name in line for line in comment.example):
        found.append("no example between @code and @endcode that calls the function")
    if not comment.since:
        found.append("no @since")
    places = [ORDER.index(kind) for kind in comment.order]
    if places != sorted(places):
        found.append(f"parts come as {', '.join(comment.order)}; right is {', '.join(ORDER)}")
    return found
