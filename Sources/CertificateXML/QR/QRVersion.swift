/// The versions 1 to 25 of a QR code at error correction level M, which restores some 15 % of it: a fold or a stain.
struct QRVersion {
    let number: Int

    /// The versions that are used. A larger code would be too fine for a phone at arm's length on a printed A4.
    static let all = (1...25).map { QRVersion(number: $0) }

    /// The number of modules along a side.
    var side: Int { 17 + 4 * number }

    /// Error correction codewords in each block (ISO/IEC 18004, table 9, level M).
    var correctionPerBlock: Int {
        [
            10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28,
        ][number - 1]
    }

    /// Blocks that the data are divided into (table 9, level M).
    var blockCount: Int {
        [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21][number - 1]
    }

    /// The rows and columns on which alignment patterns are centred (table E.1).
    var alignment: [Int] {
        [
            [], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50],
            [6, 30, 54], [6, 32, 58], [6, 34, 62], [6, 26, 46, 66], [6, 26, 48, 70], [6, 26, 50, 74],
            [6, 30, 54, 78], [6, 30, 56, 82], [6, 30, 58, 86], [6, 34, 62, 90], [6, 28, 50, 72, 94],
            [6, 26, 50, 74, 98], [6, 30, 54, 78, 102], [6, 28, 54, 80, 106], [6, 32, 58, 84, 110],
        ][number - 1]
    }
}
