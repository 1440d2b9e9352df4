#!/bin/sh
# SPDX-License-Identifier: MIT
# What takes too long, or is too large, for every change: all of scripts/proof.sh, the recipe for Spark with the wheel on
# its executors, the type checkers of today, 200 000 calls of every way through the modules.
set -eu
cd "$(dirname "$0")/.."
. scripts/common.sh

scripts/bootstrap-debian.sh test
scripts/bootstrap-debian.sh nightly
python=$(usable_python)
build=build/nightly

"$python" -m venv $build/spark
quietly $build/spark/bin/python -m pip install -r examples/python/requirements-spark.txt
rm -rf $build/wheel
quietly $build/spark/bin/python -m pip wheel --no-deps -w $build/wheel .
for wheel in $build/wheel/*.whl; do
    HTTPSTATUS_WHEEL=$wheel $build/spark/bin/python -B examples/python/tests/nightly_spark.py -v
done

"$python" -m venv $build/types
quietly $build/types/bin/python -m pip install mypy basedpyright $build/wheel/*.whl
PATH=$PWD/$build/types/bin:$PATH $build/types/bin/python -B bindings/python/tests/test_typing.py -v

quietly cmake --preset release
quietly cmake --build --preset release -j "$(nproc)"
sh scripts/proof.sh nightly
ctest --preset release -C nightly -R '[.]long$'
HTTPSTATUS_LEAK_REFUSALS=200000 ctest --preset release -R 'python[.]growth'
