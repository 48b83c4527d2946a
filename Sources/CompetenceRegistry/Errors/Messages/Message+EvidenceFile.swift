internal import CompetenceModel

/// Said of evidence files.
extension Message {
    static let evidenceFileMissing = Message(
        what: Phrase(
            sv: "Bevisfilen {file} finns inte bredvid bedömningen.",
            en: "The evidence file {file} is not beside the assessment."),
        remedy: Phrase(
            sv: "Lägg filen i samma mapp som bedömningen, eller ta bort dess namn.",
            en: "Put the file in the same folder as the assessment, or take out its name."))

    static let evidenceUnclear = Message(
        what: Phrase(
            sv: "Vilket bevis i {assessment} filerna hör till framgår inte. Det finns bevis nummer {numbers}.",
            en: "Which evidence of {assessment} the files belong to is not said. There is evidence number {numbers}."),
        remedy: Advice(
            sv: "Skriv numret efter bedömningen, som {assessment}/1. Se bevisen: {step}",
            en: "Write the number after the assessment, as {assessment}/1. See the evidence: {step}",
            Step(.showAssessment, [.assessment: "{assessment}"])))

    static let evidenceOfAnother = Message(
        what: Phrase(
            sv: "{assessment} är {assessor}s bedömning, och bara den som bedömde lägger till bevis.",
            en: "{assessment} is {assessor}'s assessment, and only who judged adds evidence to it."),
        remedy: Advice(
            sv: "Låt {assessor} lägga till filerna. Gör du om bedömningen själv, ta med dem i den: {step}",
            en: "Let {assessor} add the files. If you judge anew yourself, attach them there: {step}",
            Step(.assess, [.participant: "{participant}", .unit: "{unit}"])))

    static let evidenceFileLinked = Message(
        what: Phrase(
            sv: "Bevisfilen {file} är en länk till en fil någon annanstans.",
            en: "The evidence file {file} is a link to a file elsewhere."),
        remedy: Phrase(
            sv: "En bedömning tar bara med filer som ligger bredvid den. Lägg dit själva filen.",
            en: "An assessment takes along only files that are beside it. Put the file itself there."))

    static let evidenceOpenToOthers = Message(
        what: Phrase(
            sv: "Mappen med bevisfiler, {path}, kan användas av andra än ägaren (rättigheter {mode}).",
            en: "The folder of evidence files, {path}, can be used by others than its owner (mode {mode})."),
        remedy: Advice(
            sv: "Stäng den: {step}. Delar en grupp registret, ange gruppen: {step2}",
            en: "Close it: {step}. If a group shares the registry, name the group: {step2}",
            Step(.closeFolder, [.folder: "{path}"]), Step(.nameGroup, [.group: .toFillIn])))

    static let evidenceFileDiffers = Message(
        what: Phrase(
            sv: "Bevisfilen {file} är en annan än den som bedömningen anger.",
            en: "The evidence file {file} is another than the one that the assessment names."),
        remedy: Phrase(
            sv: "Lägg dit den rätta filen. Är det den nya som gäller, skriv i raden File: sha256=\"{digest}\"",
            en: "Put the right file there. If the new one counts, write in the line File: sha256=\"{digest}\""))

    static let evidenceFileTooLarge = Message(
        what: Phrase(
            sv: "{path} är större än {limit} MB.",
            en: "{path} is larger than {limit} MB."),
        remedy: Phrase(
            sv: "Bifoga en mindre bild eller en kortare inspelning.",
            en: "Attach a smaller picture or a shorter recording."))

    static let evidenceFileDamaged = Message(
        what: Phrase(
            sv: "Bevisfilen {path}, som {subject} vilar på, {detailSv}.",
            en: "The evidence file {path}, which {subject} rests on, {detail}."),
        remedy: Advice(
            sv: "Lägg tillbaka originalet; en äldre säkerhetskopia kan ha det. Pröva: {step}",
            en: "Put the original back; an earlier backup may have it. Check: {step}",
            Step(.verifyRegistry)))

    static let evidenceFileDisposed = Message(
        what: Phrase(
            sv: "Filen {file} är gallrad och tas inte in igen.",
            en: "The file {file} was disposed of, and is not taken in again."),
        remedy: Advice(
            sv: "Lämna den utanför. Beslutet står i liggaren: {step}",
            en: "Leave it out. The decision is in the ledger: {step}",
            Step(.showLedger, [.about: "{digest}"])))

    static let evidenceFileAltered = Message(
        what: Phrase(
            sv: "Bevisfilen {file} är inte den som lades in: någon har ändrat den.",
            en: "The evidence file {file} is not the one that was put in: somebody has altered it."),
        remedy: Advice(
            sv: "Lita inte på den. Lägg tillbaka den från säkerhetskopian, och granska registret: {step}",
            en: "Do not rely on it. Put it back from the backup, and audit the registry: {step}",
            Step(.verifyRegistry)))

    static let backupIncomplete = Message(
        what: Phrase(
            sv: "{path} är skriven, men {count} av bevisfilerna är inte hela och kom inte med. Allt annat är med.",
            en:
                "{path} is written, but without {count} of the evidence files, which are not intact. All else is in it."
        ),
        remedy: Phrase(
            sv: "Lägg tillbaka originalen och gör en ny kopia; äldre säkerhetskopior kan ha dem.",
            en: "Put the originals back and make another copy; earlier backups may have them."))
}
