import Testing

@testable import CompetenceModel

@Suite struct CertificateSerialTests {
    /// By hand, ISO 7064 MOD 37-2. Issuer `AA`: (0 + 10) · 2 = 20; (20 + 10) · 2 = 60 ≡ 23. Sixteen zeros double it sixteen
    /// times: 2¹⁶ ≡ 9, 23 · 9 = 207 ≡ 22. The check value makes 22 + c ≡ 1: c = 16, written G.
    @Test func checkCharacterByHand() throws {
        let serial = try #require(CertificateSerial(issuer: "AA", randomBits: [UInt8](repeating: 0, count: 10)))
        #expect(serial.text == "AA-0000-0000-0000-0000-G")
    }

    /// Computed with a program of ten lines in another language.
    @Test(
        arguments: [
            ("EMM", [0x00, 0x44, 0x32, 0x14, 0xC7, 0x42, 0x54, 0xB6, 0x35, 0xCF], "EMM-0123-4567-89AB-CDEF-4"),
            (
                "B0RGH0LM", [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
                "B0RGH0LM-ZZZZ-ZZZZ-ZZZZ-ZZZZ-S"
            ),
            ("KLM", [0x84, 0x65, 0x3A, 0x56, 0xD7, 0xC6, 0x75, 0xBE, 0x77, 0xDF], "KLM-GHJK-MNPQ-RSTV-WXYZ-M"),
        ] as [(String, [UInt8], String)])
    func knownAnswers(issuer: String, bits: [UInt8], text: String) throws {
        #expect(try #require(CertificateSerial(issuer: issuer, randomBits: bits)).text == text)
        #expect(CertificateSerial(text)?.text == text)
    }

    static let good = "EMM-0123-4567-89AB-CDEF-4"

    /// Every wrong character in every place is found, unless it is one of the three that are read as another.
    @Test func everySingleSubstitutionIsFound() {
        let characters = Array(Self.good)
        let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*")
        for place in characters.indices where characters[place] != "-" {
            for other in alphabet where other != characters[place] {
                var wrong = characters
                wrong[place] = other
                let read = CertificateSerial(String(wrong))
                let group = place > 3 && place < characters.count - 2
                let mended =
                    group
                    && ((other == "O" && characters[place] == "0")
                        || ("IL".contains(other) && characters[place] == "1"))
                #expect(read?.text == (mended ? Self.good : nil), "\(String(wrong))")
            }
        }
    }

    /// Two neighbours exchanged, also across a hyphen.
    @Test func everyAdjacentTranspositionIsFound() {
        let characters = Array(Self.good)
        let places = characters.indices.filter { characters[$0] != "-" }
        for (left, right) in zip(places, places.dropFirst()) where characters[left] != characters[right] {
            var wrong = characters
            wrong.swapAt(left, right)
            #expect(CertificateSerial(String(wrong)) == nil, "\(String(wrong))")
        }
    }

    @Test func whatIsMistypedHarmlesslyIsMended() {
        #expect(CertificateSerial(Self.good.lowercased())?.text == Self.good)
        #expect(CertificateSerial(Self.good.replacing("-0123-", with: "-oI23-"))?.text == Self.good)
        #expect(CertificateSerial(Self.good.replacing("-0123-", with: "-Ol23-"))?.text == Self.good)
    }

    @Test func otherFormsAreRefused() {
        for wrong in [
            "", "EMM", Self.good + " ", " " + Self.good, Self.good.replacing("-", with: ""),
            Self.good.replacing("-0123-", with: "-012-3"), Self.good + "-0", String(Self.good.dropLast(2)),
            String(Self.good.dropLast()), Self.good.replacing("0123", with: "01U3"),
            Self.good.replacing("EMM", with: "E"), Self.good.replacing("EMM", with: "EMMEMMEMM"),
            Self.good.replacing("EMM", with: "ÉMM"), Self.good.replacing("5", with: "ſ"),
            Self.good.replacing("-", with: "–"),
        ] {
            #expect(CertificateSerial(wrong) == nil, "\(wrong)")
        }
    }

    @Test func issuersAndRandomBits() {
        let bits = [UInt8](repeating: 1, count: 10)
        for issuer in ["", "A", "ABCDEFGHI", "ab", "Å1", "A-B", "A B"] {
            #expect(CertificateSerial(issuer: issuer, randomBits: bits) == nil)
        }
        #expect(CertificateSerial(issuer: "AB", randomBits: Array(bits.dropLast())) == nil)
        #expect(CertificateSerial(issuer: "AB", randomBits: bits + [1]) == nil)
        #expect(CertificateSerial(issuer: "A1", randomBits: bits) != nil)
    }

    /// SHA-256 of the text "intyga certificate serial", a line feed, and the serial; computed elsewhere.
    @Test func whatAStatusListPublishes() throws {
        #expect(
            "\(try #require(CertificateSerial(Self.good)).published)"
                == "9ebade33525eb71caed88d374d7bbd9db7d7545303b322a460616aa7231cd284")
    }

    @Test func json() throws {
        let serial = try #require(CertificateSerial(Self.good))
        let json = Array("[\"\(Self.good)\"]".utf8)
        #expect(try CanonicalJSON.encode([serial]) == json)
        #expect(try CanonicalJSON.decode([CertificateSerial].self, from: json) == [serial])
    }
}
