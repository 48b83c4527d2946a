internal import CompetenceModel

/// Said of files that are to be XML.
extension Message {
    static let notUTF8 = Message(
        what: Phrase(
            sv: "Filen är inte sparad som UTF-8: {detailSv}",
            en: "The file is not saved as UTF-8: {detail}"),
        remedy: Phrase(
            sv: "Öppna filen i ett textprogram, och spara den med teckenkodningen UTF-8.",
            en: "Open the file in a text editor, and save it with the encoding UTF-8."))

    static let notWellFormed = Message(
        what: Phrase(
            sv: "Filen går inte att läsa som XML: {detailSv}",
            en: "The file cannot be read as XML: {detail}"),
        remedy: Phrase(
            sv: "Rätta raden, och försök igen: resten av filen har inte granskats.",
            en: "Correct the line, and try again: the rest of the file has not been looked at."))

    static let forbiddenConstruct = Message(
        what: Phrase(
            sv: "I filen står något som inte godtas: {detailSv}",
            en: "The file holds something that is not accepted: {detail}"),
        remedy: Phrase(
            sv: "Ta bort det ur filen.",
            en: "Take it out of the file."))

    static let tooLarge = Message(
        what: Phrase(
            sv: "Filen är för stor: {detailSv}",
            en: "The file is too large: {detail}"),
        remedy: Phrase(
            sv: "Dela upp filen i flera. Är den inte stor är något annat fel: hämta den på nytt.",
            en: "Split the file into several. If it is not large, something else is wrong: fetch it anew."))

    static let schemaViolation = Message(
        what: Phrase(
            sv: "Filen har inte den form som krävs: {detailSv}",
            en: "The file does not have the form required: {detail}"),
        remedy: Phrase(
            sv:
                "Jämför raden med filen som du utgick från. En XML-redigerare som har schemat visar vad som kan stå där.",
            en:
                "Compare the line with the file that you began with. An XML editor that has the schema shows what may stand there."
        ))

    static let outOfResources = Message(
        what: Phrase(
            sv: "Filen kunde inte läsas till slut: {detailSv}",
            en: "The file could not be read to its end: {detail}"),
        remedy: Phrase(
            sv: "Stäng andra program och försök igen, eller dela upp filen.",
            en: "Close other programs and try again, or split the file."))

    static let notWritable = Message(
        what: Phrase(
            sv: "Innehållet går inte att skriva som XML: {detailSv}",
            en: "The content cannot be written as XML: {detail}"),
        remedy: Phrase(
            sv: "Inget är skrivet. Skriv om texterna utan tecken som inte syns.",
            en: "Nothing was written. Type the texts anew, without invisible characters."))
}
