internal import CompetenceModel

/// Said of the clock.
extension Message {
    static let clockBehindLedger = Message(
        what: Phrase(
            sv: "Datorns klocka visar {now}, men det senaste i registret är gjort {newest}.",
            en: "The computer's clock says {now}, but the newest entry of the registry was made {newest}."),
        remedy: Advice(
            sv:
                "Ställ klockan rätt. Går den rätt, gick klockan fel på den dator som skrev senast ({step}). En administratör vars klocka går rätt låter tiden gå vidare: {step2}",
            en:
                "Set the clock. If it is right, it was wrong on the computer that wrote last ({step}). An administrator whose clock is right lets time go on: {step2}",
            Step(.showLedger, [.last: "1"]), Step(.correctClock, [.reason: .toFillIn])))

    static let clockUncertain = Message(
        what: Phrase(
            sv: "Datorns klocka visar {now}, och den senaste tid som är känd här är {known}. Inget är ändrat.",
            en:
                "The computer's clock says {now}, and the latest time that is known here is {known}. Nothing was changed."
        ),
        remedy: Advice(
            sv:
                "Går klockan före låses alla andra ute tills den tiden är inne. Ställ klockan rätt; går den rätt, säg det: {step}",
            en:
                "If the clock runs ahead, everybody else is locked out until that time comes. Set the clock; if it is right, say so: {step}",
            Step(.confirmClock, [.day: "{day}"])))
}
