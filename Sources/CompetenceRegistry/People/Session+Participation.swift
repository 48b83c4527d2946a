public import CompetenceModel
import RegistryStore

extension Session {
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

    /// Records that a participant who had left takes part again.
    public func recordReturn(
        of id: ParticipantID, on day: CalendarDate
    ) throws(RegistryError) -> Verdict<ParticipantID> {
        try act { act in
            _ = try act.existing(id)
            act.record(ParticipantReturned(participant: id, on: day))
            return id
        }
    }

    /// Corrects when a participant took part, or how they left.
    public func correctParticipation(
        of id: ParticipantID, _ correction: SpellCorrection
    ) throws(RegistryError) -> Verdict<[Participant.Spell]> {
        try act { act in
            let participant = try act.existing(id)
            let index = (correction.ordinal ?? participant.spells.count) - 1
            guard participant.spells.indices.contains(index),
                let spells = correction.applied(to: participant.spells, at: index)
            else {
                act.find(
                    Finding(.spellNotOnRecord, ["participant": id.text, "count": String(participant.spells.count)]))
                return nil
            }
            act.record(ParticipationCorrected(participant: id, spells: spells))
            return spells
        }
    }
}

/// What of a spell is corrected; what is `nil` stays as it is.
public struct SpellCorrection: Sendable, Hashable {
    /// Which spell, counted from 1; `nil`: the last.
    public var ordinal: Int?
    public var from: CalendarDate?
    public var reason: ExitReason?
    /// The day of the exit.
    public var on: CalendarDate?
    public var mistake: Mistake?

    /// What did not happen at all.
    public enum Mistake: Sendable, Hashable {
        /// The participant has not left: the spell goes on.
        case exit
        /// The participant did not take part in it.
        case spell
    }

    public init(
        ordinal: Int? = nil, from: CalendarDate? = nil, reason: ExitReason? = nil, on: CalendarDate? = nil,
        mistake: Mistake? = nil
    ) {
        self.ordinal = ordinal
        self.from = from
        self.reason = reason
        self.on = on
        self.mistake = mistake
    }

    /// - Returns: `nil` where a reason or a day of an exit is corrected that is not on record, and only one of the two is given.
    func applied(to spells: [Participant.Spell], at index: Int) -> [Participant.Spell]? {
        var spells = spells
        if mistake == .spell {
            spells.remove(at: index)
            return spells
        }
        spells[index].from = from ?? spells[index].from
        if mistake == .exit {
            spells[index].exit = nil
        } else if reason != nil || on != nil {
            let present = spells[index].exit
            guard let reason = reason ?? present?.reason, let on = on ?? present?.on else { return nil }
            spells[index].exit = .init(reason: reason, on: on)
        }
        return spells
    }
}
