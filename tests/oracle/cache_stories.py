# SPDX-License-Identifier: MIT
"""Whole stories of two caching libraries: what was stored, what is asked then, and what must be answered."""

from cache_questions import pairs
from questions import Question

ANSWERS = ("fresh", "stale", "stale-while-revalidate")
FAR = 2**31


class Story:
    """A case, its options, and what is stored of it."""

    def __init__(self, h, case, peer):
        self.h, self.case, self.peer = h, case, peer
        options = case.get("options", {})
        changes = {"heuristic_permille": round(options.get("heuristic_fraction", 0.1) * 1000)}
        if peer == "b":
            changes |= {"apparent_age": False, "heuristic_cap_s": FAR}
        self.options = h.cache_preset("rfc-shared" if options.get("shared", True) else "rfc-private", **changes)
        self.entries = [self.entry(each) for each in case.get("entries", [case])]

    def entry(self, told):
        request, response = told.get("request") or {}, told.get("response") or {}
        entry = {
            "method": request.get("method") or "GET", "url": request.get("url"), "asked": pairs(request.get("headers", [])),
            "code": response.get("status") or 200, "fields": pairs(response.get("headers", [])),
        }  # fmt: skip
        received = self.received(entry)
        entry["verdict"] = self.h.cache_store(
            entry["method"], entry["code"], entry["asked"], entry["fields"],
            request_time_s=received, response_time_s=received, options=self.options,
        )  # fmt: skip
        entry["kept"] = self.h.cache_stored_headers(entry["fields"], self.options)
        return entry

    def received(self, entry):
        """Peer c takes a response as received at its Date."""
        moment = self.case.get("response_time_ms", 1700000000000) // 1000
        for name, value in entry["fields"] if self.peer == "c" else ():
            if name.lower() == "date":
                try:
                    return self.h.date_parse_folded(value, moment)
                except self.h.ParseError:
                    pass
        return moment

    def reuse(self, entry, request, now_s, **changes):
        """The library's verdict; None when the entry is not for this request."""
        asked = pairs(request.get("headers", []))
        url = request.get("url")
        other_url = url and entry["url"] and url != entry["url"]
        # The key is the caller's: the target URI, of which Host is a part (RFC 9110, section 7.1).
        if entry["verdict"].record is None or other_url or host_of(asked) != host_of(entry["asked"]):
            return None
        if not self.h.vary_match(entry["kept"], entry["asked"], asked):
            return None
        verdict = self.h.cache_reuse(
            entry["verdict"].record, request.get("method") or "GET", asked, now_s=now_s,
            stored_headers=entry["kept"], options=self.options.replace(**changes),
        )  # fmt: skip
        return None if verdict.action == self.h.CACHE_ACTION_FETCH else verdict

    def plain(self, now_s):
        """How an unconditional GET finds the response; None when it was not stored."""
        entry = self.entries[0]
        if entry["verdict"].record is None:
            return None
        return self.h.cache_reuse(entry["verdict"].record, "GET", [], now_s=now_s, options=self.options)

    def validating(self, entry, request):
        """The conditions of the request that goes to the origin."""
        asked = pairs(request.get("headers", []))
        fields = self.h.cache_validation_headers(asked, entry["kept"]) if entry else self.h.forward_headers(asked)
        return {name.lower(): value for name, value in fields}


def host_of(fields):
    return next((value for name, value in fields if name.lower() == "host"), None)


def seconds(check):
    return check.get("now_ms", 1700000000000) // 1000


def word(h, verdict):
    return h.cache_action_name(verdict.action)


def storable(story, check):
    return story.entries[0]["verdict"].action == story.h.CACHE_ACTION_STORE


def stale(story, check):
    verdict = story.plain(seconds(check))
    return verdict is None or verdict.ttl_s <= 0


def age_s(story, check):
    verdict = story.plain(seconds(check))
    return 0 if verdict is None else verdict.age_s


def ttl_ms(story, check):
    verdict = story.plain(seconds(check))
    return 0 if verdict is None else max(0, verdict.ttl_s) * 1000


def reuse_without_validation(story, check):
    verdict = story.reuse(story.entries[0], check["request"], seconds(check))
    return verdict is not None and word(story.h, verdict) in ANSWERS[:2]


def only(expected, got):
    """What a case asks about, in its words: null is absent."""
    return {name: got.get(name) for name in expected}


def revalidation_request_headers(story, check):
    entry = story.entries[0]
    matches = "now_ms" not in check or story.reuse(entry, check["request"], seconds(check)) is not None
    got = only(check["expect"], story.validating(entry if matches else None, check["request"]))
    wanted = check["expect"].get("if-none-match")
    # Where the client's tag is expected beside the stored one, the stored one alone is as right.
    if wanted and got["if-none-match"] and got["if-none-match"] in wanted.split(", "):
        got["if-none-match"] = wanted
    return got


