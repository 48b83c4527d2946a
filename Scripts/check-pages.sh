#!/usr/bin/env bash
# Looks at the rendered pages as a reader's browser does: Chromium lays them out, axe-core judges their accessibility (WCAG
# 2.2 AA), zbar reads the QR code off the screen. Leaves pictures and PDFs in build/pages for people to look at.
# Needs chromium, zbarimg (zbar-tools) and python3; axe-core comes from the Python package index, in a version that is fixed.
set -euo pipefail
cd "$(dirname "$0")/.."

for program in chromium zbarimg python3; do
    command -v "$program" >/dev/null || {
        echo "$program is not installed. On Debian or Ubuntu, as root: apt-get install chromium zbar-tools python3-pip" >&2
        exit 69
    }
done

pages=$PWD/build/pages
rm -rf "$pages"
mkdir -p "$pages"
swift build --build-tests
PAGES_FOLDER=$pages swift test --skip-build --filter 'HTMLTests/pagesToLookAt'

axe_version=0.1.8
axe=build/axe-$axe_version.js
if [ ! -f "$axe" ]; then
    python3 -m pip download --quiet --no-deps --dest build "axe-playwright-python==$axe_version"
    unzip -p build/axe_playwright_python-"$axe_version"-*.whl axe_playwright_python/axe.min.js >"$axe"
fi

python3 Scripts/lib/check_pages.py "$axe" "$pages"
