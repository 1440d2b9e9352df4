#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what is missing, builds, and runs every test, stage by stage with its seconds.
set -eu
cd "$(dirname "$0")/.."
. scripts/common.sh

stages=
stage() {
    name=$1
    shift
    printf '\n== %s\n' "$name"
    start=$(date +%s)
    "$@"
    stages="$stages$(printf '%5d s  %s' $(($(date +%s) - start)) "$name")
"
}

# $1: preset, the rest goes to the configuration.
workflow() {
    preset=$1
    shift
    quietly cmake --preset "$preset" "$@"
    quietly cmake --build --preset "$preset" -j "$(nproc)"
    ctest --preset "$preset"
}

# $1: a Python beside the first: only its module is built and tested.
other_python() {
    build=build/python-$("$1" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3])')
    quietly cmake -S . -B "$build" -DCMAKE_BUILD_TYPE=Release -DHTTPSTATUS_TOOL=OFF -DHTTPSTATUS_TESTS=ON \
        -DHTTPSTATUS_PYTHON=ON -DHTTPSTATUS_WERROR=ON "-DPython_EXECUTABLE=$1"
    quietly cmake --build "$build" -j "$(nproc)"
    ctest --test-dir "$build" -L bindings --output-on-failure --no-tests=error
}

stage "install what is missing" scripts/bootstrap-debian.sh test
stage "library and command with ASan and UBSan" workflow dev
pythons=$(usable_pythons)
first=$(echo "$pythons" | head -n 1)
stage "everything as released, Python is $first" workflow release "-DPython_EXECUTABLE=$first"
for python in $(echo "$pythons" | tail -n +2); do
    stage "the module for $python" other_python "$python"
done
printf '\n== stages\n%s' "$stages"
