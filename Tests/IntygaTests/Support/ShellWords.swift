/// The words of a command line, as a shell takes it apart: what stands in quotes is one, be it empty. No `|`: that would be a
/// pipe.
func shellWords(_ command: some StringProtocol) -> [String] {
    command.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
        index.isMultiple(of: 2) ? part.split(separator: " ").map { String($0) } : [String(part)]
    }
}
