import CompetenceModel
import StrictXML

/// Reads a certificate, and checks what the schema says that it cannot.
struct CertificateReader {
    private var reader = ElementReader(namespace: CertificateDocument.namespace)

    static func read(_ root: XMLElement) throws(DocumentProblems) -> CompetenceCertificate {
        guard root.isNamed(CertificateDocument.rootName, in: CertificateDocument.namespace) else {
            throw DocumentProblems(
                DocumentProblem(
                    .valueInvalid, line: root.line, ["what": CertificateDocument.rootName, "value": root.name]))
        }
        var certificateReader = CertificateReader()
        let certificate = certificateReader.certificate(root)
        if let certificate { certificateReader.check(certificate, root) }
        if let problems = DocumentProblems(certificateReader.reader.problems) { throw problems }
        guard let certificate else {
            throw DocumentProblems(DocumentProblem(.notReproduced, line: root.line, ["what": root.name]))
        }
        return certificate
    }

    // MARK: Content

    private mutating func certificate(_ root: XMLElement) -> CompetenceCertificate? {
        let isPartial: Bool? = reader.value("extent", of: root) { text in
            text == "partial" ? true : text == "full" ? false : nil
        }
        let serial = self.serial("SerialNumber", of: root)
        let issuedOn = reader.text("DateOfIssue", of: root) { CalendarDate($0) }
        let validUntil = reader.optionalText("ValidUntil", of: root) { CalendarDate($0) }
        let replaces: CertificateSerial?? =
            reader.child("Replaces", of: root) == nil ? .some(nil) : self.serial("Replaces", of: root)
        let holder = reader.required("Holder", of: root).flatMap { self.holder($0) }
        let issuer = reader.required("Issuer", of: root).flatMap { reader.issuer($0) }
        let framework = reader.required("Framework", of: root).flatMap { self.framework($0) }
        let units = reader.children("Unit", of: root).map { self.unit($0) }
        let signOffs = reader.required("QualityAssurance", of: root).map { element in
            reader.children("SignOff", of: element).map { self.signOff($0) }
        }
        let verification = reader.required("Verification", of: root)
        let statusList: String?? = verification.flatMap { reader.optionalText("StatusList", of: $0) { $0 } }
        let ledger = verification.flatMap { reader.required("Ledger", of: $0) }.flatMap { self.ledger($0) }
        guard let isPartial, let serial, let issuedOn, let validUntil, let replaces, let holder, let issuer,
            let framework, let signOffs, let statusList, let ledger
        else { return nil }
        let readUnits = units.compactMap { $0 }
        let readSignOffs = signOffs.compactMap { $0 }
        guard readUnits.count == units.count, readSignOffs.count == signOffs.count else { return nil }
        return CompetenceCertificate(
            serial: serial, issuedOn: issuedOn, validUntil: validUntil, isPartial: isPartial, replaces: replaces,
            holder: holder, issuer: issuer, framework: framework, units: readUnits, qualityAssurance: readSignOffs,
            statusList: statusList, ledger: ledger)
    }

    private mutating func serial(_ name: String, of root: XMLElement) -> CertificateSerial? {
        guard let element = reader.required(name, of: root) else { return nil }
        let text = element.text
        // A serial is forgiving of how people type. A document has to have it as it is written.
        guard let serial = CertificateSerial(text), serial.text == text else {
            reader.report(.serialCheckCharacter, at: element, ["serial": text])
            return nil
        }
        return serial
    }

    private mutating func holder(_ element: XMLElement) -> CompetenceCertificate.Holder? {
        // That there is one of them, the schema says.
        let givenName = reader.optionalText("GivenName", of: element) { $0 }
        let familyName = reader.optionalText("FamilyName", of: element) { $0 }
        var birth: CompetenceCertificate.Holder.Birth?
        if let date = reader.child("DateOfBirth", of: element) {
            guard let date = reader.content(of: date, { CalendarDate($0) }) else { return nil }
            birth = .date(date)
        } else if let number = reader.child("IdentityNumber", of: element) {
            guard let identityNumber = try? IdentityNumber(number.text), identityNumber.digits == number.text else {
                reader.report(.identityNumberInvalid, at: number)
                return nil
            }
            birth = .identityNumber(identityNumber)
        }
        guard let givenName, let familyName else { return nil }
        return CompetenceCertificate.Holder(givenName: givenName, familyName: familyName, birth: birth)
    }

    private mutating func framework(_ element: XMLElement) -> CompetenceCertificate.FrameworkStatement? {
        let code = reader.value("code", of: element) { FrameworkCode($0) }
        let version = reader.value("version", of: element, plainNumber)
        let kind = reader.value("kind", of: element) { Framework.Kind(rawValue: $0) }
        let title = reader.texts("Title", of: element)
        var provenance: Provenance?
        if let adopted = reader.child("Adopted", of: element) {
            let reference = reader.value("reference", of: adopted) { $0 }
            let date = reader.value("date", of: adopted) { CalendarDate($0) }
            if let reference, let date { provenance = .adopted(reference: reference, on: date) }
        } else if let illustrative = reader.required("Illustrative", of: element) {
            provenance = reader.texts("Notice", of: illustrative).map { .illustrative(notice: $0) }
        }
        guard let code, let version, let kind, let title, let provenance else { return nil }
        return CompetenceCertificate.FrameworkStatement(
            code: code, version: version, kind: kind, title: title, provenance: provenance)
    }

