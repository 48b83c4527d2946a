/// Said of packages to quality assurers elsewhere, and of their decisions.
extension Message {
    static let packageForAnother = Message(
        what: Phrase(
            sv: "Paketet är adresserat till {assurer} med nyckeln {key}, inte till dig.",
            en: "The package is addressed to {assurer} with the key {key}, not to you."),
        remedy: Phrase(
            sv: "Har du bytt nyckel: be verksamheten registrera den nya och exportera igen.",
            en: "If you have changed keys: ask the centre to register the new one and to export again."))

    static let packageAlreadyDecided = Message(
        what: Phrase(
            sv: "Paketet {package} är redan avgjort, och på ett annat sätt.",
            en: "The package {package} has been decided already, and in another way."),
        remedy: Phrase(
            sv:
                "Det som är undertecknat ändras inte. Behöver beslutet göras om: be verksamheten exportera anspråket igen.",
            en: "What is signed is not changed. If it must be decided anew: ask the centre to export the claim again."))

    static let addresseeUnclear = Message(
        what: Phrase(
            sv: "Det framgår inte vem {claim} ska till. Möjliga är {assurers}.",
            en: "It is not clear to whom {claim} goes. Possible are {assurers}."),
        remedy: Advice(
            sv: "Välj en extern kvalitetssäkrare: {step}",
            en: "Choose an external quality assurer: {step}",
            Step(.exportClaim, [.claim: "{claim}", .addressee: .toFillIn, .output: .toFillIn])))

    static let addresseeMissing = Message(
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

    static let addresseeWithoutKey = Message(
        what: Phrase(
            sv: "{assurer} har ingen giltig nyckel att underteckna beslutet med.",
            en: "{assurer} has no valid key to sign the decision with."),
        remedy: Advice(
            sv: "Be {assurer} skicka sin publika nyckel ({step}), och registrera den: {step2}",
            en: "Ask {assurer} to send the public key ({step}), and register it: {step2}",
            Step(.showPublicKey, [.practitioner: "{assurer}", .output: .toFillIn]),
            Step(.registerKey, [.practitioner: "{assurer}", .publicKey: .toFillIn])))

    static let decisionOfOtherRegistry = Message(
        what: Phrase(
            sv: "Beslutet gäller ett anspråk hos {issuer}, inte hos {own}.",
            en: "The decision is about a claim at {issuer}, not at {own}."),
        remedy: Phrase(
            sv: "Lämna det till {issuer}.",
            en: "Pass it on to {issuer}."))

    static let decisionWithoutExport = Message(
        what: Phrase(
            sv: "Beslutet svarar på paketet {package}, som aldrig har exporterats för {claim}.",
            en: "The decision answers the package {package}, which was never exported for {claim}."),
        remedy: Advice(
            sv: "Be om ett beslut på det paket som ni har skickat; se vilka: {step}",
            en: "Ask for a decision on the package that you have sent; see which: {step}",
            Step(.showClaim, [.claim: "{claim}"])))

    static let decisionSuperseded = Message(
        what: Phrase(
            sv: "{claim} har exporterats igen efter det paket som beslutet svarar på.",
            en: "{claim} has been exported again since the package that the decision answers."),
        remedy: Phrase(
            sv: "Det senaste paketet gäller. Be om ett beslut på det.",
            en: "The newest package counts. Ask for a decision on that one."))

    static let decisionAlreadyImported = Message(
        what: Phrase(
            sv: "Ett beslut om {claim} med samma paket är redan infört.",
            en: "A decision on {claim} with the same package has been imported already."),
        remedy: Phrase(
            sv: "Inget behöver göras.",
            en: "Nothing needs doing."))

    static let decisionOfOtherRound = Message(
        what: Phrase(
            sv: "Beslutet gäller omgång {round} av {claim}, som nu är i omgång {present}.",
            en: "The decision is about round {round} of {claim}, which is in round {present} now."),
        remedy: Advice(
            sv: "Exportera anspråket som det nu ser ut: {step}",
            en: "Export the claim as it stands now: {step}",
            Step(.exportClaim, [.claim: "{claim}", .output: .toFillIn])))

    static let decisionByAnother = Message(
        what: Phrase(
            sv: "Beslutet är {assurer}s, men paketet gick till {addressee}.",
            en: "The decision is {assurer}'s, but the package went to {addressee}."),
        remedy: Advice(
            sv: "Be {addressee} besluta. Ska {assurer} göra det i stället: {step}",
            en: "Ask {addressee} to decide. If {assurer} shall instead: {step}",
            Step(.exportClaim, [.claim: "{claim}", .addressee: "{assurer}", .output: .toFillIn])))

    static let decisionKeyUnknown = Message(
        what: Phrase(
            sv: "Nyckeln {key} var inte {assurer}s när paketet exporterades.",
            en: "The key {key} was not {assurer}'s when the package was exported."),
        remedy: Phrase(
            sv:
                "Fråga {assurer}, på annat sätt än genom filen. Är nyckeln {assurer}s: registrera den och exportera igen. Annars är beslutet förfalskat.",
            en:
                "Ask {assurer}, by other means than the file. If the key is {assurer}'s: register it and export again. If not, the decision is forged."
        ))

    static let decisionKeyEnded = Message(
        what: Phrase(
            sv: "{assurer}s nyckel {key} gäller inte sedan {day}.",
            en: "{assurer}'s key {key} has not held since {day}."),
        remedy: Phrase(
            sv: "Vem som har haft nyckeln sedan dess går inte att veta. Registrera en ny, och exportera igen.",
            en: "Who has had the key since then cannot be known. Register a new one, and export again."))

    static let decisionSignatureInvalid = Message(
        what: Phrase(
            sv: "Beslutet är inte undertecknat av {assurer} så som det nu ser ut.",
            en: "As it stands, the decision is not signed by {assurer}."),
        remedy: Phrase(
            sv: "Filen är ändrad eller förfalskad. Hämta den igen, direkt från {assurer}.",
            en: "The file was altered or forged. Get it again, straight from {assurer}."))

    static let decisionBeforeExport = Message(
        what: Phrase(
            sv: "Beslutet är daterat {day}, men paketet exporterades {exported}.",
            en: "The decision is dated {day}, but the package was exported on {exported}."),
        remedy: Phrase(
            sv: "Be {assurer} kontrollera datorns klocka. Exportera sedan igen, så att beslutet kan göras om.",
            en: "Ask {assurer} to check the computer's clock. Then export again, so that it can be decided anew."))

    static let decisionInTheFuture = Message(
        what: Phrase(
            sv: "Beslutet är daterat {day}, och i dag är {today}.",
            en: "The decision is dated {day}, and today is {today}."),
        remedy: Phrase(
            sv: "Kontrollera klockorna på båda datorerna. Går de rätt: vänta till dess.",
            en: "Check the clocks of both computers. If they are right: wait until then."))

    static let decisionGone = Message(
        what: Phrase(
            sv: "Beslutet om {claim} finns inte kvar, och därmed inget som styrker det.",
            en: "The decision on {claim} is gone, and with it what attests it."),
        remedy: Phrase(
            sv: "Ta fram dokumentet ur en säkerhetskopia.",
            en: "Find the document in a backup."))

    static let decisionEventsDiffer = Message(
        what: Phrase(
            sv: "Det som är infört för {claim} är inte vad {assurer} beslutade.",
            en: "What was recorded for {claim} is not what {assurer} decided."),
        remedy: Phrase(
            sv: "Jämför med det undertecknade beslutet och utred vem som förde in det.",
            en: "Compare with the signed decision, and find out who brought it in."))
}
