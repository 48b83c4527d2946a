import CertificateXML
import CompetenceModel
import CompetenceRegistry

/// What somebody typed, read as what it should be.
///
/// Ids are forgiving (`p-1` is `P-0001`, `kga` is `KGA`): nobody should have to count zeros. Anything else is refused with
/// what was expected.
enum Typed {
    static func participant(_ text: String) throws(CommandFailure) -> ParticipantID {
        try numbered(text, Phrase(sv: "ett deltagar-id", en: "a participant's id"), "participant list")
    }

    static func assessment(_ text: String) throws(CommandFailure) -> AssessmentID {
        try numbered(text, Phrase(sv: "ett bedömnings-id", en: "an assessment's id"), "assessment list")
    }

    static func claim(_ text: String) throws(CommandFailure) -> ClaimID {
        try numbered(text, Phrase(sv: "ett anspråks-id", en: "a claim's id"), "claim list")
    }

    static func appeal(_ text: String) throws(CommandFailure) -> AppealID {
        try numbered(text, Phrase(sv: "en omprövnings id", en: "an appeal's id"), "appeal list")
    }

    static func authorisation(_ text: String) throws(CommandFailure) -> AuthorisationID {
        try numbered(text, Phrase(sv: "ett behörighets-id", en: "an authorisation's id"), "practitioner list")
    }

    /// Whatever the ledger tells of.
    static func subject(_ text: String) -> LedgerSubject {
        if let id = try? participant(text) { return .participant(id) }
        if let id = try? assessment(text) { return .assessment(id) }
        if let id = try? claim(text) { return .claim(id) }
        if let id = try? appeal(text) { return .other(id.text) }
        if let serial = CertificateSerial(text) { return .other(serial.text) }
        return .other(text)
    }

    private static func numbered<ID: NumberedIdentifier>(
        _ text: String, _ expected: Phrase, _ list: String
    ) throws(CommandFailure) -> ID {
        let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 2, parts[0] == String(ID.letter), (1...9).contains(parts[1].utf8.count),
            parts[1].utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(parts[1]), number > 0
        {
            return ID(number: number)
        }
        throw invalid(
            text, expected,
            Phrase(
                sv: "Skriv det som \(ID.letter)-0001. Se alla: intyga \(list)",
                en: "Write it as \(ID.letter)-0001. See all: intyga \(list)"))
    }

    static func handle(_ text: String) throws(CommandFailure) -> Handle {
        if let handle = Handle(text.lowercased()) { return handle }
        throw invalid(
            text, Phrase(sv: "ett kortnamn", en: "a handle"),
            Phrase(
                sv: "2 till 40 tecken: a–z, siffror, punkt och bindestreck; först en bokstav.",
                en: "2 to 40 characters: a–z, digits, full stop and hyphen; a letter first."))
    }

    static func framework(_ text: String) throws(CommandFailure) -> FrameworkCode {
        if let code = FrameworkCode(text.uppercased()) { return code }
        throw invalid(
            text, Phrase(sv: "en ramverkskod", en: "a framework code"),
            Advice(
                sv: "Se alla: {step}",
                en: "See all: {step}",
                Step(.listCatalogue)))
    }

    static func unitCode(_ text: String) throws(CommandFailure) -> UnitCode {
        if let code = UnitCode(text.uppercased()) { return code }
        throw invalid(text, Phrase(sv: "en enhetskod", en: "a unit code"), unitRemedy)
    }

    static func unit(_ text: String) throws(CommandFailure) -> UnitReference {
        if let unit = UnitReference(text.uppercased()) { return unit }
        throw invalid(text, Phrase(sv: "en enhet med version", en: "a unit with its version"), unitRemedy)
    }

    private static let unitRemedy = Advice(
        sv: "Skriv K1 eller K1@1. Se enheterna i ett ramverk: {step}",
        en: "Write K1 or K1@1. See the units of a framework: {step}",
        Step(.showCatalogue, [.framework: .toFillIn]))

