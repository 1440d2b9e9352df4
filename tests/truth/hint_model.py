# SPDX-License-Identifier: MIT
"""What a policy makes of a hint how long to wait: the columns opens_by, forms, zero, past, invalid, cap_ms, over_cap."""

from dataclasses import dataclass
from typing import Optional

from facts import NUMBERS

# 2^53 - 1, the longest wait that a reader gives: above every cap.
LONGEST_MS = 2**53 - 1
# The cap of the policy "default".
CAP_MS = 300000


@dataclass(frozen=True)
class Hint:
    """What a reader says of it, and the words of the column forms that a policy needs in order to understand it."""

    kind: str
    flags: tuple = ()
    delay_ms: Optional[int] = None
    needs: tuple = ()

    @property
    def is_given(self):
        return self.kind not in ("UNKNOWN", "ABSENT")


# RFC 9110, section 10.2.3: a date or a number of seconds. What is outside that grammar has a best reading, or none.
HINTS = (
    Hint("ABSENT"),
    Hint("UNKNOWN", (), 1000),
    Hint("DELAY", (), CAP_MS, ("delay",)),
    Hint("DELAY", (), 0, ("delay",)),
    Hint("DELAY", (), LONGEST_MS, ("delay",)),
    Hint("DELAY"),
    Hint("DELAY", ("MILLISECONDS",), 1000, ("ms",)),
    Hint("DATE", (), 1000, ("date",)),
    Hint("DATE", (), CAP_MS + 1, ("date",)),
    Hint("DATE"),
    Hint("PAST", (), 0, ("date",)),
    Hint("PAST", (), None, ("date",)),
    Hint("INVALID"),
    Hint("INVALID", (), 1000),
    Hint("INVALID", ("NEGATIVE",), 1000),
    Hint("INVALID", ("FRACTION",), 493, ("fraction",)),
    Hint("INVALID", ("SIGN",), 5000, ("sign",)),
    Hint("INVALID", ("LIST",), LONGEST_MS, ("list",)),
    Hint("INVALID", ("LIST",), 0, ("list",)),
    Hint("INVALID", ("LIST",)),
    Hint("INVALID", ("SIGN", "LIST"), 5000, ("sign", "list")),
)


def reading(policy, hint):
    """none, bad, past, or a wait."""
    if not hint.is_given:
        return "none"
    if not hint.needs or not set(hint.needs) <= set(policy["forms"].split()):
        return "bad"
    if hint.kind == "PAST":
        return "past"
    return "wait" if hint.delay_ms is not None else "bad"


def opens(policy, hint):
    """Whether it is one that a code of the column hint_opens waits for."""
    read = reading(policy, hint)
    return {
        "": False,
        "present": hint.is_given,
        "usable": read in ("past", "wait"),
        "delay": read == "wait" and hint.kind != "DATE",
    }[policy["opens_by"]]


def is_over_cap(policy, hint):
    return reading(policy, hint) == "wait" and policy["cap_ms"] != "" and hint.delay_ms > int(policy["cap_ms"])


def answers(policy, hint):
    """The members of hint_answer: what the policy makes of one hint."""
    read = reading(policy, hint)
    zero = read == "wait" and hint.delay_ms == 0
    zero_stops = zero and policy["zero"] == "stop"
    return {
        "hint": hint.is_given,
        "hint_fits": opens(policy, hint),
        "hint_over_cap": is_over_cap(policy, hint) and policy["over_cap"] == "stop",
        "hint_zero_stops": zero_stops,
        "hint_unfit": zero_stops
        or (read == "past" and policy["past"] == "stop")
        or (read == "bad" and policy["invalid"] == "stop"),
        "hint_zero": zero and hint.kind == "DELAY",
    }


def source(policies):
    rows = []
    for hint in HINTS:
        flags = sum(NUMBERS[f"HINT_{flag}"] for flag in hint.flags)
        known = int(hint.delay_ms is not None)
        rows.append(f"    {{ {NUMBERS[f'HINT_{hint.kind}']}, {flags}, {known}, INT64_C({hint.delay_ms or 0}) }},\n")
    lines = ["static const struct hint hints[] = {\n", *rows, "};\n"]
    lines.append(f"static const struct hint_answer hint_answers[][{len(HINTS)}] = {{\n")
    for policy in policies:
        cells = (", ".join(str(int(answer)) for answer in answers(policy, hint).values()) for hint in HINTS)
        lines.append("    { " + ", ".join(f"{{ {cell} }}" for cell in cells) + " },\n")
    return "".join([*lines, "};\n"])
