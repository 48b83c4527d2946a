/// Said of quality assurers, and of the stages and samples that they review.
extension Message {
    static let assurerNotAuthorised = Message(
        what: Phrase(
            sv: "{actor} hade ingen behörighet som {role} den {day}.",
            en: "{actor} held no authorisation as {role} on {day}."),
        remedy: Advice(
            sv: "Låt någon med behörigheten granska, eller be en administratör om den: {step}",
            en: "Let someone authorised review, or ask an administrator: {step}",
            Step(
                .authorisePractitioner,
                [
                    .practitioner: "{actor}", .role: "{role}", .framework: "{framework}", .from: .toFillIn,
                    .basis: .toFillIn,
                ])))

    static let assurerAssessed = Message(
        what: Phrase(
            sv: "{assurer} har själv bedömt {assessments} i {claim}.",
            en: "{assurer} made {assessments} in {claim}."),
        remedy: Phrase(
            sv: "Låt en annan kvalitetssäkrare granska: ingen granskar sitt eget beslut.",
            en: "Let another quality assurer review: nobody reviews a decision of their own."))

    static let assurerSubmitted = Message(
        what: Phrase(
            sv: "{assurer} har själv lämnat in {claim}.",
            en: "{assurer} submitted {claim}."),
        remedy: Phrase(
            sv: "Låt en annan kvalitetssäkrare granska.",
            en: "Let another quality assurer review."))

    static let assurerIsParticipant = Message(
        what: Phrase(
            sv: "{assurer} är deltagaren {participant} i {claim}.",
            en: "{assurer} is participant {participant} of {claim}."),
        remedy: Phrase(
            sv: "Låt en annan kvalitetssäkrare granska.",
            en: "Let another quality assurer review."))

    static let internalAssurerOutsideCentre = Message(
        what: Phrase(
            sv: "{assurer} hör till {organisation}, inte till {centre}.",
            en: "{assurer} belongs to {organisation}, not to {centre}."),
        remedy: Advice(
            sv:
                "Låt en intern kvalitetssäkrare i {centre} granska. Finns ingen, kan en administratör låna ut någon: {step}",
            en:
                "Let an internal quality assurer of {centre} review. If there is none, an administrator can lend one: {step}",
            Step(.lendAssurer, [.practitioner: "{assurer}", .organisation: "{code}", .until: .toFillIn])))

    static let externalAssurerFromInside = Message(
        what: Phrase(
            sv:
                "{practitioner} är extern kvalitetssäkrare, och {organisation} är med i registret: den externa kommer utifrån.",
            en:
                "{practitioner} is an external quality assurer, and {organisation} is part of the registry: external ones come from outside."
        ),
        remedy: Advice(
            sv: "Rätta var {practitioner} arbetar ({step}), eller ge rollen till någon utifrån.",
            en: "Correct where {practitioner} works ({step}), or give the role to somebody from outside.",
            Step(.movePractitioner, [.practitioner: "{practitioner}", .organisation: .toFillIn])))

    static let externalAssurerOfSameCentre = Message(
        what: Phrase(
            sv:
                "{assurer} hör till {organisation}, som inte står utanför {claim}. Extern granskning görs av någon utifrån.",
            en:
                "{assurer} belongs to {organisation}, which is not outside {claim}. The external review is made by somebody from outside."
        ),
        remedy: Advice(
            sv:
                "Låt en extern kvalitetssäkrare från en organisation utanför granska. Hör {assurer} till en sådan, rättar en administratör det: {step}",
            en:
                "Let an external quality assurer of an organisation outside review. If {assurer} belongs to one, an administrator corrects it: {step}",
            Step(.movePractitioner, [.practitioner: "{assurer}", .organisation: .toFillIn])))

    static let assurerTookPartInOtherStage = Message(
        what: Phrase(
            sv: "{assurer} har deltagit i ett annat steg av {claim}.",
            en: "{assurer} has taken part in another stage of {claim}."),
        remedy: Phrase(
            sv: "Låt någon annan granska i det här steget.",
            en: "Let someone else review at this stage."))

    static let stageNotDue = Message(
        what: Phrase(
            sv: "{claim} väntar inte på {stage} granskning: det är {state}.",
            en: "{claim} does not wait for {stage} review: it is {state}."),
        remedy: Advice(
            sv: "Se vem som står på tur: {step}",
            en: "See whose turn it is: {step}",
            Step(.showClaim, [.claim: "{claim}"])))

    static let stageNotInPolicy = Message(
        what: Phrase(
            sv: "I {framework} ingår ingen {stage} granskning.",
            en: "{framework} has no {stage} review."),
        remedy: Advice(
            sv: "Se vad som granskas, och av vem: {step}",
            en: "See what is reviewed, and by whom: {step}",
            Step(.showCatalogue, [.framework: "{framework}"])))

    static let stageUnderWay = Message(
        what: Phrase(
            sv: "{assurer} har redan börjat granska {claim} i registret.",
            en: "{assurer} has begun to review {claim} in the registry already."),
        remedy: Advice(
            sv: "Låt {assurer} göra färdigt där: {step}",
            en: "Let {assurer} finish there: {step}",
            Step(.reviewClaim, [.claim: "{claim}"])))

