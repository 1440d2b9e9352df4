# SPDX-License-Identifier: MIT
"""The rows about caching (tests/vectors/README.md, "Caching"): stories told in texts, and what Python says to them."""

import httpstatus

SIDES = ("request", "response", "asked", "answer")
NUMBERS = {"code": 200, "response_time_s": 1000, "request_time_s": None, "received_bytes": None, "now_s": 1000}
NUMBERS |= {"answer": None}
WORDS = {"stored": True, "invalidated": False, "location_is_target": False, "validators_sent": True}
VERDICT = "action why age_s lifetime_s ttl_s source swr_left_s sie_left_s fwd not_modified keep record headers reasons"


def raw(text):
    return text if isinstance(text, bytes) else text.encode("utf-8")


def shown(name):
    """A text as the vectors hold it: bytes when it is not UTF-8."""
    encoded = name.encode("utf-8", "surrogateescape")
    try:
        return encoded.decode("utf-8")
    except UnicodeDecodeError:
        return encoded


class Story:
    """The facts of a row: what was stored, who asks for it, what the origin answers."""

    def __init__(self, preset, texts):
        self.lines = {side: [] for side in SIDES}
        self.facts = {**NUMBERS, **WORDS, "asked_method": "GET", "method": "GET", "targets": ()}
        for text in texts:
            self.take(raw(text))
        self.options = httpstatus.cache_preset(preset, targets=self.facts["targets"])
        self.times = {"request_time_s": self.facts["request_time_s"], "response_time_s": self.facts["response_time_s"]}
        if self.times["request_time_s"] is None:
            self.times["request_time_s"] = self.times["response_time_s"]

    def take(self, text):
        side, colon, line = text.partition(b":")
        name, equals, value = text.partition(b"=")
        if colon and side.decode() in SIDES and b"=" not in side:
            field, blank, content = line.partition(b": ")
            if not blank:
                raise ValueError(f"no line of a field: {text!r}")
            self.lines[side.decode()].append((field, content))
            return
        name, value = name.decode(), value.decode()
        if name == "asked":
            name = "asked_method"
        if name not in self.facts:
            raise ValueError(f"no fact: {text!r}")
        if name in WORDS:
            self.facts[name] = value == "true"
        elif name in NUMBERS:
            self.facts[name] = int(value)
        else:
            self.facts[name] = value.split() if name == "targets" else value

    def store(self):
        return httpstatus.cache_store(
            self.facts["method"],
            self.facts["code"],
            self.lines["request"],
            self.lines["response"],
            **self.times,
            options=self.options,
            location_is_target=self.facts["location_is_target"],
            received_bytes=self.facts["received_bytes"],
        )

    def record(self):
        if not self.facts["stored"]:
            return None
        record = self.store().record
        if record is None:
            raise ValueError("the response of the row is not stored")
        return httpstatus.cache_record_invalidate(record) if self.facts["invalidated"] else record

    def kept(self):
        return {"stored_headers": self.lines["response"], "options": self.options}

    def reuse(self):
        facts = self.facts
        return httpstatus.cache_reuse(
            self.record(), facts["asked_method"], self.lines["asked"], now_s=facts["now_s"], **self.kept()
        )

    def on_failure(self):
        facts, asked = self.facts, self.lines["asked"]
        return httpstatus.cache_on_failure(
            self.record(), facts["asked_method"], asked, now_s=facts["now_s"], code=facts["answer"], **self.kept()
        )

    def on_validation(self):
        return httpstatus.cache_on_validation(
            self.record(),
            self.facts["asked_method"],
            self.facts["answer"] or 0,
            self.lines["asked"],
            self.lines["answer"],
            request_time_s=self.facts["now_s"],
            response_time_s=self.facts["now_s"],
            validators_sent=self.facts["validators_sent"],
            **self.kept(),
        )


def decision(verdict):
    return [httpstatus.cache_action_name(verdict.action), httpstatus.why_name(verdict.why)]


