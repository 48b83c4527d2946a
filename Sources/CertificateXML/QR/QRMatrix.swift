/// The modules of a QR code: dark or light, and whether they belong to a pattern that no mask may touch.
struct QRMatrix {
    let side: Int
    private(set) var dark: [Bool]
    private(set) var isReserved: [Bool]

    /// The function patterns of a version, with the places of format and version information kept free.
    init(_ version: QRVersion) {
        side = version.side
        dark = [Bool](repeating: false, count: side * side)
        isReserved = dark
        for index in 0..<side {
            reserve(6, index, index % 2 == 0)
            reserve(index, 6, index % 2 == 0)
        }
        for (row, column) in [(3, 3), (3, side - 4), (side - 4, 3)] { placeFinder(row, column) }
        placeAlignment(version.alignment)
        reserveFormat()
        if version.number >= 7 { placeVersion(version.number) }
    }

    func isDark(_ row: Int, _ column: Int) -> Bool { dark[row * side + column] }

    /// The number of modules left for data.
    var freeCount: Int { isReserved.count { !$0 } }

    private mutating func reserve(_ row: Int, _ column: Int, _ isDark: Bool) {
        guard (0..<side).contains(row), (0..<side).contains(column) else { return }
        dark[row * side + column] = isDark
        isReserved[row * side + column] = true
    }

    /// A finder pattern and the light border around it.
    private mutating func placeFinder(_ row: Int, _ column: Int) {
        for down in -4...4 {
            for right in -4...4 {
                let ring = max(abs(down), abs(right))
                reserve(row + down, column + right, ring != 2 && ring != 4)
            }
        }
    }

    private mutating func placeAlignment(_ centres: [Int]) {
        guard let first = centres.first, let last = centres.last else { return }
        for row in centres {
            for column in centres {
                // Not where a finder pattern is.
                let isCorner = (row == first && (column == first || column == last)) || (row == last && column == first)
                if isCorner { continue }
                for down in -2...2 {
                    for right in -2...2 { reserve(row + down, column + right, max(abs(down), abs(right)) != 1) }
                }
            }
        }
    }

    // MARK: Format and version

    /// Where bit 0 to 14 of the format information stand, in both copies (ISO/IEC 18004, figure 25).
    private var formatPlaces: [[(row: Int, column: Int)]] {
        let around = (0..<15).map { bit -> (row: Int, column: Int) in
            switch bit {
            case 0...5: (bit, 8)
            case 6: (7, 8)
            case 7: (8, 8)
            case 8: (8, 7)
            default: (8, 14 - bit)
            }
        }
        let split = (0..<15).map { bit -> (row: Int, column: Int) in
            bit < 8 ? (8, side - 1 - bit) : (side - 15 + bit, 8)
        }
        return [around, split]
    }

    private mutating func reserveFormat() {
        for (row, column) in formatPlaces.joined() { reserve(row, column, false) }
        reserve(side - 8, 8, true)
    }

    /// The format information for level M and a mask: five bits, ten of a BCH code, and a mask of their own.
    mutating func placeFormat(mask: Int) {
        // Level M is 00.
        let format = Self.withRemainder(mask, of: 0x537, bits: 10) ^ 0x5412
        for places in formatPlaces {
            for (bit, place) in places.enumerated() { reserve(place.row, place.column, format >> bit & 1 == 1) }
        }
    }

    private mutating func placeVersion(_ number: Int) {
        let information = Self.withRemainder(number, of: 0x1F25, bits: 12)
        for bit in 0..<18 {
            let isDark = information >> bit & 1 == 1
            reserve(side - 11 + bit % 3, bit / 3, isDark)
            reserve(bit / 3, side - 11 + bit % 3, isDark)
        }
    }

    /// The value followed by the remainder of its division by a generator, both polynomials over GF(2).
    static func withRemainder(_ value: Int, of generator: Int, bits: Int) -> Int {
        var remainder = value << bits
        let top = Int.bitWidth - generator.leadingZeroBitCount
        while Int.bitWidth - remainder.leadingZeroBitCount >= top {
            remainder ^= generator << (Int.bitWidth - remainder.leadingZeroBitCount - top)
        }
        return value << bits | remainder
    }

    // MARK: Data

    /// Lays the codewords in two-module columns from the right, upwards and downwards in turn; what is left stays light.
    mutating func place(_ codewords: [UInt8]) {
        var bit = 0
        var column = side - 1
        var isUpward = true
        while column > 0 {
            // The vertical timing pattern takes a column of its own.
            if column == 6 { column -= 1 }
            for step in 0..<side {
                let row = isUpward ? side - 1 - step : step
                for place in [row * side + column, row * side + column - 1] where !isReserved[place] {
                    if bit < codewords.count * 8 { dark[place] = codewords[bit / 8] >> (7 - bit % 8) & 1 == 1 }
                    bit += 1
                }
            }
            isUpward.toggle()
            column -= 2
        }
    }

    /// Inverts the data modules that the mask covers.
    mutating func apply(mask: Int) {
        for row in 0..<side {
            for column in 0..<side where !isReserved[row * side + column] {
                if Self.covers(mask, row, column) { dark[row * side + column].toggle() }
            }
        }
    }

    /// ISO/IEC 18004, table 10.
    private static func covers(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
        switch mask {
        case 0: (row + column) % 2 == 0
        case 1: row % 2 == 0
        case 2: column % 3 == 0
        case 3: (row + column) % 3 == 0
        case 4: (row / 2 + column / 3) % 2 == 0
        case 5: row * column % 2 + row * column % 3 == 0
        case 6: (row * column % 2 + row * column % 3) % 2 == 0
        default: ((row + column) % 2 + row * column % 3) % 2 == 0
        }
    }
}
