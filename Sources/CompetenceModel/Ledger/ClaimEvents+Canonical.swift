// In each of these the fields stand in the order of their names, as everywhere in canonical JSON; what is absent is left out.

extension ClaimSubmitted: CanonicallyCoded {
    func write(to json: inout CanonicalJSONWriter) {
        json.object { json in
            json.field("claim")
            json.write(claim)
            json.field("framework")
            json.write(framework)
            json.field("items")
            json.list(items) { $1.write(to: &$0) }
            json.field("organisation")
            json.write(organisation)
            json.field("round")
            json.write(round)
            json.field("submittedBy")
            json.write(submittedBy)
        }
    }

    init(from json: inout CanonicalJSONReader) throws(CanonicalJSONProblem) {
        try json.beginObject()
        try json.field("claim")
        let claim: ClaimID = try json.numbered()
        try json.field("framework")
        let framework: FrameworkCode = try json.identifier()
        try json.field("items")
        let items = try json.list { json throws(CanonicalJSONProblem) in try ClaimItem(from: &json) }
        try json.field("organisation")
        let organisation: OrganisationCode = try json.identifier()
        try json.field("round")
        let round = try json.number()
        try json.field("submittedBy")
        let submittedBy: Handle = try json.identifier()
        try json.endObject()
        self.init(
            claim: claim, framework: framework, organisation: organisation, round: round, submittedBy: submittedBy,
            items: items)
    }
}

extension ClaimItem: CanonicallyCoded {
    func write(to json: inout CanonicalJSONWriter) {
        json.object { json in
            json.field("assessment")
            json.write(assessment)
            json.field("assessor")
            json.write(assessor)
            json.field("isProvisional")
            json.write(isProvisional)
            json.field("methods")
            json.list(methods) { $0.write($1.rawValue) }
            json.field("participant")
            json.write(participant)
            json.field("round")
            json.write(round)
            json.field("unit")
            json.write(unit)
        }
    }

    init(from json: inout CanonicalJSONReader) throws(CanonicalJSONProblem) {
        try json.beginObject()
        try json.field("assessment")
        let assessment: AssessmentID = try json.numbered()
        try json.field("assessor")
        let assessor: Handle = try json.identifier()
        try json.field("isProvisional")
        let isProvisional = try json.truth()
        try json.field("methods")
        let methods: [AssessmentMethod] = try json.list { json throws(CanonicalJSONProblem) in try json.value() }
        try json.field("participant")
        let participant: ParticipantID = try json.numbered()
        try json.field("round")
        let round = try json.number()
        try json.field("unit")
        let unit: UnitReference = try json.identifier()
        try json.endObject()
        self.init(
            assessment: assessment, participant: participant, unit: unit, assessor: assessor, methods: methods,
            isProvisional: isProvisional, round: round)
    }
}

extension SampleDrawn: CanonicallyCoded {
    func write(to json: inout CanonicalJSONWriter) {
        json.object { json in
            json.field("claim")
            json.write(claim)
            json.field("sample")
            sample.write(to: &json)
        }
    }

    init(from json: inout CanonicalJSONReader) throws(CanonicalJSONProblem) {
        try json.beginObject()
        try json.field("claim")
        let claim: ClaimID = try json.numbered()
        try json.field("sample")
        let sample = try Sample(from: &json)
        try json.endObject()
        self.init(claim: claim, sample: sample)
    }
}

extension Sample: CanonicallyCoded {
    func write(to json: inout CanonicalJSONWriter) {
        json.object { json in
            json.field("items")
            json.list(items) { $1.write(to: &$0) }
            if let reveal {
                json.field("reveal")
                reveal.write(to: &json)
            }
            json.field("reviewer")
            json.write(reviewer)
            json.field("round")
            json.write(round)
            json.field("stage")
            json.write(stage.rawValue)
        }
    }

    init(from json: inout CanonicalJSONReader) throws(CanonicalJSONProblem) {
        try json.beginObject()
        try json.field("items")
        let items = try json.list { json throws(CanonicalJSONProblem) in try Item(from: &json) }
        let reveal = json.hasField("reveal") ? try SamplingReveal(from: &json) : nil
        try json.field("reviewer")
        let reviewer: Handle = try json.identifier()
        try json.field("round")
        let round = try json.number()
        try json.field("stage")
        let stage: QualityStage = try json.value()
        try json.endObject()
        self.init(stage: stage, round: round, reviewer: reviewer, reveal: reveal, items: items)
    }
}

