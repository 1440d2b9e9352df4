# SPDX-License-Identifier: MIT
"""The rows of tests/vectors (README.md there): what a cell says, and what Python answers to a call."""

import collections
import copy
import re
from array import array

import httpstatus
import vectors_cache

ESCAPES = {"\\": b"\\", '"': b'"', "t": b"\t", "r": b"\r", "n": b"\n"}
VALUE = re.compile(r'"((?:[^"\\]|\\.)*)"|[^",\s][^",]*')
CONSTANTS = {"true": True, "false": False, "none": None}


def text_value(quoted):
    def byte(match):
        return bytes([int(match[1], 16)]) if match[1] else ESCAPES[match[2].decode()]

    raw = re.sub(rb"\\(?:x([0-9A-Fa-f]{2})|(.))", byte, quoted.encode("utf-8"), flags=re.S)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw


class Error(str):
    """The name of a negative return value, such as E_SYNTAX."""


def one_value(match):
    if match[1] is not None:
        return text_value(match[1])
    word = match[0].strip()
    if word in CONSTANTS:
        return CONSTANTS[word]
    return Error(word) if word.startswith("E_") else int(word)


def values(cell):
    found, at = [], 0
    while at < len(cell):
        match = VALUE.match(cell, at)
        if match is None:
            raise ValueError(f"no value at column {at + 1}: {cell}")
        found.append(one_value(match))
        at = match.end()
        if at < len(cell):
            if not cell.startswith(", ", at):
                raise ValueError(f'no ", " at column {at + 1}: {cell}')
            at += 2
    return found


def flat(rows, *names):
    """A walk in the words of the vectors: the fields of each row one after the other, none when there is no row."""
    return [getattr(row, name) for row in rows for name in names] or [None]


ENTRY = "name reason class_ state on_wire content redirect evidence source section url provenance meaning note"
SETTINGS = (
    "backoff initial_ms factor_q16 max_ms jitter jitter_lo_q16 jitter_hi_q16 "
    "jitter_add_ms max_retries max_elapsed_ms hint_forms hint_zero hint_past hint_invalid "
    "hint_over_cap hint_combine hint_lo_q16 hint_hi_q16 hint_cap_ms hint_window_ms opens "
    "opens_by events actions flags needs_408 needs_421 needs_425 budget_model "
    "budget_capacity budget_cost budget_cost_timeout budget_cost_throttled budget_gain "
    "budget_percent_milli budget_floor budget_window_ms"
)
SUBSTATUS = "meaning version component state constant note source"


def entry(code, vendor):
    row = httpstatus.find_in(code, vendor)
    return [*flat([row], *ENTRY.split(), "replaced_by", "expires"), *row.aliases] if row else [None]


def status_line(function, text):
    line = function(text)
    reason = line.reason
    if isinstance(text, bytes):
        try:
            reason = reason.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return [line.major, line.minor, line.code, reason, line.forgiven]


def formatted(version, code, reason):
    try:
        line = httpstatus.statusline_format(version, code, reason)
    except ValueError:
        return [None]
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        line = line.encode("utf-8", "surrogateescape")
    return [line]


def checked(code, method, version, content_bytes, *fields):
    pairs = list(zip(fields[::2], fields[1::2]))
    found = httpstatus.response_check(code, method=method, version=version, content_bytes=content_bytes, fields=pairs)
    return flat(found, "why", "field", "level")


def date_formatted(when_s):
    try:
        return [httpstatus.date_format(when_s)]
    except ValueError:
        return [None]


def range_parsed(text, complete_bytes):
    # None says that the field is to be ignored, which C calls an error.
    found = httpstatus.range_parse(text, complete_bytes)
    return [Error("E_SYNTAX")] if found is None else list(found)


def random_word(half):
    """A word of 32 bits stands for the 64 bits in which it comes twice."""
    return half * 4294967297


def facts_of(texts):
    """Texts "name=value" as keyword arguments: numbers, names of methods and field values, true and false."""
    facts = {"now_s": "0"} | dict(text.split("=", 1) for text in texts)
    for name, value in facts.items():
        if value in ("true", "false"):
            facts[name] = value == "true"
        elif name not in ("method", "retry_after"):
            facts[name] = int(value)
    if "random" in facts:
        facts["random"] = random_word(facts["random"])
    return facts


def decided(policy, *texts):
    verdict = httpstatus.retry_decide(policy=policy, **{"method": None, **facts_of(texts)})
    return [
        httpstatus.retry_action_name(verdict.action),
        httpstatus.why_name(verdict.why),
        httpstatus.decided_by_name(verdict.decided_by),
        httpstatus.retry_safety_name(verdict.safety),
        verdict.delay_ms,
        verdict.delay_min_ms,
        verdict.delay_max_ms,
        verdict.notes,
    ]


def planned(policy, *texts):
    steps = httpstatus.retry_plan(policy, **{"method": None, **facts_of(texts)})
    return [len(steps), *(step.delay_max_ms for step in steps[:-1]), httpstatus.why_name(steps[-1].why)]


def budget_steps(policy, *steps):
    budget, answers = httpstatus.Budget(policy), []
    for step in steps:
        verb, *numbers = step.split(":")
        try:
            answer = {"try": budget.try_, "deposit": budget.deposit}[verb](*map(int, numbers))
        except ValueError:
            # No later step has an answer.
            return [*answers, Error("E_RANGE")]
        answers.append(0 if answer is None else answer)
    return [*answers, budget.level]


