import CompetenceModel
import StrictXML

/// Reads an assessment record, and checks what the schema says that it cannot.
struct AssessmentReader {
    private var reader = ElementReader(namespace: AssessmentDocument.namespace)

    static func read(_ root: XMLElement) throws(DocumentProblems) -> AssessmentSheet {
        var assessmentReader = AssessmentReader()
        let sheet = assessmentReader.sheet(root)
        if let problems = DocumentProblems(assessmentReader.reader.problems) { throw problems }
        guard let sheet else {
            throw DocumentProblems(DocumentProblem(.notReproduced, line: root.line, ["what": root.name]))
        }
        return sheet
    }

    private mutating func sheet(_ root: XMLElement) -> AssessmentSheet? {
        let framework = reader.value("framework", of: root) { FrameworkCode($0) }
        let assessor = reader.optionalValue("assessor", of: root) { Handle($0) }
        let participant = filledIn("participant", of: root, orElse: .participantMissing) { ParticipantID($0) }
        let judgedOn = filledIn("date", of: root, orElse: .judgementDateMissing) {
            CalendarDate($0.collapsingWhiteSpace)
        }
        let evidenceElements = reader.children("Evidence", of: root)
        let evidence = evidenceElements.compactMap { self.piece($0) }
        let numbers = Set(evidenceElements.compactMap { $0[attribute: "number"].flatMap(plainNumber) })
        let units = reader.children("Unit", of: root).compactMap { self.unit($0, evidence: numbers) }
        if units.isEmpty { reader.report(.nothingJudged, at: root) }
        let selfRatings = reader.child("SelfRating", of: root).map { reader.children("Unit", of: $0) } ?? []
        guard let framework, let assessor, let participant, let judgedOn, evidence.count == evidenceElements.count
        else { return nil }
        return AssessmentSheet(
            participant: participant, framework: framework, assessor: assessor, judgedOn: judgedOn,
            evidence: evidence.sorted { $0.evidence.number < $1.evidence.number }, units: units,
            selfRatings: selfRatings.compactMap { self.selfRating($0, of: participant, on: judgedOn) },
            line: root.line)
    }

    /// A value that a blank form leaves empty and a submitted record does not.
    private mutating func filledIn<Value>(
        _ attribute: String, of root: XMLElement, orElse code: DocumentProblemCode, _ parse: (String) -> Value?
    ) -> Value? {
        if root[attribute: attribute] == "" {
            reader.report(code, at: root)
            return nil
        }
        return reader.value(attribute, of: root, parse)
    }

    // MARK: Evidence

    private mutating func piece(_ element: XMLElement) -> AssessmentSheet.Piece? {
        let number = reader.value("number", of: element, plainNumber)
        let method = reader.value("method", of: element) { AssessmentMethod(rawValue: $0) }
        let date = reader.value("date", of: element) { CalendarDate($0.collapsingWhiteSpace) }
        let setting = reader.optionalValue("setting", of: element) { Evidence.Setting(rawValue: $0) }
        let note = reader.text("Note", of: element) { $0.trimmingWhiteSpace }
        let files = reader.children("File", of: element)
        let hashed = files.filter { $0[attribute: "sha256"] != nil }
        let digests = hashed.compactMap { file in reader.value("sha256", of: file) { SHA256Digest($0) } }
        guard let number, let method, let date, let setting, let note, digests.count == hashed.count else { return nil }
        func names(_ files: [XMLElement]) -> [String] { files.map { $0[attribute: "name"] ?? "" } }
        return AssessmentSheet.Piece(
            evidence: Evidence(number: number, method: method, on: date, setting: setting, files: digests),
            notes: EvidenceNotes(
                why: note, place: element[attribute: "place"]?.collapsingWhiteSpace,
                supervisor: element[attribute: "supervisor"]?.collapsingWhiteSpace,
                fileNames: names(hashed)),
            unhashedFiles: names(files.filter { $0[attribute: "sha256"] == nil }), line: element.line)
    }

    // MARK: Judgements

    /// `nil` for a unit of which nothing is judged.
    private mutating func unit(_ element: XMLElement, evidence known: Set<Int>) -> AssessmentSheet.JudgedUnit? {
        let code = reader.value("code", of: element) { UnitCode($0) }
        let version = reader.value("version", of: element, plainNumber)
        guard let code, let version else { return nil }
        let reference = UnitReference(code: code, version: version)
        let all = reader.children("Judgement", of: element)
        let judged = all.filter { $0[attribute: "grade"] != "" }
        guard !judged.isEmpty else { return nil }
        for blank in all where blank[attribute: "grade"] == "" {
            reader.report(
                .gradeMissing, at: blank,
                ["unit": reference.text, "criterion": blank[attribute: "criterion"] ?? ""])
        }
        let judgements = judged.compactMap { self.judgement($0, reference, evidence: known) }
        guard judgements.count == judged.count else { return nil }
        return AssessmentSheet.JudgedUnit(
            reference: reference, judgements: judgements, judgementLines: judged.map(\.line), line: element.line)
    }

    private mutating func judgement(
        _ element: XMLElement, _ unit: UnitReference, evidence known: Set<Int>
    ) -> Judgement? {
        let criterion = reader.value("criterion", of: element) { CriterionNumber($0) }
        let grade = reader.value("grade", of: element) { $0 }
        let numbers = (element[attribute: "evidence"] ?? "").collapsingWhiteSpace.split(separator: " ")
            .compactMap { plainNumber(String($0)) }
        guard let criterion, let grade else { return nil }
        var seen: Set<Int> = []
        for number in numbers {
            let values = ["unit": unit.text, "criterion": criterion.text, "number": String(number)]
            if !known.contains(number) { reader.report(.evidenceUnknown, at: element, values) }
            if !seen.insert(number).inserted { reader.report(.evidenceRepeated, at: element, values) }
        }
        return Judgement(criterion: criterion, grade: grade, evidence: numbers)
    }

    // MARK: Self-rating

    /// `nil` where nothing is rated.
    private mutating func selfRating(
        _ element: XMLElement, of participant: ParticipantID, on day: CalendarDate
    ) -> SelfRating? {
        let code = reader.value("code", of: element) { UnitCode($0) }
        let version = reader.value("version", of: element, plainNumber)
        guard let code, let version else { return nil }
        var ratings: [SelfRating.Rating] = []
        for rating in reader.children("Rating", of: element) {
            guard let grade = rating[attribute: "grade"], !grade.isEmpty,
                let criterion = reader.value("criterion", of: rating, { CriterionNumber($0) })
            else { continue }
            ratings.append(SelfRating.Rating(criterion: criterion, grade: grade))
        }
        guard !ratings.isEmpty else { return nil }
        return SelfRating(
            participant: participant, unit: UnitReference(code: code, version: version), on: day, ratings: ratings)
    }
}

extension String {
    /// The text without the spaces, tabs and line breaks at its ends.
    var trimmingWhiteSpace: String {
        func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
        guard let first = utf8.firstIndex(where: { !isWhiteSpace($0) }),
            let last = utf8.lastIndex(where: { !isWhiteSpace($0) })
        else { return "" }
        return String(self[first...last])
    }
}
