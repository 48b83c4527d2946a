import CompetenceModel
import StrictXML

/// Writes a certificate. The order of the elements is the schema's.
enum CertificateWriter {
    private static let namespace = XMLNamespace(uri: CertificateDocument.namespace)

    static func bytes(of certificate: CompetenceCertificate) throws(DocumentProblems) -> [UInt8] {
        var writer = DocumentWriter(namespace)
        writer.element(
            CertificateDocument.rootName, [("extent", certificate.isPartial ? "partial" : "full")]
        ) { writer in
            writer.element("SerialNumber", text: certificate.serial.text)
            writer.element("DateOfIssue", text: certificate.issuedOn.description)
            if let validUntil = certificate.validUntil { writer.element("ValidUntil", text: validUntil.description) }
            if let replaced = certificate.replaces { writer.element("Replaces", text: replaced.text) }
            write(certificate.holder, to: &writer)
            writer.issuer(certificate.issuer)
            write(certificate.framework, to: &writer)
            for unit in certificate.units { write(unit, to: &writer) }
            writer.element("QualityAssurance") { writer in
                for signOff in certificate.qualityAssurance { write(signOff, to: &writer) }
            }
            writer.element("Verification") { writer in
                if let statusList = certificate.statusList { writer.element("StatusList", text: statusList) }
                writer.element(
                    "Ledger",
                    [("number", String(certificate.ledger.number)), ("hash", certificate.ledger.hash.description)])
            }
        }
        return try writer.finish()
    }

    private static func write(_ holder: CompetenceCertificate.Holder, to writer: inout DocumentWriter) {
        writer.element("Holder") { writer in
            if let name = holder.givenName { writer.element("GivenName", text: name) }
            if let name = holder.familyName { writer.element("FamilyName", text: name) }
            switch holder.birth {
            case .date(let date): writer.element("DateOfBirth", text: date.description)
            case .identityNumber(let number): writer.element("IdentityNumber", text: number.digits)
            case nil: break
            }
        }
    }

    private static func write(
        _ framework: CompetenceCertificate.FrameworkStatement, to writer: inout DocumentWriter
    ) {
        let attributes: [(name: String, value: String?)] = [
            ("code", framework.code.text), ("version", String(framework.version)), ("kind", framework.kind.rawValue),
        ]
        writer.element("Framework", attributes) { writer in
            writer.texts("Title", framework.title)
            switch framework.provenance {
            case .illustrative(let notice):
                writer.element("Illustrative") { writer in writer.texts("Notice", notice) }
            case .adopted(let reference, let date):
                writer.element("Adopted", [("reference", reference), ("date", date.description)])
            }
        }
    }

    private static func write(_ unit: CompetenceCertificate.UnitStatement, to writer: inout DocumentWriter) {
        let attributes: [(name: String, value: String?)] = [
            ("code", unit.reference.code.text), ("version", String(unit.reference.version)),
        ]
        writer.element("Unit", attributes) { writer in
            writer.texts("Title", unit.title)
            for level in unit.levels { writer.element("Level", [("scheme", level.scheme), ("value", level.value)]) }
            if let credits = unit.credits {
                writer.element(
                    "Credits", [("hoursPerCredit", credits.hoursPerCredit.map { String($0) })], text: credits.text)
            }
            writer.element("Assessor", [("authorisation", unit.assessorAuthorisation.text)], text: unit.assessor)
            writer.element("DateOfJudgement", text: unit.judgedOn.description)
            for method in unit.methods {
                writer.element("Method", [("code", method.rawValue), ("concept", method.concept)])
            }
            for outcome in unit.outcomes {
                writer.element("LearningOutcome", [("number", String(outcome.number))]) { writer in
                    writer.texts("Statement", outcome.statement)
                    writer.texts("Result", outcome.result)
                }
            }
        }
    }

    private static func write(_ signOff: CompetenceCertificate.SignOffStatement, to writer: inout DocumentWriter) {
        let attributes: [(name: String, value: String?)] = [
            ("role", signOff.stage.role.rawValue), ("authorisation", signOff.authorisation.text),
            ("date", signOff.on.description), ("holderInSample", String(signOff.holderWasInSample)),
        ]
        writer.element("SignOff", attributes) { writer in
            writer.element("Name", text: signOff.name)
            writer.element("Organisation", text: signOff.organisation)
        }
    }
}

extension DocumentWriter {
    /// The issuer, the same in a certificate and in a status list.
    mutating func issuer(_ issuer: CompetenceCertificate.Issuer) {
        element("Issuer") { writer in
            writer.element("Name", text: issuer.name)
            writer.element("Code", text: issuer.code)
            if let number = issuer.organisationNumber { writer.element("OrganisationNumber", text: number) }
            if let municipality = issuer.municipality { writer.element("MunicipalityCode", text: municipality.text) }
        }
    }
}
