import CertificateSeal
import CompetenceModel
import CompetenceRegistry

/// The recovery key, as it is printed for its envelope and as it is typed from there.
enum RecoveryTexts {
    private static let wordsOfALine = 6

    /// What to do with the words, and the words.
    static func envelope(_ words: RecoveryWords) -> Phrase {
        let list = Self.list(words)
        return Phrase(
            sv: """
                Återställningsnyckeln visas en enda gång. Skriv av orden på papper, lägg det
                i ett förslutet kuvert och lås in det hos någon annan än administratören:

                \(list)

                Med dem kan en ny administratör föreslås om den som finns inte längre kan
                komma in.
                """,
            en: """
                The recovery key is shown this once. Write the words down on paper, put it
                into a sealed envelope, and have somebody other than the administrator lock
                it away:

                \(list)

                With them a new administrator can be proposed if the present one cannot get
                in any more.
                """)
    }

    /// Numbered, six on a line.
    private static func list(_ words: RecoveryWords) -> String {
        let width = (words.words.map(\.count).max() ?? 0) + 2
        let cells = words.words.enumerated().map { index, word in
            let number = index < 9 ? " \(index + 1)" : "\(index + 1)"
            return "\(number) \(word)" + String(repeating: " ", count: width - word.count)
        }
        return stride(from: 0, to: cells.count, by: wordsOfALine).map { start in
            var line = "  " + cells[start..<min(start + wordsOfALine, cells.count)].joined()
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}

extension Context {
    /// Somebody acting with the recovery key: its words come from `INTYGA_RECOVERY_WORDS`, or are asked for.
    func recoverySession() throws -> Session {
        let registry = try registryToActIn()
        let question = Phrase(
            sv: "Återställningsnyckelns \(RecoveryWords.count) ord: ",
            en: "The \(RecoveryWords.count) words of the recovery key: ")
        let typed = Environment["INTYGA_RECOVERY_WORDS"].nonEmpty ?? Prompt.line(question[language]) ?? ""
        let words: RecoveryWords
        do {
            words = try RecoveryWords(typed: typed)
        } catch {
            throw CommandFailure(error)
        }
        let key = try words.key()
        let fingerprint = SHA256Digest(hashing: key.publicKey.rawRepresentation)
        let holder = try registry.practitioners().first { person in
            person.practitioner.keys.contains { $0.fingerprint == fingerprint }
        }
        guard let holder else { throw CommandFailure.recoveryKeyOfAnother }
        return registry.session(as: holder.practitioner.handle, key: key)
    }
}

extension CommandFailure {
    fileprivate init(_ problem: RecoveryWordsProblem) {
        let count = RecoveryWords.count
        let what =
            switch problem {
            case .wrongCount(let given):
                Phrase(
                    sv: "Återställningsnyckeln har \(count) ord, och här är \(given).",
                    en: "The recovery key has \(count) words, and here are \(given).")
            case .unknownWord(let word, let place):
                Phrase(
                    sv: "Ord nummer \(place), ”\(word)”, finns inte bland orden.",
                    en: "Word number \(place), “\(word)”, is not one of the words.")
            case .doNotFit:
                Phrase(
                    sv: "Orden hör inte ihop: något är avläst eller skrivet fel.",
                    en: "The words do not belong together: one was read or typed wrong.")
            }
        self.init(
            .badInput, .recoveryWordsWrong, what: what,
            remedy: Phrase(
                sv: "Läs dem på papperet i kuvertet igen, rad för rad, och skriv dem i samma ordning.",
                en: "Read them on the paper in the envelope again, line by line, and type them in the same order."))
    }

    fileprivate static let recoveryKeyOfAnother = CommandFailure(
        .badInput, .recoveryKeyOfAnother,
        what: Phrase(
            sv: "Orden är en återställningsnyckel, men inte det här registrets.",
            en: "The words are a recovery key, but not this registry's."),
        remedy: Phrase(
            sv: "Leta efter kuvertet för det här registret. Varje ny nyckel ersätter den förra.",
            en: "Look for this registry's envelope. Each new key takes the place of the one before."))
}
