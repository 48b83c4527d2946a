import StrictXML

extension XMLDocument {
    /// Parses a document and holds it against its schema.
    ///
    /// - Throws: everything that the parser or the schema has against it.
    convenience init(
        parsing bytes: [UInt8], limits: XMLLimits, validatedBy schema: () throws(XMLProblems) -> XMLSchema
    ) throws(DocumentProblems) {
        do throws(XMLProblems) {
            try self.init(parsing: bytes, limits: limits)
            if let problems = XMLProblems(try schema().problems(in: self)) { throw problems }
        } catch {
            throw DocumentProblems(error)
        }
    }
}
