public import CertificateXML
public import CompetenceModel
import RegistryStore

extension Registry {
    /// The internal or external quality assurers' report on a period.
    ///
    /// - Parameter framework: `nil`: every framework that has the stage.
    /// - Throws: `unknownFramework`.
    public func qualityReport(
        of stage: QualityStage, period: ReportPeriod, framework: FrameworkCode? = nil
    ) throws(RegistryError) -> QualityReport {
        try snapshot { snapshot, reader in
            if let framework { _ = try reader.existing(framework) }
            let frameworks = snapshot.catalogue.filter { entry in
                entry.framework.qualityPolicy.stage(stage) != nil
                    && (framework == nil || entry.framework.code == framework)
            }
            return try QualityFigures(
                stage: stage, period: period, catalogue: frameworks, snapshot: snapshot, reader: reader
            ).report(
                issuer: reader.existingIssuer(), position: reader.position())
        }
    }

    /// The report as a document; see `schemas/quality-report/1.0/quality-report.xsd`.
    public static func document(of report: QualityReport) throws(RegistryError) -> [UInt8] {
        do {
            return try QualityReportDocument.bytes(of: report)
        } catch {
            throw RegistryError(wrapping: error)
        }
    }

    /// The report as a page to print.
    public static func page(of report: QualityReport, language: Language) -> [UInt8] {
        QualityReportHTML(report: report, language: language).bytes()
    }
}

/// Gathers what a quality report says.
private struct QualityFigures {
    let stage: QualityStage
    let period: ReportPeriod
    let catalogue: [CatalogueEntry]
    let codes: Set<FrameworkCode>
    let snapshot: RegistrySnapshot
    let claims: [AwardClaim]
    /// Samples of the rounds that the stage was done with in the period.
    let samples: [DrawnSample]

    init(
        stage: QualityStage, period: ReportPeriod, catalogue: [CatalogueEntry], snapshot: RegistrySnapshot,
        reader: StoreReader
    ) throws {
        let codes = Set(catalogue.map(\.framework.code))
        self.stage = stage
        self.period = period
        self.catalogue = catalogue
        self.codes = codes
        self.snapshot = snapshot
        claims = snapshot.claims.filter { codes.contains($0.framework) }
        samples = try DrawnSample.all(in: snapshot, reader: reader).filter { drawn in
            drawn.sample.stage == stage && codes.contains(drawn.claim.framework)
                && drawn.doneOn.map { period.contains($0) } == true
        }
    }

    func report(issuer: CompetenceCertificate.Issuer, position: LedgerPosition) -> QualityReport {
        QualityReport(
            stage: stage, from: period.from, until: period.until, issuer: issuer, madeAt: snapshot.now,
            ledgerNumber: position.number, ledgerHash: position.hash, volumes: volumes, frameworks: frameworks,
            turnaround: turnaround, assessors: assessors, meetings: meetings, appeals: appeals,
            revocations: revocations, actions: actions)
    }

    // MARK: Volumes

    private var assessed: [AssessmentSummary] {
        snapshot.assessments.filter {
            codes.contains($0.framework) && $0.state != .withdrawn && period.contains($0.recordedAt.dateInSweden)
        }
    }

    private var certificates: [CertificateRecord] {
        snapshot.certificates.filter { codes.contains($0.framework) && $0.state != .prepared }
    }

    private var volumes: QualityReport.Volumes {
        // A certificate issued anew is no further award.
        let awarded = certificates.filter { $0.replaces == nil && period.contains($0.issuedOn) }
        return QualityReport.Volumes(
            registrations: snapshot.participants.flatMap(\.registrations).count {
                codes.contains($0.framework) && period.contains($0.on)
            },
            assessments: assessed.count,
            submissions: claims.reduce(0) { count, claim in
                count
                    + (1...max(claim.round, 1)).count { round in
                        snapshot.submitted(claim.id, round: round).map { period.contains($0) } == true
                    }
            },
            signedOff: Set(
                claims.flatMap(\.signOffs).filter { $0.stage == stage && period.contains($0.on) }.map(\.claim)
            )
            .count,
            returned: Set(claims.flatMap(\.returns).filter { $0.stage == stage && period.contains($0.on) }.map(\.claim))
                .count,
            fullCertificates: awarded.count { !$0.isPartial }, partialCertificates: awarded.count(where: \.isPartial))
    }

