import CompetenceModel
import RegistryStore

/// Whether a practitioner and a participant are one person, by the identity numbers that the confidential records state.
///
/// What has been disposed of, or cannot be read, states none. Each record is read once: most assessors have no number on
/// record, and then no participant's is looked at.
struct IdentityNumberCheck {
    private var practitioners: [SHA256Digest: IdentityNumber?] = [:]
    private var participants: [SHA256Digest: Set<IdentityNumber>] = [:]

    /// - Parameters: commitments to `PractitionerDetails` and to `ParticipantDetails`.
    mutating func areShared(practitioner: SHA256Digest, participant: SHA256Digest, in reader: StoreReader) -> Bool {
        guard let number = number(ofPractitioner: practitioner, in: reader) else { return false }
        return numbers(ofParticipant: participant, in: reader).contains(number)
    }

    private mutating func number(ofPractitioner details: SHA256Digest, in reader: StoreReader) -> IdentityNumber? {
        if let known = practitioners[details] { return known }
        let number = (try? reader.confidential(details, as: PractitionerDetails.self))?.identityNumber
        practitioners.updateValue(number, forKey: details)
        return number
    }

    private mutating func numbers(
        ofParticipant details: SHA256Digest, in reader: StoreReader
    ) -> Set<IdentityNumber> {
        if let known = participants[details] { return known }
        let found = try? reader.confidential(details, as: ParticipantDetails.self)
        let numbers = Set((found?.formerIdentityNumbers ?? []) + (found?.identityNumber.map { [$0] } ?? []))
        participants[details] = numbers
        return numbers
    }
}
