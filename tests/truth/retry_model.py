# SPDX-License-Identifier: MIT
"""Whether a request is repeated: the order of the rule as the specifications and the columns of a policy give it.

The facts are the parameters of the C function that is written: those of httpstatus_retry_facts as 0 and 1 under short
names, and what the tables say of policy, code and method. Waits and budgets are other proofs.
"""

import hint_model
from facts import METHODS, NUMBERS, WHY, items, number_of, table
from properties import APPLIED, RETRY, codes_of
from rules import Rule, branch, definitions

# RFC 9110, section 9.2.2: when a first request was certainly not applied. Events: RFC 9113, section 8.7; RFC 9114,
# section 4.1.1; what was not sent, or not over a connection that was trusted, cannot have been applied.
DEFINITIONS = {
    "event_not_applied": "event == EVENT_NOT_SENT or event == EVENT_NOT_PROCESSED or event == EVENT_CERTIFICATE",
    # 417 says so only of a request that waited for its answer: one without Expect was sent whole.
    "by_definition": """not_processed or event_not_applied
        or (applied == DEFINITION and (not needs_no_expect or expect))""",
    "by_meaning": "not by_definition and applied == MEANING",
    # RFC 9113, section 8.7, and RFC 9114, section 4.1.1: such a request may be sent again, whatever its method.
    "never_processed": "not_processed or event == EVENT_NOT_SENT or event == EVENT_NOT_PROCESSED",
    "repeated_before": "code != 0 and prior_is_code",
    # What the policy demands of the connection: all of some facts, none of some, one of some.
    "connection_fits": "has_all and has_none and has_any",
    "hint_opens": "opens_listed and hint_fits",
    "too_long": "reads_hint and hint_over_cap",
    # Where there is no backoff, a hint that cannot be read, or is over, asks for no wait: it stops nothing.
    "zero_stops": "reads_hint and hint_zero_stops",
    "method_opens": """method_listed or any_method or (open_design and design) or (open_key and key)
        or (open_condition and conditional) or (open_definition and by_definition) or (open_meaning and by_meaning)
        or (open_hint and hint_fits) or (open_zero503 and code == 503 and hint_zero)""",
    "authenticates": "credentials and not tried",
    # The answers with a change: RFC 9110, sections 15.5.2, 15.5.8, 10.1.1, 15.5.20, 15.5.22; RFC 8470, section 5.2.
    "special": """(code == 401 and authenticates and acts_auth) or (code == 407 and authenticates and acts_proxy_auth)
        or (code == 417 and expect and acts_no_expect) or (code == 426 and upgrade and acts_upgrade)
        or (code == 421 and not bound and connection_fits and acts_new_connection)
        or (code == 425 and early and connection_fits and acts_no_early_data)""",
    "goes_special": "special and not prior_is_code",
    "listed": "(code != 0 and (statuses or hint_opens)) or (event != 0 and event_listed)",
    "opened": "listed or (obeys and says == SAYS_YES)",
    "told_not_to": "obeys and says == SAYS_NO",
    # The MUST NOT of RFC 9110, section 9.2.2 has no exception; what was never processed is sent, and not repeated.
    "harms_as_proxy": "is_proxy and not idempotent and not never_processed",
    "for_repeat": "retry_why <= LAST_FOR_REPEAT",
}
RULES = [
    Rule("code == 425 and downstream", "FORWARD", "early-data-from-downstream"),
    Rule("started", "STOP", "response-started"),
    # RFC 4918, section 11.5.
    Rule("code == 507 and user", "ASK_PERSON", "user-action"),
    Rule("goes_special and harms_as_proxy", "STOP", "proxy-not-idempotent"),
    Rule("goes_special and not replayable", "STOP", "body-not-replayable"),
    Rule("goes_special and too_long", "STOP", "hint-over-cap"),
    Rule("goes_special and zero_stops", "STOP", "hint-invalid"),
    Rule("goes_special", "SPECIAL", "retry_why"),
    Rule("told_not_to", "STOP", "server-said-no"),
    Rule("not opened and event == EVENT_CERTIFICATE", "STOP", "permanent"),
    Rule("not opened and event != 0", "STOP", "not-in-policy"),
    # RFC 9110, section 10.2.3: with a redirect the wait is for following it.
    Rule("not opened and is_redirection and too_long", "STOP", "hint-over-cap"),
    Rule("not opened and is_redirection and zero_stops", "STOP", "hint-invalid"),
    Rule("not opened and is_redirection", "FOLLOW", "redirection"),
    Rule("not opened and rule == AFTER_HINT and hint", "CHANGE_REQUEST", "hint-invalid"),
    Rule("not opened and rule == AFTER_HINT", "CHANGE_REQUEST", "hint-missing"),
    Rule("not opened and opens_listed and hint", "STOP", "hint-invalid"),
    Rule("not opened and opens_listed", "STOP", "hint-missing"),
    Rule("not opened and rule == CHANGED and for_repeat", "CHANGE_REQUEST", "needs-change"),
    Rule("not opened and rule == CHANGED", "CHANGE_REQUEST", "retry_why"),
    Rule("not opened and rule == PERSON", "ASK_PERSON", "retry_why"),
    Rule("not opened and rule == CONNECTION and bound", "STOP", "connection-bound"),
    Rule("not opened and rule == CONNECTION and not connection_fits", "STOP", "connection-facts"),
    Rule("not opened and rule == CONNECTION and repeated_before", "STOP", "tried-once"),
    Rule("not opened and for_repeat and rule != CREDENTIALS", "STOP", "not-in-policy"),
    Rule("not opened", "STOP", "retry_why"),
    Rule("not connection_fits", "STOP", "connection-facts"),
    Rule("once_per_status and repeated_before", "STOP", "tried-once"),
    # RFC 9110, section 9.2.2: a proxy MUST NOT, a client SHOULD NOT; RFC 9113, section 8.7: unless never processed.
    Rule("harms_as_proxy", "STOP", "proxy-not-idempotent"),
    Rule("not replayable", "STOP", "body-not-replayable"),
    Rule("not method_opens", "STOP", "method-not-idempotent"),
    Rule("stops_retry_of_retry and elsewhere", "STOP", "retry-of-retry"),
    Rule("attempts_spent", "STOP", "attempts-spent"),
    Rule("too_long", "STOP", "hint-over-cap"),
    Rule("reads_hint and hint_unfit", "STOP", "hint-invalid"),
    Rule("never_processed", "REPEAT", "not-processed"),
    Rule("event != 0", "REPEAT", "connection-lost"),
    Rule("obeys and says == SAYS_YES", "REPEAT", "server-said-yes"),
    Rule("for_repeat", "REPEAT", "retry_why"),
    Rule("True", "REPEAT", "listed-by-policy"),
]
SAFETY = [
    ("idempotent", "IDEMPOTENT"),
    ("by_definition", "NOT_APPLIED"),
    ("key or conditional or design", "KEYED"),
    ("by_meaning", "INFERRED"),
    ("True", "UNKNOWN"),
]
SPECIAL = {
    401: "AUTH",
    407: "PROXY_AUTH",
    417: "NO_EXPECT",
    421: "NEW_CONNECTION",
    425: "NO_EARLY_DATA",
    426: "UPGRADE",
}
ACTIONS = ("auth", "proxy_auth", "no_expect", "new_connection", "no_early_data", "upgrade")
OPENS = ("design", "key", "definition", "condition", "meaning", "hint", "zero503")
CONNECTION = ("reused", "coalesced", "multiplexed", "quiet", "early")
ORDINARY = (0, 0, 0, WHY["unknown-code"])
# Words that no policy of the table has, in place of those of one that it has; and the same in its settings.
MADE = (
    (
        {"name": "strict", "past": "stop", "opens_by": "delay", "opens": "meaning condition"},
        {
            "hint_past": ("CHOICE_STOP",),
            "opens_by": ("OPENS_BY_DELAY",),
            "opens": ("OPEN_MEANING", "OPEN_CONDITION"),
        },
    ),
    (
        {"name": "default", "opens_by": "present", "opens": "zero503", "flags": "once_per_status"},
        {
            "opens_by": ("OPENS_BY_PRESENT",),
            "opens": ("OPEN_ZERO503",),
            "flags": ("POLICY_ONCE_PER_STATUS",),
        },
    ),
    ({"name": "default", "zero": "stop"}, {"hint_zero": ("CHOICE_STOP",)}),
)


