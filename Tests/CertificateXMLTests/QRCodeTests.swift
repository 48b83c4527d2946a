import Foundation
import Testing

@testable import CertificateXML

@Suite struct QRCodeTests {
    /// The generator polynomials for 7 and 10 correction codewords, as ISO/IEC 18004 annex A lists them (as powers of 2).
    @Test(
        arguments: [
            (7, [87, 229, 146, 149, 238, 102, 21]), (10, [251, 67, 46, 61, 118, 70, 64, 94, 32, 45]),
        ])
    func generators(_ degree: Int, _ exponents: [Int]) {
        let powers = (0..<255).reduce(into: [UInt8]()) { powers, _ in
            powers.append(powers.last.map { ReedSolomon.product($0, 2) } ?? 1)
        }
        #expect(ReedSolomon.generator(degree: degree) == exponents.map { powers[$0] })
    }

    /// The example of ISO/IEC 18004, annex I: 01234567 in version 1-M.
    @Test func standardsExample() {
        let data: [UInt8] = [
            0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11,
        ]
        #expect(
            ReedSolomon.remainder(of: data, by: ReedSolomon.generator(degree: 10))
                == [0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55])
    }

    /// Format and version information, by ISO/IEC 18004 tables C.1 and D.1.
    @Test func bchCodes() {
        // Level M with mask 0 is 101010000010010; with mask 5, 100000011001110.
        #expect(QRMatrix.withRemainder(0, of: 0x537, bits: 10) ^ 0x5412 == 0b101_0100_0001_0010)
        #expect(QRMatrix.withRemainder(5, of: 0x537, bits: 10) ^ 0x5412 == 0b100_0000_1100_1110)
        #expect(QRMatrix.withRemainder(7, of: 0x1F25, bits: 12) == 0x07C94)
        #expect(QRMatrix.withRemainder(15, of: 0x1F25, bits: 12) == 0x0F928)
    }

    /// How many bytes, and how many characters of the alphanumeric mode, a version holds at level M, by ISO/IEC 18004 table 7.
    @Test(
        arguments: zip(
            1...25,
            [
                (14, 20), (26, 38), (42, 61), (62, 90), (84, 122), (106, 154), (122, 178), (152, 221), (180, 262),
                (213, 311), (251, 366), (287, 419), (331, 483), (362, 528), (412, 600), (450, 656), (504, 734),
                (560, 816), (624, 909), (666, 970), (711, 1035), (779, 1134), (857, 1248), (911, 1326), (997, 1451),
            ]))
    func capacity(_ version: Int, _ most: (bytes: Int, characters: Int)) throws {
        let side = 17 + 4 * version
        for (letter, count) in [("x", most.bytes), ("X", most.characters)] {
            #expect(try #require(QRCode(String(repeating: letter, count: count))).rows.count == side)
            #expect(QRCode(String(repeating: letter, count: count + 1))?.rows.count != side)
        }
    }

    @Test func tooMuchIsRefused() {
        #expect(QRCode(String(repeating: "x", count: 998)) == nil)
        #expect(QRCode(String(repeating: "X", count: 1452)) == nil)
    }

    /// The example of ISO/IEC 18004, 7.4.4: AC-42.
    @Test func alphanumericExample() {
        let content = QRContent("AC-42")
        #expect(content.mode == .alphanumeric)
        #expect(content.bits.map { $0 ? "1" : "0" }.joined() == "00111001110" + "11100111001" + "000010")
        #expect(QRContent("ac-42").mode == .bytes)
    }

    /// Codes that an independent encoder (python-qrcode) made of the same texts, one for each mask.
    @Test(arguments: 0..<8)
    func golden(_ mask: Int) throws {
        let name = ["short", "certificate", "swedish", "longest"][mask % 4]
        let text = String(decoding: try fixture("fixtures/qr/\(name).txt"), as: UTF8.self)
        let expected = String(decoding: try fixture("fixtures/qr/\(name)-mask\(mask).qr"), as: UTF8.self)
        let rows = try #require(QRCode(text, mask: mask)).rows.map { row in row.map { $0 ? "#" : "." }.joined() }
        #expect(rows.joined(separator: "\n") + "\n" == expected)
    }

    /// The same of signed summaries: alphanumeric, of versions that are larger.
    @Test(arguments: [("summary", 2), ("largest", 6)])
    func goldenSummary(_ name: String, _ mask: Int) throws {
        let text = String(decoding: try fixture("fixtures/qr/\(name).txt"), as: UTF8.self)
        let expected = String(decoding: try fixture("fixtures/qr/\(name)-mask\(mask).qr"), as: UTF8.self)
        let rows = try #require(QRCode(text, mask: mask)).rows.map { row in row.map { $0 ? "#" : "." }.joined() }
        #expect(rows.joined(separator: "\n") + "\n" == expected)
    }

    /// Penalties of single lines, counted by hand from ISO/IEC 18004, 7.8.3.1.
    @Test(
        arguments: [
            ("#.#.#.", 0), ("####.#", 0), ("#####.", 3), ("......", 4), ("#######.#####", 8),
            // What looks like a finder pattern, with light before it; then without, both sides dark.
            ("#....#.###.#.#", 40), ("#.#.###.#.#", 0),
            // At an edge, outside of which it is light.
            ("#.###.#.#", 40),
        ])
    func linePenalties(_ line: String, _ penalty: Int) {
        #expect(QRPenalty.linePenalty(line.map { $0 == "#" }) == penalty)
    }

    /// Read back by an independent decoder, zbarimg (Debian: zbar-tools).
    @Test(arguments: [1, 14, 15, 40, 100, 150, 200, 260, 300, 340, 400, 412, 500, 620, 700, 850, 997])
    func decoded(_ length: Int) throws {
        try isReadBack(String(String(repeating: "INTYGA EMM-0410-6105 sha256 ", count: 40).prefix(length)))
    }

    @Test(arguments: [1, 2, 20, 262, 263, 600, 816, 970, 1035, 1451])
    func decodedAlphanumeric(_ length: Int) throws {
        try isReadBack(String(String(repeating: "INTYGA1:6BF+70790T9WJWG.FKY*4GO0", count: 50).prefix(length)))
    }

    private func isReadBack(_ text: String) throws {
        let rows = try #require(QRCode(text)).rows
        let (scale, border) = (4, 4)
        let side = (rows.count + 2 * border) * scale
        var image = Array("P5 \(side) \(side) 255\n".utf8)
        for y in 0..<side {
            for x in 0..<side {
                let (row, column) = (y / scale - border, x / scale - border)
                let isInside = rows.indices.contains(row) && rows.indices.contains(column)
                image.append(isInside && rows[row][column] ? 0 : 255)
            }
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "qr-\(UUID().uuidString).pgm")
        try Data(image).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let result = try run("zbarimg", ["--quiet", "--raw", file.path(percentEncoded: false)])
        // The decoder may also grumble about a missing message bus.
        #expect(result.output.hasSuffix(text + "\n"))
    }

    @Test func imageHasItsBorder() throws {
        let svg = try #require(QRCode("a")).svg(label: "<code>")
        #expect(svg.contains("viewBox=\"0 0 29 29\""))
        #expect(svg.contains("aria-label=\"&lt;code&gt;\""))
        #expect(svg.contains("M4 4h7v1h-7z"))
    }
}
