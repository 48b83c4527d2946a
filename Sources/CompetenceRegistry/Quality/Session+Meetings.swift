public import CompetenceModel
import RegistryStore

extension Session {
    /// Records a standardisation or consensus meeting that was held.
    public func recordMeeting(
        _ kind: Meeting.Kind, on day: CalendarDate, framework: FrameworkCode? = nil, attended: [Handle],
        decisions: [String]
    ) throws(RegistryError) -> Verdict<MeetingID> {
        try act { act in
            if let framework { _ = try act.existing(framework) }
            for handle in attended { _ = try act.existing(handle) }
            let id = MeetingID(number: try act.next(.meeting))
            act.record(
                MeetingHeld(
                    meeting: Meeting(
                        id: id, kind: kind, on: day, framework: framework,
                        attended: Set(attended).sorted(), decisions: decisions)))
            return id
        }
    }
}
