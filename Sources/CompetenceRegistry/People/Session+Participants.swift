public import CompetenceModel
import RegistryStore

extension Session {
    /// Adds participants, all or none.
    public func addParticipants(_ newcomers: [NewParticipant]) throws(RegistryError) -> Verdict<[ParticipantID]> {
        for newcomer in newcomers { try PlainNames.check(newcomer.details.givenName, newcomer.details.familyName) }
        return try act { act in
            var added: [ParticipantID] = []
            for organisation in Set(newcomers.compactMap(\.organisation)) { _ = try act.existing(organisation) }
            for framework in Set(newcomers.flatMap(\.frameworks)) { _ = try act.existing(framework) }
            for newcomer in newcomers {
                let id = ParticipantID(number: try act.next(.participant))
                act.record(
                    ParticipantAdded(
                        participant: id, details: try act.conceal(newcomer.details),
                        sex: newcomer.sex ?? newcomer.details.identityNumber?.sex,
                        municipality: newcomer.municipality, isProtected: newcomer.isProtected,
                        organisation: newcomer.organisation ?? act.actor.organisation))
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

    /// Corrects a participant's name, number or protection: what is not in the correction stays as it is, whatever somebody else
    /// has corrected meanwhile. An earlier identity number is kept.
    public func correct(
        _ id: ParticipantID, _ correction: ParticipantCorrection
    ) throws(RegistryError) -> Verdict<ParticipantID> {
        try PlainNames.check(correction.givenName, correction.familyName)
        return try act { act in
            let participant = try act.existing(id)
            guard let present = try act.reader.details(of: participant) else {
                act.find(Finding(.detailsDisposed, ["participant": id.text]))
                return id
            }
            act.record(
                ParticipantCorrected(
                    participant: id, details: try act.conceal(correction.applied(to: present)),
                    isProtected: correction.isProtected ?? participant.isProtected))
            return id
        }
    }

    /// Records why and when a participant left.
    public func exit(
        _ id: ParticipantID, reason: ExitReason, on day: CalendarDate
    ) throws(RegistryError) -> Verdict<ParticipantID> {
        try act { act in
            _ = try act.existing(id)
            act.record(ParticipantExited(participant: id, exit: .init(reason: reason, on: day)))
            return id
        }
    }
}

extension StoreReader {
    /// Every identity number on record, also former ones, and whose it is.
    func identityNumbers() throws -> [IdentityNumber: ParticipantID] {
        var numbers: [IdentityNumber: ParticipantID] = [:]
        for participant in try participants() {
            guard let details = try details(of: participant) else { continue }
            for number in [details.identityNumber].compactMap({ $0 }) + details.formerIdentityNumbers {
                numbers[number] = participant.id
            }
        }
        return numbers
    }
}
