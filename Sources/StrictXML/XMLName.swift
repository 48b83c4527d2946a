/// Names of XML 1.0 (fifth edition, productions 4 and 4a) without colon, as in Namespaces in XML (`NCName`).
enum XMLName {
    static func isNCName(_ name: String) -> Bool {
        name.withBytes(isNCName)
    }

    /// The bytes have to be UTF-8.
    static func isNCName(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        if let verdict = isASCIINCName(name) { return verdict }
        var scalars = String(decoding: name, as: UTF8.self).unicodeScalars.makeIterator()
        guard let first = scalars.next(), isNameStart(first.value) else { return false }
        while let scalar = scalars.next() {
            guard isNameCharacter(scalar.value) else { return false }
        }
        return true
    }

    /// `nil` if the name is not ASCII and has to be looked at more closely.
    private static func isASCIINCName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
        for index in 0..<bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
                continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if index == 0 { return false }
            case 0x80...:
                return nil
            default:
                return false
            }
        }
        return !bytes.isEmpty
    }

    private static func isNameStart(_ value: UInt32) -> Bool {
        switch value {
        case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF,
            0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
            0x10000...0xEFFFF:
            return true
        default:
            return false
        }
    }

    private static func isNameCharacter(_ value: UInt32) -> Bool {
        switch value {
        case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: return true
        default: return isNameStart(value)
        }
    }
}