    private mutating func signOff(_ element: XMLElement) -> CompetenceCertificate.SignOffStatement? {
        let stage = reader.value("role", of: element) { role in
            QualityStage.allCases.first { $0.role.rawValue == role }
        }
        let authorisation = reader.value("authorisation", of: element) { AuthorisationID($0) }
        let date = reader.value("date", of: element) { CalendarDate($0) }
        let isInSample: Bool? = reader.value("holderInSample", of: element) { Bool($0) }
        let name = reader.text("Name", of: element) { $0 }
        let organisation = reader.text("Organisation", of: element) { $0 }
        guard let stage, let authorisation, let date, let isInSample, let name, let organisation else { return nil }
        return CompetenceCertificate.SignOffStatement(
            stage: stage, name: name, organisation: organisation, authorisation: authorisation, on: date,
            holderWasInSample: isInSample)
    }

    private mutating func ledger(_ element: XMLElement) -> LedgerPosition? {
        let number = reader.value("number", of: element, plainNumber)
        let hash = reader.value("hash", of: element) { SHA256Digest($0) }
        guard let number, let hash else { return nil }
        return LedgerPosition(number: number, hash: hash)
    }

    // MARK: Units

    private mutating func unit(_ element: XMLElement) -> CompetenceCertificate.UnitStatement? {
        let code = reader.value("code", of: element) { UnitCode($0) }
        let version = reader.value("version", of: element, plainNumber)
        let title = reader.texts("Title", of: element)
        let levels = reader.children("Level", of: element).map { self.level($0) }
        let credits: Credits?? = reader.child("Credits", of: element).map { self.credits($0) } ?? .some(nil)
        let assessor = reader.required("Assessor", of: element)
        let name = assessor.flatMap { reader.content(of: $0) { $0 } }
        let authorisation = assessor.flatMap { reader.value("authorisation", of: $0) { AuthorisationID($0) } }
        let judgedOn = reader.text("DateOfJudgement", of: element) { CalendarDate($0) }
        let methods = reader.children("Method", of: element).map { self.method($0) }
        let outcomes = reader.children("LearningOutcome", of: element).map { self.outcome($0) }
        guard let code, let version, let title, let credits, let name, let authorisation, let judgedOn else {
            return nil
        }
        let readLevels = levels.compactMap { $0 }
        let readMethods = methods.compactMap { $0 }
        let readOutcomes = outcomes.compactMap { $0 }
        guard readLevels.count == levels.count, readMethods.count == methods.count,
            readOutcomes.count == outcomes.count
        else { return nil }
        return CompetenceCertificate.UnitStatement(
            reference: UnitReference(code: code, version: version), title: title, levels: readLevels,
            credits: credits, assessor: name, assessorAuthorisation: authorisation, judgedOn: judgedOn,
            methods: readMethods, outcomes: readOutcomes)
    }

    private mutating func level(_ element: XMLElement) -> Level? {
        let scheme = reader.value("scheme", of: element) { $0 }
        let value = reader.value("value", of: element) { $0 }
        guard let scheme, let value else { return nil }
        return Level(scheme: scheme, value: value)
    }

    private mutating func credits(_ element: XMLElement) -> Credits? {
        guard let hours = reader.optionalValue("hoursPerCredit", of: element, plainNumber) else { return nil }
        return reader.content(of: element) { Credits(text: $0, hoursPerCredit: hours) }
    }

    private mutating func method(_ element: XMLElement) -> AssessmentMethod? {
        guard let method = reader.value("code", of: element, { AssessmentMethod(rawValue: $0) }) else { return nil }
        guard element[attribute: "concept"] == method.concept else {
            reader.report(.methodConceptMismatch, at: element, ["method": method.rawValue])
            return nil
        }
        return method
    }

    private mutating func outcome(_ element: XMLElement) -> CompetenceCertificate.OutcomeStatement? {
        let number = reader.value("number", of: element, plainNumber)
        let statement = reader.texts("Statement", of: element)
        let result = reader.texts("Result", of: element)
        guard let number, let statement, let result else { return nil }
        return CompetenceCertificate.OutcomeStatement(number: number, statement: statement, result: result)
    }

    // MARK: What the schema cannot say

    private mutating func check(_ certificate: CompetenceCertificate, _ root: XMLElement) {
        for problem in CertificateConsistency.problems(in: certificate) {
            reader.report(problem.code, at: element(problem.part, of: root) ?? root, problem.values)
        }
    }

    /// Where a part of the certificate stands, for its line.
    private func element(_ part: CertificateConsistency.Part, of root: XMLElement) -> XMLElement? {
        switch part {
        case .certificate: root
        case .serialNumber: reader.child("SerialNumber", of: root)
        case .validUntil: reader.child("ValidUntil", of: root)
        case .replaces: reader.child("Replaces", of: root)
        case .holder: reader.child("Holder", of: root)
        case .issuer: reader.child("Issuer", of: root)
        case .framework: reader.child("Framework", of: root)
        case .unit(let index): reader.children("Unit", of: root)[index]
        case .signOff(let index):
            reader.child("QualityAssurance", of: root).map { reader.children("SignOff", of: $0)[index] }
        }
    }
}

extension ElementReader {
    /// The issuer, the same in a certificate and in a status list.
    mutating func issuer(_ element: XMLElement) -> CompetenceCertificate.Issuer? {
        let name = text("Name", of: element) { $0 }
        let code = text("Code", of: element) { CertificateSerial.isIssuerCode($0) ? $0 : nil }
        let organisationNumber = optionalText("OrganisationNumber", of: element) { $0 }
        let municipality = optionalText("MunicipalityCode", of: element) { MunicipalityCode($0) }
        guard let name, let code, let organisationNumber, let municipality else { return nil }
        return CompetenceCertificate.Issuer(
            name: name, code: code, organisationNumber: organisationNumber, municipality: municipality)
    }
}
