# SPDX-License-Identifier: MIT
"""The calls about repeating through ctypes: public functions only, answers as Python values."""

import ctypes
from pathlib import Path

import structs

ONES = 2**64 - 1
REPEATS = ("retry", "new-connection", "auth", "proxy-auth", "no-expect", "no-early-data", "upgrade")


class RetryLibrary:
    def __init__(self, library, include):
        self.library = library
        self.number = library.constants
        self.structs = structs.read(sorted(Path(include).glob("httpstatus/*.h")))
        text, i64, pointer = [ctypes.c_char_p, ctypes.c_size_t], ctypes.c_int64, ctypes.c_void_p
        self._declare("date_parse", [*text, i64, ctypes.POINTER(i64)])
        self._declare("date_flags", [*text, i64])
        self._declare("retry_after_parse_as", [*text, ctypes.c_int, i64, pointer])
        self._declare("retry_facts_field", [pointer, *text, *text, i64])
        self._declare("retry_facts_hint", [pointer, pointer])
        self._declare("retry_policy", [*text, pointer])
        self._declare("retry_policy_allows", [pointer, ctypes.c_int], ctypes.c_bool)
        self._declare("retry_policy_set", [pointer, ctypes.c_int, ctypes.c_bool])
        self._declare("retry_decide", [pointer] * 4)
        self._declare("backoff_ms", [pointer, ctypes.c_uint32, ctypes.c_uint64], i64)
        self._declare("budget_init", [pointer, pointer, i64])
        self._declare("budget_try", [pointer, ctypes.c_int32, i64], ctypes.c_int32)
        self._declare("budget_deposit", [pointer, ctypes.c_int, ctypes.c_int32, i64])
        for name in ("retry_action_name", "why_name", "grpc_name"):
            self._declare(name, [ctypes.c_int], ctypes.c_char_p)

    def _declare(self, name, arguments, result=ctypes.c_int):
        function = self.library.function(name)
        function.argtypes, function.restype = arguments, result
        setattr(self, "_" + name, function)

    def date_parse(self, text, now):
        """The instant, or the name of the error."""
        raw, when = text.encode(), ctypes.c_int64()
        error = self._date_parse(raw, len(raw), now, ctypes.byref(when))
        return when.value if error == 0 else self.library.word("error_name", error)

    def date_flags(self, text, now):
        raw = text.encode()
        return self._date_flags(raw, len(raw), now)

    def hint(self, value, now, unit="SECONDS"):
        """A struct filled; several field lines are joined as RFC 9110, section 5.3 says."""
        text = ", ".join(value) if isinstance(value, list) else value
        raw = None if text is None else text.encode()
        out = structs.fresh(self.structs["retry_after"])
        length = 0 if raw is None else len(raw)
        self._retry_after_parse_as(raw, length, self.number["UNIT_" + unit], now, ctypes.byref(out))
        return out

    def facts(self, **members):
        """Facts; each member is known. A name in capitals is a yes-or-no fact."""
        out = structs.fresh(self.structs["retry_facts"], code=members.pop("code", 0))
        for name, value in members.items():
            if name.isupper():
                bit = self.number["FACT_" + name]
                out.facts_known |= bit
                out.facts |= bit if value else 0
            else:
                setattr(out, name, value)
                out.known |= self.number["KNOWN_" + name.removesuffix("_ms").upper()]
        return out

    def take_hint(self, facts, value, now):
        hint = self.hint(value, now)
        self._retry_facts_hint(ctypes.byref(facts), ctypes.byref(hint))

    def take_field(self, facts, name, value, now):
        name, value = name.encode(), value.encode()
        self._retry_facts_field(ctypes.byref(facts), name, len(name), value, len(value), now)

    def policy(self, name):
        out = structs.fresh(self.structs["retry_settings"])
        if self._retry_policy(name.encode(), len(name.encode()), ctypes.byref(out)) != 0:
            raise KeyError(name)
        return out

    def limit(self, policy, name, value):
        """Sets a member that counts only when its bit is known."""
        setattr(policy, name, value)
        policy.known |= self.number["LIMIT_" + name.removesuffix("_ms" if name != "max_ms" else "").upper()]

    def set_codes(self, policy, codes):
        for code in range(100, 1000):
            self._retry_policy_set(ctypes.byref(policy), code, code in codes)

    def codes(self, policy):
        return [code for code in range(100, 1000) if self._retry_policy_allows(ctypes.byref(policy), code)]

    def method_bits(self, names):
        return sum(1 << self.library.of_text("method_from_text", name) for name in names)

    def decide(self, policy, facts, budget=None):
        """Action and why as words, the delay, and whether the request goes out again."""
        out = structs.fresh(self.structs["retry_verdict"])
        error = self._retry_decide(
            ctypes.byref(policy), ctypes.byref(facts), budget and ctypes.byref(budget), ctypes.byref(out)
        )
        if error < 0:
            return {"retry": self.library.word("error_name", error)}
        action = self._retry_action_name(out.action).decode()
        why = self._why_name(out.why).decode()
        return {"retry": action in REPEATS, "action": action, "why": why, "delay_ms": out.delay_ms}

    def backoff(self, policy, attempt, random=ONES):
        return self._backoff_ms(ctypes.byref(policy), attempt, random)

    def budget(self, policy):
        out = structs.fresh(self.structs["budget"])
        self._budget_init(ctypes.byref(out), ctypes.byref(policy), 0)
        return out

    def attempt(self, budget, cost):
        return self._budget_try(ctypes.byref(budget), cost, 0)

    def deposit(self, budget, outcome, leased=0):
        return self._budget_deposit(ctypes.byref(budget), self.number["OUTCOME_" + outcome], leased, 0)