    // MARK: Sampling and reviews

    private var frameworks: [QualityReport.FrameworkQuality] {
        catalogue.compactMap { entry in
            let framework = entry.framework
            guard let policy = framework.qualityPolicy.stage(stage) else { return nil }
            let own = samples.filter { $0.claim.framework == framework.code }
            let reasons = own.flatMap(\.sample.items).flatMap(\.reasons)
            return QualityReport.FrameworkQuality(
                code: framework.code, title: framework.title, policyInThousandths: policy.shareInThousandths,
                policyOrigin: framework.qualityPolicy.origin, claims: Set(own.map(\.claim.id)).count,
                population: own.reduce(0) { $0 + $1.population },
                drawn: own.reduce(0) { $0 + $1.sample.items.count }, widened: own.count(where: \.isWidened),
                reviewed: own.reduce(0) { $0 + $1.reviews.count }, returned: own.reduce(0) { $0 + $1.returned },
                sampleReasons: Sample.Reason.allCases.compactMap { reason in
                    let count = reasons.count { $0 == reason }
                    return count == 0 ? nil : QualityReport.SampleReason(reason: reason, count: count)
                }, returns: returns(own.flatMap(\.reviews)))
        }
    }

    private func returns(_ reviews: [Review]) -> [QualityReport.ReturnedPart] {
        var counts: [Part: Int] = [:]
        for review in reviews where review.verdict == .returned {
            guard let unit = snapshot.assessment(review.assessment)?.unit else { continue }
            let criteria: [CriterionNumber?] = review.criteria.isEmpty ? [nil] : Set(review.criteria).map { $0 }
            for criterion in criteria { counts[Part(unit: unit, criterion: criterion), default: 0] += 1 }
        }
        return counts.map {
            QualityReport.ReturnedPart(unit: $0.key.unit, criterion: $0.key.criterion, count: $0.value)
        }
        .sorted { left, right in
            if left.count != right.count { return left.count > right.count }
            if left.unit != right.unit { return left.unit < right.unit }
            guard let first = left.criterion else { return right.criterion != nil }
            return right.criterion.map { first < $0 } ?? false
        }
    }

    private struct Part: Hashable {
        var unit: UnitReference
        var criterion: CriterionNumber?
    }

    private var turnaround: QualityReport.Turnaround {
        let days = claims.flatMap { Turnaround.all(of: $0, in: snapshot) }.filter {
            $0.stage == stage && period.contains($0.on)
        }.map(\.days)
        return QualityReport.Turnaround(
            claims: days.count, medianHalfDays: MedianDays(days).days.map { Int($0 * 2) }, longestDays: days.max())
    }

    // MARK: People

    private var assessors: [QualityReport.AssessorQuality] {
        let made = Dictionary(grouping: assessed, by: \.assessor)
        let words = Dictionary(grouping: samples.flatMap(\.reviews)) { snapshot.assessment($0.assessment)?.assessor }
        let handles = Set(made.keys).union(words.keys.compactMap { $0 }).sorted()
        return handles.map { handle in
            let said = words[handle] ?? []
            let authorisation = snapshot.practitioner(handle)?.authorisation(
                [.assessor, .occupationalAssessor], framework: catalogue.count == 1 ? codes.first : nil,
                on: period.until)
            return QualityReport.AssessorQuality(
                assessor: handle, isProvisional: authorisation?.isProvisional ?? false,
                assessments: made[handle]?.count ?? 0, reviewed: said.count,
                returned: said.count { $0.verdict == .returned },
                lastMeeting: snapshot.meetings.filter { $0.on <= period.until && $0.attended.contains(handle) }
                    .map(\.on).max())
        }
    }

