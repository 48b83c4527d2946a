import CertificateSeal
import CompetenceModel
import CompetenceRegistry
import Foundation
import LocalFiles

/// The issuers that a person trusts for good: certificates in `$XDG_CONFIG_HOME/intyga/trust`, else `~/.config/intyga/trust`, each in a
/// PEM file that is named after the digits of its fingerprint.
///
/// Whoever can write there decides what is trusted. So a folder that others can write to is not used.
struct TrustFolder {
    let path: String

    private static let ending = ".pem"
    /// The permission bits by which others than the owner may write.
    private static let writableByOthers: UInt32 = 0o022

    static var standardPath: String {
        if let configuration = Environment["XDG_CONFIG_HOME"].nonEmpty { return configuration + "/intyga/trust" }
        return (Environment["HOME"].nonEmpty ?? ".") + "/.config/intyga/trust"
    }

    static var own: TrustFolder { TrustFolder(path: standardPath) }

    private func file(of fingerprint: Fingerprint) -> String { "\(path)/\(Self.digits(of: fingerprint))\(Self.ending)" }

    private static func digits(of fingerprint: Fingerprint) -> String {
        fingerprint.description.filter { $0 != ":" }.lowercased()
    }

    /// Every certificate in the folder; none where there is no folder.
    ///
    /// - Throws: `CommandFailure` where others can write to the folder; `CertificateFileError` of a file that is no certificate.
    func store() throws -> TrustStore {
        guard Files.exists(path) else { return TrustStore() }
        try requireOwn()
        let files = Files.names(in: path).filter { $0.hasSuffix(Self.ending) && !$0.hasPrefix(".") }
        return try TrustStore(readingFrom: files.map { URL(fileURLWithPath: "\(path)/\($0)") })
    }

    /// Adds a certificate.
    ///
    /// - Returns: whether it was not there before.
    func add(_ anchor: TrustAnchor) throws -> Bool {
        try Files.makeFolder(path, .ownerOnly)
        try requireOwn()
        let file = file(of: anchor.fingerprint)
        if Files.exists(file) { return false }
        try Files.write(Array(anchor.pem.utf8), to: file, replacing: false)
        return true
    }

    /// Removes every file that holds this certificate and no other.
    func remove(_ anchor: TrustAnchor) throws {
        for name in Files.names(in: path) where name.hasSuffix(Self.ending) && !name.hasPrefix(".") {
            let file = "\(path)/\(name)"
            let held = try TrustStore(readingFrom: [URL(fileURLWithPath: file)]).anchors
            if held.map(\.fingerprint) == [anchor.fingerprint] { Files.remove(file) }
        }
    }

    /// The one certificate of which `text` is the fingerprint, or how it begins; with or without colons.
    func certificate(_ text: String) throws -> TrustAnchor {
        let digits = text.filter { $0 != ":" && !$0.isWhitespace }.lowercased()
        let anchors = try store().anchors
        let found = anchors.filter { !digits.isEmpty && Self.digits(of: $0.fingerprint).hasPrefix(digits) }
        guard let only = found.first, found.count == 1 else { throw Self.unknown(text, isOfSeveral: found.count > 1) }
        return only
    }

    private func requireOwn() throws(CommandFailure) {
        do throws(FileRefusal) {
            let folder = try OpenFile(path)
            guard folder.permissions & Self.writableByOthers == 0 else { throw .openToOthers(mode: folder.permissions) }
        } catch .openToOthers {
            throw Self.openToOthers(path)
        } catch {
            throw CommandFailure(RegistryError(.cannotRead, ["path": path, "detail": error.words]))
        }
    }

    static func openToOthers(_ path: String) -> CommandFailure {
        CommandFailure(
            .notAllowed, .trustOpenToOthers,
            what: Phrase(
                sv: "Andra kan skriva i \(path), och skulle kunna bestämma vem du litar på.",
                en: "Others can write in \(path), and could decide whom you trust."),
            remedy: Phrase(
                sv: "Stäng mappen: chmod go-w \(path). Se sedan vad som finns i den: intyga trust list",
                en: "Close the folder: chmod go-w \(path). Then see what is in it: intyga trust list"))
    }

    private static func unknown(_ text: String, isOfSeveral: Bool) -> CommandFailure {
        CommandFailure(
            .notFound, .trustUnknown,
            what: isOfSeveral
                ? Phrase(
                    sv: "Fler än ett av certifikaten du litar på har ett fingeravtryck som börjar med \(text).",
                    en: "More than one of the certificates you trust has a fingerprint that begins with \(text).")
                : Phrase(
                    sv: "Inget av certifikaten du litar på har fingeravtrycket \(text).",
                    en: "None of the certificates you trust has the fingerprint \(text)."),
            remedy: Phrase(sv: "Se vilka de är: intyga trust list", en: "See which they are: intyga trust list"))
    }
}
