internal import CompetenceModel

/// Said of what a person gives.
extension Message {
    static let nameMissing = Message(
        what: Phrase(
            sv: "Deltagaren har inget namn.",
            en: "The participant has no name."),
        remedy: Phrase(
            sv: "Ange förnamn, efternamn eller båda. Den som har ett enda namn har bara det ena.",
            en: "Give a given name, a family name, or both. Whoever has a single name has only one of them."))

    static let nameInvalid = Message(
        what: Phrase(
            sv: "”{name}” kan inte stå som namn på ett intyg.",
            en: "“{name}” cannot stand as a name on a certificate."),
        remedy: Phrase(
            sv: "Skriv namnet på en rad, med minst en bokstav och högst 200 tecken.",
            en: "Write the name on one line, with at least one letter and at most 200 characters."))

    static let nameCharacterInvalid = Message(
        what: Phrase(
            sv: "I namnet ”{name}” är tecken {position} ett som inte syns eller inte får stå där: {character}.",
            en: "In the name “{name}”, character {position} is not visible or may not stand there: {character}."),
        remedy: Phrase(
            sv: "Skriv namnet för hand: tecknet följer med när man klistrar in.",
            en: "Type the name by hand: pasting brings the character along."))

    static let organisationNumberInvalid = Message(
        what: Phrase(
            sv: "{number} är inget organisationsnummer.",
            en: "{number} is not an organisation number."),
        remedy: Phrase(
            sv: "Skriv tio siffror: NNNNNN-NNNN.",
            en: "Write ten digits: NNNNNN-NNNN."))

    static let issuerCodeInvalid = Message(
        what: Phrase(
            sv: "{code} kan inte vara en organisations kod.",
            en: "{code} cannot be an organisation's code."),
        remedy: Phrase(
            sv: "Välj två till åtta stora bokstäver (A–Z) eller siffror, till exempel EXB.",
            en: "Choose two to eight capital letters (A–Z) or digits, EXB for instance."))

    static let assessedTwiceAtOnce = Message(
        what: Phrase(
            sv: "{participant} bedöms två gånger i {unit}.",
            en: "{participant} is assessed twice in {unit}."),
        remedy: Phrase(
            sv: "Behåll den bedömning som gäller.",
            en: "Keep the assessment that counts."))

    static let invalidInput = Message(
        what: Phrase(
            sv: "{file} är inte inläst; inget är ändrat.",
            en: "{file} was not taken in; nothing was changed."),
        remedy: Phrase(
            sv: "Rätta det som står ovan, och försök igen.",
            en: "Correct what is listed, and try again."))

    static let checkpointInvalid = Message(
        what: Phrase(
            sv: "{file} är ingen kontrollpunkt, eller har ändrats.",
            en: "{file} is no checkpoint, or has been altered."),
        remedy: Advice(
            sv: "Ange en fil som är skriven av: {step}",
            en: "Give a file that was written by: {step}",
            Step(.writeCheckpoint, [.output: .toFillIn])))

    static let packageNotTrusted = Message(
        what: Phrase(
            sv: "{file} går inte att lita på: {detailSv}",
            en: "{file} cannot be trusted: {detail}"),
        remedy: Advice(
            sv:
                "Ange verksamhetens certifikat ({step}), hämtat från verksamheten själv. Är det rätt certifikat: be om paketet igen.",
            en:
                "Name the centre's certificate ({step}), had from the centre itself. If it is the right one: ask for the package again.",
            Step(.doAgain, [.trust: .toFillIn])))
}
