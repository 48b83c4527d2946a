import CertificateSeal
import CompetenceModel
import CompetenceRegistry
import Foundation

/// What a command works with: the registry, who acts, and where results go.
final class Context {
    let output: Output
    let registryPath: String
    let keys: KeyFolder
    private let actor: String?
    /// Whether the registry was named, rather than looked for where it usually is.
    let namesRegistry: Bool

    /// Where a registry is looked for when nothing is said.
    static let standardRegistry = "intyga.sqlite"

    init(_ options: GlobalOptions) {
        output = Output(format: options.format, language: options.language?.language ?? .ofEnvironment)
        let usualRegistry = Environment["INTYGA_REGISTRY"].nonEmpty
        registryPath = options.registry ?? usualRegistry ?? Self.standardRegistry
        namesRegistry = options.registry != nil || usualRegistry != nil
        let usualKeys = Environment["INTYGA_KEYS"].nonEmpty ?? KeyFolder.standardPath
        keys = KeyFolder(path: options.keys ?? usualKeys)
        actor = options.actor ?? Environment["INTYGA_AS"].nonEmpty
        var carried = CarriedOptions()
        if let file = options.registry, file != usualRegistry ?? Self.standardRegistry {
            carried.registry = ["--registry", file]
        }
        if let folder = options.keys, folder != usualKeys { carried.keys = ["--keys", folder] }
        if let handle = options.actor.flatMap({ Handle($0.lowercased()) }) { carried.actor = naming(handle) }
        output.carried = carried
        output.carried.roles = { [weak self] in self?.roles ?? [] }
    }

    /// The roles that the present person holds today.
    private lazy var roles: Set<Role> = {
        guard let handle = try? handle(),
            let registry = try? Registry.open(at: registryPath, readOnly: true, environment: .command()),
            let person = try? registry.practitioner(handle).practitioner
        else { return [] }
        return Set(person.authorisations.filter { $0.isValid(on: registry.today) }.map(\.role))
    }()

    var language: Language { output.language }

    // MARK: The registry

    /// For reading. A registry that cannot be written to can still be read.
    func registry() throws -> Registry {
        let registry: Registry
        do {
            registry = try Registry.open(at: registryPath, environment: .command(), sealing: keys)
        } catch let error where [.registryReadOnly, .cannotWrite].contains(error.code) {
            registry = try Registry.open(at: registryPath, readOnly: true, environment: .command(), sealing: keys)
        }
        warn(of: registry.exposedFiles)
        if try registry.clockReading() == .plausible { SeenTime.remember(registry.environment.now()) }
        return registry
    }

    /// Opens a backup.
    func backup(at path: String) throws -> Registry {
        let backup = try Registry.open(at: path, readOnly: true, environment: .command())
        warn(of: backup.exposedFiles)
        return backup
    }

    /// They lie where nobody can close them.
    private func warn(of exposedFiles: [String]) {
        for path in exposedFiles {
            output.warn(
                Phrase(
                    sv: "\(path) kan läsas av andra på den här datorn, och ligger där det inte går att ändra.",
                    en: "\(path) can be read by others on this computer, and lies where that cannot be changed."))
        }
    }

    /// For acting. Where the clock may run ahead, whoever is at the terminal says whether it is right; elsewhere
    /// `INTYGA_CLOCK` does, by naming the day.
    func registryToActIn() throws -> Registry {
        let registry = try Registry.open(at: registryPath, environment: .command(), sealing: keys)
        let reading = try registry.clockReading()
        let environment = environmentToActIn(reading)
        guard case .doubtful = reading else { return registry }
        return try Registry.open(at: registryPath, environment: environment, sealing: keys)
    }

    /// The clock that an act is dated by, once nobody has cause to doubt it any more.
    func environmentToActIn(_ reading: ClockReading) -> RegistryEnvironment {
        let environment = RegistryEnvironment.command()
        switch reading {
        case .plausible: SeenTime.remember(environment.now())
        case .behind: break
        case .doubtful(let doubt):
            guard isRight(doubt) else { break }
            SeenTime.remember(doubt.now)
            return .command(clockIsConfirmed: true)
        }
        return environment
    }

