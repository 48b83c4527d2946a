import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where the program begins and ends.
@main
enum EntryPoint {
    static let version = "0.1.0"

    static func main() {
        let given = Array(CommandLine.arguments.dropFirst())
        // Before anything else is set up: scripts ask for the version often.
        if given == ["--version"] {
            _ = Terminal.write("\(version)\n".utf8, to: 1)
            exit(ExitStatus.done.rawValue)
        }
        exit(run(given).rawValue)
    }

    /// Parses and runs; everything to be said has been said when it returns.
    private static func run(_ given: [String]) -> ExitStatus {
        let order = ArgumentOrder(given, root: Intyga.self)
        let early = Output(
            format: order.globals["--format"].flatMap { OutputFormat(rawValue: $0) } ?? .text,
            language: order.globals["--language"].flatMap { SpokenLanguage(rawValue: $0) }?.language ?? .ofEnvironment)
        if let unknown = order.unknownCommand {
            early.fail(.unknownCommand(unknown.word, known: unknown.known))
            return .usage
        }
        if let topic = HelpTopic(order.arguments) {
            early.write(topic.text[early.language])
            return early.flush() ? .done : .inputOutput
        }
        if order.arguments.first == "help", let word = order.arguments.dropFirst().first, !word.hasPrefix("-"),
            !order.isCommand(word)
        {
            early.fail(.unknownHelp(word, commands: order.commands))
            return .usage
        }
        do {
            var command = try Intyga.parseAsRoot(order.arguments)
            try command.run()
            return .done
        } catch let answer as Answer {
            return answer.status
        } catch {
            return parsingEnded(error, of: order.arguments, early)
        }
    }

    /// Help and versions are asked for through errors too; the others are mistakes in what was typed.
    private static func parsingEnded(_ error: any Error, of given: [String], _ output: Output) -> ExitStatus {
        let code = Intyga.exitCode(for: error)
        guard !code.isSuccess else {
            var text = HelpPage.text(for: error, in: output.language, width: Terminal.width)
            if !text.hasSuffix("\n") { text += "\n" }
            output.write(text)
            return output.flush() ? .done : .inputOutput
        }
        output.fail(
            .usage(
                ParserMessage(Intyga.message(for: error), full: Intyga.fullMessage(for: error), given: given)))
        return .usage
    }

    /// Says what went wrong.
    static func end(_ error: any Error, _ context: Context) -> ExitStatus {
        let output = context.output
        switch error {
        case let answer as Answer:
            return output.flush() ? answer.status : .inputOutput
        case let refusal as Refusal:
            output.refuse(refusal)
            return .refused
        case let error as any IntygaFailure:
            var failure = error.failure
            if let registryError = error as? RegistryError {
                failure.suggestions += Suggestions.for(registryError, in: context)
            }
            output.fail(failure)
            return failure.status
        default:
            let failure = CommandFailure(
                RegistryError(.internalFault, ["detail": String(describing: error)]))
            output.fail(failure)
            return failure.status
        }
    }
}

/// An error that knows how it ends the program.
private protocol IntygaFailure: Error {
    var failure: CommandFailure { get }
}

extension CommandFailure: IntygaFailure {
    fileprivate var failure: CommandFailure { self }

    static let standardOutputRefused = CommandFailure(
        .inputOutput, .outputRefused,
        what: Phrase(sv: "Resultatet gick inte att skriva ut.", en: "The result could not be printed."),
        remedy: Phrase(sv: "Kontrollera vart utskriften går.", en: "Check where the output goes."))

    static let trustMissing = CommandFailure(
        .usage, .trustMissing,
        what: Phrase(
            sv: "Ingen utfärdare är angiven, så sigillet går inte att kontrollera.",
            en: "No issuer is named, so the seal cannot be checked."),
        remedy: Phrase(
            sv:
                "Hämta utfärdarens certifikat (en fil som slutar på .pem) från utfärdarens egen webbplats, inte tillsammans "
                + "med intyget, och ange det: --trust FIL.pem. För att lita på utfärdaren även i fortsättningen: "
                + "intyga trust add FIL.pem",
            en:
                "Get the issuer's certificate (a file that ends in .pem) from the issuer's own web site, not together with "
                + "the file, and name it: --trust FILE.pem. To trust the issuer from now on: intyga trust add FILE.pem")
    )

    static func folderWithoutCertificates(_ path: String) -> CommandFailure {
        CommandFailure(
            .notFound, .folderWithoutCertificates,
            what: Phrase(
                sv: "I mappen \(path) finns inga intyg: inga filer som slutar på .xml eller .html.",
                en: "There are no certificates in the folder \(path): no files that end in .xml or .html."),
            remedy: Phrase(
                sv: "Ange mappen som intygen ligger i, eller filerna.",
                en: "Name the folder that the certificates are in, or the files."))
    }

    static func unknownCommand(_ word: String, known: [String]) -> CommandFailure {
        var failure = CommandFailure(
            .usage, .unknownCommand,
            what: Phrase(sv: "Det finns inget kommando ”\(word)”.", en: "There is no command “\(word)”."),
            remedy: Phrase(
                sv: "Välj bland: \(known.joined(separator: ", "))", en: "Choose from: \(known.joined(separator: ", "))")
        )
        failure.suggestions = Suggestion.nearest(to: word, among: known)
        return failure
    }

    static func unknownHelp(_ word: String, commands: [String]) -> CommandFailure {
        func topics(_ language: Language) -> [String] { HelpTopic.allCases.map { $0.name(in: language) } }
        var failure = CommandFailure(
            .usage, .unknownHelp,
            what: Phrase(sv: "Det finns ingen hjälp om ”\(word)”.", en: "There is no help about “\(word)”."),
            remedy: Phrase(
                sv: "Välj bland: \(topics(.swedish).joined(separator: ", ")); eller skriv ett kommandos namn.",
                en: "Choose from: \(topics(.english).joined(separator: ", ")); or type a command's name."))
        failure.suggestions = Suggestion.nearest(to: word, among: topics(.english) + topics(.swedish) + commands)
        return failure
    }

    static func usage(_ message: ParserMessage) -> CommandFailure {
        var failure = CommandFailure(.usage, .usage, what: message.what, remedy: Phrase(sv: "", en: ""))
        failure.usage = message.usage
        failure.suggestions = message.suggestions
        return failure
    }
}

extension RegistryError: IntygaFailure {
    fileprivate var failure: CommandFailure { CommandFailure(self) }
}

extension KeyFileError: IntygaFailure {
    fileprivate var failure: CommandFailure { CommandFailure(self) }
}

extension CertificateFileError: IntygaFailure {
    fileprivate var failure: CommandFailure { CommandFailure(self) }
}

extension SealingError: IntygaFailure {
    fileprivate var failure: CommandFailure { CommandFailure(self) }
}
