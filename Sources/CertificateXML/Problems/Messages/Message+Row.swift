internal import CompetenceModel

/// Said of rows of a table, and of rows beside each other.
extension Message {
    static let evidenceDescribedTwice = Message(
        what: Phrase(
            sv: "{participant}: bevis {number} beskrivs på två sätt, först på rad {first}.",
            en: "{participant}: evidence {number} is described in two ways, first on line {first}."),
        remedy: Phrase(
            sv: "Beskriv det en gång. Är det två olika bevis: ge det nya ett eget nummer.",
            en: "Describe it once. If they are two: give the new one a number of its own."))

    static let evidenceNotDescribed = Message(
        what: Phrase(
            sv: "{participant}: bevis {number} är inte beskrivet på någon rad.",
            en: "{participant}: evidence {number} is not described on any row."),
        remedy: Phrase(
            sv: "Fyll i metod, bevisdatum och varför på en rad där {number} står först i kolumnen bevis.",
            en: "Fill in method, evidenceDate and why on a row where {number} stands first in evidence."))

    static let evidenceDescriptionWithoutNumber = Message(
        what: Phrase(
            sv: "Raden beskriver ett bevis men anger inget bevisnummer.",
            en: "The row describes evidence but gives no evidence number."),
        remedy: Phrase(
            sv: "Fyll i bevisets nummer i kolumnen bevis, till exempel 1.",
            en: "Fill in the evidence's number in evidence, 1 for instance."))

    static let criterionTwice = Message(
        what: Phrase(
            sv: "{participant}, {unit}: kriterium {criterion} är bedömt två gånger, först på rad {first}.",
            en: "{participant}, {unit}: criterion {criterion} is judged twice, first on line {first}."),
        remedy: Phrase(
            sv: "Behåll den rad som gäller.",
            en: "Keep the row that counts."))

    static let unitInTwoVersions = Message(
        what: Phrase(
            sv: "{participant}: enheten {unit} står i två versioner, först på rad {first}.",
            en: "{participant}: the unit {unit} stands in two versions, first on line {first}."),
        remedy: Phrase(
            sv: "Behåll den version som deltagaren bedömdes efter.",
            en: "Keep the version that the participant was assessed by."))

    static let unitOnTwoDates = Message(
        what: Phrase(
            sv: "{participant}, {unit}: enheten är bedömd på två datum, först på rad {first}.",
            en: "{participant}, {unit}: the unit is judged on two dates, first on line {first}."),
        remedy: Phrase(
            sv: "Ange samma datum på enhetens alla rader: den dag då hela enheten bedömdes.",
            en: "Give the same date on every row of the unit: the day on which the whole unit was judged."))
}
