public import CompetenceModel

extension RegistryErrorCode {
    /// What the code says, with places to be filled. One catalogue, both languages; a code without a text does not compile.
    ///
    /// Longer than other files because of that: parted, it would need a default, and with one nobody would miss a text.
    public var message: Message {
        switch self {
        case .registryNotFound:
            Message(
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
                        [.name: .toFillIn, .code: .toFillIn, .administrator: .toFillIn, .administratorName: .toFillIn]))
            )
        case .registryExists:
            Message(
                what: Phrase(
                    sv: "Det finns redan en fil {path}.",
                    en: "There is a file at {path} already."),
                remedy: Phrase(
                    sv: "Välj ett annat filnamn; inget skrivs över.",
                    en: "Choose another file name; nothing is overwritten."))
        case .registryRemains:
            Message(
                what: Phrase(
                    sv: "Ett tidigare register har lämnat {path} efter sig.",
                    en: "An earlier registry has left {path} behind."),
                remedy: Phrase(
                    sv: "Flytta undan den tillsammans med registret den hör till; inget skrivs över.",
                    en: "Move it away together with the registry that it belongs to; nothing is overwritten."))
        case .notARegistry:
            Message(
                what: Phrase(
                    sv: "{path} är inget register från intyga.",
                    en: "{path} is no registry of intyga's."),
                remedy: Advice(
                    sv: "Ange filen med registret: {step}",
                    en: "Name the file of the registry: {step}",
                    Step(.doAgain, [.registry: .toFillIn])))
        case .registryTooNew:
            Message(
                what: Phrase(
                    sv: "Registret är skrivet av en nyare version av intyga.",
                    en: "The registry was written by a newer version of intyga."),
                remedy: Phrase(
                    sv: "Uppdatera intyga på den här datorn.",
                    en: "Update intyga on this computer."))
        case .registryBusy:
            Message(
                what: Phrase(
                    sv: "Någon annan skriver i registret just nu.",
                    en: "Somebody else is writing to the registry right now."),
                remedy: Phrase(
                    sv: "Försök igen om en stund; ingenting är ändrat.",
                    en: "Try again in a moment; nothing was changed."))
        case .registryReadOnly:
            Message(
                what: Phrase(
                    sv: "Registret kan läsas, men inget kan skrivas i det.",
                    en: "The registry can be read, and nothing can be written to it."),
                remedy: Phrase(
                    sv: "Kontrollera rättigheterna till filen och till mappen som den ligger i.",
                    en: "Check the permissions of the file and of the folder that it is in."))
        case .registryLogUnreadable:
            Message(
                what: Phrase(
                    sv:
                        "Registret ligger där inget kan skrivas, och de senaste ändringarna i {path} går inte att läsa där.",
                    en:
                        "The registry lies where nothing can be written, and the newest changes in {path} cannot be read there."
                ),
                remedy: Phrase(
                    sv: "Kopiera registret och alla filer vars namn börjar likadant till en mapp där du kan skriva.",
                    en: "Copy the registry, and all files whose names begin alike, to a folder in which you can write.")
            )
        case .registryDamaged:
            Message(
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
        case .cannotWrite:
            Message(
                what: Phrase(
                    sv: "Det går inte att skriva {path}: {detail}",
                    en: "{path} cannot be written: {detail}"),
                remedy: Phrase(
                    sv: "Kontrollera mappen, att du får skriva i den, och att disken har plats.",
                    en: "Check the folder, that you may write in it, and that the disk has room."))
        case .folderNotEmpty:
            Message(
                what: Phrase(
                    sv: "{path} är inte en tom mapp.",
                    en: "{path} is not an empty folder."),
                remedy: Phrase(
                    sv: "Välj en mapp som inte finns än, eller en tom; inget skrivs över.",
                    en: "Choose a folder that does not exist yet, or an empty one; nothing is overwritten."))
        case .cannotRead:
            Message(
                what: Phrase(
                    sv: "Det går inte att läsa {path}: {detail}",
                    en: "{path} cannot be read: {detail}"),
                remedy: Phrase(
                    sv: "Kontrollera filnamnet, och att du får läsa filen.",
                    en: "Check the file's name, and that you may read it."))
        case .inputOutput:
            Message(
                what: Phrase(
                    sv: "Läsning eller skrivning misslyckades: {detail}",
                    en: "Reading or writing failed: {detail}"),
                remedy: Phrase(
                    sv: "Kontrollera disken och försök igen; ingenting är halvskrivet.",
                    en: "Check the disk and try again; nothing is half-written."))
        case .unknownParticipant:
            Message(
                what: Phrase(
                    sv: "Det finns ingen deltagare {participant}.",
                    en: "There is no participant {participant}."),
                remedy: Advice(
                    sv: "Se alla: {step}",
                    en: "See all: {step}",
                    Step(.listParticipants)))
        case .unknownPractitioner:
            Message(
                what: Phrase(
                    sv: "Det finns ingen medarbetare {practitioner}.",
                    en: "There is no practitioner {practitioner}."),
                remedy: Advice(
                    sv: "Se alla: {step}",
                    en: "See all: {step}",
                    Step(.listPractitioners)))
        case .unknownFramework:
            Message(
                what: Phrase(
                    sv: "Det finns inget ramverk {framework}.",
                    en: "There is no framework {framework}."),
                remedy: Advice(
                    sv: "Se alla: {step}",
                    en: "See all: {step}",
                    Step(.listCatalogue)))
        case .unknownUnit:
            Message(
                what: Phrase(
                    sv: "Det finns ingen enhet {unit}.",
                    en: "There is no unit {unit}."),
                remedy: Advice(
                    sv: "Se enheterna i ett ramverk: {step}",
                    en: "See the units of a framework: {step}",
                    Step(.showCatalogue, [.framework: .toFillIn])))
        case .unknownAssessment:
            Message(
                what: Phrase(
                    sv: "Det finns ingen bedömning {assessment}.",
                    en: "There is no assessment {assessment}."),
                remedy: Advice(
                    sv: "Se alla: {step}",
                    en: "See all: {step}",
                    Step(.listAssessments)))
        case .unknownClaim:
            Message(
                what: Phrase(
                    sv: "Det finns inget anspråk {claim}.",
                    en: "There is no claim {claim}."),
                remedy: Advice(
                    sv: "Se alla: {step}",
                    en: "See all: {step}",
                    Step(.listClaims)))
        case .unknownCertificate:
            Message(
                what: Phrase(
                    sv: "Det finns inget intyg {serial}.",
                    en: "There is no certificate {serial}."),
                remedy: Advice(
                    sv: "Se alla: {step}",
                    en: "See all: {step}",
                    Step(.listCertificates)))
        case .unknownAppeal:
            Message(
                what: Phrase(
                    sv: "Det finns ingen omprövning {appeal}.",
                    en: "There is no appeal {appeal}."),
                remedy: Advice(
                    sv: "Se alla: {step}",
                    en: "See all: {step}",
                    Step(.listAppeals)))
        case .unknownPackage:
            Message(
                what: Phrase(
                    sv: "Det finns inget paket {package}.",
                    en: "There is no package {package}."),
                remedy: Advice(
                    sv: "Se alla: {step}",
                    en: "See all: {step}",
                    Step(.listPackages)))
        case .packageAmbiguous:
            Message(
                what: Phrase(
                    sv: "Flera paket börjar med {package}.",
                    en: "Several packages begin with {package}."),
                remedy: Advice(
                    sv: "Skriv fler tecken. Se alla: {step}",
                    en: "Type more characters. See all: {step}",
                    Step(.listPackages)))
        case .packageNotTrusted:
            Message(
                what: Phrase(
                    sv: "{file} går inte att lita på: {detailSv}",
                    en: "{file} cannot be trusted: {detail}"),
                remedy: Advice(
                    sv:
                        "Ange verksamhetens certifikat ({step}), hämtat från verksamheten själv. Är det rätt certifikat: be om paketet igen.",
                    en:
                        "Name the centre's certificate ({step}), had from the centre itself. If it is the right one: ask for the package again.",
                    Step(.doAgain, [.trust: .toFillIn])))
        case .noSuchAuthorisation:
            Message(
                what: Phrase(
                    sv: "{practitioner} har ingen behörighet som {role} att återkalla.",
                    en: "{practitioner} holds no authorisation as {role} to withdraw."),
                remedy: Advice(
                    sv: "Se vad som gäller: {step}",
                    en: "See what holds: {step}",
                    Step(.showPractitioner, [.practitioner: "{practitioner}"])))
        case .nameInvalid:
            Message(
                what: Phrase(
                    sv: "”{name}” kan inte stå som namn på ett intyg.",
                    en: "“{name}” cannot stand as a name on a certificate."),
                remedy: Phrase(
                    sv: "Skriv namnet på en rad, med minst en bokstav och högst 200 tecken.",
                    en: "Write the name on one line, with at least one letter and at most 200 characters."))
        case .nameCharacterInvalid:
            Message(
                what: Phrase(
                    sv: "I namnet ”{name}” är tecken {position} ett som inte syns eller inte får stå där: {character}.",
                    en: "In the name “{name}”, character {position} is not visible or may not stand there: {character}."
                ),
                remedy: Phrase(
                    sv: "Skriv namnet för hand: tecknet följer med när man klistrar in.",
                    en: "Type the name by hand: pasting brings the character along."))
        case .organisationNumberInvalid:
            Message(
                what: Phrase(
                    sv: "{number} är inget organisationsnummer.",
                    en: "{number} is not an organisation number."),
                remedy: Phrase(
                    sv:
                        "Skriv sex siffror, bindestreck och fyra siffror: NNNNNN-NNNN. Stämmer det: kontrollera siffrorna.",
                    en: "Write six digits, a hyphen and four digits: NNNNNN-NNNN. If it is so: check the digits."))
        case .issuerCodeInvalid:
            Message(
                what: Phrase(
                    sv: "{code} kan inte vara utfärdarens kod.",
                    en: "{code} cannot be the issuer's code."),
                remedy: Phrase(
                    sv: "Välj två till åtta stora bokstäver (A–Z) eller siffror, till exempel EXB.",
                    en: "Choose two to eight capital letters (A–Z) or digits, EXB for instance."))
        case .assessedTwiceAtOnce:
            Message(
                what: Phrase(
                    sv: "{participant} bedöms två gånger i {unit}.",
                    en: "{participant} is assessed twice in {unit}."),
                remedy: Phrase(
                    sv: "Behåll den bedömning som gäller.",
                    en: "Keep the assessment that counts."))
        case .keyNotRegistered:
            Message(
                what: Phrase(
                    sv: "Nyckeln {key} är inte registrerad för {practitioner}.",
                    en: "The key {key} is not registered to {practitioner}."),
                remedy: Advice(
                    sv: "Be en administratör registrera den: {step}",
                    en: "Ask an administrator to register it: {step}",
                    Step(.registerKey, [.practitioner: "{practitioner}", .publicKey: .toFillIn])))
        case .keyEnded:
            Message(
                what: Phrase(
                    sv: "{practitioner}s nyckel {key} gäller inte sedan {day}.",
                    en: "{practitioner}'s key {key} has not held since {day}."),
                remedy: Advice(
                    sv: "Flytta undan den, skapa en ny ({step}), och be en administratör registrera den.",
                    en: "Move it away, create a new one ({step}), and ask an administrator to register that.",
                    Step(.createKey, [.practitioner: "{practitioner}"])))
        case .keyMissing:
            Message(
                what: Phrase(
                    sv: "På den här datorn finns ingen nyckel för {practitioner}.",
                    en: "There is no key of {practitioner} on this computer."),
                remedy: Advice(
                    sv:
                        "Är du någon annan: ange vem med {step}. Är nyckeln på en annan dator, arbeta där. Finns den inte: {step2}",
                    en:
                        "If you are somebody else: say who with {step}. If the key is on another computer, work there. If there is none: {step2}",
                    Step(.doAgain, [.actor: .toFillIn]),
                    Step(.createKey, [.practitioner: "{practitioner}"])))
        case .actorMissing:
            Message(
                what: Phrase(
                    sv: "Det framgår inte vem du är: här finns flera nycklar, eller ingen.",
                    en: "It is not clear who you are: there are several keys here, or none."),
                remedy: Advice(
                    sv: "Ange det med {step}, eller en gång för alla med {step2}. Vilka som finns här: {step3}",
                    en: "Say it with {step}, or once for all with {step2}. Who there is here: {step3}",
                    Step(.doAgain, [.actor: .toFillIn]),
                    Step(.alwaysActAs, [.actor: .toFillIn]),
                    Step(.showStatus)))
        case .clockBehindLedger:
            Message(
                what: Phrase(
                    sv: "Datorns klocka visar {now}, men det senaste i registret är gjort {newest}.",
                    en: "The computer's clock says {now}, but the newest entry of the registry was made {newest}."),
                remedy: Advice(
                    sv:
                        "Ställ klockan rätt. Går den rätt, gick klockan fel på den dator som skrev senast ({step}). En administratör vars klocka går rätt låter tiden gå vidare: {step2}",
                    en:
                        "Set the clock. If it is right, it was wrong on the computer that wrote last ({step}). An administrator whose clock is right lets time go on: {step2}",
                    Step(.showLedger, [.last: "1"]), Step(.correctClock, [.reason: .toFillIn])))
        case .clockUncertain:
            Message(
                what: Phrase(
                    sv: "Datorns klocka visar {now}, och det senaste i registret är gjort {newest}. Inget är ändrat.",
                    en:
                        "The computer's clock says {now}, and the newest entry of the registry was made {newest}. Nothing was changed."
                ),
                remedy: Advice(
                    sv:
                        "Går klockan före låses alla andra ute tills den tiden är inne. Ställ klockan rätt; går den rätt, säg det: {step}",
                    en:
                        "If the clock runs ahead, everybody else is locked out until that time comes. Set the clock; if it is right, say so: {step}",
                    Step(.confirmClock, [.day: "{day}"])))
        case .sealMissing:
            Message(
                what: Phrase(
                    sv: "Organisationens sigillnyckel eller certifikat saknas: {path}",
                    en: "The organisation's sealing key or certificate is missing: {path}"),
                remedy: Advice(
                    sv: "En administratör skapar dem: {step}. Har en certifikatutfärdare svarat på en begäran: {step2}",
                    en: "An administrator creates them: {step}. Where an authority has answered a request: {step2}",
                    Step(.createSeal),
                    Step(.installSeal, [.chain: .toFillIn])))
        case .keyFile:
            Message(
                what: Phrase(sv: "{whatSv}", en: "{what}"), remedy: Phrase(sv: "{remedySv}", en: "{remedy}"))
        case .certificateFile:
            Message(
                what: Phrase(sv: "{whatSv}", en: "{what}"), remedy: Phrase(sv: "{remedySv}", en: "{remedy}"))
        case .sealing:
            Message(
                what: Phrase(sv: "{whatSv}", en: "{what}"), remedy: Phrase(sv: "{remedySv}", en: "{remedy}"))
        case .invalidInput:
            Message(
                what: Phrase(
                    sv: "{file} är inte inläst; inget är ändrat.",
                    en: "{file} was not taken in; nothing was changed."),
                remedy: Phrase(
                    sv: "Rätta det som står ovan, och försök igen.",
                    en: "Correct what is listed, and try again."))
        case .documentInvalid:
            Message(
                what: Phrase(
                    sv: "Dokumentet som skulle skrivas följer inte sitt schema: {detailSv}",
                    en: "The document that was to be written does not follow its schema: {detail}"),
                remedy: Phrase(
                    sv:
                        "Inget är utfärdat. Det är ett fel i intyga: anmäl det till den som sköter programmet, med texten ovan.",
                    en:
                        "Nothing was issued. It is an error of intyga's: report it to whoever looks after the program, with the text above."
                ))
        case .checkpointInvalid:
            Message(
                what: Phrase(
                    sv: "{file} är ingen kontrollpunkt, eller har ändrats.",
                    en: "{file} is no checkpoint, or has been altered."),
                remedy: Advice(
                    sv: "Ange en fil som är skriven av: {step}",
                    en: "Give a file that was written by: {step}",
                    Step(.writeCheckpoint, [.output: .toFillIn])))
        case .evidenceFileMissing:
            Message(
                what: Phrase(
                    sv: "Bevisfilen {file} finns inte bredvid bedömningen.",
                    en: "The evidence file {file} is not beside the assessment."),
                remedy: Phrase(
                    sv: "Lägg filen i samma mapp som bedömningen, eller ta bort raden File.",
                    en: "Put the file in the same folder as the assessment, or take out the line File."))
        case .evidenceFileDiffers:
            Message(
                what: Phrase(
                    sv: "Bevisfilen {file} är en annan än den som bedömningen anger.",
                    en: "The evidence file {file} is another than the one that the assessment names."),
                remedy: Phrase(
                    sv: "Lägg dit den rätta filen. Är det den nya som gäller, skriv i raden File: sha256=\"{digest}\"",
                    en: "Put the right file there. If the new one counts, write in the line File: sha256=\"{digest}\""))
        case .evidenceFileTooLarge:
            Message(
                what: Phrase(
                    sv: "{path} är större än {limit} MB.",
                    en: "{path} is larger than {limit} MB."),
                remedy: Phrase(
                    sv: "Bifoga en mindre bild eller en kortare inspelning.",
                    en: "Attach a smaller picture or a shorter recording."))
        case .evidenceFileDamaged:
            Message(
                what: Phrase(
                    sv: "Bevisfilen {path}, som {subject} vilar på, {detailSv}.",
                    en: "The evidence file {path}, which {subject} rests on, {detail}."),
                remedy: Advice(
                    sv: "Lägg tillbaka originalet; en äldre säkerhetskopia kan ha det. Pröva: {step}",
                    en: "Put the original back; an earlier backup may have it. Check: {step}",
                    Step(.verifyRegistry)))
        case .evidenceFileDisposed:
            Message(
                what: Phrase(
                    sv: "Filen {file} är gallrad och tas inte in igen.",
                    en: "The file {file} was disposed of, and is not taken in again."),
                remedy: Advice(
                    sv: "Lämna den utanför. Beslutet står i liggaren: {step}",
                    en: "Leave it out. The decision is in the ledger: {step}",
                    Step(.showLedger, [.about: "{digest}"])))
        case .backupIncomplete:
            Message(
                what: Phrase(
                    sv:
                        "{path} är skriven, men {count} av bevisfilerna är inte hela och kom inte med. Allt annat är med.",
                    en:
                        "{path} is written, but without {count} of the evidence files, which are not intact. All else is in it."
                ),
                remedy: Phrase(
                    sv: "Lägg tillbaka originalen och gör en ny kopia; äldre säkerhetskopior kan ha dem.",
                    en: "Put the originals back and make another copy; earlier backups may have them."))
        case .unknownEvidenceFile:
            Message(
                what: Phrase(
                    sv: "Det finns ingen bevisfil {file} i registret.",
                    en: "There is no evidence file {file} in the registry."),
                remedy: Advice(
                    sv: "Den kan vara gallrad. Se bedömningens filer: {step}",
                    en: "It may have been disposed of. See the assessment's files: {step}",
                    Step(.showEvidenceFiles, [.assessment: .toFillIn])))
        case .evidenceFileAltered:
            Message(
                what: Phrase(
                    sv: "Bevisfilen {file} är inte den som lades in: någon har ändrat den.",
                    en: "The evidence file {file} is not the one that was put in: somebody has altered it."),
                remedy: Advice(
                    sv: "Lita inte på den. Lägg tillbaka den från säkerhetskopian, och granska registret: {step}",
                    en: "Do not rely on it. Put it back from the backup, and audit the registry: {step}",
                    Step(.verifyRegistry)))
        case .certificateNotSealed:
            Message(
                what: Phrase(
                    sv: "{serial} är förberett och inte förseglat.",
                    en: "{serial} is prepared and not sealed."),
                remedy: Phrase(
                    sv: "Utfärda igen; det görs färdigt då.",
                    en: "Issue again; that finishes it."))
        case .internalFault:
            Message(
                what: Phrase(
                    sv: "Något gick fel i intyga: {detail}",
                    en: "Something went wrong in intyga: {detail}"),
                remedy: Phrase(
                    sv: "Inget är ändrat. Anmäl felet till den som sköter programmet, med texten ovan.",
                    en: "Nothing was changed. Report the error to whoever looks after the program, with the text above."
                ))
        }
    }
}