# How a repeat goes out: over another connection where the code asks for one, and not in early data after 425.
DECIDED = """\
decided:
    switch (*action == SPECIAL ? in->code : 0) {
@special@    }
    if (*action == REPEAT) {
        const int moves = in->code != 0 && in->rule == CONNECTION;
        *action = in->code == 425 ? HTTPSTATUS_ACTION_NO_EARLY_DATA
                  : moves         ? HTTPSTATUS_ACTION_NEW_CONNECTION
                                  : HTTPSTATUS_ACTION_RETRY;
    }
    *safety = HTTPSTATUS_SAFETY_NONE;
    if (*action < HTTPSTATUS_ACTION_RETRY || *action > HTTPSTATUS_ACTION_UPGRADE) {
        return;
    }
"""


def mask_of_methods(cell):
    """any, idempotent, names, or !names: the column methods of a policy."""
    words = cell.split()
    if words == ["any"]:
        return 2**64 - 1
    if words == ["idempotent"]:
        # PRI and * are registered, and no methods of a request (RFC 9113, section 3.4; RFC 9110, section 18.2).
        usable = (row for row in table("methods") if row["idempotent"] == "yes" and row["sendable"] == "yes")
        return sum(1 << int(row["number"]) for row in usable)
    if words and words[0].startswith("!"):
        return 2**64 - 1 - sum(1 << METHODS[word[1:]] for word in words)
    return sum(1 << METHODS[word] for word in words)


def connection_masks(cell):
    """ "408=reused,!multiplexed 425=early_data": for each code what must hold, must not, and of what one must."""
    found = {}
    for item in cell.split():
        code, _, text = item.partition("=")
        masks = [0, 0, 0]
        for word in text.replace("|", ",").split(","):
            place = 2 if "|" in text else 1 if word.startswith("!") else 0
            masks[place] |= 1 << CONNECTION.index(word.lstrip("!").replace("early_data", "early"))
        found[int(code)] = masks
    return found


