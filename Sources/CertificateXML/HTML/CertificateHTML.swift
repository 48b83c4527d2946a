public import CompetenceModel

/// A certificate as one self-contained page, for people: printed on A4, shown in a browser, read aloud.
///
/// It is a copy. What counts is the sealed document, which the page carries inside for download.
public struct CertificateHTML: Sendable {
    let certificate: CompetenceCertificate
    /// The sealed document's bytes.
    public let sealed: [UInt8]
    let language: Language
    let summary: String?
    let checkedAt: String?
    let ended: CertificateRecord.Ending?
    let spell: @Sendable (Step) -> String

    /// - Parameters:
    ///   - certificate: What was read from the sealed document, after that was verified or issued.
    ///   - sealed: The sealed document's bytes.
    ///   - summary: The signed summary, as the text of a QR code; without one the code says which certificate it is, and proves
    ///     nothing.
    ///   - checkedAt: Where the issuer has its checking page.
    ///   - ended: Set where the certificate is known to stand no longer; the page then says so first of all.
    ///   - spell: What a reader types to take a step.
    public init(
        certificate: CompetenceCertificate, sealed: [UInt8], language: Language, summary: String? = nil,
        checkedAt: String? = nil, ended: CertificateRecord.Ending? = nil,
        spell: @escaping @Sendable (Step) -> String
    ) {
        self.certificate = certificate
        self.sealed = sealed
        self.language = language
        self.summary = summary
        self.checkedAt = checkedAt
        self.ended = ended
        self.spell = spell
    }

    /// The page, in UTF-8.
    public func bytes() -> [UInt8] {
        let title = certificate.isPartial ? CertificateWords.partialCertificate : CertificateWords.certificate
        return HTMLWriter.page(
            title: "\(title[language]) – \(holderName) – \(certificate.serial)", language: language,
            style: PageStyle.common + PageStyle.certificate + pageNumbers
        ) { writer in
            writer.tag("header") { writer in
                writer.tag("p", ["class": "issuer"], text: certificate.issuer.name)
                writer.tag("h1", title)
            }
            writer.tag("main") { writer in
                notices(&writer)
                holder(&writer)
                units(&writer)
                quality(&writer)
                verification(&writer)
            }
            writer.tag("footer") { writer in
                writer.tag("p") { writer in
                    writer.text("\(certificate.issuer.name) · \(CertificateWords.serialNumber[language]) ")
                    writer.tag("span", ["class": "code"], text: certificate.serial.text)
                }
            }
        }
    }

    /// Printed pages come apart, so each says which certificate it is of. A serial number has no character that means
    /// anything in a style sheet.
    private var pageNumbers: String {
        """
        @page {
          @bottom-left { content: "\(certificate.serial)"; font: 8pt monospace; }
          @bottom-right { content: counter(page) " (" counter(pages) ")"; font: 8pt sans-serif; }
        }

        """
    }

    private var holderName: String { certificate.holder.name }

    // MARK: What must not be missed

    private func notices(_ writer: inout HTMLWriter) {
        if let ended {
            let phrase = ended.reason == .superseded ? CertificateWords.superseded : CertificateWords.revoked
            let day = HTMLWriter.inWords(ended.on, language)
            writer.tag("p", ["class": "notice", "role": "note"]) { writer in
                writer.tag("strong", phrase.filled(with: ["day": day]))
            }
        }
        if let notice = certificate.framework.provenance.notice {
            writer.tag("p", ["class": "notice", "role": "note"]) { writer in
                writer.tag("strong", catalogue: notice)
            }
        }
    }

    // MARK: Holder

    private func holder(_ writer: inout HTMLWriter) {
        writer.tag("section", ["class": "holder", "aria-labelledby": "holder"]) { writer in
            writer.tag("h2", ["id": "holder"], text: holderName)
            switch certificate.holder.birth {
            case .date(let date):
                writer.tag("p") { writer in
                    writer.text(CertificateWords.bornOn[language] + " ")
                    writer.day(date)
                }
            case .identityNumber(let number):
                writer.tag("p", text: "\(CertificateWords.identityNumber[language]) \(number.formatted)")
            case nil: break
            }
            writer.tag("p", ["class": "intro"], CertificateWords.intro)
            let explained = certificate.isPartial ? CertificateWords.partialExplained : CertificateWords.fullExplained
            let framework = certificate.framework.title.text(in: language)
            writer.tag("p", explained.filled(with: ["framework": framework]))
            facts(&writer)
        }
    }

