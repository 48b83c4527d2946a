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

    static let notARegistry = Message(
        what: Phrase(
            sv: "{path} är inget register från intyga.",
            en: "{path} is no registry of intyga's."),
        remedy: Advice(
            sv: "Ange filen med registret: {step}",
            en: "Name the file of the registry: {step}",
            Step(.doAgain, [.registry: .toFillIn])))

    static let registryTooNew = Message(
        what: Phrase(
            sv: "Registret är skrivet av en nyare version av intyga.",
            en: "The registry was written by a newer version of intyga."),
        remedy: Phrase(
            sv: "Uppdatera intyga på den här datorn.",
            en: "Update intyga on this computer."))

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
