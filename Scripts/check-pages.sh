#!/usr/bin/env bash
# Looks at the rendered pages as a reader's browser does: Chromium lays them out, axe-core judges their accessibility (WCAG
# 2.2 AA), zbar reads the QR code off the screen. Leaves pictures and PDFs in build/pages for people to look at.
# Installs what it needs. INTYGA_SKIP_PAGES=1 leaves it out, for a machine that cannot have a browser; it says so.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

if [ "${INTYGA_SKIP_PAGES:-}" = 1 ]; then
    note "NOT CHECKED: the pages were not looked at in a browser, because INTYGA_SKIP_PAGES is set."
    exit 0
fi

browser=""
find_browser() {
    local name
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        # On Ubuntu, chromium-browser may be a stub that wants snap; a browser knows its version.
        if command -v "$name" >/dev/null && "$name" --version >/dev/null 2>&1; then
            browser=$name
            return 0
        fi
    done
    return 1
}
missing=()
find_browser || missing+=(chromium)
command -v zbarimg >/dev/null || missing+=(zbar-tools)
command -v python3 >/dev/null || missing+=(python3)
python3 -m pip --version >/dev/null 2>&1 || missing+=(python3-pip)
if [ "${#missing[@]}" -gt 0 ]; then
    # The message below says what is missing, also where apt is there and has no such package.
    install_packages "${missing[@]}" || true
    { find_browser && command -v zbarimg && command -v python3 && python3 -m pip --version; } >/dev/null ||
        fail "the pages cannot be looked at: these packages are missing and could not be installed: ${missing[*]}
As root, on Debian or Ubuntu:  apt-get install ${missing[*]}
Any of chromium, chromium-browser and google-chrome will do.
Where a machine cannot have a browser:  INTYGA_SKIP_PAGES=1 $0"
fi
note "$("$browser" --version 2>/dev/null | sed 's/ *$//')"

# axe-core, from the Python package index, in a version and with a content that are fixed.
requirements=Tests/Pages/requirements.txt
axe=build/axe
if ! cmp -s "$requirements" "$axe/requirements.txt"; then
    rm -rf "$axe"
    mkdir -p "$axe"
    python3 -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes --only-binary :all: \
        --dest "$axe" --requirement "$requirements" ||
        fail "axe-core could not be fetched, or is not what $requirements says.
Where a machine has no network:  INTYGA_SKIP_PAGES=1 $0"
    python3 -m zipfile -e "$axe"/*.whl "$axe"
    cp "$requirements" "$axe/requirements.txt"
fi

pages=$PWD/build/pages
rm -rf "$pages"
mkdir -p "$pages"
swift build --build-tests
PAGES_FOLDER=$pages swift test --skip-build --filter 'HTMLTests/pagesToLookAt' >"$pages/log.txt" 2>&1 ||
    { cat "$pages/log.txt" >&2; fail "the pages could not be made"; }

python3 Tests/Pages/check_pages.py "$browser" "$axe/axe_playwright_python/axe.min.js" "$pages" ||
    fail "something is wrong with the pages; pictures of them are in build/pages"
