internal import CompetenceModel

/// Said of any document.
extension Message {
    static let valueInvalid = Message(
        what: Phrase(
            sv: "{what} har inget giltigt värde: \"{value}\".",
            en: "{what} has no valid value: \"{value}\"."),
        remedy: Phrase(
            sv: "Rätta värdet; schemat för filen säger vad det kan vara.",
            en: "Correct the value; the schema of the file says what it can be."))

    static let givenTwice = Message(
        what: Phrase(
            sv: "{what} {value} förekommer mer än en gång.", en: "{what} {value} stands more than once."),
        remedy: Phrase(sv: "Behåll en av dem.", en: "Keep one of them."))

    static let notReproduced = Message(
        what: Phrase(
            sv: "{what}: det skrivna dokumentet säger inte det som skulle skrivas.",
            en: "{what}: the document as written does not say what was to be written."),
        remedy: Phrase(
            sv: "Inget är skrivet. Det är ett fel i intyga: anmäl det till den som sköter programmet.",
            en: "Nothing was written. It is an error of intyga's: report it to whoever looks after the program."))

    static let tooManyProblems = Message(
        what: Phrase(
            sv: "Alla fel räknas inte upp: {detailSv}",
            en: "Not every problem is listed: {detail}"),
        remedy: Phrase(
            sv: "Rätta dem som räknas upp först, och försök igen.",
            en: "Correct those that are listed first, and try again."))
}
