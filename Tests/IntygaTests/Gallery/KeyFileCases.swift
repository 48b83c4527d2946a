import Foundation

@testable import CertificateSeal
@testable import intyga

extension CommandGalleryCase {
    private static func typedKey(
        _ code: KeyFileError.Code, _ did: String, environment: [String: String] = [:],
        _ prepare: @escaping @Sendable (Office) throws -> Void
    ) -> CommandGalleryCase {
        typed(.keys, code.rawValue, did, environment: environment, prepare)
    }

    /// What the program thinks of files that should hold a key.
    static let keyFiles: [CommandGalleryCase] = [
        made(
            .keys, "intyga key create anna",
            because: "the command line looks before it writes; this is who comes second.",
            CommandFailure(KeyFileError(.alreadyExists, path: "keys/anna.key"))),
        made(
            .keys, "intyga key show anna", because: "the command line looks first; the file vanished in between.",
            CommandFailure(KeyFileError(.notFound, path: "keys/anna.key"))),
        made(
            .keys, "intyga key show anna   (the disk is damaged)", because: "it takes a damaged disk.",
            CommandFailure(KeyFileError(.unreadable("Input/output error"), path: "keys/anna.key"))),
        typedKey(.notWritable, "intyga --keys brev.txt key create vera   (brev.txt is no folder)") {
            try $0.write("Hej!\n", to: "brev.txt")
        },
        typedKey(.notAFile, "intyga key show vera   (vera.key is a folder)") {
            try FileManager.default.createDirectory(
                at: $0.folder.appendingPathComponent("keys/vera.key"), withIntermediateDirectories: false)
        },
        typedKey(.openToOthers, "intyga key show anna   (others may read anna.key)") {
            try $0.protect("keys/anna.key", 0o644)
        },
        typedKey(.notAKey, "intyga key show anna   (anna.key holds something else)") {
            try $0.replaceKey("anna.key") { _ in "Hej!\n" }
        },
        typedKey(.damaged, "intyga key show anna   (a line of anna.key is gone)") {
            try $0.replaceKey("anna.key") { $0.replacing(/Public: .*\n/, with: "") }
        },
        typedKey(.wrongKind, "intyga key show anna   (anna.key is the organisation's)") { office in
            try office.must("key", "create", "--seal", as: "maria")
            let seal = try office.read("keys/EXB.seal.key")
            try office.replaceKey("anna.key") { _ in seal }
        },
        typedKey(.passphraseMissing, "intyga key show vera   (by a program, with nobody at a terminal)") {
            try $0.createProtectedKey("vera")
        },
        typedKey(
            .passphraseWrong, "intyga key show vera   (another one than it was made with)",
            environment: ["INTYGA_PASSPHRASE": "fel"]
        ) {
            try $0.createProtectedKey("vera")
        },
        typedKey(.encryptedElsewhere, "intyga key show --seal   (the key was made by openssl)") { office in
            try office.must("key", "create", "--seal", as: "maria")
            try office.replaceKey("EXB.seal.key") { _ in
                "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIHs\n-----END ENCRYPTED PRIVATE KEY-----\n"
            }
        },
        made(
            .keys, "intyga key show anna", because: "the library does not fail.",
            CommandFailure(KeyFileError(.cryptographyFailed("…"), path: "keys/anna.key"))),
    ]
}

extension Office {
    fileprivate func protect(_ name: String, _ mode: Int) throws {
        try FileManager.default.setAttributes(
            [.posixPermissions: mode], ofItemAtPath: folder.appendingPathComponent(name).path)
    }

    fileprivate func replaceKey(_ name: String, _ change: (String) -> String) throws {
        try write(change(try read("keys/\(name)")), to: "keys/\(name)")
        try protect("keys/\(name)", 0o600)
    }

    fileprivate func createProtectedKey(_ handle: String) throws {
        let made = try run(
            "key", "create", handle, "--passphrase", environment: ["INTYGA_PASSPHRASE": "korrekt häst"])
        if made.status != 0 { throw CocoaError(.fileWriteUnknown) }
    }
}
