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
        do {
            var command = try Intyga.parseAsRoot(order.arguments)
            try command.run()
            return .done
        } catch let answer as Answer {
            return answer.status
        } catch {
            return parsingEnded(error, early)
        }
    }

    /// Help and versions are asked for through errors too; the others are mistakes in what was typed.
    private static func parsingEnded(_ error: any Error, _ output: Output) -> ExitStatus {
        let code = Intyga.exitCode(for: error)
        guard !code.isSuccess else {
            output.write(Intyga.fullMessage(for: error) + "\n")
            return output.flush() ? .done : .inputOutput
        }
        output.fail(.usage(Intyga.message(for: error), full: Intyga.fullMessage(for: error)))
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
        .inputOutput, "output-refused",
        what: Phrase(sv: "Resultatet gick inte att skriva ut.", en: "The result could not be printed."),
        remedy: Phrase(sv: "Kontrollera vart utskriften går.", en: "Check where the output goes."))

    static func unknownCommand(_ word: String, known: [String]) -> CommandFailure {
        var failure = CommandFailure(
            .usage, "unknown-command",
            what: Phrase(sv: "Det finns inget kommando ”\(word)”.", en: "There is no command “\(word)”."),
            remedy: Phrase(
                sv: "Välj bland: \(known.joined(separator: ", "))", en: "Choose from: \(known.joined(separator: ", "))")
        )
        failure.suggestions = Suggestion.nearest(to: word, among: known)
        return failure
    }

    static func usage(_ message: String, full: String) -> CommandFailure {
        let usage = full.split(separator: "\n").first { $0.hasPrefix("Usage:") }.map(String.init) ?? ""
        let remedy = usage.replacing("Usage: ", with: "")
        return CommandFailure(
            .usage, "usage", what: Phrase(sv: ParserMessage.swedish(message), en: message),
            remedy: Phrase(sv: "Så här: \(remedy)", en: "Usage: \(remedy)"))
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
