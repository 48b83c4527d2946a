/// A panel adopts units of the framework's newest version, and for as long as its policy says.
struct AdoptionIsOfTheFramework: QualityRule {
    let source = "[1][8] panel of subject experts; [19] relevance every fourth year"

    func findings(in subject: EventCase<FrameworkApproved>) -> [Finding] {
        let adoption = subject.event.adoption
        guard let framework = subject.facts.framework(adoption.framework) else {
            return subject.unknown(adoption.framework)
        }
        var findings = adoption.units.filter { framework.unit($0) == nil }.flatMap { subject.unknown($0) }
        let until = framework.qualityPolicy.relevanceYears.map { adoption.on.adding(years: $0) }
        if adoption.relevantUntil != until { findings += subject.differs("relevance") }
        return findings
    }
}
