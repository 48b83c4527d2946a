internal import CompetenceModel

/// Said of an act that was prepared to be signed somewhere else.
extension Message {
    private static let prepareAgain = Phrase(
        sv: "Ingenting är registrerat. Förbered det på nytt, skriv under och genomför det inom fem minuter.",
        en: "Nothing is recorded. Prepare it again, sign it, and commit it within five minutes.")

    static let intentUnknown = Message(
        what: Phrase(
            sv:
                "Det här registret väntar inte på den underskriften: det är inte förberett här, är ändrat sedan dess, eller har gått ut.",
            en:
                "This registry does not wait for that signature: it was not prepared here, was altered since, or has expired."
        ),
        remedy: prepareAgain)

    static let intentExpired = Message(
        what: Phrase(
            sv: "Det förbereddes {time}. Det gäller i fem minuter, och bara samma dag.",
            en: "It was prepared at {time}. It holds for five minutes, and on that day only."),
        remedy: prepareAgain)

    static let intentUsed = Message(
        what: Phrase(
            sv: "Det är redan genomfört. En underskrift gäller en gång.",
            en: "It is committed already. A signature counts once."),
        remedy: Advice(
            sv: "Inget mer behövs. Se vad som hänt sedan: {step}",
            en: "Nothing more is needed. See what there is to do: {step}", Step(.showStatus)))

    static let intentElsewhere = Message(
        what: Phrase(
            sv: "Det förbereddes i ett annat register, eller i ett läge som det här registret inte har kvar.",
            en: "It was prepared in another registry, or on a history that this registry does not have."),
        remedy: Advice(
            sv: "Ingenting är registrerat. Är registret återställt från en kopia: {step}. Förbered det sedan på nytt.",
            en: "Nothing is recorded. If the registry was restored from a copy: {step}. Then prepare it again.",
            Step(.verifyRegistry)))

    static let intentOutdated = Message(
        what: Phrase(
            sv:
                "Någon annan har ändrat något som det bygger på, så det skulle bli något annat än det som är underskrivet.",
            en:
                "Somebody has changed something that it rests on, so it would become something else than what was signed."
        ),
        remedy: Phrase(
            sv: "Ingenting är registrerat. Titta efter vad som har ändrats, förbered det på nytt och skriv under.",
            en: "Nothing is recorded. Look at what has changed, prepare it again, and sign it."))

    static let intentOfSeveralActs = Message(
        what: Phrase(
            sv:
                "Det kan inte skrivas under någon annanstans: det är mer än en handling, eller en som kräver nyckeln på plats.",
            en: "It cannot be signed elsewhere: it is more than one act, or one that needs the key itself."),
        remedy: Phrase(
            sv: "Gör det där nyckeln finns.", en: "Do it where the key is."))

    static let signatureInvalid = Message(
        what: Phrase(
            sv: "Underskriften är inte {practitioner}s på det som förbereddes.",
            en: "The signature is not {practitioner}'s on what was prepared."),
        remedy: prepareAgain)
}
