// Identifiers, dates and times are written and read by the hundred thousand: in an import, in an audit. They are ASCII, and
// go by bytes instead of by characters.

extension UnsafeMutableBufferPointer<UInt8> {
    /// Writes a byte at `end`, which moves behind it.
    func write(_ byte: UInt8, at end: inout Int) {
        self[end] = byte
        end += 1
    }

    /// Writes a number's digits at `end`, with zeros before it up to `width`. A negative number counts as 0.
    func write(digitsOf number: Int, width: Int, at end: inout Int) {
        let number = Swift.max(number, 0)
        var length = 1
        var rest = number / 10
        while rest > 0 || length < width {
            length += 1
            rest /= 10
        }
        rest = number
        for index in stride(from: end + length - 1, through: end, by: -1) {
            self[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        end += length
    }
}

extension Int {
    /// The number that bytes of digits stand for; `nil` where one is no digit, there are none, or they are too many.
    init?(digits: some Collection<UInt8>) {
        guard (1...18).contains(digits.count) else { return nil }
        var number = 0
        for byte in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        self = number
    }
}
