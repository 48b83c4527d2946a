import CompetenceModel
import StrictXML

/// Reads a catalogue, and checks what the schema says that it cannot.
struct CatalogueReader {
    private var reader = ElementReader(namespace: CatalogueDocument.namespace)

    static func read(_ root: XMLElement) throws(DocumentProblems) -> [Framework] {
        var catalogueReader = CatalogueReader()
        let elements = catalogueReader.reader.children("Framework", of: root)
        let frameworks = elements.compactMap { catalogueReader.framework($0) }
        if let problems = DocumentProblems(catalogueReader.reader.problems) { throw problems }
        guard frameworks.count == elements.count else {
            throw DocumentProblems(DocumentProblem(.notReproduced, line: root.line, ["what": root.name]))
        }
        return frameworks
    }

    // MARK: Framework

    private mutating func framework(_ element: XMLElement) -> Framework? {
        let code = reader.value("code", of: element) { FrameworkCode($0) }
        let version = reader.value("version", of: element, plainNumber)
        let kind = reader.value("kind", of: element) { Framework.Kind(rawValue: $0) }
        let title = texts("Title", of: element)
        let summary = optionalTexts("Description", of: element)
        let source = reader.text("Source", of: element) { $0.collapsingWhiteSpace }
        let provenance = self.provenance(of: element)
        let scale = reader.required("RatingScale", of: element).flatMap { self.ratingScale($0) }
        let policy = reader.required("QualityPolicy", of: element).flatMap { self.qualityPolicy($0) }
        let unitElements = reader.children("Unit", of: element)
        let units = unitElements.compactMap { self.unit($0) }
        guard let code, let version, let kind, let title, let summary, let source, let provenance, let scale,
            let policy,
            units.count == unitElements.count
        else { return nil }
        return Framework(
            code: code, version: version, kind: kind, title: title, summary: summary, provenance: provenance,
            source: source, ratingScale: scale, qualityPolicy: policy, units: units)
    }

    /// Rules 2 and 3 of the schema: an adopted framework names its decision, an illustrative one carries its notice, and
    /// neither has what belongs to the other.
    private mutating func provenance(of element: XMLElement) -> Provenance? {
        let decision = reader.child("AdoptionDecision", of: element)
        let notice = reader.child("Notice", of: element)
        if element[attribute: "provenance"] == "adopted" {
            if let notice { reader.report(.noticeUnexpected, at: notice) }
            guard let decision else {
                reader.report(.adoptionDecisionMissing, at: element)
                return nil
            }
            let reference = reader.value("reference", of: decision) { $0.collapsingWhiteSpace }
            let date = reader.value("date", of: decision) { CalendarDate($0.collapsingWhiteSpace) }
            guard let reference, let date else { return nil }
            return .adopted(reference: reference, on: date)
        }
        if let decision { reader.report(.adoptionDecisionUnexpected, at: decision) }
        guard notice != nil else {
            reader.report(.noticeMissing, at: element)
            return nil
        }
        return texts("Notice", of: element).map { .illustrative(notice: $0) }
    }

    /// Rule 1 of the schema: some grade passes, and some does not.
    private mutating func ratingScale(_ element: XMLElement) -> RatingScale? {
        let elements = reader.children("Grade", of: element)
        let grades = elements.compactMap { self.grade($0) }
        guard grades.count == elements.count else { return nil }
        if !grades.contains(where: \.passes) { reader.report(.scaleWithoutPassingGrade, at: element) }
        if grades.allSatisfy(\.passes) { reader.report(.scaleWithoutFailingGrade, at: element) }
        return RatingScale(grades: grades)
    }

    private mutating func grade(_ element: XMLElement) -> RatingScale.Grade? {
        let code = reader.value("code", of: element) { $0 }
        let passes: Bool? = reader.value("passes", of: element) { Bool($0.collapsingWhiteSpace) }
        let title = texts("Title", of: element)
        guard let code, let passes, let title else { return nil }
        return RatingScale.Grade(code: code, title: title, passes: passes)
    }

    /// Rule 4 of the schema: an external stage stands after an internal one.
    private mutating func qualityPolicy(_ element: XMLElement) -> QualityPolicy? {
        let isRequired = element[attribute: "panelAdoption"] == "required"
        let relevanceYears = reader.optionalValue("relevanceYears", of: element, number)
        let approvedValidations = reader.optionalValue("approvedValidations", of: element, number)
        let origin = texts("Origin", of: element)
        let stageElements = reader.children("Stage", of: element)
        let stages = stageElements.compactMap { self.stage($0) }
        let returnedWork: ReturnedWorkPolicy?? =
            reader.child("ReturnedWork", of: element).map { self.returnedWork($0) } ?? .some(nil)
        guard let relevanceYears, let approvedValidations, let origin, let returnedWork,
            stages.count == stageElements.count
        else { return nil }
        if let external = stages.firstIndex(where: { $0.stage == .external }), external == 0 {
            reader.report(.externalStageMisplaced, at: stageElements[external])
        }
        return QualityPolicy(
            origin: origin, requiresPanelAdoption: isRequired, relevanceYears: relevanceYears, stages: stages,
            returnedWork: returnedWork, approvedValidations: approvedValidations)
    }

