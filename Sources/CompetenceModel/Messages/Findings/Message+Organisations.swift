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

    static let organisationNumberDoubtful = Message(
        what: Phrase(
            sv: "Kontrollsiffran i {number} stämmer inte.",
            en: "The check digit of {number} is wrong."),
        remedy: Advice(
            sv: "Jämför med registreringsbeviset. Är en siffra fel, rätta den: {step}",
            en: "Compare it with the certificate of registration. If a digit is wrong, correct it: {step}",
            Step(.correctOrganisation, [.organisation: "{organisation}", .organisationNumber: .toFillIn])))
}
