#!/usr/bin/env bash
# Runs the checking page (`intyga verifier`) in a browser, from a file with the network off and hosted on loopback, and holds its
# answers against the program's: the demonstration, 500 mutations, fixtures, and cases of every kind. Prints certificates, and has the
# QR codes read off the paper and checked. Leaves pictures in
# build/verifier. Installs what it needs. INTYGA_SKIP_PAGES=1 leaves it out, for a machine that cannot have a browser; it says so.
# INTYGA_MUTATIONS: how many mutations (500).
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

if [ "${INTYGA_SKIP_PAGES:-}" = 1 ]; then
    note "NOT CHECKED: the checking page was not run in a browser, because INTYGA_SKIP_PAGES is set."
    exit 0
fi

source "$root/Scripts/lib/browser.sh"
Tests/Oracles/setup.sh || fail "the programs that the tests compare with could not be installed."

swift build --product intyga
program=$(swift build --show-bin-path)/intyga
demo=build/demo
if [ ! -f "$demo/status-list.xml" ]; then
    mkdir -p build
    XDG_STATE_HOME=build/demo-state "$program" demo "$demo"
fi
build/oracle-venv/bin/python Tests/Pages/check_verifier.py "$program" "$browser" "$axe" "$demo" build/verifier ||
    fail "something is wrong with the checking page; pictures of it are in build/verifier"
build/oracle-venv/bin/python Tests/Pages/check_print.py "$program" "$demo" build/print ||
    fail "something is wrong with the codes on paper; pictures of them are in build/print"
