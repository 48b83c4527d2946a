public import CompetenceModel
import RegistryStore

extension Session {
    /// Adds participants, all or none.
    public func addParticipants(_ newcomers: [NewParticipant]) throws(RegistryError) -> Verdict<[ParticipantID]> {
        for newcomer in newcomers { try PlainNames.check(newcomer.details) }
        return try act { act in
            var added: [ParticipantID] = []
            for organisation in Set(newcomers.compactMap(\.organisation)) { _ = try act.existing(organisation) }
            for framework in Set(newcomers.flatMap(\.frameworks)) { _ = try act.existing(framework) }
            for newcomer in newcomers {
                let id = ParticipantID(number: try act.next(.participant))
                act.check(dateOfBirth: newcomer.details.dateOfBirth)
                let first = act.findings.count
                act.record(
                    ParticipantAdded(
                        participant: id, details: try act.conceal(newcomer.details),
                        sex: newcomer.sex ?? newcomer.details.identityNumber?.sex,
                        municipality: newcomer.municipality, isProtected: newcomer.isProtected,
                        organisation: newcomer.organisation ?? act.actor.organisation,
                        from: newcomer.from ?? act.today,
                        otherThan: newcomer.otherThan.union(
                            newcomer.otherThanPlaces.compactMap { added.indices.contains($0) ? added[$0] : nil }
                        ).sorted()))
                if let line = newcomer.line {
                    act.tellLines(from: first, of: line) { other in
                        added.firstIndex { $0.text == other }.flatMap { newcomers[$0].line }
                    }
                }
                for framework in newcomer.frameworks {
                    act.record(ParticipantRegistered(participant: id, framework: framework, on: act.today))
                }
                added.append(id)
            }
            return added
        }
    }

    /// Registers a participant for a framework.
    public func register(
        _ id: ParticipantID, for code: FrameworkCode
    ) throws(RegistryError) -> Verdict<ParticipantID> {
        try act { act in
            _ = try act.existing(id)
            _ = try act.existing(code)
            act.record(ParticipantRegistered(participant: id, framework: code, on: act.today))
            return id
        }
    }

    /// Puts on record that a participant is with another organisation, from now on.
    public func moveParticipant(
        _ id: ParticipantID, to organisation: OrganisationCode
    ) throws(RegistryError) -> Verdict<Organisation> {
        try act { act in
            _ = try act.existing(id)
            let organisation = try act.existing(organisation)
            act.record(ParticipantMoved(participant: id, organisation: organisation.code))
            return organisation
        }
    }

    /// Corrects what is on record of a participant: what is not in the correction stays as it is, whatever somebody else has
    /// corrected meanwhile.
    public func correct(
        _ id: ParticipantID, _ correction: ParticipantCorrection
    ) throws(RegistryError) -> Verdict<ParticipantID> {
        try act { act in
            guard let (participant, present) = try act.participantToCorrect(id) else { return nil }
            let corrected = correction.applied(to: present)
            if corrected.name != present.name { try PlainNames.check(corrected) }
            act.check(dateOfBirth: corrected.dateOfBirth)
            try act.correct(
                participant, from: present, to: corrected,
                sex: correction.sex(of: participant, present: present, corrected: corrected),
                municipality: correction.municipality.applied(to: participant.municipality),
                isProtected: correction.isProtected ?? participant.isProtected)
            return id
        }
    }

    /// Gives two participants each other's identity numbers, which were mistaken for one another: one of them may have none.
    public func swapIdentityNumbers(
        of one: ParticipantID, and other: ParticipantID
    ) throws(RegistryError) -> Verdict<ParticipantID> {
        try act { act in
            guard let (first, firstDetails) = try act.participantToCorrect(one),
                let (second, secondDetails) = try act.participantToCorrect(other)
            else { return nil }
            var (emptied, firsts, seconds) = (firstDetails, firstDetails, secondDetails)
            emptied.identityNumber = nil
            firsts.identityNumber = secondDetails.identityNumber
            seconds.identityNumber = firstDetails.identityNumber
            // A number is free before another has it.
            try act.correct(first, from: firstDetails, to: emptied)
            try act.correct(second, from: secondDetails, to: seconds, sex: seconds.identityNumber?.sex ?? second.sex)
            try act.correct(first, from: emptied, to: firsts, sex: firsts.identityNumber?.sex ?? first.sex)
            return one
        }
    }
}

