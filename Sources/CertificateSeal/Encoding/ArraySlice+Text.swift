extension ArraySlice<UInt8> {
    func hasSuffix(_ text: [UInt8]) -> Bool { suffix(text.count).elementsEqual(text) }

    /// Where a text begins for the first time.
    func startOfFirst(_ text: [UInt8]) -> Int? {
        guard let first = text.first else { return nil }
        var rest = self
        while let candidate = rest.firstIndex(of: first) {
            if self[candidate...].starts(with: text) { return candidate }
            rest = self[(candidate + 1)...]
        }
        return nil
    }

    /// Where a text begins for the last time.
    func startOfLast(_ text: [UInt8]) -> Int? {
        guard let first = text.first else { return nil }
        var rest = self
        while let candidate = rest.lastIndex(of: first) {
            if self[candidate...].starts(with: text) { return candidate }
            rest = self[..<candidate]
        }
        return nil
    }
}
