# Shared by the scripts that look at pages: sets `browser`, a Chromium, and `axe`, the file of axe-core. Installs what it needs.
# To be sourced by bash after common.sh, from the root of the repository.
# shellcheck shell=bash

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
axe_folder=build/axe
if ! cmp -s "$requirements" "$axe_folder/requirements.txt"; then
    rm -rf "$axe_folder"
    mkdir -p "$axe_folder"
    python3 -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes --only-binary :all: \
        --dest "$axe_folder" --requirement "$requirements" ||
        fail "axe-core could not be fetched, or is not what $requirements says.
Where a machine has no network:  INTYGA_SKIP_PAGES=1 $0"
    python3 -m zipfile -e "$axe_folder"/*.whl "$axe_folder"
    cp "$requirements" "$axe_folder/requirements.txt"
fi
axe=$axe_folder/axe_playwright_python/axe.min.js
