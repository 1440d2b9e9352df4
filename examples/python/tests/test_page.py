# SPDX-License-Identifier: MIT
"""docs/recipes.md names every recipe and nothing else, and its Python is Python"""

import contextlib
import io
import logging
import logging.config
import re
import unittest

import recipe

PAGE = recipe.FOLDER.parents[1] / "docs" / "recipes.md"
TEXT = PAGE.read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)


class Test(unittest.TestCase):
    def test_links(self):
        linked = set(re.findall(r"\]\((?:\.\./)?([^)]*)\)", TEXT))
        recipes = {f"examples/python/{path.name}" for path in recipe.FOLDER.glob("*.py")}
        self.assertLessEqual(recipes, linked)
        for link in re.findall(r"\]\(([^)]*)\)", TEXT):
            self.assertTrue((PAGE.parent / link).exists(), link)

    def test_blocks_are_python(self):
        self.assertTrue(BLOCKS)
        for block in BLOCKS:
            compile(block, str(PAGE), "exec")

    def test_logging_as_shown(self):
        (block,) = (block for block in BLOCKS if "dictConfig" in block)
        with contextlib.redirect_stderr(io.StringIO()) as written:
            exec(compile(block, str(PAGE), "exec"), {})
            logging.getLogger("site.views").warning("GET /", extra={"status_code": 404})
        self.assertEqual(written.getvalue(), "GET / client_error Not Found\n")

    def test_libraries_have_bounds(self):
        # What comes out tomorrow is tried before it can break anything.
        for line in (recipe.FOLDER / "requirements.txt").read_text(encoding="utf-8").splitlines():
            self.assertRegex(line, r"^#|^[a-z0-9]+>=[0-9.]+,<[0-9]+$")

    def test_every_recipe_has_a_test(self):
        recipes = {path.stem for path in recipe.FOLDER.glob("*.py")}
        tested = {path.stem[len("test_") :] for path in recipe.FOLDER.glob("tests/test_*.py")}
        # One is tested by its two users, the other at night.
        self.assertEqual(recipes - tested, {"problem_details", "statuses_spark"})


if __name__ == "__main__":
    unittest.main()
