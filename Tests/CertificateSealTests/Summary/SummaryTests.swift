import CompetenceModel
import Crypto
import Foundation
import Testing

@testable import CertificateSeal

/// The signed summary of a certificate. Invariants are those of ``SignedSummary``.
@Suite struct SummaryTests {
    private static func summary(units: Int = 2, title: String? = "Hygien och kemikalier") throws -> CertificateSummary {
        CertificateSummary(
            serial: try #require(CertificateSerial("EMM-0410-6105-0R3G-G28A-G")), holder: "Åsa Märta O'Brien & Söner",
            born: CalendarDate("1990-02-28"), issuer: "Exempelstads kommun", organisationNumber: "212000-0142",
            framework: .init(
                code: try #require(FrameworkCode("OCN-CLEAN")), version: 1,
                title: title.map { _ in "Grundläggande lokalvård" }),
            isPartial: false, isIllustrative: true, issuedOn: try #require(CalendarDate("2026-11-22")),
            validUntil: CalendarDate("2031-11-22"),
            units: try (1...units).map { number in
                .init(
                    reference: try #require(UnitReference("OCN-CLEAN-0\(number)@1")), title: title,
                    results: ["Uppnått", "Uppnått", number == 1 ? "Väl uppnått" : "Uppnått"])
            }, document: SHA256Digest(hashing: "document"))
    }

    private static func signed(
        _ summary: CertificateSummary
    ) throws -> (workbench: Workbench, signed: SignedSummary) {
        let workbench = try Workbench()
        return (workbench, try #require(try workbench.identity.sign(summary, at: Workbench.sealing)))
    }

    private static func verify(_ text: String, with workbench: Workbench, at now: Date = Workbench.now)
        -> SummaryVerification?
    {
        SignedSummary(text).map { workbench.verifier.trust.verify($0, at: now) }
    }

    @Test func whatIsSignedIsWhatIsRead() throws {
        let summary = try Self.summary()
        let (workbench, signed) = try Self.signed(summary)
        let verification = try #require(Self.verify(signed.text, with: workbench))
        #expect(verification.lines.overall == .trusted)
        #expect(verification.summary == summary)
        #expect(verification.signer?.organisationName == "Exempelstads kommun")
        #expect(verification.signedAt == Workbench.sealing)
        // As a telephone hands it on.
        #expect(Self.verify("\(signed.text)\r\n", with: workbench)?.summary == summary)
        #expect(signed.text.hasPrefix("INTYGA1:"))
    }

    /// The bytes, put together by hand: RFC 9052, 4.2 and 4.4.
    @Test func itIsACOSEMessage() throws {
        let (workbench, signed) = try Self.signed(Self.summary(title: nil))
        let bytes = try #require(Base45.decode(signed.text.dropFirst(8)))
        // Tag 18, array of 4, h'a10126', {4: 8 bytes}.
        let head: [UInt8] = [0xD2, 0x84, 0x43, 0xA1, 0x01, 0x26, 0xA1, 0x04, 0x48]
        #expect(bytes.starts(with: head))
        #expect(Array(bytes[9..<17]) == Array(workbench.identity.fingerprint.bytes.prefix(8)))
        #expect(bytes[17] == 0x59 || bytes[17] == 0x58)
        let payloadStart = bytes[17] == 0x59 ? 20 : 19
        let payload = Array(bytes[payloadStart..<(bytes.count - 66)])
        #expect(Array(bytes[(bytes.count - 66)..<(bytes.count - 64)]) == [0x58, 0x40])
        let length = Array(bytes[17..<payloadStart])
        let toBeSigned = [0x84, 0x6A] + Array("Signature1".utf8) + [0x43, 0xA1, 0x01, 0x26, 0x40] + length + payload
        let signature = try P256.Signing.ECDSASignature(rawRepresentation: bytes.suffix(64))
        #expect(workbench.identity.key.publicKey.isValidSignature(signature, for: toBeSigned))
    }

    /// 1, 2, 3. Each bit of it, whatever it is a part of.
    @Test func noBitCanBeChanged() throws {
        let (workbench, signed) = try Self.signed(Self.summary())
        let bytes = try #require(Base45.decode(signed.text.dropFirst(SignedSummary.beginning.count)))
        for index in bytes.indices {
            for bit in 0..<8 {
                var altered = bytes
                altered[index] ^= 1 << bit
                let verification = Self.verify(SignedSummary.beginning + Base45.encode(altered), with: workbench)
                #expect(verification?.lines.overall != .trusted, "byte \(index), bit \(bit)")
                #expect(verification?.summary == nil)
            }
        }
    }

    @Test func othersSignNothing() throws {
        let (workbench, signed) = try Self.signed(Self.summary())
        let other = try Workbench()
        let verification = try #require(Self.verify(signed.text, with: other))
        #expect(verification.lines.overall == .notFullyChecked)
        #expect(verification.lines.seal.reason?.code == "sealing-certificate-unknown")
        // Under the name of a certificate that is trusted.
        let forged = try #require(try other.identity.sign(Self.summary(), at: Workbench.sealing))
        let theirs = SignedSummary.identifier(of: other.identity.fingerprint)
        let ours = SignedSummary.identifier(of: workbench.identity.fingerprint)
        var bytes = try #require(Base45.decode(forged.text.dropFirst(SignedSummary.beginning.count)))
        let place = try #require(bytes.firstRange(of: theirs))
        bytes.replaceSubrange(place, with: ours)
        let impersonated = try #require(
            Self.verify(SignedSummary.beginning + Base45.encode(bytes), with: workbench))
        #expect(impersonated.lines.seal.reason?.code == "signature-invalid")
        #expect(impersonated.lines.overall == .rejected)
    }

