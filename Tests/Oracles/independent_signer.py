"""Seals a document without any code of intyga: lxml canonicalises, cryptography signs.

Usage: independent_signer.py KEY.pem CHAIN.pem DOCUMENT.xml TIME VARIANT > SEALED.xml

VARIANT is "profile" for a seal exactly in the profile of docs/seal.md, "template" for the same without its digests and
signature, for another program to fill in, or the name of one deviation from the profile (--list).
The seals with deviations are still correct signatures, except where VARIANTS says otherwise; a verifier has to
refuse them for their form.
"""

import base64
import hashlib
import hmac
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, utils
from lxml import etree

DS = "http://www.w3.org/2000/09/xmldsig#"
XADES = "http://uri.etsi.org/01903/v1.3.2#"
EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
EXCLUSIVE_WITH_COMMENTS = EXCLUSIVE + "WithComments"
INCLUSIVE = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
ENVELOPED = DS + "enveloped-signature"
SHA1 = DS + "sha1"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
SHA512 = "http://www.w3.org/2001/04/xmlenc#sha512"
MD5 = "http://www.w3.org/2001/04/xmldsig-more#md5"
ECDSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"
ECDSA_SHA1 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha1"
ECDSA_SHA512 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512"
HMAC_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"
NOT_THE_SIGNATURE = "not(ancestor-or-self::ds:Signature)"

VARIANTS = {
    "profile": {},
    "template": {"fill": False},
    # Algorithms.
    "sha1-digest": {"digest": SHA1},
    "sha512-digest": {"digest": SHA512},
    "md5-digest": {"digest": MD5},
    "ecdsa-sha1": {"signature": ECDSA_SHA1},
    "ecdsa-sha512": {"signature": ECDSA_SHA512},
    "hmac-with-public-key": {"signature": HMAC_SHA256},
    "inclusive-c14n": {"c14n": INCLUSIVE},
    "c14n-with-comments": {"c14n": EXCLUSIVE_WITH_COMMENTS},
    "der-signature": {"der": True},
    # References and transforms.
    "no-reference": {"references": []},
    "only-document": {"references": ["document"]},
    "only-properties": {"references": ["properties"]},
    "references-swapped": {"references": ["properties", "document"]},
    "document-twice": {"references": ["document", "document"]},
    "three-references": {"references": ["document", "properties", "time"]},
    "xpath-transform": {"transforms": [("xpath", None), ("c14n", None)]},
    "xslt-transform": {"transforms": [("enveloped", None), ("xslt", None), ("c14n", None)]},
    "base64-transform": {"transforms": [("enveloped", None), ("base64", None)]},
    "no-c14n-transform": {"transforms": [("enveloped", None)]},
    "inclusive-namespaces": {"prefixes": True},
    "no-type": {"type": ""},
    "external-reference": {"uri": "http://localhost/other.xml"},
    "xpointer-reference": {"uri": "#xpointer(/)"},
    # Properties and key information.
    "no-qualifying-properties": {"references": ["document"], "object": False},
    "other-identifiers": {"ids": ("s1", "d1", "p1")},
    "other-prefixes": {"prefix": ("dsig", "etsi")},
    "white-space": {"space": "\n"},
    "key-value": {"key_value": True},
    "second-object": {"extra": "<ds:Object>x</ds:Object>"},
    "unsigned-properties": {"unsigned": True},
    "local-time": {"zone": "+01:00"},
    "no-signing-time": {"time": False},
    "no-signing-certificate": {"certificate": False},
    "other-certificate-digest": {"wrong_certificate": True},
    # Place.
    "first-child": {"place": "first"},
    "in-a-section": {"place": "section"},
    "text-after": {"place": "text-after"},
    "twice": {"place": "twice"},
}

HASHES = {SHA1: hashlib.sha1, SHA256: hashlib.sha256, SHA512: hashlib.sha512, MD5: hashlib.md5}
SIGNATURE_HASHES = {ECDSA_SHA256: hashes.SHA256, ECDSA_SHA1: hashes.SHA1, ECDSA_SHA512: hashes.SHA512}


def base64_text(data):
    return base64.b64encode(data).decode("ascii")


