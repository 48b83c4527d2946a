import CompetenceModel
import StrictXML

/// Writes a claim package. The order of the elements is the schema's.
enum ClaimPackageWriter {
    private static let namespace = XMLNamespace(uri: ClaimPackageDocument.namespace)

    static func bytes(of package: ClaimPackage) throws(DocumentProblems) -> [UInt8] {
        var writer = DocumentWriter(namespace, sizeHint: 65_536 + 2048 * package.assessments.count)
        let attributes: [(name: String, value: String?)] = [
            ("claim", package.claim.text), ("round", String(package.round)),
        ]
        writer.element(ClaimPackageDocument.rootName, attributes) { writer in
            writer.issuer(package.issuer)
            if let centre = package.centre {
                writer.element("Centre", [("code", centre.code.text)]) { $0.element("Name", text: centre.name) }
            }
            writer.element("Exported", text: package.exportedAt.description)
            writer.element(
                "Ledger",
                [
                    ("registry", package.registry.description), ("number", String(package.ledger.number)),
                    ("hash", package.ledger.hash.description),
                ])
            write(package.addressee, to: &writer)
            write(package.submission, to: &writer)
            CatalogueWriter.write([package.framework], to: &writer)
            write(package.draw, to: &writer)
            for assessment in package.assessments { write(assessment, to: &writer) }
            if let stage = package.earlierStage { write(stage, to: &writer) }
        }
        return try writer.finish()
    }

    private static func write(_ addressee: ClaimPackage.Addressee, to writer: inout DocumentWriter) {
        let attributes: [(name: String, value: String?)] = [
            ("handle", addressee.handle.text), ("key", addressee.key.description),
            ("organisation", addressee.organisationCode.text), ("samplingRoot", addressee.samplingRoot?.description),
        ]
        writer.element("Addressee", attributes) { writer in
            writer.element("Name", text: addressee.name)
            writer.element("Organisation", text: addressee.organisation)
        }
    }

    private static func write(_ submission: ClaimPackage.Submission, to writer: inout DocumentWriter) {
        writer.element(
            "Submission",
            [
                ("transaction", String(submission.transaction.number)),
                ("hash", submission.transaction.hash.description), ("ordinal", String(submission.ordinal)),
                ("date", submission.on.description), ("by", submission.by.text),
            ])
    }

    private static func write(_ draw: ClaimPackage.Draw, to writer: inout DocumentWriter) {
        writer.element("Draw") { writer in
            for id in draw.population { writer.element("Candidate", [("assessment", id.text)]) }
            for id in draw.carriedOver { writer.element("Owed", [("assessment", id.text)]) }
            for handle in draw.assessorsWithReturnedWork {
                writer.element("ReturnedWork", [("assessor", handle.text)])
            }
            for review in draw.earlierReviews {
                writer.element(
                    "EarlierReview",
                    [
                        ("assessment", review.assessment.text), ("round", String(review.round)),
                        ("reviewer", review.reviewer.text), ("verdict", review.verdict.rawValue),
                        ("date", review.on.description), ("criteria", DocumentWriter.list(review.criteria)),
                    ])
            }
        }
    }

    private static func write(_ assessment: PackagedAssessment, to writer: inout DocumentWriter) {
        let item = assessment.item
        let attributes: [(name: String, value: String?)] = [
            ("number", item.assessment.text), ("participant", item.participant.text), ("unit", item.unit.code.text),
            ("version", String(item.unit.version)), ("assessor", item.assessor.text),
            ("provisional", String(item.isProvisional)), ("round", String(item.round)),
            ("date", assessment.judgedOn.description),
        ]
        writer.element("Assessment", attributes) { writer in
            for evidence in assessment.evidence {
                write(evidence, assessment.notes.evidence[evidence.number], to: &writer)
            }
            for judgement in assessment.judgements {
                writer.element(
                    "Judgement",
                    [
                        ("criterion", judgement.criterion.text), ("grade", judgement.grade),
                        ("evidence", DocumentWriter.list(judgement.evidence)),
                    ])
            }
        }
    }

    private static func write(_ evidence: Evidence, _ notes: EvidenceNotes?, to writer: inout DocumentWriter) {
        let attributes: [(name: String, value: String?)] = [
            ("number", String(evidence.number)), ("method", evidence.method.rawValue),
            ("date", evidence.on.description), ("setting", evidence.setting?.rawValue),
        ]
        let note = notes.flatMap { $0.why.isEmpty ? nil : $0.why }
        guard note != nil || notes?.place != nil || !evidence.files.isEmpty else {
            return writer.element("Evidence", attributes)
        }
        writer.element("Evidence", attributes) { writer in
            if let note { writer.element("Note", text: note) }
            if let place = notes?.place { writer.element("Place", text: place) }
            for file in evidence.files { writer.element("File", [("sha256", file.description)]) }
        }
    }

    private static func write(_ stage: ClaimPackage.EarlierStage, to writer: inout DocumentWriter) {
        let attributes: [(name: String, value: String?)] = [
            ("stage", stage.stage.rawValue), ("authorisation", stage.authorisation.text),
            ("signedOff", stage.signedOffOn.description),
        ]
        writer.element("EarlierStage", attributes) { writer in
            writer.element("Assurer", text: stage.assurer)
            writer.element("Organisation", text: stage.organisation)
            writer.sample(stage.sample, reveal: stage.reveal)
            for review in stage.reviews { writer.review(review) }
        }
    }
}
