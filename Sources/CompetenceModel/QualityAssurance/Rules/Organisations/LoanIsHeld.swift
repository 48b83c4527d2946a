/// A loan that is ended holds still, or is to come; and it ends no earlier than on the day on which that is recorded.
struct LoanIsHeld: QualityRule {
    let source = "what was done stands"

    func findings(in subject: EventCase<LoanEnded>) -> [Finding] {
        let event = subject.event
        guard subject.facts.practitioner(event.practitioner)?.loan(to: event.to, from: event.from) != nil else {
            return [
                Finding(.loanNotHeld, ["practitioner": event.practitioner.text, "organisation": event.to.text])
            ]
        }
        guard event.from < subject.day else { return [] }
        return [Finding(.dateInThePast, ["day": event.from.description, "today": subject.day.description])]
    }
}