    private func facts(_ writer: inout HTMLWriter) {
        writer.tag("dl", ["class": "facts"]) { writer in
            fact(CertificateWords.framework, &writer) { writer in
                writer.tag("span", catalogue: certificate.framework.title)
                let framework = certificate.framework
                var more = " (\(framework.code), \(CertificateWords.version[language]) \(framework.version))"
                if case .adopted(let reference, let date) = framework.provenance {
                    let values = ["reference": reference, "day": HTMLWriter.inWords(date, language)]
                    more += ", " + CertificateWords.adoptedBy.filled(with: values)[language]
                }
                writer.text(more)
            }
            fact(CertificateWords.issuedBy, &writer) { writer in
                let issuer = certificate.issuer
                let number = issuer.organisationNumber.map {
                    ", \(CertificateWords.organisationNumber[language]) \($0)"
                }
                writer.text(issuer.name + (number ?? ""))
            }
            fact(CertificateWords.dateOfIssue, &writer) { $0.day(certificate.issuedOn) }
            if let validUntil = certificate.validUntil {
                fact(CertificateWords.validUntil, &writer) { $0.day(validUntil) }
            }
            fact(CertificateWords.serialNumber, &writer) { writer in
                writer.tag("span", ["class": "code"], text: certificate.serial.text)
            }
            if let replaced = certificate.replaces {
                fact(CertificateWords.replaces, &writer) { writer in
                    writer.tag("span", ["class": "code"], text: replaced.text)
                }
            }
        }
    }

    private func fact(_ name: Phrase, _ writer: inout HTMLWriter, _ value: (inout HTMLWriter) -> Void) {
        writer.tag("div") { writer in
            writer.tag("dt", name)
            writer.tag("dd", value)
        }
    }

    // MARK: Units

    private func units(_ writer: inout HTMLWriter) {
        writer.tag("section", ["aria-labelledby": "units"]) { writer in
            writer.tag("h2", ["id": "units"], CertificateWords.units)
            for unit in certificate.units { self.unit(unit, &writer) }
        }
    }

    private func unit(_ unit: CompetenceCertificate.UnitStatement, _ writer: inout HTMLWriter) {
        writer.tag("section", ["class": "unit"]) { writer in
            writer.tag("h3", catalogue: unit.title)
            writer.tag("p", ["class": "small"], text: details(of: unit))
            writer.tag("table") { writer in
                let title = unit.title.text(in: language)
                writer.tag(
                    "caption", ["class": "hidden"], CertificateWords.outcomesOf.filled(with: ["unit": title]))
                writer.tag("thead") { writer in
                    writer.tag("tr") { writer in
                        writer.tag("th", ["scope": "col"], CertificateWords.outcome)
                        writer.tag("th", ["scope": "col", "class": "result"], CertificateWords.grade)
                    }
                }
                writer.tag("tbody") { writer in
                    for outcome in unit.outcomes {
                        writer.tag("tr") { writer in
                            writer.tag("td", catalogue: outcome.statement)
                            writer.tag("td", ["class": "result"], catalogue: outcome.result)
                        }
                    }
                }
            }
            let values = [
                "assessor": unit.assessor, "day": HTMLWriter.inWords(unit.judgedOn, language),
                "methods": list(unit.methods.map { $0.title.text(in: language) }),
            ]
            writer.tag("p", ["class": "small"], CertificateWords.assessedBy.filled(with: values))
        }
    }

    private func details(of unit: CompetenceCertificate.UnitStatement) -> String {
        var details = ["\(unit.reference.code), \(CertificateWords.version[language]) \(unit.reference.version)"]
        details += unit.levels.map { "\($0.scheme) \(CertificateWords.level[language]) \($0.value)" }
        if let credits = unit.credits {
            let amount = language == .swedish ? credits.text.replacing(".", with: ",") : credits.text
            details.append("\(amount) \(CertificateWords.credits[language])")
        }
        return details.joined(separator: " · ")
    }

    /// `a, b och c`.
    private func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        let and = language == .swedish ? " och " : " and "
        return items.dropLast().joined(separator: ", ") + and + last
    }

    // MARK: Quality

    private func quality(_ writer: inout HTMLWriter) {
        writer.tag("section", ["class": "quality", "aria-labelledby": "quality"]) { writer in
            writer.tag("h2", ["id": "quality"], CertificateWords.quality)
            writer.tag("ol") { writer in
                writer.tag("li", CertificateWords.assessorStep.filled(with: ["assessors": list(assessors)]))
                for signOff in certificate.qualityAssurance { step(signOff, &writer) }
            }
        }
    }

    /// Each assessor once, with the number of the authorisation.
    private var assessors: [String] {
        var seen: Set<AuthorisationID> = []
        return certificate.units.filter { seen.insert($0.assessorAuthorisation).inserted }.map {
            let number = CertificateWords.authorisation.filled(with: ["number": $0.assessorAuthorisation.text])
            return "\($0.assessor) (\(number[language].lowercasedFirst.dropLast()))"
        }
    }

    private func step(_ signOff: CompetenceCertificate.SignOffStatement, _ writer: inout HTMLWriter) {
        let phrase = signOff.stage == .internal ? CertificateWords.internalStep : CertificateWords.externalStep
        let values = [
            "name": signOff.name, "organisation": signOff.organisation,
            "day": HTMLWriter.inWords(signOff.on, language),
        ]
        let sample = signOff.holderWasInSample ? CertificateWords.inSample : CertificateWords.notInSample
        let authorisation = CertificateWords.authorisation.filled(with: ["number": signOff.authorisation.text])
        writer.tag(
            "li",
            text: [phrase.filled(with: values), sample, authorisation].map { $0[language] }.joined(separator: " "))
    }
}

extension String {
    fileprivate var lowercasedFirst: String {
        prefix(1).lowercased() + dropFirst()
    }
}