def stored(preset, *texts):
    verdict = Story(preset, texts).store()
    source = httpstatus.freshness_source_name(verdict.source)
    reasons = " ".join(map(httpstatus.why_name, verdict.reasons))
    return [*decision(verdict), verdict.lifetime_s, source, verdict.ttl_s, reasons]


def reused(preset, *texts):
    verdict = Story(preset, texts).reuse()
    fwd, not_modified = httpstatus.cache_fwd_name(verdict.fwd), verdict.not_modified
    numbers = [verdict.age_s, verdict.lifetime_s, verdict.ttl_s]
    return [*decision(verdict), *numbers, fwd, not_modified, verdict.swr_left_s, verdict.sie_left_s]


def validated(preset, *texts):
    verdict = Story(preset, texts).on_validation()
    fwd = httpstatus.cache_fwd_name(verdict.fwd)
    return [*decision(verdict), verdict.age_s, verdict.lifetime_s, fwd, verdict.not_modified, verdict.keep]


def failed(preset, *texts):
    verdict = Story(preset, texts).on_failure()
    fwd = httpstatus.cache_fwd_name(verdict.fwd)
    return [*decision(verdict), verdict.age_s, verdict.ttl_s, fwd, verdict.not_modified]


def fed(feed, names, lines):
    cc = httpstatus.cache_control_init()
    for line in lines:
        feed(cc, line)
    return [getattr(cc, name) for name in names.split()]


def control(*lines):
    names = "known invalid bare listed repeated max_age_s s_maxage_s stale_while_revalidate_s stale_if_error_s"
    names += " max_stale_s min_fresh_s members malformed extensions differing misspelt"
    return fed(httpstatus.cache_control_feed, names, lines)


def targeted_control(*lines):
    names = "state known invalid bare listed max_age_s s_maxage_s stale_while_revalidate_s stale_if_error_s extensions"
    return fed(httpstatus.cache_control_targeted_feed, names, lines)


def number_of(word, name_of):
    """The number of a word, by the function that gives the words."""
    return next((number for number in range(1000) if name_of(number) == word), -1)


def status(name, action, why, ttl_s, fwd, fwd_status, flags):
    fields = dict.fromkeys(VERDICT.split())
    fields["action"] = number_of(action, httpstatus.cache_action_name)
    fields["why"] = number_of(why, httpstatus.why_name)
    fields["fwd"] = number_of(fwd, httpstatus.cache_fwd_name)
    fields["ttl_s"] = ttl_s
    collapsed = True if flags & httpstatus.CACHE_STATUS_COLLAPSED else None
    if collapsed is None and flags & httpstatus.CACHE_STATUS_COLLAPSE_FAILED:
        collapsed = False
    try:
        return [
            httpstatus.cache_status_format(
                name,
                httpstatus.CacheVerdict(fields.values()),
                fwd_status=fwd_status,
                stored=bool(flags & httpstatus.CACHE_STATUS_STORED),
                collapsed=collapsed,
                detail=bool(flags & httpstatus.CACHE_STATUS_DETAIL),
            )
        ]
    except ValueError:
        return [None]


def profile_of(preset):
    return httpstatus.cache_preset(preset).profile


def options_of(preset):
    options = httpstatus.cache_preset(preset)
    return [options.flags, options.heuristic_permille, options.heuristic_cap_s, options.default_lifetime_s]


def implicit(preset, code):
    source, lifetime_s = httpstatus.cache_profile_implicit(profile_of(preset), code)
    return [httpstatus.freshness_source_name(source), lifetime_s]


CALLS = {
    "cache_store": stored,
    "cache_reuse": reused,
    "cache_on_validation": validated,
    "cache_on_failure": failed,
    "cache_control_feed": control,
    "cache_control_targeted_feed": targeted_control,
    "cache_control_name_next": lambda text, bit: list(map(shown, httpstatus.cache_control_names(text, bit))) or [None],
    "cache_status_format": status,
    "cache_preset": options_of,
    "cache_profile_implicit": implicit,
    "cache_profile_explicit": lambda preset, code: [httpstatus.cache_profile_explicit(profile_of(preset), code)],
    "list_next": lambda text: list(map(shown, httpstatus.list_members(text))) or [None],
}
