# SPDX-License-Identifier: MIT
"""A documentation comment, taken apart: sentence, rule, parameters, return, source, example, since."""

import re
from dataclasses import dataclass, field


@dataclass
class Comment:
    line: int
    paragraphs: list = field(default_factory=list)  # the first one is the sentence
    params: list = field(default_factory=list)  # (name, text) in the order of the comment
    returns: str = ""
    source: str = ""
    example: list = field(default_factory=list)  # lines between @code and @endcode
    since: str = ""
    order: list = field(default_factory=list)  # the kinds of parts as they come

    @property
    def sentence(self):
        return self.paragraphs[0] if self.paragraphs else ""


def bare_lines(text):
    """The lines of a comment without its delimiters and without the asterisk before each line."""
    inner = re.sub(r"^/\*\*<?|\*/$", "", text.strip())
    return [re.sub(r"^\s*\* ?", "", line).rstrip() for line in inner.split("\n")]


TAG = re.compile(r"@(param|return|code|endcode|since|file)(?:\[[a-z,]+\])?\s*(.*)")


def parse_comment(text, line):
    comment = Comment(line)
    collect = None  # where a continued line goes
    in_code = False
    for bare in bare_lines(text):
        tag = TAG.match(bare)
        if in_code and not (tag and tag[1] == "endcode"):
            comment.example.append(bare)
        elif tag:
            in_code, collect = _tag(comment, tag)
        elif not bare.strip():
            collect = None
        elif bare.startswith("Source: "):
            comment.source = bare[len("Source: "):]
            comment.order.append("source")
            collect = "source"
        else:
            collect = _continue(comment, collect, bare.strip())
    return comment


def _tag(comment, tag):
    kind, rest = tag[1], tag[2]
    if kind == "param":
        name, _, text = rest.partition(" ")
        comment.params.append((name, text.strip()))
    elif kind == "return":
        comment.returns = rest
    elif kind == "since":
        comment.since = rest
    if kind not in ("endcode", "file"):
        comment.order.append(kind)
    return kind == "code", kind if kind in ("param", "return") else None


def _continue(comment, collect, text):
    if collect == "param":
        name, before = comment.params[-1]
        comment.params[-1] = (name, f"{before} {text}")
    elif collect == "return":
        comment.returns += f" {text}"
    elif collect == "source":
        comment.source += f" {text}"
    elif collect == "text":
        comment.paragraphs[-1] += f" {text}"
    else:
        comment.paragraphs.append(text)
        comment.order.append("text" if len(comment.paragraphs) > 1 else "sentence")
        return "text"
    return collect
