#!/bin/sh
# Fuzzes parsing and verification for a bounded time.
# Usage: Tests/Fuzz/run.sh [SECONDS]     (20 by default)
# The corpus is fixtures/fuzz and the sealed fixtures. What is found is written to build/fuzz-findings. The first build
# compiles everything anew, for the sanitizer, and takes some minutes; FUZZ_SCRATCH says where to keep it.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
seconds=${1:-20}
scratch=${FUZZ_SCRATCH:-$root/build/fuzz}
findings="$root/build/fuzz-findings"
grown="$root/build/fuzz-corpus"
mkdir -p "$findings" "$grown"

swift build --package-path "$root/Tests/Fuzz" --scratch-path "$scratch" -c release --sanitize=fuzzer
program=$(swift build --package-path "$root/Tests/Fuzz" --scratch-path "$scratch" -c release --sanitize=fuzzer \
    --show-bin-path)/FuzzVerify

# The first folder receives what is new; the fixtures stay as they are.
exec "$program" -max_total_time="$seconds" -max_len=65536 -timeout=5 -rss_limit_mb=2048 \
    -dict="$root/Tests/Fuzz/xml.dict" -artifact_prefix="$findings/" \
    "$grown" "$root/fixtures/fuzz" "$root/fixtures/seal/foreign" "$root/fixtures/seal"
