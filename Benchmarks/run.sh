#!/usr/bin/env bash
# Builds intyga and the benchmarks in release and runs them. Prints ratios; asserts nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! pkg-config --exists xmlsec1-openssl; then
    if [ "$(id -u)" -eq 0 ]; then apt-get install -y libxmlsec1-dev; else sudo apt-get install -y libxmlsec1-dev; fi
fi
swift build -c release --static-swift-stdlib --product intyga
swift build -c release --package-path Benchmarks
"$(swift build -c release --package-path Benchmarks --show-bin-path)/IntygaBenchmarks" \
    "$(swift build -c release --static-swift-stdlib --show-bin-path)/intyga"
