/// Checks that bytes are UTF-8 and that every character is one that XML 1.0 allows (production 2, `Char`).
enum CharacterCheck {
    /// Where, and why, bytes are refused.
    struct Fault: Equatable {
        var offset: Int
        /// The character, if the bytes are UTF-8 but XML forbids it.
        var scalar: UInt32?

        func problem(in bytes: UnsafeBufferPointer<UInt8>) -> XMLProblem {
            let line = 1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
            if let scalar {
                return XMLProblem(
                    code: .illegalCharacter, line: line,
                    message: "the character U+\(hexadecimal(scalar, digits: 4)) is not allowed in XML")
            }
            return XMLProblem(
                code: .notUTF8, line: line,
                message: "byte \(offset + 1) (0x\(hexadecimal(UInt32(bytes[offset]), digits: 2))) is not UTF-8")
        }
    }

    static func hexadecimal(_ value: UInt32, digits: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    /// The first fault, if any.
    static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Fault? {
        let count = bytes.count
        guard let base = bytes.baseAddress else { return nil }
        var offset = 0
        while offset < count {
            // Eight bytes at a time while all are ASCII and none is a control character.
            if offset &+ 8 <= count {
                let word = UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self)
                let belowSpace = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
                if word & 0x8080_8080_8080_8080 == 0, belowSpace == 0 {
                    offset &+= 8
                    continue
                }
            }
            let byte = base[offset]
            if byte < 0x80 {
                guard byte >= 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else {
                    return Fault(offset: offset, scalar: UInt32(byte))
                }
                offset &+= 1
                continue
            }
            switch sequenceLength(at: offset, in: bytes) {
            case .success(let length): offset &+= length
            case .failure(let fault): return fault.fault
            }
        }
        return nil
    }

    private struct SequenceFault: Error { var fault: Fault }

    /// The length of the multi-byte character at an offset (RFC 3629 section 4, without overlong forms or surrogates).
    private static func sequenceLength(
        at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Result<Int, SequenceFault> {
        func continuation(_ index: Int) -> UInt32? {
            let position = offset + index
            guard position < bytes.count, bytes[position] & 0xC0 == 0x80 else { return nil }
            return UInt32(bytes[position] & 0x3F)
        }
        let notUTF8 = Result<Int, SequenceFault>.failure(SequenceFault(fault: Fault(offset: offset)))
        let lead = UInt32(bytes[offset])
        switch lead {
        case 0xC2...0xDF:
            return continuation(1) == nil ? notUTF8 : .success(2)
        case 0xE0...0xEF:
            guard let second = continuation(1), let third = continuation(2) else { return notUTF8 }
            let scalar = (lead & 0x0F) << 12 | second << 6 | third
            guard scalar >= 0x800, !(0xD800...0xDFFF).contains(scalar) else { return notUTF8 }
            guard scalar < 0xFFFE else {
                return .failure(SequenceFault(fault: Fault(offset: offset, scalar: scalar)))
            }
            return .success(3)
        case 0xF0...0xF4:
            guard let second = continuation(1), let third = continuation(2), let fourth = continuation(3) else {
                return notUTF8
            }
            let scalar = (lead & 0x07) << 18 | second << 12 | third << 6 | fourth
            return (0x10000...0x10FFFF).contains(scalar) ? .success(4) : notUTF8
        default:
            return notUTF8
        }
    }
}
