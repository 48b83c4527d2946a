/// A text as a QR code holds it (ISO/IEC 18004, 7.4), before it is divided into codewords.
struct QRContent {
    /// The mode indicators of table 2.
    enum Mode: Int {
        case alphanumeric = 0b0010
        case bytes = 0b0100
    }

    let mode: Mode
    /// In characters, or in bytes.
    let length: Int
    private(set) var bits: [Bool] = []

    /// Table 5: each character has its place as its value.
    private static let alphanumeric = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)

    init(_ text: String) {
        let bytes = Array(text.utf8)
        let values = bytes.compactMap { Self.alphanumeric.firstIndex(of: $0) }
        length = bytes.count
        guard values.count == bytes.count, !values.isEmpty else {
            mode = .bytes
            for byte in bytes { bits.append(Int(byte), bits: 8) }
            return
        }
        mode = .alphanumeric
        for start in stride(from: 0, to: values.count, by: 2) {
            if start + 1 < values.count {
                bits.append(values[start] * Self.alphanumeric.count + values[start + 1], bits: 11)
            } else {
                bits.append(values[start], bits: 6)
            }
        }
    }

    /// How many bits say how long the text is (table 3, up to version 26).
    func lengthBits(in version: QRVersion) -> Int {
        switch mode {
        case .alphanumeric: version.number < 10 ? 9 : 11
        case .bytes: version.number < 10 ? 8 : 16
        }
    }
}

extension [Bool] {
    /// The lowest bits of a value, the highest of them first.
    mutating func append(_ value: Int, bits count: Int) {
        for bit in (0..<count).reversed() { append(value >> bit & 1 == 1) }
    }
}
