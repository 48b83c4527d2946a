#!/bin/sh
# Fuzzes for a bounded time: verification of sealed documents, of sealing certificates, or reading of every kind of document.
# Usage: Tests/Fuzz/run.sh [SECONDS] [FuzzVerify|FuzzCertificate|FuzzRead]     (20, FuzzVerify by default)
# The corpus is fixtures/. What is found is written to build/fuzz-findings. The first build compiles everything anew, for the
# sanitizer, and takes some minutes; FUZZ_SCRATCH says where to keep it.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
seconds=${1:-20}
target=${2:-FuzzVerify}
scratch=${FUZZ_SCRATCH:-$root/build/fuzz}
findings="$root/build/fuzz-findings"
grown="$root/build/fuzz-corpus/$target"
mkdir -p "$findings" "$grown"

case $target in
FuzzVerify) set -- "$root/fixtures/fuzz" "$root/fixtures/seal/foreign" "$root/fixtures/seal" ;;
FuzzCertificate) set -- "$root/fixtures/fuzz-certificate" ;;
FuzzRead)
    set --
    for kind in certificate status-list claim-package claim-decision assessment catalogue quickstart errors; do
        set -- "$@" "$root/fixtures/$kind"
    done
    ;;
*)
    echo "There is no fuzzing of $target." >&2
    exit 64
    ;;
esac

swift build --package-path "$root/Tests/Fuzz" --scratch-path "$scratch" -c release --sanitize=fuzzer --product "$target"
program=$(swift build --package-path "$root/Tests/Fuzz" --scratch-path "$scratch" -c release --sanitize=fuzzer \
    --show-bin-path)/$target

# The first folder receives what is new; the fixtures stay as they are.
exec "$program" -max_total_time="$seconds" -max_len=65536 -timeout=5 -rss_limit_mb=2048 \
    -dict="$root/Tests/Fuzz/xml.dict" -artifact_prefix="$findings/" "$grown" "$@"
