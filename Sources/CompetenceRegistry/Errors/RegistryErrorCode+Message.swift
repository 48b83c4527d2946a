public import CompetenceModel

extension RegistryErrorCode {
    /// What the code says, with places to be filled.
    public var message: Message {
        switch self {
        case .registryNotFound:
            Message(
                what: Phrase(
                    sv: "Det finns inget register i {path}.",
                    en: "There is no registry at {path}."),
                remedy: Phrase(
                    sv: "Skapa ett (intyga init …) eller ange var det ligger: --registry FIL",
                    en: "Create one (intyga init …) or say where it is: --registry FILE"))
        case .registryExists:
            Message(
                what: Phrase(
                    sv: "Det finns redan en fil i {path}.",
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
                    sv: "{path} är inte ett intyga-register.",
                    en: "{path} is not an intyga registry."),
                remedy: Phrase(
                    sv: "Ange registerfilen: --registry FIL",
                    en: "Name the registry file: --registry FILE"))
        case .registryTooNew:
            Message(
                what: Phrase(
                    sv: "{path} är skrivet av en nyare intyga.",
                    en: "{path} was written by a newer intyga."),
                remedy: Phrase(
                    sv: "Uppdatera intyga på den här datorn.",
                    en: "Update intyga on this machine."))
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
                    sv: "Registret kan bara läsas.",
                    en: "The registry can only be read."),
                remedy: Phrase(
                    sv: "Kontrollera filens och mappens rättigheter.",
                    en: "Check the permissions of the file and its folder."))
        case .registryDamaged:
            Message(
                what: Phrase(
                    sv: "Registret är skadat: {detail}",
                    en: "The registry is damaged: {detail}"),
                remedy: Phrase(
                    sv: "Kör intyga audit verify, och återställ från en säkerhetskopia: intyga restore",
                    en: "Run intyga audit verify, and restore from a backup: intyga restore"))
        case .cannotWrite:
            Message(
                what: Phrase(
                    sv: "Det går inte att skriva {path}: {detail}",
                    en: "{path} cannot be written: {detail}"),
                remedy: Phrase(
                    sv: "Kontrollera mappen, dess rättigheter och diskutrymmet.",
                    en: "Check the folder, its permissions and the free space."))
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
                    sv: "Kontrollera filnamnet och rättigheterna.",
                    en: "Check the file name and the permissions."))
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
                remedy: Phrase(
                    sv: "Se alla: intyga participant list",
                    en: "See all: intyga participant list"))
        case .unknownPractitioner:
            Message(
                what: Phrase(
                    sv: "Det finns ingen medarbetare {practitioner}.",
                    en: "There is no practitioner {practitioner}."),
                remedy: Phrase(
                    sv: "Se alla: intyga practitioner list",
                    en: "See all: intyga practitioner list"))
        case .unknownFramework:
            Message(
                what: Phrase(
                    sv: "Det finns inget ramverk {framework}.",
                    en: "There is no framework {framework}."),
                remedy: Phrase(
                    sv: "Se alla: intyga catalogue list",
                    en: "See all: intyga catalogue list"))
        case .unknownUnit:
            Message(
                what: Phrase(
                    sv: "Det finns ingen enhet {unit}.",
                    en: "There is no unit {unit}."),
                remedy: Phrase(
                    sv: "Se alla: intyga catalogue list",
                    en: "See all: intyga catalogue list"))
        case .unknownAssessment:
            Message(
                what: Phrase(
                    sv: "Det finns ingen bedömning {assessment}.",
                    en: "There is no assessment {assessment}."),
                remedy: Phrase(
                    sv: "Se alla: intyga assessment list",
                    en: "See all: intyga assessment list"))
        case .unknownClaim:
            Message(
                what: Phrase(
                    sv: "Det finns inget anspråk {claim}.",
                    en: "There is no claim {claim}."),
                remedy: Phrase(
                    sv: "Se alla: intyga claim list",
                    en: "See all: intyga claim list"))
        case .unknownCertificate:
            Message(
                what: Phrase(
                    sv: "Det finns inget intyg {serial}.",
                    en: "There is no certificate {serial}."),
                remedy: Phrase(
                    sv: "Se alla: intyga certificate list",
                    en: "See all: intyga certificate list"))
        case .unknownAppeal:
            Message(
                what: Phrase(
                    sv: "Det finns inget överklagande {appeal}.",
                    en: "There is no appeal {appeal}."),
                remedy: Phrase(
                    sv: "Se alla: intyga appeal list",
                    en: "See all: intyga appeal list"))
        case .unknownPackage:
            Message(
                what: Phrase(
                    sv: "Det finns inget paket {package}.",
                    en: "There is no package {package}."),
                remedy: Phrase(
                    sv: "Se alla: intyga package list",
                    en: "See all: intyga package list"))
        case .packageAmbiguous:
            Message(
                what: Phrase(
                    sv: "Flera paket börjar med {package}.",
                    en: "Several packages begin with {package}."),
                remedy: Phrase(
                    sv: "Skriv fler tecken. Se alla: intyga package list",
                    en: "Type more characters. See all: intyga package list"))
        case .packageNotTrusted:
            Message(
                what: Phrase(
                    sv: "{file} går inte att lita på: {detailSv}",
                    en: "{file} cannot be trusted: {detail}"),
                remedy: Phrase(
                    sv:
                        "Ange centrets certifikat (--trust FIL), hämtat från centret självt. Annars, be om paketet igen.",
                    en:
                        "Name the centre's certificate (--trust FILE), had from the centre itself. Else, ask for the package again."
                ))
        case .practitionerExists:
            Message(
                what: Phrase(
                    sv: "Det finns redan en medarbetare {practitioner}.",
                    en: "There is a practitioner {practitioner} already."),
                remedy: Phrase(
                    sv: "Välj ett annat kortnamn, eller använd den som finns: intyga practitioner show {practitioner}",
                    en: "Choose another handle, or use the one there is: intyga practitioner show {practitioner}"))
        case .noSuchAuthorisation:
            Message(
                what: Phrase(
                    sv: "{practitioner} har ingen behörighet som {role} att återkalla.",
                    en: "{practitioner} holds no authorisation as {role} to withdraw."),
                remedy: Phrase(
                    sv: "Se vad som gäller: intyga practitioner show {practitioner}",
                    en: "See what holds: intyga practitioner show {practitioner}"))
        case .nameInvalid:
            Message(
                what: Phrase(
                    sv: "”{name}” kan inte stå som namn på ett intyg.",
                    en: "“{name}” cannot stand as a name on a certificate."),
                remedy: Phrase(
                    sv: "Ett namn är 1–200 tecken på en rad, med minst en bokstav och utan styrtecken.",
                    en: "A name is 1 to 200 characters on one line, with a letter in it and no control characters."))
        case .organisationNumberInvalid:
            Message(
                what: Phrase(
                    sv: "{number} är inte ett organisationsnummer.",
                    en: "{number} is not an organisation number."),
                remedy: Phrase(
                    sv: "Skriv sex siffror, bindestreck och fyra siffror: NNNNNN-NNNN.",
                    en: "Write six digits, a hyphen and four digits: NNNNNN-NNNN."))
        case .issuerCodeInvalid:
            Message(
                what: Phrase(
                    sv: "{code} duger inte som utfärdarkod.",
                    en: "{code} cannot be an issuer code."),
                remedy: Phrase(
                    sv: "Två till åtta versaler eller siffror, till exempel EMM.",
                    en: "Two to eight capital letters or digits, EMM for instance."))
        case .frameworkVersionExists:
            Message(
                what: Phrase(
                    sv: "{framework} version {version} kan inte importeras: version {present} finns redan.",
                    en: "{framework} version {version} cannot be imported: version {present} is there already."),
                remedy: Phrase(
                    sv: "Höj ramverkets versionsnummer i filen.",
                    en: "Raise the framework's version number in the file."))
        case .unitVersionDiffers:
            Message(
                what: Phrase(
                    sv: "{unit} finns redan i {framework} med annat innehåll.",
                    en: "{unit} is already in {framework} with other content."),
                remedy: Phrase(
                    sv: "Ett ändrat innehåll är en ny version: höj enhetens versionsnummer.",
                    en: "Changed content is a new version: raise the unit's version number."))
        case .dateInTheFuture:
            Message(
                what: Phrase(
                    sv: "{day} har inte inträffat än; i dag är {today}.",
                    en: "{day} has not come yet; today is {today}."),
                remedy: Phrase(
                    sv: "Ange dagen då det skedde.",
                    en: "Give the day on which it happened."))
        case .dateInThePast:
            Message(
                what: Phrase(
                    sv: "{day} har redan varit; i dag är {today}.",
                    en: "{day} is past; today is {today}."),
                remedy: Phrase(
                    sv: "Ange i dag eller en senare dag: det som redan är gjort står fast.",
                    en: "Give today or a later day: what has been done stands."))
        case .periodEndsBeforeItBegins:
            Message(
                what: Phrase(
                    sv: "Perioden slutar {until}, före {from}.",
                    en: "The period ends on {until}, before {from}."),
                remedy: Phrase(
                    sv: "Byt plats på dagarna eller rätta dem.",
                    en: "Swap or correct the days."))
        case .assessedTwiceAtOnce:
            Message(
                what: Phrase(
                    sv: "{participant} bedöms två gånger i {unit} i samma underlag.",
                    en: "{participant} is assessed twice in {unit} in the same input."),
                remedy: Phrase(
                    sv: "Behåll en av bedömningarna.",
                    en: "Keep one of the assessments."))
        case .unitOfOtherFramework:
            Message(
                what: Phrase(
                    sv: "{unit} hör inte till {framework}.",
                    en: "{unit} is not of {framework}."),
                remedy: Phrase(
                    sv: "Rätta ramverket eller enheten; se intyga catalogue list",
                    en: "Correct the framework or the unit; see intyga catalogue list"))
        case .selfRatingInvalid:
            Message(
                what: Phrase(
                    sv: "{participant}s självskattning i {unit}: kriterium {criterion} med omdömet {grade} finns inte.",
                    en: "{participant}'s self-rating in {unit}: there is no criterion {criterion} with grade {grade}."),
                remedy: Phrase(
                    sv: "Se enhetens kriterier: intyga catalogue show {unit}",
                    en: "See the unit's criteria: intyga catalogue show {unit}"))
        case .keyNotRegistered:
            Message(
                what: Phrase(
                    sv: "Nyckeln {key} är inte registrerad för {practitioner}.",
                    en: "The key {key} is not registered to {practitioner}."),
                remedy: Phrase(
                    sv: "En administratör registrerar den: intyga key register {practitioner} --public-key …",
                    en: "An administrator registers it: intyga key register {practitioner} --public-key …"))
        case .keyEnded:
            Message(
                what: Phrase(
                    sv: "{practitioner}s nyckel {key} gäller inte sedan {day}.",
                    en: "{practitioner}'s key {key} has not held since {day}."),
                remedy: Phrase(
                    sv: "Skapa en ny nyckel (intyga key create) och låt en administratör registrera den.",
                    en: "Create a new key (intyga key create) and have an administrator register it."))
        case .keyAlreadyRegistered:
            Message(
                what: Phrase(
                    sv: "Nyckeln {key} är redan registrerad för {practitioner}.",
                    en: "The key {key} is already registered to {practitioner}."),
                remedy: Phrase(
                    sv: "En nyckel hör till en person. Skapa en egen: intyga key create",
                    en: "A key belongs to one person. Create another: intyga key create"))
        case .keyMissing:
            Message(
                what: Phrase(
                    sv: "Den här datorn har ingen nyckel för {practitioner}.",
                    en: "This machine holds no key of {practitioner}."),
                remedy: Phrase(
                    sv: "Handla som dig själv (--as), eller skapa en nyckel: intyga key create {practitioner}",
                    en: "Act as yourself (--as), or create a key: intyga key create {practitioner}"))
        case .actorMissing:
            Message(
                what: Phrase(
                    sv: "Det framgår inte vem du är.",
                    en: "It is not clear who you are."),
                remedy: Phrase(
                    sv: "Ange det med --as KORTNAMN eller INTYGA_AS.",
                    en: "Say it with --as HANDLE or INTYGA_AS."))
        case .clockBehindLedger:
            Message(
                what: Phrase(
                    sv: "Datorns klocka visar {now}, före registrets senaste händelse {newest}.",
                    en: "The computer's clock says {now}, before the registry's newest event {newest}."),
                remedy: Phrase(
                    sv: "Ställ klockan rätt.",
                    en: "Set the clock."))
        case .sealMissing:
            Message(
                what: Phrase(
                    sv: "Organisationens sigillnyckel eller certifikat saknas: {path}",
                    en: "The organisation's sealing key or certificate is missing: {path}"),
                remedy: Phrase(
                    sv:
                        "Skapa dem: intyga key create --seal. Har en myndighet svarat på en begäran: intyga key install CHAIN.pem",
                    en:
                        "Create them: intyga key create --seal. Where an authority has answered a request: intyga key install CHAIN.pem"
                ))
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
                    sv: "{file} kunde inte läsas; ingenting är ändrat.",
                    en: "{file} could not be read; nothing was changed."),
                remedy: Phrase(
                    sv: "Rätta det som står ovan och försök igen.",
                    en: "Correct what is listed and try again."))
        case .documentInvalid:
            Message(
                what: Phrase(
                    sv: "Dokumentet blev inte giltigt enligt sitt schema: {detail}",
                    en: "The document did not come out valid by its schema: {detail}"),
                remedy: Phrase(
                    sv: "Rapportera felet; ingenting är utfärdat.",
                    en: "Report this; nothing was issued."))
        case .checkpointInvalid:
            Message(
                what: Phrase(
                    sv: "{file} är ingen hel kontrollpunkt: den är ändrad eller något annat.",
                    en: "{file} is no intact checkpoint: it was changed, or is something else."),
                remedy: Phrase(
                    sv: "Ange filen som intyga audit checkpoint skrev.",
                    en: "Give the file that intyga audit checkpoint wrote."))
        case .evidenceFileMissing:
            Message(
                what: Phrase(
                    sv: "Bevisfilen {file} finns inte.",
                    en: "There is no evidence file {file}."),
                remedy: Phrase(
                    sv: "Lägg filen bredvid bedömningsfilen, eller ta bort File-raden.",
                    en: "Put the file beside the assessment file, or take the File line out."))
        case .evidenceFileDiffers:
            Message(
                what: Phrase(
                    sv: "Bevisfilen {file} har ett annat innehåll än det som anges.",
                    en: "The evidence file {file} has another content than what is given."),
                remedy: Phrase(
                    sv: "Hämta den rätta filen, eller räkna om dess sha256 om ändringen är avsedd.",
                    en: "Fetch the right file, or compute its sha256 anew where the change is meant."))
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
                remedy: Phrase(
                    sv: "Lägg tillbaka originalet; en äldre säkerhetskopia kan ha det. Pröva: intyga audit verify",
                    en: "Put the original back; an earlier backup may have it. Check: intyga audit verify"))
        case .evidenceFileDisposed:
            Message(
                what: Phrase(
                    sv: "Filen {file} är gallrad och tas inte in igen.",
                    en: "The file {file} was disposed of, and is not taken in again."),
                remedy: Phrase(
                    sv: "Lämna den utanför. Beslutet står i liggaren: intyga audit log --about {digest}",
                    en: "Leave it out. The decision is in the ledger: intyga audit log --about {digest}"))
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
        case .alreadyClosed:
            Message(
                what: Phrase(
                    sv: "{subject} är redan avslutad.",
                    en: "{subject} is closed already."),
                remedy: Phrase(
                    sv: "Inget behöver göras.",
                    en: "Nothing needs doing."))
        case .certificateNotInState:
            Message(
                what: Phrase(
                    sv: "Intyget {serial} är {state}; det går inte att göra: {move}.",
                    en: "Certificate {serial} is {state}; this cannot be done: {move}."),
                remedy: Phrase(
                    sv: "Se intyget: intyga certificate show {serial}",
                    en: "See the certificate: intyga certificate show {serial}"))
        case .valueInvalid:
            Message(
                what: Phrase(
                    sv: "{value} är inte {expected}.",
                    en: "{value} is not {expected}."),
                remedy: Phrase(
                    sv: "{remedy}",
                    en: "{remedy}"))
        case .internalFault:
            Message(
                what: Phrase(
                    sv: "Något gick fel i intyga: {detail}",
                    en: "Something went wrong in intyga: {detail}"),
                remedy: Phrase(
                    sv: "Rapportera felet; ingenting är ändrat.",
                    en: "Report this; nothing was changed."))
        }
    }
}
