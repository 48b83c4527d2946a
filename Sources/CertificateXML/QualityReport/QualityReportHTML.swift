public import CompetenceModel

/// A quality report as one self-contained page, for people: printed on A4, shown in a browser, read aloud.
public struct QualityReportHTML: Sendable {
    let report: QualityReport
    let language: Language

    public init(report: QualityReport, language: Language) {
        self.report = report
        self.language = language
    }

    private typealias Words = QualityReportWords

    /// The page, in UTF-8.
    public func bytes() -> [UInt8] {
        let title = report.stage == .internal ? Words.internalReport : Words.externalReport
        return HTMLWriter.page(
            title: "\(title[language]) \(report.from) – \(report.until)", language: language,
            style: PageStyle.common + PageStyle.report
        ) { writer in
            writer.tag("header") { writer in
                writer.tag("p", ["class": "issuer"], text: report.issuer.name)
                writer.tag("h1", title)
                writer.tag("p") { writer in
                    writer.day(report.from)
                    writer.text(" – ")
                    writer.day(report.until)
                }
            }
            writer.tag("main") { writer in
                volumes(&writer)
                for framework in report.frameworks { self.framework(framework, &writer) }
                turnaround(&writer)
                assessors(&writer)
                meetings(&writer)
                appeals(&writer)
                actions(&writer)
                writer.tag("section", ["class": "signatures"]) { writer in
                    writer.fields([(Words.commentary, ""), (Words.placeAndDay, ""), (Words.signature, "")])
                }
            }
            writer.tag("footer") { writer in
                writer.tag("p", ["class": "small"]) { writer in
                    writer.text("\(Words.ledger[language]) \(report.ledgerNumber): ")
                    writer.tag("span", ["class": "code"], text: report.ledgerHash.description)
                }
            }
        }
    }

    // MARK: Sections

    private func volumes(_ writer: inout HTMLWriter) {
        let volumes = report.volumes
        writer.tag("h2", Words.volumes)
        numbers(
            [
                (Words.registrations, volumes.registrations), (Words.assessments, volumes.assessments),
                (Words.submissions, volumes.submissions), (Words.signedOff, volumes.signedOff),
                (Words.returnedClaims, volumes.returned), (Words.fullCertificates, volumes.fullCertificates),
                (Words.partialCertificates, volumes.partialCertificates),
            ], &writer)
    }

    private func framework(_ framework: QualityReport.FrameworkQuality, _ writer: inout HTMLWriter) {
        writer.tag("section") { writer in
            writer.tag("h2") { writer in
                writer.text("\(framework.code) ")
                writer.tag("span", catalogue: framework.title)
            }
            writer.tag("p", ["class": "small"]) { writer in
                writer.text(
                    Words.policy.filled(with: ["share": Self.perCent(framework.policyInThousandths, language)])[
                        language] + " ")
                writer.tag("span", catalogue: framework.policyOrigin)
            }
            numbers(
                [
                    (Words.claims, framework.claims), (Words.population, framework.population),
                    (Words.drawn, framework.drawn), (Words.widened, framework.widened),
                    (Words.reviewed, framework.reviewed), (Words.returned, framework.returned),
                ], &writer)
            if !framework.sampleReasons.isEmpty {
                writer.tag("h3", Words.whySampled)
                numbers(framework.sampleReasons.map { ($0.reason.words, $0.count) }, &writer)
            }
            if !framework.returns.isEmpty {
                writer.tag("h3", Words.whatWasReturned)
                table(
                    [Words.unit, Words.criterion, Words.number],
                    framework.returns.map { part in
                        [part.unit.text, part.criterion?.text ?? Words.asAWhole[language], String(part.count)]
                    }, &writer)
            }
        }
    }

    private func turnaround(_ writer: inout HTMLWriter) {
        writer.tag("h2", Words.turnaround)
        guard let median = report.turnaround.median, let longest = report.turnaround.longestDays else {
            writer.tag("p", Words.nothing)
            return
        }
        let shown = language == .swedish ? median.replacing(".", with: ",") : median
        writer.tag(
            "p",
            Words.turnaroundText.filled(with: [
                "claims": String(report.turnaround.claims), "median": shown, "longest": String(longest),
            ]))
    }

