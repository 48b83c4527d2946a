import CompetenceModel
import CompetenceRegistry
import LocalFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Drives a walk at a terminal: shows its screens, gives it the keys, keeps the draft after every answer, and records.
struct WalkTerminal {
    let session: Session
    let participant: ParticipantID

    enum Ending {
        /// Kept, to be gone on with.
        case left(answered: Int, total: Int)
        case recorded([AssessmentID], units: [UnitReference], warnings: [Finding], unanswered: Int)
    }

    func run(_ walk: AssessmentWalk) throws -> Ending {
        guard let mode = RawMode() else { throw Self.noTerminal(participant) }
        guard let interruption = Interruption() else { throw RegistryError(.inputOutput, ["detail": "pipe"]) }
        defer {
            extendLifetime(interruption)
            extendLifetime(mode)
        }
        var walk = walk
        // As long as the walk lasts, a step back can bring evidence back: its files stay until the end.
        var files = walk.draft.files
        var keys = KeyReader()
        let style = Style(isEnabled: Terminal.takesColour(STDERR_FILENO))
        let isPlain = Environment["TERM"] == "dumb" || !Terminal.errorIsTerminal
        if !isPlain { _ = Terminal.write(KeyReader.startsMarkingPastes.utf8, to: STDERR_FILENO) }
        defer { if !isPlain { _ = Terminal.write(KeyReader.stopsMarkingPastes.utf8, to: STDERR_FILENO) } }
        // Type-ahead answers nothing that has not been asked yet.
        keys.discardPending()
        while true {
            let screen = WalkScreen(walk, width: Terminal.width, height: Terminal.height)
            _ = Terminal.write(screen.text(style: style, clearing: !isPlain).utf8, to: STDERR_FILENO)
            let key = keys.next()
            if key == .resized { continue }
            if key == .endOfInput { walk.interrupt() }
            let wasInSummary = walk.stage.isSummary
            let effect = walk.handle(key)
            // What is put on record must have been seen first.
            if walk.stage.isSummary, !wasInSummary { keys.discardPending() }
            switch effect {
            case .none: break
            case .save: try keep(walk)
            case .leave:
                try keep(walk)
                removeUnused(files)
                if !isPlain { _ = Terminal.write("\u{1B}[H\u{1B}[2J".utf8, to: STDERR_FILENO) }
                return .left(answered: walk.answered, total: walk.steps.count)
            case .attach(let path):
                if let digest = attach(path, to: &walk) { files.insert(digest) }
            case .record:
                if let ending = try record(&walk) {
                    removeUnused(files)
                    if !isPlain { _ = Terminal.write("\u{1B}[H\u{1B}[2J".utf8, to: STDERR_FILENO) }
                    return ending
                }
            }
        }
    }

    private func keep(_ walk: AssessmentWalk) throws {
        try session.saveAssessmentDraft(walk.draft, of: participant)
    }

    /// A file that cannot be taken away does no harm, and must not hide that the work is kept.
    private func removeUnused(_ files: Set<SHA256Digest>) { try? session.removeUnusedEvidence(files) }

    private func attach(_ path: String, to walk: inout AssessmentWalk) -> SHA256Digest? {
        do throws(RegistryError) {
            let digest = try session.registry.attachEvidence(contentsOf: path)
            walk.attached(AssessmentDraft.File(digest: digest, name: LocalFolder.name(of: path)))
            return digest
        } catch {
            walk.notAttached(because: CommandFailure(error).message.sentences)
            return nil
        }
    }

    /// - Returns: `nil` where the rules refused, and the walk goes on with their findings.
    private func record(_ walk: inout AssessmentWalk) throws -> Ending? {
        let complete = walk.complete
        let today = session.registry.today
        let assessments = complete.compactMap {
            walk.draft.assessment(of: participant, in: $0.unit, judgedOn: today)
        }
        switch try session.record(assessments) {
        case .refused(let findings):
            walk.refused(by: findings)
            return nil
        case .accepted(let ids, let warnings):
            let units = complete.map(\.unit.reference)
            var rest = walk.draft
            rest.remove(Set(units))
            try session.saveAssessmentDraft(rest, of: participant)
            return .recorded(ids, units: units, warnings: warnings, unanswered: walk.parts.count - units.count)
        }
    }

    /// - Parameter code: the framework or unit that was to be assessed, as typed.
    static func noTerminal(_ participant: ParticipantID, _ code: String? = nil) -> CommandFailure {
        let table: Step.Value = "\(participant).csv"
        return CommandFailure(
            .usage, .noTerminal,
            what: Phrase(
                sv: "Frågorna ställs i en terminal, och här kommer svaren från något annat.",
                en: "The questions are asked in a terminal, and here the answers come from something else."),
            remedy: Advice(
                sv: "Fyll i en fil i stället: {step}, sedan {step2}",
                en: "Fill in a file instead: {step}, then {step2}",
                Step(
                    .writeForm,
                    [
                        .framework: code.map { "\($0)" } ?? .toFillIn, .asTable: .yes,
                        .participant: .given(participant), .output: table,
                    ]),
                Step(.importAssessment, [.file: table])))
    }
}
