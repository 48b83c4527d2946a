import Testing

@testable import StrictXML

@Suite struct EncodingTests {
    private static let document = "<?xml version='1.0'?><a>åäö</a>"

    private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    private static func utf32(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar in
            let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> UInt32($0)) }
            return bigEndian ? bytes : bytes.reversed()
        }
    }

    private static let foreign: [Foreign] = [
        Foreign("UTF-16 BE", utf16(document, bigEndian: true)),
        Foreign("UTF-16 LE", utf16(document, bigEndian: false)),
        Foreign("UTF-16 BE, mark", [0xFE, 0xFF], utf16(document, bigEndian: true)),
        Foreign("UTF-16 LE, mark", [0xFF, 0xFE], utf16(document, bigEndian: false)),
        Foreign("UTF-32 BE", utf32(document, bigEndian: true)),
        Foreign("UTF-32 LE", utf32(document, bigEndian: false)),
        Foreign("UTF-32 BE, mark", [0x00, 0x00, 0xFE, 0xFF], utf32(document, bigEndian: true)),
        Foreign("UTF-32 LE, mark", [0xFF, 0xFE, 0x00, 0x00], utf32(document, bigEndian: false)),
        Foreign("EBCDIC", [0x4C, 0x6F, 0xA7, 0x94, 0x93]),
        Foreign("Latin-1 undeclared", "<a>", [0xE5], "</a>"),
        Foreign("Latin-1 declared", "<?xml version='1.0' encoding='ISO-8859-1'?><a>", [0xE5], "</a>"),
        Foreign("overlong <", "", [0xC0, 0xBC], "a/>"),
        Foreign("overlong / in three bytes", "<a", [0xE0, 0x80, 0xAF], ">"),
        Foreign("overlong NUL", "<a>", [0xC0, 0x80], "</a>"),
        Foreign("surrogates (CESU-8)", "<a>", [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], "</a>"),
        Foreign("past U+10FFFF", "<a>", [0xF4, 0x90, 0x80, 0x80], "</a>"),
        Foreign("lone continuation", "<a>", [0x80], "</a>"),
        Foreign("cut off", "<a/>", [0xC3], ""),
    ]

    struct Foreign: CustomTestStringConvertible {
        var testDescription: String
        var bytes: [UInt8]

        init(_ name: String, _ parts: [UInt8]...) {
            testDescription = name
            bytes = parts.flatMap(\.self)
        }

        init(_ name: String, _ before: String, _ bytes: [UInt8], _ after: String) {
            self.init(name, Array(before.utf8), bytes, Array(after.utf8))
        }
    }

    @Test(arguments: foreign)
    func refusesEverythingButUTF8(_ document: Foreign) {
        #expect(parseProblems(document.bytes).map(\.code) == [.notUTF8])
    }

    @Test(arguments: [
        "UTF-7", "ISO-8859-1", "latin1", "windows-1252", "UTF-16", "UTF-32", "ASCII", "US-ASCII", "UTF8",
        "EBCDIC-CP-US", "HTML",
    ])
    func refusesDeclaredEncoding(_ encoding: String) {
        #expect(parseProblems("<?xml version='1.0' encoding='\(encoding)'?><a/>").map(\.code) == [.encoding])
        #expect(
            parseProblems("\u{FEFF}<?xml version=\"1.0\"\n\tencoding = \"\(encoding)\"?><a/>").map(\.code) == [
                .encoding
            ])
    }

    @Test(arguments: ["1.1", "1.2", "2.0", "1.00", "1"])
    func refusesOtherVersions(_ version: String) {
        #expect(parseProblems("<?xml version='\(version)'?><a/>").map(\.code) == [.xmlVersion])
    }

    /// UTF-7 without a declaration is ASCII, and stays what it looks like.
    @Test func readsUndeclaredUTF7AsText() throws {
        #expect(try parse("<a>+ADw-b/+AD4-</a>").root.text == "+ADw-b/+AD4-")
    }

    @Test func countsTheByteOrderMarkAsNothing() throws {
        #expect(try parse("\u{FEFF}<a>x</a>").root.canonicalBytes() == Array("<a>x</a>".utf8))
        #expect(parseProblems("\u{FEFF}<a/>", limits: .sealedDocument).map(\.code) == [.byteOrderMark])
        #expect(parseProblems("\u{FEFF}\u{FEFF}<a/>").map(\.code) == [.notWellFormed])
    }

    @Test(arguments: [0x00, 0x01, 0x08, 0x0B, 0x0C, 0x0E, 0x1F] as [UInt8])
    func refusesControlCharacters(_ byte: UInt8) {
        for position in 0..<20 {
            // At each offset within the eight bytes that are looked at together.
            let bytes = Array("<a>\n".utf8) + Array(repeating: 0x78, count: position) + [byte] + Array("</a>".utf8)
            #expect(parseProblems(bytes).map { "\($0.code) \($0.line ?? 0)" } == ["illegalCharacter 2"])
        }
    }

    @Test func refusesNonCharactersOfXML() {
        #expect(parseProblems("<a>\u{FFFE}</a>").map(\.code) == [.illegalCharacter])
        #expect(parseProblems("<a>\u{FFFF}</a>").map(\.message) == ["the character U+FFFF is not allowed in XML"])
        #expect(parseProblems("<a>\u{FFFD}\u{10000}\u{10FFFD}\u{7F}\u{85}</a>") == [])
    }

    /// Production 2 of XML 1.0, for every character there is.
    @Test func allowsExactlyTheCharactersOfXML() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isAllowed =
                value == 0x9 || value == 0xA || value == 0xD || (0x20...0xD7FF).contains(value)
                || (0xE000...0xFFFD).contains(value) || value >= 0x10000
            let fault = Array(String(Character(scalar)).utf8).withUnsafeBufferPointer {
                CharacterCheck.firstFault(in: $0)
            }
            if isAllowed != (fault == nil) || (fault != nil && fault?.scalar != value) {
                Issue.record("U+\(String(value, radix: 16)): \(String(describing: fault))")
            }
        }
    }

    /// The standard library's decoder as an independent judge of what is UTF-8.
    @Test func agreesWithTheStandardLibraryAboutUTF8() {
        let seed = UInt64.random(in: 0...(.max))
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        let interesting: [UInt8] = [
            0x20, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEE, 0xEF, 0xF0,
            0xF4,
            0xF5, 0xFF,
        ]
        var refused = 0
        for _ in 0..<100_000 {
            let bytes = (0..<Int.random(in: 1...10, using: &generator)).map { _ in interesting.pick(&generator) }
            let fault = bytes.withUnsafeBufferPointer { CharacterCheck.firstFault(in: $0) }
            let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
            if let fault, fault.scalar == nil {
                refused += 1
                if isUTF8 { Issue.record("\(bytes) refused, seed \(seed)") }
            } else if fault == nil, !isUTF8 {
                Issue.record("\(bytes) accepted, seed \(seed)")
            }
        }
        #expect(refused > 1000)
    }
}