    private func assessors(_ writer: inout HTMLWriter) {
        writer.tag("h2", Words.assessors)
        table(
            [Words.assessor, Words.assessments, Words.reviewed, Words.returned, Words.lastMeeting],
            report.assessors.map { assessor in
                [
                    assessor.assessor.text
                        + (assessor.isProvisional ? " (\(Words.provisional[language]))" : ""),
                    String(assessor.assessments), String(assessor.reviewed), String(assessor.returned),
                    assessor.lastMeeting?.description ?? "–",
                ]
            }, &writer)
    }

    private func meetings(_ writer: inout HTMLWriter) {
        writer.tag("h2", Words.meetings)
        guard !report.meetings.isEmpty else {
            writer.tag("p", Words.nothing)
            return
        }
        for meeting in report.meetings {
            writer.tag("h3") { writer in
                writer.text("\(meeting.id) ")
                writer.text(meeting.kind.title[language] + " ")
                writer.day(meeting.on)
            }
            let attended = meeting.attended.map(\.text).joined(separator: ", ")
            writer.tag("p", text: "\(Words.attended[language]): \(attended)")
            guard !meeting.decisions.isEmpty else { continue }
            writer.tag("ul") { writer in
                for decision in meeting.decisions { writer.tag("li", text: decision) }
            }
        }
    }

    private func appeals(_ writer: inout HTMLWriter) {
        writer.tag("h2", Words.appealsAndRevocations)
        let appeals = report.appeals
        let counts: [(Phrase, Int)] = [
            (Words.lodged, appeals.lodged), (Words.dismissed, appeals.dismissed), (Words.upheld, appeals.upheld),
            (Words.open, appeals.open),
        ]
        numbers(
            counts
                + report.revocations.map { revocation in
                    let title = revocation.reason.title
                    let phrase = Phrase(
                        sv: "\(Words.revoked.sv): \(title.sv)",
                        en: "\(Words.revoked.en): \(title.text(in: .english))")
                    return (phrase, revocation.count)
                }, &writer)
    }

    private func actions(_ writer: inout HTMLWriter) {
        writer.tag("h2", Words.actions)
        table(
            [Words.day, Words.action, Words.subject],
            report.actions.map { [$0.on.description, $0.kind.title[language], inWords($0.subject)] }, &writer)
    }

    /// `Z-0014 bo assessor`: the report says the role as a code, the page as a word.
    private func inWords(_ subject: String) -> String {
        subject.split(separator: " ").map { word in
            Role(rawValue: String(word))?.title.text(in: language) ?? String(word)
        }.joined(separator: " ")
    }

    // MARK: Tables

    private func numbers(_ rows: [(Phrase, Int)], _ writer: inout HTMLWriter) {
        writer.tag("table", ["class": "numbers"]) { writer in
            writer.tag("tbody") { writer in
                for row in rows {
                    writer.tag("tr") { writer in
                        writer.tag("th", ["scope": "row"], row.0)
                        writer.tag("td", text: String(row.1))
                    }
                }
            }
        }
    }

    private func table(_ head: [Phrase], _ rows: [[String]], _ writer: inout HTMLWriter) {
        guard !rows.isEmpty else {
            writer.tag("p", Words.nothing)
            return
        }
        writer.tag("table") { writer in
            writer.tag("thead") { writer in
                writer.tag("tr") { writer in
                    for title in head { writer.tag("th", ["scope": "col"], title) }
                }
            }
            writer.tag("tbody") { writer in
                for row in rows {
                    writer.tag("tr") { writer in
                        for cell in row { writer.tag("td", text: cell) }
                    }
                }
            }
        }
    }

    /// `33 %`, `12,5 %`.
    static func perCent(_ thousandths: Int, _ language: Language) -> String {
        let point = language == .swedish ? "," : "."
        return thousandths % 10 == 0 ? "\(thousandths / 10) %" : "\(thousandths / 10)\(point)\(thousandths % 10) %"
    }
}

extension PageStyle {
    static let report = """
        header { border-bottom: 0.7mm solid #111; margin-bottom: 4mm; }
        .issuer { font-size: 12pt; font-weight: bold; }
        .numbers { width: auto; min-width: 60%; }
        .numbers td { text-align: right; min-width: 24mm; font-variant-numeric: tabular-nums; }
        .numbers th { font-weight: normal; }
        .fields { display: grid; grid-template-columns: 1fr 1fr; gap: 2mm 6mm; margin: 8mm 0; }
        .field { border-bottom: 0.3mm solid #111; min-height: 14mm; font-size: 9pt; }
        .field:first-child { grid-column: 1 / -1; min-height: 40mm; }
        .signatures { break-inside: avoid; }
        footer { margin-top: 6mm; }

        """
}
