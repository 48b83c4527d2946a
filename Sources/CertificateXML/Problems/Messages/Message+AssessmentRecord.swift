internal import CompetenceModel

/// Said of assessment records.
extension Message {
    static let participantMissing = Message(
        what: Phrase(sv: "Deltagaren är inte ifylld.", en: "The participant is not filled in."),
        remedy: Phrase(
            sv: "Fyll i deltagarens id, till exempel P-0001.",
            en: "Fill in the participant's id, such as P-0001."))

    static let judgementDateMissing = Message(
        what: Phrase(sv: "Bedömningens datum är inte ifyllt.", en: "The date of judgement is not filled in."),
        remedy: Phrase(sv: "Fyll i datum som ÅÅÅÅ-MM-DD.", en: "Fill in the date as YYYY-MM-DD."))

    static let nothingJudged = Message(
        what: Phrase(sv: "Inget kriterium är bedömt.", en: "No criterion has been judged."),
        remedy: Phrase(
            sv: "Fyll i omdömet (i XML: grade) för varje kriterium i minst en enhet.",
            en: "Fill in grade for every criterion of at least one unit."))

    static let gradeMissing = Message(
        what: Phrase(
            sv: "{unit}: kriterium {criterion} är inte bedömt, fast andra i enheten är det.",
            en: "{unit}: criterion {criterion} has not been judged, though others of the unit have."),
        remedy: Phrase(
            sv: "Bedöm varje kriterium i enheten, som uppnått eller ännu inte, eller inget av dem.",
            en: "Judge every criterion of the unit, as achieved or not yet, or none of them."))

    static let evidenceUnknown = Message(
        what: Phrase(
            sv: "{unit}, kriterium {criterion}: det finns inget bevis med nummer {number}.",
            en: "{unit}, criterion {criterion}: there is no evidence number {number}."),
        remedy: Phrase(
            sv: "Beskriv beviset i filen, eller skriv numret på ett som finns.",
            en: "Describe the evidence in the file, or write the number of one that is there."))

    static let evidenceRepeated = Message(
        what: Phrase(
            sv: "{unit}, kriterium {criterion}: bevis {number} anges två gånger.",
            en: "{unit}, criterion {criterion}: evidence {number} is given twice."),
        remedy: Phrase(
            sv: "Skriv varje nummer en gång.",
            en: "Write each number once."))
}
