import Testing

@testable import CertificateSeal

/// CBOR and base45, by the examples of their standards.
@Suite struct CBORTests {
    private static func bytes(_ hexadecimal: String) -> [UInt8] {
        let digits = hexadecimal.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    /// RFC 8949, appendix A.
    private static let examples: [(CBOR, String)] = [
        (.integer(0), "00"), (.integer(23), "17"), (.integer(24), "1818"), (.integer(100), "1864"),
        (.integer(1000), "1903e8"), (.integer(1_000_000), "1a000f4240"),
        (.integer(1_000_000_000_000), "1b000000e8d4a51000"),
        (.integer(-1), "20"), (.integer(-10), "29"), (.integer(-100), "3863"), (.integer(-1000), "3903e7"),
        (.bool(false), "f4"), (.bool(true), "f5"), (.bytes([1, 2, 3, 4]), "4401020304"), (.text("IETF"), "6449455446"),
        (.text("ü"), "62c3bc"), (.text("水"), "63e6b0b4"), (.array([]), "80"),
        (.array([.integer(1), .array([.integer(2), .integer(3)])]), "8201820203"),
        (.map([1: .integer(2), 3: .integer(4)]), "a201020304"), (.tagged(1, .integer(1_363_896_240)), "c11a514b67b0"),
    ]

    @Test(arguments: examples.indices) func standardsExample(_ index: Int) {
        let (value, text) = Self.examples[index]
        #expect(value.encoded == Self.bytes(text))
        #expect(CBOR(encoded: Self.bytes(text)) == value)
    }

    /// Keys stand in the order of their bytes: the negative ones after the others.
    @Test func keysAreInOrder() {
        #expect(CBOR.map([-1: .bool(true), 6: .bool(true), -12: .bool(false)]).encoded == Self.bytes("a306f520f52bf4"))
    }

    /// Longer than need be, without an end, out of order, twice, with something after it, of another kind, no UTF-8.
    @Test(arguments: [
        "1800", "1900ff", "1b00000000ffffffff", "5f4101ff", "9f01ff", "a220f506f5", "a206f506f5", "0000", "f6", "f7",
        "fa47c35000", "62c328", "44010203", "9b7fffffffffffffff", "bb7fffffffffffffff", "1bffffffffffffffff", "",
    ])
    func otherSpellingsAreRefused(_ text: String) {
        #expect(CBOR(encoded: Self.bytes(text)) == nil)
    }

    @Test func depthHasAnEnd() {
        #expect(CBOR(encoded: Array(repeating: 0x81, count: 100_000)) == nil)
    }

    /// RFC 9285, 4.3 and 4.4.
    @Test(arguments: [
        ("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581"), ("ietf!", "QED8WEX0"), ("", ""),
    ])
    func base45(_ content: String, _ text: String) {
        #expect(Base45.encode(Array(content.utf8)) == text)
        #expect(Base45.decode(text) == Array(content.utf8))
    }

    /// One over the highest pair, one over the highest byte, lengths that no bytes have, characters that are not of it.
    @Test(arguments: ["GGW", "V5", "A", "ABCD", "ab8", "BB8\n"])
    func otherBase45IsRefused(_ text: String) {
        #expect(Base45.decode(text) == nil)
    }
}
