import CompetenceModel
import Foundation
import Testing

@testable import CertificateSeal

@Suite struct TrustStoreTests {
    @Test func severalCertificatesInAFileAndSeveralFiles() throws {
        let folder = try TemporaryFolder()
        let (one, two, three) = (try Authority("One").pem, try Authority("Two").pem, try Authority("Three").pem)
        let first = try folder.write(Array("Comment before\n\(one)between\n\(two)".utf8), to: "first.pem")
        let second = try folder.write(Array((three + one).utf8), to: "second.pem")
        let store = try TrustStore(readingFrom: [first, second])
        #expect(store.anchors.map(\.owner.organisationName) == ["One", "Two", "Three"])
        #expect(store.anchors[0].validUntil == Authority.until)
        var other = try TrustStore(pem: two, source: "x")
        other.formUnion(store)
        #expect(other.anchors.map(\.owner.organisationName) == ["Two", "One", "Three"])
    }

    @Test func aKeyBesideTheCertificateIsNotUsedAndNoted() throws {
        let store = try TrustStore(pem: SealingKey().pkcs8PEM + "\n" + (try Authority().pem), source: "x")
        #expect(store.anchors.count == 1)
        let folder = try TemporaryFolder()
        let alone = try folder.write(Array(try Authority().pem.utf8), to: "alone.pem")
        let both = try folder.write(Array((try Authority().pem + SealingKey().pkcs8PEM + "\n").utf8), to: "both.pem")
        let read = try TrustStore(readingFrom: [alone, both])
        #expect(read.anchors.count == 2)
        #expect(read.filesWithPrivateKey == [both])
        #expect(try TrustStore(readingFrom: [alone]).filesWithPrivateKey == [])
    }

    @Test(.timeLimit(.minutes(30))) func aNamedPipeMakesNobodyWait() throws {
        let folder = try TemporaryFolder()
        let pipe = folder.file("pipe.pem")
        try #require(mkfifo(pipe.path, 0o600) == 0)
        let error = try #require(throws: CertificateFileError.self) { try TrustStore(readingFrom: [pipe]) }
        #expect(error.reason == .unreadable("it is a named pipe"))
    }

    private func reason(_ bytes: [UInt8]) throws -> CertificateFileError? {
        let folder = try TemporaryFolder()
        let file = try folder.write(bytes, to: "trust.pem")
        do {
            _ = try TrustStore(readingFrom: [file])
            return nil
        } catch {
            #expect(error.source == file.path)
            #expect(error.description.hasPrefix(file.path))
            #expect(!error.message.remedy.template.en.isEmpty)
            return error
        }
    }

    /// As other programs and mail write it: the base64 in one line, lines of 76, ends of Windows, spaces around, all in one line.
    @Test(arguments: 0..<6) func linesMayBreakAnywhere(form: Int) throws {
        let pem = try Authority("One").pem
        let lines = pem.split(separator: "\n").map(String.init)
        let base64 = lines.dropFirst().dropLast().joined()
        let first = try #require(lines.first)
        let last = try #require(lines.last)
        let wide = stride(from: 0, to: base64.count, by: 76).map { String(base64.dropFirst($0).prefix(76)) }
        let text = [
            [first, base64, last].joined(separator: "\n"), ([first] + wide + [last]).joined(separator: "\n"),
            pem.replacing("\n", with: "\r\n"), "Hej!\r\n\r\n" + pem.replacing("\n", with: " \r\n") + "\r\nHälsningar",
            first + base64 + last, "\u{FEFF}" + pem,
        ][form]
        let store = try TrustStore(pem: text + "\n" + Authority("Two").pem, source: "x")
        #expect(store.anchors.map(\.owner.organisationName) == ["One", "Two"])
        #expect(try store.anchors.first?.fingerprint == TrustStore(pem: pem, source: "x").anchors.first?.fingerprint)
    }

    @Test func aBlockThatIsTornIsNamed() throws {
        let good = try Authority().pem
        let torn = good.replacing("-----END CERTIFICATE-----", with: "")
        #expect(try reason(Array(torn.utf8))?.reason == .damaged(position: 1))
        #expect(try reason(Array((good + torn).utf8))?.reason == .damaged(position: 2))
        #expect(try reason(Array((torn + good).utf8))?.reason == .damaged(position: 1))
        let letter = good.replacing("MII", with: "M(I")
        #expect(try reason(Array(letter.utf8))?.reason == .damaged(position: 1))
    }

    @Test func whatHoldsNoCertificateIsNamed() throws {
        #expect(try reason([])?.reason == .notPEM)
        #expect(try reason(Array("hello".utf8))?.reason == .notPEM)
        #expect(try reason([0x30, 0x82, 0x01, 0x00, 0xFF, 0xFE])?.reason == .notPEM)
        #expect(try reason(Array(SealingKey().pkcs8PEM.utf8))?.reason == .noCertificates)
        #expect(try reason([UInt8](repeating: 0x2D, count: 3 << 20))?.reason == .tooLarge)
        let good = try Authority().pem
        let bad = "-----BEGIN CERTIFICATE-----\nMAMCAQA=\n-----END CERTIFICATE-----\n"
        #expect(try reason(Array((good + bad).utf8))?.reason == .damaged(position: 2))
    }

    @Test func whatCannotBeReadIsNamed() throws {
        let folder = try TemporaryFolder()
        for url in [folder.file("none.pem"), folder.url] {
            let error = try #require(throws: CertificateFileError.self) { try TrustStore(readingFrom: [url]) }
            #expect(error.code == .unreadable)
            #expect(error.source == url.path)
        }
        #expect(throws: CertificateFileError(.unreadable("Is a directory"), source: folder.url.path)) {
            try TrustStore(readingFrom: [folder.url])
        }
    }
}
