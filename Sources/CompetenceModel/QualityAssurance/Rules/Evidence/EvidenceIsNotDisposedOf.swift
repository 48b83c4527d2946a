/// What was disposed of does not come back as evidence.
struct EvidenceIsNotDisposedOf: QualityRule {
    let source = "[55] disposal is for good"

    func findings(in subject: EventCase<AssessmentRecorded>) -> [Finding] {
        subject.event.evidence.flatMap { piece in
            piece.files.filter { subject.facts.isDisposed($0) }.map { file in
                Finding(
                    .evidenceDisposed,
                    ["evidence": "\(piece.number)", "digest": file.description, "unit": "\(subject.event.unit)"])
            }
        }
    }
}
