extension String {
    /// The text as it was before mail, or an editor on another system, gave its lines other ends: line feeds only, nothing invisible
    /// before the first line or behind any, and no empty lines around.
    ///
    /// For texts that are signed over their own form: what is undone here is no change of what they say.
    public var withPlainLines: String {
        let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
        var lines = split(omittingEmptySubsequences: false, whereSeparator: { ["\n", "\r\n", "\r"].contains($0) }).map {
            line in
            var scalars = Substring(line).unicodeScalars[...]
            while let last = scalars.last, isBlank(last) { scalars.removeLast() }
            if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
            return String(scalars)
        }
        lines = Array(lines.drop(while: \.isEmpty))
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { $0 + "\n" }.joined()
    }
}
