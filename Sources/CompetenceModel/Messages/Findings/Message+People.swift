/// Said of participants, practitioners and their keys.
extension Message {
    static let alreadyRegistered = Message(
        what: Phrase(
            sv: "{participant} är redan registrerad för {framework}.",
            en: "{participant} is already registered for {framework}."),
        remedy: Phrase(
            sv: "Inget behöver göras.",
            en: "Nothing needs doing."))

    static let identityNumberInUse = Message(
        what: Phrase(
            sv: "Identitetsnumret hör redan till {participant}.",
            en: "The identity number already belongs to {participant}."),
        remedy: Advice(
            sv:
                "Är det samma person, använd den som finns: {step}. Har {participant} fått numret av misstag, ta bort det där först: {step2}. Har två fått varandras nummer, byt dem: {step3}",
            en:
                "If it is the same person, use the one there is: {step}. If {participant} was given it by mistake, take it away there first: {step2}. If two were given each other's, swap them: {step3}",
            Step(.showParticipant, [.participant: "{participant}"]),
            Step(.removeIdentityNumber, [.participant: "{participant}"]),
            Step(.swapIdentityNumbers, [.participant: "{participant}", .otherParticipant: .toFillIn])))

    static let likelyDuplicate = Message(
        what: Phrase(
            sv: "{other} heter likadant och är hos samma organisation.",
            en: "{other} has the same name, and is with the same organisation."),
        remedy: Advice(
            sv:
                "Är det samma person, använd den som finns: {step}. Är det någon annan, säg det, i en tabell i kolumnen annan-än, annars så: {step2}",
            en:
                "If it is the same person, use the one there is: {step}. If it is somebody else, say so, in a table in the column other-than, elsewhere like this: {step2}",
            Step(.showParticipant, [.participant: "{other}"]), Step(.doAgain, [.otherThan: "{other}"])))

    static let rowsAlike = Message(
        what: Phrase(
            sv: "Samma person ser ut att stå på rad {line} också.",
            en: "The same person seems to stand on line {line} too."),
        remedy: Phrase(
            sv: "Ta bort den ena raden. Är det två personer, skriv {line} i kolumnen annan-än.",
            en: "Remove one of the rows. If they are two people, write {line} in the column other-than."))

    static let participantIsRestedOn = Message(
        what: Phrase(
            sv: "{participant} har bedömts eller är också medarbetare; det som är gjort tas inte bort.",
            en: "{participant} has been assessed, or is a practitioner too; what was done is not removed."),
        remedy: Advice(
            sv: "Se vad som finns: {step}. Den som har slutat avslutas: {step2}",
            en: "See what there is: {step}. Whoever has left is recorded so: {step2}",
            Step(.showParticipant, [.participant: "{participant}"]),
            Step(.recordExit, [.participant: "{participant}", .reason: .toFillIn, .day: .toFillIn])))

    static let sexOfNumberDiffers = Message(
        what: Phrase(
            sv: "Identitetsnumret för {participant} anger ett annat kön.",
            en: "The identity number of {participant} states another sex."),
        remedy: Phrase(
            sv:
                "Kontrollera båda. Könet följer numret när det inte anges; den som har ändrat juridiskt kön har fått ett nytt nummer.",
            en:
                "Check both. Where the sex is left out, it follows the number; whoever has changed legal sex has a new number."
        ))

    static let dateOfBirthNotOnRecord = Message(
        what: Phrase(
            sv: "Det finns inget födelsedatum för {participant} att skriva på intyget.",
            en: "There is no date of birth of {participant} to put on the certificate."),
        remedy: Advice(
            sv: "Registrera det: {step}. Eller utfärda intyget utan: {step2}",
            en: "Put it on record: {step}. Or issue the certificate without it: {step2}",
            Step(.correctDateOfBirth, [.participant: "{participant}", .day: .toFillIn]),
            Step(.doAgain, [.withoutBirth: "{participant}"])))

