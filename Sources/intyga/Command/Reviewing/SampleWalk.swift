import CompetenceModel
import CompetenceRegistry

/// Goes through a sample at a terminal: each assessment is shown, with its evidence to open, and gets its verdict at once.
struct SampleWalk {
    let context: Context
    /// Shows an assessment, and remembers that it did.
    let show: (AssessmentID) throws -> Void
    /// The evidence files of an assessment that can be opened here.
    let files: (AssessmentID) throws -> [SHA256Digest]
    /// Writes evidence files where they can be looked at, remembers that it did, and says where.
    let open: ([SHA256Digest], AssessmentID) throws -> [String]
    /// Passes a verdict, and says so.
    let judge: (AssessmentID, SampleVerdict) throws -> Void

    enum Answer {
        case verdict(SampleVerdict)
        case skip
        case leave
    }

    /// Whether somebody sits there who can be shown something and asked, and whose verdicts are acts of their own: an intent is one.
    static func isPossible(_ context: Context) -> Bool {
        context.actingIn == nil && context.output.format == .text && Terminal.isInteractive && Terminal.outputIsTerminal
    }

    /// - Returns: whether all of them were gone through.
    func run(_ assessments: [AssessmentID]) throws -> Bool {
        for (index, id) in assessments.enumerated() {
            context.output.write("\n")
            try show(id)
            _ = context.output.flush()
            answering: while true {
                switch try answer(id, index + 1, of: assessments.count) {
                case .verdict(let verdict):
                    if try isTaken(verdict, on: id) { break answering }
                case .skip: break answering
                case .leave: return false
                }
            }
        }
        return true
    }

    /// Passes a verdict; what is refused, for a criterion that there is not, is asked again.
    private func isTaken(_ verdict: SampleVerdict, on id: AssessmentID) throws -> Bool {
        defer { _ = context.output.flush() }
        do {
            try judge(id, verdict)
            return true
        } catch let refusal as Refusal where verdict.verdict == .returned {
            context.output.refuse(refusal)
            return false
        }
    }

    private func answer(_ id: AssessmentID, _ number: Int, of count: Int) throws -> Answer {
        let language = context.language
        let files = try files(id)
        var keys: [(key: Character, words: Phrase)] = [
            (ReviewKeys.approve(language), Phrase(sv: "ja, godkänn", en: "yes, approve")),
            (ReviewKeys.return(language), Phrase(sv: "återsänd", en: "back to the assessor")),
        ]
        if !files.isEmpty {
            let words = Phrase(sv: "filer (\(files.count))", en: "files (\(files.count))")
            keys.append((ReviewKeys.files, words))
        }
        keys.append((WalkKeys.skip(language), Phrase(sv: "hoppa över", en: "skip")))
        let menu =
            keys.map { "[\($0.key)] \($0.words[language])" } + [
                Phrase(sv: "[Ctrl-C] sluta", en: "[Ctrl-C] stop")[language]
            ]
        let place = Phrase(sv: "\(id) (\(number) av \(count))", en: "\(id) (\(number) of \(count))")[language]
        while true {
            guard let key = Prompt.key("\n\(place)\n\(menu.joined(separator: "  "))\n") else { return .leave }
            switch key {
            case ReviewKeys.approve(language): return .verdict(SampleVerdict(.approved))
            case ReviewKeys.return(language):
                if let verdict = try returned() { return .verdict(verdict) }
            case ReviewKeys.files where !files.isEmpty:
                for path in try open(files, id) { say(path + "\n") }
            case WalkKeys.skip(language): return .skip
            default: break
            }
        }
    }

    /// Asks what the assessor is to do; `nil` where that was left.
    private func returned() throws -> SampleVerdict? {
        let language = context.language
        let which = Phrase(sv: "Vilket kriterium? (Enter: hela) ", en: "Which criterion? (Enter: all of it) ")
        guard let typed = Prompt.line(which[language]) else { return nil }
        let criteria = typed.split { $0 == "," || $0.isWhitespace }.map(String.init)
        let numbers = criteria.compactMap { CriterionNumber($0) }
        guard numbers.count == criteria.count else {
            say(
                Phrase(sv: "Skriv numret, till exempel 1.2.", en: "Write its number, for example 1.2.")[language] + "\n"
            )
            return nil
        }
        let what = Phrase(sv: "Vad ska bedömaren göra? ", en: "What is the assessor to do? ")
        guard let comment = Prompt.line(what[language]), comment.contains(where: { !$0.isWhitespace }) else {
            return nil
        }
        return SampleVerdict(.returned, numbers, try Typed.text(comment, Label.feedback))
    }

    private func say(_ text: String) { Prompt.say(text) }
}

/// A verdict with what is said to the assessor.
struct SampleVerdict {
    var verdict: Review.Verdict
    var criteria: [CriterionNumber]
    var comment: String?

    init(_ verdict: Review.Verdict, _ criteria: [CriterionNumber] = [], _ comment: String? = nil) {
        self.verdict = verdict
        self.criteria = criteria
        self.comment = comment
    }

    /// Says what became of it.
    /// - Parameter subject: for a program: what was reviewed.
    func report(_ outcome: Verdict<[AssessmentID]>, of subject: [String: JSON], in context: Context) throws {
        try context.report(outcome) { ids in
            guard !ids.isEmpty else {
                return Phrase(sv: "Allt i stickprovet är redan granskat.", en: "All of the sample is reviewed already.")
            }
            let list = ids.map(\.text).joined(separator: ", ")
            let word = ids.count == 1 ? Terms.title(verdict) : Terms.titleOfSeveral(verdict)
            return Phrase(sv: "\(list): \(word.sv)", en: "\(list): \(word.en)")
        } _: { ids in
            subject.merging(
                [
                    "verdict": .string(verdict.rawValue), "assessments": .array(ids.map { .string($0.text) }),
                ]) { $1 }
        }
    }
}

/// The keys of a review. None of them means something else in an assessment (`WalkKeys`).
enum ReviewKeys {
    static func approve(_ language: Language) -> Character { language == .swedish ? "j" : "y" }
    static func `return`(_ language: Language) -> Character { language == .swedish ? "å" : "b" }
    static let files: Character = "f"
}
