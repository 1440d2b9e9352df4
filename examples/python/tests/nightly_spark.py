# SPDX-License-Identifier: MIT
"""examples/python/statuses_spark.py through spark-submit on local[2], with the package as the archive it ships

    HTTPSTATUS_WHEEL=FILE python3 nightly_spark.py

FILE is a wheel, or a zip archive of the same shape. Not part of the ordinary tests: Spark and Java are large.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import recipe

recipe.needs("pyspark", "pandas", "pyarrow")
if shutil.which("java") is None:
    recipe.skip("java was not found")

import pyarrow
import pyarrow.parquet
import pyspark

CODES = [200, 404, 503, 471, 0, 999, None]
CLASSES = ["success", "client_error", "server_error", "client_error", None, None, None]
REASONS = ["OK", "Not Found", "Service Unavailable", None, None, None, None]
RETRYABLE = [False, False, True, False, False, False, False]
COPIES = 500


class Test(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.scratch = Path(scratch.name)
        self.wheel = self.scratch / "httpstatus.zip"
        shutil.copy(os.environ["HTTPSTATUS_WHEEL"], self.wheel)
        self.log = self.scratch / "access.parquet"
        self.log.mkdir()
        # Two files, for two executor threads.
        for number in range(2):
            table = pyarrow.table({"line": range(7 * COPIES), "status": pyarrow.array(CODES * COPIES, pyarrow.int32())})
            pyarrow.parquet.write_table(table, self.log / f"{number}.parquet")

    def submit(self, *shipping):
        """The outcome of the job, and what it wrote."""
        # The executors have nothing but what was shipped.
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        environment.update(PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1", SPARK_LOCAL_DIRS=str(self.scratch))
        program = Path(pyspark.__file__).with_name("bin") / "spark-submit"
        target = self.scratch / "annotated.parquet"
        job = [*shipping, str(recipe.FOLDER / "statuses_spark.py"), str(self.log), str(target)]
        done = subprocess.run(
            [str(program), "--master", "local[2]", "--conf", "spark.ui.enabled=false", *job],
            env=environment, cwd=self.scratch, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
        )  # fmt: skip
        return done, target

    def test_as_an_archive(self):
        done, target = self.submit("--archives", f"{self.wheel}#httpstatus_wheel")
        self.assertEqual(done.returncode, 0, done.stdout[-4000:])
        written = pyarrow.parquet.read_table(target)
        self.assertEqual(written.column_names, ["line", "status", "status_class", "reason", "retryable"])
        rows = written.select(["status", "status_class", "reason", "retryable"]).to_pylist()
        self.assertEqual(len(rows), 2 * 7 * COPIES)
        got = {tuple(row.values()) for row in rows}
        self.assertEqual(got, set(zip(CODES, CLASSES, REASONS, RETRYABLE)))

    def test_not_as_py_files(self):
        """What the recipe says: a C module is not imported out of a zip archive."""
        done, _ = self.submit("--py-files", str(self.wheel))
        self.assertNotEqual(done.returncode, 0)
        self.assertRegex(done.stdout, "ImportError: cannot import name '_native'")


if __name__ == "__main__":
    unittest.main()
