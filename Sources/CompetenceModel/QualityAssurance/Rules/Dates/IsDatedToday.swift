/// An act is dated on the day on which it is done. Reviews that came in with a decision are of that day or before it.
struct IsDatedToday<Event: DatedEvent>: QualityRule {
    let source = "the ledger's time is its own"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let date = subject.event.on
        let isTrue = subject.isBroughtIn ? date <= subject.day : date == subject.day
        return isTrue
            ? []
            : [
                Finding(
                    .datedOtherwise,
                    ["subject": subject.event.subject, "day": date.description, "today": subject.day.description])
            ]
    }
}
