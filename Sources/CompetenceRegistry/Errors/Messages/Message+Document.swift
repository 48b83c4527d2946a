internal import CompetenceModel

/// Said of what the program itself writes.
extension Message {
    static let documentInvalid = Message(
        what: Phrase(
            sv: "Dokumentet som skulle skrivas följer inte sitt schema: {detailSv}",
            en: "The document that was to be written does not follow its schema: {detail}"),
        remedy: Phrase(
            sv:
                "Inget är utfärdat. Det är ett fel i intyga: anmäl det till den som sköter programmet, med texten ovan.",
            en:
                "Nothing was issued. It is an error of intyga's: report it to whoever looks after the program, with the text above."
        ))

    static let certificateNotSealed = Message(
        what: Phrase(
            sv: "{serial} är förberett och inte förseglat.",
            en: "{serial} is prepared and not sealed."),
        remedy: Phrase(
            sv: "Utfärda igen; det görs färdigt då.",
            en: "Issue again; that finishes it."))

    static let internalFault = Message(
        what: Phrase(
            sv: "Något gick fel i intyga: {detail}",
            en: "Something went wrong in intyga: {detail}"),
        remedy: Phrase(
            sv: "Inget är ändrat. Anmäl felet till den som sköter programmet, med texten ovan.",
            en: "Nothing was changed. Report the error to whoever looks after the program, with the text above."))
}
