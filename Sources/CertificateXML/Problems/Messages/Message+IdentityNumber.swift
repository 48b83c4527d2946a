internal import CompetenceModel

/// Said of identity numbers in a table.
extension Message {
    static let identityNumberNotTwelveDigits = Message(
        what: Phrase(
            sv: "Identitetsnumret har inte tolv siffror.",
            en: "The identity number does not have twelve digits."),
        remedy: Phrase(
            sv: "Skriv det med århundrade: ÅÅÅÅMMDD-NNNN.", en: "Write it with the century: YYYYMMDD-NNNN."))

    static let identityNumberRounded = Message(
        what: Phrase(
            sv: "Kalkylprogrammet har avrundat identitetsnumret, så att de sista siffrorna är borta.",
            en: "The spreadsheet has rounded the identity number, so that its last digits are lost."),
        remedy: Phrase(
            sv:
                "Ge kolumnen formatet Text i kalkylprogrammet, och skriv numret igen: ÅÅÅÅMMDD-NNNN. Med bindestreck avrundas det inte.",
            en:
                "Give the column the format Text in the spreadsheet, and type the number again: YYYYMMDD-NNNN. With a hyphen it is not rounded."
        ))

    static let identityNumberNoSuchDate = Message(
        what: Phrase(
            sv: "Identitetsnumrets datum finns inte.", en: "The identity number's date does not exist."),
        remedy: Phrase(sv: "Kontrollera födelsedatumet.", en: "Check the date of birth."))

    static let identityNumberCheckDigit = Message(
        what: Phrase(
            sv: "Identitetsnumrets kontrollsiffra stämmer inte.",
            en: "The identity number's check digit does not fit."),
        remedy: Phrase(sv: "Kontrollera de fyra sista siffrorna.", en: "Check the last four digits."))

    static let identityNumberTwice = Message(
        what: Phrase(
            sv: "Identitetsnumret finns också på rad {first}.",
            en: "The identity number stands on line {first} too."),
        remedy: Phrase(
            sv: "En person står på en rad. Ta bort den ena.", en: "A person has one row. Remove one of them."))
}
