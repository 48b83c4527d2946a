/// The one form of seal that is written and accepted; described in `docs/seal.md` and as a schema in `schemas/seal/`.
enum SealProfile {
    static let signatureNamespace = "http://www.w3.org/2000/09/xmldsig#"
    static let propertiesNamespace = "http://uri.etsi.org/01903/v1.3.2#"

    /// The identifiers that a seal uses, and nothing else in its document may.
    static let identifiers = ["seal", "sealed-document", "seal-properties"]

    /// The namespaces of the signature, of its properties, and of the older and newer properties beside them.
    static func isSignatureNamespace(_ uri: String) -> Bool {
        uri == signatureNamespace || uri.hasPrefix("http://uri.etsi.org/01903/")
            || uri == "http://www.w3.org/2009/xmldsig11#"
    }

    /// The sealing certificate and three above it: more than any authority for seals needs.
    static let maximumChainLength = 4
    /// A P-256 certificate takes some 600 bytes; RSA 4096 with long names about 2,500. In base64 characters.
    static let maximumCertificateLength = 8192
    /// The base64 text of a SHA-256 digest.
    static let digestLength = 44
    /// The base64 text of r ‖ s, 64 bytes (RFC 4050, FIPS 186).
    static let signatureLength = 88

    // The fixed text between the values, in canonical form. Where an element is digested on its own, exclusive
    // canonicalisation declares on it the namespaces that an ancestor declares in the document: hence two forms of some.

    private static let canonicalisation = "http://www.w3.org/2001/10/xml-exc-c14n#"
    private static let digestMethod = "http://www.w3.org/2001/04/xmlenc#sha256"
    private static let declareSignature = " xmlns:ds=\"\(signatureNamespace)\""
    private static let declareProperties = " xmlns:xades=\"\(propertiesNamespace)\""

    static let signatureStart = bytes("<ds:Signature\(declareSignature) Id=\"seal\">")

    static let signedInfoStart = bytes("<ds:SignedInfo>")
    static let signedInfoStartAlone = bytes("<ds:SignedInfo\(declareSignature)>")
    /// From inside `SignedInfo` to the digest of the document.
    static let beforeDocumentDigest = bytes(
        """
        <ds:CanonicalizationMethod Algorithm="\(canonicalisation)"></ds:CanonicalizationMethod>\
        <ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"></ds:SignatureMethod>\
        <ds:Reference Id="sealed-document" URI=""><ds:Transforms>\
        <ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"></ds:Transform>\
        <ds:Transform Algorithm="\(canonicalisation)"></ds:Transform></ds:Transforms>\
        <ds:DigestMethod Algorithm="\(digestMethod)"></ds:DigestMethod><ds:DigestValue>
        """)
    static let betweenDigests = bytes(
        """
        </ds:DigestValue></ds:Reference>\
        <ds:Reference Type="http://uri.etsi.org/01903#SignedProperties" URI="#seal-properties"><ds:Transforms>\
        <ds:Transform Algorithm="\(canonicalisation)"></ds:Transform></ds:Transforms>\
        <ds:DigestMethod Algorithm="\(digestMethod)"></ds:DigestMethod><ds:DigestValue>
        """)
    static let signedInfoEnd = bytes("</ds:DigestValue></ds:Reference></ds:SignedInfo>")

    static let signatureValueStart = bytes("<ds:SignatureValue>")
    static let signatureValueEnd = bytes("</ds:SignatureValue><ds:KeyInfo><ds:X509Data>")
    static let certificateStart = bytes("<ds:X509Certificate>")
    static let certificateEnd = bytes("</ds:X509Certificate>")
    static let beforeProperties = bytes(
        """
        </ds:X509Data></ds:KeyInfo><ds:Object>\
        <xades:QualifyingProperties\(declareProperties) Target="#seal">
        """)

    static let propertiesStart = bytes("<xades:SignedProperties Id=\"seal-properties\">")
    static let propertiesStartAlone = bytes("<xades:SignedProperties\(declareProperties) Id=\"seal-properties\">")
    static let beforeSigningTime = bytes("<xades:SignedSignatureProperties><xades:SigningTime>")
    static let afterSigningTime = bytes("</xades:SigningTime><xades:SigningCertificateV2>")
    static let beforeCertificateDigest = certificateDigestStart(declaring: "")
    static let beforeCertificateDigestAlone = certificateDigestStart(declaring: declareSignature)
    static let afterCertificateDigest = bytes("</ds:DigestValue></xades:CertDigest></xades:Cert>")
    static let propertiesEnd = bytes(
        """
        </xades:SigningCertificateV2></xades:SignedSignatureProperties><xades:SignedDataObjectProperties>\
        <xades:DataObjectFormat ObjectReference="#sealed-document"><xades:MimeType>application/xml</xades:MimeType>\
        </xades:DataObjectFormat></xades:SignedDataObjectProperties></xades:SignedProperties>
        """)

    static let signatureEnd = bytes("</xades:QualifyingProperties></ds:Object></ds:Signature>")
    static let signatureEndTag = bytes("</ds:Signature>")

    private static func certificateDigestStart(declaring declaration: String) -> [UInt8] {
        bytes(
            """
            <xades:Cert><xades:CertDigest>\
            <ds:DigestMethod\(declaration) Algorithm="\(digestMethod)"></ds:DigestMethod><ds:DigestValue\(declaration)>
            """)
    }

    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
