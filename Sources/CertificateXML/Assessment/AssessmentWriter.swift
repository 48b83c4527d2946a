import CompetenceModel
import StrictXML

/// Writes an assessment record. The order of the elements is the schema's.
enum AssessmentWriter {
    private static let namespace = XMLNamespace(uri: AssessmentDocument.namespace)

    static func bytes(of sheet: AssessmentSheet) throws(DocumentProblems) -> [UInt8] {
        var writer = DocumentWriter(namespace)
        let rootAttributes: [(name: String, value: String?)] = [
            ("participant", sheet.participant.text), ("framework", sheet.framework.text),
            ("assessor", sheet.assessor?.text), ("date", sheet.judgedOn.description),
        ]
        writer.element("AssessmentRecord", rootAttributes) { writer in
            for piece in sheet.evidence { write(piece, to: &writer) }
            for unit in sheet.units {
                writer.element("Unit", attributes(of: unit.reference)) { writer in
                    for judgement in unit.judgements {
                        let evidence = judgement.evidence.map { String($0) }.joined(separator: " ")
                        writer.element(
                            "Judgement",
                            [
                                ("criterion", judgement.criterion.text), ("grade", judgement.grade),
                                ("evidence", evidence),
                            ])
                    }
                }
            }
            if !sheet.selfRatings.isEmpty {
                writer.element("SelfRating") { writer in
                    for rating in sheet.selfRatings { write(rating, to: &writer) }
                }
            }
        }
        return try writer.finish()
    }

    private static func write(_ piece: AssessmentSheet.Piece, to writer: inout DocumentWriter) {
        let evidence = piece.evidence
        let attributes: [(name: String, value: String?)] = [
            ("number", String(evidence.number)), ("method", evidence.method.rawValue),
            ("date", evidence.on.description), ("setting", evidence.setting?.rawValue),
            ("place", piece.notes.place), ("supervisor", piece.notes.supervisor),
        ]
        writer.element("Evidence", attributes) { writer in
            writer.element("Note", text: piece.notes.why)
            for (file, name) in zip(evidence.files, piece.notes.fileNames) {
                writer.element("File", [("sha256", file.description), ("name", name)])
            }
            for name in piece.unhashedFiles { writer.element("File", [("name", name)]) }
        }
    }

    private static func write(_ rating: SelfRating, to writer: inout DocumentWriter) {
        writer.element("Unit", attributes(of: rating.unit)) { writer in
            for rating in rating.ratings {
                writer.element("Rating", [("criterion", rating.criterion.text), ("grade", rating.grade)])
            }
        }
    }

    private static func attributes(of unit: UnitReference) -> [(name: String, value: String?)] {
        [("code", unit.code.text), ("version", String(unit.version))]
    }
}
