import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ParticipantCorrect: IntygaCommand {
    static var acts: [CommandAct] { [.init(.correctParticipant)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct", acts: acts,
            abstract: Phrase(
                sv: "Rätta det som står om en deltagare.",
                en: "Correct what is on record of a participant."),
            discussion: Phrase(
                sv: """
                    Det som inte anges blir som det var. Vad som stod förut finns kvar i liggaren.

                    Ett nummer som skrevs fel rättas med --identity-number, eller tas bort med --no-identity-number: då är
                    det fritt för den som har det. Har Skatteverket gett ett nytt nummer, använd --new-identity-number: då
                    står det förra kvar som tidigare nummer. Har två fått varandras nummer: "intyga participant
                    swap-numbers".

                    Intyg ändras inte: se "intyga certificate reissue".
                    """,
                en: """
                    What is not given stays as it is. What stood there before stays in the ledger.

                    A number that was typed wrong is corrected by --identity-number, or taken away by
                    --no-identity-number: it is free then for whoever has it. Where the Tax Agency gave a new number, use
                    --new-identity-number: the one before stays as a former number. "intyga participant
                    swap-numbers" gives two people each other's.

                    Certificates do not change: see "intyga certificate reissue".
                    """),
            examples: """
                intyga participant correct P-0001 --family-name Lindqvist
                intyga participant correct P-0001 --no-identity-number
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Deltagaren.", en: "The participant."), completion: .participants)
    var participant: String
    @Option(help: ArgumentHelp(sv: "Förnamnet.", en: "The given name.", valueName: "name")) var givenName: String?
    @Flag(help: ArgumentHelp(sv: "Inget förnamn.", en: "No given name.")) var noGivenName = false
    @Option(help: ArgumentHelp(sv: "Efternamnet.", en: "The family name.", valueName: "name")) var familyName: String?
    @Flag(help: ArgumentHelp(sv: "Inget efternamn.", en: "No family name.")) var noFamilyName = false
    @OptionGroup(title: Phrase(sv: "Nummer", en: "Numbers")) var numbers: ParticipantNumbers
    @Option(help: ArgumentHelp(sv: "Födelsedagen.", en: "The day of birth.", valueName: "date")) var born: String?
    @Flag(help: ArgumentHelp(sv: "Ingen födelsedag utom numrets.", en: "No day of birth but the number's."))
    var noBorn = false
    @Option(
        help: ArgumentHelp(sv: "female (kvinna) eller male (man).", en: "female or male."), completion: .words(Sex.self)
    )
    var sex: String?
    @Flag(help: ArgumentHelp(sv: "Inget kön i registret.", en: "No sex on record.")) var noSex = false
    @Option(
        help: ArgumentHelp(
            sv: "Kommunen, med namn eller fyra siffror.", en: "The municipality, by name or four digits."),
        completion: .municipalities)
    var municipality: String?
    @Flag(help: ArgumentHelp(sv: "Ingen kommun i registret.", en: "No municipality on record."))
    var noMunicipality = false
    @Flag(
        inversion: .prefixedNo,
        help: ArgumentHelp(sv: "Skyddade personuppgifter.", en: "Protected identity."))
    var protected: Bool?

    func validate() throws {
        try Self.exclusive("--given-name", givenName, "--no-given-name", noGivenName)
        try Self.exclusive("--family-name", familyName, "--no-family-name", noFamilyName)
        try Self.exclusive("--born", born, "--no-born", noBorn)
        try Self.exclusive("--sex", sex, "--no-sex", noSex)
        try Self.exclusive("--municipality", municipality, "--no-municipality", noMunicipality)
        let given = [givenName, familyName, born, sex, municipality].contains { $0 != nil } || protected != nil
        let removed = noGivenName || noFamilyName || noBorn || noSex || noMunicipality
        guard given || removed || !numbers.isEmpty else {
            throw ValidationError(
                "Missing one of: --given-name, --family-name, --identity-number, --new-identity-number, --born, --sex, --municipality, --protected"
            )
        }
    }

    private static func exclusive(_ option: String, _ value: String?, _ flag: String, _ isSet: Bool) throws {
        if value != nil, isSet { throw ValidationError.exclusive(option, flag) }
    }

    func run(in context: Context) throws {
        let id = try Typed.participant(participant)
        let session = try context.session()
        let day = try born.map { try Typed.date($0, today: session.registry.today) }
        let correction = ParticipantCorrection(
            givenName: .init(try givenName.map(Typed.givenName), orRemoved: noGivenName),
            familyName: .init(try familyName.map(Typed.familyName), orRemoved: noFamilyName),
            identityNumber: try numbers.change(), addedFormerNumbers: try numbers.added(),
            removedFormerNumbers: try numbers.removed(), dateOfBirth: .init(day, orRemoved: noBorn),
            sex: .init(try sex.map(Typed.sex), orRemoved: noSex),
            municipality: .init(try municipality.map(Typed.municipality), orRemoved: noMunicipality),
            isProtected: protected)
        try context.report(session.correct(id, correction)) { id in
            Phrase(sv: "\(id) är rättad.", en: "\(id) is corrected.")
        } _: {
            ["participant": .string($0.text)]
        }
    }
}

/// What is corrected of the identity numbers, and why.
struct ParticipantNumbers: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            sv: "Det rätta numret; det som stod där var ett misstag.",
            en: "The right number; what stood there was a mistake.", valueName: "number"))
    var identityNumber: String?
    @Flag(
        help: ArgumentHelp(
            sv: "Inget nummer; det som stod där var ett misstag.", en: "No number; what stood there was a mistake."))
    var noIdentityNumber = false
    @Option(
        help: ArgumentHelp(
            sv: "Ett nytt nummer från Skatteverket; det förra står kvar som tidigare.",
            en: "A new number from the Tax Agency; the one before stays as a former one.", valueName: "number"))
    var newIdentityNumber: String?
    @Option(
        help: ArgumentHelp(
            sv: "Ett tidigare nummer som saknas; kan upprepas.",
            en: "A former number that is missing; can be repeated.",
            valueName: "number"))
    var formerNumber: [String] = []
    @Option(
        help: ArgumentHelp(
            sv: "Ett tidigare nummer som aldrig var deltagarens; kan upprepas.",
            en: "A former number that never was the participant's; can be repeated.", valueName: "number"))
    var removeFormerNumber: [String] = []

    func validate() throws {
        let given = [
            ("--identity-number", identityNumber != nil), ("--no-identity-number", noIdentityNumber),
            ("--new-identity-number", newIdentityNumber != nil),
        ].filter(\.1).map(\.0)
        if given.count > 1 { throw ValidationError.exclusive(given[0], given[1]) }
    }

    var isEmpty: Bool {
        identityNumber == nil && !noIdentityNumber && newIdentityNumber == nil && formerNumber.isEmpty
            && removeFormerNumber.isEmpty
    }

    func change() throws -> ParticipantCorrection.Number? {
        if noIdentityNumber { return .mistaken(right: nil) }
        if let newIdentityNumber { return .replaced(by: try Typed.identityNumber(newIdentityNumber)) }
        return try identityNumber.map { .mistaken(right: try Typed.identityNumber($0)) }
    }

    func added() throws -> [IdentityNumber] { try formerNumber.map(Typed.identityNumber) }
    func removed() throws -> [IdentityNumber] { try removeFormerNumber.map(Typed.identityNumber) }
}

extension ParticipantCorrection.Change {
    init(_ value: Value?, orRemoved isRemoved: Bool) {
        self = value.map { .set($0) } ?? (isRemoved ? .removed : .unchanged)
    }
}

struct ParticipantSwapNumbers: IntygaCommand {
    static var acts: [CommandAct] { [.init(.correctParticipant)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "swap-numbers", acts: acts,
            abstract: Phrase(
                sv: "Byt identitetsnummer mellan två deltagare som har fått varandras.",
                en: "Swap the identity numbers of two participants who were given each other's."),
            examples: "intyga --as maria participant swap-numbers P-0001 P-0002")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Den ena.", en: "The one.", valueName: "participant"), completion: .participants)
    var one: String
    @Argument(
        help: ArgumentHelp(sv: "Den andra.", en: "The other.", valueName: "participant"), completion: .participants)
    var other: String

    func run(in context: Context) throws {
        let one = try Typed.participant(one)
        let other = try Typed.participant(other)
        try context.report(context.session().swapIdentityNumbers(of: one, and: other)) { _ in
            Phrase(
                sv: "\(one) och \(other) har bytt identitetsnummer.",
                en: "\(one) and \(other) have swapped identity numbers.")
        } _: { _ in
            ["participants": .array([.string(one.text), .string(other.text)])]
        }
    }
}
