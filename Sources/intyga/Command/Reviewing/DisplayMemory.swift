import CompetenceModel
import CompetenceRegistry
import LocalFiles

/// What the program has displayed to somebody on this machine: an approval is of nothing else. A file in the state folder for each
/// registry and person, and for each package; it holds numbers and digests, and nothing of what was shown.
final class DisplayMemory {
    private let path: String
    private(set) var assessments: Set<AssessmentID> = []
    /// The evidence files that were opened.
    private(set) var files: Set<SHA256Digest> = []

    static func of(_ handle: Handle, in registry: Registry) throws -> DisplayMemory {
        DisplayMemory("\(try registry.fingerprint().abbreviated)-\(handle)")
    }

    static func of(package: SHA256Digest) -> DisplayMemory { DisplayMemory("package-\(package.abbreviated)") }

    private init(_ name: String) {
        path = StateFolder.path + "/displayed/" + name
        guard Files.exists(path), let bytes = try? Files.read(path) else { return }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            if let id = AssessmentID(String(line)) {
                assessments.insert(id)
            } else if let file = SHA256Digest(String(line)) {
                files.insert(file)
            }
        }
    }

    /// Remembers that assessments were displayed, and files opened.
    func add(_ shown: some Sequence<AssessmentID>, files opened: some Sequence<SHA256Digest> = []) throws {
        let known = (assessments, files)
        assessments.formUnion(shown)
        files.formUnion(opened)
        guard known != (assessments, files) else { return }
        let lines = assessments.sorted().map(\.text) + files.sorted().map(\.description)
        try Files.makeFolder(StateFolder.path, .ownerOnly)
        try Files.makeFolder(StateFolder.path + "/displayed", .ownerOnly)
        try Files.write(Array(lines.map { $0 + "\n" }.joined().utf8), to: path, replacing: true)
    }

    /// What was displayed of assessments: those among `asked` that were, with those of their files that were opened.
    func displayed(of asked: [AssessmentID], in registry: Registry) throws -> [AssessmentID: Review.Displayed] {
        let shown = asked.filter(assessments.contains)
        return Dictionary(
            try shown.map { id in
                let evidence = try registry.assessment(id).overview.assessment.evidence
                return (id, Review.Displayed(files: files.intersection(evidence.flatMap(\.files))))
            }, uniquingKeysWith: { first, _ in first })
    }
}

extension Context {
    /// Remembers what was displayed to whoever is named, or has the only key here. Without a name nobody was shown anything; where
    /// nothing can be remembered, things are shown all the same.
    func remember(
        displayed assessments: [AssessmentID] = [], opened files: [SHA256Digest] = [], in registry: Registry
    ) {
        guard let handle = try? handle(), let memory = try? DisplayMemory.of(handle, in: registry) else { return }
        try? memory.add(assessments, files: files)
    }
}
