#!/bin/sh
# Installs what the oracle tests call: xmlsec1, xmllint, zbarimg, pdftoppm, sqlite3, mandoc, and a Python environment with signxml.
# Safe to run again; does nothing when all is there.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
environment="$root/build/oracle-venv"

missing=""
command -v xmlsec1 >/dev/null || missing="$missing xmlsec1"
command -v xmllint >/dev/null || missing="$missing libxml2-utils"
command -v zbarimg >/dev/null || missing="$missing zbar-tools"
command -v sqlite3 >/dev/null || missing="$missing sqlite3"
command -v pdftoppm >/dev/null || missing="$missing poppler-utils"
command -v mandoc >/dev/null || missing="$missing mandoc"
command -v openssl >/dev/null || missing="$missing openssl"
command -v python3 >/dev/null || missing="$missing python3 python3-venv"
if [ -n "$missing" ]; then
    if [ "$(id -u)" -eq 0 ]; then sudo=""; else sudo="sudo"; fi
    $sudo apt-get update -q
    # Word splitting is meant: each is a package.
    # shellcheck disable=SC2086
    $sudo apt-get install -q -y $missing
fi

requirements="$root/Tests/Oracles/requirements.txt"
if ! cmp -s "$requirements" "$environment/requirements.txt"; then
    python3 -m venv "$environment"
    "$environment/bin/pip" install -q --disable-pip-version-check -r "$requirements"
    cp "$requirements" "$environment/requirements.txt"
fi
