/// Said of evidence and its files.
extension Message {
    static let evidenceMissing = Message(
        what: Phrase(
            sv: "{participant}, {unit}: kriterium {criteria} saknar bevis.",
            en: "{participant}, {unit}: criterion {criteria} has no evidence."),
        remedy: Phrase(
            sv: "Ange vad som visade att kriteriet är uppnått, eller bedöm som ännu inte uppnått.",
            en: "Say what showed that the criterion is met, or judge it not yet achieved."))

    static let evidenceUnknown = Message(
        what: Phrase(
            sv: "{participant}, {unit}: bevis {evidence} finns inte.",
            en: "{participant}, {unit}: there is no evidence {evidence}."),
        remedy: Phrase(
            sv: "Lägg till bevis {evidence} eller ta bort hänvisningen.",
            en: "Add evidence {evidence} or remove the reference."))

    static let evidenceNumberedTwice = Message(
        what: Phrase(
            sv: "{participant}, {unit}: bevis {evidence} finns mer än en gång.",
            en: "{participant}, {unit}: there is more than one evidence {evidence}."),
        remedy: Phrase(
            sv: "Ge varje bevis ett eget nummer.",
            en: "Give each piece of evidence a number of its own."))

    static let evidenceUnexplained = Message(
        what: Phrase(
            sv: "{participant}, {unit}: vid bevis {evidence} står inte varför.",
            en: "{participant}, {unit}: evidence {evidence} does not say why."),
        remedy: Phrase(
            sv: "Skriv en mening om vad du såg eller hörde.",
            en: "Write a sentence on what you saw or heard."))

    static let evidenceOnlySelfRating = Message(
        what: Phrase(
            sv: "{participant}, {unit}: kriterium {criteria} vilar bara på självskattning.",
            en: "{participant}, {unit}: criterion {criteria} rests on self-rating alone."),
        remedy: Phrase(
            sv: "Lägg till bevis av annat slag, till exempel en observation.",
            en: "Add evidence of another kind, an observation for instance."))

    static let evidenceAfterJudgement = Message(
        what: Phrase(
            sv: "{participant}, {unit}: bevis {evidence} är daterat {evidenceDay}, efter bedömningen {day}.",
            en: "{participant}, {unit}: evidence {evidence} is dated {evidenceDay}, after the judgement of {day}."),
        remedy: Phrase(
            sv: "Rätta datumet på beviset eller på bedömningen.",
            en: "Correct the date of the evidence or of the judgement."))

    static let evidenceDisposed = Message(
        what: Phrase(
            sv: "{unit}: en fil till bevis {evidence} är gallrad och tas inte in igen.",
            en: "{unit}: a file of evidence {evidence} was disposed of, and is not taken in again."),
        remedy: Advice(
            sv: "Lämna den utanför. Beslutet står i liggaren: {step}",
            en: "Leave it out. The decision is in the ledger: {step}",
            Step(.showLedger, [.about: "{digest}"])))

    static let basisMissing = Message(
        what: Phrase(
            sv: "Det står inte varför {subject} gallras.",
            en: "It is not said why {subject} is disposed of."),
        remedy: Phrase(
            sv: "Skriv vilken regel eller vilket beslut som gallringen stöds på.",
            en: "Write which rule or decision the disposal rests on."))
}
