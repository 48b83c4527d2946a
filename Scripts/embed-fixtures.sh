#!/bin/sh
# Writes Sources/CompetenceRegistry/Demo/EmbeddedFixtures.swift from fixtures/fsla/*.json and fixtures/catalogue/*.xml,
# so that `intyga demo` needs no file besides the program. Run it after every change of these; a test compares the two.
set -eu
cd "$(dirname "$0")/.."
output=Sources/CompetenceRegistry/Demo/EmbeddedFixtures.swift
{
    echo '// Written by Scripts/embed-fixtures.sh from fixtures/. Do not edit.'
    echo '// swift-format-ignore-file'
    echo
    echo 'enum EmbeddedFixtures {'
    echo '    /// Texts by their path below `fixtures/`.'
    echo '    static let texts: [String: String] = ['
    (cd fixtures && find fsla catalogue -name '*.json' -o -name '*.xml' | grep -v published-figures | LC_ALL=C sort) |
        while read -r path; do
            printf '        "%s": ###"""\n' "$path"
            # An empty last line in the literal stands for the file's final line feed.
            cat "fixtures/$path"
            printf '\n"""###,\n'
        done
    echo '    ]'
    echo '}'
} > "$output.new"
mv "$output.new" "$output"
