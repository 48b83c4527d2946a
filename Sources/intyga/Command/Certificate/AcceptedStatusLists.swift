/// The newest status list accepted of each issuer, remembered between runs: an old list must not bring a revoked certificate
/// back to life.
///
/// A line an issuer, `CODE SEQUENCE`, in `$XDG_STATE_HOME/intyga/status-lists`. Where that cannot be written, verification
/// works without a memory.
struct AcceptedStatusLists {
    private static var folder: String {
        if let state = Environment["XDG_STATE_HOME"].nonEmpty { return state + "/intyga" }
        return (Environment["HOME"].nonEmpty ?? ".") + "/.local/state/intyga"
    }

    private static var path: String { folder + "/status-lists" }

    let sequences: [String: Int]

    init() {
        let text = (try? Files.read(Self.path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        var sequences: [String: Int] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 2, let number = Int(words[1]) else { continue }
            sequences[String(words[0])] = max(sequences[String(words[0])] ?? 0, number)
        }
        self.sequences = sequences
    }

    func remember(_ accepted: [String: Int]) {
        let merged = sequences.merging(accepted) { max($0, $1) }
        guard merged != sequences else { return }
        let text = merged.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined()
        try? Files.makeFolder(Self.folder, mode: 0o700)
        try? Files.write(Array(text.utf8), to: Self.path, replacing: true)
    }
}
