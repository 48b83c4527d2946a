import CompetenceModel
import Foundation
import Testing

@testable import CertificateSeal

@Suite struct KeyFileTests {
    @Test func aKeyFileReadsAsItLooks() throws {
        // Written by hand after docs/seal.md: RFC 8032, test 1.
        let text = """
            -----BEGIN INTYGA KEY-----
            Kind: personal
            Public: ed25519:11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo
            Protection: none

            nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A
            -----END INTYGA KEY-----

            """
        let file = try KeyFile(parsing: Array(text.utf8))
        #expect(file.kind == .personal)
        #expect(!file.isProtected)
        let key = try PersonalKey(file)
        #expect(key.publicKey.description == "ed25519:11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")
        #expect(try key.keyFile().text == text)
    }

    @Test func aStoredKeyComesBack() throws {
        let folder = try TemporaryFolder()
        let key = PersonalKey()
        try key.keyFile().create(at: folder.file("key"))
        let back = try PersonalKey(KeyFile(readingFrom: folder.file("key")))
        #expect(back.publicKey == key.publicKey)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("key").path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["key"])
    }

    @Test func aSealingKeyComesBack() throws {
        let folder = try TemporaryFolder()
        let key = SealingKey()
        try key.keyFile(passphrase: "hemligt", cost: .low).create(at: folder.file("key"))
        let back = try SealingKey(readingFrom: folder.file("key"), passphrase: "hemligt")
        #expect(back.publicKey == key.publicKey)
    }

