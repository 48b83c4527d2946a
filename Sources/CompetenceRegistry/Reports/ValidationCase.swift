import CompetenceModel
import RegistryStore

/// One participant's validation in one framework: how far it has come, and when it took each step.
///
/// Derived from what stands now. What was returned or revoked counts as not done; an earlier success is not remembered.
struct ValidationCase {
    struct Key: Hashable {
        var participant: ParticipantID
        var framework: FrameworkCode
    }

    let participant: Participant
    let framework: Framework
    let registeredOn: CalendarDate
    /// By unit code, the assessment that is neither withdrawn nor superseded.
    let standing: [UnitCode: AssessmentSummary]
    /// The furthest step.
    let step: ValidationStep
    /// The days of the steps that have one. A partial certificate skips `allCriteria`; a framework without an external
    /// stage skips `externallySignedOff`.
    let dates: [ValidationStep: CalendarDate]
    /// The claim under way that holds assessments of the case, the newest of several; failing that, one that went back
    /// and waits for what was assessed anew.
    let claim: AwardClaim?
    /// Units that are met and part of no claim.
    let unclaimed: [AssessmentSummary]
    let certificates: [CertificateRecord]
    /// What is missing before every mandatory unit is met, in the order of the catalogue.
    let missing: [MissingUnit]
    /// The last day on which something happened to it.
    let lastActivity: CalendarDate

    var key: Key { Key(participant: participant.id, framework: framework.code) }
    var standingCertificates: [CertificateRecord] { certificates.filter { $0.state == .issued } }

    init(
        _ participant: Participant, registration: Participant.Registration, framework: Framework,
        in snapshot: RegistrySnapshot
    ) {
        let key = Key(participant: participant.id, framework: framework.code)
        let all = snapshot.assessments(of: key)
        let standing = Dictionary(
            all.filter(\.state.isOfRecord).map { ($0.unit.code, $0) },
            uniquingKeysWith: { _, last in last })
        self.participant = participant
        self.framework = framework
        self.standing = standing
        registeredOn = registration.on
        certificates = snapshot.certificates(of: key)
        missing = framework.mandatoryUnits.compactMap { unit in
            MissingUnit(unit, assessment: standing[unit.reference.code], framework: framework)
        }
        // What a claim really carries: an assessment that was sent back is not put forward any more.
        let carried = standing.values.filter { $0.state == .claimed || $0.state == .certified }
        let held = Dictionary(
            carried.compactMap { snapshot.claim(holding: $0.id) }.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first }
        ).values.sorted { $0.id < $1.id }
        let returned = snapshot.returnedClaim(of: key)
        claim = held.last { $0.state != .certified } ?? returned
        // What a returned claim waits for goes into that claim.
        unclaimed =
            returned != nil
            ? []
            : standing.values.filter { assessment in
                assessment.state == .recorded && !assessment.grades.isEmpty
                    && assessment.grades.allSatisfy { framework.ratingScale.passes($0.grade) }
            }.sorted { $0.id < $1.id }
        let best = held.max { Self.step(of: $0) < Self.step(of: $1) }

        var dates: [ValidationStep: CalendarDate] = [.registered: registration.on]
        dates[.evidence] = all.filter { $0.state != .withdrawn }.compactMap(\.firstEvidenceOn).min()
        if missing.isEmpty, !framework.mandatoryUnits.isEmpty {
            dates[.allCriteria] =
                framework.mandatoryUnits.compactMap { standing[$0.reference.code]?.judgedOn }.max()
        }
        if let best {
            let own = Set(all.map(\.id))
            let rounds = best.items.filter { own.contains($0.assessment) }.map(\.round)
            dates[.claimed] = rounds.min().flatMap { snapshot.submitted(best.id, round: $0) }
            dates[.internallySignedOff] = best.signOff(at: .internal)?.on
            dates[.externallySignedOff] = best.signOff(at: .external)?.on
        }
        dates[.certificate] = certificates.filter { $0.state == .issued }.map(\.issuedOn).min()
        self.dates = dates
        step = dates.keys.max() ?? .registered
        lastActivity = (dates.values + all.map(\.judgedOn)).max() ?? registration.on
    }

    private static func step(of claim: AwardClaim) -> ValidationStep {
        switch claim.state {
        case .certified: .certificate
        case .externallySignedOff: .externallySignedOff
        case .internallySignedOff: .internallySignedOff
        case .submitted, .returned, .withdrawn: .claimed
        }
    }
}
