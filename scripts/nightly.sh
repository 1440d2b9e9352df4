#!/bin/sh
# SPDX-License-Identifier: MIT
# What is too large for every change: Java, Spark, and the recipe for Spark with the package as it is shipped.
set -eu
cd "$(dirname "$0")/.."
. scripts/common.sh

scripts/bootstrap-debian.sh nightly
python=$(usable_python)
build=build/nightly
"$python" -m venv $build/spark
quietly $build/spark/bin/python -m pip install -r examples/python/requirements-spark.txt
# A zip archive of the shape of a wheel: the library is inside the module.
quietly cmake -S . -B $build/module -DCMAKE_BUILD_TYPE=Release -DHTTPSTATUS_SHARED=OFF -DHTTPSTATUS_STATIC=ON \
    -DHTTPSTATUS_TOOL=OFF -DHTTPSTATUS_PYTHON=ON "-DPython_EXECUTABLE=$python"
quietly cmake --build $build/module -j "$(nproc)"
(cd $build/module/python && "$python" -m zipfile -c ../../httpstatus.zip httpstatus)
HTTPSTATUS_WHEEL=$build/httpstatus.zip $build/spark/bin/python -B examples/python/tests/nightly_spark.py -v
