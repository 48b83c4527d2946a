# Shared by the scripts. To be sourced by bash.
# shellcheck shell=bash
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then bold=$'\e[1m'; plain=$'\e[0m'; else bold=""; plain=""; fi

heading() { printf '\n%s== %s%s\n\n' "$bold" "$*" "$plain"; }
note() { printf '%s\n' "$*"; }
fail() {
    printf '\nFAILED: %s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        return 127
    fi
}

# install_packages PACKAGE…: with apt, where there is apt and the right to use it.
install_packages() {
    note "Installing: $*"
    command -v apt-get >/dev/null || return 1
    as_root apt-get update -q || return 1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y "$@" || return 1
}

# Everything that building needs: the Swift toolchain, and SQLite and libxml2 with their headers.
require_toolchain() {
    command -v swift >/dev/null || fail "there is no Swift toolchain.
Install Swift 6.2 or later: https://www.swift.org/install/ – then run this script again."
    local version major minor
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | head -n 1)
    major=${version%%.*}
    minor=${version#*.}
    if [ -z "$version" ] || [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 2 ]; }; then
        fail "Swift ${version:-of an unknown version} is too old.
Install Swift 6.2 or later: https://www.swift.org/install/ – then run this script again."
    fi
    note "Swift $version"

    local missing=()
    command -v pkg-config >/dev/null || missing+=(pkg-config)
    # Asking pkg-config also finds what was installed by other means than apt.
    pkg-config --exists sqlite3 2>/dev/null || missing+=(libsqlite3-dev)
    pkg-config --exists libxml-2.0 2>/dev/null || missing+=(libxml2-dev)
    if [ "${#missing[@]}" -gt 0 ]; then
        install_packages "${missing[@]}" || fail "these packages are missing and could not be installed: ${missing[*]}
As root, on Debian or Ubuntu:  apt-get install ${missing[*]}
On Fedora:                     dnf install pkgconf-pkg-config sqlite-devel libxml2-devel
On macOS:                      brew install pkg-config sqlite libxml2
Then run this script again."
    fi
    note "SQLite $(pkg-config --modversion sqlite3), libxml2 $(pkg-config --modversion libxml-2.0)"
}
