public import CompetenceModel
public import StrictXML

/// A claim package as a document: `schemas/claim-package/1.0/claim-package.xsd`.
public enum ClaimPackageDocument {
    /// The namespace of the package's elements.
    public static let namespace = "urn:intyga:claim-package:1"
    /// The local name of the root element.
    public static let rootName = "ClaimPackage"

    /// A claim may hold thousands of assessments; some 5,000 bytes each leave room for over 10,000 of them.
    public static let limits = XMLLimits(
        maxBytes: 64 << 20, maxDepth: 32, maxElements: 1_000_000, maxAttributes: 64, maxAttributeValueBytes: 16 << 10,
        allowsComments: false, allowsProcessingInstructions: false, allowsByteOrderMark: false)

    /// The package without its seal, in exclusive canonical form; as for ``CertificateDocument/unsealedBytes(of:)``.
    public static func unsealedBytes(of package: ClaimPackage) throws(DocumentProblems) -> [UInt8] {
        let bytes = try ClaimPackageWriter.bytes(of: package)
        let document = try parse(bytes)
        guard try read(document.root) == package else {
            throw DocumentProblems(DocumentProblem(.notReproduced, ["what": rootName]))
        }
        return bytes
    }

    /// Parses a package, sealed or not, and holds it against the schema. This says nothing of the seal.
    public static func parse(_ bytes: [UInt8]) throws(DocumentProblems) -> XMLDocument {
        try XMLDocument(parsing: bytes, limits: limits, validatedBy: Schemas.claimPackage)
    }

    /// Reads a package from its root element, and from nothing but that element.
    public static func read(_ element: XMLElement) throws(DocumentProblems) -> ClaimPackage {
        try ClaimPackageReader.read(element)
    }

    /// Reads a package from a document that is trusted already, such as one that was verified when it came in.
    public static func read(_ bytes: [UInt8]) throws(DocumentProblems) -> ClaimPackage {
        try read(parse(bytes).root)
    }

    /// The document of which `root` is the root, in the form in which it was sealed.
    public static func bytes(of root: XMLElement) -> [UInt8] {
        root.canonicalBytes()
    }
}
