extension FindingCode {
    /// What the code says, with places to be filled. One catalogue, both languages; a code without a text does not compile.
    ///
    /// Longer than other files because of that: parted, it would need a default, and with one nobody would miss a text.
    public var message: Message {
        switch self {
        case .participantNotRegistered:
            Message(
                what: Phrase(
                    sv: "{participant} är inte registrerad för {framework}.",
                    en: "{participant} is not registered for {framework}."),
                remedy: Advice(
                    sv: "Registrera först: {step}",
                    en: "Register first: {step}",
                    Step(.registerParticipant, [.participant: "{participant}", .framework: "{framework}"])))
        case .participantHasExited:
            Message(
                what: Phrase(
                    sv: "{participant} avslutade insatsen {day}.",
                    en: "{participant} left on {day}."),
                remedy: Phrase(
                    sv: "Kontrollera att bedömningen avser det som visades före avslutet.",
                    en: "Check that the assessment is about what was shown before that day."))
        case .assessorNotAuthorised:
            Message(
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
        case .assessorNoLongerAuthorised:
            Message(
                what: Phrase(
                    sv: "{assessor} har inte längre behörighet som bedömare för {unit}; bedömningen är daterad {day}.",
                    en: "{assessor} is no longer authorised as assessor for {unit}; the judgement is dated {day}."),
                remedy: Phrase(
                    sv:
                        "Bedömningen tas emot, och granskas alltid. Vill ni undvika det: låt någon med behörighet bedöma.",
                    en: "The assessment is taken in, and always reviewed. To avoid that, let someone authorised assess."
                ))
        case .assessorIsTheParticipant:
            Message(
                what: Phrase(
                    sv: "{assessor} är samma person som {participant}.",
                    en: "{assessor} is the same person as {participant}."),
                remedy: Phrase(
                    sv: "Låt en annan bedömare bedöma: ingen bedömer sig själv.",
                    en: "Let another assessor assess: nobody assesses themselves."))
        case .assessorSharesParticipantsName:
            Message(
                what: Phrase(
                    sv: "{assessor} har samma namn som {participant}.",
                    en: "{assessor} has the same name as {participant}."),
                remedy: Phrase(
                    sv: "Är det samma person ska någon annan bedöma. Är det två personer behöver inget göras.",
                    en: "If they are one person, someone else must assess. If they are two, nothing needs doing."))
        case .criterionNotJudged:
            Message(
                what: Phrase(
                    sv: "{participant}, {unit}: kriterium {criteria} återstår att bedöma.",
                    en: "{participant}, {unit}: criterion {criteria} remains to be judged."),
                remedy: Advice(
                    sv: "Bedöm varje kriterium, som uppnått eller ännu inte: {step}",
                    en: "Judge every criterion, as achieved or not yet: {step}",
                    Step(.assess, [.participant: "{participant}", .unit: "{unit}"])))
        case .criterionUnknown:
            Message(
                what: Phrase(
                    sv: "{participant}, {unit}: enheten har inget kriterium {criteria}.",
                    en: "{participant}, {unit}: the unit has no criterion {criteria}."),
                remedy: Advice(
                    sv: "Se enhetens kriterier: {step}",
                    en: "See the unit's criteria: {step}",
                    Step(.showCatalogue, [.unit: "{unit}"])))
        case .criterionJudgedTwice:
            Message(
                what: Phrase(
                    sv: "{participant}, {unit}: kriterium {criteria} är bedömt mer än en gång.",
                    en: "{participant}, {unit}: criterion {criteria} is judged more than once."),
                remedy: Phrase(
                    sv: "Behåll en bedömning per kriterium.",
                    en: "Keep one judgement per criterion."))
        case .gradeUnknown:
            Message(
                what: Phrase(
                    sv: "{participant}, {unit}: kriterium {criteria} har ett omdöme som inte finns i skalan.",
                    en: "{participant}, {unit}: criterion {criteria} has a grade that the scale does not have."),
                remedy: Advice(
                    sv: "Skriv ett av skalans omdömen. Så heter de: {step}",
                    en: "Write one of the scale's grades. They are called: {step}",
                    Step(.showCatalogue, [.unit: "{unit}"])))
        case .evidenceMissing:
            Message(
                what: Phrase(
                    sv: "{participant}, {unit}: kriterium {criteria} saknar bevis.",
                    en: "{participant}, {unit}: criterion {criteria} has no evidence."),
                remedy: Phrase(
                    sv: "Ange vad som visade att kriteriet är uppnått, eller bedöm som ännu inte uppnått.",
                    en: "Say what showed that the criterion is met, or judge it not yet achieved."))
        case .evidenceUnknown:
            Message(
                what: Phrase(
                    sv: "{participant}, {unit}: bevis {evidence} finns inte.",
                    en: "{participant}, {unit}: there is no evidence {evidence}."),
                remedy: Phrase(
                    sv: "Lägg till bevis {evidence} eller ta bort hänvisningen.",
                    en: "Add evidence {evidence} or remove the reference."))
        case .evidenceNumberedTwice:
            Message(
                what: Phrase(
                    sv: "{participant}, {unit}: bevis {evidence} finns mer än en gång.",
                    en: "{participant}, {unit}: there is more than one evidence {evidence}."),
                remedy: Phrase(
                    sv: "Ge varje bevis ett eget nummer.",
                    en: "Give each piece of evidence a number of its own."))
        case .evidenceUnexplained:
            Message(
                what: Phrase(
                    sv: "{participant}, {unit}: vid bevis {evidence} står inte varför.",
                    en: "{participant}, {unit}: evidence {evidence} does not say why."),
                remedy: Phrase(
                    sv: "Skriv en mening om vad du såg eller hörde.",
                    en: "Write a sentence on what you saw or heard."))
        case .evidenceOnlySelfRating:
            Message(
                what: Phrase(
                    sv: "{participant}, {unit}: kriterium {criteria} vilar bara på självskattning.",
                    en: "{participant}, {unit}: criterion {criteria} rests on self-rating alone."),
                remedy: Phrase(
                    sv: "Lägg till bevis av annat slag, till exempel en observation.",
                    en: "Add evidence of another kind, an observation for instance."))
        case .evidenceAfterJudgement:
            Message(
                what: Phrase(
                    sv: "{participant}, {unit}: bevis {evidence} är daterat {evidenceDay}, efter bedömningen {day}.",
                    en:
                        "{participant}, {unit}: evidence {evidence} is dated {evidenceDay}, after the judgement of {day}."
                ),
                remedy: Phrase(
                    sv: "Rätta datumet på beviset eller på bedömningen.",
                    en: "Correct the date of the evidence or of the judgement."))
        case .judgementInTheFuture:
            Message(
                what: Phrase(
                    sv: "Bedömningen är daterad {day}; i dag är {today}.",
                    en: "The judgement is dated {day}; today is {today}."),
                remedy: Phrase(
                    sv: "Ange dagen då bedömningen gjordes.",
                    en: "Give the day on which the judgement was made."))
        case .unitNotAdopted:
            Message(
                what: Phrase(
                    sv: "Ingen panel hade antagit {unit} den {day}.",
                    en: "No panel had adopted {unit} by {day}."),
                remedy: Advice(
                    sv:
                        "Vänta med bedömningen tills panelen har beslutat. Beslutet antecknas av en administratör: {step}",
                    en: "Wait until the panel has decided. An administrator records the decision: {step}",
                    Step(
                        .recordAdoption,
                        [.framework: "{framework}", .panel: .toFillIn, .day: .toFillIn, .decision: .toFillIn])))
        case .unitRelevanceExpired:
            Message(
                what: Phrase(
                    sv: "Panelens antagande av {unit} gällde till {until}.",
                    en: "The panel's adoption of {unit} held until {until}."),
                remedy: Advice(
                    sv: "Panelen behöver pröva relevansen på nytt. Beslutet antecknas av en administratör: {step}",
                    en: "The panel has to assure its relevance anew. An administrator records the decision: {step}",
                    Step(
                        .recordAdoption,
                        [.framework: "{framework}", .panel: .toFillIn, .day: .toFillIn, .decision: .toFillIn])))
        case .unitRelevanceDue:
            Message(
                what: Phrase(
                    sv: "Panelens antagande av {unit} gäller till {until}.",
                    en: "The panel's adoption of {unit} holds until {until}."),
                remedy: Phrase(
                    sv: "Bedömningen tas emot. Planera en ny relevanssäkring med panelen.",
                    en: "The assessment is taken in. Plan a new relevance review with the panel."))
        case .unitHasNewerVersion:
            Message(
                what: Phrase(
                    sv: "{unit} har en nyare version, {newest}.",
                    en: "{unit} has a newer version, {newest}."),
                remedy: Phrase(
                    sv: "Bedömningar som är påbörjade kan göras färdiga; bedöm nya deltagare efter {newest}.",
                    en: "Assessments under way can be finished; assess new participants by {newest}."))
        case .assessmentUnderReview:
            Message(
                what: Phrase(
                    sv: "{participant} har redan {assessment} i {unit}, och den granskas.",
                    en: "{participant} already has {assessment} in {unit}, and it is under review."),
                remedy: Advice(
                    sv: "Vänta på granskningen. Behöver något rättas först, dra tillbaka anspråket: {step}",
                    en: "Wait for the review. If something must be corrected first, withdraw the claim: {step}",
                    Step(.withdrawClaim, [.claim: .toFillIn, .reason: .toFillIn])))
        case .alreadyCertified:
            Message(
                what: Phrase(
                    sv: "{participant} har redan intyg på {unit} ({assessment}).",
                    en: "{participant} already holds a certificate of {unit} ({assessment})."),
                remedy: Advice(
                    sv: "Inget behöver göras. Intyget finns här: {step}",
                    en: "Nothing needs doing. The certificate is here: {step}",
                    Step(.listCertificates, [.participant: "{participant}"])))
        case .claimEmpty:
            Message(
                what: Phrase(
                    sv: "Det finns ingen färdig bedömning i {framework} att lägga fram.",
                    en: "There is no finished assessment in {framework} to put forward."),
                remedy: Advice(
                    sv: "Se vad som saknas, och för vem: {step}",
                    en: "See what is missing, and for whom: {step}",
                    Step(.showWorklist)))
        case .unitNotAchieved:
            Message(
                what: Phrase(
                    sv: "{assessment} ({participant}, {unit}) är inte uppnådd: kriterium {criteria}.",
                    en: "{assessment} ({participant}, {unit}) is not achieved: criterion {criteria}."),
                remedy: Advice(
                    sv: "Bedöm igen när kriterierna är uppnådda: {step}",
                    en: "Assess again when the criteria are met: {step}",
                    Step(.assess, [.participant: "{participant}", .unit: "{unit}"])))
        case .participantWithoutFinishedAssessment:
            Message(
                what: Phrase(
                    sv: "{participant} har ingen färdig bedömning i {framework}.",
                    en: "{participant} has no finished assessment in {framework}."),
                remedy: Advice(
                    sv: "Bedöm färdigt: {step}",
                    en: "Finish assessing: {step}",
                    Step(.assess, [.participant: "{participant}", .framework: "{framework}"])))
        case .submitterNotAuthorised:
            Message(
                what: Phrase(
                    sv: "{actor} har ingen giltig behörighet som bedömare i {framework}.",
                    en: "{actor} holds no valid authorisation as assessor in {framework}."),
                remedy: Phrase(
                    sv: "Låt någon som har behörighet som bedömare lämna in anspråket.",
                    en: "Let someone who is authorised as assessor submit the claim."))
        case .claimNotInState:
            Message(
                what: Phrase(
                    sv: "{claim} är {state} och kan inte {move}.",
                    en: "{claim} is {state} and cannot be {move}."),
                remedy: Advice(
                    sv: "Se vem som står på tur: {step}",
                    en: "See whose turn it is: {step}",
                    Step(.showClaim, [.claim: "{claim}"])))
        case .assessmentNotInState:
            Message(
                what: Phrase(
                    sv: "{assessment} är {state} och kan inte {move}.",
                    en: "{assessment} is {state} and cannot be {move}."),
                remedy: Advice(
                    sv: "Se var den finns: {step}",
                    en: "See where it stands: {step}",
                    Step(.showAssessment, [.assessment: "{assessment}"])))
        case .assessmentNoLongerClaimed:
            Message(
                what: Phrase(
                    sv: "{assessment} i {claim} är inte framlagd längre: den är {state}.",
                    en: "{assessment} in {claim} is no longer put forward: it is {state}."),
                remedy: Advice(
                    sv: "Återsänd anspråket ({step}) eller dra tillbaka det ({step2}).",
                    en: "Return the claim ({step}) or withdraw it ({step2}).",
                    Step(.returnClaim, [.claim: "{claim}", .reason: .toFillIn]),
                    Step(.withdrawClaim, [.claim: "{claim}", .reason: .toFillIn])))
        case .assessmentNotOwn:
            Message(
                what: Phrase(
                    sv: "{assessment} gjordes av {assessor}, inte av {actor}.",
                    en: "{assessment} was made by {assessor}, not by {actor}."),
                remedy: Phrase(
                    sv: "Be {assessor}, eller låt kvalitetssäkraren återsända den.",
                    en: "Ask {assessor}, or let the quality assurer return it."))
        case .assurerNotAuthorised:
            Message(
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
        case .assurerAssessed:
            Message(
                what: Phrase(
                    sv: "{assurer} har själv bedömt {assessments} i {claim}.",
                    en: "{assurer} made {assessments} in {claim}."),
                remedy: Phrase(
                    sv: "Låt en annan kvalitetssäkrare granska: ingen granskar sitt eget beslut.",
                    en: "Let another quality assurer review: nobody reviews a decision of their own."))
        case .assurerSubmitted:
            Message(
                what: Phrase(
                    sv: "{assurer} har själv lämnat in {claim}.",
                    en: "{assurer} submitted {claim}."),
                remedy: Phrase(
                    sv: "Låt en annan kvalitetssäkrare granska.",
                    en: "Let another quality assurer review."))
        case .assurerIsParticipant:
            Message(
                what: Phrase(
                    sv: "{assurer} är deltagaren {participant} i {claim}.",
                    en: "{assurer} is participant {participant} of {claim}."),
                remedy: Phrase(
                    sv: "Låt en annan kvalitetssäkrare granska.",
                    en: "Let another quality assurer review."))
        case .internalAssurerOutsideCentre:
            Message(
                what: Phrase(
                    sv: "{assurer} hör till {organisation}, inte till {centre}.",
                    en: "{assurer} belongs to {organisation}, not to {centre}."),
                remedy: Phrase(
                    sv: "Låt en intern kvalitetssäkrare i den egna verksamheten granska.",
                    en: "Let an internal quality assurer of the centre review."))
        case .externalAssurerOfSameCentre:
            Message(
                what: Phrase(
                    sv: "{assurer} hör till samma verksamhet, {centre}, som har gjort bedömningarna i {claim}.",
                    en: "{assurer} belongs to the same centre, {centre}, that made the assessments in {claim}."),
                remedy: Advice(
                    sv:
                        "Låt en extern kvalitetssäkrare från en annan organisation granska. Organisationen anges när personen läggs till: {step}",
                    en:
                        "Let an external quality assurer of another organisation review. The organisation is given when the person is added: {step}",
                    Step(.addPractitioner, [.practitioner: .toFillIn, .name: .toFillIn, .organisation: .toFillIn])))
        case .assurerTookPartInOtherStage:
            Message(
                what: Phrase(
                    sv: "{assurer} har deltagit i ett annat steg av {claim}.",
                    en: "{assurer} has taken part in another stage of {claim}."),
                remedy: Phrase(
                    sv: "Låt någon annan granska i det här steget.",
                    en: "Let someone else review at this stage."))
        case .stageNotDue:
            Message(
                what: Phrase(
                    sv: "{claim} väntar inte på {stage} granskning: det är {state}.",
                    en: "{claim} does not wait for {stage} review: it is {state}."),
                remedy: Advice(
                    sv: "Se vem som står på tur: {step}",
                    en: "See whose turn it is: {step}",
                    Step(.showClaim, [.claim: "{claim}"])))
        case .stageNotInPolicy:
            Message(
                what: Phrase(
                    sv: "I {framework} ingår ingen {stage} granskning.",
                    en: "{framework} has no {stage} review."),
                remedy: Advice(
                    sv: "Se vad som granskas, och av vem: {step}",
                    en: "See what is reviewed, and by whom: {step}",
                    Step(.showCatalogue, [.framework: "{framework}"])))
        case .sampleNotDrawn:
            Message(
                what: Phrase(
                    sv: "Inget stickprov är draget för den {stage}a granskningen av {claim}.",
                    en: "No sample has been drawn for the {stage} review of {claim}."),
                remedy: Advice(
                    sv: "Dra och granska det: {step}",
                    en: "Draw and review it: {step}",
                    Step(.reviewClaim, [.claim: "{claim}"])))
        case .sampleIncomplete:
            Message(
                what: Phrase(
                    sv: "Allt i stickprovet av {claim} är inte granskat än. Kvar: {assessments}.",
                    en: "Not all of the sample of {claim} is reviewed yet. Left: {assessments}."),
                remedy: Advice(
                    sv: "Granska det som återstår: {step}",
                    en: "Review what remains: {step}",
                    Step(.reviewClaim, [.claim: "{claim}"])))
        case .sampleHoldsReturn:
            Message(
                what: Phrase(
                    sv: "I stickprovet av {claim} finns bedömningar som är återsända: {assessments}.",
                    en: "The sample of {claim} holds assessments that were returned: {assessments}."),
                remedy: Advice(
                    sv: "Återsänd anspråket ({step}) eller granska allt ({step2}).",
                    en: "Return the claim ({step}) or review everything ({step2}).",
                    Step(.returnClaim, [.claim: "{claim}", .reason: .toFillIn]),
                    Step(.reviewEverything, [.claim: "{claim}"])))
        case .nothingLeftToSignOff:
            Message(
                what: Phrase(
                    sv: "Alla bedömningar i {claim} är återsända.",
                    en: "Every assessment in {claim} was returned."),
                remedy: Advice(
                    sv: "Återsänd anspråket: {step}",
                    en: "Return the claim: {step}",
                    Step(.returnClaim, [.claim: "{claim}", .reason: .toFillIn])))
        case .assessmentNotInClaim:
            Message(
                what: Phrase(
                    sv: "{assessment} finns inte i {claim}.",
                    en: "{assessment} is not in {claim}."),
                remedy: Advice(
                    sv: "Se vad anspråket innehåller: {step}",
                    en: "See what the claim holds: {step}",
                    Step(.showClaim, [.claim: "{claim}"])))
        case .feedbackMissing:
            Message(
                what: Phrase(
                    sv: "En återsänd bedömning ({assessment}) behöver en kommentar till bedömaren.",
                    en: "A returned assessment ({assessment}) needs a comment to the assessor."),
                remedy: Advice(
                    sv: "Skriv vad som ska ändras: {step}",
                    en: "Write what should change: {step}",
                    Step(.doAgain, [.comment: .toFillIn])))
        case .stageNotSignedOff:
            Message(
                what: Phrase(
                    sv: "{claim} är inte godkänt av {role}.",
                    en: "{claim} has not been signed off by the {role}."),
                remedy: Advice(
                    sv: "Granskning och godkännande av {role} återstår: {step}, sedan {step2}",
                    en: "Review and sign-off by the {role} remain: {step}, then {step2}",
                    Step(.reviewClaim, [.claim: "{claim}"]),
                    Step(.signOffClaim, [.claim: "{claim}"])))
        case .roleRequired:
            Message(
                what: Phrase(
                    sv: "{actor} har ingen giltig behörighet som {role} den {day}.",
                    en: "{actor} holds no valid authorisation as {role} on {day}."),
                remedy: Advice(
                    sv:
                        "Låt någon med behörigheten göra det, eller be en administratör om den. Vad {actor} får göra: {step}",
                    en: "Let someone with the role do it, or ask an administrator for it. What {actor} may do: {step}",
                    Step(.showPractitioner, [.practitioner: "{actor}"])))
        case .lastAdministrator:
            Message(
                what: Phrase(
                    sv: "{actor} är den sista administratören.",
                    en: "{actor} is the last administrator."),
                remedy: Advice(
                    sv: "Ge någon annan rollen först: {step}",
                    en: "Give someone else the role first: {step}",
                    Step(.authorisePractitioner, [.practitioner: .toFillIn, .role: "administrator", .basis: .toFillIn]))
            )
        case .alreadyRegistered:
            Message(
                what: Phrase(
                    sv: "{participant} är redan registrerad för {framework}.",
                    en: "{participant} is already registered for {framework}."),
                remedy: Phrase(
                    sv: "Inget behöver göras.",
                    en: "Nothing needs doing."))
        case .identityNumberInUse:
            Message(
                what: Phrase(
                    sv: "Identitetsnumret hör redan till {participant}.",
                    en: "The identity number already belongs to {participant}."),
                remedy: Advice(
                    sv: "Är det samma person, använd den som finns: {step}",
                    en: "If it is the same person, use the one there is: {step}",
                    Step(.showParticipant, [.participant: "{participant}"])))
        case .protectedIdentityNeedsChoice:
            Message(
                what: Phrase(
                    sv: "{participant} har skyddade personuppgifter.",
                    en: "{participant} has a protected identity."),
                remedy: Advice(
                    sv: "Ska intyget ändå bära namnet: gör om det med {step}",
                    en: "If the certificate shall carry the name all the same: do it again with {step}",
                    Step(.doAgain, [.includeProtected: "{participant}"])))
        case .detailsDisposed:
            Message(
                what: Phrase(
                    sv: "Uppgifterna om {participant} är gallrade; utan namn utfärdas inget intyg.",
                    en: "The details of {participant} have been disposed of; without a name no certificate is issued."),
                remedy: Phrase(
                    sv:
                        "Gallrade uppgifter går inte att få tillbaka. Ska andra i anspråket ha intyg: dra tillbaka det, och lägg fram dem utan {participant}.",
                    en:
                        "What is disposed of cannot be had back. For the others of a claim: withdraw it, and put them forward without {participant}."
                ))
        case .appealOpen:
            Message(
                what: Phrase(
                    sv: "Omprövning av {assessment} är begärd ({appeal}) och inte avgjord.",
                    en: "{assessment} is under appeal ({appeal}), which is not decided."),
                remedy: Advice(
                    sv: "Avgör omprövningen först: {step}, eller {step2}",
                    en: "Decide the appeal first: {step}, or {step2}",
                    Step(.decideAppeal, [.appeal: "{appeal}", .outcome: "upheld", .reason: .toFillIn]),
                    Step(.decideAppeal, [.appeal: "{appeal}", .outcome: "dismissed", .reason: .toFillIn])))
        case .reReviewOpen:
            Message(
                what: Phrase(
                    sv: "{assessment} ska granskas på nytt.",
                    en: "{assessment} is to be reviewed again."),
                remedy: Advice(
                    sv: "Avsluta omgranskningen först: {step}, eller {step2}",
                    en: "Close the re-review first: {step}, or {step2}",
                    Step(.closeReReview, [.assessment: "{assessment}", .stands: .yes, .reason: .toFillIn]),
                    Step(.closeReReview, [.assessment: "{assessment}", .stands: .no, .reason: .toFillIn])))
        case .appealDeciderTookPart:
            Message(
                what: Phrase(
                    sv: "{actor} hade del i beslutet om {assessment}.",
                    en: "{actor} took part in the decision on {assessment}."),
                remedy: Phrase(
                    sv: "Låt någon som inte hade del i beslutet avgöra.",
                    en: "Let someone who had no part in the decision decide."))
        case .meetingOverdue:
            Message(
                what: Phrase(
                    sv: "{assessor} har inte deltagit i något standardiseringsmöte sedan {day}.",
                    en: "{assessor} has not attended a standardisation meeting since {day}."),
                remedy: Advice(
                    sv: "Håll ett möte och anteckna det: {step}",
                    en: "Hold a meeting and record it: {step}",
                    Step(.recordMeeting, [.day: .toFillIn, .practitioner: "{assessor}", .conclusions: .toFillIn])))
        case .authorisationExpires:
            Message(
                what: Phrase(
                    sv: "{practitioner}s behörighet {authorisation} som {role} går ut {day}.",
                    en: "{practitioner}'s authorisation {authorisation} as {role} ends on {day}."),
                remedy: Advice(
                    sv: "Förnya den vid behov; hela steget står i: {step}",
                    en: "Renew it if needed; the whole step is in: {step}",
                    Step(.showWorklist)))
        case .administratorLimited:
            Message(
                what: Phrase(
                    sv: "En administratörs behörighet gäller hela registret; {practitioner}s kan inte avgränsas.",
                    en:
                        "An administrator's authorisation is for the whole registry; {practitioner}'s cannot be limited."
                ),
                remedy: Advice(
                    sv: "Ge den utan {step} och {step2}, eller ge en annan roll.",
                    en: "Give it without {step} and {step2}, or give another role.",
                    Step(.doAgain, [.framework: .named]),
                    Step(.doAgain, [.unit: .named])))
        case .assessorIsProvisional:
            Message(
                what: Phrase(
                    sv:
                        "{practitioner} är provisorisk bedömare ({authorisation}) och blir certifierad genom utbildning och godkända valideringar.",
                    en:
                        "{practitioner} is a provisional assessor ({authorisation}) and becomes certified by training and approved validations."
                ),
                remedy: Advice(
                    sv: "Certifiera: {step}. Är {practitioner} certifierad av någon annan: återkalla först med {step2}",
                    en: "Certify: {step}. If {practitioner} was certified elsewhere, withdraw first with {step2}",
                    Step(
                        .certifyAssessor,
                        [.practitioner: "{practitioner}", .training: .toFillIn, .trainedOn: .toFillIn]),
                    Step(
                        .withdrawAuthorisation, [.practitioner: "{practitioner}", .role: "{role}", .reason: .toFillIn]))
            )
        case .notProvisional:
            Message(
                what: Phrase(
                    sv: "{practitioner} har ingen provisorisk behörighet som bedömare den {day}.",
                    en: "{practitioner} holds no provisional authorisation as assessor on {day}."),
                remedy: Advice(
                    sv:
                        "Se vilka behörigheter som finns: {step}. Den som är certifierad bedömare behöver inte certifieras.",
                    en: "See which there are: {step}. A certified assessor need not be certified again.",
                    Step(.showPractitioner, [.practitioner: "{practitioner}"])))
        case .provisionalUnclear:
            Message(
                what: Phrase(
                    sv: "{practitioner} har flera provisoriska behörigheter: {authorisations}.",
                    en: "{practitioner} holds several provisional authorisations: {authorisations}."),
                remedy: Advice(
                    sv: "Säg vilken, med {step}; var och en certifieras för sig. Se vad de gäller: {step2}",
                    en: "Say which, with {step}; each is certified by itself. See what they are for: {step2}",
                    Step(.doAgain, [.authorisation: .named]),
                    Step(.showPractitioner, [.practitioner: "{practitioner}"])))
        case .trainingNotCompleted:
            Message(
                what: Phrase(
                    sv: "Att {practitioner} har slutfört bedömarutbildning senast {day} är inte angivet.",
                    en: "That {practitioner} has completed training as assessor by {day} is not stated."),
                remedy: Advice(
                    sv: "Ange vilken och när den slutfördes: {step}. Är den inte klar: certifiera när den är det.",
                    en: "State which, and when it was completed: {step}. If it is not, certify when it is.",
                    Step(.doAgain, [.training: .toFillIn, .trainedOn: .toFillIn])))
        case .validationsNotApproved:
            Message(
                what: Phrase(
                    sv:
                        "{practitioner} har {approved} godkända valideringar under den provisoriska behörigheten; ramverkets regler kräver {needed}.",
                    en:
                        "{practitioner} has {approved} approved validations under the provisional authorisation; the policy asks for {needed}."
                ),
                remedy: Advice(
                    sv:
                        "Låt fler bedömningar lämnas in och granskas; allt som en provisorisk bedömare gör granskas. Se vad som väntar: {step}",
                    en:
                        "Have more assessments submitted and reviewed; a provisional assessor's all are. See what waits: {step}",
                    Step(.showWholeWorklist)))
        case .certificateNotFaulted:
            Message(
                what: Phrase(
                    sv: "{serial} är inte återkallat för något som var fel i bedömningen eller kvalitetssäkringen.",
                    en:
                        "{serial} has not been revoked for anything that was wrong with the assessment or its quality assurance."
                ),
                remedy: Advice(
                    sv: "Återkalla det först: {step}. Utan {step2} visas bara vilka som kan vara berörda.",
                    en: "Revoke it first: {step}. Without {step2}, those who may be affected are only listed.",
                    Step(
                        .revokeCertificate,
                        [.certificate: "{serial}", .reason: "qualityAssuranceFailure", .comment: .toFillIn]),
                    Step(.doAgain, [.opening: .named])))
        case .packageForAnother:
            Message(
                what: Phrase(
                    sv: "Paketet är adresserat till {assurer} med nyckeln {key}, inte till dig.",
                    en: "The package is addressed to {assurer} with the key {key}, not to you."),
                remedy: Phrase(
                    sv: "Har du bytt nyckel: be verksamheten registrera den nya och exportera igen.",
                    en: "If you have changed keys: ask the centre to register the new one and to export again."))
        case .packageAlreadyDecided:
            Message(
                what: Phrase(
                    sv: "Paketet {package} är redan avgjort, och på ett annat sätt.",
                    en: "The package {package} has been decided already, and in another way."),
                remedy: Phrase(
                    sv:
                        "Det som är undertecknat ändras inte. Behöver beslutet göras om: be verksamheten exportera anspråket igen.",
                    en:
                        "What is signed is not changed. If it must be decided anew: ask the centre to export the claim again."
                ))
        case .internalSampleDoubtful:
            Message(
                what: Phrase(
                    sv: "Det interna stickprovet av {claim} är inte det som lottningen ger.",
                    en: "The internal sample of {claim} is not the one that the lot gives."),
                remedy: Advice(
                    sv: "Fråga verksamheten varför innan du godkänner, eller granska allt: {step}",
                    en: "Ask the centre why before signing off, or review everything: {step}",
                    Step(.reviewWholePackage, [.package: "{package}"])))
        case .returnReasonMissing:
            Message(
                what: Phrase(
                    sv: "Det står inte varför {claim} ska tillbaka.",
                    en: "It does not say why {claim} goes back."),
                remedy: Phrase(
                    sv: "Skriv vad som behöver göras innan anspråket lämnas in igen.",
                    en: "Write what needs doing before the claim is submitted again."))
        case .addresseeUnclear:
            Message(
                what: Phrase(
                    sv: "Det framgår inte vem {claim} ska till. Möjliga är {assurers}.",
                    en: "It is not clear to whom {claim} goes. Possible are {assurers}."),
                remedy: Advice(
                    sv: "Välj en extern kvalitetssäkrare: {step}",
                    en: "Choose an external quality assurer: {step}",
                    Step(.exportClaim, [.claim: "{claim}", .addressee: .toFillIn, .output: .toFillIn])))
        case .addresseeMissing:
            Message(
                what: Phrase(
                    sv: "Ingen extern kvalitetssäkrare från en annan organisation har behörighet för {framework}.",
                    en: "No external quality assurer of another organisation is authorised for {framework}."),
                remedy: Advice(
                    sv: "En administratör kan ge behörighet: {step}",
                    en: "An administrator can authorise one: {step}",
                    Step(
                        .authorisePractitioner,
                        [
                            .practitioner: .toFillIn, .role: "externalQualityAssurer", .framework: "{framework}",
                            .basis: .toFillIn,
                        ])))
        case .addresseeWithoutKey:
            Message(
                what: Phrase(
                    sv: "{assurer} har ingen giltig nyckel att underteckna beslutet med.",
                    en: "{assurer} has no valid key to sign the decision with."),
                remedy: Advice(
                    sv: "Be {assurer} skicka sin publika nyckel ({step}), och registrera den: {step2}",
                    en: "Ask {assurer} to send the public key ({step}), and register it: {step2}",
                    Step(.showPublicKey, [.practitioner: "{assurer}", .output: .toFillIn]),
                    Step(.registerKey, [.practitioner: "{assurer}", .publicKey: .toFillIn])))
        case .stageUnderWay:
            Message(
                what: Phrase(
                    sv: "{assurer} har redan börjat granska {claim} i registret.",
                    en: "{assurer} has begun to review {claim} in the registry already."),
                remedy: Advice(
                    sv: "Låt {assurer} göra färdigt där: {step}",
                    en: "Let {assurer} finish there: {step}",
                    Step(.reviewClaim, [.claim: "{claim}"])))
        case .decisionOfOtherRegistry:
            Message(
                what: Phrase(
                    sv: "Beslutet gäller ett anspråk hos {issuer}, inte hos {own}.",
                    en: "The decision is about a claim at {issuer}, not at {own}."),
                remedy: Phrase(
                    sv: "Lämna det till {issuer}.",
                    en: "Pass it on to {issuer}."))
        case .decisionWithoutExport:
            Message(
                what: Phrase(
                    sv: "Beslutet svarar på paketet {package}, som aldrig har exporterats för {claim}.",
                    en: "The decision answers the package {package}, which was never exported for {claim}."),
                remedy: Advice(
                    sv: "Be om ett beslut på det paket som ni har skickat; se vilka: {step}",
                    en: "Ask for a decision on the package that you have sent; see which: {step}",
                    Step(.showClaim, [.claim: "{claim}"])))
        case .decisionSuperseded:
            Message(
                what: Phrase(
                    sv: "{claim} har exporterats igen efter det paket som beslutet svarar på.",
                    en: "{claim} has been exported again since the package that the decision answers."),
                remedy: Phrase(
                    sv: "Det senaste paketet gäller. Be om ett beslut på det.",
                    en: "The newest package counts. Ask for a decision on that one."))
        case .decisionAlreadyImported:
            Message(
                what: Phrase(
                    sv: "Ett beslut om {claim} med samma paket är redan infört.",
                    en: "A decision on {claim} with the same package has been imported already."),
                remedy: Phrase(
                    sv: "Inget behöver göras.",
                    en: "Nothing needs doing."))
        case .decisionOfOtherRound:
            Message(
                what: Phrase(
                    sv: "Beslutet gäller omgång {round} av {claim}, som nu är i omgång {present}.",
                    en: "The decision is about round {round} of {claim}, which is in round {present} now."),
                remedy: Advice(
                    sv: "Exportera anspråket som det nu ser ut: {step}",
                    en: "Export the claim as it stands now: {step}",
                    Step(.exportClaim, [.claim: "{claim}", .output: .toFillIn])))
        case .decisionByAnother:
            Message(
                what: Phrase(
                    sv: "Beslutet är {assurer}s, men paketet gick till {addressee}.",
                    en: "The decision is {assurer}'s, but the package went to {addressee}."),
                remedy: Advice(
                    sv: "Be {addressee} besluta. Ska {assurer} göra det i stället: {step}",
                    en: "Ask {addressee} to decide. If {assurer} shall instead: {step}",
                    Step(.exportClaim, [.claim: "{claim}", .addressee: "{assurer}", .output: .toFillIn])))
        case .decisionKeyUnknown:
            Message(
                what: Phrase(
                    sv: "Nyckeln {key} var inte {assurer}s när paketet exporterades.",
                    en: "The key {key} was not {assurer}'s when the package was exported."),
                remedy: Phrase(
                    sv:
                        "Fråga {assurer}, på annat sätt än genom filen. Är nyckeln {assurer}s: registrera den och exportera igen. Annars är beslutet förfalskat.",
                    en:
                        "Ask {assurer}, by other means than the file. If the key is {assurer}'s: register it and export again. If not, the decision is forged."
                ))
        case .decisionKeyEnded:
            Message(
                what: Phrase(
                    sv: "{assurer}s nyckel {key} gäller inte sedan {day}.",
                    en: "{assurer}'s key {key} has not held since {day}."),
                remedy: Phrase(
                    sv: "Vem som har haft nyckeln sedan dess går inte att veta. Registrera en ny, och exportera igen.",
                    en: "Who has had the key since then cannot be known. Register a new one, and export again."))
        case .decisionSignatureInvalid:
            Message(
                what: Phrase(
                    sv: "Beslutet är inte undertecknat av {assurer} så som det nu ser ut.",
                    en: "As it stands, the decision is not signed by {assurer}."),
                remedy: Phrase(
                    sv: "Filen är ändrad eller förfalskad. Hämta den igen, direkt från {assurer}.",
                    en: "The file was altered or forged. Get it again, straight from {assurer}."))
        case .decisionBeforeExport:
            Message(
                what: Phrase(
                    sv: "Beslutet är daterat {day}, men paketet exporterades {exported}.",
                    en: "The decision is dated {day}, but the package was exported on {exported}."),
                remedy: Phrase(
                    sv: "Be {assurer} kontrollera datorns klocka. Exportera sedan igen, så att beslutet kan göras om.",
                    en:
                        "Ask {assurer} to check the computer's clock. Then export again, so that it can be decided anew."
                ))
        case .decisionInTheFuture:
            Message(
                what: Phrase(
                    sv: "Beslutet är daterat {day}, och i dag är {today}.",
                    en: "The decision is dated {day}, and today is {today}."),
                remedy: Phrase(
                    sv: "Kontrollera klockorna på båda datorerna. Går de rätt: vänta till dess.",
                    en: "Check the clocks of both computers. If they are right: wait until then."))
        case .dateInTheFuture:
            Message(
                what: Phrase(
                    sv: "{day} har inte inträffat än; i dag är {today}.",
                    en: "{day} has not come yet; today is {today}."),
                remedy: Phrase(
                    sv: "Ange dagen då det skedde.",
                    en: "Give the day on which it happened."))
        case .dateInThePast:
            Message(
                what: Phrase(
                    sv: "{day} har redan varit; i dag är {today}.",
                    en: "{day} is past; today is {today}."),
                remedy: Phrase(
                    sv: "Ange i dag eller en senare dag: det som redan är gjort står fast.",
                    en: "Give today or a later day: what has been done stands."))
        case .periodEndsBeforeItBegins:
            Message(
                what: Phrase(
                    sv: "Perioden slutar {until}, före {from}.",
                    en: "The period ends on {until}, before {from}."),
                remedy: Phrase(
                    sv: "Byt plats på dagarna eller rätta dem.",
                    en: "Swap or correct the days."))
        case .frameworkVersionExists:
            Message(
                what: Phrase(
                    sv: "{framework} version {version} kan inte importeras: version {present} finns redan.",
                    en: "{framework} version {version} cannot be imported: version {present} is there already."),
                remedy: Phrase(
                    sv: "Höj ramverkets versionsnummer i filen.",
                    en: "Raise the framework's version number in the file."))
        case .unitVersionDiffers:
            Message(
                what: Phrase(
                    sv: "{unit} finns redan i {framework} med annat innehåll.",
                    en: "{unit} is already in {framework} with other content."),
                remedy: Phrase(
                    sv: "Det som är ändrat är en ny version: höj enhetens versionsnummer i filen.",
                    en: "What is changed is a new version: raise the unit's version number in the file."))
        case .practitionerExists:
            Message(
                what: Phrase(
                    sv: "Det finns redan en medarbetare {practitioner}.",
                    en: "There is a practitioner {practitioner} already."),
                remedy: Advice(
                    sv: "Välj ett annat kortnamn, eller använd den som finns: {step}",
                    en: "Choose another handle, or use the one there is: {step}",
                    Step(.showPractitioner, [.practitioner: "{practitioner}"])))
        case .keyAlreadyRegistered:
            Message(
                what: Phrase(
                    sv: "Nyckeln {key} är redan registrerad för {practitioner}.",
                    en: "The key {key} is already registered to {practitioner}."),
                remedy: Advice(
                    sv: "En nyckel hör till en person. Var och en skapar sin egen: {step}",
                    en: "A key belongs to one person. Everybody creates their own: {step}",
                    Step(.createKey, [.practitioner: .toFillIn])))
        case .unitOfOtherFramework:
            Message(
                what: Phrase(
                    sv: "{unit} hör inte till {framework}.",
                    en: "{unit} does not belong to {framework}."),
                remedy: Advice(
                    sv: "Ändra ramverket eller enheten. Vad som hör ihop: {step}",
                    en: "Change the framework or the unit. What belongs together: {step}",
                    Step(.showCatalogue, [.framework: "{framework}"])))
        case .selfRatingInvalid:
            Message(
                what: Phrase(
                    sv: "{participant}s självskattning i {unit}: kriterium {criterion} med omdömet {grade} finns inte.",
                    en: "{participant}'s self-rating in {unit}: there is no criterion {criterion} with grade {grade}."),
                remedy: Advice(
                    sv: "Se enhetens kriterier: {step}",
                    en: "See the unit's criteria: {step}",
                    Step(.showCatalogue, [.unit: "{unit}"])))
        case .certificateNotInState:
            Message(
                what: Phrase(
                    sv: "Intyget {serial} är {state} och kan inte {move}.",
                    en: "Certificate {serial} is {state} and cannot be {move}."),
                remedy: Advice(
                    sv: "Se intyget: {step}",
                    en: "See the certificate: {step}",
                    Step(.showCertificate, [.certificate: "{serial}"])))
        case .reasonIsSuperseded:
            Message(
                what: Phrase(
                    sv: "Ett intyg blir inte ersatt av att återkallas: det ersätts när ett nytt utfärdas.",
                    en: "Revoking does not supersede a certificate: it is superseded when it is issued anew."),
                remedy: Advice(
                    sv: "Utfärda det på nytt: {step}",
                    en: "Issue it anew: {step}",
                    Step(.reissueCertificate, [.certificate: "{serial}"])))
        case .alreadyClosed:
            Message(
                what: Phrase(
                    sv: "{subject} är redan avgjord.",
                    en: "{subject} is decided already."),
                remedy: Phrase(
                    sv: "Inget behöver göras.",
                    en: "Nothing needs doing."))
        case .evidenceDisposed:
            Message(
                what: Phrase(
                    sv: "{unit}: en fil till bevis {evidence} är gallrad och tas inte in igen.",
                    en: "{unit}: a file of evidence {evidence} was disposed of, and is not taken in again."),
                remedy: Advice(
                    sv: "Lämna den utanför. Beslutet står i liggaren: {step}",
                    en: "Leave it out. The decision is in the ledger: {step}",
                    Step(.showLedger, [.about: "{digest}"])))
        case .decisionGone:
            Message(
                what: Phrase(
                    sv: "Beslutet om {claim} finns inte kvar, och därmed inget som styrker det.",
                    en: "The decision on {claim} is gone, and with it what attests it."),
                remedy: Phrase(
                    sv: "Ta fram dokumentet ur en säkerhetskopia.",
                    en: "Find the document in a backup."))
        case .decisionEventsDiffer:
            Message(
                what: Phrase(
                    sv: "Det som är infört för {claim} är inte vad {assurer} beslutade.",
                    en: "What was recorded for {claim} is not what {assurer} decided."),
                remedy: Phrase(
                    sv: "Jämför med det undertecknade beslutet och utred vem som förde in det.",
                    en: "Compare with the signed decision, and find out who brought it in."))
        case .sampleWrong:
            Message(
                what: Phrase(
                    sv: "Stickprovet för {claim} är inte det som skulle dras ({discrepancy}).",
                    en: "The sample of {claim} is not the one that had to be drawn ({discrepancy})."),
                remedy: Phrase(
                    sv: "Dra stickprovet på nytt i programmet.",
                    en: "Draw the sample anew with the program."))
        case .signedByAnother:
            Message(
                what: Phrase(
                    sv: "Det här är {author}s handling, och {signer} har undertecknat den.",
                    en: "This is an act of {author}, and {signer} signed it."),
                remedy: Phrase(
                    sv: "Låt {author} göra det med sin egen nyckel.",
                    en: "Let {author} do it with their own key."))
        case .moveWithoutCause:
            Message(
                what: Phrase(
                    sv: "{subject} har ändrats ({move}) utan den handling som det följer av.",
                    en: "{subject} was changed ({move}) without the act that this follows from."),
                remedy: Phrase(
                    sv: "Gör handlingen i programmet; den ändrar det som ska ändras.",
                    en: "Do the act with the program; it changes what has to change."))
        case .consequenceMissing:
            Message(
                what: Phrase(
                    sv: "{subject} skulle ha ändrats ({move}) av det som gjordes, och är oförändrad.",
                    en: "{subject} should have changed ({move}) with what was done, and has not."),
                remedy: Phrase(
                    sv: "Gör handlingen i programmet; den ändrar det som ska ändras.",
                    en: "Do the act with the program; it changes what has to change."))
        case .notOnRecord:
            Message(
                what: Phrase(
                    sv: "{subject}: {what} finns inte i registret.",
                    en: "{subject}: {what} is not in the registry."),
                remedy: Phrase(
                    sv: "Kontrollera vad som finns, och försök igen.",
                    en: "Check what is there, and try again."))
        case .differsFromRecord:
            Message(
                what: Phrase(
                    sv: "{subject}: {what} stämmer inte med vad som är antecknat.",
                    en: "{subject}: {what} does not agree with what is on record."),
                remedy: Phrase(
                    sv: "Försök igen; någon kan ha ändrat något under tiden.",
                    en: "Try again; somebody may have changed something meanwhile."))
        case .datedOtherwise:
            Message(
                what: Phrase(
                    sv: "{subject} är daterad {day}, och görs {today}.",
                    en: "{subject} is dated {day}, and is done on {today}."),
                remedy: Phrase(
                    sv: "Datera det till i dag.",
                    en: "Date it today."))
        case .clockDidNotRunAhead:
            Message(
                what: Phrase(
                    sv:
                        "Klockan är {now}. Den kan bara rättas till en tid mellan {right}, då den senast gick rätt, och {wrong}.",
                    en:
                        "The time is {now}. A clock is corrected only to a time between {right}, when it was last right, and {wrong}."
                ),
                remedy: Phrase(
                    sv: "Kontrollera datorns klocka, och vilken post som var den sista med rätt tid.",
                    en: "Check the clock of this computer, and which transaction was the last with a right time."))
        case .keyNotHeld:
            Message(
                what: Phrase(
                    sv: "{key} är ingen nyckel som {practitioner} har, eller den har redan upphört.",
                    en: "{key} is no key that {practitioner} has, or it has ended already."),
                remedy: Advice(
                    sv: "Se vilka nycklar som är registrerade: {step}", en: "See which keys are registered: {step}",
                    Step(.showPractitioner, [.practitioner: "{practitioner}"])))
        case .basisMissing:
            Message(
                what: Phrase(
                    sv: "Det står inte varför {subject} gallras.",
                    en: "It is not said why {subject} is disposed of."),
                remedy: Phrase(
                    sv: "Skriv vilken regel eller vilket beslut som gallringen stöds på.",
                    en: "Write which rule or decision the disposal rests on."))
        case .anotherStands:
            Message(
                what: Phrase(
                    sv: "{participant} har redan {assessment} i {unit}.",
                    en: "{participant} already has {assessment} in {unit}."),
                remedy: Phrase(
                    sv: "Låt den nya bedömningen ersätta den.",
                    en: "Let the new assessment take its place."))
        case .alreadyIssued:
            Message(
                what: Phrase(
                    sv: "{participant} har redan intyget {serial}.",
                    en: "{participant} has the certificate {serial} already."),
                remedy: Advice(
                    sv: "Se intyget: {step}", en: "See the certificate: {step}",
                    Step(.showCertificate, [.certificate: "{serial}"])))
        case .assessmentNoLongerCertified:
            Message(
                what: Phrase(
                    sv: "{assessment}, som {serial} bygger på, gäller inte längre: den är {state}.",
                    en: "{assessment}, on which {serial} rests, no longer holds: it is {state}."),
                remedy: Advice(
                    sv: "Återkalla intyget ({step}). När deltagaren har bedömts på nytt kan ett nytt utfärdas.",
                    en:
                        "Revoke the certificate ({step}). When the participant has been assessed anew, a new one can be issued.",
                    Step(
                        .revokeCertificate, [.certificate: "{serial}", .reason: .toFillIn, .comment: .toFillIn])))
        case .documentDiffers:
            Message(
                what: Phrase(
                    sv: "{serial}: dokumentet är ett annat än det som är antecknat ({what}).",
                    en: "{serial} stands for another {what}."),
                remedy: Phrase(
                    sv: "Jämför med en säkerhetskopia, och utred vem som har ändrat det.",
                    en: "Compare with a backup, and find out who changed it."))
        }
    }
}
