/// A meeting has a number of its own, and was attended by people who are in the registry.
struct MeetingIsWhole: QualityRule {
    let source = "[20] standardisation meetings at least yearly"

    func findings(in subject: EventCase<MeetingHeld>) -> [Finding] {
        let meeting = subject.event.meeting
        var findings = meeting.attended.filter { subject.facts.practitioner($0) == nil }.flatMap {
            subject.unknown($0)
        }
        if let framework = meeting.framework, subject.facts.framework(framework) == nil {
            findings += subject.unknown(framework)
        }
        findings += subject.notFree(meeting.id.number, of: .meeting)
        return findings
    }
}
