/// What is decided about a framework is about one that is in the catalogue.
struct FrameworkIsKnown<Event: FrameworkDecidingEvent>: QualityRule {
    let source = "a decision is about something"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let code = subject.event.framework
        return subject.facts.framework(code) == nil ? subject.unknown(code) : []
    }
}

/// An event that puts a decision about a framework on record.
protocol FrameworkDecidingEvent: EventContent {
    var framework: FrameworkCode { get }
}

extension FrameworkAdopted: FrameworkDecidingEvent {}
extension IssuersDecided: FrameworkDecidingEvent {}
