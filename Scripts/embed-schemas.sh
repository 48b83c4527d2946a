#!/bin/sh
# Writes Sources/CertificateXML/Schemas/EmbeddedSchemas.swift from schemas/**.xsd, so that the library needs no file
# besides itself. Run it after every change of a schema; a test compares the two.
set -eu
cd "$(dirname "$0")/.."
output=Sources/CertificateXML/Schemas/EmbeddedSchemas.swift
{
    echo '// Written by Scripts/embed-schemas.sh from schemas/. Do not edit.'
    echo '// swift-format-ignore-file'
    echo
    echo 'enum EmbeddedSchemas {'
    echo '    /// Schema texts by their path below `schemas/`.'
    echo '    static let texts: [String: String] = ['
    (cd schemas && find . -name '*.xsd' | sed 's|^\./||' | LC_ALL=C sort) | while read -r path; do
        printf '        "%s": ###"""\n' "$path"
        # An empty last line in the literal stands for the file's final line feed.
        cat "schemas/$path"
        printf '\n"""###,\n'
    done
    echo '    ]'
    echo '}'
} > "$output.new"
mv "$output.new" "$output"
