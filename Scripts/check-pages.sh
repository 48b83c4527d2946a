#!/usr/bin/env bash
# Looks at the rendered pages as a reader's browser does: Chromium lays them out, axe-core judges their accessibility (WCAG
# 2.2 AA), zbar reads the QR code off the screen. Leaves pictures and PDFs in build/pages for people to look at.
# Installs what it needs. INTYGA_SKIP_PAGES=1 leaves it out, for a machine that cannot have a browser; it says so.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

if [ "${INTYGA_SKIP_PAGES:-}" = 1 ]; then
    note "NOT CHECKED: the pages were not looked at in a browser, because INTYGA_SKIP_PAGES is set."
    exit 0
fi

source "$root/Scripts/lib/browser.sh"

pages=$PWD/build/pages
rm -rf "$pages"
mkdir -p "$pages"
swift build --build-tests
PAGES_FOLDER=$pages swift test --skip-build --filter 'HTMLTests/pagesToLookAt' >"$pages/log.txt" 2>&1 ||
    { cat "$pages/log.txt" >&2; fail "the pages could not be made"; }

python3 Tests/Pages/check_pages.py "$browser" "$axe" "$pages" ||
    fail "something is wrong with the pages; pictures of them are in build/pages"
