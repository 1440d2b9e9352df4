# SPDX-License-Identifier: MIT
"""From tables to C text: tables.c, vocabulary.c and advice_text.c."""

from . import cache, lookup, retry
from .pool import Pool
from .rows import constant
from .tables import COAP_FACTS, EVIDENCE, split_field

HEAD = "/* SPDX-License-Identifier: MIT */\n/* Written by scripts/regen.py from the tables of data/. Do not edit: change the data. */\n"


PACK = """/* offset of the phrase, its length, public flags */
#define HS_STATUS(offset, length, flags) ((uint32_t)(offset) | (uint32_t)(length) << 12 | (uint32_t)(flags) << 18)

"""


def enum(prefix, word):
    return f"HTTPSTATUS_{prefix}_{constant(word)}"


def array(ctype, name, cells, per_line=1):
    lines = [cells[i : i + per_line] for i in range(0, len(cells), per_line)]
    body = "".join("    " + ", ".join(map(str, line)) + ",\n" for line in lines)
    return f"const {ctype} {name}[{len(cells)}] = {{\n{body}}};\n"


class Emitter:
    def __init__(self, tables):
        self.t = tables
        self.vendor_number = {row["vendor"]: int(row["number"]) for row in tables.vendors}
        self.folded, self.spelled = lookup.build(tables.codes)
        # IANA's phrases first: their offsets have 12 bits in the packed row of a code.
        self.core = Pool("hs_pool")
        for row in tables.codes:
            if row["vendor"] == "iana":
                self.core.add(row["phrase"])
        core_aliases = self.spellings_of(self.core, iana=True)
        for text, _ in self.spelled.values():
            self.core.add(text)
        self.words = Pool("hs_words", before=self.core)
        self.aliases = {**core_aliases, **self.spellings_of(self.words, iana=False)}
        for text, _ in self.folded.values():
            self.words.add(text)
        self.prose = Pool("hs_prose")
        self.tables, self.vocabulary, self.people = [], [], []
        self.retryable, self.cacheable = retry.retryable(tables), cache.cacheable(tables)
        self.field_factors, self.field_slots = cache.field_slots(tables)

    def spellings_of(self, pool, iana):
        aliases = {}
        for index, row in enumerate(self.t.codes):
            if (row["vendor"] == "iana") == iana:
                pool.add(row["phrase"]), pool.add(row["name"])
                aliases[index] = pool.add_list(row.items("aliases"))
        return aliases

    # ---- rows of codes ----

    def flags(self, code, rows):
        flags = []
        iana = [row for row in rows if row["vendor"] == "iana"]
        if iana:
            flags.append("REGISTERED")
        if len(rows) > len(iana):
            flags.append("VENDOR")
        if iana[0]["content"] == "none" if iana else code <= 199:
            flags.append("NO_CONTENT")
        if iana and iana[0]["content"] == "empty":
            flags.append("EMPTY_CONTENT")
        redirect = iana[0]["redirect"] if iana else "none"
        if redirect == "other-resource" or redirect.endswith(("-kept", "-become-get")):
            flags.append("REDIRECT")
        if redirect.startswith("permanent"):
            flags.append("PERMANENT")
        if redirect.endswith("-kept"):
            flags.append("METHOD_KEPT")
        if code in self.retryable:
            flags.append("RETRYABLE")
        if code in self.cacheable:
            flags.append("CACHEABLE")
        return flags

    def codes(self):
        table = self.t.codes
        by_code = {}
        for index, row in enumerate(table):
            by_code.setdefault(int(row["code"]), []).append((index, row))
        status, first = [], []
        for code in range(100, 600):
            rows = [row for _, row in by_code.get(code, [])]
            iana = [row for row in rows if row["vendor"] == "iana"]
            phrase = iana[0]["phrase"] if iana else ""
            offset, length = self.core[phrase], len(phrase)
            if offset > 0xFFF or length > 0x3F:
                iana[0].fail("phrase", "does not fit the packed row: 12 bits of offset, 6 of length")
            flags = "|".join(f"HTTPSTATUS_FLAG_{word}" for word in self.flags(code, rows)) or "0"
            status.append(f"/* {code} */ HS_STATUS({offset}, {length}, {flags})")
            first.append(by_code[code][0][0] + 1 if code in by_code else 0)
        self.tables.append(array("uint32_t", "hs_status", status))
        self.tables.append(array("uint8_t", "hs_first", first, 25))
        rules, rule_rows = self.field_rules()
        cells, prose = [], []
        for index, row in enumerate(table):
            cells.append(
                f"{{{row['code']}, {self.words[row['phrase']]}, {self.words[row['name']]}, {self.aliases[index]}, "
                f"{self.vendor_number[row['vendor']]}, {enum('STATE', row['state'])}, "
                f"{enum('ON_WIRE', row['on_wire'])}, {enum('EVIDENCE', EVIDENCE[row['evidence']])}, "
                f"{'HTTPSTATUS_CONTENT_NOT_SENT' if row['content'] == '-' else enum('CONTENT', row['content'])}, "
                f"{enum('REDIRECT', row['redirect'])}, {rules[index][0]}, {rules[index][1]}}}"
            )
            prose.append(self.entry_prose(row))
        self.tables.append(array("struct httpstatus_entry", "hs_entries", cells))
        self.vocabulary.append(array("struct httpstatus_field_rule", "hs_field_rules", rule_rows))
        self.people.append(array("struct hs_entry_prose", "hs_entry_prose", prose))

    def field_rules(self):
        number = {row["name"]: row["number"] for row in self.t.fields}
        conditions = {row["token"]: row["number"] for row in self.t.conditions}
        rules, cells = [], ["{0, 0, 0}"]
        for row in self.t.codes:
            starts = []
            for column in ("required_fields", "suggested_fields"):
                items = row.items(column)
                starts.append(len(cells) if items else 0)
                for item in items:
                    name, condition, level = split_field(item, column)
                    cells.append(f"{{{number[name]}, {enum('LEVEL', level)}, {conditions.get(condition, 0)}}}")
                if items:
                    cells.append("{0, 0, 0}")
            rules.append(starts)
        if len(cells) > 255:
            raise ValueError("field rules: more than 255 do not fit a byte")
        return rules, cells

    def entry_prose(self, row):
        advice = next((a for a in self.t.advice if a["code"] == row["code"]), None) if row["vendor"] == "iana" else None
        url, source = "", row["source"]
        if advice:
            source = f"{row['document']}, section {row['section']}"
            if row["document"].startswith("RFC "):
                url = f"https://www.rfc-editor.org/rfc/rfc{row['document'][4:]}#section-{row['section']}"
            else:
                source = row["document"]
        else:
            url = next(v["url"] for v in self.t.vendors if v["vendor"] == row["vendor"])
        meaning = advice["description"] if advice else row["meaning"]
        people = [advice[c] if advice else "" for c in ("scenario", "client", "operator")]
        texts = (meaning, *people, source, row["document"], row["section"], row["source"], url, row["note"], row["expires"])
        cells = [*map(self.prose.add, texts), row["replaced_by"] or 0]
        return f"/* {row['code']} {row['vendor']} */ {{{', '.join(map(str, cells))}}}"

    # ---- text to code ----

    def lookup(self):
        (spelled_right, spelled_shifts, spelled_slots), (folded_right, folded_shifts, folded_slots) = lookup.hashed(
            self.folded, self.spelled
        )
        self.right = {"SPELLING": spelled_right, "FOLDED": folded_right}
        spelled = [f"{{{self.core[text]}, {len(text)}, {index}}}" for text, index in self.spelled.values()]
        folded, also = [], []
        for number, (text, entries) in enumerate(self.folded.values()):
            folded.append(f"{{{self.words[text]}, {len(entries) > 1:d}, {entries[0]}}}")
            also += [f"{{{number}, {entry}}}" for entry in entries[1:]]
        self.tables += [
            array("struct hs_spelling", "hs_spellings", ["{0, 0, 0}" if s is None else spelled[s] for s in spelled_slots], 4),
            array("uint8_t", "hs_spelling_shifts", spelled_shifts, 16),
            array("struct hs_folded", "hs_foldeds", folded, 4),
            array("uint8_t", "hs_folded_shifts", folded_shifts, 16),
            array("uint16_t", "hs_folded_slots", [0 if s is None else s + 1 for s in folded_slots], 16),
            array("struct hs_also", "hs_also", also, 4),
        ]

    # ---- vocabularies around the codes ----

    def vocabularies(self):
        t, word = self.t, self.words.add
        vendors = [f"{{{word(v['vendor'])}, {word(v['title'])}, {word(v['url'])}}}" for v in t.vendors]
        methods = [
            f"{{{word(m['method'])}, {m['safe'] == 'yes':d}, {m['idempotent'] == 'yes':d}, "
            f"{m['sendable'] == 'yes':d}, {enum('CACHING', m['caching'])}}}"
            for m in t.methods
        ]
        grpc = [f"{{{word(g['name'])}, {g['http']}}}" for g in t.grpc]
        other = next(g["grpc"] for g in t.grpc_from_http if g["http"] == "other")
        from_http = [f"{{{g['http']}, {g['grpc']}}}" for g in t.grpc_from_http if g["http"] != "other"]
        from_http.append(f"{{0, {other}}}")
        status = {"4xx": "400", "any": "0"}
        proxy = [
            f"{{{word(p['name'])}, {status.get(p['http'], p['http'])}, {word('RFC 9209, section ' + p['section'])}, "
            f"{p['intermediary_only'] == 'yes':d}}}"
            for p in t.proxy_errors
        ]
        coap = []
        for c in t.coap:
            wire = int(c["coap"][0]) << 5 | int(c["coap"][2:])
            when = 1 << COAP_FACTS.index(c["when"]) if c["when"] else 0
            coap.append(f"{{{c['http'] or 0}, {c['inverse'] or 0}, {wire}, {when}}}")
        conditions = [f"{{{word(c['token'])}, {word(c['text'])}}}" for c in t.conditions]
        why = [
            f"{{{w['number']}, {word(w['token'])}, {word(w['text'])}, {word(w['source'])}, {enum('LEVEL', w['level'])}}}"
            for w in t.why
        ]
        self.vocabulary += [
            array("struct hs_vendor", "hs_vendors", vendors),
            array("struct hs_method", "hs_methods", methods),
            array("struct hs_grpc", "hs_grpcs", grpc),
            array("struct hs_grpc_from_http", "hs_grpc_from_http", from_http),
            array("struct hs_proxy_error", "hs_proxy_errors", proxy),
            array("struct hs_coap", "hs_coaps", coap),
            array("uint16_t", "hs_fields", [word(f["name"]) for f in t.fields], 16),
            array("uint8_t", "hs_field_flags", cache.field_flags(t)),
            array("struct hs_field_slot", "hs_field_slots", cache.field_slot_rows(t, self.field_slots, word), 6),
            array("struct hs_condition", "hs_conditions", conditions),
            array("struct hs_why", "hs_whys", why),
        ]

    def substatus(self):
        text = self.prose.add
        rows = [
            f"{{{s['code']}, {s['sub']}, {text(s['meaning'])}, {text(s['version'])}, {text(s['component'])}, "
            f"{text(s['sdk_constant'])}, {text(s['source'])}, {text(s['note'])}, "
            f"{enum('SUBSTATE', s['state'])}}}"
            for s in self.t.substatus
        ]
        self.people.append(array("struct httpstatus_substatus", "hs_substatuses", rows))

    def repeating(self):
        rows, index = retry.property_rows(self.t)
        policies = [policy.emit(self.words.add) for policy in self.t.policies]
        return [
            array("uint8_t", "hs_retry_index", index, 25),
            array("struct hs_retry", "hs_retries", rows),
            array("struct hs_policy", "hs_policies", policies),
        ]

    def caching(self):
        return [
            array("uint8_t", "hs_cacheability", cache.code_cells(self.t)),
            array("struct hs_cache_preset", "hs_cache_presets", cache.preset_rows(self.t, self.words.add)),
            array("struct hs_cache_profile", "hs_cache_profiles", cache.profile_rows(self.t)),
        ]

    def emit(self):
        self.codes()
        self.lookup()
        self.vocabularies()
        self.substatus()
        repeating, caching = self.repeating(), self.caching()
        return {
            "lib/generated/tables.c": self.file(PACK + self.core.emit(), self.tables),
            "lib/generated/vocabulary.c": self.file(self.words.emit(), self.vocabulary),
            "lib/generated/retry_tables.c": self.file("", repeating),
            "lib/generated/cache_tables.c": self.file("", caching),
            "lib/generated/advice_text.c": self.file(self.prose.emit(), self.people),
        }

    @staticmethod
    def file(head, sections):
        return HEAD + '#include "tables.h"\n\n/* clang-format off */\n\n' + head + "\n" + "\n".join(sections)

    def counts(self):
        t = self.t
        return {
            "POOL_SIZE": self.core.size,
            "FIRST_ABOVE_599": sum(int(row["code"]) < 600 for row in t.codes),
            "ENTRY_COUNT": len(t.codes), "FOLDED_COUNT": len(self.folded),
            "ALSO_COUNT": sum(len(entries) - 1 for _, entries in self.folded.values()),
            "VENDOR_COUNT": len(t.vendors), "METHOD_COUNT": len(t.methods), "SUBSTATUS_COUNT": len(t.substatus), "GRPC_COUNT": len(t.grpc),
            "GRPC_FROM_HTTP_COUNT": len(t.grpc_from_http), "PROXY_ERROR_COUNT": len(t.proxy_errors), "COAP_COUNT": len(t.coap),
            "FIELD_COUNT": len(t.fields), "CONDITION_COUNT": len(t.conditions), "WHY_COUNT": len(t.why),
            "POLICY_COUNT": len(t.policies), "CACHE_PRESET_COUNT": len(t.cache_presets),
            "CACHE_PROFILE_COUNT": len(cache.profile_rows(t)),
            "FIELD_SLOT_BITS": cache.FIELD_SLOT_BITS, "FIELD_FIRST_FACTOR": self.field_factors[0],
            "FIELD_LAST_FACTOR": self.field_factors[1],
            "POLICY_DEFAULT": [row["name"] for row in t.retry_policies].index("default"),
        }  # fmt: skip