    @Test func aKeyIsNeverOverwritten() throws {
        let folder = try TemporaryFolder()
        let first = try PersonalKey().keyFile()
        try first.create(at: folder.file("key"))
        #expect(throws: KeyFileError(.alreadyExists, path: folder.file("key").path)) {
            try PersonalKey().keyFile().create(at: folder.file("key"))
        }
        #expect(try KeyFile(readingFrom: folder.file("key")) == first)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["key"])
    }

    @Test func aLinkInTheWayIsNotFollowed() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            at: folder.file("key"), withDestinationURL: folder.file("elsewhere"))
        #expect(throws: KeyFileError(.alreadyExists, path: folder.file("key").path)) {
            try PersonalKey().keyFile().create(at: folder.file("key"))
        }
        #expect(!FileManager.default.fileExists(atPath: folder.file("elsewhere").path))
    }

    @Test(arguments: [0o640, 0o604, 0o660, 0o644, 0o777, 0o610])
    func aKeyOpenToOthersIsRefused(_ mode: Int) throws {
        let folder = try TemporaryFolder()
        let file = folder.file("key")
        try PersonalKey().keyFile().create(at: file)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
        let error = try #require(throws: KeyFileError.self) { try KeyFile(readingFrom: file) }
        #expect(error == KeyFileError(.openToOthers(mode: UInt32(mode)), path: file.path))
        #expect(error.message.remedy.steps == [Step(.closeFile, [.file: "\(file.path)"])])
    }

    @Test func whatIsNoFileIsRefused() throws {
        let folder = try TemporaryFolder()
        #expect(throws: KeyFileError(.notFound, path: folder.file("none").path)) {
            try KeyFile(readingFrom: folder.file("none"))
        }
        #expect(throws: KeyFileError(.notAFile, path: folder.url.path)) { try KeyFile(readingFrom: folder.url) }
        _ = try Program.lines("/usr/bin/env", ["mkfifo", "-m", "600", folder.file("pipe").path])
        #expect(throws: KeyFileError(.notAFile, path: folder.file("pipe").path)) {
            try KeyFile(readingFrom: folder.file("pipe"))
        }
    }

    private func reason(of text: String, passphrase: String? = nil) -> KeyFileError.Reason? {
        do {
            _ = try PersonalKey(KeyFile(parsing: Array(text.utf8)), passphrase: passphrase)
            return nil
        } catch {
            return error.reason
        }
    }

    @Test func whatIsNoKeyIsRefused() throws {
        #expect(reason(of: "") == .notAKeyFile)
        #expect(reason(of: "hello") == .notAKeyFile)
        #expect(reason(of: "-----BEGIN CERTIFICATE-----\n") == .notAKeyFile)
        let folder = try TemporaryFolder()
        let large = try folder.write(Array(repeating: 0x2D, count: 100_000), to: "large")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: large.path)
        #expect(throws: KeyFileError(.tooLarge, path: large.path)) { try KeyFile(readingFrom: large) }
    }

    @Test func everyDamageIsNoticed() throws {
        let text = try PersonalKey().keyFile().text
        for index in text.utf8.indices {
            for byte in [UInt8(ascii: "x"), UInt8(ascii: "\n")] where text.utf8[index] != byte {
                var bytes = Array(text.utf8)
                bytes[text.utf8.distance(from: text.startIndex, to: index)] = byte
                #expect(throws: KeyFileError.self) { try PersonalKey(KeyFile(parsing: bytes)) }
            }
        }
        #expect(throws: KeyFileError.self) { try KeyFile(parsing: Array((text + "\n").utf8)) }
        #expect(throws: KeyFileError.self) { try KeyFile(parsing: Array(text.utf8.dropLast())) }
        #expect(throws: KeyFileError.self) { try KeyFile(parsing: Array(text.replacing("\n", with: "\r\n").utf8)) }
    }

    @Test func theWrongKindIsRefused() throws {
        let seal = try SealingKey().keyFile()
        #expect(throws: KeyFileError(.wrongKind(expected: .personal, found: .seal))) { try PersonalKey(seal) }
        let personal = try PersonalKey().keyFile()
        #expect(throws: KeyFileError(.wrongKind(expected: .seal, found: .personal))) { try SealingKey(personal) }
    }

    @Test func aPassphraseProtects() throws {
        let key = PersonalKey()
        let file = try key.keyFile(passphrase: "korrekt häst", cost: .low)
        #expect(file.isProtected)
        #expect(file.publicKey == key.publicKey.description)
        let plain = try key.keyFile().text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(!file.text.contains(plain[5]))
        #expect(try PersonalKey(file, passphrase: "korrekt häst").publicKey == key.publicKey)
        // The same word, typed as "a" and a combining diaeresis.
        #expect(try PersonalKey(file, passphrase: "korrekt ha\u{308}st").publicKey == key.publicKey)
        #expect(throws: KeyFileError(.passphraseMissing)) { try PersonalKey(file) }
        #expect(throws: KeyFileError(.passphraseMissing)) { try PersonalKey(file, passphrase: "") }
        #expect(throws: KeyFileError(.passphraseWrong)) { try PersonalKey(file, passphrase: "fel") }
        #expect(throws: KeyFileError(.passphraseMissing)) { try key.keyFile(passphrase: "") }
    }

    @Test func theLinesAboveAProtectedKeyAreProtectedToo() throws {
        let key = PersonalKey()
        let text = try key.keyFile(passphrase: "hemligt", cost: .low).text
        let other = PersonalKey().publicKey.description
        let swapped = text.replacing(key.publicKey.description, with: other)
        #expect(reason(of: swapped, passphrase: "hemligt") == .passphraseWrong)
        let dearer = text.replacing("Cost: 14", with: "Cost: 15")
        #expect(reason(of: dearer, passphrase: "hemligt") == .passphraseWrong)
    }

    @Test(arguments: ["13", "19", "40", "63", "-1", "014", "+14", "x", ""])
    func aCostOutsideTheBoundsIsNotTried(_ cost: String) throws {
        let text = try PersonalKey().keyFile(passphrase: "hemligt", cost: .low).text
        let dearer = text.replacing("Cost: 14", with: "Cost: \(cost)")
        #expect(reason(of: dearer, passphrase: "hemligt") == .damaged(.costNotAllowed))
    }

    @Test func aSealingKeyOfAnotherProgramIsRead() throws {
        let pem = String(decoding: try Repository.bytes("fixtures/seal/test-key.pem"), as: UTF8.self)
        let key = try SealingKey(pkcs8PEM: pem)
        #expect(try SealingKey(pkcs8PEM: key.pkcs8PEM).publicKey == key.publicKey)
        // Lines as other programs and mail leave them.
        let lines = pem.split(separator: "\n").map(String.init)
        let inOne = [lines[0], lines.dropFirst().dropLast().joined(), lines[lines.count - 1]].joined(separator: "\r\n")
        #expect(try SealingKey(pkcs8PEM: inOne).publicKey == key.publicKey)
        let folder = try TemporaryFolder()
        let file = try folder.write(Array(pem.utf8), to: "key.pem")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        #expect(try SealingKey(readingFrom: file).publicKey == key.publicKey)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
        #expect(throws: KeyFileError(.openToOthers(mode: 0o644), path: file.path)) { try SealingKey(readingFrom: file) }
    }

    @Test func aKeyThatIsNotForSealingIsRefused() throws {
        let folder = try TemporaryFolder()
        func make(_ arguments: String...) throws -> URL {
            let file = folder.file(UUID().uuidString)
            _ = try Program.lines("/usr/bin/env", ["openssl", "genpkey", "-out", file.path] + arguments)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
            return file
        }
        let p384 = try make("-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384")
        #expect(throws: KeyFileError(.damaged(.noKeyOnP256), path: p384.path)) {
            try SealingKey(readingFrom: p384)
        }
        let encrypted = try make(
            "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-aes-128-cbc", "-pass", "pass:hemligt")
        #expect(throws: KeyFileError(.encryptedElsewhere, path: encrypted.path)) {
            try SealingKey(readingFrom: encrypted, passphrase: "hemligt")
        }
    }
}
