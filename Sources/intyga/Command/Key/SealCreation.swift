import CertificateSeal
import CompetenceModel
import CompetenceRegistry
import Foundation

/// Makes an organisation's sealing key with its certificate, and registers it.
///
/// The files of a seal that the registry refuses do not stay: nobody is to hand out a certificate that nothing is sealed with.
struct SealCreation {
    private let command: KeyCreate
    private let context: Context
    private let session: Session
    private let organisation: Organisation
    private let current: Seal?

    init(_ command: KeyCreate, _ context: Context) throws {
        self.command = command
        self.context = context
        session = try context.session()
        organisation = try context.organisation(command.organisation, in: session.registry)
        current = try session.registry.seals(of: organisation.code).current(of: organisation.code)?.seal
    }

    private var code: String { organisation.code.text }
    private var keyPath: String { context.keys.sealPath(of: code) }

    func run() throws {
        let subject = try subject()
        // A certificate says whole seconds: rounded up, it would not hold yet.
        let now = Date(timeIntervalSince1970: Double(session.registry.environment.now().milliseconds / 1000))
        let (key, isNew) = try key()
        if command.request { return try writeRequest(key, isNew, for: subject) }
        let end = Date(timeIntervalSince1970: now.timeIntervalSince1970 + Double(command.years) * 365.25 * 86_400)
        let pem = try key.selfSignedCertificate(for: subject, validFrom: now, validUntil: end)
        let path = context.keys.certificatePath(of: code)
        let identity = try SealingIdentity(key: key, certificates: pem, source: path, at: now)
        try storing(key, isNew) {
            _ = try context.accepted(
                session.registerSeal(
                    identity, of: organisation.code, renews: command.renew ? current?.fingerprint : nil))
        }
        let earlier = try context.keys.replaceCertificate(of: code, by: Array(pem.utf8), renewing: current)
        context.output.report(
            Phrase(sv: "Sigillet är skapat: \(keyPath), \(path)", en: "The seal is created: \(keyPath), \(path)"),
            [
                "organisation": .string(code), "file": .string(keyPath), "certificate": .string(path),
                "fingerprint": .string(identity.fingerprint.description), "earlier": .optional(earlier),
            ])
        context.output.hint(
            Advice(
                sv: "Ge \(path) till dem som ska kontrollera intyg.",
                en: "Give \(path) to those who are to check certificates."))
        if let earlier {
            context.output.hint(
                Advice(
                    sv: "Äldre intyg kontrolleras med det förra certifikatet: \(earlier)",
                    en: "Older certificates are checked with the former one: \(earlier)"))
        }
        // What could not be sealed until now.
        try context.hintWork(in: session.registry) { $0.kind == .issueCertificates }
    }

    /// Whom the certificate is made for: as the registry has it. A number that was typed is for the registry to refuse.
    private func subject() throws -> SealSubject {
        guard let number = command.organisationNumber ?? organisation.number?.text else {
            throw CommandFailure(
                .usage, .organisationNumberMissing,
                what: Phrase(
                    sv: "Registret vet inte organisationens nummer.",
                    en: "The registry does not know the organisation's number."),
                remedy: Advice(
                    sv: "Ange det, och kör sedan samma kommando igen: {step}",
                    en: "Give it, and then run the same command again: {step}",
                    Step(.correctOrganisation, [.organisation: "\(code)", .organisationNumber: .toFillIn])))
        }
        return try SealSubject(organisationName: organisation.name, organisationNumber: number)
    }

    /// A new key. A seal that is renewed keeps the key that is there.
    private func key() throws -> (key: SealingKey, isNew: Bool) {
        guard Files.exists(keyPath) else { return (SealingKey(), true) }
        guard command.renew, !command.passphrase else { throw CommandFailure.sealKeyExists(keyPath, code) }
        return (try context.keys.sealingKey(of: code, language: context.language), false)
    }

    /// Stores a new key, and takes it away again where `body` does not go through.
    private func storing(_ key: SealingKey, _ isNew: Bool, _ body: () throws -> Void) throws {
        guard isNew else { return try body() }
        try context.keys.store(
            key, of: code, passphrase: command.passphrase ? KeyFolder.newPassphrase(context.language) : nil)
        do {
            try body()
        } catch {
            Files.remove(keyPath)
            throw error
        }
    }

    private func writeRequest(_ key: SealingKey, _ isNew: Bool, for subject: SealSubject) throws {
        let path = "\(context.keys.path)/\(code).seal.csr"
        let pem = try key.certificateRequest(for: subject)
        try storing(key, isNew) { try Files.write(Array(pem.utf8), to: path, replacing: command.renew) }
        context.output.report(
            Phrase(sv: "Sigillet är skapat: \(keyPath), \(path)", en: "The seal is created: \(keyPath), \(path)"),
            ["organisation": .string(code), "file": .string(keyPath), "request": .string(path)])
        var install = Step(.installSeal, [.chain: .toFillIn])
        if command.organisation != nil { install.parameters[.organisation] = "\(code)" }
        if current != nil { install.parameters[.renewing] = .yes }
        context.output.hint(
            Advice(
                sv: "Skicka begäran till utfärdaren, sedan: {step}",
                en: "Send the request to the authority, then: {step}", install))
    }
}

extension Context {
    /// The organisation that somebody named by its code; the owner where nothing is said.
    func organisation(_ code: String?, in registry: Registry) throws -> Organisation {
        try code.map { try registry.organisation(Typed.organisation($0)).organisation } ?? registry.owner()
    }
}

extension CommandFailure {
    fileprivate static func sealKeyExists(_ path: String, _ organisation: String) -> CommandFailure {
        CommandFailure(
            .cannotWrite, .keyExists,
            what: Phrase(sv: "Det finns redan en nyckel: \(path)", en: "There is a key already: \(path)"),
            remedy: Advice(
                sv: """
                    En nyckel skrivs aldrig över. Ska sigillet förnyas: {step}. Är nyckeln stulen, avsluta sigillet och flytta undan \
                    filen.
                    """,
                en: """
                    A key is never overwritten. To renew the seal: {step}. If the key is stolen, end the seal and move the file \
                    away.
                    """,
                Step(.createSeal, [.organisation: "\(organisation)", .renewing: .yes])))
    }
}
