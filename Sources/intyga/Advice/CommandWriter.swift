import CompetenceModel

/// Writes steps as commands that can be pasted into a shell.
struct CommandWriter {
    var language: Language

    /// The command of a step.
    ///
    /// - Parameter options: what comes right behind the program's name.
    func command(_ step: Step, with options: [String] = []) -> String {
        let spelling = Spelling.of(step.act)
        let words =
            [spelling.program.rawValue] + options.map(Self.quoted) + [spelling.words]
            + spelling.parts.compactMap { typed($0, of: step) }
        return words.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The same, for somebody who sits anywhere.
    @Sendable func plain(_ step: Step) -> String { command(step) }

    /// The text of an advice, with bare commands: as whoever sits at any computer can use them.
    func text(_ advice: Advice) -> String {
        advice.text(in: language) { command($0) }
    }

    /// The same, commands apart from sentences.
    ///
    /// - Parameter options: what a command gets besides.
    func wording(_ advice: Advice, with options: (Step.Act) -> [String]) -> Wording {
        Wording(
            advice.parts(in: language).map { part in
                switch part {
                case .words(let words): .words(words)
                // What only goes with a command is broken between words like a sentence.
                case .step(let step) where Spelling.of(step.act).program == .none: .words(command(step))
                case .step(let step): .command(command(step, with: options(step.act)))
                }
            })
    }

    /// The same, with bare commands.
    func bare(_ advice: Advice) -> Wording { wording(advice) { _ in [] } }

    private func typed(_ part: Spelling.Part, of step: Step) -> String? {
        switch part {
        case .word(let word): word
        case .argument(let parameter): value(of: parameter, in: step)
        case .allOf(let parameter, let ending): value(of: parameter, in: step).map { $0 + ending }
        case .option(let name, let parameter):
            step.parameters[parameter] == .named ? name : value(of: parameter, in: step).map { "\(name) \($0)" }
        case .flag(let parameter, let name, let opposite):
            switch step.parameters[parameter] {
            case .yes, .named: name
            case .no: opposite
            default: nil
            }
        case .variable(let name, let parameter):
            parameter.flatMap { value(of: $0, in: step) }.map { "\(name)=\($0)" } ?? name
        }
    }

    private func value(of parameter: Step.Parameter, in step: Step) -> String? {
        switch step.parameters[parameter] {
        case .given(let texts) where !texts.isEmpty: texts.map(Self.quoted).joined(separator: " ")
        case .toFillIn: Spelling.placeholder(parameter)?[language] ?? "\"…\""
        default: nil
        }
    }

    /// As a shell takes it for one word.
    static func quoted(_ word: String) -> String {
        let isPlain = word.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || "-_./,:@%+=…".unicodeScalars.contains(scalar)
        }
        return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }
}

extension Message {
    /// What happened and what to do about it, in one, with bare commands.
    var sentences: Phrase {
        let (sv, en) = (CommandWriter(language: .swedish), CommandWriter(language: .english))
        return Phrase(sv: "\(what.sv) \(sv.text(remedy))", en: "\(what.en) \(en.text(remedy))")
    }
}
