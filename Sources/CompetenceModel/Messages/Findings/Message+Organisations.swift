/// Said of organisations.
extension Message {
    static let organisationExists = Message(
        what: Phrase(
            sv: "Det finns redan en organisation {organisation}.",
            en: "There is an organisation {organisation} already."),
        remedy: Advice(
            sv: "Välj en annan kod, eller använd den som finns: {step}",
            en: "Choose another code, or use the one there is: {step}",
            Step(.showOrganisation, [.organisation: "{organisation}"])))

    static let organisationNameInUse = Message(
        what: Phrase(
            sv: "{organisation} heter redan ”{name}”.",
            en: "{organisation} is already called “{name}”."),
        remedy: Advice(
            sv: "Är det samma organisation, använd den som finns ({step}). Är det en annan, skriv vad som skiljer dem.",
            en: "If it is the same one, use the one there is ({step}). If it is another, write what tells them apart.",
            Step(.showOrganisation, [.organisation: "{organisation}"])))

    static let organisationNumberInUse = Message(
        what: Phrase(
            sv:
                "{number} är numret på {organisation}. Den som står utanför kan inte vara samma organisation som ägaren eller en medlem.",
            en:
                "{number} is the number of {organisation}. Whoever is outside cannot be the same body as the owner or a member."
        ),
        remedy: Advice(
            sv: "Kontrollera numret, och vad den andra är: {step}",
            en: "Check the number, and what the other one is: {step}",
            Step(.showOrganisation, [.organisation: "{organisation}"])))

    static let registryHasOneOwner = Message(
        what: Phrase(
            sv: "Ett register har en ägare, från början och för gott. Här är det {owner}.",
            en: "A registry has one owner, from the beginning and for good. Here it is {owner}."),
        remedy: Advice(
            sv: "Se vad var och en är: {step}",
            en: "See what each of them is: {step}",
            Step(.listOrganisations)))

    static let organisationNumberDoubtful = Message(
        what: Phrase(
            sv: "Kontrollsiffran i {number} stämmer inte.",
            en: "The check digit of {number} is wrong."),
        remedy: Advice(
            sv: "Jämför med registreringsbeviset. Är en siffra fel, rätta den: {step}",
            en: "Compare it with the certificate of registration. If a digit is wrong, correct it: {step}",
            Step(.correctOrganisation, [.organisation: "{organisation}", .organisationNumber: .toFillIn])))

    static let alreadyOfOrganisation = Message(
        what: Phrase(
            sv: "{subject} hör redan till {organisation}.",
            en: "{subject} belongs to {organisation} already."),
        remedy: Phrase(
            sv: "Inget behöver göras.",
            en: "Nothing needs doing."))

    static let alreadyLent = Message(
        what: Phrase(
            sv: "{practitioner} är redan utlånad till {organisation} någon av de dagarna.",
            en: "{practitioner} is lent to {organisation} already on some of these days."),
        remedy: Advice(
            sv: "Se när ({step}). Välj andra dagar, eller avsluta det lånet först.",
            en: "See when ({step}). Choose other days, or end that loan first.",
            Step(.showPractitioner, [.practitioner: "{practitioner}"])))

    static let loanOutside = Message(
        what: Phrase(
            sv:
                "{organisation} står utanför. Den som är intern kvalitetssäkrare lånas ut mellan ägaren och medlemmarna.",
            en: "{organisation} is outside. Internal quality assurers are lent between the owner and the members."),
        remedy: Advice(
            sv: "Se vilka som är medlemmar: {step}",
            en: "See who are members: {step}",
            Step(.listOrganisations)))

    static let loanNotHeld = Message(
        what: Phrase(
            sv: "{practitioner} är inte utlånad till {organisation} den dagen eller senare.",
            en: "{practitioner} is not lent to {organisation} on that day or later."),
        remedy: Advice(
            sv: "Se lånen: {step}",
            en: "See the loans: {step}",
            Step(.showPractitioner, [.practitioner: "{practitioner}"])))

    static let participantOutside = Message(
        what: Phrase(
            sv: "{organisation} står utanför och har inga deltagare i registret.",
            en: "{organisation} is outside and has no participants in the registry."),
        remedy: Advice(
            sv:
                "Ange ägaren eller en medlem ({step}). Är {organisation} en medlem, rättar en administratör det: {step2}",
            en:
                "Name the owner or a member ({step}). If {organisation} is a member, an administrator corrects it: {step2}",
            Step(.listOrganisations),
            Step(.correctOrganisation, [.organisation: "{organisation}", .relation: "member"])))

    static let organisationHasParticipants = Message(
        what: Phrase(
            sv: "{organisation} har deltagare i registret och kan inte stå utanför.",
            en: "{organisation} has participants in the registry and cannot be outside."),
        remedy: Advice(
            sv: "Flytta dem först, var och en: {step}",
            en: "Move them first, each of them: {step}",
            Step(.moveParticipant, [.participant: .toFillIn, .organisation: .toFillIn])))

    static let claimOfSeveralOrganisations = Message(
        what: Phrase(
            sv: "Ett anspråk gäller en organisation. Här är den {organisation}, och dit hör inte {participants}.",
            en: "A claim is of one organisation. Here it is {organisation}, which {participants} are not with."),
        remedy: Advice(
            sv: "Lägg fram en organisation i taget: {step}",
            en: "Put one organisation forward at a time: {step}",
            Step(.submitClaim, [.framework: "{framework}", .organisation: "{organisation}"])))
}
