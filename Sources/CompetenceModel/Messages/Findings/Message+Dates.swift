/// Said of days and of the clock.
extension Message {
    static let dateInTheFuture = Message(
        what: Phrase(
            sv: "{day} har inte inträffat än; i dag är {today}.",
            en: "{day} has not come yet; today is {today}."),
        remedy: Phrase(
            sv: "Ange dagen då det skedde.",
            en: "Give the day on which it happened."))

    static let dateInThePast = Message(
        what: Phrase(
            sv: "{day} har redan varit; i dag är {today}.",
            en: "{day} is past; today is {today}."),
        remedy: Phrase(
            sv: "Ange i dag eller en senare dag: det som redan är gjort står fast.",
            en: "Give today or a later day: what has been done stands."))

    static let periodEndsBeforeItBegins = Message(
        what: Phrase(
            sv: "Perioden slutar {until}, före {from}.",
            en: "The period ends on {until}, before {from}."),
        remedy: Phrase(
            sv: "Byt plats på dagarna eller rätta dem.",
            en: "Swap or correct the days."))

    static let datedOtherwise = Message(
        what: Phrase(
            sv: "{subject} är daterad {day}, och görs {today}.",
            en: "{subject} is dated {day}, and is done on {today}."),
        remedy: Phrase(
            sv: "Datera det till i dag.",
            en: "Date it today."))

    static let claimDatedAhead = Message(
        what: Phrase(
            sv:
                "En klocka som gick före har daterat det som {claim} vilar på till {day} ({subjects}); i dag är {today}.",
            en: "A clock that ran ahead has dated what {claim} rests on {day} ({subjects}); today is {today}."),
        remedy: Advice(
            sv:
                "Vänta till den dagen, eller gör om det som är daterat fel: dra tillbaka anspråket om det är inlämnat ({step}), och bedöm på nytt ({step2}). Ett antagande av katalogen registreras på nytt.",
            en:
                "Wait until that day, or do again what is dated wrong: withdraw the claim if it is submitted ({step}), and assess anew ({step2}). An adoption of the catalogue is recorded anew.",
            Step(.withdrawClaim, [.claim: "{claim}", .reason: .toFillIn]),
            Step(.assess, [.participant: .toFillIn, .unit: .toFillIn])))

    static let clockDidNotRunAhead = Message(
        what: Phrase(
            sv:
                "Klockan är {now}. Den kan bara rättas till en tid mellan {right}, då den senast gick rätt, och {wrong}.",
            en:
                "The time is {now}. A clock is corrected only to a time between {right}, when it was last right, and {wrong}."
        ),
        remedy: Phrase(
            sv: "Kontrollera datorns klocka, och vilken post som var den sista med rätt tid.",
            en: "Check the clock of this computer, and which transaction was the last with a right time."))
}
