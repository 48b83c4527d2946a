public import CompetenceModel
import RegistryStore

/// An assessment that a failure elsewhere may have affected, and why [28].
public struct AffectedAssessment: Sendable, Hashable {
    public var assessment: AssessmentID
    public var participant: ParticipantID
    public var unit: UnitReference
    public var reasons: [Reason]
    public var certificate: CertificateSerial?

    public enum Reason: String, Sendable, Hashable, CaseIterable {
        case sameAssessor
        case sameUnit
        case sameMethod
        case samePeriod
        case notSampled
    }
}

extension Registry {
    /// Days before and after a failed judgement that count as the same period.
    public static let impactPeriod = 180

    /// Whoever may be affected by what was wrong behind a revoked certificate: the same assessor in the same period,
    /// together with the same unit or method, and never looked at by a quality assurer.
    public func impact(of serial: CertificateSerial) throws(RegistryError) -> [AffectedAssessment] {
        try read { reader in try reader.impact(of: serial) }
    }
}

extension StoreReader {
    /// Certificates revoked for a fault because of which no re-review was ever opened, where others may be affected; with how
    /// many assessments.
    func unexaminedImpact(in snapshot: RegistrySnapshot) throws -> [CertificateRecord: Int] {
        let examined = Set(snapshot.reReviews.map(\.because))
        let faulted = snapshot.certificates.filter {
            ($0.ended?.reason.faultsTheAssessment ?? false) && !examined.contains($0.serial)
        }
        return Dictionary(
            try faulted.map { ($0, try impact(of: $0.serial).count) }, uniquingKeysWith: { first, _ in first }
        ).filter { $0.value > 0 }
    }

    func impact(of serial: CertificateSerial) throws -> [AffectedAssessment] {
        let record = try existing(serial)
        let claim = try existing(record.claim)
        let merges = try merges()
        let holder = merges[record.participant] ?? record.participant
        let own = claim.items.filter { $0.participant == record.participant }
        let failed = try assessments(own.map(\.assessment))
        let seen = Set(
            try claims(states: []).flatMap { $0.reviews.map(\.assessment) })
        let serials = Dictionary(
            try certificates().filter { $0.state == .issued }.flatMap { certificate in
                certificate.units.map { unit in
                    let person = merges[certificate.participant] ?? certificate.participant
                    return (AwardedUnit(person, unit), certificate.serial)
                }
            }, uniquingKeysWith: { first, _ in first })
        let others = try assessments(in: nil, states: [.recorded, .claimed, .certified]).filter {
            $0.participant != holder
        }
        return others.compactMap { other in
            Self.reasons(other, failed: failed, isSeen: seen.contains(other.id)).map {
                AffectedAssessment(
                    assessment: other.id, participant: other.participant, unit: other.unit, reasons: $0,
                    certificate: serials[AwardedUnit(other.participant, other.unit)])
            }
        }.sorted { $0.assessment < $1.assessment }
    }

    private static func reasons(
        _ other: Assessment, failed: [Assessment], isSeen: Bool
    ) -> [AffectedAssessment.Reason]? {
        let near = failed.filter {
            $0.assessor == other.assessor && abs($0.judgedOn.days(since: other.judgedOn)) <= Registry.impactPeriod
        }
        guard !near.isEmpty, !isSeen else { return nil }
        var reasons: [AffectedAssessment.Reason] = [.sameAssessor, .samePeriod, .notSampled]
        if near.contains(where: { $0.unit.code == other.unit.code }) { reasons.append(.sameUnit) }
        if near.contains(where: { !Set($0.methods).isDisjoint(with: other.methods) }) { reasons.append(.sameMethod) }
        guard reasons.count > 3 else { return nil }
        return reasons
    }
}

private struct AwardedUnit: Hashable {
    var participant: ParticipantID
    var unit: UnitReference

    init(_ participant: ParticipantID, _ unit: UnitReference) {
        self.participant = participant
        self.unit = unit
    }
}

extension Session {
    /// Opens a re-review of everything that the failure behind a revoked certificate may have affected, unless one is open, or
    /// was because of the same certificate.
    public func openReReviews(because serial: CertificateSerial) throws(RegistryError) -> Verdict<[AssessmentID]> {
        try act { act in
            let record = try act.existing(serial)
            // Where nothing is affected, or everything is open already, there is no event to say what is in the way.
            act.require(.openReReviews, for: .init(framework: record.framework))
            if !(record.ended?.reason.faultsTheAssessment ?? false) {
                act.find(Finding(.certificateNotFaulted, ["serial": serial.text]))
            }
            guard !act.isRefused else { return nil }
            let affected = try act.reader.impact(of: serial).map(\.assessment)
            let open = act.facts.openReReviews(of: Set(affected))
                .union(act.facts.reReviews(of: Set(affected), because: serial))
            let opened = affected.filter { !open.contains($0) }
            for assessment in opened { act.record(ReReviewOpened(assessment: assessment, because: serial)) }
            return opened
        }
    }

    /// Closes a re-review: the assessment stands, or it goes back.
    public func closeReReview(
        of id: AssessmentID, stands: Bool, reason: String
    ) throws(RegistryError) -> Verdict<AssessmentID> {
        try act { act in
            _ = try act.existing(id)
            let isOpen = !act.facts.openReReviews(of: [id]).isEmpty
            act.record(
                ReReviewClosed(
                    assessment: id, by: act.actor.handle, stands: stands, reason: try act.conceal(Remark(reason)),
                    on: act.today))
            if !stands, isOpen { try act.sendBack(id) }
            return id
        }
    }
}
