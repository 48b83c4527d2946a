internal import CompetenceModel

/// Said of one field of a table.
extension Message {
    static let fieldMissing = Message(
        what: Phrase(
            sv: "Fältet {column} är inte ifyllt.",
            en: "The field {column} is not filled in."),
        remedy: Phrase(
            sv: "Fyll i {column}.",
            en: "Fill in {column}."))

    static let fieldTooLong = Message(
        what: Phrase(
            sv: "Fältet {column} har fler än {limit} tecken.",
            en: "The field {column} has more than {limit} characters."),
        remedy: Phrase(
            sv: "Korta texten till högst {limit} tecken.",
            en: "Shorten the text to {limit} characters at most."))

    static let fieldNotPlainText = Message(
        what: Phrase(
            sv: "I fältet {column} är tecken {position} ett som inte syns eller inte får stå där: {character}.",
            en: "In the field {column}, character {position} is not visible or may not stand there: {character}."),
        remedy: Phrase(
            sv: "Radera texten i fältet och skriv den för hand: tecknet följer med när man klistrar in.",
            en: "Clear the field and type the text by hand: pasting brings the character along."))

    static let fieldWithoutLetter = Message(
        what: Phrase(
            sv: "I fältet {column} finns varken bokstav eller siffra.",
            en: "The field {column} has no letter or digit."),
        remedy: Phrase(
            sv: "Fyll i {column} med ord.",
            en: "Fill in {column} with words."))

    static let participantIDInvalid = Message(
        what: Phrase(
            sv: "\"{value}\" är inget deltagar-id.",
            en: "\"{value}\" is no participant id."),
        remedy: Advice(
            sv: "Ett deltagar-id skrivs som P-0001. Se alla: {step}",
            en: "A participant id is written as P-0001. See all: {step}",
            Step(.listParticipants)))

    static let codeInvalid = Message(
        what: Phrase(
            sv: "\"{value}\" i fältet {column} är ingen kod.",
            en: "\"{value}\" in the field {column} is no code."),
        remedy: Phrase(
            sv:
                "Koder har stora bokstäver, siffror och bindestreck. Skriv av den ur katalogen: ett ramverk visas med koderna för sina enheter.",
            en:
                "Codes have capitals, digits and hyphens. Copy it from the catalogue: a framework is shown with the codes of its units."
        ))

    static let versionInvalid = Message(
        what: Phrase(sv: "\"{value}\" är ingen version.", en: "\"{value}\" is no version."),
        remedy: Phrase(
            sv: "En version är ett helt tal: 1, 2, 3 …", en: "A version is a whole number: 1, 2, 3 …"))

    static let criterionNumberInvalid = Message(
        what: Phrase(sv: "\"{value}\" är inget kriterienummer.", en: "\"{value}\" is no criterion number."),
        remedy: Phrase(
            sv:
                "Skriv numret som 1.2, gärna följt av kriteriets text. Kalkylprogram gör om ett ensamt 1.2 till datum: klistra in på nytt från formuläret.",
            en:
                "Write the number as 1.2, if you like followed by the criterion's text. Spreadsheets turn a lone 1.2 into a date: paste it again from the form."
        ))

    static let gradeCodeInvalid = Message(
        what: Phrase(
            sv: "\"{value}\" kan inte vara ett omdöme.",
            en: "\"{value}\" cannot be a grade."),
        remedy: Phrase(
            sv: "Skriv omdömets kod, till exempel achieved (uppnått) eller notYet (ännu inte).",
            en: "Write the grade's code, achieved or notYet for instance."))

    static let othersInvalid = Message(
        what: Phrase(
            sv: "I {column} står ”{value}”, som inte är deltagare eller rader.",
            en: "The field {column} says “{value}”, which is no participants or lines."),
        remedy: Phrase(
            sv: "Skriv de deltagare som raden inte är, som P-0007, eller rader ovanför, som 3.",
            en: "Write the participants that the row is not, as P-0007, or lines above, as 3."))

    static let dateInvalid = Message(
        what: Phrase(
            sv: "\"{value}\" i fältet {column} är inte skrivet som ett datum.",
            en: "\"{value}\" in the field {column} is not written as a date."),
        remedy: Phrase(
            sv: "Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-11-22.",
            en: "Write the date as YYYY-MM-DD, 2026-11-22 for instance."))

    static let dateNotInCalendar = Message(
        what: Phrase(
            sv: "\"{value}\" i fältet {column} är inget datum som finns.",
            en: "\"{value}\" in the field {column} is no day that exists."),
        remedy: Phrase(
            sv: "Kontrollera månaden och dagen: ÅÅÅÅ-MM-DD.",
            en: "Check the month and the day: YYYY-MM-DD."))

    static let evidenceNumberInvalid = Message(
        what: Phrase(
            sv: "\"{value}\" är inget bevisnummer.",
            en: "\"{value}\" is no evidence number."),
        remedy: Phrase(
            sv: "Skriv nummer från 1 till 999; flera skiljs med mellanslag.",
            en: "Write numbers from 1 to 999; several are parted by spaces."))

    static let fileNameInvalid = Message(
        what: Phrase(
            sv: "\"{value}\" kan inte vara namnet på en fil som ligger bredvid tabellen.",
            en: "\"{value}\" cannot be the name of a file beside the table."),
        remedy: Phrase(
            sv: "Lägg filen i samma mapp som tabellen och skriv bara dess namn; flera skiljs med komma.",
            en: "Put the file into the folder of the table, and write its name alone; several are parted by commas."))

    static let methodUnknown = Message(
        what: Phrase(
            sv: "Det finns ingen metod \"{value}\".",
            en: "There is no method \"{value}\"."),
        remedy: Phrase(
            sv: "Välj bland: {knownSv}",
            en: "Choose from: {known}"))

    static let settingUnknown = Message(
        what: Phrase(
            sv: "Det finns ingen miljö \"{value}\".",
            en: "There is no setting \"{value}\"."),
        remedy: Phrase(
            sv: "Välj bland: {knownSv}",
            en: "Choose from: {known}"))

    static let sexUnknown = Message(
        what: Phrase(
            sv: "\"{value}\" kan inte stå som kön.",
            en: "\"{value}\" cannot stand as sex."),
        remedy: Phrase(
            sv: "Skriv female (kvinna) eller male (man), eller lämna fältet tomt.",
            en: "Write female or male, or leave the field empty."))

    static let municipalityInvalid = Message(
        what: Phrase(sv: "\"{value}\" är ingen svensk kommun.", en: "\"{value}\" is no Swedish municipality."),
        remedy: Phrase(
            sv: "Skriv namnet eller koden från SCB: Borgholm eller 0885.",
            en: "Write the name, or the code from Statistics Sweden: Borgholm or 0885."))

    static let flagInvalid = Message(
        what: Phrase(
            sv: "\"{value}\" i fältet {column} är varken true eller false.",
            en: "\"{value}\" in the field {column} is neither true nor false."),
        remedy: Phrase(
            sv: "Skriv true (ja) eller false (nej), eller lämna fältet tomt.",
            en: "Write true or false, or leave the field empty."))
}
