import CompetenceModel
import Testing

@testable import intyga

/// A step as the command line spells it, somewhere in what the program says.
struct SpelledStep: CustomTestStringConvertible, Sendable {
    var step: Step
    var language: Language
    /// Where it stands.
    var place: String

    init(_ step: Step, _ language: Language, at place: String) {
        self.step = step
        self.language = language
        self.place = place
    }

    var typed: String { CommandWriter(language: language).command(step) }

    var testDescription: String { "\(place): \(typed)" }

    /// What the command line has against it; `nil` where it is a command that there is, with every parameter of the step.
    var fault: String? {
        let spelling = Spelling.of(step.act)
        let unspelled = Set(step.parameters.keys).subtracting(spelling.parameters)
        guard unspelled.isEmpty else { return "no spelling of \(unspelled.map(\.rawValue).sorted())" }
        switch spelling.program {
        case .chmod, .mv, .rm, .openssl: return nil
        case .none where spelling.parts.isEmpty: return "nothing is typed"
        case .none: return typed.hasPrefix("INTYGA_") ? nil : faultOfOptions
        case .intyga: return fault(of: shellWords(typed))
        }
    }

    /// Options that go with a command are parsed behind one that takes them.
    private var faultOfOptions: String? {
        let bearers: [Step.Parameter: String] = [
            .registry: "status", .actor: "status", .trust: "package receive a.xml",
            .comment: "review C-0001 A-0001 --return",
            .framework: "practitioner authorise anna --role assessor --basis x",
            .unit: "practitioner authorise anna --role assessor --basis x",
            .authorisation: "practitioner certify anna --training x --trained-on 2026-01-01",
            .training: "practitioner certify anna", .includeProtected: "certificate issue C-0001",
            .withoutBirth: "certificate issue C-0001", .otherThan: "participant add --given-name x",
            .renewing: "key create --seal", .opening: "review impact EXB-7K3Q-9F2T-XR4D-6HVW-R",
        ]
        guard let bearer = step.parameters.keys.compactMap({ bearers[$0] }).first else {
            return "a command is needed that takes it"
        }
        // Where an option is only named, its value is not there.
        let isNamed =
            step.parameters.values.contains(.named) && step.parameters[.opening] == nil
            && step.parameters[.renewing] == nil
        return fault(of: shellWords("intyga \(bearer) \(typed)\(isNamed ? " x" : "")"))
    }

    private func fault(of words: [String]) -> String? {
        AdvisedCommand(words: words, place: place).fault
    }
}

extension Spelling {
    /// What it has a place for.
    var parameters: Set<Step.Parameter> {
        Set(
            parts.compactMap { part in
                switch part {
                case .word: nil
                case .argument(let parameter), .allOf(let parameter, _), .option(_, let parameter),
                    .flag(let parameter, _, _):
                    parameter
                case .variable(_, let parameter): parameter
                }
            })
    }
}
