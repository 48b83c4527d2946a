import Foundation
import Testing

@testable import CertificateSeal

/// Numbers where a signature should be: the ones that careless verifiers have let through (FIPS 186-5, 6.4.2: r and s are
/// between 1 and n − 1).
@Suite struct SignatureValueTests {
    /// n, the order of P-256.
    private static let order: [UInt8] = [
        0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
        0xBC, 0xE6, 0xFA, 0xAD, 0xA7, 0x17, 0x9E, 0x84, 0xF3, 0xB9, 0xCA, 0xC2, 0xFC, 0x63, 0x25, 0x51,
    ]
    private static let zero = [UInt8](repeating: 0, count: 32)
    private static let one = [UInt8](repeating: 0, count: 31) + [1]
    private static let most = [UInt8](repeating: 0xFF, count: 32)

    private struct Sealed {
        let bench: Workbench
        let text: String
        let value: Substring
        let r: [UInt8]
        let s: [UInt8]

        init() throws {
            bench = try Workbench()
            text = String(decoding: try bench.sealedNote(), as: UTF8.self)
            let start = try #require(text.range(of: "<ds:SignatureValue>")).upperBound
            let end = try #require(text.range(of: "</ds:SignatureValue>")).lowerBound
            value = text[start..<end]
            let raw = [UInt8](try #require(Data(base64Encoded: String(value))))
            (r, s) = (Array(raw.prefix(32)), Array(raw.suffix(32)))
        }

        func verify(_ raw: [UInt8]) -> [String] {
            bench.verify(text.replacing(value, with: Data(raw).base64EncodedString())).summary
        }
    }

    @Test func numbersOutsideTheirRangeAreNoSignature() throws {
        let sealed = try Sealed()
        let (r, s) = (sealed.r, sealed.s)
        #expect(sealed.verify(r + s) == ["form passed", "schema passed", "seal passed", "signer passed"])
        for forged in [
            Self.zero + s, r + Self.zero, Self.zero + Self.zero, Self.one + Self.one, Self.order + s, r + Self.order,
            Self.order + Self.order, Self.most + Self.most, s + r, r + r,
        ] {
            #expect(
                sealed.verify(forged) == [
                    "form passed", "schema passed", "seal failed signature-invalid", "signer unknown seal-failed",
                ])
        }
    }

    @Test func anotherLengthIsNoSignature() throws {
        let sealed = try Sealed()
        let (r, s) = (sealed.r, sealed.s)
        for forged in [
            r + s + [0], [0] + r + s, [0] + r + [0] + s, Array((r + s).dropLast()), r + s + r + s, r, [],
            // As DER has it: SEQUENCE of two INTEGERs.
            [0x30, 0x44, 0x02, 0x20] + r + [0x02, 0x20] + s,
        ] {
            let summary = sealed.verify(forged)
            #expect(summary[1] == "schema failed not-as-the-schema-says")
            #expect(summary[2].hasPrefix("seal failed "), "\(summary)")
        }
    }

    /// Of every signature there is a second, n − s in the place of s, that anybody can compute. It says nothing else of nothing
    /// else: what was sealed is the same, and by the same key.
    @Test func theOtherOfTwoSignaturesSaysTheSame() throws {
        let sealed = try Sealed()
        var negated: [UInt8] = []
        var borrow = 0
        for (n, s) in zip(Self.order, sealed.s).reversed() {
            let difference = Int(n) - Int(s) - borrow
            borrow = difference < 0 ? 1 : 0
            negated.insert(UInt8(truncatingIfNeeded: difference), at: 0)
        }
        let other = sealed.text.replacing(
            sealed.value, with: Data(sealed.r + negated).base64EncodedString())
        #expect(other != sealed.text)
        let first = try #require(sealed.bench.verify(sealed.text).document)
        let second = try #require(sealed.bench.verify(other).document)
        #expect(first.contentDigest == second.contentDigest)
        #expect(first.signerFingerprint == second.signerFingerprint)
    }
}
