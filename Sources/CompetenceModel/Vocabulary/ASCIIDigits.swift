// Identifiers, dates and times are written and read by the hundred thousand: in an import, in an audit. They are ASCII, and
// go by bytes instead of by characters.

extension [UInt8] {
    /// Appends a number's digits, with zeros before it up to `width`. A negative number counts as 0.
    mutating func append(digitsOf number: Int, width: Int) {
        var rest = Swift.max(number, 0)
        let start = count
        repeat {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        while count - start < width { append(UInt8(ascii: "0")) }
        self[start...].reverse()
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
