import CompetenceModel
import StrictXML

/// Reads a claim package, and checks what the schema says that it cannot.
struct ClaimPackageReader {
    private var reader = ElementReader(namespace: ClaimPackageDocument.namespace)

    static func read(_ root: XMLElement) throws(DocumentProblems) -> ClaimPackage {
        guard root.isNamed(ClaimPackageDocument.rootName, in: ClaimPackageDocument.namespace) else {
            throw DocumentProblems(
                DocumentProblem(
                    .valueInvalid, line: root.line, ["what": ClaimPackageDocument.rootName, "value": root.name]))
        }
        var packageReader = ClaimPackageReader()
        let package = packageReader.package(root)
        if let package { packageReader.check(package, root) }
        if let problems = DocumentProblems(packageReader.reader.problems) { throw problems }
        guard let package else {
            throw DocumentProblems(DocumentProblem(.notReproduced, line: root.line, ["what": root.name]))
        }
        return package
    }

    // MARK: Content

    private mutating func package(_ root: XMLElement) -> ClaimPackage? {
        let claim = reader.value("claim", of: root) { ClaimID($0) }
        let round = reader.value("round", of: root, plainNumber)
        let issuer = reader.required("Issuer", of: root).flatMap { reader.issuer($0) }
        let centre: ClaimPackage.Centre?? = reader.child("Centre", of: root).map { self.centre($0) } ?? .some(nil)
        let exportedAt = reader.text("Exported", of: root) { Timestamp($0) }
        let ledgerElement = reader.required("Ledger", of: root)
        let registry = ledgerElement.flatMap { reader.value("registry", of: $0) { SHA256Digest($0) } }
        let ledger = ledgerElement.flatMap { self.position("number", $0) }
        let addressee = reader.required("Addressee", of: root).flatMap { self.addressee($0) }
        let submission = reader.required("Submission", of: root).flatMap { self.submission($0) }
        let framework = self.framework(of: root)
        let assessmentElements = reader.children("Assessment", of: root)
        let assessments = assessmentElements.compactMap { self.assessment($0) }
        let stage: ClaimPackage.EarlierStage?? =
            reader.child("EarlierStage", of: root).map { self.earlierStage($0) } ?? .some(nil)
        guard let claim, let round, let issuer, let centre, let exportedAt, let registry, let ledger, let addressee,
            let submission,
            let framework, let stage, assessments.count == assessmentElements.count,
            let draw = reader.required("Draw", of: root).flatMap({ self.draw($0, of: claim) })
        else { return nil }
        return ClaimPackage(
            issuer: issuer, centre: centre, exportedAt: exportedAt, registry: registry, ledger: ledger,
            addressee: addressee,
            claim: claim, round: round, submission: submission, framework: framework, draw: draw,
            assessments: assessments, earlierStage: stage)
    }

    private mutating func centre(_ element: XMLElement) -> ClaimPackage.Centre? {
        let code = reader.value("code", of: element) { OrganisationCode($0) }
        let name = reader.text("Name", of: element) { $0 }
        guard let code, let name else { return nil }
        return ClaimPackage.Centre(code: code, name: name)
    }

    private mutating func position(_ number: String, _ element: XMLElement) -> LedgerPosition? {
        let number = reader.value(number, of: element, plainNumber)
        let hash = reader.value("hash", of: element) { SHA256Digest($0) }
        guard let number, let hash else { return nil }
        return LedgerPosition(number: number, hash: hash)
    }

    private mutating func addressee(_ element: XMLElement) -> ClaimPackage.Addressee? {
        let handle = reader.value("handle", of: element) { Handle($0) }
        let key = reader.value("key", of: element) { SHA256Digest($0) }
        let root: SHA256Digest?? = reader.optionalValue("samplingRoot", of: element) { SHA256Digest($0) }
        let name = reader.text("Name", of: element) { $0 }
        let organisation = reader.text("Organisation", of: element) { $0 }
        let code = reader.value("organisation", of: element) { OrganisationCode($0) }
        guard let handle, let key, let root, let name, let organisation, let code else { return nil }
        return ClaimPackage.Addressee(
            handle: handle, name: name, organisation: organisation, organisationCode: code, key: key,
            samplingRoot: root)
    }

    private mutating func submission(_ element: XMLElement) -> ClaimPackage.Submission? {
        let transaction = position("transaction", element)
        let ordinal = reader.value("ordinal", of: element, plainNumber)
        let date = reader.value("date", of: element) { CalendarDate($0) }
        let submitter = reader.value("by", of: element) { Handle($0) }
        guard let transaction, let ordinal, let date, let submitter else { return nil }
        return ClaimPackage.Submission(transaction: transaction, ordinal: ordinal, on: date, by: submitter)
    }