    private var meetings: [Meeting] {
        snapshot.meetings.filter { meeting in
            period.contains(meeting.on) && (meeting.framework.map { codes.contains($0) } ?? true)
        }.sorted { ($0.on, $0.id) < ($1.on, $1.id) }.map { meeting in
            var meeting = meeting
            meeting.decisions = meeting.decisions.map(Self.printable).filter { !$0.isEmpty }
            return meeting
        }
    }

    /// Free text as a document can carry it: without characters that XML does not have, and not without end.
    private static func printable(_ text: String) -> String {
        var printable = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(10_000) {
            let isControl = scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
            let isNoCharacter = scalar.value == 0xFFFE || scalar.value == 0xFFFF
            printable.append(isControl || isNoCharacter ? "\u{FFFD}" : scalar)
        }
        return String(printable)
    }

    // MARK: Appeals, revocations, actions

    private var appeals: QualityReport.Appeals {
        let own = snapshot.appeals.filter { appeal in
            snapshot.assessment(appeal.assessment).map { codes.contains($0.framework) } == true
        }
        let decided = own.compactMap(\.decision).filter { period.contains($0.on) }
        return QualityReport.Appeals(
            lodged: own.count { period.contains($0.lodgedOn) }, dismissed: decided.count { $0.outcome == .dismissed },
            upheld: decided.count { $0.outcome == .upheld },
            open: own.count { appeal in
                appeal.lodgedOn <= period.until && (appeal.decision.map { $0.on > period.until } ?? true)
            })
    }

    private var revoked: [(serial: CertificateSerial, ending: CertificateRecord.Ending)] {
        certificates.filter { $0.state == .revoked }.compactMap { record in
            record.ended.flatMap { period.contains($0.on) ? (record.serial, $0) : nil }
        }
    }

    private var revocations: [QualityReport.Revocations] {
        RevocationReason.allCases.compactMap { reason in
            let count = revoked.count { $0.ending.reason == reason }
            return count == 0 ? nil : QualityReport.Revocations(reason: reason, count: count)
        }
    }

    private var actions: [QualityReport.Action] {
        typealias Action = QualityReport.Action
        var actions = claims.flatMap(\.returns).filter { $0.stage == stage }.map {
            Action(kind: .claimReturned, on: $0.on, subject: $0.claim.text)
        }
        for authorisation in snapshot.practitioners.flatMap(\.authorisations) where concerns(authorisation) {
            let subject = "\(authorisation.id) \(authorisation.practitioner) \(authorisation.role.rawValue)"
            actions.append(Action(kind: .authorisationGranted, on: authorisation.from, subject: subject))
            if let from = authorisation.withdrawnFrom {
                actions.append(Action(kind: .authorisationWithdrawn, on: from, subject: subject))
            }
        }
        for reReview in snapshot.reReviews
        where snapshot.assessment(reReview.assessment).map({ codes.contains($0.framework) }) == true {
            let subject = reReview.assessment.text
            actions.append(
                Action(kind: .reReviewOpened, on: reReview.openedAt.dateInSweden, subject: subject))
            if let closing = reReview.closing {
                actions.append(Action(kind: .reReviewClosed, on: closing.on, subject: subject))
            }
        }
        actions += revoked.map { Action(kind: .certificateRevoked, on: $0.ending.on, subject: $0.serial.text) }
        actions += catalogue.flatMap(\.adoptions).map {
            Action(kind: .unitsAdopted, on: $0.on, subject: $0.framework.text)
        }
        return actions.filter { period.contains($0.on) }.sorted { left, right in
            (left.on, left.kind.rawValue, left.subject) < (right.on, right.kind.rawValue, right.subject)
        }
    }

    /// Of those who assess or assure: an administrator's authorisation is no matter of quality.
    private func concerns(_ authorisation: Authorisation) -> Bool {
        authorisation.role != .administrator && (authorisation.framework.map { codes.contains($0) } ?? true)
    }
}

extension DrawnSample {
    /// The day on which the stage was done with the round: signed it off or sent it back.
    var doneOn: CalendarDate? {
        claim.signOffs.last { $0.stage == sample.stage && $0.round == sample.round }?.on
            ?? claim.returns.last { $0.stage == sample.stage && $0.round == sample.round }?.on
    }
}
