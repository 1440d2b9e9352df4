#!/bin/sh
# SPDX-License-Identifier: MIT
# Line, branch and MC/DC coverage of lib/ by the tests in C: a table by file, and 1 unless everything is covered.
# Needs what `scripts/bootstrap-debian.sh coverage` installs.
set -eu
cd "$(dirname "$0")/../.."
. scripts/common.sh

build=build/coverage
profiles=$PWD/$build/profiles
quietly cmake --preset coverage
# Afresh, for only a compilation tells of a decision that clang cannot measure.
log=$build/compilation.log
cmake --build --preset coverage --clean-first -j "$(nproc)" >$log 2>&1 || { cat $log >&2; exit 1; }
place='s|.*/\(lib/[^ ]*\) warning: unsupported MC/DC.*|\1 a decision that clang cannot measure|p'
unmeasured=$(sed -n "$place" $log | sort -u)
rm -rf "$profiles"
# A file for each program, to which its runs add.
export LLVM_PROFILE_FILE=$profiles/%m.profraw
quietly ctest --preset coverage -L 'unit|vectors|scan|fuzz'
llvm-profdata-19 merge -sparse -o $build/coverage.profdata "$profiles"/*.profraw

# run_vectors holds all of the library; tests of private headers have copies of their inline functions.
set --
for program in $build/tests/unit/test_*; do
    [ ! -x "$program" ] || [ -d "$program" ] || set -- "$@" -object "$program"
done
llvm-cov-19 export $build/tests/vectors/run_vectors "$@" -instr-profile=$build/coverage.profdata >$build/coverage.json
python3 -B scripts/coverage_table.py $build/coverage.json
[ -z "$unmeasured" ] || { echo "$unmeasured" >&2; exit 1; }
