import CompetenceModel

/// What every certificate keeps to and its schema cannot say, or only with patterns and identity constraints that cost more
/// than everything else that is checked. Asked of what is to be written and of what was read; `certificate.xsd` numbers it.
struct CertificateConsistency {
    /// Where in the certificate a problem is.
    enum Part: Hashable {
        case certificate, serialNumber, validUntil, replaces, holder, issuer, framework
        case unit(Int), signOff(Int)
    }

    struct Problem {
        var code: DocumentProblemCode
        var part: Part
        var values: [String: String]
    }

    private let certificate: CompetenceCertificate
    private var problems: [Problem] = []

    static func problems(in certificate: CompetenceCertificate) -> [Problem] {
        var consistency = CertificateConsistency(certificate: certificate)
        consistency.checkSerials()
        consistency.checkDates()
        consistency.checkOrder()
        consistency.checkRepetitions()
        consistency.checkTexts()
        return consistency.problems
    }

    private init(certificate: CompetenceCertificate) {
        self.certificate = certificate
    }

    private mutating func report(_ code: DocumentProblemCode, _ part: Part, _ values: [String: String] = [:]) {
        problems.append(Problem(code: code, part: part, values: values))
    }

    /// 2. The serial number is the issuer's, and replaces another.
    private mutating func checkSerials() {
        let serial = certificate.serial.text
        if !serial.utf8.starts(with: "\(certificate.issuer.code)-".utf8) {
            report(.serialOfOtherIssuer, .serialNumber, ["serial": serial, "issuer": certificate.issuer.code])
        }
        if certificate.replaces == certificate.serial { report(.replacesItself, .replaces, ["serial": serial]) }
    }

    /// 3. Nothing is dated after the day of issue but the end of validity, which is not before it.
    private mutating func checkDates() {
        let issuedOn = certificate.issuedOn
        if let validUntil = certificate.validUntil, validUntil < issuedOn {
            report(
                .validityBeforeIssue, .validUntil, ["day": validUntil.description, "issued": issuedOn.description])
        }
        for (index, unit) in certificate.units.enumerated() where unit.judgedOn > issuedOn {
            reportDatedAfterIssue(unit.judgedOn, "Unit \(unit.reference)/DateOfJudgement", .unit(index))
        }
        if case .adopted(_, let date) = certificate.framework.provenance, date > issuedOn {
            reportDatedAfterIssue(date, "Framework/Adopted/@date", .framework)
        }
        if case .date(let date) = certificate.holder.birth, date > issuedOn {
            reportDatedAfterIssue(date, "Holder/DateOfBirth", .holder)
        }
        for (index, signOff) in certificate.qualityAssurance.enumerated() where signOff.on > issuedOn {
            reportDatedAfterIssue(signOff.on, "SignOff/@date", .signOff(index))
        }
    }

    private mutating func reportDatedAfterIssue(_ date: CalendarDate, _ what: String, _ part: Part) {
        report(
            .datedAfterIssue, part,
            ["what": what, "day": date.description, "issued": certificate.issuedOn.description])
    }

    /// 4. The external sign-off stands after the internal one, and not without it.
    private mutating func checkOrder() {
        let stages = certificate.qualityAssurance.map(\.stage)
        guard let external = stages.firstIndex(of: .external) else { return }
        if !stages[..<external].contains(.internal) { report(.externalSignOffMisplaced, .signOff(external)) }
    }

    /// 6. What there is once of each kind stands once.
    private mutating func checkRepetitions() {
        repetitions("Unit", in: certificate.units, by: \.reference.code.text) { .unit($0) }
        for (index, unit) in certificate.units.enumerated() {
            repetitions("Level", in: unit.levels, by: \.scheme) { _ in .unit(index) }
            repetitions("Method", in: unit.methods, by: \.rawValue) { _ in .unit(index) }
            repetitions("LearningOutcome", in: unit.outcomes, by: \.number.description) { _ in .unit(index) }
        }
        repetitions("SignOff", in: certificate.qualityAssurance, by: \.stage.role.rawValue) { .signOff($0) }
    }

    private mutating func repetitions<Element>(
        _ what: String, in elements: [Element], by key: (Element) -> String, part: (Int) -> Part
    ) {
        guard elements.count > 1 else { return }
        let keys = elements.map(key)
        for index in keys.indices.dropFirst() where keys[..<index].contains(keys[index]) {
            report(.givenTwice, part(index), ["what": what, "value": keys[index]])
        }
    }

    /// 8. Every text that people read is plain.
    private mutating func checkTexts() {
        if let name = certificate.holder.givenName { plain(name, "GivenName", .holder) }
        if let name = certificate.holder.familyName { plain(name, "FamilyName", .holder) }
        plain(certificate.issuer.name, "Name", .issuer)
        plain(certificate.framework.title, "Title", .framework)
        switch certificate.framework.provenance {
        case .illustrative(let notice): plain(notice, "Notice", .framework)
        case .adopted(let reference, _): plain(reference, "reference", .framework)
        }
        for (index, unit) in certificate.units.enumerated() {
            plain(unit.title, "Title", .unit(index))
            plain(unit.assessor, "Assessor", .unit(index))
            for outcome in unit.outcomes {
                plain(outcome.statement, "Statement", .unit(index))
                plain(outcome.result, "Result", .unit(index))
            }
        }
        for (index, signOff) in certificate.qualityAssurance.enumerated() {
            plain(signOff.name, "Name", .signOff(index))
            plain(signOff.organisation, "Organisation", .signOff(index))
        }
    }

    private mutating func plain(_ text: LocalizedText, _ name: String, _ part: Part) {
        plain(text.sv, name, part)
        if let english = text.en { plain(english, name, part) }
    }

    private mutating func plain(_ text: String, _ name: String, _ part: Part) {
        // Its length is the schema's business.
        guard let objection = PlainText.objection(to: text, limit: .max) else { return }
        let (code, values) = DocumentProblem.said(objection, column: name, limit: .max)
        report(code, part, values)
    }
}
