#!/usr/bin/env bash
# Builds intyga and the benchmarks in release, in one package graph, and runs them. Prints ratios; asserts nothing.
#
#   Benchmarks/run.sh [seal | commands | large [ASSESSMENTS…]]
#
# "large" makes a registry of so many assessments (1000000), and takes minutes; of several sizes, it compares the memory of their audits.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! pkg-config --exists xmlsec1-openssl || ! command -v sqlite3 >/dev/null; then
    echo "installing libxmlsec1-dev and sqlite3" >&2
    if [ "$(id -u)" -eq 0 ]; then
        apt-get install -y -q libxmlsec1-dev sqlite3 >&2
    else
        sudo apt-get install -y -q libxmlsec1-dev sqlite3 >&2
    fi
fi
options=(-c release --static-swift-stdlib --package-path Benchmarks)
for product in intyga IntygaBenchmarks; do swift build "${options[@]}" --product "$product" >&2; done
bin=$(swift build "${options[@]}" --show-bin-path)
exec "$bin/IntygaBenchmarks" "$bin/intyga" "$@"
