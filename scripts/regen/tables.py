# SPDX-License-Identifier: MIT
"""The tables of data/, read and validated: one attribute a table, cross-references checked."""

from . import cache, retry, rows
from .rows import constant

STATES = ("registered", "temporary", "unused", "deprecated", "obsolete", "vendor", "folklore")
ON_WIRE = ("yes", "log", "never", "rewritten-400", "in-body", "client-internal", "historic", "unknown")
CONTENT = ("none", "empty", "allowed", "-")
REDIRECT = (
    "none", "choice", "permanent-may-become-get", "temporary-may-become-get", "other-resource", "not-modified",
    "deprecated", "reserved", "temporary-kept", "permanent-kept",
)  # fmt: skip
EVIDENCE = {"A": "primary", "B": "agreed", "C": "single"}
LEVELS = ("MUST", "SHOULD", "MAY", "convention", "policy", "ought", "draft", "definition")
CACHING = ("no", "yes", "explicit", "limited")
SUBSTATES = ("listed", "legacy", "sdk-only", "article-only")
COMPONENTS = (
    "iis", "arr", "webdav", "request-filtering", "dynamic-ip", "ip-restriction", "url-rewrite", "aspnetcore-module",
)  # fmt: skip
COAP_FACTS = ("payload", "conditional", "client-option", "methods-known")

COLUMNS = {
    "codes": "code vendor name phrase state document section content redirect retry applied needs hint retry_why cache cache_marks on_wire evidence expires replaced_by "
    "aliases library_names required_fields suggested_fields meaning source note",
    "advice": "code description scenario client operator",
    "vendors": "number vendor title url",
    "methods": "number method safe idempotent caching sendable source note",
    "substatus": "code sub meaning version component state sdk_constant evidence source note",
    "grpc": "grpc name http source note",
    "grpc_from_http": "http grpc source note",
    "proxy_errors": "number name http intermediary_only section parameters note",
    "coap": "coap name http when inverse source note",
    "fields": "number name flags",
    "conditions": "number token text",
    "edition": "key value source",
    "cache_presets": "name about flags heuristic_permille heuristic_cap_s default_lifetime_s targets source",
    "cache_profiles": "profile codes implicit explicit source",
    "retry_policies": "name level about statuses hint_opens opens_by hint_reads forms zero past invalid cap_ms over_cap "
    "combine hint_jitter methods opens any_method_on events actions needs flags backoff initial_ms factor max_ms jitter "
    "retries elapsed_ms budget",
    "why": "number token level source text",
}


