/// Said of claims for award.
extension Message {
    static let claimEmpty = Message(
        what: Phrase(
            sv: "Det finns ingen färdig bedömning i {framework} att lägga fram.",
            en: "There is no finished assessment in {framework} to put forward."),
        remedy: Advice(
            sv: "Se vad som saknas, och för vem: {step}",
            en: "See what is missing, and for whom: {step}",
            Step(.showWorklist)))

    static let unitNotAchieved = Message(
        what: Phrase(
            sv: "{assessment} ({participant}, {unit}) är inte uppnådd: kriterium {criteria}.",
            en: "{assessment} ({participant}, {unit}) is not achieved: criterion {criteria}."),
        remedy: Advice(
            sv: "Bedöm igen när kriterierna är uppnådda: {step}",
            en: "Assess again when the criteria are met: {step}",
            Step(.assess, [.participant: "{participant}", .unit: "{unit}"])))

    static let participantWithoutFinishedAssessment = Message(
        what: Phrase(
            sv: "{participant} har ingen färdig bedömning i {framework}.",
            en: "{participant} has no finished assessment in {framework}."),
        remedy: Advice(
            sv: "Bedöm färdigt: {step}",
            en: "Finish assessing: {step}",
            Step(.assess, [.participant: "{participant}", .framework: "{framework}"])))

    static let submitterNotAuthorised = Message(
        what: Phrase(
            sv: "{actor} har ingen giltig behörighet som bedömare i {framework}.",
            en: "{actor} holds no valid authorisation as assessor in {framework}."),
        remedy: Phrase(
            sv: "Låt någon som har behörighet som bedömare lämna in anspråket.",
            en: "Let someone who is authorised as assessor submit the claim."))

    static let claimNotInState = Message(
        what: Phrase(
            sv: "{claim} är {state} och kan inte {move}.",
            en: "{claim} is {state} and cannot be {move}."),
        remedy: Advice(
            sv: "Se vem som står på tur: {step}",
            en: "See whose turn it is: {step}",
            Step(.showClaim, [.claim: "{claim}"])))

    static let assessmentNotInClaim = Message(
        what: Phrase(
            sv: "{assessment} finns inte i {claim}.",
            en: "{assessment} is not in {claim}."),
        remedy: Advice(
            sv: "Se vad anspråket innehåller: {step}",
            en: "See what the claim holds: {step}",
            Step(.showClaim, [.claim: "{claim}"])))
}