extension Sample.Item: CanonicallyCoded {
    func write(to json: inout CanonicalJSONWriter) {
        json.object { json in
            json.field("assessment")
            json.write(assessment)
            json.field("reasons")
            json.list(reasons) { $0.write($1.rawValue) }
        }
    }

    init(from json: inout CanonicalJSONReader) throws(CanonicalJSONProblem) {
        try json.beginObject()
        try json.field("assessment")
        let assessment: AssessmentID = try json.numbered()
        try json.field("reasons")
        let reasons: [Sample.Reason] = try json.list { json throws(CanonicalJSONProblem) in try json.value() }
        try json.endObject()
        self.init(assessment: assessment, reasons: reasons)
    }
}

extension SamplingReveal: CanonicallyCoded {
    func write(to json: inout CanonicalJSONWriter) {
        json.object { json in
            json.field("ordinal")
            json.write(ordinal)
            json.field("path")
            json.list(path) { $0.write($1) }
            json.field("secret")
            json.write(secret)
        }
    }

    init(from json: inout CanonicalJSONReader) throws(CanonicalJSONProblem) {
        try json.beginObject()
        try json.field("ordinal")
        let ordinal = try json.number()
        try json.field("path")
        let path = try json.list { json throws(CanonicalJSONProblem) in try json.digest() }
        try json.field("secret")
        let secret = try json.digest()
        try json.endObject()
        self.init(ordinal: ordinal, secret: secret, path: path)
    }
}

extension AssessmentReviewed: CanonicallyCoded {
    func write(to json: inout CanonicalJSONWriter) {
        json.object { json in
            json.field("review")
            review.write(to: &json)
        }
    }

    init(from json: inout CanonicalJSONReader) throws(CanonicalJSONProblem) {
        try json.beginObject()
        try json.field("review")
        let review = try Review(from: &json)
        try json.endObject()
        self.init(review: review)
    }
}

extension Review: CanonicallyCoded {
    func write(to json: inout CanonicalJSONWriter) {
        json.object { json in
            json.field("assessment")
            json.write(assessment)
            json.field("claim")
            json.write(claim)
            json.field("criteria")
            json.list(criteria) { $0.write($1) }
            if let displayed {
                json.field("displayed")
                displayed.write(to: &json)
            }
            if let feedback {
                json.field("feedback")
                json.write(feedback)
            }
            json.field("on")
            json.write(on)
            json.field("reviewer")
            json.write(reviewer)
            json.field("round")
            json.write(round)
            json.field("stage")
            json.write(stage.rawValue)
            json.field("verdict")
            json.write(verdict.rawValue)
        }
    }

    init(from json: inout CanonicalJSONReader) throws(CanonicalJSONProblem) {
        try json.beginObject()
        try json.field("assessment")
        let assessment: AssessmentID = try json.numbered()
        try json.field("claim")
        let claim: ClaimID = try json.numbered()
        try json.field("criteria")
        let criteria: [CriterionNumber] = try json.list { json throws(CanonicalJSONProblem) in
            try json.identifier()
        }
        let displayed = json.hasField("displayed") ? try Displayed(from: &json) : nil
        let feedback = json.hasField("feedback") ? try json.digest() : nil
        try json.field("on")
        let on = try json.date()
        try json.field("reviewer")
        let reviewer: Handle = try json.identifier()
        try json.field("round")
        let round = try json.number()
        try json.field("stage")
        let stage: QualityStage = try json.value()
        try json.field("verdict")
        let verdict: Verdict = try json.value()
        try json.endObject()
        self.init(
            claim: claim, round: round, stage: stage, assessment: assessment, reviewer: reviewer, verdict: verdict,
            criteria: criteria, feedback: feedback, displayed: displayed, on: on)
    }
}

extension Review.Displayed: CanonicallyCoded {
    func write(to json: inout CanonicalJSONWriter) {
        json.object { json in
            json.field("files")
            json.list(files) { $0.write($1) }
        }
    }

    init(from json: inout CanonicalJSONReader) throws(CanonicalJSONProblem) {
        try json.beginObject()
        try json.field("files")
        files = try json.list { json throws(CanonicalJSONProblem) in try json.digest() }
        try json.endObject()
    }
}