    static func criterion(_ text: String) throws(CommandFailure) -> CriterionNumber {
        if let number = CriterionNumber(text) { return number }
        throw invalid(
            text, Phrase(sv: "ett kriterienummer", en: "a criterion's number"),
            Phrase(sv: "Skriv det som 1.2.", en: "Write it as 1.2."))
    }

    static func serial(_ text: String) throws(CommandFailure) -> CertificateSerial {
        if let serial = CertificateSerial(text) { return serial }
        throw invalid(
            text, Phrase(sv: "ett serienummer", en: "a serial number"),
            Advice(
                sv: "Kontrollera skrivningen: sista tecknet är en kontrollsiffra. Se alla: {step}",
                en: "Check the spelling: the last character checks the others. See all: {step}",
                Step(.listCertificates)))
    }

    /// `2026-11-22`, or `today`.
    static func date(_ text: String, today: CalendarDate) throws(CommandFailure) -> CalendarDate {
        if let date = CalendarDate(text) { return date }
        if ["today", "idag"].contains(text.lowercased()) { return today }
        throw invalid(
            text, Phrase(sv: "ett datum som finns", en: "a day that exists"),
            Phrase(sv: "Skriv ÅÅÅÅ-MM-DD, eller idag.", en: "Write YYYY-MM-DD, or today."))
    }

    static func identityNumber(_ text: String) throws(CommandFailure) -> IdentityNumber {
        do {
            return try IdentityNumber(text)
        } catch {
            let remedy =
                switch error {
                case .notTwelveDigits:
                    Phrase(
                        sv: "Skriv det med tolv siffror: ÅÅÅÅMMDD-NNNN",
                        en: "Write it with twelve digits: YYYYMMDD-NNNN")
                case .noSuchDate:
                    Phrase(
                        sv: "De åtta första siffrorna är inget datum som finns.",
                        en: "The first eight digits are no day that exists.")
                case .checkDigit:
                    Phrase(
                        sv: "Kontrollsiffran stämmer inte; någon siffra är fel.",
                        en: "The check digit does not fit; some digit is wrong.")
                }
            throw invalid(text, Phrase(sv: "ett identitetsnummer", en: "an identity number"), remedy)
        }
    }

    /// By code or by name.
    static func municipality(_ text: String) throws(CommandFailure) -> MunicipalityCode {
        if let municipality = Municipality(typed: text) { return municipality.code }
        var failure = invalid(
            text, Phrase(sv: "en svensk kommun", en: "a Swedish municipality"),
            Phrase(
                sv: "Skriv namnet eller koden från SCB: Borgholm eller 0885.",
                en: "Write the name, or the code from Statistics Sweden: Borgholm or 0885."))
        failure.suggestions = Suggestion.nearest(
            to: text, among: Municipality.all.flatMap { [$0.name, $0.code.text] },
            within: MunicipalityCode(text) == nil ? nil : 1)
        throw failure
    }

    static func organisation(_ text: String) throws(CommandFailure) -> OrganisationCode {
        if let code = OrganisationCode(text.uppercased()) { return code }
        throw invalid(
            text, Phrase(sv: "en organisations kod", en: "an organisation's code"),
            Advice(
                sv: "2 till 8 stora bokstäver eller siffror. Se alla: {step}",
                en: "2 to 8 capital letters or digits. See all: {step}",
                Step(.listOrganisations)))
    }

    static func organisationNumber(_ text: String) throws(CommandFailure) -> OrganisationNumber {
        if let number = OrganisationNumber(text) { return number }
        throw invalid(
            text, Phrase(sv: "ett organisationsnummer", en: "an organisation number"),
            Phrase(sv: "Tio siffror: NNNNNN-NNNN.", en: "Ten digits: NNNNNN-NNNN."))
    }

    /// What an organisation is told to be; it is never told to be the owner.
    static func relation(_ text: String) throws(CommandFailure) -> Organisation.Relation {
        try word(
            text, Phrase(sv: "vad en organisation kan vara", en: "what an organisation can be"),
            as: OrganisationRelation.self, title: { Terms.title($0.relation) }
        ).relation
    }

