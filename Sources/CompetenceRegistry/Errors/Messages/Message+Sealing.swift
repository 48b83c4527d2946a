internal import CompetenceModel

/// Said of what is sealed from.
extension Message {
    static let registryNotKnown = Message(
        what: Phrase(
            sv: "Sigillet på den här datorn har inte använts för det här registret.",
            en: "The seal on this computer has not been used for this registry."),
        remedy: Advice(
            sv: """
                Är datorn ny, eller nyckeln flyttad: hämta registrets kännetecken på en annan dator ({step}) och jämför: {step2}. Annars har \
                någon bytt ut registret.
                """,
            en: """
                If the computer is new, or the key was moved: take the registry's id from another computer ({step}) and compare: {step2}. \
                Otherwise somebody has put another registry in its place.
                """,
            Step(.showStatus), Step(.adoptRegistry, [.registryIdentity: .toFillIn])))

    static let registryWentBack = Message(
        what: Phrase(
            sv:
                "Registret är inte det som förseglats förut: transaktion {number} saknas i liggaren, eller är en annan.",
            en:
                "The registry is not the one that was sealed from before: its ledger lacks transaction {number}, or has another."
        ),
        remedy: Advice(
            sv: "Är en äldre kopia återställd och ingen nyare finns: {step}. Annars har någon ändrat i registret.",
            en:
                "If an older copy was put back and there is no newer one: {step}. Otherwise somebody has changed the registry.",
            Step(.adoptRegistry, [.registryIdentity: .toFillIn])))

    static let ledgerNotProven = Message(
        what: Phrase(
            sv: "Inget är förseglat. Liggaren bevisar inte det som står i den: {place}: {what}",
            en: "Nothing is sealed. The ledger does not prove what it says: {place}: {what}"),
        remedy: Advice(
            sv: "Se allt som är fel: {step}. Återställ en kopia från före det.",
            en: "See all that is wrong: {step}. Restore a copy from before it.", Step(.verifyRegistry)))
}
