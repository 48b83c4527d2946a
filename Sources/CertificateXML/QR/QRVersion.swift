/// The versions 1 to 15 of a QR code at error correction level M, which restores some 15 % of it: a fold or a stain.
struct QRVersion {
    let number: Int

    /// The versions that are used. A larger code would be too fine for a phone at arm's length on a printed A4.
    static let all = (1...15).map { QRVersion(number: $0) }

    /// The number of modules along a side.
    var side: Int { 17 + 4 * number }

    /// Error correction codewords in each block (ISO/IEC 18004, table 9, level M).
    var correctionPerBlock: Int {
        [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24][number - 1]
    }

    /// Blocks that the data are divided into (table 9, level M).
    var blockCount: Int {
        [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10][number - 1]
    }

    /// The rows and columns on which alignment patterns are centred (table E.1).
    var alignment: [Int] {
        [
            [], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50],
            [6, 30, 54], [6, 32, 58], [6, 34, 62], [6, 26, 46, 66], [6, 26, 48, 70],
        ][number - 1]
    }

    /// How many bits say how long a text of bytes is (table 3).
    var lengthBits: Int { number < 10 ? 8 : 16 }
}
