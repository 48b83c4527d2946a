internal import CompetenceModel

/// Said of the file of a registry, and of whether it can be read and written.
extension Message {
    static let registryNotFound = Message(
        what: Phrase(
            sv: "Det finns inget register i {path}.",
            en: "There is no registry at {path}."),
        remedy: Advice(
            sv: "Står du i rätt mapp? Ange annars var registret ligger: {step}. Ett nytt skapas så: {step2}",
            en:
                "Are you in the right folder? Otherwise say where the registry is: {step}. A new one is made by: {step2}",
            Step(.doAgain, [.registry: .toFillIn]),
            Step(
                .createRegistry,
                [.name: .toFillIn, .code: .toFillIn, .administrator: .toFillIn, .administratorName: .toFillIn])))

    static let registryExists = Message(
        what: Phrase(
            sv: "Det finns redan en fil {path}.",
            en: "There is a file at {path} already."),
        remedy: Phrase(
            sv: "Välj ett annat filnamn; inget skrivs över.",
            en: "Choose another file name; nothing is overwritten."))

    static let registryRemains = Message(
        what: Phrase(
            sv: "Ett tidigare register har lämnat {path} efter sig.",
            en: "An earlier registry has left {path} behind."),
        remedy: Phrase(
            sv: "Flytta undan den tillsammans med registret den hör till; inget skrivs över.",
            en: "Move it away together with the registry that it belongs to; nothing is overwritten."))

    static let registryOpenToOthers = Message(
        what: Phrase(
            sv: "{path} kan användas av andra än ägaren (rättigheter {mode}).",
            en: "{path} can be used by others than its owner (mode {mode})."),
        remedy: Advice(
            sv:
                "Stäng den: {step}. Delar en grupp registret, ange gruppen: {step2}. Går rättigheterna inte att ändra, som på ett USB-minne, kopiera först filen till en egen mapp.",
            en:
                "Close it: {step}. If a group shares the registry, name the group: {step2}. If its permissions cannot be changed, as on a USB stick, copy the file to a folder of your own first.",
            Step(.closeFile, [.file: "{path}"]), Step(.nameGroup, [.group: .toFillIn])))

    static let registryFileInTheWay = Message(
        what: Phrase(
            sv: "{path} ligger där databasen har en egen fil, men är ingen: {detail}",
            en: "{path} lies where the database keeps a file of its own, and is none: {detail}"),
        remedy: Advice(
            sv: "Inget av registret är i den. Flytta undan den: {step}",
            en: "Nothing of the registry is in it. Move it away: {step}",
            Step(.moveAway, [.file: "{path}", .newFile: "{path}.away"])))

    static let registrySchemaDiffers = Message(
        what: Phrase(
            sv: "Databasen är inte formad som ett register: {detail}",
            en: "The database has not the form of a registry: {detail}"),
        remedy: Advice(
            sv:
                "Någon har ändrat den med ett annat program. Skriv inget mer i den, flytta undan filen som den är, och återställ den senaste hela säkerhetskopian: {step}",
            en:
                "Somebody has changed it with another program. Write nothing more to it, move the file away as it is, and restore the newest intact backup: {step}",
            Step(.restoreBackup, [.backup: .toFillIn])))

    static let notARegistry = Message(
        what: Phrase(
            sv: "{path} är inget register från intyga.",
            en: "{path} is no registry of intyga's."),
        remedy: Advice(
            sv: "Ange filen med registret: {step}",
            en: "Name the file of the registry: {step}",
            Step(.doAgain, [.registry: .toFillIn])))

    static let registryOfOtherFormat = Message(
        what: Phrase(
            sv:
                "Registret har format {found}, och den här versionen av intyga har format {supported}. Inget är ändrat.",
            en:
                "The registry has format {found}, and this version of intyga has format {supported}. Nothing is changed."
        ),
        remedy: Phrase(
            sv: "Öppna det med den version av intyga som hör till det.",
            en: "Open it with the version of intyga that goes with it."))

    static let registryBusy = Message(
        what: Phrase(
            sv: "Någon annan skriver i registret just nu.",
            en: "Somebody else is writing to the registry right now."),
        remedy: Phrase(
            sv: "Försök igen om en stund; ingenting är ändrat.",
            en: "Try again in a moment; nothing was changed."))

    static let registryReadOnly = Message(
        what: Phrase(
            sv: "Registret kan läsas, men inget kan skrivas i det.",
            en: "The registry can be read, and nothing can be written to it."),
        remedy: Phrase(
            sv: "Kontrollera rättigheterna till filen och till mappen som den ligger i.",
            en: "Check the permissions of the file and of the folder that it is in."))

    static let registryLogUnreadable = Message(
        what: Phrase(
            sv: "Registret ligger där inget kan skrivas, och de senaste ändringarna i {path} går inte att läsa där.",
            en:
                "The registry lies where nothing can be written, and the newest changes in {path} cannot be read there."
        ),
        remedy: Phrase(
            sv: "Kopiera registret och alla filer vars namn börjar likadant till en mapp där du kan skriva.",
            en: "Copy the registry, and all files whose names begin alike, to a folder in which you can write."))

    static let registryDamaged = Message(
        what: Phrase(
            sv: "Registret är skadat: {detail}",
            en: "The registry is damaged: {detail}"),
        remedy: Advice(
            sv:
                "Ändra inget mer. Se vad som är skadat: {step}. Flytta undan filen, och återställ från en säkerhetskopia: {step2}",
            en:
                "Change nothing more. See what is damaged: {step}. Move the file away, and restore from a backup: {step2}",
            Step(.verifyRegistry),
            Step(.restoreBackup, [.backup: .toFillIn])))
}
