import ArgumentParser
import CompetenceModel
import CompetenceRegistry
import RegistryStore

/// What a shell offers for a value: words of closed vocabularies, and what is in the registry.
///
/// The registry is asked when somebody presses the tabulator, and only for ids: no name appears on a screen because of it.
extension CompletionKind {
    static var participants: CompletionKind { .registry { try $0.participants().map(\.id.text) } }
    static var assessments: CompletionKind { .registry { try $0.assessmentSummaries().map(\.id.text) } }
    static var claims: CompletionKind { .registry { try $0.claims().map(\.id.text) } }
    static var appeals: CompletionKind { .registry { try $0.appeals().map(\.id.text) } }
    static var serials: CompletionKind { .registry { try $0.certificates().map(\.serial.text) } }
    static var packages: CompletionKind {
        .registry { try $0.packages().map { String($0.package.description.prefix(8)) } }
    }
    static var practitioners: CompletionKind { .registry { try $0.practitioners().map(\.handle.text) } }
    static var organisations: CompletionKind { .registry { try $0.organisations().map(\.code.text) } }
    static var municipalities: CompletionKind { .list(Municipality.all.map(\.name)) }
    static var evidenceFiles: CompletionKind { .registry { try $0.evidenceFiles().map(\.file.description) } }
    static var frameworks: CompletionKind { .registry { try $0.frameworks().map(\.framework.code.text) } }
    /// With their versions.
    static var units: CompletionKind {
        .registry { try $0.frameworks().flatMap { $0.framework.units.map(\.reference.text) } }
    }
    static var frameworksAndUnits: CompletionKind {
        .registry {
            try $0.frameworks().flatMap { [$0.framework.code.text] + $0.framework.units.map(\.reference.code.text) }
        }
    }
    /// Anything that the ledger tells of.
    static var subjects: CompletionKind {
        .registry {
            try $0.participants().map(\.id.text) + $0.claims().map(\.id.text) + $0.practitioners().map(\.handle.text)
                + $0.certificates().map(\.serial.text)
        }
    }
    /// Serial numbers, and the XML documents in the folder that has been typed.
    static var serialsAndDocuments: CompletionKind {
        .custom { words, _, prefix in
            let folder = prefix.lastIndex(of: "/").map { String(prefix[...$0]) } ?? ""
            let files = Files.names(in: folder.isEmpty ? "." : folder).filter { $0.hasSuffix(".xml") }.map {
                folder + $0
            }
            return matching(prefix, Globals(words).ask { try $0.certificates().map(\.serial.text) } + files)
        }
    }
    /// Those whose keys are here, without keys everybody; and of them those who may do what the command does. Where nobody may,
    /// the command says so when it runs.
    static var actors: CompletionKind {
        .custom { words, _, prefix in
            let options = Globals(words)
            let holders = KeyFolder(path: options.keys).holders.map(\.text)
            let people = options.askForPeople()
            let day = RegistryEnvironment.live.now().dateInSweden
            let entitled = people.filter { CommandAct.isFor($0, options.acts, on: day) }.map(\.handle.text)
            let here = holders.isEmpty ? people.map(\.handle.text) : holders
            let offered = here.filter(entitled.contains)
            return matching(prefix, offered.isEmpty ? here : offered)
        }
    }

    /// The words of a closed vocabulary.
    static func words<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> CompletionKind
    where Value.RawValue == String {
        .list(type.allCases.map(\.rawValue))
    }

    /// A day can also be typed.
    static var day: CompletionKind { .list(["today"]) }

    private static func registry(
        _ read: @escaping @Sendable (StoreReader) throws -> [String]
    ) -> CompletionKind {
        .custom { words, _, prefix in matching(prefix, Globals(words).ask(read)) }
    }

    /// Ids are found in small letters too.
    private static func matching(_ prefix: String, _ candidates: [String]) -> [String] {
        let found = candidates.filter { $0.hasPrefix(prefix) }
        return found.isEmpty ? candidates.filter { $0.lowercased().hasPrefix(prefix.lowercased()) } : found
    }
}

/// The options of the line that is being typed which say where the registry is.
private struct Globals {
    let registry: String
    let keys: String
    /// What the command does whose line it is.
    let acts: [CommandAct]

    init(_ words: [String]) {
        let order = ArgumentOrder(Array(words.dropFirst()), root: Intyga.self)
        let typed = order.globals
        acts = (order.command as? any IntygaCommand.Type)?.acts ?? []
        registry =
            typed["--registry"].map(Self.unquoted) ?? Environment["INTYGA_REGISTRY"].nonEmpty
            ?? Context.standardRegistry
        keys = typed["--keys"].map(Self.unquoted) ?? Environment["INTYGA_KEYS"].nonEmpty ?? KeyFolder.standardPath
    }

    /// Whatever is wrong with the registry will be said when the command runs.
    func ask<Value>(_ read: (StoreReader) throws -> [Value]) -> [Value] {
        guard let registry = try? Registry.open(at: registry, readOnly: true, environment: .command()) else {
            return []
        }
        return (try? registry.read(read)) ?? []
    }

    func askForPeople() -> [Practitioner] { ask { try $0.practitioners() } }

    /// A shell passes words on as they were typed.
    private static func unquoted(_ word: String) -> String {
        word.filter { $0 != "\"" && $0 != "'" && $0 != "\\" }
    }
}
