import CertificateSeal
import CertificateXML
import CompetenceModel

/// The reasons that a certificate's own lines can give.
extension CheckReason {
    static let sealDidNotHold = CheckReason(
        code: "seal-did-not-hold",
        sv: "Kontrolleras inte, eftersom sigillet inte håller.",
        en: "Not looked at, because the seal does not hold.")

    static let sealNotChecked = CheckReason(
        code: "seal-not-checked",
        sv: "Kontrolleras inte, eftersom sigillet inte går att kontrollera.",
        en: "Not looked at, because the seal cannot be checked.")

    static let issuerNotTrusted = CheckReason(
        code: "issuer-not-trusted",
        sv: "Kontrolleras inte, eftersom utfärdaren inte är betrodd.",
        en: "Not looked at, because the issuer is not trusted.")

    static let notACertificate = CheckReason(
        code: "not-a-certificate",
        sv: "Kontrolleras inte, eftersom filen inte är ett intyg.",
        en: "Not looked at, because the file is not a certificate.")

    static let fileUnreadable = CheckReason(
        code: "file-unreadable",
        sv: "Kontrolleras inte, eftersom filen inte går att läsa.",
        en: "Not looked at, because the file is not readable.")

    /// A page is given that carries no sealed document, or several.
    static let pageInsteadOfFile = CheckReason(
        code: "page-instead-of-file",
        sv: "Det är en webbsida, och det finns inget förseglat dokument i den, eller fler än ett. Öppna intygets sida "
            + "i en webbläsare, välj ”Hämta den förseglade filen” och kontrollera XML-filen som sparas.",
        en: "It is a web page, and there is no sealed document in it, or more than one. Open the certificate's page in "
            + "a browser, choose “Download the sealed file” and check the XML file that is saved.")

    /// A PDF is given that carries no sealed document, or several.
    static let pdfInsteadOfFile = CheckReason(
        code: "pdf-instead-of-file",
        sv:
            "Det är en PDF, och det finns inget förseglat dokument i den, eller fler än ett. Be om XML-filen eller webbsidan.",
        en:
            "It is a PDF, and there is no sealed document in it, or more than one. Ask for the XML file or the web page."
    )

    static let notASignedSummary = CheckReason(
        code: "not-a-signed-summary",
        sv: "Koden är inte en sådan som står på intyg, eller den är skadad.",
        en: "The code is not of the kind that certificates bear, or it is damaged.")

    static func contentContradictsItself(_ problems: DocumentProblems) -> CheckReason {
        let first = problems.problems[0].message.what
        return CheckReason(
            code: "content-contradicts-itself",
            sv: "Det har inte ett intygs innehåll: \(first.sv)",
            en: "It does not have the content of a certificate: \(first.en)")
    }

    static let noStatusList = CheckReason(
        code: "no-status-list",
        sv: "Ingen statuslista från utfärdaren gavs; om intyget är återkallat vet vi inte.",
        en: "No status list of the issuer was given; whether the certificate has been revoked is not known.")

    static func sealedByAnother(_ signer: SealOwner, _ issuer: String) -> CheckReason {
        CheckReason(
            code: "sealed-by-another",
            sv: "Dokumentet anger utfärdaren \(issuer), men det är förseglat av \(signer).",
            en: "The document names the issuer \(issuer), but \(signer) sealed it.")
    }

    static func issuedInTheFuture(_ day: CalendarDate) -> CheckReason {
        CheckReason(
            code: "issued-in-the-future",
            sv: "Det är daterat \(day), som inte har inträffat än.",
            en: "It is dated \(day), which has not come yet.")
    }

    static func validityOver(_ day: CalendarDate) -> CheckReason {
        CheckReason(code: "validity-over", sv: "Det gällde till och med \(day).", en: "It was valid until \(day).")
    }

    static func ended(_ entry: StatusList.Entry) -> CheckReason {
        switch entry.reason {
        case .superseded:
            CheckReason(
                code: "superseded",
                sv: "Det ersattes \(entry.on) av ett nytt intyg.",
                en: "It was superseded on \(entry.on) by another certificate.")
        default:
            CheckReason(
                code: "revoked",
                sv: "Det återkallades \(entry.on): \(entry.reason.title.sv).",
                en: "It was revoked on \(entry.on): \(entry.reason.title.en ?? entry.reason.rawValue).")
        }
    }

    static func statusListOutOfDate(_ nextUpdate: Timestamp) -> CheckReason {
        CheckReason(
            code: "status-list-out-of-date",
            sv: "Statuslistan gällde till \(nextUpdate.dateInSweden); hämta en nyare.",
            en: "The status list held until \(nextUpdate.dateInSweden); fetch a newer one.")
    }

    static func statusListNotTrusted(_ reason: CheckReason?) -> CheckReason {
        CheckReason(
            code: "status-list-not-trusted",
            sv: "Statuslistan går inte att lita på.\(reason.map { " " + $0.words.sv } ?? "")",
            en: "The status list cannot be trusted.\(reason.map { " " + $0.words.en } ?? "")")
    }

    static func statusListOfTheFuture(_ thisUpdate: Timestamp) -> CheckReason {
        CheckReason(
            code: "status-list-of-the-future",
            sv: "Statuslistan är av \(thisUpdate), som inte har inträffat än.",
            en: "The status list is of \(thisUpdate), which has not come yet.")
    }

    static func statusListRolledBack(_ sequence: Int, _ newest: Int) -> CheckReason {
        CheckReason(
            code: "status-list-rolled-back",
            sv: "Statuslistan har nummer \(sequence), men nummer \(newest) har redan setts.",
            en: "The status list is number \(sequence), but number \(newest) has been seen already.")
    }

    static func statusListContradicted(_ sequence: Int) -> CheckReason {
        CheckReason(
            code: "status-list-contradicted",
            sv: "Det finns två olika statuslistor med nummer \(sequence). Fråga utfärdaren.",
            en: "There are two different status lists with number \(sequence). Ask the issuer.")
    }

    private init(code: String, sv: String, en: String) {
        self.init(code: code, words: Phrase(sv: sv, en: en))
    }
}
