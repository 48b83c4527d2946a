import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry
import Foundation

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
    static func keyElsewhere(_ holder: Handle) -> CommandFailure {
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
