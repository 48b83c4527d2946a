/// A person has one sampling root for a series of submissions, whatever keys she has.
struct RootIsThePersons: QualityRule {
    let source = "docs/sampling.md: neither side chooses"

    func findings(in subject: EventCase<KeyRegistered>) -> [Finding] {
        let event = subject.event
        if let sampling = event.registration.sampling, sampling.series < 0 { return subject.differs("series") }
        let practitioner = subject.facts.practitioner(event.practitioner)
        let takes = event.registration.sampling.map { practitioner?.takes($0, on: subject.day) ?? false } ?? false
        return event.takesRoot == takes ? [] : subject.differs("root")
    }
}
