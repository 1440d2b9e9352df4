#!/bin/sh
# SPDX-License-Identifier: MIT
# What is asked of the code beside its tests, stage by stage with its seconds; docs/testing.md says why.
#
#   scripts/proof.sh            what every change is asked, in two minutes
#   scripts/proof.sh nightly    everything, in some hours; 60 seconds of search for each fuzz target
set -eu
cd "$(dirname "$0")/.."
. scripts/common.sh

case "${1-}" in
"")
    stage "install what is missing" scripts/bootstrap-debian.sh abi analysis coverage sanitizers
    stage "analysers" sh scripts/stages/analysis.sh quick
    stage "coverage: lines, branches, MC/DC" sh scripts/stages/coverage.sh
    stage "MemorySanitizer and ThreadSanitizer" sh scripts/stages/sanitizers.sh quick
    stage "binary interface, hardening, same bytes" sh scripts/stages/abi.sh
    ;;
nightly)
    stage "install what is missing" \
        scripts/bootstrap-debian.sh abi analysis coverage sanitizers fuzz mutation every-platform
    stage "analysers" sh scripts/stages/analysis.sh nightly
    stage "coverage: lines, branches, MC/DC" sh scripts/stages/coverage.sh
    stage "sanitizers and valgrind" sh scripts/stages/sanitizers.sh nightly
    stage "binary interface, hardening, same bytes" sh scripts/stages/abi.sh nightly
    stage "models" sh scripts/stages/truth.sh nightly
    stage "fuzzing" sh scripts/stages/fuzz.sh 60
    stage "mutation" sh scripts/stages/mutation.sh nightly
    stage "platforms" sh scripts/stages/portability.sh nightly
    ;;
*)
    echo "usage: scripts/proof.sh [nightly]" >&2
    exit 2
    ;;
esac
stage_table
