/// Said of assessments.
extension Message {
    static let participantNotRegistered = Message(
        what: Phrase(
            sv: "{participant} är inte registrerad för {framework}.",
            en: "{participant} is not registered for {framework}."),
        remedy: Advice(
            sv: "Registrera först: {step}",
            en: "Register first: {step}",
            Step(.registerParticipant, [.participant: "{participant}", .framework: "{framework}"])))

    static let participantHasExited = Message(
        what: Phrase(
            sv: "{participant} avslutade insatsen {day}.",
            en: "{participant} left on {day}."),
        remedy: Advice(
            sv:
                "Kontrollera att bedömningen avser det som visades före avslutet. Har {participant} kommit tillbaka, anteckna det: {step}",
            en:
                "Check that the assessment is about what was shown before that day. If {participant} has come back, record it: {step}",
            Step(.recordReturn, [.participant: "{participant}", .day: .toFillIn])))

    static let assessorNotAuthorised = Message(
        what: Phrase(
            sv: "{actor} hade ingen behörighet som bedömare för {unit} den {day}.",
            en: "{actor} held no authorisation as assessor for {unit} on {day}."),
        remedy: Advice(
            sv: "Låt någon med behörighet bedöma, eller be en administratör om den: {step}",
            en: "Let someone authorised assess, or ask an administrator: {step}",
            Step(
                .authorisePractitioner,
                [
                    .practitioner: "{actor}", .role: "assessor", .framework: "{framework}", .from: .toFillIn,
                    .basis: .toFillIn,
                ])))

    static let assessorNoLongerAuthorised = Message(
        what: Phrase(
            sv: "{assessor} har inte längre behörighet som bedömare för {unit}; bedömningen är daterad {day}.",
            en: "{assessor} is no longer authorised as assessor for {unit}; the judgement is dated {day}."),
        remedy: Phrase(
            sv: "Bedömningen tas emot, och granskas alltid. Vill ni undvika det: låt någon med behörighet bedöma.",
            en: "The assessment is taken in, and always reviewed. To avoid that, let someone authorised assess."))

    static let assessorIsTheParticipant = Message(
        what: Phrase(
            sv: "{assessor} är samma person som {participant}.",
            en: "{assessor} is the same person as {participant}."),
        remedy: Phrase(
            sv: "Låt en annan bedömare bedöma: ingen bedömer sig själv.",
            en: "Let another assessor assess: nobody assesses themselves."))

    static let assessorSharesParticipantsName = Message(
        what: Phrase(
            sv: "{assessor} har samma namn som {participant}.",
            en: "{assessor} has the same name as {participant}."),
        remedy: Phrase(
            sv: "Är det samma person ska någon annan bedöma. Är det två personer behöver inget göras.",
            en: "If they are one person, someone else must assess. If they are two, nothing needs doing."))

    static let criterionNotJudged = Message(
        what: Phrase(
            sv: "{participant}, {unit}: kriterium {criteria} återstår att bedöma.",
            en: "{participant}, {unit}: criterion {criteria} remains to be judged."),
        remedy: Advice(
            sv: "Bedöm varje kriterium, som uppnått eller ännu inte: {step}",
            en: "Judge every criterion, as achieved or not yet: {step}",
            Step(.assess, [.participant: "{participant}", .unit: "{unit}"])))

    static let criterionUnknown = Message(
        what: Phrase(
            sv: "{participant}, {unit}: enheten har inget kriterium {criteria}.",
            en: "{participant}, {unit}: the unit has no criterion {criteria}."),
        remedy: Advice(
            sv: "Se enhetens kriterier: {step}",
            en: "See the unit's criteria: {step}",
            Step(.showCatalogue, [.unit: "{unit}"])))

    static let criterionJudgedTwice = Message(
        what: Phrase(
            sv: "{participant}, {unit}: kriterium {criteria} är bedömt mer än en gång.",
            en: "{participant}, {unit}: criterion {criteria} is judged more than once."),
        remedy: Phrase(
            sv: "Behåll en bedömning per kriterium.",
            en: "Keep one judgement per criterion."))

