extension String {
    /// A text whose lines are of the source file, as paragraphs for any width: lines that follow one another become one, and
    /// indented ones, which are examples, stay.
    var flowing: String {
        var lines: [Substring] = []
        var text = ""
        for line in split(separator: "\n", omittingEmptySubsequences: false) {
            let joins =
                !line.isEmpty && !line.hasPrefix(" ") && lines.last.map { !$0.isEmpty && !$0.hasPrefix(" ") } == true
            text += lines.isEmpty ? "" : joins ? " " : "\n"
            text += line
            lines.append(line)
        }
        return text
    }
}
