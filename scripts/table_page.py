#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Write httpstatus(7) from data/*.tsv: every code, what vendors and IIS mean by a number, where it stands.

  table_page.py FILE    write the page

Python's standard library only.
"""

import argparse
import re
import sys
import textwrap
from datetime import date
from itertools import groupby
from pathlib import Path

sys.dont_write_bytecode = True
from regen.rows import DataError  # noqa: E402
from regen.tables import Tables  # noqa: E402

DATA = Path(__file__).resolve().parent.parent / "data"
CLASSES = {
    "1": "Informational: the final answer is still to come",
    "2": "Success: the request was received, understood and accepted",
    "3": "Redirection: more must be done to complete the request",
    "4": "Client error: the request cannot be fulfilled as it is",
    "5": "Server error: the server failed to fulfil a request that seems valid",
}
STATES = {
    "registered": "",
    "vendor": "",
    "temporary": "Registered until {expires}.",
    "unused": "Unused: reserved.",
    "deprecated": "Deprecated.",
    "obsolete": "Obsolete.",
    "folklore": "Folklore: no vendor documents it.",
}
SUBSTATES = {
    "listed": "",
    "legacy": "of old versions",
    "sdk-only": "a constant of the SDK only",
    "article-only": "not defined by Microsoft",
}
INPUT_COLUMNS = 78


def roff(text):
    """Plain words for a line of input: nothing in them is a request."""
    text = text.replace("\\", "\\e")
    return "\\&" + text if text[:1] in (".", "'") else text


def sentences(text):
    """Input lines; each sentence begins a line of its own, as mdoc wants it."""
    lines = []
    for sentence in re.split(r"(?<=[.?!]) (?=[A-Z])", text):
        lines += textwrap.wrap(sentence, INPUT_COLUMNS, break_long_words=False, break_on_hyphens=False)
    return [roff(line) for line in lines]


def quoted(text):
    # As one argument a word such as No or Em is no macro.
    return '"' + text.replace("\\", "\\e").replace('"', "\\(dq") + '"'


def item(title, *paragraphs):
    lines = [f".It Sy {quoted(title)}"]
    for paragraph in paragraphs:
        lines += sentences(paragraph)
    return lines


def tagged(items, *options):
    return [" ".join([".Bl -tag -width Ds", *options]), *(line for each in items for line in each), ".El"]


def state_of(row):
    return STATES[row["state"]].format(expires=row["expires"])


def registered_item(row, descriptions):
    aliases = ", ".join(row.items("aliases"))
    return item(
        f"{row['code']} {row['phrase']}".strip(), descriptions[row["code"]], state_of(row),
        f"{row['document']}, section {row['section']}." if row["section"] else f"{row['document']}.",
        f"Also seen: {aliases}." if aliases else "",
    )  # fmt: skip


def vendor_item(row, titles):
    title = "" if row["vendor"] in ("informal", "folklore") else f"{titles[row['vendor']]}: "
    name = f"{row['code']}@{row['vendor']} {row['phrase']}"
    return item(name, title + row["meaning"] + ".", state_of(row))


def substatus_item(row):
    remarks = [f"IIS {row['version']}" if row["version"] else "", SUBSTATES[row["state"]]]
    remark = "; ".join(part for part in remarks if part)
    meaning = row["meaning"][0].upper() + row["meaning"][1:]
    return item(f"{row['code']}.{row['sub']}", meaning + (f" ({remark})." if remark else "."))


def heading(registry_date):
    day = date.fromisoformat(registry_date)
    return [
        '.\\" SPDX-License-Identifier: MIT',
        '.\\" Written by scripts/table_page.py from data/*.tsv.',
        f".Dd {day:%B} {day.day}, {day.year}",
        ".Dt HTTPSTATUS 7",
        ".Os",
        ".Sh NAME",
        ".Nm httpstatus",
        ".Nd HTTP status codes: reason phrases, sections, vendors, sub-statuses",
        ".Sh DESCRIPTION",
        *sentences(
            f"The codes of the IANA HTTP Status Code Registry of {registry_date}, the numbers that vendors use on "
            "their own, and the sub-statuses of IIS. "
            "A status code has three digits; the first is its class. "
            "A client that does not know a code treats it as the x00 of its class (RFC 9110, section 15)."
        ),
    ]  # fmt: skip


def page(data):
    descriptions = {row["code"]: row["description"] for row in data.advice}
    titles = {row["vendor"]: row["title"] for row in data.vendors}
    registered = [row for row in data.codes if row["vendor"] == "iana"]
    lines = heading(data.registry_date)
    for digit, codes in groupby(registered, lambda row: row["code"][0]):
        lines += [f".Ss {CLASSES[digit]}", *tagged(registered_item(row, descriptions) for row in codes)]
    lines += [".Ss Numbers of vendors"]
    lines += sentences("None of these is registered with this meaning; others may mean something else by it.")
    lines += tagged(vendor_item(row, titles) for row in data.codes if row["vendor"] != "iana")
    lines += [".Ss Sub-statuses of IIS"]
    lines += sentences("IIS logs them beside the code; they are never sent.")
    lines += tagged((substatus_item(row) for row in data.substatus), "-compact")
    lines += [".Sh SEE ALSO", ".Xr httpstatus 1", ".Sh STANDARDS"]
    lines += sentences("RFC 9110, section 15, and the documents that are named with each code.")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path)
    wanted = parser.parse_args()
    try:
        text = page(Tables(DATA))
    except DataError as error:
        sys.exit(str(error))
    wanted.file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