class Tables:
    def __init__(self, directory):
        for name, columns in COLUMNS.items():
            setattr(self, name, rows.read(directory, name, columns.split()))
        self.check_vendors()
        self.check_codes()
        self.check_fields()
        self.check_advice()
        self.check_substatus()
        self.check_mappings()
        self.check_numbered(self.methods, "method", r"\*|[A-Z][A-Z-]*", "a method name")
        for row in self.methods:
            row.word("safe", ("yes", "no"))
            row.word("idempotent", ("yes", "no"))
            row.word("sendable", ("yes", "no"))
            row.word("caching", CACHING)
            if row["safe"] == "yes" and row["idempotent"] == "no":
                row.fail("idempotent", "a safe method is idempotent (RFC 9110, section 9.2.2)")
        self.check_why()
        retry.check_codes(self)
        cache.check_codes(self)
        cache.check_presets(self)
        cache.check_profiles(self)
        self.check_policies()
        self.registry_date = self.edition[0].match("value", r"\d{4}-\d\d-\d\d", "a date")

    def check_numbered(self, table, column, pattern, meaning):
        """Numbers are part of the ABI: 1, 2, 3 ... in the order of the file, names unique."""
        for expected, row in enumerate(table, 1):
            if row.integer("number", 1, 65535) != expected:
                row.fail("number", f"{expected} must stand here: numbers have no gaps and never change")
            row.match(column, pattern, meaning)
        rows.unique(table, column)

    def check_vendors(self):
        self.check_numbered(self.vendors, "vendor", r"[a-z0-9]+(-[a-z0-9]+)*", "a vendor id")
        if self.vendors[0]["vendor"] != "iana":
            self.vendors[0].fail("vendor", "the first vendor is iana")
        used = {row["vendor"] for row in self.codes}
        for row in self.vendors:
            if row["vendor"] not in used:
                row.fail("vendor", "has no row in codes.tsv")
            if row["url"]:
                row.match("url", r"https://[!-~]+", "an https address")

    def check_codes(self):
        order = {row["vendor"]: int(row["number"]) for row in self.vendors}
        rows.unique(self.codes, "code", "vendor")
        rows.unique(self.codes, "name")
        for row in self.codes:
            code = row.integer("code", 100, 999)
            row.word("vendor", order)
            state = row.word("state", STATES)
            row.word("content", CONTENT)
            row.word("redirect", REDIRECT)
            row.word("on_wire", ON_WIRE)
            row.word("evidence", EVIDENCE)
            row.match("phrase", r"[ -~]{0,63}", "a phrase of at most 63 characters")
            row.match("name", r"[A-Z][A-Z0-9_]*", "a constant name")
            row.items("aliases"), row.items("library_names")
            if row["expires"]:
                row.match("expires", r"\d{4}-\d\d-\d\d", "a date")
            if (state == "temporary") != bool(row["expires"]):
                row.fail("expires", "temporary rows, and only these, have a date")
            if row["replaced_by"]:
                row.integer("replaced_by", 100, 599)
            iana = row["vendor"] == "iana"
            if iana and (code > 599 or state in ("vendor", "folklore")):
                row.fail("state", f"{code} {state} cannot be IANA's")
            if not iana and state in ("registered", "temporary", "unused"):
                row.fail("state", f"only IANA's rows are {state}")
            if iana:
                row.match("document", r"RFC \d+|draft-[a-z0-9-]+", "an RFC or a draft")
                if not row["section"]:
                    row.fail("section", "is empty")
            elif not row["meaning"] or not row["source"]:
                row.fail("meaning", "a vendor's row needs its meaning and its source")
            prefix = "" if iana else constant(row["vendor"]) + "_"
            if row["phrase"] and row["name"] != prefix + constant(row["phrase"]):
                row.fail("name", f"the phrase gives {prefix + constant(row['phrase'])}")
            if not row["phrase"] and state != "unused":
                row.fail("phrase", "is empty")
            if iana and 100 <= code <= 199 and row["content"] != "none":
                row.fail("content", "a 1xx response has no content (RFC 9110, section 6.4.1)")
        # Of one code IANA's row is the first; vendors follow with the best known one first.
        rows.ascending(self.codes, lambda row: (int(row["code"]), row["vendor"] != "iana"), "code")

    def check_fields(self):
        self.check_numbered(self.fields, "name", r"[A-Za-z][A-Za-z-]*", "a field name")
        self.check_numbered(self.conditions, "token", r"[a-z0-9]+(-[a-z0-9]+)*", "a token")
        cache.check_fields(self)
        names = {row["name"] for row in self.fields}
        conditions = {row["token"] for row in self.conditions}
        for row in self.codes:
            for column, pattern in (("required_fields", 2), ("suggested_fields", 3)):
                for item in row.items(column):
                    name, condition, level = split_field(item, column)
                    if name not in names:
                        row.fail(column, f"{name!r} is not in fields.tsv")
                    if condition and condition not in conditions:
                        row.fail(column, f"{condition!r} is none of: {', '.join(sorted(conditions))}")
                    if level not in LEVELS:
                        row.fail(column, f"{item!r}: the level is none of: {', '.join(LEVELS)}")

    def check_advice(self):
        registered = [row["code"] for row in self.codes if row["vendor"] == "iana"]
        if [row["code"] for row in self.advice] != registered:
            raise rows.DataError("advice.tsv: one row for each registered code, in order")
        for row in self.advice:
            for column in ("description", "scenario", "client", "operator"):
                row.match(column, r"[A-Z].*[.]", "a sentence")

    def check_substatus(self):
        rows.unique(self.substatus, "code", "sub", "version", "component")
        for row in self.substatus:
            row.integer("code", 100, 599), row.integer("sub", 0, 999)
            row.word("state", SUBSTATES), row.word("component", COMPONENTS), row.word("evidence", EVIDENCE)
            if not row["meaning"]:
                row.fail("meaning", "is empty")
        rows.ascending(self.substatus, lambda row: (int(row["code"]), int(row["sub"])), "sub")

    def check_mappings(self):
        for number, row in enumerate(self.grpc):
            if row.integer("grpc", 0, 16) != number:
                row.fail("grpc", f"{number} must stand here")
            row.integer("http", 100, 599)
        for row in self.grpc_from_http:
            row["http"] == "other" or row.integer("http", 100, 599)
            row.integer("grpc", 0, 16)
        self.check_numbered(self.proxy_errors, "name", r"[a-z]+(_[a-z]+)*", "a proxy error type")
        for row in self.proxy_errors:
            row.word("intermediary_only", ("yes", "no"))
            row.match("http", r"[1-5]\d\d|4xx|any", "a status code, 4xx or any")
        for row in self.coap:
            row.match("coap", r"[245]\.[0-3]\d", "a CoAP response code")
            row["http"] == "" or row.integer("http", 100, 599)
            row["when"] == "" or row.word("when", COAP_FACTS)
            row["inverse"] == "" or row.integer("inverse", 100, 599)
        rows.unique(self.coap, "coap", "when")
        rows.unique([row for row in self.coap if row["inverse"]], "inverse")

    def check_policies(self):
        rows.unique(self.retry_policies, "name")
        for row in self.retry_policies:
            row.match("name", r"[a-z0-9]+(-[a-z0-9]+)*", "a policy name")
            row.word("level", ("own", "peer"))
        self.policies = [retry.Policy(row, self.methods) for row in self.retry_policies]

    def check_why(self):
        rows.unique(self.why, "number")
        rows.unique(self.why, "token")
        rows.ascending(self.why, lambda row: int(row["number"]), "number")
        for row in self.why:
            row.integer("number", 1, 999)
            row.match("token", r"[a-z0-9]+(-[a-z0-9]+)*", "a token")
            row.word("level", LEVELS)
            row.match("text", r"[A-Z0-9].*[.]", "a sentence")
            if not row["source"]:
                row.fail("source", "is empty")


def split_field(item, column):
    """Name[?condition][:level]; what is required is required by MUST."""
    head, _, level = item.partition(":")
    name, _, condition = head.partition("?")
    return name, condition, "MUST" if column == "required_fields" and not level else level
