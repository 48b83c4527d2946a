/// An authorisation or a key ends today or later: acts before the end stand, and nobody takes them away afterwards.
struct EndsFromTodayOn<Event: EndingEvent>: QualityRule {
    let source = "acts that were allowed when they were done stand"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let date = subject.event.from
        guard date < subject.day else { return [] }
        return [Finding(.dateInThePast, ["day": date.description, "today": subject.day.description])]
    }
}
