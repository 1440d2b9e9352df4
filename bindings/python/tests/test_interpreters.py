# SPDX-License-Identifier: MIT
"""Several interpreters in one process: those that share the GIL get the module, isolated ones a clean refusal."""

import re
import subprocess
import sys
import textwrap
import unittest

# Private modules of CPython: there is no public one before 3.14.
BEGIN = """
import sys
if sys.version_info >= (3, 13):
    import _interpreters as interpreters
    create = {"legacy": lambda: interpreters.create("legacy"), "isolated": lambda: interpreters.create("isolated")}
    def run(interpreter, code):
        failure = interpreters.exec(interpreter, code)
        return failure and failure.formatted
else:
    import _xxsubinterpreters as interpreters
    create = {
        "legacy": lambda: interpreters.create(isolated=False), "isolated": lambda: interpreters.create(isolated=True),
    }
    def run(interpreter, code):
        try:
            interpreters.run_string(interpreter, code)
        except interpreters.RunFailedError as failure:
            return str(failure)
"""

# Every type of the module in use. An attribute of a row stands in a loop: CPython remembers the version of its type.
USE = """
import httpstatus
httpstatus.Status(404).reason
policy = httpstatus.retry_policy("default")
fields = {"Cache-Control": "max-age=60", "Vary": "a"}
for _ in range(20):
    assert [row.name for row in httpstatus.entries()][:2] == ["CONTINUE", "SWITCHING_PROTOCOLS"]
    assert httpstatus.next(httpstatus.first()).code == 101 and httpstatus.reason(404) == "Not Found"
    assert type(httpstatus.find(404)) is httpstatus.Entry and httpstatus.find(404).name == "NOT_FOUND"
    assert httpstatus.substatus_find(404, 13)[0].number == 13
    assert httpstatus.required_fields(401)[0].field == httpstatus.FIELD_WWW_AUTHENTICATE
    assert httpstatus.response_check(code=401)[0].field == httpstatus.FIELD_WWW_AUTHENTICATE
    assert httpstatus.statusline_parse("HTTP/1.1 503 x").code == 503
    assert httpstatus.date_parse_lenient("Sun, 6 Nov 1994 08:49:37 GMT").when_s == 784111777
    assert httpstatus.retry_after_parse("120", now_s=0).delay_ms == 120000
    assert httpstatus.retry_decide(503, "GET", policy=policy).action == httpstatus.ACTION_RETRY
    assert httpstatus.Budget(policy, now_ms=0).try_(now_ms=0) > 0
    kept = httpstatus.cache_store("GET", 200, {}, fields, request_time_s=0, response_time_s=0, options="cdn")
    assert kept.lifetime_s == 60 and httpstatus.cache_control_feed(httpstatus.cache_control_init(), "no-store") is None
    assert httpstatus.Scan("json").lines('{"status": 404}\\n')[0].status == 404
    try:
        httpstatus.code_parse("x")
    except httpstatus.ParseError as error:
        assert error.error == httpstatus.E_SYNTAX
"""


def available():
    try:
        __import__("_interpreters" if sys.version_info >= (3, 13) else "_xxsubinterpreters")
    except ImportError:
        return False
    return True


@unittest.skipUnless(available(), "this Python cannot make interpreters")
class Interpreters(unittest.TestCase):
    def script(self, code):
        code = f"USE = {USE!r}\n{BEGIN}{textwrap.dedent(code)}"
        done = subprocess.run(
            [sys.executable, "-W", "error", "-X", "dev", "-c", code], capture_output=True, text=True, check=False
        )
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout

    def test_one_after_the_other(self):
        """Also when the first that loads the module is gone before the main one comes to it."""
        self.script(
            """
            for turn in range(3):
                for _ in range(5):
                    other = create["legacy"]()
                    assert run(other, USE) is None, run(other, USE)
                    interpreters.destroy(other)
                exec(USE)
            """
        )

    def test_side_by_side(self):
        self.script(
            """
            exec(USE)
            others = [create["legacy"]() for _ in range(3)]
            for turn in range(3):
                for other in others:
                    assert run(other, USE) is None, run(other, USE)
                    exec(USE)
            for other in others:
                interpreters.destroy(other)
                exec(USE)
            """
        )

    @unittest.skipUnless(sys.version_info >= (3, 12), "before CPython 3.12 every interpreter shares the GIL")
    def test_isolated_ones_are_refused(self):
        printed = self.script(
            """
            for turn in range(2):
                other = create["isolated"]()
                print(run(other, "import httpstatus"))
                interpreters.destroy(other)
                exec(USE)
            """
        )
        refusal = r"(?m)ImportError\W.*\b_native does not support loading in subinterpreters"
        self.assertEqual(len(re.findall(refusal, printed)), 2, printed)


if __name__ == "__main__":
    unittest.main()
