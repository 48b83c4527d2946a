#!/bin/sh
# Writes Sources/CertificateXML/Verifier/EmbeddedVerifier.swift from verifier/, so that `intyga verifier` needs no file besides
# the program. Run it after every change there; a test compares the two.
set -eu
cd "$(dirname "$0")/.."
output=Sources/CertificateXML/Verifier/EmbeddedVerifier.swift
{
    echo '// Written by Scripts/embed-verifier.sh from verifier/. Do not edit.'
    echo '// swift-format-ignore-file'
    echo
    echo 'enum EmbeddedVerifier {'
    echo '    /// Texts by their name in `verifier/`.'
    echo '    static let texts: [String: String] = ['
    (cd verifier && find . -name '*.js' -o -name '*.css' -o -name '*.html' | sed 's|^\./||' | LC_ALL=C sort) |
        while read -r path; do
            printf '        "%s": ###"""\n' "$path"
            # An empty last line in the literal stands for the file's final line feed.
            cat "verifier/$path"
            printf '\n"""###,\n'
        done
    echo '    ]'
    echo '}'
} > "$output.new"
mv "$output.new" "$output"
