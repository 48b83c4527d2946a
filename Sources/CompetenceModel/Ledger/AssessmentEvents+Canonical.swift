// In each of these the fields stand in the order of their names, as everywhere in canonical JSON; what is absent is left out.

extension AssessmentRecorded: CanonicallyCoded {
    func write(to json: inout CanonicalJSONWriter) {
        json.object { json in
            json.field("assessment")
            json.write(assessment)
            json.field("assessor")
            json.write(assessor)
            json.field("authorisation")
            json.write(authorisation)
            json.field("evidence")
            json.list(evidence) { $1.write(to: &$0) }
            json.field("framework")
            json.write(framework)
            json.field("isProvisional")
            json.write(isProvisional)
            json.field("judgedOn")
            json.write(judgedOn)
            json.field("judgements")
            json.list(judgements) { $1.write(to: &$0) }
            json.field("notes")
            json.write(notes)
            json.field("participant")
            json.write(participant)
            if let supersedes {
                json.field("supersedes")
                json.write(supersedes)
            }
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
        try json.field("authorisation")
        let authorisation: AuthorisationID = try json.numbered()
        try json.field("evidence")
        let evidence = try json.list { json throws(CanonicalJSONProblem) in try Evidence(from: &json) }
        try json.field("framework")
        let framework: FrameworkCode = try json.identifier()
        try json.field("isProvisional")
        let isProvisional = try json.truth()
        try json.field("judgedOn")
        let judgedOn = try json.date()
        try json.field("judgements")
        let judgements = try json.list(usual: 8) { json throws(CanonicalJSONProblem) in try Judgement(from: &json) }
        try json.field("notes")
        let notes = try json.digest()
        try json.field("participant")
        let participant: ParticipantID = try json.numbered()
        let supersedes: AssessmentID? = json.hasField("supersedes") ? try json.numbered() : nil
        try json.field("unit")
        let unit: UnitReference = try json.identifier()
        try json.endObject()
        self.init(
            assessment: assessment, participant: participant, framework: framework, unit: unit, assessor: assessor,
            authorisation: authorisation, isProvisional: isProvisional, judgedOn: judgedOn, judgements: judgements,
            evidence: evidence, notes: notes, supersedes: supersedes)
    }
}

extension Judgement: CanonicallyCoded {
    func write(to json: inout CanonicalJSONWriter) {
        json.object { json in
            json.field("criterion")
            json.write(criterion)
            json.field("evidence")
            json.list(evidence) { $0.write($1) }
            json.field("grade")
            json.write(grade)
        }
    }

    init(from json: inout CanonicalJSONReader) throws(CanonicalJSONProblem) {
        try json.beginObject()
        try json.field("criterion")
        let criterion: CriterionNumber = try json.identifier()
        try json.field("evidence")
        let evidence = try json.numbers()
        try json.field("grade")
        let grade = try json.text()
        try json.endObject()
        self.init(criterion: criterion, grade: grade, evidence: evidence)
    }
}

extension Evidence: CanonicallyCoded {
    func write(to json: inout CanonicalJSONWriter) {
        json.object { json in
            json.field("files")
            json.list(files) { $0.write($1) }
            json.field("method")
            json.write(method.rawValue)
            json.field("number")
            json.write(number)
            json.field("on")
            json.write(on)
            if let setting {
                json.field("setting")
                json.write(setting.rawValue)
            }
        }
    }

    init(from json: inout CanonicalJSONReader) throws(CanonicalJSONProblem) {
        try json.beginObject()
        try json.field("files")
        let files = try json.list { json throws(CanonicalJSONProblem) in try json.digest() }
        try json.field("method")
        let method: AssessmentMethod = try json.value()
        try json.field("number")
        let number = try json.number()
        try json.field("on")
        let on = try json.date()
        let setting: Setting? = json.hasField("setting") ? try json.value() : nil
        try json.endObject()
        self.init(number: number, method: method, on: on, setting: setting, files: files)
    }
}

extension AssessmentMoved: CanonicallyCoded {
    func write(to json: inout CanonicalJSONWriter) {
        json.object { json in
            json.field("assessment")
            json.write(assessment)
            if let claim {
                json.field("claim")
                json.write(claim)
            }
            json.field("move")
            json.write(move.rawValue)
            if let reason {
                json.field("reason")
                json.write(reason)
            }
        }
    }

    init(from json: inout CanonicalJSONReader) throws(CanonicalJSONProblem) {
        try json.beginObject()
        try json.field("assessment")
        let assessment: AssessmentID = try json.numbered()
        let claim: ClaimID? = json.hasField("claim") ? try json.numbered() : nil
        try json.field("move")
        let move: AssessmentState.Move = try json.value()
        let reason: SHA256Digest? = json.hasField("reason") ? try json.digest() : nil
        try json.endObject()
        self.init(assessment: assessment, move: move, claim: claim, reason: reason)
    }
}

extension AssessmentNotes: CanonicallyCoded {
    func write(to json: inout CanonicalJSONWriter) {
        json.object { json in
            json.field("evidence")
            json.object { json in
                // The numbers are names here, and names are sorted as texts: 10 before 2.
                for (number, notes) in evidence.map({ (String($0.key), $0.value) }).sorted(by: { $0.0 < $1.0 }) {
                    json.field(number)
                    notes.write(to: &json)
                }
            }
        }
    }

    init(from json: inout CanonicalJSONReader) throws(CanonicalJSONProblem) {
        try json.beginObject()
        try json.field("evidence")
        try json.beginObject()
        var evidence: [Int: EvidenceNotes] = [:]
        var last = ""
        while let name = try json.anyField() {
            guard let number = Int(name), String(number) == name, last < name else { throw CanonicalJSONProblem() }
            evidence[number] = try EvidenceNotes(from: &json)
            last = name
        }
        try json.endObject()
        try json.endObject()
        self.init(evidence: evidence)
    }
}

extension EvidenceNotes: CanonicallyCoded {
    func write(to json: inout CanonicalJSONWriter) {
        json.object { json in
            json.field("fileNames")
            json.list(fileNames) { $0.write($1) }
            if let place {
                json.field("place")
                json.write(place)
            }
            if let supervisor {
                json.field("supervisor")
                json.write(supervisor)
            }
            json.field("why")
            json.write(why)
        }
    }

    init(from json: inout CanonicalJSONReader) throws(CanonicalJSONProblem) {
        try json.beginObject()
        try json.field("fileNames")
        let fileNames = try json.list { json throws(CanonicalJSONProblem) in try json.text() }
        let place = json.hasField("place") ? try json.text() : nil
        let supervisor = json.hasField("supervisor") ? try json.text() : nil
        try json.field("why")
        let why = try json.text()
        try json.endObject()
        self.init(why: why, place: place, supervisor: supervisor, fileNames: fileNames)
    }
}
