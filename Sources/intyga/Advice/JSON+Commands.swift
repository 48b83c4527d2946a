import CompetenceModel
import Foundation

extension JSON {
    /// The same, with the command of each step beside the step, and the commands of alternatives in their place.
    func withCommands() throws -> JSON {
        switch self {
        case .array(let values): return .array(try values.map { try $0.withCommands() })
        case .object(var members):
            guard let step = members["step"], case .object = step else {
                return .object(try members.mapValues { try $0.withCommands() })
            }
            members["command"] = try step.command()
            if case .array(let others)? = members["alternatives"] {
                members["alternatives"] = .array(try others.map { try $0.command() })
            }
            return .object(members)
        default: return self
        }
    }

    /// Of what a step encodes to, its command.
    private func command() throws -> JSON {
        .string(Context.command(try JSONDecoder().decode(Step.self, from: Data(text.utf8))))
    }
}
