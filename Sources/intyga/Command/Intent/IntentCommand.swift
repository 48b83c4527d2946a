import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry

struct IntentCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "intent",
            abstract: Phrase(
                sv: "Skriv under en handling på en annan dator än där registret finns.",
                en: "Sign an act on another computer than the one with the registry."),
            subcommands: [IntentPrepare.self, IntentSign.self, IntentCommit.self])
    }
}

struct IntentPrepare: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "prepare",
            abstract: Phrase(
                sv: "Förbered ett kommando som någon ska skriva under; ingenting registreras.",
                en: "Prepare a command for somebody to sign; nothing is recorded."),
            discussion: Phrase(
                sv: """
                    Kommandot prövas nu, och en gång till när det genomförs. Underskriften gäller i fem minuter, samma dag.
                    Andra kan arbeta under tiden.
                    """,
                en: """
                    The command is examined now, and once more when it is committed. The signature counts for five minutes, on
                    the same day. Others can work meanwhile.
                    """),
            examples: "intyga --as anna intent prepare -o anna.intent claim submit --framework KGA")
    }

    @OptionGroup var global: GlobalOptions
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            sv: "Filen till den som skriver under.", en: "The file for whoever signs.", valueName: "file"),
        completion: .file())
    var output: String
    @Option(
        help: ArgumentHelp(
            sv: "Vilken nyckel, om det finns flera; de första tecknen räcker.",
            en: "Which key, where there are several; its first digits suffice.", valueName: "fingerprint"))
    var key: String?
    @Argument(
        parsing: .captureForPassthrough,
        help: ArgumentHelp(
            sv: "Kommandot, som det annars skrivs.", en: "The command, as it is typed otherwise.", valueName: "command")
    )
    var words: [String]

    func run(in context: Context) throws {
        try Files.requireAbsent(output)
        let registry = try context.registryToActIn()
        let handle = try context.handle()
        let held = try registry.practitioner(handle).practitioner.keys.filter {
            $0.endedFrom == nil && (key.map($0.fingerprint.description.hasPrefix) ?? true)
        }
        guard held.count == 1, let publicKey = PersonalPublicKey(rawRepresentation: held[0].publicKey) else {
            throw CommandFailure.keyNotSingle(handle, held.map(\.fingerprint.description), isNamed: key != nil)
        }
        let preparation = Session.Preparation(
            request: String(decoding: try CanonicalJSON.encode(words), as: UTF8.self))
        let inner = Context(global)
        inner.actingIn = registry.session(as: handle, key: publicKey, preparing: preparation)
        let command = try IntentRequest.command(words)
        do {
            // What the command says afterwards is not printed: it has not happened yet.
            try command.run(in: inner)
        } catch  where preparation.outcome != nil {
            // It looked for what it would have recorded.
        }
        guard let prepared = preparation.outcome else {
            return context.output.report(
                Phrase(sv: "Det finns inget att skriva under.", en: "There is nothing to sign."), ["file": .null])
        }
        try Files.write(Array(prepared.text.utf8), to: output, replacing: false)
        context.output.report(
            Phrase(
                sv:
                    "Förberett: \(output). \(handle) skriver under den inom fem minuter: \"intyga intent sign\". Sedan genomförs den här: \"intyga intent commit\".",
                en:
                    "Prepared: \(output). \(handle) signs it within five minutes: \"intyga intent sign\". Then it is committed here: \"intyga intent commit\"."
            ),
            [
                "file": .string(output), "practitioner": .string(handle.text),
                "intent": .string(prepared.intent.digest.description),
            ])
    }
}

