internal import CompetenceModel

/// Said of catalogues.
extension Message {
    static let criterionOfOtherOutcome = Message(
        what: Phrase(
            sv: "Kriterium {criterion} står under läranderesultat {outcome}.",
            en: "Criterion {criterion} stands under learning outcome {outcome}."),
        remedy: Phrase(
            sv: "Numrera kriteriet {outcome}.1, {outcome}.2 och så vidare, eller flytta det.",
            en: "Number the criterion {outcome}.1, {outcome}.2 and so on, or move it."))

    static let scaleWithoutPassingGrade = Message(
        what: Phrase(
            sv: "Inget omdöme i skalan är godkänt.",
            en: "No grade of the scale passes."),
        remedy: Phrase(
            sv: "Ange passes=\"true\" för minst ett omdöme.",
            en: "Give at least one grade passes=\"true\"."))

    static let scaleWithoutFailingGrade = Message(
        what: Phrase(
            sv: "Alla omdömen i skalan är godkända.",
            en: "Every grade of the scale passes."),
        remedy: Phrase(
            sv: "Ange passes=\"false\" för minst ett omdöme.",
            en: "Give at least one grade passes=\"false\"."))

    static let adoptionDecisionMissing = Message(
        what: Phrase(sv: "Ett antaget ramverk saknar beslut.", en: "An adopted framework has no decision."),
        remedy: Phrase(
            sv: "Lägg till AdoptionDecision med reference och date, eller ange provenance=\"illustrative\".",
            en: "Add AdoptionDecision with reference and date, or say provenance=\"illustrative\"."))

    static let adoptionDecisionUnexpected = Message(
        what: Phrase(
            sv: "En exempelkatalog har ett beslut om antagande.",
            en: "An illustrative framework has an adoption decision."),
        remedy: Phrase(
            sv: "Ange provenance=\"adopted\", eller ta bort AdoptionDecision.",
            en: "Say provenance=\"adopted\", or remove AdoptionDecision."))

    static let noticeMissing = Message(
        what: Phrase(
            sv: "En exempelkatalog saknar förbehållet Notice.", en: "An illustrative framework has no Notice."),
        remedy: Phrase(
            sv: "Lägg till Notice på svenska; texten trycks på varje intyg.",
            en: "Add a Notice in Swedish; it is printed on every certificate."))

    static let noticeUnexpected = Message(
        what: Phrase(
            sv: "Ett antaget ramverk har förbehållet Notice.", en: "An adopted framework has a Notice."),
        remedy: Phrase(
            sv: "Ta bort Notice; den hör till exempelkataloger.",
            en: "Remove the Notice; it belongs to illustrative frameworks."))

    static let externalStageMisplaced = Message(
        what: Phrase(
            sv: "Den externa granskningen står utan, eller före, den interna.",
            en: "The external stage stands without, or before, the internal one."),
        remedy: Phrase(
            sv: "Skriv den interna granskningen (Stage) först.", en: "Write the internal Stage first."))

    static let levelOutOfRange = Message(
        what: Phrase(sv: "{scheme} har ingen nivå {value}.", en: "{scheme} has no level {value}."),
        remedy: Phrase(sv: "Ange en nivå från 1 till 8.", en: "Give a level from 1 to 8."))
}
