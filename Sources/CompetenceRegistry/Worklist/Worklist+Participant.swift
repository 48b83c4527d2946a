public import CompetenceModel
import RegistryStore

extension Worklist {
    /// Who must act next for a participant's validation to come further; `nil` where it has come to a certificate, or the
    /// participant has left and nothing finished is left to put forward.
    func nextStep(of validation: ValidationCase) -> NextStep? {
        if let returned = validation.standing.values.filter({ $0.state == .returned }).min(by: { $0.id < $1.id }) {
            return validation.participant.exit == nil ? redoStep(of: returned, in: validation) : nil
        }
        if let claim = validation.claim { return claimStep(claim) }
        if let step = assessorStep(of: validation) { return step }
        if let question = openQuestion(on: validation.unclaimed.map(\.id)) { return question }
        guard isToBeSubmitted(validation) else { return nil }
        return submissionStep([validation], framework: validation.framework.code)
    }
}

/// How one participant's validation in one framework stands.
public struct ParticipantStanding: Sendable, Hashable, Codable {
    public var participant: ParticipantID
    public var framework: FrameworkCode
    public var registeredOn: CalendarDate
    public var step: ValidationStep
    /// The steps that were taken, in order, with their days.
    public var history: [Taken]
    /// Every unit of the framework in its newest version, and what there is of it.
    public var units: [UnitStanding]
    /// What a full certificate still needs.
    public var missing: [MissingUnit]
    /// The claim under way.
    public var claim: ClaimID?
    /// Certificates that stand.
    public var certificates: [CertificateSerial]
    public var exit: Participant.Exit?
    public var next: NextStep?

    public struct Taken: Sendable, Hashable, Codable {
        public var step: ValidationStep
        public var on: CalendarDate
    }

    public struct UnitStanding: Sendable, Hashable, Codable {
        /// The version that was assessed, otherwise the newest.
        public var unit: UnitReference
        public var isMandatory: Bool
        /// Absent where the unit is not assessed.
        public var assessment: AssessmentID?
        public var state: AssessmentState?
    }

    init(_ validation: ValidationCase, next: NextStep?) {
        participant = validation.participant.id
        framework = validation.framework.code
        registeredOn = validation.registeredOn
        step = validation.step
        history = validation.dates.sorted { $0.key < $1.key }.map { Taken(step: $0.key, on: $0.value) }
        units = validation.framework.units.map { unit in
            let standing = validation.standing[unit.reference.code]
            return UnitStanding(
                unit: standing?.unit ?? unit.reference, isMandatory: unit.isMandatory, assessment: standing?.id,
                state: standing?.state)
        }
        missing = validation.missing
        claim = validation.claim?.id
        certificates = validation.standingCertificates.map(\.serial)
        exit = validation.participant.exit
        self.next = next
    }
}

extension Registry {
    /// How a participant's validations stand, one for each framework registered for, and who must act next.
    ///
    /// - Throws: `unknownParticipant`.
    public func standing(of id: ParticipantID) throws(RegistryError) -> [ParticipantStanding] {
        try snapshot(matchesPeople: true) { snapshot, reader in
            let person = try reader.existing(id).id
            let worklist = Worklist(snapshot: snapshot)
            return snapshot.cases().filter { $0.participant.id == person }.map {
                ParticipantStanding($0, next: worklist.nextStep(of: $0))
            }
        }
    }
}
