import CompetenceModel

/// The words of a rendered certificate.
enum CertificateWords {
    static let certificate = Phrase(sv: "Kompetensintyg", en: "Competence certificate")
    static let partialCertificate = Phrase(
        sv: "Kompetensintyg (delintyg)", en: "Competence certificate (partial)")
    static let partialExplained = Phrase(
        sv: "Intyget omfattar några av enheterna i ”{framework}”. Varje enhet som står här är fullgjord.",
        en: "The certificate covers some of the units of “{framework}”. Each unit stated here is complete.")
    static let fullExplained = Phrase(
        sv: "Intyget omfattar alla obligatoriska enheter i ”{framework}”.",
        en: "The certificate covers every mandatory unit of “{framework}”.")
    static let intro = Phrase(
        sv: "har visat den kompetens som beskrivs här.", en: "has shown the competence described here.")
    static let bornOn = Phrase(sv: "född", en: "born")
    static let identityNumber = Phrase(sv: "personnummer", en: "Swedish identity number")
    static let issuedBy = Phrase(sv: "Utfärdat av", en: "Issued by")
    static let organisationNumber = Phrase(sv: "organisationsnummer", en: "organisation number")
    static let dateOfIssue = Phrase(sv: "Utfärdat", en: "Date of issue")
    static let validUntil = Phrase(sv: "Giltigt till och med", en: "Valid until and including")
    static let replaces = Phrase(sv: "Ersätter", en: "Replaces")
    static let serialNumber = Phrase(sv: "Serienummer", en: "Serial number")
    static let framework = Phrase(sv: "Ramverk", en: "Framework")
    static let adoptedBy = Phrase(
        sv: "antaget genom beslut {reference}, {day}", en: "adopted by decision {reference}, {day}")

    static let units = Phrase(sv: "Det här har innehavaren visat", en: "What the holder has shown")
    static let level = Phrase(sv: "nivå", en: "level")
    static let credits = Phrase(sv: "poäng", en: "credits")
    static let version = Phrase(sv: "version", en: "version")
    static let outcomesOf = Phrase(sv: "Läranderesultat i {unit}", en: "Learning outcomes of {unit}")
    static let outcome = Phrase(sv: "Läranderesultat", en: "Learning outcome")
    static let grade = Phrase(sv: "Omdöme", en: "Grade")
    static let assessedBy = Phrase(
        sv: "Bedömt av {assessor} den {day}, genom {methods}.", en: "Assessed by {assessor} on {day}, by {methods}.")

    static let quality = Phrase(sv: "Så har kvaliteten säkrats", en: "How the quality was assured")
    static let assessorStep = Phrase(
        sv:
            "Bedömare: {assessors}. Varje läranderesultat är bedömt mot kriterier som är bestämda i förväg, och varje bedömning vilar på bevis.",
        en:
            "Assessor: {assessors}. Each learning outcome was judged against criteria set beforehand, and each judgement rests on evidence."
    )
    static let internalStep = Phrase(
        sv:
            "Intern kvalitetssäkrare: {name}, {organisation}, skrev under den {day}. Den som kvalitetssäkrar har inte själv bedömt.",
        en: "Internal quality assurer: {name}, {organisation}, signed off on {day}. A quality assurer has not assessed."
    )
    static let externalStep = Phrase(
        sv:
            "Extern kvalitetssäkrare: {name}, {organisation}, skrev under den {day}. Den externa kvalitetssäkraren hör till en annan organisation.",
        en:
            "External quality assurer: {name}, {organisation}, signed off on {day}. The external quality assurer belongs to another organisation."
    )
    static let inSample = Phrase(
        sv: "Bedömningar av innehavaren ingick i det som granskades.",
        en: "Assessments of the holder were among those reviewed.")
    static let notInSample = Phrase(
        sv: "Granskningen var ett stickprov; inga bedömningar av innehavaren ingick i det.",
        en: "The review was a sample; no assessments of the holder were in it.")
    static let authorisation = Phrase(sv: "Behörighet {number}.", en: "Authorisation {number}.")

    static let verification = Phrase(sv: "Kontrollera intyget", en: "Check the certificate")
    static let pageIsACopy = Phrase(
        sv:
            "Den här sidan är en läsbar kopia och går att ändra. Det som gäller är den förseglade filen: ändras ett enda tecken i den märks det vid kontrollen.",
        en:
            "This page is a readable copy and can be altered. What counts is the sealed file: if a single character of it is changed, the check will show it."
    )
    static let download = Phrase(sv: "Hämta den förseglade filen", en: "Download the sealed file")
    static let onPaper = Phrase(
        sv: "Har du sidan på papper: be om filen, eller fråga utfärdaren om serienumret.",
        en: "If you have this page on paper: ask for the file, or ask the issuer about the serial number.")
    static let stepFile = Phrase(sv: "Ta filen {file}.", en: "Take the file {file}.")
    static let stepTrust = Phrase(
        sv: "Hämta utfärdarens certifikat på ett sätt du litar på, till exempel från utfärdarens webbplats.",
        en: "Get the issuer's certificate in a way you trust, for instance from the issuer's website.")
    static let stepVerify = Phrase(sv: "Kontrollera med programmet intyga:", en: "Check with the program intyga:")
    /// What the reader puts the name of the issuer's certificate in the place of.
    static let issuersCertificate = Phrase(sv: "UTFÄRDARENS-CERTIFIKAT", en: "ISSUERS-CERTIFICATE")
    static let stepStatus = Phrase(
        sv: "Hämta utfärdarens statuslista, som visar om intyget är återkallat, och spara den som {list}:",
        en: "Get the issuer's status list, which shows whether the certificate has been revoked, and save it as {list}:"
    )
    /// A name of ours: one out of the address could mean something to a shell.
    static let statusListFile = Phrase(sv: "statuslista.xml", en: "status-list.xml")
    static let digest = Phrase(sv: "Filens SHA-256", en: "SHA-256 of the file")
    static let ledger = Phrase(sv: "Liggare, transaktion {number}", en: "Ledger, transaction {number}")
    static let codeOnPaper = Phrase(
        sv: "Har du sidan på papper: QR-koden är förseglad. Läs den med telefonens kamera och klistra in texten på "
            + "utfärdarens kontrollsida.",
        en:
            "If you have this page on paper: the QR code is sealed. Read it with a telephone's camera and paste the text "
            + "on the issuer's checking page.")
    static let checkedAt = Phrase(sv: "Kontrollera intyget på", en: "Check the certificate at")
    static let signedLabel = Phrase(
        sv: "QR-kod med en förseglad sammanfattning av intyget", en: "QR code with a sealed summary of the certificate")
    static let qrLabel = Phrase(
        sv: "QR-kod med serienummer, filens kontrollsumma och statuslistans adress",
        en: "QR code with the serial number, the file's digest and the address of the status list")

    static let revoked = Phrase(
        sv: "Intyget gäller inte: återkallat den {day}.", en: "The certificate does not stand: revoked on {day}.")
    static let superseded = Phrase(
        sv: "Intyget gäller inte: ersatt av ett nytt den {day}.",
        en: "The certificate does not stand: superseded on {day}.")
}
