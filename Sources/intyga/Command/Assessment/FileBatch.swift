import CompetenceModel
import CompetenceRegistry

/// Many files, each whole or not at all: what is wrong with one does not keep the others out.
struct FileBatch {
    private let context: Context
    private var rows: [[Cell]] = []
    private var warnings: [Finding] = []
    private var worst: ExitStatus = .done

    init(_ context: Context) {
        self.context = context
    }

    mutating func run(_ file: String, _ work: () throws -> (value: [AssessmentID], warnings: [Finding])) throws {
        do {
            let (ids, found) = try work()
            warnings += found
            note(file, ids, .done)
        } catch let refusal as Refusal {
            context.output.refuse(refusal)
            note(file, [], .refused)
        } catch let error as RegistryError {
            let failure = CommandFailure(error)
            context.output.fail(failure)
            // Nothing that follows could do better.
            guard [.badInput, .notFound].contains(failure.status) else { throw error }
            note(file, [], failure.status)
        } catch let failure as CommandFailure {
            context.output.fail(failure)
            note(file, [], failure.status)
        }
    }

    private mutating func note(_ file: String, _ ids: [AssessmentID], _ status: ExitStatus) {
        if status.rawValue > worst.rawValue { worst = status }
        let language = context.language
        let word =
            status == .done
            ? Phrase(sv: "registrerad", en: "recorded") : Phrase(sv: "inte registrerad", en: "not recorded")
        rows.append([
            .string(file), .term(status == .done ? "recorded" : "refused", word[language]), .list(ids.map(\.text)),
        ])
    }

    /// - Throws: `Answer` with the gravest status, where not everything went in.
    func finish() throws {
        context.output.show(
            Table(
                [.init("file", Label.file), .init("result", Label.state), .init("assessments", Label.assessments)],
                rows: rows))
        context.output.warn(warnings)
        if worst != .done { throw Answer(status: worst) }
    }
}
