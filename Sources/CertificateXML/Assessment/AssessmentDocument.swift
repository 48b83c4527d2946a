public import CompetenceModel
import StrictXML

/// An assessment record as a document: `schemas/assessment/1.0/assessment.xsd`.
public enum AssessmentDocument {
    /// The namespace of the record's elements.
    public static let namespace = "urn:intyga:assessment:1"

    /// Reads a record that has been filled in.
    ///
    /// A unit of which nothing is judged is left out, so that a form for a whole framework may come back with some of its
    /// units filled in.
    /// - Throws: everything that is wrong with the document, with line numbers.
    public static func read(_ bytes: [UInt8]) throws(DocumentProblems) -> AssessmentSheet {
        let document = try XMLDocument(parsing: bytes, limits: .default, validatedBy: Schemas.assessment)
        return try AssessmentReader.read(document.root)
    }

    /// Writes a record, in exclusive canonical form. Read back, it says the same, apart from the line numbers.
    public static func bytes(of sheet: AssessmentSheet) throws(DocumentProblems) -> [UInt8] {
        let bytes = try AssessmentWriter.bytes(of: sheet)
        _ = try read(bytes)
        return bytes
    }

    /// A blank record to fill in, for `units` of `framework`. It is valid by the schema as it stands; above each
    /// judgement a comment says what the criterion is.
    ///
    /// - Parameter participant: Whom it is for; `nil` leaves that to be filled in too.
    public static func blankForm(
        for units: [Unit], of framework: Framework, participant: ParticipantID? = nil, language: Language
    ) throws(DocumentProblems) -> [UInt8] {
        let bytes = BlankAssessmentForm(
            framework: framework, units: units, participant: participant, language: language
        ).bytes
        _ = try XMLDocument(parsing: bytes, limits: .default, validatedBy: Schemas.assessment)
        return bytes
    }
}
