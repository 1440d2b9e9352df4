#!/bin/sh
# SPDX-License-Identifier: MIT
# Static analysis: no finding. What is left out stands with its reason here, in cppcheck.txt, words.txt and .clang-tidy.
#
#   scripts/stages/analysis.sh quick      gcc's analyzer and cppcheck over the library, spelling
#   scripts/stages/analysis.sh nightly    gcc's analyzer over every C source but those named below; cppcheck, clang-tidy
#                                         and clang's analyzer over library, command, fuzz targets and runners of tests
set -eu
cd "$(dirname "$0")/../.."
. scripts/common.sh

kind=${1:-quick}
case $kind in
quick)
    sources=$(git ls-files 'lib/*.c')
    everything=$sources
    ;;
nightly)
    # The benchmarks are compiled with definitions of their build. The proofs of tests/truth include models that a build
    # writes, of a hundred thousand lines.
    everything=$(git ls-files '*.c' ':!bench' ':!tests/truth')
    # cppcheck and clang-tidy do not know which macros and functions of Python, Lua and check return.
    sources=$(git ls-files 'lib/*.c' 'tools/*.c' 'fuzz/*.c' 'tests/support/*.c' 'tests/vectors/*.c' 'tests/fault/*.c' \
        'tests/scan/*.c')
    ;;
*) echo "usage: $0 [quick|nightly]" >&2; exit 2 ;;
esac
[ -n "$sources" ] || { echo "analysis: git knows no sources here" >&2; exit 1; }
build=build/analysis

# gcc 12 does not see that a span has no bytes when both its ends are NULL, that memcpy() fills a block whose size only
# the run knows, and that an element of an array holds a block. NULL is looked for by clang's analyzer, uninitialised
# memory by MemorySanitizer and valgrind, leaks by valgrind and AddressSanitizer.
gcc_analyzer() {
    # shellcheck disable=SC2046 # words are wanted
    printf '%s\n' "$everything" | xargs -P "$(nproc)" -I {} gcc -std=c11 -O2 -fanalyzer -Wall -Wextra -Werror \
        -Wno-analyzer-null-argument -Wno-analyzer-null-dereference -Wno-analyzer-use-of-uninitialized-value \
        -Wno-analyzer-malloc-leak \
        -D_POSIX_C_SOURCE=200809L -D_GNU_SOURCE -DHTTPSTATUS_DATA_DIR=__FILE__ -DPROJECT_VERSION=__FILE__ \
        -Iinclude -Ilib -Itests -Itests/support -Itests/vectors -Ibindings -Ibindings/python -Ibindings/lua \
        $(pkg-config --cflags-only-I python3 lua5.4) -c {} -o /dev/null
}

run_cppcheck() {
    # shellcheck disable=SC2086 # words are wanted
    cppcheck -q -j "$(nproc)" --std=c11 --enable=warning,style,performance,portability --error-exitcode=1 \
        --suppressions-list=scripts/stages/cppcheck.txt --inline-suppr -D_GNU_SOURCE \
        -Iinclude -Ilib -Itests -Itests/support -Itools/httpstatus $sources
}

spelling() {
    git ls-files | grep -v '^fuzz/corpus/' | xargs codespell -I scripts/stages/words.txt
}

# A file at a time: in one that comes after others version 14 takes every va_list for uninitialised.
tidy() {
    printf '%s\n' "$sources" | xargs -P "$(nproc)" -n 1 clang-tidy --quiet -p $build
}

clang_analyzer() {
    rm -rf $build-scan
    scan-build cmake -S . -B $build-scan -DCMAKE_BUILD_TYPE=Debug -DHTTPSTATUS_TESTS=ON &&
        scan-build --status-bugs cmake --build $build-scan -j "$(nproc)"
}

timed "codespell" spelling
timed "gcc -fanalyzer" gcc_analyzer
timed "cppcheck" run_cppcheck
if [ "$kind" = nightly ]; then
    timed "a build for clang-tidy" cmake -S . -B $build -DCMAKE_BUILD_TYPE=Debug -DHTTPSTATUS_TESTS=ON \
        -DCMAKE_EXPORT_COMPILE_COMMANDS=ON
    timed "clang-tidy" tidy
    timed "scan-build" clang_analyzer
fi
