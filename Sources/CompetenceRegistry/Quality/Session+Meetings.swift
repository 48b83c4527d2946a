public import CompetenceModel
import RegistryStore

extension Session {
    /// Records a standardisation or consensus meeting that was held.
    public func recordMeeting(
        _ kind: Meeting.Kind, on day: CalendarDate, framework: FrameworkCode? = nil, attended: [Handle],
        decisions: [String]
    ) throws(RegistryError) -> Verdict<MeetingID> {
        try act("meeting record") { act in
            act.require(.administrator, .internalQualityAssurer, .externalQualityAssurer)
            if let framework { _ = try act.reader.existing(framework) }
            for handle in attended { _ = try act.reader.existing(handle) }
            try Self.requireNotFuture(day, today: act.today)
            let id = try act.reader.nextMeeting()
            act.record(
                MeetingHeld(
                    meeting: Meeting(
                        id: id, kind: kind, on: day, framework: framework,
                        attended: Set(attended).sorted(), decisions: decisions)))
            return id
        }
    }
}
