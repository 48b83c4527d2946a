/// What a body adopts is in the catalogue.
struct AdoptedFrameworkIsKnown: QualityRule {
    let source = "a decision is about something"

    func findings(in subject: EventCase<FrameworkAdopted>) -> [Finding] {
        let code = subject.event.framework
        return subject.facts.framework(code) == nil ? subject.unknown(code) : []
    }
}
