# SPDX-License-Identifier: MIT
"""dump says what the tables of data/ say, all of it, in every format, in the same order each time."""

import json
import unittest

import command
from command import items, or_none, table

EVIDENCE = {"A": "primary", "B": "agreed", "C": "single"}


def dumped():
    done = command.run("dump", "--format", "json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def rule(text, level):
    """A field rule as data/codes.tsv writes it: Field?condition:LEVEL; required ones have no level but MUST."""
    name, _, given = text.partition(":")
    name, _, condition = name.partition("?")
    return {"field": name, "level": level or given, "condition": or_none(condition)}


def codes_of(text):
    """'408 500-504' -> a set of numbers, as data/README.md has it."""
    codes = set()
    for item in {"all": "100-999", "none": ""}.get(text, text).split():
        low, _, high = item.partition("-")
        codes.update(range(int(low), int(high or low) + 1))
    return codes


def numbers_in(text):
    """'1.0..1.1' -> (1.0, 1.1); words stay as they are."""
    low, dots, high = text.partition("..")
    return (float(low), float(high)) if dots else text


class Dump(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.document = dumped()

    def compare(self, name, expected):
        found = [{key: row[key] for key in expected[0]} for row in self.document[name]]
        self.assertEqual(found, expected)

    def test_codes(self):
        advice = {row["code"]: row for row in table("advice")}
        expected = []
        for row in table("codes"):
            iana = row["vendor"] == "iana"
            words = advice[row["code"]] if iana else {}
            expected.append({
                "code": int(row["code"]),
                "reason": or_none(row["phrase"]),
                "name": row["name"],
                "vendor": row["vendor"],
                "state": row["state"],
                "aliases": items(row["aliases"]),
                "description": words["description"] if iana else or_none(row["meaning"]),
                "scenario": words.get("scenario"),
                "client": words.get("client"),
                "operator": words.get("operator"),
                "section": or_none(row["section"]),
                "on_wire": row["on_wire"],
                "content": "not-sent" if row["content"] == "-" else row["content"],
                "redirect": row["redirect"],
                "evidence": EVIDENCE[row["evidence"]],
                "provenance": row["source"],
                "note": or_none(row["note"]),
                "expires": or_none(row["expires"]),
                "replaced_by": int(row["replaced_by"]) if row["replaced_by"] else None,
                "required_fields": [rule(text, "MUST") for text in items(row["required_fields"])],
                "suggested_fields": [rule(text, None) for text in items(row["suggested_fields"])],
            })
        self.compare("codes", expected)

    def test_specifications(self):
        for row, found in zip(table("codes"), self.document["codes"]):
            if row["document"].startswith("RFC"):
                self.assertEqual(found["spec"], f"{row['document']}, section {row['section']}")
                number = row["document"].split()[1]
                self.assertEqual(found["url"],
                                 f"https://www.rfc-editor.org/rfc/rfc{number}#section-{row['section']}")

    def test_numbers(self):
        """RFC 9110, section 15: the class by the first digit, unknown codes as x00 of their class."""
        registered = {int(row["code"]) for row in table("codes") if row["vendor"] == "iana"}
        classes = ["", "informational", "success", "redirection", "client_error", "server_error"]
        self.compare("numbers", [{
            "code": code,
            "class": classes[code // 100],
            "effective": code if code in registered else code // 100 * 100,
        } for code in range(100, 600)])

    def test_repeating(self):
        """What a code says by itself; numbers without a row have what their class has (RFC 9110, section 15)."""
        words = {1: ("none", "unknown", "", "", "interim"), 2: ("none", "yes", "", "", "not-an-error"),
                 3: ("none", "unknown", "", "rfc", "redirection"), 4: ("changed", "meaning", "change", "", "needs-change"),
                 5: ("never", "maybe", "", "", "unknown-code")}
        rows = {row["code"]: [row[key] for key in ("retry", "applied", "needs", "hint", "retry_why")]
                for row in table("codes") if row["retry"]}
        default = next(row for row in table("retry_policies") if row["name"] == "default")
        listed = codes_of(default["statuses"])
        expected = []
        for code in range(100, 600):
            rule, applied, needs, hint, why = rows.get(str(code), words[code // 100])
            expected.append({
                "code": code,
                "retry": rule,
                "retry_applied": applied,
                "retry_needs": items(needs),
                "retry_hint": or_none(hint),
                # Another connection mends a code without any policy's list.
                "retryable": code in listed or rule == "connection",
                "retry_why": why,
            })
        self.compare("numbers", expected)

    def test_caching(self):
        """RFC 9110, sections 15.1 and 16.2.2: a number without a row has what its class has."""
        rows = {row["code"]: row for row in table("codes") if row["vendor"] == "iana"}
        expected = []
        for code in range(100, 600):
            row = rows.get(str(code), {"cache": "interim" if code < 200 else "explicit", "cache_marks": ""})
            marks = items(row["cache_marks"])
            expected.append({
                "code": code,
                "cache": row["cache"],
                "cacheable": row["cache"].startswith("heuristic"),
                "cache_understood": next((word for mark, word in (("understood", "yes"), ("understood-with-ranges", "with-ranges"))
                                          if mark in marks), "no"),
                "stale_if_error": "stale-if-error" in marks,
            })
        self.compare("numbers", expected)

    def test_cache_presets(self):
        profiles = {row["profile"] for row in table("cache_profiles")}
        self.compare("cache_presets", [{
            "name": row["name"],
            "about": row["about"],
            "flags": row["flags"].split(),
            "heuristic_permille": int(row["heuristic_permille"]),
            "heuristic_cap_s": int(row["heuristic_cap_s"]),
            "default_lifetime_s": int(row["default_lifetime_s"]),
            "profile": row["name"] in profiles,
        } for row in table("cache_presets")])

    def test_cache_profiles(self):
        """Every number of every system: the row that names it, else the one with a star."""
        expected = {}
        for row in table("cache_profiles"):
            words = {"no": ("none", None), "heuristic": ("heuristic", None)}
            implicit = words.get(row["implicit"]) or ("profile", int(row["implicit"]))
            for code in range(100, 600) if row["codes"] == "*" else map(int, row["codes"].split()):
                expected.setdefault((row["profile"], code), (*implicit, row["explicit"] == "yes"))
        found = {}
        for row in self.document["cache_profiles"]:
            for code in codes_of(" ".join(row["codes"])):
                self.assertNotIn((row["profile"], code), found)
                found[row["profile"], code] = (row["implicit"], row["lifetime_s"], row["explicit"])
        self.assertEqual(found, expected)

    def test_policies(self):
        expected, texts = [], ("name", "about", "opens_by", "zero", "past", "invalid", "over_cap", "combine", "backoff", "budget")
        for row in table("retry_policies"):
            policy = {key: or_none(row[key]) for key in texts}
            for key in ("cap_ms", "max_ms", "retries", "elapsed_ms", "initial_ms", "factor"):
                policy[key] = int(row[key]) if row[key] else None
            for key in ("forms", "opens", "events", "flags", "needs"):
                policy[key] = row[key].replace("_", "-").split()
            for key in ("statuses", "hint_opens", "hint_reads", "any_method_on"):
                policy[key] = codes_of(row[key])
            # The order of methods and actions is that of their numbers.
            policy["methods"] = set(row["methods"].split())
            policy["actions"] = set(row["actions"].replace("_", "-").split())
            for key in ("hint_jitter", "jitter"):
                policy[key] = numbers_in(row[key])
            expected.append(policy)
        found = []
        for row in self.document["policies"]:
            policy = {key: row[key] for key in expected[0]}
            for key in ("statuses", "hint_opens", "hint_reads", "any_method_on"):
                policy[key] = codes_of(" ".join(row[key]))
            policy["methods"], policy["actions"] = set(row["methods"]), set(row["actions"])
            for key in ("hint_jitter", "jitter"):
                policy[key] = numbers_in(row[key] or "")
            found.append(policy)
        self.assertEqual(found, expected)
        self.assertEqual(json.loads(command.run("policies", "--format", "json").stdout), self.document["policies"])

    def test_vendors(self):
        self.compare("vendors", [{
            "number": int(row["number"]), "vendor": row["vendor"], "title": row["title"], "url": or_none(row["url"]),
        } for row in table("vendors")])

    def test_substatuses(self):
        expected = [{
            "code": int(row["code"]),
            "substatus": int(row["sub"]),
            "meaning": row["meaning"],
            "version": or_none(row["version"]),
            "component": row["component"],
            "state": row["state"],
            "constant": or_none(row["sdk_constant"]),
            "source": or_none(row["source"]),
            "note": or_none(row["note"]),
        } for row in table("substatus")]
        self.compare("substatuses", expected)

    def test_methods(self):
        self.compare("methods", [{
            "number": int(row["number"]),
            "method": row["method"],
            "safe": row["safe"] == "yes",
            "idempotent": row["idempotent"] == "yes",
            "sendable": row["sendable"] == "yes",
            "caching": row["caching"],
        } for row in table("methods")])

    def test_grpc(self):
        self.compare("grpc", [{
            "grpc": int(row["grpc"]), "name": row["name"], "http": int(row["http"]),
        } for row in table("grpc")])

    def test_grpc_from_http(self):
        self.compare("grpc_from_http", [{
            "http": int(row["http"]), "grpc": int(row["grpc"]),
        } for row in table("grpc_from_http") if row["http"] != "other"])

    def test_proxy_errors(self):
        # RFC 9209, section 2.3.16: any 4xx fits http_request_error, and then 400 does (RFC 9110, section 15).
        self.compare("proxy_errors", [{
            "number": int(row["number"]),
            "name": row["name"],
            "http": int(row["http"].replace("x", "0")) if row["http"][0].isdigit() else None,
            "intermediary_only": row["intermediary_only"] == "yes",
            "source": f"RFC 9209, section {row['section']}",
        } for row in table("proxy_errors")])

    def test_coap(self):
        expected = [{"coap": row["coap"], "when": or_none(row["when"]), "http": int(row["http"])}
                    for row in table("coap") if row["http"]]
        # RFC 7252, section 5.9: a code that is not known is the generic one of its class.
        listed = {row["coap"] for row in table("coap")}
        unknown = {f"{major}.{detail:02}": major * 100 for major in (4, 5) for detail in range(32)}
        expected += [{"coap": code, "when": None, "http": http} for code, http in unknown.items() if code not in listed]
        self.compare("coap", sorted(expected, key=lambda row: row["coap"]))

    def test_small_vocabularies(self):
        self.compare("fields", [{"number": int(row["number"]), "name": row["name"]} for row in table("fields")])
        self.compare("conditions", [{
            "number": int(row["number"]), "token": row["token"], "text": row["text"],
        } for row in table("conditions")])
        self.compare("whys", [{
            "number": int(row["number"]), "why": row["token"], "level": row["level"], "source": row["source"],
            "text": row["text"],
        } for row in table("why")])

    def test_edition(self):
        edition = {row["key"]: row["value"] for row in table("edition")}
        self.assertEqual(self.document["registry_date"], edition["registry_date"])
        self.assertRegex(self.document["version"], r"^\d+\.\d+\.\d+$")

    def test_order_stays(self):
        self.assertEqual(command.run("dump").stdout, command.run("dump", "--format", "json").stdout)

    def test_tsv_says_the_same(self):
        lines = command.run("dump", "--format", "tsv").stdout.decode("utf-8").splitlines()
        found, name, columns = {}, None, None
        for line in lines[1:]:
            if line.startswith("# "):
                name, columns = line[2:], None
                found[name] = []
            elif columns is None:
                columns = line.split("\t")
            else:
                found[name].append(dict(zip(columns, line.split("\t"))))
        self.assertEqual(list(found), [key for key, value in self.document.items() if isinstance(value, list)])
        for name, rows in found.items():
            self.assertEqual(rows, [{key: cell(value) for key, value in row.items()} for row in self.document[name]])

    def test_one_table(self):
        found = json.loads(command.run("dump", "vendors").stdout)
        self.assertEqual(found["vendors"], self.document["vendors"])
        self.assertNotIn("codes", found)


def cell(value):
    if isinstance(value, list):
        return "|".join(cell(member) for member in value)
    if isinstance(value, dict):
        condition = f"?{value['condition']}" if value["condition"] else ""
        return f"{value['field']}{condition}:{value['level']}"
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


if __name__ == "__main__":
    unittest.main()
