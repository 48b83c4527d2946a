import CompetenceModel
import RegistryStore

/// The confidential records of an act: those that it makes, and those of the registry that rules ask.
final class ActRecords: ConfidentialFacts {
    private let reader: StoreReader
    private(set) var new: [ConfidentialRecord] = []
    /// What kept a record from being read.
    private(set) var failure: (any Error)?
    private var values: [SHA256Digest: any Sendable] = [:]
    /// Whose the identity numbers are by the tables.
    private var holders: [IdentityNumber: ParticipantID]?
    /// What this act says of somebody's numbers, over what the tables say.
    private var stated: [ParticipantID: Set<IdentityNumber>] = [:]
    private var newHolders: [IdentityNumber: ParticipantID] = [:]

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

    func participantDetails(_ details: SHA256Digest) -> ParticipantDetails? {
        value(details, as: ParticipantDetails.self)
    }

    func statedSex(_ details: SHA256Digest) -> Sex? { participantDetails(details)?.identityNumber?.sex }

    func shareIdentityNumber(practitioner: SHA256Digest, participant: SHA256Digest) -> Bool {
        // Most assessors have no number on record, and then no participant's is looked at.
        guard let number = value(practitioner, as: PractitionerDetails.self)?.identityNumber,
            let details = participantDetails(participant)
        else { return false }
        return details.identityNumbers.contains(number)
    }

    func shareName(practitioner: SHA256Digest, participant: SHA256Digest) -> Bool {
        guard let one = value(practitioner, as: PractitionerDetails.self),
            let other = value(participant, as: ParticipantDetails.self)
        else { return false }
        return one.name.lowercased() == other.name.lowercased()
    }

    func otherHolder(of details: SHA256Digest, than participant: ParticipantID) -> ParticipantID? {
        guard let numbers = participantDetails(details)?.identityNumbers else { return nil }
        // Of two who come in with one number in one act, the second is told; what this act has freed is free.
        for number in stated.updateValue(numbers, forKey: participant) ?? [] { newHolders[number] = nil }
        guard !numbers.isEmpty, let known = readHolders() else { return nil }
        for number in numbers.sorted(by: { $0.digits < $1.digits }) {
            if let holder = newHolders[number], holder != participant { return holder }
            if let holder = known[number], holder != participant, stated[holder] == nil { return holder }
            newHolders[number] = participant
        }
        return nil
    }

    /// By organisation and folded name. Read once for an organisation; the newcomers of the act come to it.
    private var namesakes: [OrganisationCode: [String: [Namesake]]] = [:]

    private struct Namesake {
        var participant: ParticipantID
        var details: ParticipantDetails
    }

    func lookalikes(
        of details: SHA256Digest, participant: ParticipantID, in organisation: OrganisationCode
    ) -> [ParticipantID] {
        guard let newcomer = participantDetails(details), failure == nil else { return [] }
        do {
            if namesakes[organisation] == nil { namesakes[organisation] = try readNamesakes(in: organisation) }
            let name = newcomer.foldedName
            let alike = (namesakes[organisation]?[name] ?? []).filter {
                $0.participant != participant && !$0.details.isProvablyAnother(than: newcomer)
            }
            // In its place: a copy for each of a hundred thousand rows would take hours.
            namesakes[organisation]?[name, default: []].append(Namesake(participant: participant, details: newcomer))
            return alike.map(\.participant)
        } catch {
            failure = error
            return []
        }
    }

    private func readNamesakes(in organisation: OrganisationCode) throws -> [String: [Namesake]] {
        var names: [String: [Namesake]] = [:]
        try reader.forEachParticipantDetails(of: organisation) { participant, record in
            let details = try record.decoded(as: ParticipantDetails.self)
            names[details.foldedName, default: []].append(Namesake(participant: participant, details: details))
        }
        return names
    }

    private func readHolders() -> [IdentityNumber: ParticipantID]? {
        guard holders == nil, failure == nil else { return holders }
        do {
            holders = try reader.identityNumbers()
        } catch {
            failure = error
        }
        return holders
    }
}
