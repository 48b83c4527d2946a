#!/bin/sh
# Verifies sealed documents with the xmlsec1 program.
# Usage: xmlsec_verify.sh TRUSTED.pem FILE...
# Prints one line a file, "valid" or "invalid", in the order given. Exits with 0 when it could answer.
set -u
trusted=$1
shift
command -v xmlsec1 >/dev/null || exit 2
for file in "$@"; do
    # The time is that of the fixtures' certificates, not of the day the test runs.
    if xmlsec1 --verify --trusted-pem "$trusted" --verification-gmt-time "2026-11-23 00:00:00" \
        --id-attr:Id http://uri.etsi.org/01903/v1.3.2#:SignedProperties "$file" >/dev/null 2>&1; then
        echo valid
    else
        echo invalid
    fi
done
