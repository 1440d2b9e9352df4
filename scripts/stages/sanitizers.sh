#!/bin/sh
# SPDX-License-Identifier: MIT
# The tests of the library under the sanitizers of gcc and clang, and under valgrind: no report. A report ends the test.
#
#   scripts/stages/sanitizers.sh quick      the vectors, which ask every function, under MemorySanitizer; eight threads
#                                           that do so at once, under ThreadSanitizer
#   scripts/stages/sanitizers.sh nightly    the same with the corpora of the fuzz targets; clang's checks of addresses,
#                                           undefined behaviour, conversions and NULL; gcc's over all tests of library
#                                           and command; units, vectors and corpora under valgrind
#
# gcc's AddressSanitizer and UndefinedBehaviorSanitizer are also the preset dev, which runs for each change.
set -eu
cd "$(dirname "$0")/../.."
. scripts/common.sh

kind=${1:-quick}
case $kind in
quick) targets="run_vectors" tests='^vectors[.]' ;;
nightly)
    targets="run_vectors $(for file in fuzz/fuzz_*.c; do basename "$file" .c; done | tr '\n' ' ')"
    tests='^(vectors|fuzz)[.]'
    ;;
*) echo "usage: $0 [quick|nightly]" >&2; exit 2 ;;
esac

# In what timed() runs a failure does not end the script by itself.

# $1: compiler; $2: sanitizers; $3: names of tests; $4: targets, or "all" with the command. A test that is skipped has
# shown nothing, so it counts as one that failed.
under() {
    build=build/sanitizers/$1-$(echo "$2" | cut -d, -f1)
    tool=OFF
    if [ "$4" = all ]; then
        tool=ON
    fi
    cmake -S . -B "$build" -DCMAKE_C_COMPILER="$1" -DCMAKE_BUILD_TYPE=None '-DCMAKE_C_FLAGS=-O1 -g' \
        -DHTTPSTATUS_SANITIZE="$2" -DHTTPSTATUS_TESTS=ON -DHTTPSTATUS_TOOL=$tool || return 1
    # shellcheck disable=SC2086 # words are wanted
    cmake --build "$build" -j "$(nproc)" --target $4 || return 1
    ctest --test-dir "$build" -j "$(nproc)" -R "$3" --output-on-failure --no-tests=error >"$build/tests.log" 2>&1 ||
        { cat "$build/tests.log"; return 1; }
    if grep -q '(Skipped)$' "$build/tests.log"; then
        cat "$build/tests.log"
        return 1
    fi
}

valgrind_build() {
    cmake -S . -B build/sanitizers/plain -DCMAKE_BUILD_TYPE=Debug -DHTTPSTATUS_TESTS=ON -DHTTPSTATUS_TOOL=OFF &&
        cmake --build build/sanitizers/plain -j "$(nproc)"
}
under_valgrind() {
    valgrind -q --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite,indirect,possible "$@"
}
valgrind_units() {
    for test in build/sanitizers/plain/tests/unit/test_*; do
        # A leak of check's own child processes would be found in each of them.
        CK_FORK=no under_valgrind "$test" || return 1
    done
}
valgrind_vectors() {
    under_valgrind build/sanitizers/plain/tests/vectors/run_vectors tests/vectors/*.tsv
}
valgrind_corpora() {
    for corpus in fuzz/corpus/*; do
        under_valgrind "build/sanitizers/plain/fuzz/fuzz_${corpus#fuzz/corpus/}" "$corpus"/* || return 1
    done
}

# Programs without libcheck, which is not instrumented: it would be reported itself.
timed "MemorySanitizer" under clang memory "$tests" "$targets"
timed "ThreadSanitizer" under gcc thread '^fault[.]threads$' fault_threads
if [ "$kind" = nightly ]; then
    # Of clang's group "integer" all but wrapping of unsigned numbers, which C defines and hashes and comparisons of
    # eight bytes at a time rest on.
    timed "clang: addresses, undefined behaviour, conversions, NULL" under clang \
        address,undefined,nullability,implicit-conversion,integer-divide-by-zero "$tests" "$targets"
    timed "gcc: addresses, undefined behaviour" under gcc address,undefined '^(unit|vectors|fuzz|scan|cli)[.]' all
    timed "a build for valgrind" valgrind_build
    timed "valgrind: units" valgrind_units
    timed "valgrind: vectors" valgrind_vectors
    timed "valgrind: corpora" valgrind_corpora
fi
