import CertificateSeal
import CompetenceModel
import CompetenceRegistry
import Foundation
import LocalFiles

/// The folder in which a person keeps keys, outside any registry:
///
/// - `HANDLE.key`: a practitioner's own key
/// - `CODE.seal.key`, `CODE.seal.pem`: an organisation's sealing key and its certificate chain, by issuer code
/// - `DIGITS.head`: how far a key has verified its registry, signed with it
struct KeyFolder {
    var path: String

    private static let personalEnding = ".key"
    private static let sealEnding = ".seal.key"
    private static let certificateEnding = ".seal.pem"

    static var standardPath: String {
        if let configuration = Environment["XDG_CONFIG_HOME"].nonEmpty { return configuration + "/intyga/keys" }
        return (Environment["HOME"].nonEmpty ?? ".") + "/.config/intyga/keys"
    }

    func personalPath(of handle: Handle) -> String { "\(path)/\(handle)\(Self.personalEnding)" }
    func sealPath(of code: String) -> String { "\(path)/\(code)\(Self.sealEnding)" }
    func certificatePath(of code: String) -> String { "\(path)/\(code)\(Self.certificateEnding)" }

    /// Those whose keys are here.
    var holders: [Handle] {
        Files.names(in: path).compactMap { name in
            guard name.hasSuffix(Self.personalEnding), !name.hasSuffix(Self.sealEnding) else { return nil }
            return Handle(String(name.dropLast(Self.personalEnding.count)))
        }
    }

    func make() throws(CommandFailure) { try Files.makeFolder(path, .ownerOnly) }

    // MARK: Personal keys

    func hasPersonalKey(of handle: Handle) -> Bool { Files.exists(personalPath(of: handle)) }

    func personalKey(of handle: Handle, language: Language) throws -> PersonalKey {
        let path = personalPath(of: handle)
        guard Files.exists(path) else {
            throw RegistryError(.keyMissing, ["practitioner": handle.text, "path": path])
        }
        let file = try KeyFile(readingFrom: URL(fileURLWithPath: path))
        let passphrase = try Self.passphrase(for: file, at: path, language)
        do {
            return try PersonalKey(file, passphrase: passphrase)
        } catch {
            throw error.at(path)
        }
    }

    func store(_ key: PersonalKey, of handle: Handle, passphrase: String?) throws {
        try make()
        try key.keyFile(passphrase: passphrase).create(at: URL(fileURLWithPath: personalPath(of: handle)))
    }

    // MARK: The seal

    func seal(
        of issuer: CompetenceCertificate.Issuer, now: Timestamp, language: Language
    ) throws -> SealingIdentity {
        for path in [sealPath(of: issuer.code), certificatePath(of: issuer.code)] where !Files.exists(path) {
            throw RegistryError(.sealMissing, ["path": path])
        }
        return try SealingIdentity(
            key: try sealingKey(of: issuer.code, language: language),
            readingCertificatesFrom: URL(fileURLWithPath: certificatePath(of: issuer.code)),
            at: Date(timeIntervalSince1970: Double(now.milliseconds) / 1000))
    }

    func hasSeal(of code: String) -> Bool { Files.exists(sealPath(of: code)) }

    func sealingKey(of code: String, language: Language) throws -> SealingKey {
        let path = sealPath(of: code)
        guard Files.exists(path) else { throw RegistryError(.sealMissing, ["path": path]) }
        let url = URL(fileURLWithPath: path)
        // A key of another program is not a key file of ours, and has no passphrase that could be asked for.
        let file = try? KeyFile(readingFrom: url)
        return try SealingKey(
            readingFrom: url, passphrase: try file.flatMap { try Self.passphrase(for: $0, at: path, language) })
    }

    func store(_ key: SealingKey, of code: String, passphrase: String?) throws {
        try make()
        try key.keyFile(passphrase: passphrase).create(at: URL(fileURLWithPath: sealPath(of: code)))
    }

    /// Writes the certificate of a seal. The one that it takes the place of is kept beside it: what was sealed with that is
    /// verified with that.
    ///
    /// - Returns: where the former certificate lies.
    func replaceCertificate(of code: String, by pem: [UInt8], renewing former: Seal?) throws -> String? {
        let path = certificatePath(of: code)
        var kept: String?
        if let former, Files.exists(path) {
            let place = "\(self.path)/\(code).seal.\(former.fingerprint.abbreviated).pem"
            try Files.write(try Files.read(path), to: place, replacing: true)
            kept = place
        }
        try Files.write(pem, to: path, replacing: true)
        return kept
    }

    // MARK: Passphrases

    /// The passphrase that opens `file`: from the environment, or asked for.
    private static func passphrase(for file: KeyFile, at path: String, _ language: Language) throws -> String? {
        guard file.isProtected else { return nil }
        if let given = Environment["INTYGA_PASSPHRASE"] { return given }
        let question = Phrase(sv: "Lösenfras för \(path): ", en: "Passphrase of \(path): ")
        return Prompt.secret(question[language])
    }

    /// A passphrase for a new key: from the environment, or typed twice.
    static func newPassphrase(_ language: Language) throws(CommandFailure) -> String {
        if let given = Environment["INTYGA_PASSPHRASE"].nonEmpty { return given }
        let first = Prompt.secret(Phrase(sv: "Ny lösenfras: ", en: "New passphrase: ")[language])
        guard let first else {
            throw CommandFailure(
                .usage, .noTerminal,
                what: Phrase(
                    sv: "Det finns ingen terminal att fråga efter lösenfrasen i.",
                    en: "There is no terminal to ask for the passphrase at."),
                remedy: Phrase(sv: "Ange den i INTYGA_PASSPHRASE.", en: "Give it in INTYGA_PASSPHRASE."))
        }
        guard !first.isEmpty else {
            throw .passphraseEmpty
        }
        guard Prompt.secret(Phrase(sv: "En gång till: ", en: "Once more: ")[language]) == first else {
            throw .passphrasesDiffer
        }
        return first
    }
}

extension CommandFailure {
    static var passphraseEmpty: CommandFailure {
        CommandFailure(
            .usage, .passphraseEmpty,
            what: Phrase(sv: "Lösenfrasen är tom.", en: "The passphrase is empty."),
            remedy: Phrase(sv: "Skriv en, eller utelämna --passphrase.", en: "Type one, or leave --passphrase out."))
    }

    static var passphrasesDiffer: CommandFailure {
        CommandFailure(
            .usage, .passphrasesDiffer,
            what: Phrase(sv: "Lösenfraserna är olika.", en: "The passphrases differ."),
            remedy: Phrase(sv: "Försök igen; ingen nyckel är skapad.", en: "Try again; no key was created."))
    }
}

/// What this machine remembers of what it has verified: the head beside the key, the replica in the state folder.
extension KeyFolder: SealingMemory {
    var needsHead: Bool { true }

    func replica(of key: SHA256Digest) throws -> String? {
        let folder = StateFolder.path + "/replicas"
        try Files.makeFolder(folder, .ownerOnly)
        return "\(folder)/\(SealingFiles.replica(of: key))"
    }

    func head(of key: SHA256Digest) throws -> String? {
        let file = "\(path)/\(SealingFiles.head(of: key))"
        return Files.exists(file) ? String(decoding: try Files.read(file), as: UTF8.self) : nil
    }

    func keep(head: String, of key: SHA256Digest) throws {
        try make()
        try Files.write(Array(head.utf8), to: "\(path)/\(SealingFiles.head(of: key))", replacing: true)
    }
}
