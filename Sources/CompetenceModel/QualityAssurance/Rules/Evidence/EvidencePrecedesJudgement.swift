/// Evidence is not dated after the judgement that rests on it, and a judgement not after the day it is recorded.
public struct EvidencePrecedesJudgement: QualityRule {
    public let source = "[20] evidence is valid, authentic, current and sufficient"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        var findings: [Finding] = []
        if subject.judgedOn > subject.today {
            findings.append(
                Finding(.judgementInTheFuture, ["day": "\(subject.judgedOn)", "today": "\(subject.today)"]))
        }
        for evidence in subject.evidence where evidence.on > subject.judgedOn {
            findings.append(
                Finding(
                    .evidenceAfterJudgement,
                    [
                        "unit": "\(subject.unit.reference)", "evidence": "\(evidence.number)",
                        "evidenceDay": "\(evidence.on)", "day": "\(subject.judgedOn)",
                        "participant": subject.participantText,
                    ]))
        }
        return findings
    }
}
