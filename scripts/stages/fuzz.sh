#!/bin/sh
# SPDX-License-Identifier: MIT
# Fuzzing: scripts/stages/fuzz.sh SECONDS [TARGET...] runs the corpora, then every target for that many seconds, two at a
# time, and says how many runs there were, how fast, and what of the code they reached. 0 seconds: the corpora alone.
#
# What is new goes to build/fuzz/found/TARGET and is where the next search goes on; what fails goes to build/fuzz/failed.
set -eu
cd "$(dirname "$0")/../.."
. scripts/common.sh

build=${HTTPSTATUS_FUZZ_BUILD:-build/fuzz}

dictionary() {
    case $1 in
    date | retry_after) echo dates ;;
    lookup | statusline | bulk_parse) echo statuses ;;
    scan) echo logs ;;
    words | retry_decide | retry_plan | cache_record) echo words ;;
    *) echo fields ;;
    esac
}

# One target; its row of the table, or its last words.
if [ "${1:-}" = --search ]; then
    target=$2 seconds=$3
    mkdir -p "$build/found/$target" "$build/failed"
    log=$build/failed/$target.log
    # An input takes microseconds; a machine that is frozen for a while must not look like one that takes longer.
    if "$build/fuzz/fuzz_$target" -max_total_time="$seconds" -max_len=4096 -timeout=120 -print_final_stats=1 \
        -dict="fuzz/dict/$(dictionary "$target").dict" -artifact_prefix="$build/failed/$target-" \
        "$build/found/$target" "fuzz/corpus/$target" >"$log" 2>&1; then
        awk -v name="$target" '
            / cov: / { for (i = 1; i < NF; i++) { if ($i == "cov:") cov = $(i + 1); if ($i == "ft:") ft = $(i + 1)
                                                  if ($i == "corp:") corp = $(i + 1) } }
            /number_of_executed_units/ { runs = $2 }
            /average_exec_per_sec/ { speed = $2 }
            /peak_rss_mb/ { mib = $2 }
            END { sub("/.*", "", corp)
                  printf "%-16s %12d %10d %7d %9d %7d %8d\n", name, runs, speed, cov, ft, corp, mib }' "$log"
        rm "$log"
        exit 0
    fi
    tail -n 40 "$log" >&2
    echo "failed: fuzz_$target; its input stands in $build/failed" >&2
    exit 1
fi

seconds=${1:?usage: scripts/stages/fuzz.sh SECONDS [TARGET...]}
shift
quietly cmake --preset fuzz -B "$build"
quietly cmake --build "$build" -j "$(nproc)"
timed "the corpora" ctest --test-dir "$build" -L fuzz --no-tests=error --output-on-failure
[ "$seconds" -gt 0 ] || exit 0
[ $# -gt 0 ] || set -- $(for file in fuzz/fuzz_*.c; do basename "$file" .c | sed 's/^fuzz_//'; done)
printf '%-16s %12s %10s %7s %9s %7s %8s\n' target runs "runs/s" edges features inputs MiB
printf '%s\n' "$@" | xargs -P 2 -I TARGET sh "$0" --search TARGET "$seconds"