struct IntentSign: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sign",
            abstract: Phrase(
                sv: "Skriv under det som förberetts, där nyckeln finns.",
                en: "Sign what was prepared, where the key is."),
            discussion: Phrase(
                sv: "Det behöver inget register. Det som skrivs under visas först.",
                en: "It needs no registry. What is signed is shown first."),
            examples: "intyga intent sign anna.intent")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Filen.", en: "The file."), completion: .file()) var file: String

    func run(in context: Context) throws {
        var prepared = try IntentRequest.read(file)
        let intent = prepared.intent
        let key = try context.keys.personalKey(of: intent.actor, language: context.language)
        guard SHA256Digest(hashing: key.publicKey.rawRepresentation) == intent.key else {
            throw RegistryError(.keyNotRegistered, ["practitioner": intent.actor.text, "key": intent.key.description])
        }
        let what = prepared.entries.map { entry in
            let title = LedgerEvent.Kind(name: entry.kind, version: entry.version)?.title[context.language]
            return "  \(title ?? entry.kind): \(entry.subject)"
        }.joined(separator: "\n")
        if Terminal.inputIsTerminal {
            let question = Phrase(
                sv: "\(intent.actor) skriver under:\n\(what)\nVill du det? (ja/nej) ",
                en: "\(intent.actor) signs:\n\(what)\nDo you want to? (yes/no) ")
            guard Prompt.agrees(question[context.language]) else {
                return context.output.report(
                    Phrase(sv: "Ingenting är underskrivet.", en: "Nothing is signed."), ["file": .null])
            }
        }
        prepared.signature = try key.sign(intent.digest.bytes, in: .intent)
        try Files.write(Array(prepared.text.utf8), to: file, replacing: true)
        context.output.report(
            Phrase(
                sv: "\(intent.actor) har skrivit under, i \(file):\n\(what)",
                en: "\(intent.actor) has signed, in \(file):\n\(what)"),
            [
                "file": .string(file), "practitioner": .string(intent.actor.text),
                "intent": .string(intent.digest.description),
            ])
    }
}

struct IntentCommit: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "commit",
            abstract: Phrase(
                sv: "Genomför det som förberetts och skrivits under.", en: "Commit what was prepared and signed."),
            discussion: Phrase(
                sv: """
                    Kommandot prövas på nytt, som registret är nu. Skulle det bli något annat än det som är underskrivet genomförs
                    det inte.
                    """,
                en: """
                    The command is examined anew, on the registry as it is now. If it would become something else than what was
                    signed, it is not committed.
                    """),
            examples: "intyga intent commit anna.intent")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Filen.", en: "The file."), completion: .file()) var file: String

    func run(in context: Context) throws {
        let signed = try IntentRequest.read(file)
        let registry = try context.registryToActIn()
        guard try registry.fingerprint() == signed.intent.registry else { throw RegistryError(.intentElsewhere) }
        let prepared = try registry.preparedAct(signed.intent.nonce)
        guard prepared.intent == signed.intent else { throw RegistryError(.intentUnknown) }
        guard let signature = signed.signature else {
            throw RegistryError(.signatureInvalid, ["practitioner": signed.intent.actor.text])
        }
        context.actingIn = try registry.session(committing: prepared, signature: signature)
        defer { try? registry.discard(prepared) }
        try IntentRequest.command(IntentRequest.words(prepared.request)).run(in: context)
    }
}

/// What an intent asks for: a command of this program, in words.
enum IntentRequest {
    static func command(_ words: [String]) throws -> any IntygaCommand {
        guard
            let command = try Intyga.parseAsRoot(ArgumentOrder(words, root: Intyga.self).arguments)
                as? any IntygaCommand,
            !type(of: command).acts.isEmpty
        else {
            throw CommandFailure(
                .usage, .notAnAct,
                what: Phrase(
                    sv: "”\(words.joined(separator: " "))” är ingen handling i registret.",
                    en: "“\(words.joined(separator: " "))” is no act in the registry."),
                remedy: Phrase(
                    sv: "Skriv kommandot efter filen, så som det skrivs annars.",
                    en: "Write the command after the file, as it is typed otherwise."))
        }
        return command
    }

    static func words(_ request: String) throws -> [String] {
        do {
            return try CanonicalJSON.decode([String].self, from: Array(request.utf8))
        } catch {
            throw RegistryError(.intentUnknown)
        }
    }

    static func read(_ file: String) throws -> IntentFile {
        guard let read = IntentFile(parsing: String(decoding: try Files.read(file), as: UTF8.self).withPlainLines)
        else {
            throw CommandFailure(
                .badInput, .notAnIntent,
                what: Phrase(
                    sv: "\(file) är inte något att skriva under, eller är ändrad.",
                    en: "\(file) is nothing to sign, or was altered."),
                remedy: Phrase(
                    sv: "Låt den som har registret förbereda den på nytt: \"intyga intent prepare\".",
                    en: "Have whoever has the registry prepare it again: \"intyga intent prepare\"."))
        }
        return read
    }
}