    private mutating func stage(_ element: XMLElement) -> StagePolicy? {
        let stage = reader.value("role", of: element) { role in
            QualityStage.allCases.first { $0.role.rawValue == role }
        }
        let share = reader.value("share", of: element) { Share.thousandths(of: $0.collapsingWhiteSpace) }
        guard let stage, let share else { return nil }
        return StagePolicy(stage: stage, shareInThousandths: share)
    }

    private mutating func returnedWork(_ element: XMLElement) -> ReturnedWorkPolicy? {
        let months = reader.value("withinMonths", of: element, number)
        let threshold = reader.value("threshold", of: element, number)
        let share = reader.value("share", of: element) { Share.thousandths(of: $0.collapsingWhiteSpace) }
        guard let months, let threshold, let share else { return nil }
        return ReturnedWorkPolicy(withinMonths: months, threshold: threshold, shareInThousandths: share)
    }

    // MARK: Unit

    private mutating func unit(_ element: XMLElement) -> Unit? {
        let code = reader.value("code", of: element) { UnitCode($0) }
        let version = reader.value("version", of: element, plainNumber)
        let title = texts("Title", of: element)
        let summary = optionalTexts("Description", of: element)
        let levels = reader.children("Level", of: element).compactMap { self.level($0) }
        let credits: Credits?? = reader.child("Credits", of: element).map { self.credits($0) } ?? .some(nil)
        let isMandatory = element[attribute: "mandatory"]?.collapsingWhiteSpace != "false"
        let outcomeElements = reader.children("LearningOutcome", of: element)
        let outcomes = outcomeElements.compactMap { self.outcome($0) }
        guard let code, let version, let title, let summary, let credits, outcomes.count == outcomeElements.count else {
            return nil
        }
        return Unit(
            reference: UnitReference(code: code, version: version), title: title, summary: summary, levels: levels,
            credits: credits, isMandatory: isMandatory, outcomes: outcomes)
    }

    /// Rule 6 of the schema: SeQF and EQF have eight levels.
    private mutating func level(_ element: XMLElement) -> Level? {
        let scheme = reader.value("scheme", of: element) { $0 }
        let value = reader.value("value", of: element) { $0 }
        guard let scheme, let value else { return nil }
        if scheme == "SeQF" || scheme == "EQF", plainNumber(value).map((1...8).contains) != true {
            reader.report(.levelOutOfRange, at: element, ["scheme": scheme, "value": value])
        }
        return Level(scheme: scheme, value: value)
    }

    private mutating func credits(_ element: XMLElement) -> Credits? {
        guard let hours = reader.optionalValue("hoursPerCredit", of: element, number) else { return nil }
        return reader.content(of: element) { Credits(text: $0.collapsingWhiteSpace, hoursPerCredit: hours) }
    }

    private mutating func outcome(_ element: XMLElement) -> LearningOutcome? {
        let number = reader.value("number", of: element, plainNumber)
        let statement = texts("Statement", of: element)
        let elements = reader.children("Criterion", of: element)
        let criteria = elements.compactMap { self.criterion($0, ofOutcome: number) }
        guard let number, let statement, criteria.count == elements.count else { return nil }
        return LearningOutcome(number: number, statement: statement, criteria: criteria)
    }

    /// Rule 5 of the schema: a criterion is numbered within its outcome.
    private mutating func criterion(_ element: XMLElement, ofOutcome outcome: Int?) -> Criterion? {
        let number = reader.value("number", of: element) { CriterionNumber($0) }
        let text = texts("Text", of: element)
        guard let number, let text else { return nil }
        if let outcome, !number.text.hasPrefix("\(outcome).") {
            reader.report(
                .criterionOfOtherOutcome, at: element, ["criterion": number.text, "outcome": String(outcome)])
        }
        return Criterion(number: number, text: text)
    }

    // MARK: Values

    private mutating func texts(_ name: String, of element: XMLElement) -> LocalizedText? {
        reader.texts(name, of: element) { $0.collapsingWhiteSpace }
    }

    private mutating func optionalTexts(_ name: String, of element: XMLElement) -> LocalizedText?? {
        reader.optionalTexts(name, of: element) { $0.collapsingWhiteSpace }
    }

    private func number(_ text: String) -> Int? {
        plainNumber(text.collapsingWhiteSpace)
    }
}
