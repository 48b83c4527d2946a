/// Said of frameworks and units, and of their adoption.
extension Message {
    static let unitNotAdopted = Message(
        what: Phrase(
            sv: "Ingen panel hade antagit {unit} den {day}.",
            en: "No panel had adopted {unit} by {day}."),
        remedy: Advice(
            sv: "Vänta med bedömningen tills panelen har beslutat. Beslutet antecknas av en administratör: {step}",
            en: "Wait until the panel has decided. An administrator records the decision: {step}",
            Step(
                .recordAdoption,
                [.framework: "{framework}", .panel: .toFillIn, .day: .toFillIn, .decision: .toFillIn])))

    static let unitRelevanceExpired = Message(
        what: Phrase(
            sv: "Panelens antagande av {unit} gällde till {until}.",
            en: "The panel's adoption of {unit} held until {until}."),
        remedy: Advice(
            sv: "Panelen behöver pröva relevansen på nytt. Beslutet antecknas av en administratör: {step}",
            en: "The panel has to assure its relevance anew. An administrator records the decision: {step}",
            Step(
                .recordAdoption,
                [.framework: "{framework}", .panel: .toFillIn, .day: .toFillIn, .decision: .toFillIn])))

    static let unitRelevanceDue = Message(
        what: Phrase(
            sv: "Panelens antagande av {unit} gäller till {until}.",
            en: "The panel's adoption of {unit} holds until {until}."),
        remedy: Phrase(
            sv: "Bedömningen tas emot. Planera en ny relevanssäkring med panelen.",
            en: "The assessment is taken in. Plan a new relevance review with the panel."))

    static let unitHasNewerVersion = Message(
        what: Phrase(
            sv: "{unit} har en nyare version, {newest}.",
            en: "{unit} has a newer version, {newest}."),
        remedy: Phrase(
            sv: "Bedömningar som är påbörjade kan göras färdiga; bedöm nya deltagare efter {newest}.",
            en: "Assessments under way can be finished; assess new participants by {newest}."))

    static let claimHoldsEarlierVersion = Message(
        what: Phrase(
            sv: "{claim} innehåller {unit}, som har en nyare version: {newest}.",
            en: "{claim} holds {unit}, which has a newer version: {newest}."),
        remedy: Phrase(
            sv:
                "Anspråket gäller ändå, och intyget anger versionen för varje enhet. Ska deltagaren ha den nya, bedöm på nytt efter {newest}.",
            en:
                "The claim holds all the same, and the certificate states the version of each unit. If the participant is to have the new one, assess anew by {newest}."
        ))

    static let unitOfOtherFramework = Message(
        what: Phrase(
            sv: "{unit} hör inte till {framework}.",
            en: "{unit} does not belong to {framework}."),
        remedy: Advice(
            sv: "Ändra ramverket eller enheten. Vad som hör ihop: {step}",
            en: "Change the framework or the unit. What belongs together: {step}",
            Step(.showCatalogue, [.framework: "{framework}"])))

    static let frameworkVersionExists = Message(
        what: Phrase(
            sv: "{framework} version {version} kan inte importeras: version {present} finns redan.",
            en: "{framework} version {version} cannot be imported: version {present} is there already."),
        remedy: Phrase(
            sv: "Är filen densamma behöver inget göras. Är den ändrad, höj ramverkets versionsnummer i den.",
            en:
                "If the file is the same, nothing needs doing. If it was changed, raise the framework's version number in it."
        ))

    static let unitVersionDiffers = Message(
        what: Phrase(
            sv: "{unit} finns redan i {framework} med annat innehåll.",
            en: "{unit} is already in {framework} with other content."),
        remedy: Phrase(
            sv: "Det som är ändrat är en ny version: höj enhetens versionsnummer i filen.",
            en: "What is changed is a new version: raise the unit's version number in the file."))
}