    @Test func timesCount() throws {
        let (workbench, signed) = try Self.signed(Self.summary())
        let early = try #require(
            Self.verify(signed.text, with: workbench, at: Workbench.sealing.addingTimeInterval(-301)))
        #expect(early.lines.signer.reason?.code == "signed-in-the-future")
        #expect(early.summary == nil)
        #expect(throws: SealingError.outsideCertificateValidity) {
            try workbench.identity.sign(Self.summary(), at: Workbench.until.addingTimeInterval(1))
        }
    }

    /// Eight units with titles fit into version 25 at level M; where they do not, codes do; where these do not, nothing does.
    @Test func whatDoesNotFitIsLeftOut() throws {
        let workbench = try Workbench()
        let eight = try Self.summary(units: 8)
        let text = try #require(try workbench.identity.sign(eight, at: Workbench.sealing)).text
        #expect(text.utf8.count <= 1451)
        #expect(SignedSummary(text)?.content?.summary == eight)
        let long = try Self.summary(
            units: 8, title: String(repeating: "Rengöringsmedelsdoseringsutrustning ", count: 5) + "a")
        let short = try #require(try workbench.identity.sign(long, at: Workbench.sealing))
        #expect(short.content?.summary == long.withoutTitles)
        #expect(short.content?.summary.units.first?.title == nil)
        var endless = long
        endless.holder = String(repeating: "Å", count: 500)
        #expect(try workbench.identity.sign(endless, at: Workbench.sealing) == nil)
    }

    /// What is signed has to be a summary, in its one spelling.
    @Test func otherContentIsRefused() throws {
        let workbench = try Workbench()
        guard case .map(var claims) = try Self.summary().claims(signedAt: Int(Workbench.sealing.timeIntervalSince1970))
        else {
            Issue.record("no claims")
            return
        }
        claims[-99] = .bool(true)
        let protected: [UInt8] = [0xA1, 0x01, 0x26]
        let payload = CBOR.map(claims).encoded
        let toBeSigned = CBOR.array([.text("Signature1"), .bytes(protected), .bytes([]), .bytes(payload)]).encoded
        let signature = Array(try workbench.identity.key.signature(for: toBeSigned).rawRepresentation)
        let message = CBOR.tagged(
            18,
            .array([
                .bytes(protected), .map([4: .bytes(Array(workbench.identity.fingerprint.bytes.prefix(8)))]),
                .bytes(payload), .bytes(signature),
            ]))
        let verification = try #require(
            Self.verify(SignedSummary.beginning + Base45.encode(message.encoded), with: workbench))
        #expect(verification.lines.schema.reason?.code == "not-a-summary")
        #expect(verification.lines.overall == .rejected)
    }
}
