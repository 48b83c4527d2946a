/// A QR code (ISO/IEC 18004) of a text: error correction level M, versions 1 to 25.
struct QRCode {
    /// The modules by row, without the light border of four modules that has to surround them.
    let rows: [[Bool]]

    /// The smallest code that holds the text: in the alphanumeric mode where it has no other characters, else as bytes in UTF-8.
    ///
    /// - Parameter mask: Which of the masks 0 to 7 to use; `nil` for the one that makes it easiest to read.
    /// - Returns: `nil` if it has more than 1451 characters, or 997 bytes.
    init?(_ text: String, mask: Int? = nil) {
        let content = QRContent(text)
        guard
            let version = QRVersion.all.first(where: {
                4 + content.lengthBits(in: $0) + content.bits.count <= 8 * Self.dataCount($0)
            })
        else { return nil }
        var plain = QRMatrix(version)
        plain.place(Self.interleaved(Self.dataCodewords(content, version), version))
        let masked = (mask.map { [$0] } ?? Array(0..<8)).map { mask in
            var matrix = plain
            matrix.apply(mask: mask)
            matrix.placeFormat(mask: mask)
            return matrix
        }
        guard let best = masked.min(by: { QRPenalty.penalty(of: $0) < QRPenalty.penalty(of: $1) }) else { return nil }
        rows = (0..<best.side).map { row in (0..<best.side).map { best.isDark(row, $0) } }
    }

    /// How many codewords are left for data.
    private static func dataCount(_ version: QRVersion) -> Int {
        QRMatrix(version).freeCount / 8 - version.correctionPerBlock * version.blockCount
    }

    /// Mode, length, the text, a terminator, and padding.
    private static func dataCodewords(_ content: QRContent, _ version: QRVersion) -> [UInt8] {
        let capacity = dataCount(version)
        var bits: [Bool] = []
        bits.append(content.mode.rawValue, bits: 4)
        bits.append(content.length, bits: content.lengthBits(in: version))
        bits += content.bits
        bits.append(0, bits: min(4, capacity * 8 - bits.count))
        bits.append(0, bits: (8 - bits.count % 8) % 8)
        var codewords = stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
        }
        var isFirstPad = true
        while codewords.count < capacity {
            codewords.append(isFirstPad ? 0xEC : 0x11)
            isFirstPad.toggle()
        }
        return codewords
    }

    /// Divides the data into blocks, the longer ones last, and takes a codeword of each block in turn: first all data,
    /// then all error correction. So a stain harms every block a little and none beyond repair.
    private static func interleaved(_ data: [UInt8], _ version: QRVersion) -> [UInt8] {
        let short = data.count / version.blockCount
        let longCount = data.count % version.blockCount
        let generator = ReedSolomon.generator(degree: version.correctionPerBlock)
        var blocks: [ArraySlice<UInt8>] = []
        var start = 0
        for block in 0..<version.blockCount {
            let length = short + (block < version.blockCount - longCount ? 0 : 1)
            blocks.append(data[start..<start + length])
            start += length
        }
        var result: [UInt8] = []
        for index in 0...short {
            for block in blocks where index < block.count { result.append(block[block.startIndex + index]) }
        }
        let corrections = blocks.map { ReedSolomon.remainder(of: $0, by: generator) }
        for index in 0..<version.correctionPerBlock {
            for correction in corrections { result.append(correction[index]) }
        }
        return result
    }

    /// The code as an SVG image with its border, one unit a module.
    ///
    /// - Parameters:
    ///   - label: What a screen reader says of it.
    ///   - kind: More classes for a style sheet, each after a space.
    func svg(label: String, kind: String = "") -> String {
        let border = 4
        let size = rows.count + 2 * border
        var path = ""
        for (row, modules) in rows.enumerated() {
            var column = 0
            while column < modules.count {
                guard modules[column] else {
                    column += 1
                    continue
                }
                let start = column
                while column < modules.count, modules[column] { column += 1 }
                path += "M\(start + border) \(row + border)h\(column - start)v1h-\(column - start)z"
            }
        }
        return """
            <svg class="qr\(kind)" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size) \(size)" role="img" \
            aria-label="\(HTMLWriter.escaped(label))" shape-rendering="crispEdges">\
            <rect width="\(size)" height="\(size)" fill="#fff"/><path d="\(path)" fill="#000"/></svg>
            """
    }
}