    private mutating func framework(of root: XMLElement) -> Framework? {
        guard let catalogue = root.first("Catalogue", in: CatalogueDocument.namespace) else {
            reader.report(.valueInvalid, at: root, ["what": "Catalogue", "value": ""])
            return nil
        }
        do throws(DocumentProblems) {
            let frameworks = try CatalogueReader.read(catalogue)
            guard frameworks.count == 1 else {
                reader.report(.valueInvalid, at: catalogue, ["what": "Catalogue", "value": "\(frameworks.count)"])
                return nil
            }
            return frameworks.first
        } catch {
            reader.report(error)
            return nil
        }
    }

    private mutating func draw(_ element: XMLElement, of claim: ClaimID) -> ClaimPackage.Draw? {
        let population = self.references("Candidate", "assessment", of: element) { AssessmentID($0) }
        let owed = self.references("Owed", "assessment", of: element) { AssessmentID($0) }
        let returned = self.references("ReturnedWork", "assessor", of: element) { Handle($0) }
        let elements = reader.children("EarlierReview", of: element)
        let reviews = elements.compactMap { self.earlierReview($0, of: claim) }
        guard let population, let owed, let returned, reviews.count == elements.count else { return nil }
        reader.checkOrder(reviews.map(\.assessment), of: elements)
        return ClaimPackage.Draw(
            population: population, carriedOver: owed, assessorsWithReturnedWork: returned, earlierReviews: reviews)
    }

    private mutating func references<ID: Identifier>(
        _ name: String, _ attribute: String, of element: XMLElement, _ parse: (String) -> ID?
    ) -> [ID]? {
        let elements = reader.children(name, of: element)
        let values = elements.compactMap { reader.value(attribute, of: $0, parse) }
        guard values.count == elements.count else { return nil }
        reader.checkOrder(values, of: elements)
        return values
    }

    private mutating func earlierReview(_ element: XMLElement, of claim: ClaimID) -> Review? {
        let assessment = reader.value("assessment", of: element) { AssessmentID($0) }
        let round = reader.value("round", of: element, plainNumber)
        let reviewer = reader.value("reviewer", of: element) { Handle($0) }
        let verdict = reader.value("verdict", of: element) { Review.Verdict(rawValue: $0) }
        let date = reader.value("date", of: element) { CalendarDate($0) }
        let criteria = reader.list("criteria", of: element) { CriterionNumber($0) }
        guard let assessment, let round, let reviewer, let verdict, let date, let criteria else { return nil }
        return Review(
            claim: claim, round: round, stage: .external, assessment: assessment, reviewer: reviewer,
            verdict: verdict, criteria: criteria, on: date)
    }

    // MARK: Assessments

    private mutating func assessment(_ element: XMLElement) -> PackagedAssessment? {
        let id = reader.value("number", of: element) { AssessmentID($0) }
        let participant = reader.value("participant", of: element) { ParticipantID($0) }
        let code = reader.value("unit", of: element) { UnitCode($0) }
        let version = reader.value("version", of: element, plainNumber)
        let assessor = reader.value("assessor", of: element) { Handle($0) }
        let isProvisional: Bool? = reader.value("provisional", of: element) { Bool($0) }
        let round = reader.value("round", of: element, plainNumber)
        let date = reader.value("date", of: element) { CalendarDate($0) }
        let evidenceElements = reader.children("Evidence", of: element)
        let evidence = evidenceElements.compactMap { self.evidence($0) }
        guard evidence.count == evidenceElements.count else { return nil }
        let numbers = evidence.map(\.evidence.number)
        reader.checkOrder(numbers, of: evidenceElements)
        let judgementElements = reader.children("Judgement", of: element)
        let judgements = judgementElements.compactMap { self.judgement($0, evidence: Set(numbers)) }
        guard let id, let participant, let code, let version, let assessor, let isProvisional, let round, let date,
            judgements.count == judgementElements.count
        else { return nil }
        let notes = evidence.compactMap { piece in piece.notes.map { (piece.evidence.number, $0) } }
        return PackagedAssessment(
            id, of: participant, in: UnitReference(code: code, version: version), by: assessor,
            isProvisional: isProvisional, round: round, judgedOn: date, judgements: judgements,
            evidence: evidence.map(\.evidence),
            notes: AssessmentNotes(evidence: Dictionary(notes, uniquingKeysWith: { first, _ in first })))
    }

