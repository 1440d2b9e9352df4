#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what is missing, builds, and runs every test, stage by stage with its seconds.
set -eu
cd "$(dirname "$0")/.."
. scripts/common.sh

# $1: the build as tests/skips.tsv calls it, the rest goes to ctest. Says what was not tried, and why.
run_tests() {
    results=$PWD/build/$1.xml
    tests_of=$1
    shift
    # Whole outputs, for reasons stand in them.
    ctest "$@" --output-junit "$results" --test-output-size-passed 10000000
    "$first" -B scripts/skipped.py "$tests_of" "$results"
}

# $1: preset, $2: labels of tests to leave out, $3: names of others, the rest goes to the configuration.
workflow() {
    preset=$1 labels=$2 names=$3
    shift 3
    quietly cmake --preset "$preset" "$@"
    quietly cmake --build --preset "$preset" -j "$(nproc)"
    run_tests "$preset" --preset "$preset" -LE "$labels" -E "$names"
}

# $1: a Python. The recipes are tested with the libraries of today, in an environment of their own; where the package
# index is out of reach, with those of $1. The other Python below has those of Debian.
recipes_python() {
    recipes=$PWD/build/recipes/bin/python
    if ! { "$1" -m venv build/recipes && "$recipes" -m pip install -q -r examples/python/requirements.txt; } \
        >build/recipes.log 2>&1; then
        echo "the recipes' libraries could not be installed (build/recipes.log): they are tested with those of $1"
        recipes=$1
    fi
}

version_of() {
    "$1" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3])'
}

# $1: a Python beside the first: only its module is built and tested.
other_python() {
    build=build/python-$(version_of "$1")
    quietly cmake -S . -B "$build" -DCMAKE_BUILD_TYPE=Release -DHTTPSTATUS_TOOL=OFF -DHTTPSTATUS_TESTS=ON \
        -DHTTPSTATUS_PYTHON=ON -DHTTPSTATUS_WERROR=ON "-DPython_EXECUTABLE=$1"
    quietly cmake --build "$build" -j "$(nproc)"
    run_tests other-python --test-dir "$build" -L 'bindings|recipes' -j "$(nproc)" \
        --output-on-failure --no-tests=error
}

stage "install what is missing" scripts/bootstrap-debian.sh test
pythons=$(usable_pythons)
first=$(echo "$pythons" | head -n 1)
# Sources and packages are no different under sanitizers. What asks everything, or starts hundreds of processes, takes
# minutes there; the library that it asks is the one that the vectors do.
stage "library, command and modules with ASan and UBSan" workflow dev 'source|install|recipes|truth' \
    '[.]golden|golden[.]|python[.]process|cli[.]completion|every_' \
    -DHTTPSTATUS_PYTHON=ON "-DHTTPSTATUS_LUA=5.1;5.3;5.4" "-DPython_EXECUTABLE=$first"
stage "fetch what builds the Python package" "$first" scripts/wheelhouse.py build/release/wheelhouse
stage "libraries for the recipes" recipes_python "$first"
stage "everything as released, Python $(version_of "$first")" workflow release none none \
    "-DPython_EXECUTABLE=$first" "-DHTTPSTATUS_RECIPES_PYTHON=$recipes"
for python in $(echo "$pythons" | tail -n +2); do
    stage "the module for Python $(version_of "$python")" other_python "$python"
done
stage_table
