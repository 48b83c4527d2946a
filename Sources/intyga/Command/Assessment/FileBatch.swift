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

    mutating func run(_ file: String, _ work: () throws -> (value: RecordedAssessments, warnings: [Finding])) throws {
        do {
            let (recorded, found) = try work()
            warnings += found
            note(file, recorded, .done)
        } catch let refusal as Refusal {
            context.output.refuse(refusal)
            note(file, nil, .refused)
        } catch let error as RegistryError {
            let failure = CommandFailure(error)
            context.output.fail(failure)
            // Nothing that follows could do better.
            guard [.badInput, .notFound].contains(failure.status) else {
                show()
                throw error
            }
            note(file, nil, failure.status)
        } catch let failure as CommandFailure {
            context.output.fail(failure)
            note(file, nil, failure.status)
        }
    }

    private mutating func note(_ file: String, _ recorded: RecordedAssessments?, _ status: ExitStatus) {
        if status.rawValue > worst.rawValue { worst = status }
        let language = context.language
        let isKnown = recorded.map { $0.new.isEmpty && !$0.known.isEmpty } ?? false
        let (code, word) =
            if recorded == nil {
                ("refused", Phrase(sv: "inte registrerad", en: "not recorded"))
            } else if isKnown {
                ("known", Phrase(sv: "redan registrerad", en: "already recorded"))
            } else {
                ("recorded", Phrase(sv: "registrerad", en: "recorded"))
            }
        rows.append([
            .string(file), .term(code, word[language]), .list((recorded?.assessments ?? []).map(\.text)),
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

    /// What became of each file so far, whatever happened after.
    private func show() {
        context.output.show(
            Table(
                [.init("file", Label.file), .init("result", Label.state), .init("assessments", Label.assessments)],
                rows: rows))
    }
}
