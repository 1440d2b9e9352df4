# SPDX-License-Identifier: MIT
"""What Python answers is what tests/abi/answers.tsv says."""

import collections
import sys
import unittest

import httpstatus
import tables
import vectors

sys.path.append(str(tables.ROOT / "tests/abi"))
import expand

ANSWERS = tables.ROOT / "tests/abi/answers.tsv"
# Above this many questions a row is asked at the ends of its sets; a decision takes longer than a property.
MOST, MOST_DECISIONS = 1200, 60
SHOWN = 10


def differences(rows):
    for call, cell, out, sets in rows:
        expected = vectors.values(out)
        kinds = [type(value) for value in expected]
        for question in expand.questions(cell, sets, MOST_DECISIONS if cell.startswith('"') else MOST):
            got = vectors.answer(call, vectors.values(question))
            if got != expected or [type(value) for value in got] != kinds:
                yield f"{call}({question}) is {got}, and not {out}"


class Golden(unittest.TestCase):
    def test_every_row(self):
        found = list(differences(expand.rows(ANSWERS)))
        self.assertEqual(found[:SHOWN], [], f"{len(found)} answers differ")

    def test_every_function_of_a_code_is_there(self):
        asked = collections.Counter(call for call, *_ in expand.rows(ANSWERS))
        of_codes = {name for name, parameters in tables.declared_functions().items() if parameters[:1] == ["code"]}
        # Rows, which the calls "entry" and "substatus" read member by member.
        self.assertEqual(of_codes - set(asked), {"find", "find_in", "substatus_find"})

    def test_a_wrong_row_is_found(self):
        rows = [
            ("is_error", "{400..599}", "true", {}),
            ("is_error", "{399..401}", "true", {}),
            ("reason", "404", '"No"', {}),
        ]
        self.assertEqual(len(list(differences(rows))), 2)

    def test_what_braces_stand_for(self):
        sets = {"own": ["a", "b"]}
        self.assertEqual(
            list(expand.questions('"{own}", {-1..0|7}', sets)), [f'"{word}", {n}' for word in "ab" for n in (-1, 0, 7)]
        )
        self.assertEqual(list(expand.questions("{1..9}", sets, 8)), ["1", "9"])
        self.assertEqual(list(expand.questions("", sets)), [""])

    def test_the_edition_of_the_registry(self):
        self.assertIn(
            ("registry_date", "", f'"{httpstatus.registry_date()}"'), [row[:3] for row in expand.rows(ANSWERS)]
        )


if __name__ == "__main__":
    unittest.main()
