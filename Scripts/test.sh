#!/usr/bin/env bash
# Everything that must hold before a change goes in: format, embedded files, documents against their schemas by another
# program, a build without warnings, the quick start, the demonstration, and all tests. Installs what it needs.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

# Read by Package.swift: warnings of our own targets become errors; those of dependencies do not.
export INTYGA_WARNINGS_AS_ERRORS=1

heading "What is needed"
require_toolchain
# xmllint, xmlsec1, openssl and Python with signxml: other programs that must come to the same answers.
Tests/Oracles/setup.sh || fail "the programs that the tests compare with could not be installed.
As root, on Debian or Ubuntu:  apt-get install xmlsec1 libxml2-utils openssl python3 python3-venv"

heading "Format"
swift format lint --strict -r Sources Tests Package.swift
note "as .swift-format says"

heading "Embedded files"
# same SCRIPT FILE: what SCRIPT writes is what FILE already holds.
same() {
    local before
    before=$(cksum <"$2")
    "$1"
    [ "$(cksum <"$2")" = "$before" ] || fail "$2 was out of date. It is written anew now: commit it."
    note "$2"
}
same Scripts/embed-schemas.sh Sources/CertificateXML/Schemas/EmbeddedSchemas.swift
same Scripts/embed-verifier.sh Sources/CertificateXML/Verifier/EmbeddedVerifier.swift
same Scripts/embed-fixtures.sh Sources/CompetenceRegistry/Demo/EmbeddedFixtures.swift

heading "Documents against their schemas, by xmllint"
# schema NAME: its path.
schema() { printf 'schemas/%s/1.0/%s.xsd' "$1" "$1"; }
# valid NAME FILE…: every file is valid against the schema of that name.
valid() {
    local name=$1
    shift
    xmllint --nonet --noout --schema "$(schema "$name")" "$@" >/dev/null || fail "not valid against $(schema "$name")"
    note "$# valid against $(schema "$name")"
}
# invalid NAME FILE…: every file is refused by that schema.
invalid() {
    local name=$1 file status
    shift
    for file in "$@"; do
        status=0
        xmllint --nonet --noout --schema "$(schema "$name")" "$file" >/dev/null 2>&1 || status=$?
        # 3 is what xmllint says of a document that a schema refuses; 1 of one that it cannot read.
        [ "$status" -eq 3 ] || fail "$file should be refused by $(schema "$name"); xmllint says $status"
    done
    note "$# refused by $(schema "$name")"
}
valid catalogue fixtures/catalogue/*.xml
valid assessment fixtures/assessment/*.xml fixtures/quickstart/*.xml
valid certificate fixtures/certificate/*.xml
valid status-list fixtures/status-list/*.xml
valid quality-report fixtures/quality-report/*.xml
valid claim-package fixtures/claim-package/*.xml
valid claim-decision fixtures/claim-decision/*.xml
invalid catalogue fixtures/errors/catalogue/*.xml
invalid assessment fixtures/errors/assessment/*.xml

heading "Build, with warnings of our own as errors"
swift build --build-tests
program=$(swift build --show-bin-path)/intyga

heading "The quick start"
Scripts/quickstart.sh
valid certificate build/quickstart/certificates/*.xml
valid status-list build/quickstart/status-list.xml

heading "An external assurer with a registry elsewhere"
Scripts/exchange.sh
valid claim-package build/exchange/post/C-0001.xml
valid claim-decision build/exchange/post/decision.xml

heading "The demonstration"
rm -rf build/demo
mkdir -p build
export XDG_STATE_HOME=build/demo-state
rm -rf "$XDG_STATE_HOME"
"$program" demo build/demo
valid certificate build/demo/certificates/*.xml
valid status-list build/demo/status-list.xml
valid catalogue build/demo/catalogue/*.xml
"$program" --registry build/demo/intyga.sqlite audit verify
"$program" --registry build/demo/intyga.sqlite report validation
for stage in internal external; do
    "$program" --registry build/demo/intyga.sqlite report quality --stage "$stage" --xml -o "build/demo/$stage.xml"
done
valid quality-report build/demo/internal.xml build/demo/external.xml

heading "The pages, in a browser"
Scripts/check-pages.sh

heading "The checking page, in a browser without a network"
Scripts/check-verifier.sh

heading "What the work costs, counted in sessions that are played"
python3 Tests/Terminal/burden.py "$program"
note "as docs/burden.md says"

heading "All tests"
# The summary of the test runner is what this script ends with.
swift test --skip-build
