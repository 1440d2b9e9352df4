# SPDX-License-Identifier: MIT
"""docs/recipes.md names every recipe and nothing else, and its Python is Python"""

import re
import unittest

import recipe

PAGE = recipe.FOLDER.parents[1] / "docs" / "recipes.md"
TEXT = PAGE.read_text(encoding="utf-8")


class Test(unittest.TestCase):
    def test_links(self):
        linked = set(re.findall(r"\]\((?:\.\./)?([^)]*)\)", TEXT))
        recipes = {f"examples/python/{path.name}" for path in recipe.FOLDER.glob("*.py")}
        self.assertLessEqual(recipes, linked)
        for link in re.findall(r"\]\(([^)]*)\)", TEXT):
            self.assertTrue((PAGE.parent / link).exists(), link)

    def test_blocks_are_python(self):
        blocks = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
        self.assertTrue(blocks)
        for block in blocks:
            compile(block, str(PAGE), "exec")

    def test_every_recipe_has_a_test(self):
        recipes = {path.stem for path in recipe.FOLDER.glob("*.py")}
        tested = {path.stem[len("test_") :] for path in recipe.FOLDER.glob("tests/test_*.py")}
        # One is tested by its two users, the other at night.
        self.assertEqual(recipes - tested, {"problem_details", "statuses_spark"})


if __name__ == "__main__":
    unittest.main()
