import CompetenceModel
import RegistryStore

/// The confidential records of an act: those that it makes, and those of the registry that rules ask.
final class ActRecords: ConfidentialFacts {
    private let reader: StoreReader
    private(set) var new: [ConfidentialRecord] = []
    /// What kept a record from being read.
    private(set) var failure: (any Error)?
    private var values: [SHA256Digest: any Sendable] = [:]
    private var holders: [IdentityNumber: ParticipantID]?

    init(reader: StoreReader) {
        self.reader = reader
    }

    func conceal(_ value: some Encodable & Sendable, salt: [UInt8]) throws -> SHA256Digest {
        let record = try ConfidentialRecord(value, salt: salt)
        new.append(record)
        values[record.commitment] = value
        return record.commitment
    }

    func conceal(document: [UInt8], salt: [UInt8]) -> SHA256Digest {
        let record = ConfidentialRecord(salt: salt, content: document)
        new.append(record)
        return record.commitment
    }

    /// What a commitment stands for; `nil` where it has been disposed of.
    private func value<Value: Decodable & Sendable>(_ commitment: SHA256Digest, as type: Value.Type) -> Value? {
        if let known = values[commitment] { return known as? Value }
        guard failure == nil else { return nil }
        do {
            let read = try reader.confidential(commitment, as: type)
            if let read { values[commitment] = read }
            return read
        } catch {
            failure = error
            return nil
        }
    }

    func notes(_ commitment: SHA256Digest) -> AssessmentNotes? { value(commitment, as: AssessmentNotes.self) }

    func remark(_ commitment: SHA256Digest) -> Remark? { value(commitment, as: Remark.self) }

    func shareIdentityNumber(practitioner: SHA256Digest, participant: SHA256Digest) -> Bool {
        // Most assessors have no number on record, and then no participant's is looked at.
        guard let number = value(practitioner, as: PractitionerDetails.self)?.identityNumber,
            let details = value(participant, as: ParticipantDetails.self)
        else { return false }
        return details.identityNumber == number || details.formerIdentityNumbers.contains { $0 == number }
    }

    func shareName(practitioner: SHA256Digest, participant: SHA256Digest) -> Bool {
        guard let one = value(practitioner, as: PractitionerDetails.self),
            let other = value(participant, as: ParticipantDetails.self)
        else { return false }
        return one.name.lowercased() == other.name.lowercased()
    }

    func otherHolder(of details: SHA256Digest, than participant: ParticipantID) -> ParticipantID? {
        guard let number = value(details, as: ParticipantDetails.self)?.identityNumber, failure == nil else {
            return nil
        }
        do {
            var known = try holders ?? reader.identityNumbers()
            let holder = known[number]
            // Of two who come in with one number in one act, the second is told.
            if holder == nil { known[number] = participant }
            holders = known
            return holder == participant ? nil : holder
        } catch {
            failure = error
            return nil
        }
    }
}
