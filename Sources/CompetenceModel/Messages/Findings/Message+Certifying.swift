/// Said of certificates.
extension Message {
    static let certificateNotInState = Message(
        what: Phrase(
            sv: "Intyget {serial} är {state} och kan inte {move}.",
            en: "Certificate {serial} is {state} and cannot be {move}."),
        remedy: Advice(
            sv: "Se intyget: {step}",
            en: "See the certificate: {step}",
            Step(.showCertificate, [.certificate: "{serial}"])))

    static let certificateNotFaulted = Message(
        what: Phrase(
            sv: "{serial} är inte återkallat för något som var fel i bedömningen eller kvalitetssäkringen.",
            en:
                "{serial} has not been revoked for anything that was wrong with the assessment or its quality assurance."
        ),
        remedy: Advice(
            sv: "Återkalla det först: {step}. Utan {step2} visas bara vilka som kan vara berörda.",
            en: "Revoke it first: {step}. Without {step2}, those who may be affected are only listed.",
            Step(
                .revokeCertificate,
                [.certificate: "{serial}", .reason: "qualityAssuranceFailure", .comment: .toFillIn]),
            Step(.doAgain, [.opening: .named])))

    static let reasonIsSuperseded = Message(
        what: Phrase(
            sv: "Ett intyg blir inte ersatt av att återkallas: det ersätts när ett nytt utfärdas.",
            en: "Revoking does not supersede a certificate: it is superseded when it is issued anew."),
        remedy: Advice(
            sv: "Utfärda det på nytt: {step}",
            en: "Issue it anew: {step}",
            Step(.reissueCertificate, [.certificate: "{serial}"])))

    static let alreadyIssued = Message(
        what: Phrase(
            sv: "{participant} har redan intyget {serial}.",
            en: "{participant} has the certificate {serial} already."),
        remedy: Advice(
            sv: "Se intyget: {step}", en: "See the certificate: {step}",
            Step(.showCertificate, [.certificate: "{serial}"])))

    static let documentDiffers = Message(
        what: Phrase(
            sv: "{serial}: dokumentet är ett annat än det som är antecknat ({what}).",
            en: "{serial} stands for another {what}."),
        remedy: Phrase(
            sv: "Jämför med en säkerhetskopia, och utred vem som har ändrat det.",
            en: "Compare with a backup, and find out who changed it."))

    static let assessmentNoLongerCertified = Message(
        what: Phrase(
            sv: "{assessment}, som {serial} bygger på, gäller inte längre: den är {state}.",
            en: "{assessment}, on which {serial} rests, no longer holds: it is {state}."),
        remedy: Advice(
            sv: "Återkalla intyget ({step}). När deltagaren har bedömts på nytt kan ett nytt utfärdas.",
            en:
                "Revoke the certificate ({step}). When the participant has been assessed anew, a new one can be issued.",
            Step(.revokeCertificate, [.certificate: "{serial}", .reason: .toFillIn, .comment: .toFillIn])))
}
