"""Writes the fixtures of seals made by others: fixtures/seal/.

Usage: make_fixtures.py

Keys and certificates are made once and kept; they are for tests only and protect nothing. Seals differ at each run,
because ECDSA signatures do.
"""

import datetime
import pathlib
import re
import subprocess
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from independent_signer import VARIANTS, Signer  # noqa: E402

FIXTURES = pathlib.Path(__file__).resolve().parents[2] / "fixtures" / "seal"
TIME = "2026-11-22T16:08:30Z"
FROM = datetime.datetime(2025, 1, 1)
UNTIL = datetime.datetime(2125, 1, 1)


def name(text):
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "SE"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, text),
            x509.NameAttribute(NameOID.COMMON_NAME, text),
        ]
    )


def certify(subject, public_key, issuer, issuer_key, is_authority):
    usage = dict.fromkeys(
        ["digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement"]
        + ["key_cert_sign", "crl_sign", "encipher_only", "decipher_only"],
        False,
    )
    for use in ["key_cert_sign", "crl_sign"] if is_authority else ["digital_signature", "content_commitment"]:
        usage[use] = True
    return (
        x509.CertificateBuilder()
        .subject_name(name(subject))
        .issuer_name(name(issuer))
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(FROM)
        .not_valid_after(UNTIL)
        .add_extension(x509.BasicConstraints(is_authority, None), critical=True)
        .add_extension(x509.KeyUsage(**usage), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
        .sign(issuer_key, hashes.SHA256())
    )


def make_keys():
    keys = [ec.generate_private_key(ec.SECP256R1()) for _ in range(3)]
    root_key, middle_key, sealer_key = keys
    root = certify("Test root", root_key.public_key(), "Test root", root_key, True)
    middle = certify("Test authority for seals", middle_key.public_key(), "Test root", root_key, True)
    sealer = certify("Exempelstads kommun", sealer_key.public_key(), "Test authority for seals", middle_key, False)
    pem = serialization.Encoding.PEM
    (FIXTURES / "root.pem").write_bytes(root.public_bytes(pem))
    (FIXTURES / "chain.pem").write_bytes(sealer.public_bytes(pem) + middle.public_bytes(pem))
    (FIXTURES / "test-key.pem").write_bytes(
        sealer_key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )


def main():
    (FIXTURES / "foreign").mkdir(parents=True, exist_ok=True)
    if not (FIXTURES / "test-key.pem").exists():
        make_keys()
    key = serialization.load_pem_private_key((FIXTURES / "test-key.pem").read_bytes(), None)
    chain = x509.load_pem_x509_certificates((FIXTURES / "chain.pem").read_bytes())
    document = (FIXTURES / "note" / "note.xml").read_bytes()

    for variant in VARIANTS:
        sealed = Signer(key, chain, TIME, variant).sign(document)
        if variant == "profile":
            (FIXTURES / "sealed-by-lxml.xml").write_bytes(sealed)
        elif variant == "template":
            seal_with_xmlsec(sealed)
        else:
            (FIXTURES / "foreign" / f"{variant}.xml").write_bytes(sealed)


def seal_with_xmlsec(template):
    result = subprocess.run(
        ["xmlsec1", "--sign", "--privkey-pem", FIXTURES / "test-key.pem"]
        + ["--id-attr:Id", "http://uri.etsi.org/01903/v1.3.2#:SignedProperties", "/dev/stdin"],
        input=template,
        capture_output=True,
        check=True,
    )
    # xmlsec1 breaks base64 into lines, which the profile does not allow. SignatureValue is not itself signed.
    value = re.compile(rb"(?<=<ds:SignatureValue>)[^<]*(?=</ds:SignatureValue>)")
    sealed = value.sub(lambda match: b"".join(match.group().split()), result.stdout)
    (FIXTURES / "sealed-by-xmlsec1.xml").write_bytes(sealed)


if __name__ == "__main__":
    main()
