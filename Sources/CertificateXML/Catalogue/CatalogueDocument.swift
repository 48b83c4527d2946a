public import CompetenceModel
import StrictXML

/// A catalogue of frameworks as a document: `schemas/catalogue/1.0/catalogue.xsd`.
public enum CatalogueDocument {
    /// The namespace of the catalogue's elements.
    public static let namespace = "urn:intyga:catalogue:1"

    /// Reads the frameworks of a catalogue.
    ///
    /// - Throws: everything that is wrong with the document, with line numbers: what the parser says, else what the
    ///   schema says, else what the schema cannot say.
    public static func read(_ bytes: [UInt8]) throws(DocumentProblems) -> [Framework] {
        let document = try XMLDocument(parsing: bytes, limits: .default, validatedBy: Schemas.catalogue)
        return try CatalogueReader.read(document.root)
    }

    /// Writes frameworks as a catalogue, in exclusive canonical form. Read back, it gives the same frameworks.
    ///
    /// - Throws: what of the frameworks the schema does not allow or a reader would refuse.
    public static func bytes(of frameworks: [Framework]) throws(DocumentProblems) -> [UInt8] {
        let bytes = try CatalogueWriter.bytes(of: frameworks)
        guard try read(bytes) == frameworks else {
            throw DocumentProblems(DocumentProblem(.notReproduced, ["what": "Catalogue"]))
        }
        return bytes
    }
}