extension Session {
    /// Undoes a registration by mistake: of somebody of whom nothing else is on record. Who she is, is disposed of.
    public func removeParticipant(_ id: ParticipantID) throws(RegistryError) -> Verdict<ParticipantID> {
        try act { act in
            _ = try act.existing(id)
            act.record(ParticipantRemoved(participant: id))
            for commitment in try act.reader.detailsOnRecord(of: id).sorted(by: { $0.description < $1.description })
            where try act.reader.confidential(commitment) != nil {
                act.dispose(of: commitment, basis: "registered by mistake (\(id))")
            }
            return id
        }
    }
}

extension Session {
    /// Makes two records of one person one: everything that was recorded of `id` counts as `person`'s from now on. Of one unit the
    /// later judgement stands, unless the other is under review or behind a certificate.
    public func mergeParticipant(
        _ id: ParticipantID, into person: ParticipantID
    ) throws(RegistryError) -> Verdict<MergedParticipant> {
        try act { act in
            _ = try act.existing(id)
            _ = try act.existing(person)
            let event = ParticipantMerged(participant: id, into: person)
            let yielding = act.facts.yielding(to: event)
            act.record(event)
            for assessment in yielding { act.record(AssessmentMoved(assessment: assessment.id, move: .yield)) }
            return MergedParticipant(participant: person, yielded: yielding.map(\.id))
        }
    }
}

/// What came of two records of one person.
public struct MergedParticipant: Sendable, Hashable {
    public var participant: ParticipantID
    /// The assessments that count no longer: of one unit, another stands.
    public var yielded: [AssessmentID]
}

extension Act {
    /// A participant with what is to be corrected; `nil`, and a finding, where it has been disposed of.
    fileprivate mutating func participantToCorrect(
        _ id: ParticipantID
    ) throws -> (participant: Participant, details: ParticipantDetails)? {
        let participant = try existing(id)
        guard let details = try reader.details(of: participant) else {
            find(Finding(.detailsDisposed, ["participant": id.text]))
            return nil
        }
        return (participant, details)
    }

    fileprivate mutating func correct(
        _ participant: Participant, from present: ParticipantDetails, to corrected: ParticipantDetails,
        sex: Sex?, municipality: MunicipalityCode?, isProtected: Bool
    ) throws {
        let details =
            corrected == present
            ? facts.participant(participant.id)?.details ?? participant.details : try conceal(corrected)
        record(
            ParticipantCorrected(
                participant: participant.id, details: details, sex: sex, municipality: municipality,
                isProtected: isProtected, identityNumber: IdentityNumberChange(from: present, to: corrected)))
    }

    fileprivate mutating func correct(
        _ participant: Participant, from present: ParticipantDetails, to corrected: ParticipantDetails, sex: Sex? = nil
    ) throws {
        try correct(
            participant, from: present, to: corrected, sex: sex ?? participant.sex,
            municipality: participant.municipality, isProtected: participant.isProtected)
    }

    /// Nobody is born on a day to come.
    fileprivate mutating func check(dateOfBirth day: CalendarDate?) {
        guard let day, day > today else { return }
        find(Finding(.dateInTheFuture, ["day": day.description, "today": today.description]))
    }
}

extension StoreReader {
    /// Every identity number on record, also former ones, and whose it is.
    func identityNumbers() throws -> [IdentityNumber: ParticipantID] {
        var numbers: [IdentityNumber: ParticipantID] = [:]
        try forEachParticipantDetails { participant, record in
            for number in try record.decoded(as: ParticipantDetails.self).identityNumbers {
                numbers[number] = participant
            }
        }
        return numbers
    }
}
