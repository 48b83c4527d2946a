internal import CompetenceModel

/// Said of claim packages and decisions.
extension Message {
    private static let sendAgain = Phrase(
        sv: "Filen är inte skriven av det här programmet, eller har ändrats. Be avsändaren skicka den igen.",
        en: "This program did not write the file, or it was altered. Ask the sender to send it again.")

    static let notInOrder = Message(
        what: Phrase(
            sv: "{what}: {value} står två gånger eller inte i sin ordning.",
            en: "{what}: {value} stands twice or out of order."),
        remedy: sendAgain)

    static let assessmentUnknown = Message(
        what: Phrase(
            sv: "{what}: bedömningen {value} finns inte i paketet.",
            en: "{what}: the assessment {value} is not in the package."),
        remedy: sendAgain)

    static let unitUnknown = Message(
        what: Phrase(
            sv: "Enheten {unit}, som {assessment} gäller, finns inte i paketet.",
            en: "The unit {unit}, which {assessment} is about, is not in the package."),
        remedy: sendAgain)

    static let notAsWritten = Message(
        what: Phrase(
            sv: "Filen är inte exakt som den skrevs: den har ändrats, eller sparats om.",
            en: "The file is not exactly as it was written: it was altered, or saved anew."),
        remedy: Phrase(
            sv: "Be avsändaren skicka den igen, som bilaga, och spara den utan att öppna den i ett annat program.",
            en:
                "Ask the sender to send it again, as an attachment, and save it without opening it in another program."
        ))

    static let signatureMissing = Message(
        what: Phrase(
            sv: "Beslutet är inte undertecknat.",
            en: "The decision is not signed."),
        remedy: Advice(
            sv: "Be om filen som skrivs av: {step}",
            en: "Ask for the file that is written by: {step}",
            Step(.signOffPackage, [.package: .toFillIn, .output: .toFillIn])))

    static let datedAfterDecision = Message(
        what: Phrase(
            sv: "{what} är daterad {day}, efter beslutet {decided}.",
            en: "{what} is dated {day}, after the decision of {decided}."),
        remedy: Phrase(
            sv: "Kontrollera klockan på den dator där beslutet togs.",
            en: "Check the clock of the computer on which it was decided."))

    static let feedbackMissing = Message(
        what: Phrase(
            sv: "{assessment} är återsänd utan kommentar.",
            en: "{assessment} is returned without feedback."),
        remedy: Phrase(
            sv: "Skriv till bedömaren vad som saknas.",
            en: "Tell the assessor what is missing."))
}
