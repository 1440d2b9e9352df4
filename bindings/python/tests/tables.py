# SPDX-License-Identifier: MIT
"""What tests read beside the module: sets of the specification, the tables of data/, the declarations of include/."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]

# RFC 9110, section 15.1; RFC 7725, section 3.
CACHEABLE = {200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501}
# RFC 9110, sections 15.5.9 and 15.5.20, and RFC 8470, section 5.2; the rest by convention.
RETRYABLE = {408, 421, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529}


def read_rows(path):
    """The rows of a tab-separated file as dicts; lines that begin with # are comments."""
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")]
    columns = lines[0].split("\t")
    for line in lines[1:]:
        cells = line.split("\t")
        if len(cells) != len(columns):
            raise ValueError(f"{path}: {len(cells)} cells, not {len(columns)}: {line}")
        yield dict(zip(columns, cells))


def data(name):
    return list(read_rows(ROOT / "data" / f"{name}.tsv"))


def header_text():
    return "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "include/httpstatus").glob("*.h")))


def declared_functions():
    """Name without its prefix, and the names of its parameters."""
    found = re.findall(r"^HTTPSTATUS_API [^;(]*?\bhttpstatus_(\w+)\(([^;]*)\);", header_text(), re.M)
    return {name: re.findall(r"(\w+)(?:,|$)", parameters) for name, parameters in found}


def declared_constants():
    """Name without its prefix, and its number, of every enumerator."""
    text = re.sub(r"/\*.*?\*/", "", header_text(), flags=re.S)
    bodies = re.findall(r"^enum \w+ \{(.*?)^\};", text, re.M | re.S)
    found = (re.findall(r"HTTPSTATUS_(\w+) = (-?\d+)", body) for body in bodies)
    return {name: int(number) for body in found for name, number in body}


def declared_members(struct):
    """The members of a struct in the order of the header."""
    body = re.search(rf"^typedef struct httpstatus_{struct} \{{(.*?)^\}}", header_text(), re.M | re.S)[1]
    return re.findall(r"^    \w+ (\w+)(?:\[\w+\])?;", body, re.M)


def left_out():
    return {row["function"] for row in read_rows(ROOT / "bindings/left_out.tsv") if row["python"] == "-"}


def differences(section):
    """The cells of a table of docs/python_status.md, less those that are about other Pythons than this one."""
    text = (ROOT / "docs/python_status.md").read_text(encoding="utf-8")
    lines = [line for line in text.split(f"\n## {section}\n")[1].split("\n## ")[0].split("\n") if line[:1] == "|"]
    header, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    column = header.index("Python")
    return [row for row in rows if is_about_this_python(row[column])]


def is_about_this_python(text):
    """every, before 3.13, from 3.11"""
    word, _, version = text.partition(" ")
    if word == "every":
        return True
    at_least = sys.version_info >= tuple(int(number) for number in version.split("."))
    return {"before": not at_least, "from": at_least}[word]
