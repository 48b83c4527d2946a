/// How hard a QR code is to read (ISO/IEC 18004, 7.8.3): of the eight masks the one with the lowest penalty is used.
enum QRPenalty {
    static func penalty(of matrix: QRMatrix) -> Int {
        let side = matrix.side
        var penalty = 0
        for index in 0..<side {
            penalty += linePenalty((0..<side).map { matrix.isDark(index, $0) })
            penalty += linePenalty((0..<side).map { matrix.isDark($0, index) })
        }
        // Blocks of two by two in one colour: 3 each.
        for row in 0..<side - 1 {
            for column in 0..<side - 1 {
                let corner = matrix.isDark(row, column)
                if corner == matrix.isDark(row, column + 1), corner == matrix.isDark(row + 1, column),
                    corner == matrix.isDark(row + 1, column + 1)
                {
                    penalty += 3
                }
            }
        }
        // For every full 5 % by which the share of dark modules is off one half: 10.
        let darkCount = matrix.dark.count { $0 }
        return penalty + abs(darkCount * 20 - side * side * 10) / (side * side) * 10
    }

    /// Runs of five or more in one colour, 3 and 1 for each beyond; and what looks like a finder pattern, 40.
    static func linePenalty(_ line: [Bool]) -> Int {
        var penalty = 0
        var runs: [Int] = []
        var start = 0
        for index in 1...line.count where index == line.count || line[index] != line[start] {
            let length = index - start
            runs.append(length)
            if length >= 5 { penalty += length - 2 }
            start = index
        }
        return penalty + 40 * finderLikeCount(runs, startsDark: line[0])
    }

    /// Dark and light runs as 1:1:3:1:1, with light four times as wide before or after; outside the code it is light.
    private static func finderLikeCount(_ runs: [Int], startsDark: Bool) -> Int {
        var count = 0
        func run(_ index: Int) -> Int { runs.indices.contains(index) ? runs[index] : Int.max }
        for index in runs.indices where (index % 2 == 0) == startsDark && index + 4 < runs.count {
            let unit = runs[index]
            guard runs[index + 1] == unit, runs[index + 2] == 3 * unit, runs[index + 3] == unit,
                runs[index + 4] == unit
            else { continue }
            let wide = 4 * unit
            if run(index - 1) >= wide || run(index + 5) >= wide { count += 1 }
        }
        return count
    }
}
