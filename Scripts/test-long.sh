#!/usr/bin/env bash
# What takes too long for every change: the same tests as in Scripts/test.sh, going much further. Each says in one line what it
# did.
#
# INTYGA_WALKS             how many random walks (10000)
# INTYGA_SEED              with which seed the first of them begins (chosen by chance)
# INTYGA_LARGE             how many assessments the large registry has (1000000)
# INTYGA_LIVENESS          at how many moments after a mistake every second one is tried (3)
# INTYGA_EXPLORATION_DEPTH how many commands from each step of the normal path every sequence is tried (3)
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

export INTYGA_WALKS=${INTYGA_WALKS:-10000}
export INTYGA_EXPLORATION_DEPTH=${INTYGA_EXPLORATION_DEPTH:-3}
export INTYGA_LIVENESS=${INTYGA_LIVENESS:-3}

heading "What is needed"
require_toolchain

heading "Build"
# Optimised, beside the other build: what takes hours then takes minutes.
options=(-c release -Xswiftc -enable-testing --scratch-path .build-long)
swift build "${options[@]}" --build-tests
output=$(mktemp)
trap 'rm -f "$output"' EXIT

summaries=()
# long NAME FILTER SUMMARY: runs the tests of that filter; the line of their output that begins with SUMMARY is kept for the end.
long() {
    local name=$1 filter=$2 summary=$3 line
    heading "$name"
    SECONDS=0
    swift test "${options[@]}" --skip-build --filter "$filter" 2>&1 | tee "$output" || fail "$name"
    line=$(grep "^$summary" "$output" | tail -n 1) || fail "$name: nothing was run"
    summaries+=("$line; $((SECONDS / 60)) min $((SECONDS % 60)) s")
}

long "Random walks" WalkTests/whateverIsAcceptedIsFoundCleanByTheAudit "walks:"
long "Every sequence of commands" ExplorationTests "exploration:"
long "Every pair of mistakes, from every step, with pauses" LivenessTests "liveness:"

heading "A large registry"
# Issued into, followed and audited. Memory is held to its limit; times are printed, and depend on the machine.
limit=200
SECONDS=0
Benchmarks/run.sh large "${INTYGA_LARGE:-1000000}" | tee "$output" || fail "a large registry"
while read -r line; do summaries+=("large: $line"); done <"$output"
memory=$(sed -n 's/^memory of audit verify of .* events: \([0-9]*\)[.0-9]* MB.*/\1/p' "$output" | tail -n 1)
[ -n "$memory" ] || fail "the audit of the large registry: nothing was measured"
[ "$memory" -le "$limit" ] || fail "the audit of the large registry took $memory MB, of $limit"
summaries+=("large: $((SECONDS / 60)) min $((SECONDS % 60)) s")

heading "What was done"
for line in "${summaries[@]}"; do note "$line"; done
