#!/bin/sh
# SPDX-License-Identifier: MIT
# The library against models that share no code with it (tests/truth/README.md), and against the answers of the last
# edition (tests/abi/README.md). Every change is asked less, by ctest (label truth).
#
#   scripts/stages/truth.sh            minutes, by hand: three properties of every int, the rest in samples
#   scripts/stages/truth.sh nightly    everything there is
set -eu
cd "$(dirname "$0")/../.."
. scripts/common.sh

build=build/truth
case "${1-}" in
"") everyday=everyday texts=near combinations=997 store=19997 reuse=3000000 ;;
nightly) everyday=all texts=all combinations=23 store=401 reuse=1000000000 ;;
*)
    echo "usage: scripts/stages/truth.sh [nightly]" >&2
    exit 2
    ;;
esac

# $1: what is asked, the rest the program and its arguments.
proof() {
    what=$1 start=$(date +%s)
    shift
    answers=$("$@") || {
        printf '%s\n' "$answers" "failed: $*" >&2
        return 1
    }
    printf '%4d s  %s: %s\n' $(($(date +%s) - start)) "$what" "$answers"
}

# The same in two halves at once. $1: what is asked, $2: the program, $3: its first argument.
in_halves() {
    proof "$1, first half" "$2" "$3" 1/2 &
    first=$!
    code=0
    proof "$1, second half" "$2" "$3" 2/2 || code=$?
    wait $first
    return $code
}

quietly cmake -S . -B $build -DCMAKE_BUILD_TYPE=Release -DHTTPSTATUS_TESTS=ON -DHTTPSTATUS_WERROR=ON -DHTTPSTATUS_TOOL=OFF
quietly cmake --build $build -j "$(nproc)" \
    --target every_int every_text every_retry every_store every_reuse every_validation write_answers

proof "answers of the last edition" python3 -B scripts/answers.py $build/tests/abi/write_answers
proof "properties near zero and powers of two" $build/tests/truth/every_int near
in_halves "properties of every int ($everyday)" $build/tests/truth/every_int $everyday
proof "texts of up to three bytes ($texts)" $build/tests/truth/every_text $texts
in_halves "decisions about repeating, one in $combinations" $build/tests/truth/every_retry $combinations
proof "decisions about storing, one in $store" $build/tests/truth/every_store $store
proof "answers from the cache, $reuse combinations" $build/tests/truth/every_reuse $reuse
proof "answers to validation, $reuse combinations" $build/tests/truth/every_validation $reuse
