#!/bin/sh
# Writes Sources/CertificateXML/Verifier/EmbeddedVerifier.swift from the parts in Page/ beside it, so that `intyga verifier` needs no file besides
# the program. Run it after every change there; a test compares the two.
set -eu
cd "$(dirname "$0")/.."
output=Sources/CertificateXML/Verifier/EmbeddedVerifier.swift
parts=Sources/CertificateXML/Verifier/Page
{
    echo '// Written by Scripts/embed-verifier.sh from Sources/CertificateXML/Verifier/Page/. Do not edit.'
    echo '// swift-format-ignore-file'
    echo
    echo 'enum EmbeddedVerifier {'
    echo '    /// Texts by their name in `Page/`.'
    echo '    static let texts: [String: String] = ['
    (cd "$parts" && find . -name '*.js' -o -name '*.css' -o -name '*.html' | sed 's|^\./||' | LC_ALL=C sort) |
        while read -r path; do
            printf '        "%s": ###"""\n' "$path"
            # An empty last line in the literal stands for the file's final line feed.
            cat "$parts/$path"
            printf '\n"""###,\n'
        done
    echo '    ]'
    echo '}'
} > "$output.new"
mv "$output.new" "$output"
