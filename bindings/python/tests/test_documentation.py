# SPDX-License-Identifier: MIT
"""help() of everything public: words, a signature where something is called, and examples that hold."""

import doctest
import inspect
import sys
import unittest
from pathlib import Path

import every_call
import httpstatus

# Constants and tables have no docstring of their own: the .pyi says what they are.
PUBLIC = {name: value for name, value in vars(httpstatus).items() if name[0] != "_" and callable(value)}
CLASSES = {name: value for name, value in PUBLIC.items() if inspect.isclass(value)}
# Functions give them: nobody calls the class.
NOT_CALLED = {"CacheControl", "CacheOptions", "RetryPolicy"}


def own_members(kind):
    """Those that the class adds to its bases; of Status and Why those of the private base of each."""
    for base in kind.__mro__:
        if base.__module__.startswith("httpstatus"):
            yield from ((name, value) for name, value in vars(base).items() if name[0] != "_")


class Words(unittest.TestCase):
    def test_everything_public_has_a_docstring(self):
        for name, value in PUBLIC.items():
            with self.subTest(name=name):
                self.assertRegex(value.__doc__ or "", r"^\S")

    def test_members_of_classes(self):
        asked = 0
        for name, kind in CLASSES.items():
            for member, value in own_members(kind):
                # A member of an enum, and the counts that every struct sequence has.
                if isinstance(value, int):
                    continue
                asked += 1
                with self.subTest(name=name, member=member):
                    self.assertRegex(value.__doc__ or "", r"^\S")
        self.assertGreater(asked, 150)

    def test_constants_are_in_groups_with_a_sentence(self):
        lines = every_call.TYPES.read_text(encoding="utf-8").split("\n")
        groups = [at for at, line in enumerate(lines) if ": Final = " in line and line[0] != " "]
        for at in groups:
            if at - 1 not in groups:
                with self.subTest(name=lines[at]):
                    self.assertRegex(lines[at - 1], r"^# \S.*\S$")

    def test_signatures(self):
        for call in every_call.every_call():
            # Python 3.9 reads no signature of a class that C makes.
            if inspect.isclass(call.function) and sys.version_info < (3, 10):
                continue
            with self.subTest(name=call.name):
                given = inspect.signature(call.function).parameters.values()
                named = [one.name for one in given if one.kind != one.VAR_KEYWORD]
                self.assertEqual(named, [parameter.name for parameter in call.parameters])
                required = [one.name for one in given if one.default is one.empty and one.kind != one.VAR_KEYWORD]
                self.assertEqual(required, [parameter.name for parameter in call.parameters if parameter.required])

    def test_a_class_that_is_not_called_says_so(self):
        for name in NOT_CALLED:
            with self.assertRaisesRegex(TypeError, r" made by \w+\("):
                CLASSES[name]()


class Examples(unittest.TestCase):
    def test_they_hold(self):
        parser, runner = doctest.DocTestParser(), doctest.DocTestRunner(verbose=False)
        documents = [(httpstatus.__name__, httpstatus.__doc__)]
        for name, value in PUBLIC.items():
            documents.append((name, value.__doc__))
            if inspect.isclass(value):
                documents += [(f"{name}.{member}", value.__doc__) for member, value in own_members(value)]
        for name, text in documents:
            test = parser.get_doctest(text, {"httpstatus": httpstatus}, name, Path(httpstatus.__file__).name, 0)
            with self.subTest(name=name):
                self.assertEqual(runner.run(test, clear_globs=False).failed, 0)
        self.assertGreater(runner.summarize(verbose=False).attempted, 40)


if __name__ == "__main__":
    unittest.main()
