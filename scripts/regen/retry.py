# SPDX-License-Identifier: MIT
"""Repeating: what each code says of it, and the policies, as rows of C."""

from .rows import constant

RULES = ("none", "never", "same", "same-after-hint", "changed", "connection", "credentials", "person")
APPLIED = {
    "unknown": "UNKNOWN", "definition": "NO_BY_DEFINITION", "meaning": "NO_BY_MEANING", "maybe": "MAYBE", "yes": "YES",
}  # fmt: skip
NEEDS = (
    "credentials", "proxy-credentials", "new-connection", "no-early-data", "no-expect", "upgrade", "change", "state",
    "wait", "person",
)  # fmt: skip
HINTS = {"": "NONE", "rfc": "RFC", "vendor": "VENDOR"}
# What a number without a word of its own gets, by its class (RFC 9110, section 15).
DEFAULTS = {
    1: ("none", "unknown", "", "", "interim"),
    2: ("none", "yes", "", "", "not-an-error"),
    3: ("none", "unknown", "", "rfc", "redirection"),
    4: ("changed", "meaning", "change", "", "needs-change"),
    5: ("never", "maybe", "", "", "unknown-code"),
}
COLUMNS = ("retry", "applied", "needs", "hint", "retry_why")

# policy column -> (prefix of the enumerators, words)
CHOICES = ("now", "backoff", "stop", "clamp")
WORDS = {
    "opens_by": ("OPENS_BY", ("", "present", "usable", "delay")),
    "zero": ("CHOICE", CHOICES),
    "past": ("CHOICE", CHOICES),
    "invalid": ("CHOICE", CHOICES),
    "over_cap": ("CHOICE", CHOICES),
    "backoff": ("BACKOFF", ("none", "fixed", "linear", "quadratic", "exponential", "decorrelated")),
}
SETS = {
    "forms": ("FORM", ("delay", "date", "fraction", "sign", "list", "ms")),
    "opens": ("OPEN", ("design", "key", "condition", "definition", "meaning", "zero503", "hint")),
    "flags": (
        "POLICY",
        ("once_per_status", "obey_server", "first_at_once", "cap_after_jitter", "cap_all", "stop_retry_of_retry"),
    ),
}
EVENTS = ("not_sent", "not_processed", "closed_idle", "closed", "timeout", "truncated", "certificate")
ACTIONS = ("auth", "proxy_auth", "no_expect", "new_connection", "no_early_data", "upgrade")
CONNECTION = ("reused", "coalesced", "multiplexed", "quiet", "early_data")
MAX_MS = (1 << 46) - 1


def check_codes(tables):
    tokens = {row["token"] for row in tables.why}
    for row in tables.codes:
        if row["vendor"] != "iana" and not row["retry"]:
            for column in COLUMNS[1:]:
                if row[column]:
                    row.fail(column, "stands without a word in the column retry")
            continue
        row.word("retry", RULES), row.word("applied", APPLIED), row.word("hint", HINTS), row.word("retry_why", tokens)
        for item in row.items("needs"):
            if item not in NEEDS:
                row.fail("needs", f"{item!r} is none of: {', '.join(NEEDS)}")


def code_set(row, column):
    """'408 500-599' -> a set of numbers; 'all' and 'none' for hint_reads."""
    codes = set()
    for item in {"all": "100-999", "none": ""}.get(row[column], row[column]).split():
        low, _, high = item.partition("-")
        if not (low.isdigit() and (high or low).isdigit() and 100 <= int(low) <= int(high or low) <= 999):
            row.fail(column, f"{item!r} is no code and no range of codes of 100..999")
        codes.update(range(int(low), int(high or low) + 1))
    return codes


def q16(row, column, text, low, high):
    try:
        value = float(text)
    except ValueError:
        row.fail(column, f"{text!r} is no number")
    if not low <= value <= high:
        row.fail(column, f"{text} is outside {low}..{high}")
    return round(value * 65536)


def number(row, column, text, high=MAX_MS):
    if not text.isdigit() or int(text) > high:
        row.fail(column, f"{text!r} is no whole number of at most {high}")
    return int(text)


