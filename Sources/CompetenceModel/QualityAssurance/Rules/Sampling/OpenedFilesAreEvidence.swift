/// What was opened is evidence of the assessment, each file once.
struct OpenedFilesAreEvidence: QualityRule {
    let source = "[6] the assurer reviews judgements and evidence"

    func findings(in subject: EventCase<AssessmentReviewed>) -> [Finding] {
        let review = subject.event.review
        guard let files = review.displayed?.files, !files.isEmpty else { return [] }
        let evidence = Set(subject.facts.assessment(review.assessment)?.evidence.flatMap(\.files) ?? [])
        return Set(files).sorted() == files && evidence.isSuperset(of: files) ? [] : subject.differs("files displayed")
    }
}