def canonical(element, algorithm):
    return etree.tostring(
        element,
        method="c14n",
        exclusive=algorithm in (EXCLUSIVE, EXCLUSIVE_WITH_COMMENTS),
        with_comments=algorithm == EXCLUSIVE_WITH_COMMENTS,
    )


class Signer:
    def __init__(self, key, chain, time, variant):
        self.key = key
        self.chain = chain
        self.time = time
        self.options = VARIANTS[variant]
        self.c14n = self.options.get("c14n", EXCLUSIVE)
        self.digest = self.options.get("digest", SHA256)
        self.method = self.options.get("signature", ECDSA_SHA256)
        self.ids = self.options.get("ids", ("seal", "sealed-document", "seal-properties"))
        self.space = self.options.get("space", "")

    def transform(self, kind):
        if kind == "enveloped":
            return f'<ds:Transform Algorithm="{ENVELOPED}"/>'
        if kind == "xpath":
            return (
                '<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116">'
                f"<ds:XPath>{NOT_THE_SIGNATURE}</ds:XPath></ds:Transform>"
            )
        if kind == "xslt":
            return (
                '<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116">'
                '<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="1.0">'
                '<xsl:template match="/"><xsl:copy-of select="/"/></xsl:template>'
                "</xsl:stylesheet></ds:Transform>"
            )
        if kind == "base64":
            return f'<ds:Transform Algorithm="{DS}base64"/>'
        inner = ""
        if self.options.get("prefixes"):
            inner = f'<ec:InclusiveNamespaces xmlns:ec="{EXCLUSIVE}" PrefixList="ds"/>'
        return f'<ds:Transform Algorithm="{self.c14n}">{inner}</ds:Transform>'

    def reference(self, kind):
        transforms = ["c14n"]
        if kind == "document":
            transforms = [name for name, _ in self.options.get("transforms", [("enveloped", 0), ("c14n", 0)])]
            attributes = f'Id="{self.ids[1]}" URI="{self.options.get("uri", "")}"'
        elif kind == "properties":
            type_ = self.options.get("type", 'Type="http://uri.etsi.org/01903#SignedProperties"')
            attributes = f'{type_} URI="#{self.ids[2]}"'
        else:
            attributes = 'URI="#time"'
        return (
            f"<ds:Reference {attributes}><ds:Transforms>{''.join(map(self.transform, transforms))}</ds:Transforms>"
            f'<ds:DigestMethod Algorithm="{self.digest}"/><ds:DigestValue></ds:DigestValue></ds:Reference>'
        )

    def properties(self):
        certificates = ""
        for certificate in self.chain:
            der = certificate.public_bytes(serialization.Encoding.DER)
            value = hashlib.sha256(b"other" if self.options.get("wrong_certificate") else der).digest()
            certificates += (
                f'<xades:Cert><xades:CertDigest><ds:DigestMethod Algorithm="{SHA256}"/>'
                f"<ds:DigestValue>{base64_text(value)}</ds:DigestValue></xades:CertDigest></xades:Cert>"
            )
        parts = ""
        if self.options.get("time", True):
            time = self.time[:-1] + self.options["zone"] if "zone" in self.options else self.time
            identifier = ' Id="time"' if "time" in self.options.get("references", []) else ""
            parts += f"<xades:SigningTime{identifier}>{time}</xades:SigningTime>"
        if self.options.get("certificate", True):
            parts += f"<xades:SigningCertificateV2>{certificates}</xades:SigningCertificateV2>"
        unsigned = ""
        if self.options.get("unsigned"):
            unsigned = (
                "<xades:UnsignedProperties><xades:UnsignedSignatureProperties><xades:CertificateValues/>"
                "</xades:UnsignedSignatureProperties></xades:UnsignedProperties>"
            )
        return (
            f'<ds:Object><xades:QualifyingProperties xmlns:xades="{XADES}" Target="#{self.ids[0]}">'
            f'<xades:SignedProperties Id="{self.ids[2]}">'
            f"<xades:SignedSignatureProperties>{parts}</xades:SignedSignatureProperties>"
            "<xades:SignedDataObjectProperties>"
            f'<xades:DataObjectFormat ObjectReference="#{self.ids[1]}">'
            "<xades:MimeType>application/xml</xades:MimeType></xades:DataObjectFormat>"
            f"</xades:SignedDataObjectProperties></xades:SignedProperties>{unsigned}"
            "</xades:QualifyingProperties></ds:Object>"
        )

    def signature_text(self):
        references = "".join(self.reference(kind) for kind in self.options.get("references", ["document", "properties"]))
        certificates = "".join(
            "<ds:X509Certificate>"
            + base64_text(certificate.public_bytes(serialization.Encoding.DER))
            + "</ds:X509Certificate>"
            for certificate in self.chain
        )
        key_value = "<ds:KeyName>seal</ds:KeyName>" if self.options.get("key_value") else ""
        text = (
            f'<ds:Signature xmlns:ds="{DS}" Id="{self.ids[0]}">{self.space}<ds:SignedInfo>'
            f'<ds:CanonicalizationMethod Algorithm="{self.c14n}"/><ds:SignatureMethod Algorithm="{self.method}"/>'
            f"{references}</ds:SignedInfo>{self.space}<ds:SignatureValue></ds:SignatureValue>{self.space}"
            f"<ds:KeyInfo>{key_value}<ds:X509Data>{certificates}</ds:X509Data></ds:KeyInfo>"
            f"{self.properties() if self.options.get('object', True) else ''}{self.options.get('extra', '')}"
            "</ds:Signature>"
        )
        if "prefix" in self.options:
            ds, xades = self.options["prefix"]
            for old, new in (("ds", ds), ("xades", xades)):
                text = text.replace(f"<{old}:", f"<{new}:").replace(f"</{old}:", f"</{new}:")
                text = text.replace(f"xmlns:{old}=", f"xmlns:{new}=")
        return text

    def place(self, root, signature):
        place = self.options.get("place", "last")
        if place == "first":
            root.insert(0, signature)
        elif place == "section":
            root.find("{*}Section").append(signature)
        else:
            root.append(signature)
        if place == "text-after":
            signature.tail = "x"

    def sign(self, document):
        root = etree.fromstring(document)
        signature = etree.fromstring(self.signature_text())
        self.place(root, signature)
        if not self.options.get("fill", True):
            return etree.tostring(root, encoding="UTF-8")
        # Everything is digested where it stands, so that its namespaces are those of the finished document.
        for reference in signature.iterfind(f".//{{{DS}}}Reference"):
            uri = reference.get("URI")
            if uri.startswith("#") and "xpointer" not in uri:
                target = next(element for element in signature.iter() if element.get("Id") == uri[1:])
                content = canonical(target, self.c14n)
            else:
                parent, index, tail = signature.getparent(), signature.getparent().index(signature), signature.tail
                signature.tail = None
                parent.remove(signature)
                if tail:
                    parent[-1].tail = (parent[-1].tail or "") + tail
                content = canonical(root, self.c14n)
                if tail:
                    parent[-1].tail = parent[-1].tail[: -len(tail)] or None
                parent.insert(index, signature)
                signature.tail = tail
            reference.find(f"{{{DS}}}DigestValue").text = base64_text(HASHES[self.digest](content).digest())
        signed_info = canonical(signature.find(f"{{{DS}}}SignedInfo"), self.c14n)
        signature.find(f"{{{DS}}}SignatureValue").text = base64_text(self.signature_value(signed_info))
        if self.options.get("place") == "twice":
            signature.addprevious(etree.fromstring(etree.tostring(signature)))
        return etree.tostring(root, encoding="UTF-8")

    def signature_value(self, data):
        if self.method == HMAC_SHA256:
            public = self.key.public_key().public_bytes(
                serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
            )
            return hmac.new(public, data, hashlib.sha256).digest()
        der = self.key.sign(data, ec.ECDSA(SIGNATURE_HASHES[self.method]()))
        if self.options.get("der"):
            return der
        r, s = utils.decode_dss_signature(der)
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")


def main():
    if sys.argv[1:] == ["--list"]:
        print("\n".join(VARIANTS))
        return
    key_path, chain_path, document_path, time, variant = sys.argv[1:]
    with open(key_path, "rb") as file:
        key = serialization.load_pem_private_key(file.read(), None)
    with open(chain_path, "rb") as file:
        chain = x509.load_pem_x509_certificates(file.read())
    with open(document_path, "rb") as file:
        document = file.read()
    sys.stdout.buffer.write(Signer(key, chain, time, variant).sign(document))


if __name__ == "__main__":
    main()