    /// A word of a closed vocabulary, in any case of letters.
    static func word<Value: RawRepresentable & CaseIterable>(
        _ text: String, _ expected: Phrase, as type: Value.Type = Value.self, title: (Value) -> Phrase? = { _ in nil }
    ) throws(CommandFailure) -> Value where Value.RawValue == String {
        try word(text, expected, among: Array(Value.allCases), title: title)
    }

    /// One of some words.
    ///
    /// - Parameter title: what a word means, told beside it in Swedish: what is typed is the same in both languages.
    static func word<Value: RawRepresentable>(
        _ text: String, _ expected: Phrase, among values: [Value], title: (Value) -> Phrase? = { _ in nil }
    ) throws(CommandFailure) -> Value where Value.RawValue == String {
        if let value = values.first(where: { $0.rawValue.lowercased() == text.lowercased() }) { return value }
        let known = values.map(\.rawValue)
        let explained = values.map { value in
            title(value).map { $0.sv == value.rawValue ? $0.sv : "\(value.rawValue) (\($0.sv))" } ?? value.rawValue
        }
        var failure = invalid(
            text, expected,
            Phrase(
                sv: "Välj bland: \(explained.joined(separator: ", "))",
                en: "Choose from: \(known.joined(separator: ", "))"))
        failure.suggestions = Suggestion.nearest(to: text, among: known)
        throw failure
    }

    static func role(_ text: String) throws(CommandFailure) -> Role {
        try word(text, Phrase(sv: "en roll", en: "a role"), title: { Terms.title($0) })
    }

    /// Words: a reason, a basis, a name. What says nothing, such as the "…" of an example, is refused.
    static func text(_ text: String, _ what: Phrase) throws(CommandFailure) -> String {
        guard text.saysSomething else {
            throw CommandFailure(
                .usage, .textEmpty,
                what: Phrase(
                    sv: "\(what.sv): ”\(text)” säger inget.", en: "\(what.en): “\(text)” says nothing."),
                remedy: Phrase(
                    sv: "Skriv det med ord: minst en bokstav eller siffra.",
                    en: "Put it in words: at least a letter or a digit."))
        }
        return text
    }

    /// A name, with plain spaces in it: what is pasted may have others.
    static func name(_ text: String, _ what: Phrase) throws(CommandFailure) -> String {
        PlainText.withPlainSpaces(try self.text(text, what))
    }

    static func givenName(_ text: String) throws(CommandFailure) -> String {
        try name(text, Phrase(sv: "Förnamnet", en: "The given name"))
    }

    static func familyName(_ text: String) throws(CommandFailure) -> String {
        try name(text, Phrase(sv: "Efternamnet", en: "The family name"))
    }

    static func sex(_ text: String) throws(CommandFailure) -> Sex {
        try word(text, Phrase(sv: "ett kön i registret", en: "a sex in the registry"), title: { Terms.title($0) })
    }

    /// Where a status list is published.
    static func address(_ text: String) throws(CommandFailure) -> String {
        if CertificateDocument.isStatusListAddress(text) { return text }
        throw invalid(
            text, Phrase(sv: "en webbadress", en: "a web address"),
            Phrase(
                sv: "Skriv hela adressen, utan mellanslag och å, ä, ö: https://www.example.se/status.xml",
                en: "Write the whole address, in plain ASCII without spaces: https://www.example.se/status.xml"))
    }

    private static func invalid(_ text: String, _ expected: Phrase, _ remedy: Phrase) -> CommandFailure {
        invalid(text, expected, Advice(remedy))
    }

    private static func invalid(_ text: String, _ expected: Phrase, _ remedy: Advice) -> CommandFailure {
        CommandFailure(
            .usage, .valueInvalid,
            what: Phrase(sv: "”\(text)” är inte \(expected.sv).", en: "“\(text)” is not \(expected.en)."),
            remedy: remedy)
    }
}
