import CompetenceModel
public import StrictXML

/// A quality report as a document: `schemas/quality-report/1.0/quality-report.xsd`.
public enum QualityReportDocument {
    /// The namespace of the report's elements.
    public static let namespace = "urn:intyga:quality-report:1"
    /// The local name of the root element.
    public static let rootName = "QualityReport"

    /// The report in exclusive canonical form.
    ///
    /// - Throws: what of it the schema does not allow.
    public static func bytes(of report: QualityReport) throws(DocumentProblems) -> [UInt8] {
        let bytes = try write(report)
        _ = try parse(bytes)
        return bytes
    }

    /// Parses a report and holds it against the schema.
    public static func parse(_ bytes: [UInt8]) throws(DocumentProblems) -> XMLDocument {
        try XMLDocument(parsing: bytes, limits: .default, validatedBy: Schemas.qualityReport)
    }

    // MARK: Writing

    private static func write(_ report: QualityReport) throws(DocumentProblems) -> [UInt8] {
        var writer = DocumentWriter(XMLNamespace(uri: namespace))
        let attributes: [(name: String, value: String?)] = [
            ("stage", report.stage.rawValue), ("from", report.from.description), ("until", report.until.description),
        ]
        writer.element(rootName, attributes) { writer in
            writer.issuer(report.issuer)
            writer.element("MadeAt", text: report.madeAt.description)
            writer.element(
                "Ledger", [("number", String(report.ledgerNumber)), ("hash", report.ledgerHash.description)])
            writer.volumes(report.volumes)
            for framework in report.frameworks { writer.framework(framework) }
            writer.element(
                "Turnaround",
                [
                    ("claims", String(report.turnaround.claims)), ("medianDays", report.turnaround.median),
                    ("longestDays", report.turnaround.longestDays.map(String.init)),
                ])
            for assessor in report.assessors { writer.assessor(assessor) }
            for meeting in report.meetings { writer.meeting(meeting) }
            writer.element(
                "Appeals",
                [
                    ("lodged", String(report.appeals.lodged)), ("dismissed", String(report.appeals.dismissed)),
                    ("upheld", String(report.appeals.upheld)), ("open", String(report.appeals.open)),
                ])
            for revocation in report.revocations {
                writer.element(
                    "Revocations",
                    [("reason", revocation.reason.rawValue), ("count", String(revocation.count))])
            }
            for action in report.actions {
                writer.element(
                    "Action",
                    [("kind", action.kind.rawValue), ("on", action.on.description), ("subject", action.subject)])
            }
        }
        return try writer.finish()
    }
}

extension DocumentWriter {
    fileprivate mutating func volumes(_ volumes: QualityReport.Volumes) {
        element(
            "Volumes",
            [
                ("registrations", String(volumes.registrations)), ("assessments", String(volumes.assessments)),
                ("submissions", String(volumes.submissions)), ("signedOff", String(volumes.signedOff)),
                ("returned", String(volumes.returned)), ("fullCertificates", String(volumes.fullCertificates)),
                ("partialCertificates", String(volumes.partialCertificates)),
            ])
    }

    fileprivate mutating func framework(_ framework: QualityReport.FrameworkQuality) {
        let attributes: [(name: String, value: String?)] = [
            ("code", framework.code.text), ("claims", String(framework.claims)),
            ("population", String(framework.population)), ("drawn", String(framework.drawn)),
            ("widened", String(framework.widened)), ("reviewed", String(framework.reviewed)),
            ("returned", String(framework.returned)),
        ]
        element("Framework", attributes) { writer in
            writer.texts("Title", framework.title)
            writer.element("Policy", [("shareInThousandths", String(framework.policyInThousandths))]) { writer in
                writer.texts("Origin", framework.policyOrigin)
            }
            for reason in framework.sampleReasons {
                writer.element("Sampled", [("reason", reason.reason.rawValue), ("count", String(reason.count))])
            }
            for part in framework.returns {
                writer.element(
                    "Returned",
                    [
                        ("unit", part.unit.text), ("criterion", part.criterion?.text), ("count", String(part.count)),
                    ])
            }
        }
    }

    fileprivate mutating func assessor(_ assessor: QualityReport.AssessorQuality) {
        element(
            "Assessor",
            [
                ("handle", assessor.assessor.text), ("provisional", assessor.isProvisional ? "true" : "false"),
                ("assessments", String(assessor.assessments)), ("reviewed", String(assessor.reviewed)),
                ("returned", String(assessor.returned)), ("lastMeeting", assessor.lastMeeting?.description),
            ])
    }

    fileprivate mutating func meeting(_ meeting: Meeting) {
        let attributes: [(name: String, value: String?)] = [
            ("id", meeting.id.text), ("kind", meeting.kind.rawValue), ("on", meeting.on.description),
            ("framework", meeting.framework?.text),
        ]
        element("Meeting", attributes) { writer in
            for handle in meeting.attended { writer.element("Attended", text: handle.text) }
            for decision in meeting.decisions { writer.element("Decision", text: decision) }
        }
    }
}