    static let stageNotSignedOff = Message(
        what: Phrase(
            sv: "{claim} är inte godkänt av {role}.",
            en: "{claim} has not been signed off by the {role}."),
        remedy: Advice(
            sv: "Granskning och godkännande av {role} återstår: {step}, sedan {step2}",
            en: "Review and sign-off by the {role} remain: {step}, then {step2}",
            Step(.reviewClaim, [.claim: "{claim}"]),
            Step(.signOffClaim, [.claim: "{claim}"])))

    static let sampleNotDrawn = Message(
        what: Phrase(
            sv: "Inget stickprov är draget för den {stage}a granskningen av {claim}.",
            en: "No sample has been drawn for the {stage} review of {claim}."),
        remedy: Advice(
            sv: "Dra och granska det: {step}",
            en: "Draw and review it: {step}",
            Step(.reviewClaim, [.claim: "{claim}"])))

    static let approvalNotDisplayed = Message(
        what: Phrase(
            sv: "{assessment} i {claim} har inte visats för dig. Det som godkänns har visats.",
            en: "{assessment} in {claim} has not been displayed to you. What is approved has been displayed."),
        remedy: Advice(
            sv: "Gå igenom stickprovet: {step}",
            en: "Go through the sample: {step}",
            Step(.reviewClaim, [.claim: "{claim}"])))

    static let sampleIncomplete = Message(
        what: Phrase(
            sv: "Allt i stickprovet av {claim} är inte granskat än. Kvar: {assessments}.",
            en: "Not all of the sample of {claim} is reviewed yet. Left: {assessments}."),
        remedy: Advice(
            sv: "Granska det som återstår: {step}",
            en: "Review what remains: {step}",
            Step(.reviewClaim, [.claim: "{claim}"])))

    static let sampleHoldsReturn = Message(
        what: Phrase(
            sv: "I stickprovet av {claim} finns bedömningar som är återsända: {assessments}.",
            en: "The sample of {claim} holds assessments that were returned: {assessments}."),
        remedy: Advice(
            sv: "Återsänd anspråket ({step}) eller granska allt ({step2}).",
            en: "Return the claim ({step}) or review everything ({step2}).",
            Step(.returnClaim, [.claim: "{claim}", .reason: .toFillIn]),
            Step(.reviewEverything, [.claim: "{claim}"])))

    static let sampleWrong = Message(
        what: Phrase(
            sv: "Stickprovet för {claim} är inte det som skulle dras ({discrepancy}).",
            en: "The sample of {claim} is not the one that had to be drawn ({discrepancy})."),
        remedy: Phrase(
            sv: "Dra stickprovet på nytt i programmet.",
            en: "Draw the sample anew with the program."))

    static let internalSampleDoubtful = Message(
        what: Phrase(
            sv: "Det interna stickprovet av {claim} är inte det som lottningen ger.",
            en: "The internal sample of {claim} is not the one that the lot gives."),
        remedy: Advice(
            sv: "Fråga verksamheten varför innan du godkänner, eller granska allt: {step}",
            en: "Ask the centre why before signing off, or review everything: {step}",
            Step(.reviewWholePackage, [.package: "{package}"])))

    static let packageOfOtherSubmission = Message(
        what: Phrase(
            sv:
                "Ett paket om en annan inlämning med samma nummer har redan kommit från det registret. Stickprovet av {claim} dras inte: allt granskas.",
            en:
                "A package about another submission of the same number has come from that registry already. No sample is drawn of {claim}: everything is reviewed."
        ),
        remedy: Advice(
            sv: "Fråga verksamheten hur det kommer sig. Se paketet: {step}",
            en: "Ask the centre how that comes about. See the package: {step}",
            Step(.showPackage, [.package: "{package}"])))

    static let packageRootDiffers = Message(
        what: Phrase(
            sv:
                "Verksamheten har en annan stickprovsrot för dig än din nyckel ger. Stickprovet av {claim} dras inte: allt granskas.",
            en:
                "The centre has another sampling root for you than your key gives. No sample is drawn of {claim}: everything is reviewed."
        ),
        remedy: Advice(
            sv: "Fråga verksamheten vilken nyckel de har registrerat för dig. Din visas av: {step}",
            en: "Ask the centre which key it has registered for you. Yours is shown by: {step}",
            Step(.showPublicKey)))

    static let nothingLeftToSignOff = Message(
        what: Phrase(
            sv: "Alla bedömningar i {claim} är återsända.",
            en: "Every assessment in {claim} was returned."),
        remedy: Advice(
            sv: "Återsänd anspråket: {step}",
            en: "Return the claim: {step}",
            Step(.returnClaim, [.claim: "{claim}", .reason: .toFillIn])))

    static let feedbackMissing = Message(
        what: Phrase(
            sv: "En återsänd bedömning ({assessment}) behöver en kommentar till bedömaren.",
            en: "A returned assessment ({assessment}) needs a comment to the assessor."),
        remedy: Advice(
            sv: "Skriv vad som ska ändras: {step}",
            en: "Write what should change: {step}",
            Step(.doAgain, [.comment: .toFillIn])))

    static let returnReasonMissing = Message(
        what: Phrase(
            sv: "Det står inte varför {claim} ska tillbaka.",
            en: "It does not say why {claim} goes back."),
        remedy: Phrase(
            sv: "Skriv vad som behöver göras innan anspråket lämnas in igen.",
            en: "Write what needs doing before the claim is submitted again."))
}
