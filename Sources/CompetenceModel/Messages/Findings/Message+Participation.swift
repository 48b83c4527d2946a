/// Said of when somebody takes part.
extension Message {
    static let hasLeftAlready = Message(
        what: Phrase(
            sv: "{participant} har redan slutat, den {earlier}.",
            en: "{participant} has left already, on {earlier}."),
        remedy: Advice(
            sv:
                "Är det antecknat fel, rätta det: {step}. Har {participant} kommit tillbaka, anteckna det först: {step2}",
            en: "If that is wrong, correct it: {step}. If {participant} has come back, record that first: {step2}",
            Step(.correctParticipation, [.participant: "{participant}", .day: "{day}"]),
            Step(.recordReturn, [.participant: "{participant}", .day: .toFillIn])))

    static let hasNotLeft = Message(
        what: Phrase(
            sv: "{participant} har inte slutat.",
            en: "{participant} has not left."),
        remedy: Advice(
            sv: "Inget behöver göras, om inte ett avslut fattas: {step}",
            en: "Nothing needs doing, unless an exit is missing: {step}",
            Step(.recordExit, [.participant: "{participant}", .reason: .toFillIn, .day: .toFillIn])))

    static let exitBeforeStart = Message(
        what: Phrase(
            sv: "{participant} började {from}; {day} är före det.",
            en: "{participant} began on {from}; {day} is before that."),
        remedy: Advice(
            sv: "Ange en senare dag, eller rätta när deltagandet började: {step}",
            en: "Give a later day, or correct when participation began: {step}",
            Step(.correctParticipation, [.participant: "{participant}", .from: .toFillIn])))

    static let returnBeforeExit = Message(
        what: Phrase(
            sv: "{participant} slutade {earlier}; {day} är före det.",
            en: "{participant} left on {earlier}; {day} is before that."),
        remedy: Advice(
            sv: "Ange en senare dag, eller rätta avslutet: {step}",
            en: "Give a later day, or correct the exit: {step}",
            Step(.correctParticipation, [.participant: "{participant}", .day: .toFillIn])))

    static let spellNotOnRecord = Message(
        what: Phrase(
            sv: "{participant} har {count} perioder, och ingen sådan att rätta så: ett avslut har både orsak och dag.",
            en: "{participant} has {count} spells, and none to correct in this way: an exit has a reason and a day."),
        remedy: Advice(
            sv: "Se vilka som finns: {step}", en: "See which there are: {step}",
            Step(.showParticipant, [.participant: "{participant}"])))

    static let spellsNotInOrder = Message(
        what: Phrase(
            sv: "Perioderna för {participant} går in i varandra, eller slutar innan de börjar.",
            en: "The spells of {participant} overlap, or end before they begin."),
        remedy: Advice(
            sv: "Se dem, och rätta dagarna: {step}",
            en: "See them, and correct the days: {step}",
            Step(.showParticipant, [.participant: "{participant}"])))
}
