"""Verifies sealed documents with signxml's XAdES verifier.

Usage: signxml_verify.py CERTIFICATE.pem FILE...

Prints one line a file, "valid" or "invalid" and the reason, in the order given. The certificate is the one that must
have sealed. Exits with 0 when it could answer, whatever the answers.
"""

import sys
import warnings

from signxml import DigestAlgorithm, SignatureMethod
from signxml.xades import XAdESSignatureConfiguration, XAdESVerifier

# signxml accepts much more than the profile; this narrows it to the same algorithms.
CONFIGURATION = XAdESSignatureConfiguration(
    signature_methods=frozenset({SignatureMethod.ECDSA_SHA256}),
    digest_algorithms=frozenset({DigestAlgorithm.SHA256}),
    expect_references=2,
)


def main(certificate_path, paths):
    warnings.simplefilter("ignore")
    with open(certificate_path, encoding="ascii") as file:
        certificate = file.read()
    for path in paths:
        with open(path, "rb") as file:
            data = file.read()
        try:
            results = XAdESVerifier().verify(data, x509_cert=certificate, expect_config=CONFIGURATION)
            tags = [result.signed_xml.tag for result in results]
            if tags[1] != "{http://uri.etsi.org/01903/v1.3.2#}SignedProperties":
                raise ValueError("the second reference is not to SignedProperties")
            print("valid")
        except Exception as error:  # any refusal of any layer below is an answer
            print("invalid", type(error).__name__, str(error).replace("\n", " ")[:200])


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
