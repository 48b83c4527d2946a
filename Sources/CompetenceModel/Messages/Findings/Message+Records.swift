/// Said of acts that do not fit what is on record.
extension Message {
    static let signedByAnother = Message(
        what: Phrase(
            sv: "Det här är {author}s handling, och {signer} har undertecknat den.",
            en: "This is an act of {author}, and {signer} signed it."),
        remedy: Phrase(
            sv: "Låt {author} göra det med sin egen nyckel.",
            en: "Let {author} do it with their own key."))

    static let moveWithoutCause = Message(
        what: Phrase(
            sv: "{subject} har ändrats ({move}) utan den handling som det följer av.",
            en: "{subject} was changed ({move}) without the act that this follows from."),
        remedy: Phrase(
            sv: "Gör handlingen i programmet; den ändrar det som ska ändras.",
            en: "Do the act with the program; it changes what has to change."))

    static let consequenceMissing = Message(
        what: Phrase(
            sv: "{subject} skulle ha ändrats ({move}) av det som gjordes, och är oförändrad.",
            en: "{subject} should have changed ({move}) with what was done, and has not."),
        remedy: Phrase(
            sv: "Gör handlingen i programmet; den ändrar det som ska ändras.",
            en: "Do the act with the program; it changes what has to change."))

    static let notOnRecord = Message(
        what: Phrase(
            sv: "{subject}: {what} finns inte i registret.",
            en: "{subject}: {what} is not in the registry."),
        remedy: Phrase(
            sv: "Kontrollera vad som finns, och försök igen.",
            en: "Check what is there, and try again."))

    static let differsFromRecord = Message(
        what: Phrase(
            sv: "{subject}: {what} stämmer inte med vad som är antecknat.",
            en: "{subject}: {what} does not agree with what is on record."),
        remedy: Phrase(
            sv: "Försök igen; någon kan ha ändrat något under tiden.",
            en: "Try again; somebody may have changed something meanwhile."))
}
