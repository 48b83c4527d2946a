import CompetenceModel

/// The words of the printed forms.
enum FormWords {
    // MARK: The assessment plan
    static let plan = Phrase(sv: "Bedömningsplan", en: "Assessment plan")
    static let participant = Phrase(sv: "Deltagare (id, till exempel P-0001)", en: "Participant (id, such as P-0001)")
    static let name = Phrase(sv: "Namn", en: "Name")
    static let assessor = Phrase(sv: "Bedömare", en: "Assessor")
    static let place = Phrase(sv: "Arbetsplats och handledare", en: "Workplace and supervisor")
    static let period = Phrase(sv: "Period", en: "Period")
    static let judgedOn = Phrase(sv: "Bedömningens datum", en: "Date of judgement")
    static let howTo = Phrase(
        sv:
            "Sätt ett kryss för varje kriterium och skriv numren på de bevis som bedömningen vilar på. Bevisen beskrivs sist i planen; ett bevis får användas för flera kriterier och enheter. Alla kriterier i en enhet bedöms, som uppnådda eller ännu inte.",
        en:
            "Tick one box for each criterion and write the numbers of the evidence that the judgement rests on. The evidence is described at the end of the plan; one piece may serve several criteria and units. Every criterion of a unit is judged, as achieved or not yet."
    )
    static let noSensitiveData = Phrase(
        sv: "Skriv inga personnummer, och inget om hälsa, stöd eller ekonomi.",
        en: "Write no identity numbers, and nothing about health, benefits or finances.")
    static let unit = Phrase(sv: "Enhet", en: "Unit")
    static let level = Phrase(sv: "nivå", en: "level")
    static let credits = Phrase(sv: "poäng", en: "credits")
    static let version = Phrase(sv: "version", en: "version")
    static let outcome = Phrase(sv: "Läranderesultat {number}", en: "Learning outcome {number}")
    static let criteriaOf = Phrase(
        sv: "Kriterier för läranderesultat {number}", en: "Criteria of learning outcome {number}")
    static let number = Phrase(sv: "Nr", en: "No.")
    static let criterion = Phrase(sv: "Kriterium", en: "Criterion")
    static let evidenceNumbers = Phrase(sv: "Bevis nr", en: "Evidence no.")

    // MARK: Evidence
    static let evidence = Phrase(sv: "Bevis", en: "Evidence")
    static let evidenceHowTo = Phrase(
        sv:
            "Skriv vad som sågs eller hördes, och varför det visar att kriterierna är uppnådda eller inte. En mening kan räcka. Självskattning räcker aldrig som enda bevis.",
        en:
            "Write what was seen or heard, and why it shows that the criteria are met or not. One sentence may do. A self-rating alone is never enough."
    )
    static let methodAndDate = Phrase(sv: "Metod och datum", en: "Method and date")
    static let whereAndWho = Phrase(sv: "Plats, handledare", en: "Place, supervisor")
    static let why = Phrase(sv: "Vad som sågs eller hördes, och varför", en: "What was seen or heard, and why")
    static let methods = Phrase(sv: "Metoder: {methods}.", en: "Methods: {methods}.")

    // MARK: Signatures
    static let signatures = Phrase(sv: "Underskrifter", en: "Signatures")
    static let assessorSigns = Phrase(sv: "Bedömarens underskrift, datum", en: "Assessor's signature, date")
    static let participantSigns = Phrase(
        sv: "Deltagaren har fått bedömningen förklarad: underskrift, datum",
        en: "The participant has had the judgement explained: signature, date")

    // MARK: Self-rating
    static let selfRating = Phrase(sv: "Det här kan jag", en: "What I can do")
    static let selfRatingHowTo = Phrase(
        sv:
            "Här berättar du själv vad du kan. Det finns inga rätta eller fel svar. Sätt ett kryss på varje rad. Du får gärna be om hjälp. Sedan pratar du och din bedömare om svaren. Bedömaren gör alltid en egen bedömning också.",
        en:
            "Here you say yourself what you can do. No answer is right or wrong. Put one cross on each line. You are welcome to ask for help. Then you and your assessor talk about your answers. The assessor always makes a judgement of her or his own too."
    )
    static let mine = Phrase(sv: "Jag kan visa att jag …", en: "I can show that I …")
    static let yes = Phrase(sv: "Ja", en: "Yes")
    static let notYet = Phrase(sv: "Inte ännu", en: "Not yet")
    static let myName = Phrase(sv: "Mitt namn", en: "My name")
    static let today = Phrase(sv: "Dagens datum", en: "Today's date")
    static let moreToSay = Phrase(sv: "Något mer jag vill berätta", en: "Anything else I want to say")
}
