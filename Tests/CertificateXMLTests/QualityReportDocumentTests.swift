import CompetenceModel
import StrictXML
import Testing

@testable import CertificateXML

@Suite struct QualityReportDocumentTests {
    private func report() throws -> QualityReport { try .withSomethingInEveryPlace() }

    @Test func goldenFile() throws {
        let bytes = try QualityReportDocument.bytes(of: report())
        try expectGolden(bytes, "fixtures/quality-report/internal.xml")
        try expectXMLLintAccepts(bytes, "quality-report/1.0/quality-report.xsd")
        #expect(try XMLDocument(parsing: bytes).root.canonicalBytes() == bytes)
    }

    @Test func nothingIsAReportToo() throws {
        var empty = try report()
        empty.frameworks = []
        empty.assessors = []
        empty.meetings = []
        empty.revocations = []
        empty.actions = []
        empty.turnaround = .init(claims: 0, medianHalfDays: nil, longestDays: nil)
        try expectXMLLintAccepts(QualityReportDocument.bytes(of: empty), "quality-report/1.0/quality-report.xsd")
    }

    /// What the schema does not allow is not written.
    @Test func writerRefuses() throws {
        func refuses(_ change: (inout QualityReport) throws -> Void) throws -> Bool {
            var changed = try report()
            try change(&changed)
            do {
                _ = try QualityReportDocument.bytes(of: changed)
                return false
            } catch {
                return true
            }
        }
        #expect(try refuses { $0.volumes.assessments = -1 })
        #expect(try refuses { $0.frameworks.append($0.frameworks[0]) })
        #expect(try refuses { $0.frameworks[0].policyInThousandths = 0 })
        #expect(try refuses { $0.assessors.append($0.assessors[0]) })
        #expect(try refuses { $0.meetings[0].decisions = [""] })
        #expect(try refuses { $0.meetings[0].decisions = ["a\u{1}b"] })
        #expect(try refuses { $0.actions[0].subject = " C-0007" })
        #expect(try refuses { $0.issuer.code = "exb" })
    }

    @Test func thePageIsWholeAndEscaped() throws {
        let report = try report()
        for language in Language.allCases {
            let page = QualityReportHTML(report: report, language: language).bytes()
            // Every tag is closed, so an XML parser reads it once the document type is gone.
            let body = String(decoding: page, as: UTF8.self)
            #expect(body.hasPrefix("<!DOCTYPE html>\n"))
            _ = try XMLDocument(parsing: Array(body.dropFirst("<!DOCTYPE html>\n".count).utf8))
            #expect(body.contains("Kriterium 2.1 bedöms på plats &amp; &lt;inte&gt; i samtal"))
            #expect(body.contains(language == .swedish ? "8,5 dagar" : "8.5 days"))
            #expect(body.contains(language == .swedish ? "Minst 33 %" : "At least 33 %"))
            #expect(body.contains(language == .swedish ? "Z-0014 bo bedömare" : "Z-0014 bo assessor"))
            #expect(!body.contains("<script"))
        }
        #expect(QualityReportHTML.perCent(125, .swedish) == "12,5 %")
        #expect(QualityReportHTML.perCent(1000, .english) == "100 %")
    }
}

extension QualityReport {
    /// A report with something in every place.
    static func withSomethingInEveryPlace(_ stage: QualityStage = .internal) throws -> QualityReport {
        QualityReport(
            stage: stage, from: try day("2026-01-01"), until: try day("2026-06-30"),
            issuer: .init(
                name: "Arbetsmarknadsenheten Exempelby", code: "EXB", organisationNumber: "212000-0001",
                municipality: MunicipalityCode("0885")),
            madeAt: try #require(Timestamp("2026-07-01T08:00:00.000Z")), ledgerNumber: 412,
            ledgerHash: SHA256Digest(hashing: "ledger"),
            volumes: .init(
                registrations: 12, assessments: 96, submissions: 4, signedOff: 3, returned: 1, fullCertificates: 9,
                partialCertificates: 2),
            frameworks: [
                .init(
                    code: try #require(FrameworkCode("OCN-CLEAN")),
                    title: LocalizedText(sv: "Lokalvård", en: "Cleaning"), policyInThousandths: 330,
                    policyOrigin: LocalizedText(sv: "OCN Danmark: minst 33 %"), claims: 3, population: 40, drawn: 16,
                    widened: 1, reviewed: 16, returned: 2,
                    sampleReasons: [.init(reason: .coversAssessor, count: 4), .init(reason: .share, count: 12)],
                    returns: [
                        .init(
                            unit: try #require(UnitReference("OCN-CLEAN-01@1")), criterion: CriterionNumber("2.1"),
                            count: 1),
                        .init(unit: try #require(UnitReference("OCN-CLEAN-02@1")), criterion: nil, count: 1),
                    ])
            ], turnaround: .init(claims: 4, medianHalfDays: 17, longestDays: 21),
            assessors: [
                .init(
                    assessor: try #require(Handle("anna")), isProvisional: false, assessments: 60, reviewed: 10,
                    returned: 0, lastMeeting: try day("2026-03-12")),
                .init(
                    assessor: try #require(Handle("bo")), isProvisional: true, assessments: 36, reviewed: 6,
                    returned: 2, lastMeeting: nil),
            ],
            meetings: [
                Meeting(
                    id: MeetingID(number: 1), kind: .standardisation, on: try day("2026-03-12"),
                    framework: FrameworkCode("OCN-CLEAN"), attended: [try #require(Handle("anna"))],
                    decisions: ["Kriterium 2.1 bedöms på plats & <inte> i samtal"])
            ], appeals: .init(lodged: 2, dismissed: 1, upheld: 0, open: 1),
            revocations: [.init(reason: .error, count: 1)],
            actions: [
                .init(kind: .claimReturned, on: try day("2026-04-02"), subject: "C-0007"),
                .init(kind: .authorisationGranted, on: try day("2026-05-01"), subject: "Z-0014 bo assessor"),
            ])
    }
}