    static let identityNumberNotOnRecord = Message(
        what: Phrase(
            sv: "Det finns inget identitetsnummer för {participant} att skriva på intyget.",
            en: "There is no identity number of {participant} to put on the certificate."),
        remedy: Advice(
            sv: "Registrera det: {step}. Eller utfärda intyget utan: {step2}",
            en: "Put it on record: {step}. Or issue the certificate without it: {step2}",
            Step(.correctIdentityNumber, [.participant: "{participant}", .identityNumber: .toFillIn]),
            Step(.doAgain, [.withoutBirth: "{participant}"])))

    static let protectedIdentityNeedsChoice = Message(
        what: Phrase(
            sv: "{participant} har skyddade personuppgifter.",
            en: "{participant} has a protected identity."),
        remedy: Advice(
            sv: "Ska intyget ändå bära namnet: gör om det med {step}",
            en: "If the certificate shall carry the name all the same: do it again with {step}",
            Step(.doAgain, [.includeProtected: "{participant}"])))

    static let detailsDisposed = Message(
        what: Phrase(
            sv: "Uppgifterna om {participant} är gallrade; utan namn utfärdas inget intyg.",
            en: "The details of {participant} have been disposed of; without a name no certificate is issued."),
        remedy: Phrase(
            sv:
                "Gallrade uppgifter går inte att få tillbaka. Ska andra i anspråket ha intyg: dra tillbaka det, och lägg fram dem utan {participant}.",
            en:
                "What is disposed of cannot be had back. For the others of a claim: withdraw it, and put them forward without {participant}."
        ))

    static let practitionerExists = Message(
        what: Phrase(
            sv: "Det finns redan en medarbetare {practitioner}.",
            en: "There is a practitioner {practitioner} already."),
        remedy: Advice(
            sv: "Välj ett annat kortnamn, eller använd den som finns: {step}",
            en: "Choose another handle, or use the one there is: {step}",
            Step(.showPractitioner, [.practitioner: "{practitioner}"])))

    static let keyAlreadyRegistered = Message(
        what: Phrase(
            sv: "Nyckeln {key} är redan registrerad för {practitioner}.",
            en: "The key {key} is already registered to {practitioner}."),
        remedy: Advice(
            sv: "En nyckel hör till en person. Var och en skapar sin egen: {step}",
            en: "A key belongs to one person. Everybody creates their own: {step}",
            Step(.createKey, [.practitioner: .toFillIn])))

    static let keyOfOtherRegistry = Message(
        what: Phrase(
            sv: "{practitioner} har gjort nyckelns anmälan för ett annat register.",
            en: "{practitioner} has made the key's registration for another registry."),
        remedy: Advice(
            sv: "Be {practitioner} göra en för det här registret. Registrets kännetecken visas av {step}.",
            en: "Ask {practitioner} for one for this registry. What the registry is known by is shown by {step}.",
            Step(.showStatus)))

    static let keyNotProven = Message(
        what: Phrase(
            sv: "Anmälan av nyckeln {key} är inte underskriven av den som har nyckeln, som {practitioner}.",
            en: "The registration of the key {key} is not signed by whoever holds it, as {practitioner}."),
        remedy: Advice(
            sv: "Be {practitioner} göra en ny anmälan där nyckeln finns: {step}",
            en: "Ask {practitioner} for a new registration, made where the key is: {step}",
            Step(.showPublicKey, [.practitioner: "{practitioner}", .output: .toFillIn])))

    static let keyNotHeld = Message(
        what: Phrase(
            sv: "{key} är ingen nyckel som {practitioner} har, eller den har redan upphört.",
            en: "{key} is no key that {practitioner} has, or it has ended already."),
        remedy: Advice(
            sv: "Se vilka nycklar som är registrerade: {step}", en: "See which keys are registered: {step}",
            Step(.showPractitioner, [.practitioner: "{practitioner}"])))
}
