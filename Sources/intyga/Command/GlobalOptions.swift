import ArgumentParser
import CompetenceModel

/// The options that every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            sv: "Registrets fil (INTYGA_REGISTRY; annars intyga.sqlite).",
            en: "The registry file (INTYGA_REGISTRY; default: intyga.sqlite).", valueName: "file"),
        completion: .file(extensions: ["sqlite"]))
    var registry: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            sv: "Vem du är (INTYGA_AS; annars den vars nyckel finns här).",
            en: "Who you are (INTYGA_AS; default: the one whose key is there).", valueName: "handle"),
        completion: .actors)
    var actor: String?

    @Option(help: ArgumentHelp(sv: "Hur resultat skrivs ut.", en: "How to print results."))
    var format: OutputFormat = .text

    @Option(
        help: ArgumentHelp(
            sv: "Språket i alla texter (annars datorns).", en: "The language of texts (default: the locale's)."))
    var language: SpokenLanguage?

    @Option(
        help: ArgumentHelp(
            sv: "Mappen med nycklar (INTYGA_KEYS; annars ~/.config/intyga/keys).",
            en: "The folder of keys (INTYGA_KEYS; default: ~/.config/intyga/keys).", valueName: "folder"),
        completion: .directory)
    var keys: String?

    /// The names of the options, each of which takes a value.
    static let names: Set<String> = ["--registry", "--as", "--format", "--language", "--keys"]
}

extension OutputFormat: ExpressibleByArgument {}

/// A language as it is typed.
enum SpokenLanguage: String, CaseIterable, ExpressibleByArgument {
    case sv
    case en

    var language: Language { self == .sv ? .swedish : .english }
}

extension Language {
    /// The language of the environment: Swedish where the locale begins with `sv`, otherwise English.
    static var ofEnvironment: Language {
        // The first that is set and not empty decides (POSIX).
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { Environment[$0] }.first { !$0.isEmpty }
        return locale?.lowercased().hasPrefix("sv") ?? false ? .swedish : .english
    }
}
