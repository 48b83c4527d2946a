/// What may have been meant by a word that is not known.
enum Suggestion {
    /// The candidates nearest to `word`, at most three, nearest first.
    ///
    /// - Parameter limit: how far away they may be; `nil` for what suits a word of its length.
    static func nearest(
        to word: String, among candidates: some Sequence<String>, within limit: Int? = nil
    ) -> [String] {
        let wanted = Array(word.lowercased())
        let limit = limit ?? max(1, min(3, wanted.count / 3))
        let scored = candidates.compactMap { candidate -> (distance: Int, text: String)? in
            let letters = Array(candidate.lowercased())
            guard abs(letters.count - wanted.count) <= limit else { return nil }
            let distance = distance(wanted, letters)
            return distance <= limit ? (distance, candidate) : nil
        }
        let best = scored.min { $0.distance < $1.distance }?.distance ?? 0
        return scored.filter { $0.distance == best }.map(\.text).sorted().prefix(3).map { $0 }
    }

    /// How many insertions, deletions, replacements and swaps of neighbours lie between two words.
    static func distance(_ left: [Character], _ right: [Character]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for i in 1...left.count {
            var current = [i] + [Int](repeating: 0, count: right.count)
            for j in 1...right.count {
                let replacement = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
                current[j] = min(previous[j] + 1, current[j - 1] + 1, replacement)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    current[j] = min(current[j], beforePrevious[j - 2] + 1)
                }
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}
