import CompetenceModel
import RegistryStore

/// The registry as reports and worklists look at it: read once, as it is at one moment, then asked from memory.
struct RegistrySnapshot {
    let today: CalendarDate
    let now: Timestamp
    let organisations: [OrganisationCode: Organisation]
    /// In the order in which they were registered.
    let seals: [RegisteredSeal]
    let frameworks: [FrameworkCode: CatalogueEntry]
    let participants: [Participant]
    let practitioners: [Practitioner]
    let assessments: [AssessmentSummary]
    let claims: [AwardClaim]
    let certificates: [CertificateRecord]
    let meetings: [Meeting]
    let appeals: [Appeal]
    let reReviews: [ReReview]
    let newestStatusLists: [OrganisationCode: NewestStatusList]
    /// Packages that came in from other registries and are not decided.
    let openPackages: [PackageRecord]

    private let assessmentsByID: [AssessmentID: AssessmentSummary]
    private let assessmentsByCase: [ValidationCase.Key: [AssessmentSummary]]
    private let claimByAssessment: [AssessmentID: AwardClaim]
    private let certificatesByCase: [ValidationCase.Key: [CertificateRecord]]
    private let returnedClaims: [ValidationCase.Key: AwardClaim]
    private let submissions: [Submission: Timestamp]
    private let samePeople: [Handle: Set<ParticipantID>]
    private let exports: [ClaimID: ExportRecord]
    private let strangers: Set<Handle>

    private struct Submission: Hashable {
        var claim: ClaimID
        var round: Int
    }