def code_set(cell):
    codes = codes_of(cell)
    bits = "".join("1" if code in codes else "0" for code in range(100, 1000))
    return f'"{bits}"'


def policy(row):
    flags, opens, actions = (row[name].split() for name in ("flags", "opens", "actions"))
    masks = connection_masks(row["needs"])
    needs = ", ".join(f"{{ {', '.join(map(str, masks.get(code, (0, 0, 0))))} }}" for code in (408, 421, 425))
    events = sum(1 << NUMBERS[f"EVENT_{word.upper()}"] for word in row["events"].split())
    retries = row["retries"] or "-1"
    members = [
        f'"{row["name"]}"',
        *(code_set(row[name]) for name in ("statuses", "hint_opens", "hint_reads", "any_method_on")),
        f"UINT64_C({mask_of_methods(row['methods'])})",
        f"{{ {needs} }}",
        str(events),
        retries,
        str(int(row["forms"] != "")),
        *(str(int(name in opens)) for name in OPENS),
        *(str(int(name in actions)) for name in ACTIONS),
        *(str(int(name in flags)) for name in ("obey_server", "once_per_status", "stop_retry_of_retry")),
    ]
    return "    { " + ", ".join(members) + " },\n"


def code_row(code):
    """rule, applied, whether it needs no Expect, why."""
    if code not in RETRY:
        return f"    [{code - 100}] = {{ {', '.join(map(str, ORDINARY))} }},\n"
    rule, applied, needs, _, why = RETRY[code]
    no_expect = int("no-expect" in items(needs))
    return f"    [{code - 100}] = {{ {number_of('RETRY_RULE', rule)}, {APPLIED[applied]}, {no_expect}, {WHY[why]} }},\n"


def policies():
    rows = table("retry_policies")
    named = {row["name"]: row for row in rows}
    return [*rows, *({**named[words["name"]], **words} for words, _ in MADE)]


def changes(rows):
    """The settings of the policies that are made: the last rows."""
    cases = []
    for row, (_, members) in enumerate(MADE, rows - len(MADE)):
        cases.append(f"    case {row}:\n")
        for member, names in members.items():
            cases.append(f"        s->{member} = {' | '.join(f'HTTPSTATUS_{name}' for name in names)};\n")
        cases.append("        break;\n")
    return (
        "static void change_settings(int policy, httpstatus_retry_settings *s)\n{\n    switch (policy) {\n"
        + "".join(cases)
        + "    default:\n        break;\n    }\n}\n"
    )


def source():
    idempotent = sum(1 << int(row["number"]) for row in table("methods") if row["idempotent"] == "yes")
    rows = policies()
    constants = {
        "DEFINITION": APPLIED["definition"],
        "MEANING": APPLIED["meaning"],
        "LAST_FOR_REPEAT": WHY["listed-by-policy"],
        "SAYS_YES": NUMBERS["SERVER_SAYS_YES"],
        "SAYS_NO": NUMBERS["SERVER_SAYS_NO"],
        "AFTER_HINT": number_of("RETRY_RULE", "same-after-hint"),
        **{word.upper(): number_of("RETRY_RULE", word) for word in ("changed", "person", "connection", "credentials")},
        **{name: NUMBERS[name] for name in ("EVENT_NOT_SENT", "EVENT_NOT_PROCESSED", "EVENT_CERTIFICATE")},
    }
    lines = [f"enum {{ {', '.join(f'{name} = {number}' for name, number in constants.items())} }};\n"]
    lines.append(f"static const uint64_t idempotent_methods = UINT64_C({idempotent});\n")
    lines.append("static const struct policy_row policy_rows[] = {\n" + "".join(map(policy, rows)) + "};\n")
    lines += [changes(len(rows)), hint_model.source(rows)]
    lines.append(
        "static const struct code_row code_rows[900] = {\n" + "".join(map(code_row, range(100, 1000))) + "};\n"
    )
    body = definitions(DEFINITIONS)
    special = "".join(
        f"    case {code}:\n        *action = HTTPSTATUS_ACTION_{name};\n        break;\n"
        for code, name in SPECIAL.items()
    )
    for rule in RULES:
        why = "in->retry_why" if rule.why == "retry_why" else str(WHY[rule.why])
        action = rule.action if rule.action in ("REPEAT", "SPECIAL") else f"HTTPSTATUS_ACTION_{rule.action}"
        body += branch(rule.when, DEFINITIONS, f"*action = {action}", f"*why = {why}", "goto decided")
    body += DECIDED.replace("@special@", special)
    for condition, safety in SAFETY:
        body += branch(condition, DEFINITIONS, f"*safety = HTTPSTATUS_SAFETY_{safety}", "return")
    lines.append("enum { REPEAT = 100, SPECIAL = 101 };\n")
    lines.append(
        "static void model_decide(const struct model_case *in, int *action, int *why, int *safety)\n{\n"
        + body
        + "}\n"
    )
    return "\n".join(lines)