    static let gradeUnknown = Message(
        what: Phrase(
            sv: "{participant}, {unit}: kriterium {criteria} har ett omdöme som inte finns i skalan.",
            en: "{participant}, {unit}: criterion {criteria} has a grade that the scale does not have."),
        remedy: Advice(
            sv: "Skriv ett av skalans omdömen. Så heter de: {step}",
            en: "Write one of the scale's grades. They are called: {step}",
            Step(.showCatalogue, [.unit: "{unit}"])))

    static let judgementInTheFuture = Message(
        what: Phrase(
            sv: "Bedömningen är daterad {day}; i dag är {today}.",
            en: "The judgement is dated {day}; today is {today}."),
        remedy: Phrase(
            sv: "Ange dagen då bedömningen gjordes.",
            en: "Give the day on which the judgement was made."))

    static let assessmentUnderReview = Message(
        what: Phrase(
            sv: "{participant} har redan {assessment} i {unit}, och den granskas.",
            en: "{participant} already has {assessment} in {unit}, and it is under review."),
        remedy: Advice(
            sv: "Vänta på granskningen. Behöver något rättas först, dra tillbaka anspråket: {step}",
            en: "Wait for the review. If something must be corrected first, withdraw the claim: {step}",
            Step(.withdrawClaim, [.claim: .toFillIn, .reason: .toFillIn])))

    static let anotherStands = Message(
        what: Phrase(
            sv: "{participant} har redan {assessment} i {unit}.",
            en: "{participant} already has {assessment} in {unit}."),
        remedy: Phrase(
            sv: "Låt den nya bedömningen ersätta den.",
            en: "Let the new assessment take its place."))

    static let alreadyCertified = Message(
        what: Phrase(
            sv: "{participant} har redan intyg på {unit} ({assessment}).",
            en: "{participant} already holds a certificate of {unit} ({assessment})."),
        remedy: Advice(
            sv: "Inget behöver göras. Intyget finns här: {step}",
            en: "Nothing needs doing. The certificate is here: {step}",
            Step(.listCertificates, [.participant: "{participant}"])))

    static let assessmentNotInState = Message(
        what: Phrase(
            sv: "{assessment} är {state} och kan inte {move}.",
            en: "{assessment} is {state} and cannot be {move}."),
        remedy: Advice(
            sv: "Se var den finns: {step}",
            en: "See where it stands: {step}",
            Step(.showAssessment, [.assessment: "{assessment}"])))

    static let assessmentNoLongerClaimed = Message(
        what: Phrase(
            sv: "{assessment} i {claim} är inte framlagd längre: den är {state}.",
            en: "{assessment} in {claim} is no longer put forward: it is {state}."),
        remedy: Advice(
            sv: "Återsänd anspråket ({step}) eller dra tillbaka det ({step2}).",
            en: "Return the claim ({step}) or withdraw it ({step2}).",
            Step(.returnClaim, [.claim: "{claim}", .reason: .toFillIn]),
            Step(.withdrawClaim, [.claim: "{claim}", .reason: .toFillIn])))

    static let appealedIsJudgedByAnother = Message(
        what: Phrase(
            sv: "En omprövning har upphävt {assessment}, som {assessor} gjorde: någon annan bedömer på nytt.",
            en: "An appeal has overturned {assessment}, which {assessor} made: somebody else judges anew."),
        remedy: Advice(
            sv: "Be en annan bedömare: {step}", en: "Ask another assessor: {step}",
            Step(.assess, [.participant: "{participant}", .unit: "{unit}"])))

    static let certifiedWorkStands = Message(
        what: Phrase(
            sv: "{assessment} är godkänd och gäller. Det var intyget {serial} som återkallades, inte bedömningen.",
            en:
                "{assessment} is signed off and stands. It was the certificate {serial} that was revoked, not the assessment."
        ),
        remedy: Advice(
            sv: "En administratör utfärdar intyget på nytt: {step}",
            en: "An administrator issues the certificate anew: {step}",
            Step(.reissueCertificate, [.certificate: "{serial}"])))

    static let selfRatingInvalid = Message(
        what: Phrase(
            sv: "{participant}s självskattning i {unit}: kriterium {criterion} med omdömet {grade} finns inte.",
            en: "{participant}'s self-rating in {unit}: there is no criterion {criterion} with grade {grade}."),
        remedy: Advice(
            sv: "Se enhetens kriterier: {step}",
            en: "See the unit's criteria: {step}",
            Step(.showCatalogue, [.unit: "{unit}"])))
}
