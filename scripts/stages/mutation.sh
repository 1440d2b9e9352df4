#!/bin/sh
# SPDX-License-Identifier: MIT
# Whether the tests notice changes: a sample of lib/ by hand, all of lib/ and data/ with `nightly`.
# Needs what `scripts/bootstrap-debian.sh mutation` installs.
#
#   scripts/stages/mutation.sh [SEED]     the sample is another one for each commit; SEED repeats one
#   scripts/stages/mutation.sh nightly    every mutant, with build/mutants.tsv; each file at least as good as it was
set -eu
cd "$(dirname "$0")/../.."

# What lives in a sample of this size is judged by its share: the list of equivalent mutants is not complete.
sample=60
enough=75
if [ "${1:-}" = nightly ]; then
    exec python3 -B scripts/mutate.py --all --scores tests/source/mutation-scores.tsv
fi
seed=${1:-$(git rev-parse HEAD 2>/dev/null || echo 1)}
echo "sample of $sample, seed $seed"
# The scan of logs is tested by tests/scan as well, which a mutant does not see.
# shellcheck disable=SC2046 # words are wanted
exec python3 -B scripts/mutate.py --sample $sample --seed "$seed" --quick --score $enough \
    --file $(ls lib/*.c lib/*.h | grep -v /scan)