    private mutating func evidence(_ element: XMLElement) -> (evidence: Evidence, notes: EvidenceNotes?)? {
        let number = reader.value("number", of: element, plainNumber)
        let method = reader.value("method", of: element) { AssessmentMethod(rawValue: $0) }
        let date = reader.value("date", of: element) { CalendarDate($0) }
        let setting: Evidence.Setting?? = reader.optionalValue("setting", of: element) {
            Evidence.Setting(rawValue: $0)
        }
        let elements = reader.children("File", of: element)
        let files = elements.compactMap { file in reader.value("sha256", of: file) { SHA256Digest($0) } }
        guard let number, let method, let date, let setting, files.count == elements.count else { return nil }
        let why = reader.child("Note", of: element)?.text
        let place = reader.child("Place", of: element)?.text
        let notes = why == nil && place == nil ? nil : EvidenceNotes(why: why ?? "", place: place)
        return (Evidence(number: number, method: method, on: date, setting: setting, files: files), notes)
    }

    /// Rule 4 of the schema: judgements rest on the assessment's own evidence.
    private mutating func judgement(_ element: XMLElement, evidence known: Set<Int>) -> Judgement? {
        let criterion = reader.value("criterion", of: element) { CriterionNumber($0) }
        let grade = reader.value("grade", of: element) { $0 }
        let evidence = reader.list("evidence", of: element) { plainNumber($0) }
        guard let criterion, let grade, let evidence else { return nil }
        for number in evidence where !known.contains(number) {
            reader.report(
                .evidenceUnknown, at: element,
                ["unit": element.parent?[attribute: "unit"] ?? "", "criterion": criterion.text, "number": "\(number)"])
        }
        return Judgement(criterion: criterion, grade: grade, evidence: evidence)
    }

    private mutating func earlierStage(_ element: XMLElement) -> ClaimPackage.EarlierStage? {
        let stage = reader.value("stage", of: element) { QualityStage(rawValue: $0) }
        let authorisation = reader.value("authorisation", of: element) { AuthorisationID($0) }
        let date = reader.value("signedOff", of: element) { CalendarDate($0) }
        let assurer = reader.text("Assurer", of: element) { $0 }
        let organisation = reader.text("Organisation", of: element) { $0 }
        let sample = reader.sample(of: element)
        let reviews = reader.reviews(of: element)
        guard let stage, let authorisation, let date, let assurer, let organisation, let sample, let reviews else {
            return nil
        }
        return ClaimPackage.EarlierStage(
            stage: stage, sample: sample.items, reveal: sample.reveal, reviews: reviews, assurer: assurer,
            organisation: organisation, authorisation: authorisation, signedOffOn: date)
    }

    // MARK: What the schema cannot say

    private mutating func check(_ package: ClaimPackage, _ root: XMLElement) {
        let elements = reader.children("Assessment", of: root)
        reader.checkOrder(package.assessments.map(\.item.assessment), of: elements)
        let units = Set(package.framework.units.map(\.reference))
        for (assessment, element) in zip(package.assessments, elements) where !units.contains(assessment.item.unit) {
            reader.report(
                .unitUnknown, at: element,
                ["unit": assessment.item.unit.text, "assessment": assessment.item.assessment.text])
        }
        let known = Set(package.assessments.map(\.item.assessment))
        let named =
            package.draw.population.map { ("Candidate", $0) } + package.draw.carriedOver.map { ("Owed", $0) }
            + package.draw.earlierReviews.map { ("EarlierReview", $0.assessment) }
        let draw = reader.child("Draw", of: root) ?? root
        for (what, assessment) in named where !known.contains(assessment) {
            reader.report(.assessmentUnknown, at: draw, ["what": what, "value": assessment.text])
        }
    }
}

extension PackagedAssessment {
    /// With the methods by which its judgements' evidence was gathered, which are not written down a second time.
    fileprivate init(
        _ id: AssessmentID, of participant: ParticipantID, in unit: UnitReference, by assessor: Handle,
        isProvisional: Bool, round: Int, judgedOn: CalendarDate, judgements: [Judgement], evidence: [Evidence],
        notes: AssessmentNotes
    ) {
        let used = Set(judgements.flatMap(\.evidence))
        let methods = Set(evidence.filter { used.contains($0.number) }.map(\.method))
        self.init(
            item: ClaimItem(
                assessment: id, participant: participant, unit: unit, assessor: assessor,
                methods: methods.sorted { $0.rawValue < $1.rawValue }, isProvisional: isProvisional, round: round),
            judgedOn: judgedOn, judgements: judgements, evidence: evidence, notes: notes)
    }
}
