/// An assessment has a number of its own, is of a unit of its framework, and follows what it takes the place of.
struct AssessmentIsWhole: QualityRule {
    let source = "of one participant in one unit, one assessment stands"

    func findings(in subject: EventCase<AssessmentRecorded>) -> [Finding] {
        let event = subject.event
        var findings: [Finding] = []
        findings += subject.notFree(event.assessment.number, of: .assessment)
        if let unit = subject.facts.unit(event.unit), unit.framework != event.framework {
            findings.append(
                Finding(
                    .unitOfOtherFramework, ["unit": event.unit.text, "framework": event.framework.text]))
        }
        // One that cannot give way is for another rule to name.
        if let standing = subject.facts.standingAssessment(of: event.participant, in: event.unit.code),
            standing.state.after(.supersede) != nil
        {
            findings.append(
                Finding(
                    .anotherStands,
                    ["assessment": standing.id.text, "unit": event.unit.text, "participant": event.participant.text]))
        }
        return findings
    }
}
