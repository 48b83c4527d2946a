public import CompetenceModel
import RegistryStore

extension Session {
    /// Adds participants, all or none.
    public func addParticipants(_ newcomers: [NewParticipant]) throws(RegistryError) -> Verdict<[ParticipantID]> {
        for newcomer in newcomers { try PlainNames.check(newcomer.details.givenName, newcomer.details.familyName) }
        return try act(newcomers.count == 1 ? "participant add" : "participant import") { act in
            act.require(.administrator, .assessor, .occupationalAssessor)
            var known = try act.reader.identityNumbers()
            var next = try act.reader.nextParticipant().number
            var added: [ParticipantID] = []
            for framework in Set(newcomers.flatMap(\.frameworks)) { _ = try act.reader.existing(framework) }
            for newcomer in newcomers {
                let id = ParticipantID(number: next)
                next += 1
                if let number = newcomer.details.identityNumber {
                    if let holder = known[number] {
                        act.find(Finding(.identityNumberInUse, ["participant": holder.text]))
                    }
                    known[number] = id
                }
                act.record(
                    ParticipantAdded(
                        participant: id, details: try act.conceal(newcomer.details),
                        sex: newcomer.sex ?? newcomer.details.identityNumber?.sex,
                        municipality: newcomer.municipality, isProtected: newcomer.isProtected))
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
        try act("participant register") { act in
            act.require(.administrator, .assessor, .occupationalAssessor)
            let participant = try act.reader.existing(id)
            _ = try act.reader.existing(code)
            if participant.isRegistered(for: code) {
                act.find(Finding(.alreadyRegistered, ["participant": id.text, "framework": code.text]))
            }
            act.record(ParticipantRegistered(participant: id, framework: code, on: act.today))
            return id
        }
    }

    /// Corrects a participant's name, number or protection. An earlier identity number is kept.
    public func correct(
        _ id: ParticipantID, details: ParticipantDetails? = nil, isProtected: Bool? = nil
    ) throws(RegistryError) -> Verdict<ParticipantID> {
        try PlainNames.check(details?.givenName, details?.familyName)
        return try act("participant correct") { act in
            act.require(.administrator)
            let participant = try act.reader.existing(id)
            guard let present = try act.reader.details(of: participant) else {
                act.find(Finding(.detailsDisposed, ["participant": id.text]))
                return id
            }
            var corrected = details ?? present
            corrected.formerIdentityNumbers = present.formerIdentityNumbers
            if let former = present.identityNumber, former != corrected.identityNumber {
                corrected.formerIdentityNumbers.append(former)
            }
            if let number = corrected.identityNumber, let holder = try act.reader.identityNumbers()[number],
                holder != id
            {
                act.find(Finding(.identityNumberInUse, ["participant": holder.text]))
            }
            act.record(
                ParticipantCorrected(
                    participant: id, details: try act.conceal(corrected),
                    isProtected: isProtected ?? participant.isProtected))
            return id
        }
    }

    /// Records why and when a participant left.
    public func exit(
        _ id: ParticipantID, reason: ExitReason, on day: CalendarDate
    ) throws(RegistryError) -> Verdict<ParticipantID> {
        try act("participant exit") { act in
            act.require(.administrator, .assessor, .occupationalAssessor)
            _ = try act.reader.existing(id)
            try Self.requireNotFuture(day, today: act.today)
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
