internal import CompetenceModel

/// Said of other files and folders.
extension Message {
    static let cannotWrite = Message(
        what: Phrase(
            sv: "Det går inte att skriva {path}: {detail}",
            en: "{path} cannot be written: {detail}"),
        remedy: Phrase(
            sv: "Kontrollera mappen, att du får skriva i den, och att disken har plats.",
            en: "Check the folder, that you may write in it, and that the disk has room."))

    static let folderNotEmpty = Message(
        what: Phrase(
            sv: "{path} är inte en tom mapp.",
            en: "{path} is not an empty folder."),
        remedy: Phrase(
            sv: "Välj en mapp som inte finns än, eller en tom; inget skrivs över.",
            en: "Choose a folder that does not exist yet, or an empty one; nothing is overwritten."))

    static let cannotRead = Message(
        what: Phrase(
            sv: "Det går inte att läsa {path}: {detail}",
            en: "{path} cannot be read: {detail}"),
        remedy: Phrase(
            sv: "Kontrollera filnamnet, och att du får läsa filen.",
            en: "Check the file's name, and that you may read it."))

    static let inputOutput = Message(
        what: Phrase(
            sv: "Läsning eller skrivning misslyckades: {detail}",
            en: "Reading or writing failed: {detail}"),
        remedy: Phrase(
            sv: "Kontrollera disken och försök igen; ingenting är halvskrivet.",
            en: "Check the disk and try again; nothing is half-written."))
}
