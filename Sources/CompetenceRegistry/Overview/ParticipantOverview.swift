public import CompetenceModel
import RegistryStore

/// A participant as shown to whoever may read the registry: masked where the identity is protected, and without the last
/// digits of the identity number in any case.
public struct ParticipantOverview: Sendable, Hashable {
    public var participant: Participant
    public var name: VisibleName
    /// `YYYYMMDD-****`; nothing where the identity is protected.
    public var identityNumber: String?
    /// Where it is on record apart from the number; nothing where the identity is protected.
    public var dateOfBirth: CalendarDate?
    public var hasFormerIdentityNumbers: Bool
}

/// A participant's record with everything that was made of it.
public struct ParticipantRecord: Sendable, Hashable {
    public var overview: ParticipantOverview
    /// The other numbers that she has been on record under.
    public var otherNumbers: [ParticipantID]
    public var assessments: [AssessmentOverview]
    public var certificates: [CertificateRecord]
}

extension Registry {
    /// Every participant, by number.
    public func participants() throws(RegistryError) -> [ParticipantOverview] {
        try read { reader in try reader.participants().map { try reader.overview(of: $0) } }
    }

    /// A participant, by whichever of her numbers.
    public func participant(_ id: ParticipantID) throws(RegistryError) -> ParticipantRecord {
        try read { reader in
            let participant = try reader.existing(id)
            return ParticipantRecord(
                overview: try reader.overview(of: participant),
                otherNumbers: try reader.ids(of: id).subtracting([participant.id]).sorted(),
                assessments: try reader.overviews(of: reader.assessments(of: id)),
                certificates: try reader.certificates(of: id))
        }
    }
}

extension Session {
    /// A participant's details in full, protected or not. For administrators.
    public func reveal(_ id: ParticipantID) throws(RegistryError) -> Verdict<ParticipantDetails> {
        try act { act in
            act.require(.revealParticipant)
            let participant = try act.reader.existing(id)
            guard let details = try act.reader.details(of: participant) else {
                act.find(Finding(.detailsDisposed, ["participant": id.text]))
                return nil
            }
            return details
        }
    }
}

extension StoreReader {
    func overview(of participant: Participant) throws -> ParticipantOverview {
        let details = participant.isProtected ? nil : try details(of: participant)
        return ParticipantOverview(
            participant: participant, name: try visibleName(of: participant),
            identityNumber: details?.identityNumber.map { "\($0.digits.prefix(8))-****" },
            dateOfBirth: details?.dateOfBirth,
            hasFormerIdentityNumbers: !(details?.formerIdentityNumbers.isEmpty ?? true))
    }
}