    /// - Parameter matchesPeople: whether practitioners who are participants, by their identity numbers, are wanted.
    ///   It takes opening every participant's record.
    init(_ reader: StoreReader, now: Timestamp, matchesPeople: Bool) throws {
        self.now = now
        today = now.dateInSweden
        organisations = Dictionary(
            try reader.organisations().map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        seals = try reader.seals()
        frameworks = Dictionary(
            try reader.frameworks().map { ($0.framework.code, $0) }, uniquingKeysWith: { first, _ in first })
        participants = try reader.participants()
        practitioners = try reader.practitioners()
        assessments = try reader.assessmentSummaries()
        claims = try reader.claims()
        certificates = try reader.certificates()
        meetings = try reader.meetings()
        appeals = try reader.appeals()
        reReviews = try reader.reReviews()
        newestStatusLists = try reader.newestStatusLists()
        openPackages = try reader.packages().filter { $0.decision == nil }
        submissions = Dictionary(
            try reader.claimSubmissions().map { (Submission(claim: $0.claim, round: $0.round), $0.at) },
            uniquingKeysWith: { first, _ in first })
        assessmentsByID = Dictionary(assessments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        assessmentsByCase = Dictionary(grouping: assessments) {
            ValidationCase.Key(participant: $0.participant, framework: $0.framework)
        }
        let merges = try reader.merges()
        certificatesByCase = Dictionary(grouping: certificates) {
            ValidationCase.Key(participant: merges[$0.participant] ?? $0.participant, framework: $0.framework)
        }
        var holding: [AssessmentID: AwardClaim] = [:]
        for claim in claims where claim.state != .withdrawn {
            for item in claim.items { holding[item.assessment] = claim }
        }
        claimByAssessment = holding
        var returned: [ValidationCase.Key: AwardClaim] = [:]
        for claim in claims where claim.state == .returned {
            for item in claim.items {
                let person = merges[item.participant] ?? item.participant
                returned[ValidationCase.Key(participant: person, framework: claim.framework)] = claim
            }
        }
        returnedClaims = returned
        let waiting = claims.filter { $0.state == .internallySignedOff }
        exports = Dictionary(
            try waiting.compactMap { claim in
                try reader.exports(of: claim.id).last.flatMap { $0.round == claim.round ? (claim.id, $0) : nil }
            }, uniquingKeysWith: { first, _ in first })
        strangers = waiting.isEmpty ? [] : try Self.strangers(practitioners, in: reader)
        samePeople = matchesPeople ? try Self.samePeople(practitioners, in: reader) : [:]
    }

    /// External quality assurers who have never acted in the registry: asking whether a transaction is theirs.
    private static func strangers(_ practitioners: [Practitioner], in reader: StoreReader) throws -> Set<Handle> {
        let external = practitioners.filter { practitioner in
            practitioner.authorisations.contains { $0.role == .externalQualityAssurer }
        }
        return Set(try external.map(\.handle).filter { try !reader.hasActed($0) })
    }

    private static func samePeople(
        _ practitioners: [Practitioner], in reader: StoreReader
    ) throws -> [Handle: Set<ParticipantID>] {
        var numbers: [Handle: IdentityNumber] = [:]
        for practitioner in practitioners {
            numbers[practitioner.handle] = try reader.details(of: practitioner)?.identityNumber
        }
        guard !numbers.isEmpty else { return [:] }
        let participants = try reader.identityNumbers()
        return numbers.compactMapValues { number in participants[number].map { [$0] } }
    }

    func assessment(_ id: AssessmentID) -> AssessmentSummary? { assessmentsByID[id] }
    func assessments(of key: ValidationCase.Key) -> [AssessmentSummary] { assessmentsByCase[key] ?? [] }
    func certificates(of key: ValidationCase.Key) -> [CertificateRecord] { certificatesByCase[key] ?? [] }
    /// The claim that holds an assessment: the newest that was not withdrawn.
    func claim(holding id: AssessmentID) -> AwardClaim? { claimByAssessment[id] }
    /// The newest claim that went back and holds, or held, assessments of the case.
    func returnedClaim(of key: ValidationCase.Key) -> AwardClaim? { returnedClaims[key] }
    /// The participants whose identity number is the practitioner's.
    func participants(sharingIdentityNumberWith handle: Handle) -> Set<ParticipantID> { samePeople[handle] ?? [] }
    /// The newest package in which a claim that waits for the external stage left the registry in its present round.
    func export(of claim: ClaimID) -> ExportRecord? { exports[claim] }
    /// Whether an external quality assurer has never acted in the registry, and may have no access to it. Asked only of claims
    /// that wait for the external stage.
    func isStranger(_ handle: Handle) -> Bool { strangers.contains(handle) }
    /// Where somebody works.
    func municipality(of practitioner: Practitioner) -> MunicipalityCode? {
        organisations[practitioner.organisation]?.municipality
    }
    func practitioner(_ handle: Handle) -> Practitioner? { practitioners.first { $0.handle == handle } }

    /// The day on which a claim was submitted for a round.
    func submitted(_ claim: ClaimID, round: Int) -> CalendarDate? {
        submissions[Submission(claim: claim, round: round)]?.dateInSweden
    }

    /// Frameworks by code, in the order of their codes.
    var catalogue: [CatalogueEntry] { frameworks.values.sorted { $0.framework.code < $1.framework.code } }

    /// Whoever the table of permissions lets do something today, by handle.
    func whoMay(_ act: ActKind, for matter: Permission.Matter = .init()) -> [Practitioner] {
        let permission = PermissionTable.standard[act]
        return practitioners.filter { permission.isGiven(to: $0, for: matter, on: today) }
    }

    /// Whoever holds one of `roles` today for `framework`, by handle.
    func holders(of roles: Set<Role>, framework: FrameworkCode? = nil) -> [Practitioner] {
        practitioners.filter { $0.authorisation(roles, framework: framework, on: today) != nil }
    }

    /// The validation that an assessment is part of.
    func validation(of assessment: AssessmentSummary) -> ValidationCase? {
        guard let participant = participants.first(where: { $0.id == assessment.participant }),
            let registration = participant.registrations.first(where: { $0.framework == assessment.framework }),
            let framework = frameworks[assessment.framework]?.framework
        else { return nil }
        return ValidationCase(participant, registration: registration, framework: framework, in: self)
    }

    /// One for each registration of a participant for a framework, in the order of participants.
    func cases(framework: FrameworkCode? = nil, kind: Framework.Kind? = nil) -> [ValidationCase] {
        participants.flatMap { participant in
            participant.registrations.compactMap { registration in
                guard let entry = frameworks[registration.framework],
                    framework == nil || framework == registration.framework,
                    kind == nil || kind == entry.framework.kind
                else { return nil }
                return ValidationCase(participant, registration: registration, framework: entry.framework, in: self)
            }
        }
    }
}

extension Registry {
    /// Reads the whole registry as it is at one moment and hands it to `body`.
    func snapshot<Value>(
        matchesPeople: Bool = false, _ body: (RegistrySnapshot, StoreReader) throws -> Value
    ) throws(RegistryError) -> Value {
        try read { try body(RegistrySnapshot($0, now: environment.now(), matchesPeople: matchesPeople), $0) }
    }
}
