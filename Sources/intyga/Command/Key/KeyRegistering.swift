import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry
import Foundation

struct KeyShow: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: Phrase(
                sv: "Visa den publika halvan av en nyckel, för registrering.",
                en: "Show the public half of a key, to have it registered."),
            examples: """
                intyga key show anna
                intyga key show anna -o anna.public
                intyga key show erik --registry-id 3f… --called eva -o eva.public
                intyga key show --seal
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(sv: "Vems nyckel (annars --as).", en: "Whose key (default: --as)."),
        completion: .practitioners)
    var handle: String?
    @Flag(help: ArgumentHelp(sv: "Organisationens sigill.", en: "The organisation's seal.")) var seal = false
    @Option(
        help: ArgumentHelp(
            sv: "Vems sigill: en medlems (annars ägarens).", en: "Whose seal: a member's (default: the owner's).",
            valueName: "code"), completion: .organisations)
    var organisation: String?
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            sv: "Skriv den till en fil åt administratören.", en: "Write it to a file for the administrator.",
            valueName: "file"),
        completion: .file())
    var output: String?
    @Option(
        help: ArgumentHelp(
            sv: "Registrets kännetecken, som \"intyga status\" visar där (annars registret här).",
            en: "What the registry is known by, as \"intyga status\" shows it there (default: the registry here).",
            valueName: "digest"))
    var registryId: String?
    @Option(
        help: ArgumentHelp(
            sv: "Vad nyckelns innehavare kallas i det registret (annars som här).",
            en: "What the holder is called in that registry (default: as here).", valueName: "handle"))
    var called: String?

    func validate() throws {
        if !seal, organisation != nil { throw ValidationError("Missing one of: --seal") }
    }

    func run(in context: Context) throws {
        if seal { return try showSeal(context) }
        let holder = try handle.map(Typed.handle) ?? context.handle()
        let key = try context.keys.personalKey(of: holder, language: context.language)
        let signed = try registration(of: key, holder, context)
        let words = try ComparisonWords(of: signed.registration)
        if let output {
            try Files.write(Array(signed.text.utf8), to: output, replacing: false)
            return context.output.report(
                Phrase(
                    sv: "Skriven: \(output)\nDe sex ord som administratören ska se: \(words)",
                    en: "Written: \(output)\nThe six words that the administrator is to see: \(words)"),
                [
                    "practitioner": .string(signed.registration.practitioner.text), "file": .string(output),
                    "fingerprint": .string(signed.registration.fingerprint.description),
                    "words": .string(words.description),
                ])
        }
        context.output.show(
            Card([
                .init("practitioner", Label.handle, .identifier(signed.registration.practitioner)),
                .init("file", Label.file, .string(context.keys.personalPath(of: holder))),
                .init("publicKey", Label.publicKey, .string(key.publicKey.description)),
                .init(
                    "samplingRoot", Phrase(sv: "Stickprovsrot", en: "Sampling root"),
                    .string(signed.registration.sampling?.root.description)),
                .init("fingerprint", Label.fingerprint, .string(signed.registration.fingerprint.description)),
                .init("words", Phrase(sv: "Sex ord", en: "Six words"), .string(words.description)),
            ]))
    }

    private func registration(
        of key: PersonalKey, _ holder: Handle, _ context: Context
    ) throws -> SignedKeyRegistration {
        let handle = try called.map(Typed.handle) ?? holder
        guard let registryId else {
            let registry = try context.registry()
            return try key.registration(
                of: handle, in: registry.fingerprint(), series: registry.samplingSeries())
        }
        guard let digest = SHA256Digest(registryId.lowercased()) else {
            throw CommandFailure(
                .usage, .valueInvalid,
                what: Phrase(
                    sv: "”\(registryId)” är inte vad ett register känns igen på.",
                    en: "“\(registryId)” is not what a registry is known by."),
                remedy: Advice(
                    sv: "64 hexadecimala siffror. Verksamheten ser dem med: {step}",
                    en: "64 hexadecimal digits. The centre sees them with: {step}", Step(.showStatus)))
        }
        return try key.registration(of: handle, in: digest)
    }

    private func showSeal(_ context: Context) throws {
        let registry = try context.registry()
        let organisation = try context.organisation(organisation, in: registry)
        let code = organisation.code.text
        let identity = try context.seal(of: organisation, in: registry)
        let known = try registry.seals(of: organisation.code)
        let standing = SealStanding(of: identity.ledgerFingerprint, among: known, of: organisation.code)
        context.output.show(
            Card([
                .init("file", Label.file, .string(context.keys.sealPath(of: code))),
                .init(
                    "certificate", Phrase(sv: "Certifikat", en: "Certificate"),
                    .string(context.keys.certificatePath(of: code))),
                .init("owner", Label.organisation, .string(identity.owner.description)),
                .init("from", Label.from, .date(identity.validFrom.day)),
                .init("until", Label.until, .date(identity.validUntil.day)),
                .init("fingerprint", Label.fingerprint, .string(identity.fingerprint.description)),
                .init(
                    "state", Phrase(sv: "I registret", en: "In the registry"),
                    .term(standing.rawValue, standing.title[context.language])),
            ]))
    }
}

extension Date {
    fileprivate var day: CalendarDate {
        Timestamp(milliseconds: Int64(timeIntervalSince1970 * 1000)).dateInSweden
    }
}

struct KeyRegister: IntygaCommand {
    static var acts: [CommandAct] { [.init(.registerKey)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "register", acts: acts,
            abstract: Phrase(
                sv: "Registrera en medarbetares publika nyckel.",
                en: "Register a practitioner's public key."),
            discussion: Phrase(
                sv: """
                    Ur mappen med nycklar om den finns där, annars ur filen som "intyga key show" skrev på medarbetarens
                    dator. Den som har nyckeln har skrivit under filen. Låt medarbetaren läsa upp de sex orden: de ska vara
                    samma på båda ställena.
                    """,
                en: """
                    From the folder of keys where it is there, otherwise from the file that "intyga key show" wrote on the
                    practitioner's machine. Whoever holds the key has signed that file. Have the practitioner read out the six
                    words: they must be the same in both places.
                    """),
            examples: """
                intyga --as maria key register anna
                intyga --as maria key register erik --public-key erik.public
                intyga --as maria key register erik --public-key erik.public --words "ask bok cirkel delfin elev fisk"
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Vems nyckel.", en: "Whose key."), completion: .practitioners) var handle: String
    @Option(
        help: ArgumentHelp(
            sv: "Filen som \"intyga key show\" skrev.", en: "The file that \"intyga key show\" wrote.",
            valueName: "file"),
        completion: .file())
    var publicKey: String?
    @Option(
        help: ArgumentHelp(
            sv: "De sex ord som medarbetaren ser (annars tillfrågas du).",
            en: "The six words that the practitioner sees (default: asked for).", valueName: "words"))
    var words: String?

    func run(in context: Context) throws {
        let holder = try Typed.handle(handle)
        let session = try context.session()
        let verdict: Verdict<SHA256Digest>
        if let publicKey {
            verdict = try session.registerKey(received(publicKey, of: holder, context))
        } else {
            guard context.keys.hasPersonalKey(of: holder) else { throw CommandFailure.keyElsewhere(holder) }
            let key = try context.keys.personalKey(of: holder, language: context.language)
            verdict = try session.registerKey(of: holder, key)
        }
        try context.report(verdict) { fingerprint in
            Phrase(
                sv: "Nyckeln \(fingerprint) är registrerad för \(holder).",
                en: "The key \(fingerprint) is registered to \(holder).")
        } _: {
            ["practitioner": .string(holder.text), "fingerprint": .string($0.description)]
        }
        try context.hintWork(in: session.registry)
    }

    /// What came from the practitioner's machine, once somebody has compared the words.
    private func received(
        _ file: String, of holder: Handle, _ context: Context
    ) throws -> SignedKeyRegistration {
        guard let signed = SignedKeyRegistration(parsing: String(decoding: try Files.read(file), as: UTF8.self)) else {
            throw CommandFailure(
                .badInput, .notAPublicKey,
                what: Phrase(sv: "\(file) är ingen anmälan av en nyckel.", en: "\(file) is no registration of a key."),
                remedy: Advice(
                    sv: "Filen skrivs av: {step}",
                    en: "The file is written by: {step}",
                    Step(.showPublicKey, [.practitioner: "\(holder)", .output: .toFillIn])))
        }
        guard signed.registration.practitioner == holder else {
            throw CommandFailure(
                .badInput, .keyOfAnother,
                what: Phrase(
                    sv: "\(file) är \(signed.registration.practitioner)s anmälan, inte \(holder)s.",
                    en: "\(file) is the registration of \(signed.registration.practitioner), not of \(holder)."),
                remedy: Advice(
                    sv: "Be \(holder) om sin egen: {step}", en: "Ask \(holder) for her own: {step}",
                    Step(.showPublicKey, [.practitioner: "\(holder)", .output: .toFillIn])))
        }
        // A forgery is called one before anybody is asked to compare words.
        guard signed.isProven else { return signed }
        try compare(ComparisonWords(of: signed.registration), context)
        return signed
    }

    private func compare(_ expected: ComparisonWords, _ context: Context) throws {
        if let words {
            guard ComparisonWords(words) == expected else { throw CommandFailure.wordsDiffer }
            return
        }
        guard Terminal.inputIsTerminal else {
            throw CommandFailure(
                .usage, .wordsMissing,
                what: Phrase(
                    sv: "Ingen har jämfört de sex orden.", en: "Nobody has compared the six words."),
                remedy: Phrase(
                    sv: "Låt medarbetaren läsa upp dem, och ange det hon läser: --words \"…\"",
                    en: "Have the practitioner read them out, and give what she reads: --words \"…\""))
        }
        let question = Phrase(
            sv: "Låt medarbetaren läsa upp sina sex ord. Här är de:\n  \(expected)\nÄr de samma? (ja/nej) ",
            en:
                "Have the practitioner read out her six words. Here they are:\n  \(expected)\nAre they the same? (yes/no) "
        )
        guard Prompt.agrees(question[context.language]) else { throw CommandFailure.wordsDiffer }
    }
}

