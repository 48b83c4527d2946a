public import CompetenceModel
public import StrictXML

/// A competence certificate as a document: `schemas/certificate/1.0/certificate.xsd`.
public enum CertificateDocument {
    /// The namespace of the certificate's elements.
    public static let namespace = "urn:intyga:certificate:1"
    /// The local name of the root element.
    public static let rootName = "CompetenceCertificate"

    /// The certificate without its seal, in exclusive canonical form: the bytes to be digested are these.
    ///
    /// The same certificate always gives the same bytes. They end with the root's end tag; the seal is its last child.
    /// Before they are returned they are validated, and read back: what is read has to be the certificate that was given.
    ///
    /// - Throws: what of the certificate the schema does not allow or a reader would refuse.
    public static func unsealedBytes(of certificate: CompetenceCertificate) throws(DocumentProblems) -> [UInt8] {
        let (bytes, document) = try validated(certificate)
        guard try read(document.root) == certificate else {
            throw DocumentProblems(DocumentProblem(.notReproduced, ["what": certificate.serial.text]))
        }
        return bytes
    }

    /// The same without reading back: the bytes are held against the schema, and the certificate against what the schema
    /// cannot say.
    public static func validatedBytes(of certificate: CompetenceCertificate) throws(DocumentProblems) -> [UInt8] {
        try validated(certificate).bytes
    }

    private static func validated(
        _ certificate: CompetenceCertificate
    ) throws(DocumentProblems) -> (bytes: [UInt8], document: XMLDocument) {
        let bytes = try CertificateWriter.bytes(of: certificate)
        let document = try parse(bytes)
        let problems = CertificateConsistency.problems(in: certificate).map { DocumentProblem($0.code, $0.values) }
        if let problems = DocumentProblems(problems) { throw problems }
        return (bytes, document)
    }

    /// Whether a status list can be said to be published at an address: the same that the schema asks of it.
    public static func isStatusListAddress(_ text: String) -> Bool {
        text.utf8.count <= 500 && text.wholeMatch(of: /https?:\/\/[A-Za-z0-9\-._~:\/?#\[\]@!$&'()*+,;=%]+/) != nil
    }

    /// Parses a certificate, sealed or not, within the limits for sealed documents, and holds it against the schema.
    ///
    /// This says nothing of the seal: what is to be trusted is verified first, and read from the verified element.
    public static func parse(_ bytes: [UInt8]) throws(DocumentProblems) -> XMLDocument {
        try XMLDocument(parsing: bytes, limits: .sealedDocument, validatedBy: Schemas.certificate)
    }

    /// Reads a certificate from its root element, and from nothing but that element.
    ///
    /// - Throws: everything that it cannot read, and what the schema cannot say but the certificate must keep to.
    public static func read(_ element: XMLElement) throws(DocumentProblems) -> CompetenceCertificate {
        try CertificateReader.read(element)
    }
}