class Policy:
    """One row of retry_policies.tsv as members of httpstatus_retry_settings."""

    def __init__(self, row, methods):
        self.row, self.members, self.known = row, {}, []
        for column, (prefix, words) in WORDS.items():
            row.word(column, words)
            name = {"zero": "hint_zero", "past": "hint_past", "invalid": "hint_invalid", "over_cap": "hint_over_cap"}.get(column, column)
            self.members[name] = f"HTTPSTATUS_{prefix}_{constant(row[column]) or 'NONE'}"
        for column, (prefix, words) in SETS.items():
            name = "hint_forms" if column == "forms" else column
            self.members[name] = self.bits(column, words, lambda word: f"HTTPSTATUS_{prefix}_{word.upper()}")
        self.members["events"] = self.bits("events", EVENTS, lambda word: f"1 << HTTPSTATUS_EVENT_{word.upper()}")
        self.members["actions"] = self.bits("actions", ACTIONS, lambda word: f"1 << HTTPSTATUS_ACTION_{word.upper()}")
        self.members["methods"] = f"UINT64_C({self.method_bits(methods):#x})"
        for column in ("statuses", "hint_opens", "hint_reads", "any_method_on"):
            name = "any_method" if column == "any_method_on" else column
            self.members[name] = self.code_words(code_set(row, column))
        self.needs()
        self.hints()
        self.waits()
        self.budget()
        self.members["known"] = " | ".join(f"HTTPSTATUS_LIMIT_{name}" for name in self.known) or "0"

    def bits(self, column, words, render):
        items = self.row[column].split()
        for item in items:
            if item not in words:
                self.row.fail(column, f"{item!r} is none of: {', '.join(words)}")
        return " | ".join(render(item) for item in items) or "0"

    def method_bits(self, methods):
        every = (1 << len(methods) + 1) - 1
        by_name = {m["method"]: 1 << int(m["number"]) for m in methods}
        words, bits = self.row["methods"].split(), 0
        if words == ["any"]:
            return (1 << 64) - 1
        if words == ["idempotent"]:
            return sum(by_name[m["method"]] for m in methods if m["idempotent"] == "yes" and m["sendable"] == "yes")
        for word in words:
            if word.lstrip("!") not in by_name or word.startswith("!") != words[0].startswith("!"):
                self.row.fail("methods", f"{word!r} is no method, or mixes ! with names")
            bits |= by_name[word.lstrip("!")]
        return (1 << 64) - 1 & ~bits if words and words[0].startswith("!") else bits & every

    @staticmethod
    def code_words(codes):
        words = [0] * 15
        for code in codes:
            words[(code - 100) // 64] |= 1 << (code - 100) % 64
        return "{ " + ", ".join(f"UINT64_C({word:#x})" if word else "0" for word in words) + " }"

    def needs(self):
        for item in self.row["needs"].split():
            code, _, facts = item.partition("=")
            if code not in ("408", "421", "425"):
                self.row.fail("needs", f"{item!r}: only 408, 421 and 425 have needs")
            bits = []
            for fact in facts.replace("|", ",|").split(","):
                name = fact.lstrip("!|")
                if name not in CONNECTION:
                    self.row.fail("needs", f"{name!r} is none of: {', '.join(CONNECTION)}")
                any_of = fact.startswith("|") or "|" in facts
                shift = " << 8" if fact.startswith("!") else " << 16" if any_of else ""
                bits.append(f"HTTPSTATUS_CONNECTION_{name.upper()}{shift}")
            self.members[f"needs_{code}"] = " | ".join(bits)

    def hints(self):
        row = self.row
        if row["cap_ms"]:
            self.known.append("HINT_CAP")
            self.members["hint_cap_ms"] = number(row, "cap_ms", row["cap_ms"])
        combine, _, window = row["combine"].partition(":")
        if combine not in ("replace", "max", "within"):
            row.fail("combine", f"{combine!r} is none of: replace, max, within")
        self.members["hint_combine"] = f"HTTPSTATUS_COMBINE_{combine.upper()}"
        if window:
            self.members["hint_window_ms"] = number(row, "combine", window)
        self.span("hint_jitter", row["hint_jitter"] or "1.0..1.0", "hint")

    def span(self, column, text, prefix):
        low, _, high = text.partition("..")
        low, high = q16(self.row, column, low, 0, 2), q16(self.row, column, high, 0, 2)
        if low > high:
            self.row.fail(column, f"{text}: the lower end is above the upper one")
        self.members[f"{prefix}_lo_q16"], self.members[f"{prefix}_hi_q16"] = low, high

    def waits(self):
        row = self.row
        self.members["initial_ms"] = number(row, "initial_ms", row["initial_ms"])
        factor = q16(row, "factor", row["factor"], 1, 16)
        if 65536 < factor < 65536 * 11 // 10:
            row.fail("factor", f"{row['factor']} is neither 1 nor at least 1.1: it could need millions of steps")
        self.members["factor_q16"] = factor
        for column, member, limit in (
            ("max_ms", "max_ms", "MAX_MS"), ("retries", "max_retries", "MAX_RETRIES"), ("elapsed_ms", "max_elapsed_ms", "MAX_ELAPSED"),
        ):  # fmt: skip
            if row[column]:
                self.known.append(limit)
                self.members[member] = number(row, column, row[column], 2**31 - 1 if column == "retries" else MAX_MS)
        text = row["jitter"]
        if text in ("none", "full", "modulo"):
            self.members["jitter"] = f"HTTPSTATUS_JITTER_{text.upper()}"
        elif text.startswith("+"):
            self.members["jitter"] = "HTTPSTATUS_JITTER_ADD"
            self.members["jitter_add_ms"] = number(row, "jitter", text[1:])
        else:
            self.members["jitter"] = "HTTPSTATUS_JITTER_RANGE"
            self.span("jitter", text, "jitter")

    def budget(self):
        model, _, numbers = self.row["budget"].partition(":")
        names = {
            "": (), "bucket": ("capacity", "cost", "cost_timeout", "gain"), "concurrency": ("percent_milli", "floor"),
        }  # fmt: skip
        values = numbers.split(",") if numbers else []
        if model not in names or len(values) != len(names[model]):
            self.row.fail("budget", f"{self.row['budget']!r} is no bucket:capacity,cost,timeout,gain and no concurrency:percent,floor")
        if not model:
            return
        self.members["budget_model"] = f"HTTPSTATUS_BUDGET_{model.upper()}"
        for name, text in zip(names[model], values):
            value = number(self.row, "budget", text, 1000000)
            self.members[f"budget_{name}"] = value * 1000 if name == "percent_milli" else value
        if model == "bucket":
            self.members["budget_cost_throttled"] = self.members["budget_cost"]

    def emit(self, word):
        members = "".join(f"        .{name} = {value},\n" for name, value in self.members.items())
        head = f"{{{word(self.row['name'])}, {word(self.row['about'])}, {{\n"
        return head + "        .size = sizeof(httpstatus_retry_settings),\n" + members + "    }}"


def retryable(tables):
    """What the policy default repeats for a GET: its set, and the codes that another connection mends."""
    default = next(row for row in tables.retry_policies if row["name"] == "default")
    connection = {int(row["code"]) for row in tables.codes if row["retry"] == "connection"}
    return code_set(default, "statuses") | connection


def property_rows(tables):
    """Distinct rows, and for each number of 100..599 which of them it has."""
    why = {row["token"]: row["number"] for row in tables.why}
    by_code = {}
    for row in tables.codes:
        if row["retry"]:
            cells = tuple(row[column] for column in COLUMNS)
            if by_code.setdefault(row["code"], cells) != cells and row["vendor"] != "iana":
                row.fail("retry", "another meaning of this number says something else")
    rows, index = [], []
    for code in range(100, 600):
        cells = by_code.get(str(code), DEFAULTS[code // 100])
        if cells not in rows:
            rows.append(cells)
        index.append(rows.index(cells))
    rendered = []
    for rule, applied, needs, hint, token in rows:
        bits = " | ".join(f"HTTPSTATUS_NEED_{constant(need)}" for need in needs.split("|") if need) or "0"
        rendered.append(
            f"{{{bits}, {why[token]}, HTTPSTATUS_RETRY_RULE_{constant(rule)}, HTTPSTATUS_APPLIED_{APPLIED[applied]}, "
            f"HTTPSTATUS_HINT_SOURCE_{HINTS[hint]}}}"
        )
    return rendered, index