extension CommandFailure {
    fileprivate static let wordsDiffer = CommandFailure(
        .badInput, .wordsDiffer,
        what: Phrase(
            sv: "Orden är inte samma: filen är inte den som medarbetaren skrev.",
            en: "The words are not the same: the file is not the one that the practitioner wrote."),
        remedy: Phrase(
            sv: "Ingenting är registrerat. Hämta filen på nytt direkt från medarbetaren, och jämför igen.",
            en: "Nothing is registered. Get the file anew from the practitioner, and compare again."))
}

struct KeyEnd: IntygaCommand {
    static var acts: [CommandAct] {
        [.init(.endOwnKey), .init(.endKeyOfAnother), .init(.endSeal, with: "--seal")]
    }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "end", acts: acts,
            abstract: Phrase(
                sv: "Avsluta en nyckel: borttappad, stulen, eller innehavaren har slutat.",
                en: "End a key: lost, stolen, or its holder has left."),
            discussion: Phrase(
                sv: """
                    Var och en kan avsluta sin egen nyckel. Det som är gjort före den dagen står fast. Ett sigill slutar
                    gälla på en gång, och nyckeln kommer aldrig tillbaka.
                    """,
                en: """
                    One's own key can be ended by oneself. Acts before that day stand. A seal ends at once, and its key
                    never comes back.
                    """),
            examples: """
                intyga --as maria key end anna
                intyga --as maria key end --seal
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Vems nyckel.", en: "Whose key."), completion: .practitioners) var handle: String?
    @Flag(help: ArgumentHelp(sv: "Organisationens sigill.", en: "The organisation's seal.")) var seal = false
    @Option(
        help: ArgumentHelp(
            sv: "Vems sigill: en medlems (annars ägarens).", en: "Whose seal: a member's (default: the owner's).",
            valueName: "code"), completion: .organisations)
    var organisation: String?
    @Option(
        help: ArgumentHelp(
            sv: "Vilken nyckel, om det finns flera; de första tecknen räcker.",
            en: "Which key, where there are several; its first digits suffice.", valueName: "fingerprint"))
    var key: String?
    @Option(
        help: ArgumentHelp(
            sv: "Första dagen då den inte längre gäller (annars i dag).",
            en: "The first day on which it no longer signs (default: today).", valueName: "date"),
        completion: .day)
    var from: String?

    func validate() throws {
        if seal, let handle { throw ValidationError("Unexpected argument '\(handle)'") }
        if seal, from != nil { throw ValidationError.exclusive("--seal", "--from") }
        if !seal, organisation != nil { throw ValidationError("Missing one of: --seal") }
        if !seal, handle == nil { throw ValidationError("Missing expected argument '<handle>'") }
    }

    func run(in context: Context) throws {
        guard let handle else { return try endSeal(context) }
        let holder = try Typed.handle(handle)
        let session = try context.session()
        let practitioner = try session.registry.practitioner(holder).practitioner
        let candidates = practitioner.keys.filter {
            $0.endedFrom == nil && (key.map($0.fingerprint.description.hasPrefix) ?? true)
        }
        guard candidates.count == 1, let found = candidates.first else {
            let known = practitioner.keys.filter { $0.endedFrom == nil }.map(\.fingerprint.description)
            throw CommandFailure.keyNotSingle(holder, known, isNamed: key != nil)
        }
        let day = try from.map { try Typed.date($0, today: session.registry.today) }
        try context.report(session.endKey(found.fingerprint, of: holder, from: day)) { day in
            Phrase(
                sv: "Nyckeln \(found.fingerprint) gäller inte från \(day).",
                en: "The key \(found.fingerprint) does not hold from \(day).")
        } _: {
            [
                "practitioner": .string(holder.text), "fingerprint": .string(found.fingerprint.description),
                "from": .string($0.description),
            ]
        }
    }
}

extension KeyEnd {
    /// The present one, or the one that `--key` names.
    private func endSeal(_ context: Context) throws {
        let session = try context.session()
        let organisation = try context.organisation(organisation, in: session.registry)
        let known = try session.registry.seals(of: organisation.code)
        let current = known.current(of: organisation.code)?.seal
        // With colons and in capitals, as fingerprints of certificates are printed elsewhere.
        let beginning = key?.replacing(":", with: "").lowercased()
        let named = beginning.map { start in
            known.map(\.seal).filter { $0.fingerprint.description.hasPrefix(start) }
        }
        guard let seal = named.map({ $0.count == 1 ? $0[0] : nil }) ?? current else {
            throw CommandFailure(
                .notFound, .keyNotSingle,
                what: Phrase(
                    sv: "Det framgår inte vilket sigill hos \(organisation.code) som menas.",
                    en: "It is not clear which seal of \(organisation.code) is meant."),
                remedy: Advice(
                    sv: "Se vilka som finns: {step}", en: "See which there are: {step}",
                    Step(.showOrganisation, [.organisation: "\(organisation.code)"])))
        }
        try context.report(session.endSeal(seal.fingerprint, of: organisation.code)) { _ in
            Phrase(
                sv: "\(organisation.code)s sigill \(seal.fingerprint.abbreviated) är avslutat.",
                en: "\(organisation.code)'s seal \(seal.fingerprint.abbreviated) is ended.")
        } _: {
            [
                "organisation": .string(organisation.code.text), "fingerprint": .string(seal.fingerprint.description),
                "on": .string($0.description),
            ]
        }
        var create = Step(.createSeal)
        if self.organisation != nil { create.parameters[.organisation] = "\(organisation.code)" }
        context.output.hint(
            Advice(
                sv: """
                    Flytta undan \(context.keys.sealPath(of: organisation.code.text)) och skapa ett nytt sigill: {step}
                    Är nyckeln stulen, be alla som kontrollerar intyg sluta lita på det gamla certifikatet, och utfärda \
                    intygen på nytt.
                    """,
                en: """
                    Move \(context.keys.sealPath(of: organisation.code.text)) away and create a new seal: {step}
                    If the key is stolen, ask everybody who checks certificates to stop trusting the old certificate, and \
                    issue the certificates anew.
                    """, create))
    }
}

extension CommandFailure {
    /// - Parameters:
    ///   - known: fingerprints of the keys that hold.
    ///   - isNamed: whether one was named.
    static func keyNotSingle(_ holder: Handle, _ known: [String], isNamed: Bool) -> CommandFailure {
        CommandFailure(
            known.isEmpty || isNamed ? .notFound : .usage, .keyNotSingle,
            what: Phrase(
                sv: "Det framgår inte vilken nyckel för \(holder) som menas.",
                en: "It is not clear which key of \(holder) is meant."),
            remedy: Phrase(
                sv: "Gällande nycklar: \(known.joined(separator: ", "))",
                en: "Keys that hold: \(known.joined(separator: ", "))"))
    }

    /// A key is made by its owner, where she works, and never by whoever registers it.
    fileprivate static func keyElsewhere(_ holder: Handle) -> CommandFailure {
        CommandFailure(
            .notFound, .keyElsewhere,
            what: Phrase(
                sv: "På den här datorn finns ingen nyckel för \(holder) att registrera.",
                en: "There is no key of \(holder) on this computer to register."),
            remedy: Advice(
                sv: "På den dator där \(holder) arbetar: {step}. Här, med den filen: {step2}",
                en: "On \(holder)'s computer: {step}. Here, with that file: {step2}",
                Step(.showPublicKey, [.practitioner: "\(holder)", .output: "\(holder).public"]),
                Step(.registerKey, [.practitioner: "\(holder)", .publicKey: "\(holder).public"])))
    }
}
