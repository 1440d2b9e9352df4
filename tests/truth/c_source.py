# SPDX-License-Identifier: MIT
"""A model as C: a switch for each function, which shares nothing with lib/ but the public headers."""

import json

from properties import KEPT, MASKS, OTHERS

# Where no property has a number of its own, so that a loop over all the others need not ask the model again.
FROM, TO = -10, 33000


def value(answer):
    if answer is None:
        return "NULL"
    if isinstance(answer, bool):
        return "1" if answer else "0"
    if answer is KEPT:
        return "second"
    # The quoting of JSON is that of C, for the ASCII that the tables hold.
    return json.dumps(answer) if isinstance(answer, str) else str(answer)


def is_text(function):
    answers, other = function
    return any(isinstance(answer, str) for answer in [other, *answers.values()])


def switch(function, indent):
    answers, other = function
    assert FROM <= min(answers, default=FROM) and max(answers, default=FROM) < TO
    cases = {}
    for number, answer in sorted(answers.items()):
        if answer != other:
            cases.setdefault(value(answer), []).append(number)
    lines = ["switch (n) {"]
    for answer, numbers in cases.items():
        lines += [f"case {number}:" for number in numbers]
        lines.append(f"    return {answer};")
    lines += ["default:", f"    return {value(other)};", "}"]
    return "".join(f"{indent}{line}\n" for line in lines)


def of_one(name, function):
    text = is_text(function)
    kind = "const char *" if text else "long long "
    other = (
        f"#define OTHER_{name} {value(function[1])}\n"
        if not text
        else f"static const char *const OTHER_{name} = {value(function[1])};\n"
    )
    return f"{other}static {kind}model_{name}(int n)\n{{\n{switch(function, '    ')}}}\n"


def of_two(name, seconds):
    text = any(is_text(function) for function in seconds.values())
    kind = "const char *" if text else "long long "
    parts, cases, written = [], [], {}
    seconds = dict(seconds)
    others = seconds.pop(OTHERS, next(iter(seconds.values())))
    for second, function in [*seconds.items(), (OTHERS, others)]:
        body = switch(function, "    ")
        if body not in written:
            written[body] = f"model_{name}_{len(written)}"
            parts.append(f"static {kind}{written[body]}(int second, int n)\n{{\n    (void)second;\n{body}}}\n")
        label = "default" if second is OTHERS else f"case {second}"
        cases.append(f"    {label}:\n        return {written[body]}(second, n);\n")
    masked = f"second & {MASKS[name]}" if name in MASKS else "second"
    parts.append(
        f"static {kind}model_{name}(int second, int n)\n{{\n    switch ({masked}) {{\n{''.join(cases)}    }}\n}}\n"
    )
    return "\n".join(parts)


def list_of(macro, names):
    return f"#define {macro}(X) {' '.join(f'X({name})' for name in names)}\n"


def properties(numbers, pairs):
    texts = [name for name, function in numbers.items() if is_text(function)]
    text_pairs = [name for name, seconds in pairs.items() if any(map(is_text, seconds.values()))]
    parts = [f"enum {{ MODEL_FROM = {FROM}, MODEL_TO = {TO} }};\n"]
    parts += [of_one(name, function) for name, function in numbers.items()]
    parts += [of_two(name, seconds) for name, seconds in pairs.items()]
    parts += [
        list_of("NUMBERS_OF_ONE", [name for name in numbers if name not in texts]),
        list_of("TEXTS_OF_ONE", texts),
        list_of("NUMBERS_OF_TWO", [name for name in pairs if name not in text_pairs]),
        list_of("TEXTS_OF_TWO", text_pairs),
    ]
    return "\n".join(parts)


def texts(readers):
    """For each reader its answer to most texts, and a list of the others: length and bytes as one number, answer."""
    parts = []
    for name, (answers, other) in readers.items():
        keys = {
            len(text) << 24 | int.from_bytes(text.ljust(3, b"\0"), "big"): answer for text, answer in answers.items()
        }
        rows = "".join(f"    {{ {key}, {answer} }},\n" for key, answer in sorted(keys.items()))
        parts.append(f"enum {{ OTHER_{name} = {other} }};\n")
        parts.append(f"static const struct answer answers_{name}[] = {{\n{rows}    {{ UINT32_MAX, 0 }},\n}};\n")
    return "\n".join([*parts, list_of("READERS", readers)])