    private func isRight(_ doubt: ClockDoubt) -> Bool {
        guard Terminal.inputIsTerminal else { return false }
        let question = Phrase(
            sv:
                "Datorns klocka visar \(doubt.now.minuteInSweden). Den senaste tid som är känd här är \(doubt.known.minuteInSweden). Går klockan före låses alla andra ute. Är den rätt? (ja/nej) ",
            en:
                "The computer's clock says \(doubt.now.minuteInSweden). The latest time that is known here is \(doubt.known.minuteInSweden). If the clock runs ahead, everybody else is locked out. Is it right? (yes/no) "
        )
        return Prompt.agrees(question[language])
    }

    /// In the place of a session of one's own: what a command does is prepared in it, or committed.
    var actingIn: Session?

    /// Somebody acting in the registry, with the key that is theirs.
    func session() throws -> Session {
        if let actingIn { return actingIn }
        let registry = try registryToActIn()
        let handle = try self.handle()
        // Nobody of that name: rather mistyped than without a key.
        if !Files.exists(keys.personalPath(of: handle)) { _ = try registry.practitioner(handle) }
        return registry.session(as: handle, key: try keys.personalKey(of: handle, language: language))
    }

    /// Who acts: as said, or the one person whose key is here.
    func handle() throws -> Handle {
        if let actor { return try Typed.handle(actor) }
        let holders = keys.holders
        guard holders.count == 1 else { throw RegistryError(.actorMissing) }
        return holders[0]
    }

    /// `--as HANDLE`; empty where the one who acts is `handle` anyway.
    func naming(_ handle: Handle) -> [String] {
        if let usual = Environment["INTYGA_AS"].nonEmpty { return usual == handle.text ? [] : ["--as", handle.text] }
        return keys.holders == [handle] ? [] : ["--as", handle.text]
    }

    /// An organisation's key and certificate.
    func seal(of organisation: Organisation, in registry: Registry) throws -> SealingIdentity {
        try keys.seal(of: organisation.issuer, now: registry.environment.now(), language: language)
    }

    /// The same, where it can seal what a command is about to issue; `nil` where the seal is somewhere else, or the command is
    /// signed elsewhere: then the sealing is an act of its own.
    func sealAtHand(of organisation: Organisation, in registry: Registry) throws -> SealingIdentity? {
        guard actingIn == nil else { return nil }
        let isElsewhere =
            try !keys.hasSeal(of: organisation.code.text) && !registry.seals(of: organisation.code).isEmpty
        return isElsewhere ? nil : try seal(of: organisation, in: registry)
    }

    // MARK: Whom to trust

    /// The certificates in the files that a reader names.
    /// Whom to trust when certificates are checked: those named, else those in the person's own folder.
    func trustedIssuers(_ files: [String]) throws -> TrustStore {
        let trusted = try files.isEmpty ? TrustFolder.own.store() : trust(files)
        guard !trusted.anchors.isEmpty else { throw CommandFailure.trustMissing }
        return trusted
    }

    func trust(_ files: [String]) throws(CertificateFileError) -> TrustStore {
        let trusted = try TrustStore(readingFrom: files.map { URL(fileURLWithPath: $0) })
        for file in trusted.filesWithPrivateKey {
            output.warn(
                Phrase(
                    sv:
                        "\(file.path): här ligger också en privat nyckel. Den som har filen kan försegla i utfärdarens namn.",
                    en:
                        "\(file.path): there is a private key here, too. Whoever has this file can seal in the issuer's name."
                ))
        }
        return trusted
    }

    // MARK: What came of it

    /// The value and the warnings, or the refusal with every finding.
    func accepted<Value>(_ verdict: Verdict<Value>) throws -> (value: Value, warnings: [Finding]) {
        switch verdict {
        case .accepted(let value, let warnings): return (value, warnings)
        case .refused(let findings): throw Refusal(findings: findings)
        }
    }

    /// Reports an act: its sentence, or its facts.
    func report<Value>(
        _ verdict: Verdict<Value>, _ sentence: (Value) -> Phrase, _ facts: (Value) -> [String: JSON]
    ) throws {
        let (value, warnings) = try accepted(verdict)
        output.report(sentence(value), facts(value), warnings: warnings)
    }
}

extension String? {
    /// An environment variable that is set to nothing counts as not set.
    var nonEmpty: String? { flatMap { $0.isEmpty ? nil : $0 } }
}
