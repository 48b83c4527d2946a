import CompetenceModel
import RegistryStore

/// Of the confidential records an audit asks one thing: whether a practitioner and a participant are one person, by the identity
/// numbers that they state.
///
/// What has been disposed of, or cannot be read, states none. Each record is read once: most assessors have no number on
/// record, and then no participant's is looked at. To decode every text of a registry anew would weigh on every audit, to find
/// what every reviewer sees (`docs/threat-model.md`).
final class IdentityNumberCheck: ConfidentialFacts {
    /// Of the file under audit.
    private let reader: StoreReader
    private var practitioners: [SHA256Digest: IdentityNumber?] = [:]
    private var participants: [SHA256Digest: Set<IdentityNumber>] = [:]

    init(_ reader: StoreReader) { self.reader = reader }

    /// What was read of participants is forgotten: there may be many.
    func forget() { participants = [:] }

    func shareIdentityNumber(practitioner: SHA256Digest, participant: SHA256Digest) -> Bool {
        guard let number = number(ofPractitioner: practitioner) else { return false }
        return numbers(ofParticipant: participant).contains(number)
    }

    func shareName(practitioner: SHA256Digest, participant: SHA256Digest) -> Bool { false }
    func notes(_ commitment: SHA256Digest) -> AssessmentNotes? { nil }
    func remark(_ commitment: SHA256Digest) -> Remark? { nil }

    func participantDetails(_ details: SHA256Digest) -> ParticipantDetails? {
        try? reader.confidential(details, as: ParticipantDetails.self)
    }

    func statedSex(_ details: SHA256Digest) -> Sex? { nil }
    func lookalikes(
        of details: SHA256Digest, participant: ParticipantID, in organisation: OrganisationCode
    ) -> [ParticipantID] { [] }
    func otherHolder(of details: SHA256Digest, than participant: ParticipantID) -> ParticipantID? { nil }

    private func number(ofPractitioner details: SHA256Digest) -> IdentityNumber? {
        if let known = practitioners[details] { return known }
        let number = (try? reader.confidential(details, as: PractitionerDetails.self))?.identityNumber
        practitioners.updateValue(number, forKey: details)
        return number
    }

    private func numbers(ofParticipant details: SHA256Digest) -> Set<IdentityNumber> {
        if let known = participants[details] { return known }
        let found = try? reader.confidential(details, as: ParticipantDetails.self)
        let numbers = found?.identityNumbers ?? []
        participants[details] = numbers
        return numbers
    }
}
