# SPDX-License-Identifier: MIT
"""What the models know: the tables of data/ and the numbers of the public enumerations. Nothing of lib/."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def table(name):
    lines = (ROOT / "data" / f"{name}.tsv").read_text(encoding="utf-8").split("\n")
    columns = lines[0].split("\t")
    return [dict(zip(columns, line.split("\t"))) for line in lines[1:] if line]


def items(cell):
    return cell.split("|") if cell else []


def enumerators():
    """The numbers of the enumerations by their names without HTTPSTATUS_: the contract with callers."""
    text = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "include/httpstatus").glob("*.h")))
    return {name: int(number) for name, number in re.findall(r"\bHTTPSTATUS_(\w+) = (-?\d+)\b", text)}


def enumeration(name, prefix):
    """{number: name without the prefix} of one enumeration: the prefix alone would take in constants of others."""
    text = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "include/httpstatus").glob("*.h")))
    body = re.search(rf"^enum httpstatus_{name} \{{(.*?)^\}};", text, re.MULTILINE | re.DOTALL)[1]
    return {int(number): word for word, number in re.findall(rf"\bHTTPSTATUS_{prefix}_(\w+) = (\d+)\b", body)}


NUMBERS = enumerators()
CODES = table("codes")
REGISTERED = {int(row["code"]): row for row in CODES if row["vendor"] == "iana"}
WHY = {row["token"]: int(row["number"]) for row in table("why")}
METHODS = {row["method"]: int(row["number"]) for row in table("methods")}
VENDORS = {row["vendor"]: int(row["number"]) for row in table("vendors")}

# RFC 9110, section 15: three digits, of which the first tells the class.
STATUSES = range(100, 600)


def number_of(prefix, word):
    """The number of a word of data/: number_of("NEED", "no-expect") is that of HTTPSTATUS_NEED_NO_EXPECT."""
    return NUMBERS[f"{prefix}_{word.upper().replace('-', '_')}"]


def known(code):
    """RFC 9110, section 15: a recipient treats a code that it does not know as the x00 code of its class.

    Registered ones alone are known: what a vendor means by a number is no business of a recipient elsewhere.
    """
    if code in REGISTERED:
        return code
    return code // 100 * 100 if code in STATUSES else 500