def served_response_headers(story, check):
    entry = story.entries[0]
    age = story.plain(seconds(check)).age_s
    fields = [(name, value) for name, value in entry["kept"] if name.lower() != "age"]
    return only(check["expect"], {name.lower(): value for name, value in [*fields, ("Age", str(age))]})


def vary_match(story, check):
    entry = story.entries[0]
    return story.h.vary_match(entry["fields"], entry["asked"], pairs(check["request"]["headers"]))


def stored_fields(story, check):
    names = {name.lower() for name, _ in story.entries[0]["kept"]}
    expected = check["expect"]
    return {
        "kept": [name for name in expected["kept"] if name in names],
        "dropped": [name for name in expected["dropped"] if name not in names],
    }


def freshened_fields(story, check):
    merged = story.h.cache_update_headers(story.entries[0]["fields"], pairs(check["response"]["headers"]))
    return only(check["expect"], {name.lower(): value for name, value in merged})


def freshness_lifetime_s(story, check):
    """Null and a negative number say that there is none, or that it has gone."""
    verdict = story.plain(seconds(check))
    lifetime = 0 if verdict is None else verdict.lifetime_s
    return check["expect"] if lifetime == 0 and (check["expect"] or 0) <= 0 else lifetime


def stale_permitted(story, check):
    """With the origin gone, long after the lifetime."""
    h, entry = story.h, story.entries[0]
    options = story.options.replace(stale_when_disconnected=check["config_allows_stale"])
    if entry["verdict"].record is None:
        return False
    verdict = h.cache_on_failure(entry["verdict"].record, "GET", [], now_s=seconds(check) + FAR, options=options)
    return word(h, verdict) in ANSWERS


def lookup(story, check):
    """Of the usable entries the most recent one: reuse, revalidate or miss, the Age sent, the conditions sent."""
    now_s, best = seconds(check), None
    for entry in story.entries:
        verdict = story.reuse(entry, check["request"], now_s)
        if verdict is not None and (best is None or verdict.age_s <= best[1].age_s):
            best = entry, verdict
    got = {"expect": "miss"}
    if best is not None:
        got["expect"] = "reuse" if word(story.h, best[1]) in ANSWERS else "revalidate"
    if "expect_served_age" in check:
        got["expect_served_age"] = str(best[1].age_s) if best else None
    conditions = check.get("expect_validators")
    if conditions is not None:
        got["expect_validators"] = only(conditions, story.validating(best[0] if best else None, check["request"]))
    # With nothing to validate, asking the origin is the same whatever it is called.
    if {got["expect"], check["expect"]} == {"miss", "revalidate"} and not any((conditions or {}).values()):
        got["expect"] = check["expect"]
    return got


def after_validation(story, check):
    h, answer, request = story.h, check["response"], check["request"]
    code, fields, words = answer.get("status") or 304, pairs(answer["headers"]), set()
    for entry in story.entries:
        conditions = story.validating(entry, {"headers": []})
        verdict = h.cache_on_validation(
            entry["verdict"].record, "GET", code, pairs(request["headers"]), fields,
            request_time_s=1704110400, response_time_s=1704110400, stored_headers=entry["kept"],
            validators_sent="if-none-match" in conditions or "if-modified-since" in conditions, options=story.options,
        )  # fmt: skip
        words.add(word(h, verdict))
    # Cases: freshen-stored, replace-or-drop-nonmatching, use-new-response, store-new-response.
    if not words:
        return "use-new-response"
    if "freshen" in words:
        return "freshen-stored"
    return {"replace": "replace-or-drop-nonmatching", "fetch": "replace-or-drop-nonmatching"}.get(
        words.pop(), "use-new-response"
    )


OPERATIONS = {
    each.__name__: each
    for each in (
        storable, stale, age_s, ttl_ms, reuse_without_validation, revalidation_request_headers, served_response_headers,
        vary_match, stored_fields, freshened_fields, freshness_lifetime_s, stale_permitted, lookup, after_validation,
    )
}  # fmt: skip


def stories(peer):
    def ask(h, cases):
        for case in cases["cases"]:
            story = Story(h, case, peer)
            for check in case["checks"]:
                operation = check["op"]
                expected = check["expect"]
                if operation == "lookup":
                    expected = {key: value for key, value in check.items() if key.startswith("expect")}
                asked = f"{operation} {check.get('now_ms', '')}".strip()
                got = OPERATIONS[operation](story, check)
                if isinstance(expected, float):
                    got = float(got)
                yield Question(case["id"], f"{asked} {case['checks'].index(check)}", expected, got)

    return ask