def of_array(function):
    """The answers to an array of codes, which is None when it is empty; and so are they."""
    return lambda *codes: list(function(array("H", () if codes == (None,) else codes))) or [None]


def counts(codes):
    return [number for pair in enumerate(httpstatus.bulk_histogram(codes)) if pair[1] for number in pair]


def scanned(scan, log):
    """The statuses of a log, or none at all when they differ from those of the log byte by byte."""
    data = log.encode() if isinstance(log, str) else log
    pieces = copy.copy(scan)
    counting = copy.copy(scan)
    whole = list(scan.statuses(log))
    lines = [line for at in range(len(data)) for line in pieces.lines(data[at : at + 1])]
    last = scan.end()
    if last is not None:
        whole.append(last.status)
        lines.append(pieces.end())
    found = collections.Counter(counting.histogram(log))
    found.update([last.status] if counting.end() is not None else [])
    agreed = whole == [line.status for line in lines] and found == collections.Counter(whole)
    return (whole if agreed else []) or [None]


def detected(log):
    scan = httpstatus.Scan.detect(log)
    return [getattr(httpstatus, f"SCAN_{scan.format.upper()}") if scan else None]


SPECIAL = {
    "substatus_parse": lambda text: list(httpstatus.substatus_parse(text)),
    "statusline_parse": lambda text: status_line(httpstatus.statusline_parse, text),
    "statusline_parse_lenient": lambda text: status_line(httpstatus.statusline_parse_lenient, text),
    "statusline_format": formatted,
    "lookup": lambda text: flat(httpstatus.lookup(text), "code", "vendor"),
    "substatus_find": lambda code, sub: flat(httpstatus.substatus_find(code, sub), "meaning"),
    "entry": entry,
    "substatus": lambda code, sub: flat(httpstatus.substatus_find(code, sub), *SUBSTATUS.split()),
    "required_fields": lambda code: flat(httpstatus.required_fields(code), "field", "level", "condition"),
    "suggested_fields": lambda code: flat(httpstatus.suggested_fields(code), "field", "level", "condition"),
    "response_check": checked,
    "date_parse_lenient": lambda text, now_s: list(httpstatus.date_parse_lenient(text, now_s)),
    "date_format": date_formatted,
    "retry_after_parse": lambda *arguments: list(httpstatus.retry_after_parse(*arguments)),
    "retry_after_parse_as": lambda *arguments: list(httpstatus.retry_after_parse_as(*arguments)),
    "retry_policy": lambda name: [getattr(httpstatus.retry_policy(name), member) for member in SETTINGS.split()],
    "retry_policy_allows": lambda policy, code: [httpstatus.retry_policy(policy).allows(code)],
    "backoff_ms": lambda policy, attempt, half: [httpstatus.backoff_ms(policy, attempt, random_word(half))],
    "backoff_next_ms": lambda policy, prior, half: [httpstatus.backoff_next_ms(policy, prior, random_word(half))],
    "retry_decide": decided,
    "retry_plan": planned,
    "budget": budget_steps,
    "range_parse": range_parsed,
    "content_range_parse": lambda text: [*httpstatus.content_range_parse(text)],
    "bulk_class": of_array(httpstatus.bulk_class),
    "bulk_flags": of_array(httpstatus.bulk_flags),
    "bulk_histogram": of_array(counts),
    "bulk_parse": lambda text: list(httpstatus.bulk_parse(text)) or [None],
    "scan_feed": lambda format, log: scanned(httpstatus.Scan(format), log),
    "scan_key": lambda key, log: scanned(httpstatus.Scan("json", key=key), log),
    "scan_field": lambda field, log: scanned(httpstatus.Scan("field", field=field), log),
    "scan_detect": detected,
    **vectors_cache.CALLS,
}


# Functions that raise ValueError for an argument that is no text to be read, and what C calls that.
REFUSALS = {
    "cache_profile_explicit": "E_NOT_FOUND",
    "cache_profile_implicit": "E_NOT_FOUND",
    "backoff_ms": "E_RANGE",
    "backoff_next_ms": "E_RANGE",
    "response_check": "E_RANGE",
    "retry_after_parse_as": "E_ARG",
    "retry_audit": "E_RANGE",
    "retry_decide": "E_RANGE",
    "retry_plan": "E_RANGE",
    "scan_feed": "E_RANGE",
    "scan_field": "E_RANGE",
}


def answer(call, arguments):
    """What Python says to a row, as the vectors write it."""
    try:
        if call in SPECIAL:
            return SPECIAL[call](*arguments)
        if not hasattr(httpstatus, call):
            raise ValueError(f"no function {call}")
        return [getattr(httpstatus, call)(*arguments)]
    except httpstatus.ParseError as error:
        return [Error(httpstatus.error_name(error.error))]
    except ValueError:
        if call not in REFUSALS:
            raise
        is_policy = call.startswith(("backoff", "retry")) and call != "retry_after_parse_as"
        unknown = is_policy and arguments[0] not in httpstatus.retry_policies()
        return [Error("E_NOT_FOUND" if unknown else REFUSALS[call])]
