import CompetenceModel

/// The global options that the present command was given and that a command printed for the same person needs too, so that
/// what is pasted acts on the same registry, as the same person.
///
/// `--language` and `--format` are not carried: they change how an answer reads, not what is done.
struct CarriedOptions {
    /// `--registry FILE`, where it differs from what holds without it.
    var registry: [String] = []
    /// `--keys FOLDER`, likewise.
    var keys: [String] = []
    /// `--as HANDLE`, likewise.
    var actor: [String] = []
    /// The roles that the present person holds. Asked only for a text that names a command of some role.
    var roles: () -> Set<Role> = { [] }

    /// What a command is done with.
    struct Need {
        var registry = false
        var keys = false
        var actor = false
        /// Named to somebody who holds none of these roles, it is a request to others, not something to do as oneself.
        var roles: Set<Role>?

        static let nothing = Need()
        static let reading = Need(registry: true)
        static let ownKey = Need(registry: true, keys: true)
        static let acting = Need(registry: true, keys: true, actor: true)
        static let administering = acting(as: [.administrator])
        static let assessing = acting(as: [.assessor, .occupationalAssessor])
        static let reviewing = acting(as: [.internalQualityAssurer, .externalQualityAssurer])

        private static func acting(as roles: Set<Role>) -> Need {
            Need(registry: true, keys: true, actor: true, roles: roles)
        }
    }

    /// A text with the options in every command that it advises. What stands in quotation marks only names a command.
    func completing(_ text: String) -> String {
        guard !(registry + keys + actor).isEmpty, text.contains(Self.program) else { return text }
        var result = ""
        var rest = text[...]
        while let range = rest.firstRange(of: Self.program) {
            let opening = rest[..<range.lowerBound].last ?? result.last
            result += rest[..<range.upperBound]
            rest = rest[range.upperBound...]
            guard opening.map({ $0.isWhitespace || $0 == "(" }) ?? true, let need = Self.need(ofCommandIn: rest) else {
                continue
            }
            // What others are asked to do, they do as themselves and where they sit.
            guard need.roles?.isDisjoint(with: roles()) != true else { continue }
            let options = options(for: need, actor)
            if !options.isEmpty { result += options.map(Self.quoted).joined(separator: " ") + " " }
        }
        return result + rest
    }

    /// A command for somebody whose key is here too, or for somebody who sits elsewhere.
    ///
    /// - Parameter actor: `--as HANDLE`; `nil` where the person is not at this computer.
    func addressing(_ command: String, to actor: [String]?) -> String {
        guard let actor, command.hasPrefix(Self.program) else { return command }
        let rest = command.dropFirst(Self.program.count)
        let options = options(for: Self.need(ofCommandIn: rest) ?? .acting, actor)
        return ([String(Self.program.dropLast())] + options.map(Self.quoted) + [String(rest)]).joined(separator: " ")
    }

    private func options(for need: Need, _ actor: [String]) -> [String] {
        (need.registry ? registry : []) + (need.keys ? keys : []) + (need.actor ? actor : [])
    }

    private static let program = "intyga "

    private static func need(ofCommandIn text: Substring) -> Need? {
        let words = text.prefix { $0 != "\n" }.split(separator: " ", maxSplits: 2).prefix(2).map { word in
            String(word.prefix { $0.isLetter || $0 == "-" })
        }
        guard let first = words.first else { return nil }
        return needs[words.joined(separator: " ")] ?? needs[first]
    }

    /// As a shell takes it for one word.
    static func quoted(_ word: String) -> String {
        let isPlain = word.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || "-_./,:@%+=…".unicodeScalars.contains(scalar)
        }
        return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }

    /// Every command, by the words that it begins with. A test holds the list against the command line.
    static let needs: [String: Need] = [
        "status": .acting, "init": .ownKey, "demo": .nothing, "backup": .reading, "restore": .reading,
        "catalogue import": .administering, "catalogue list": .reading, "catalogue show": .reading,
        "catalogue approve": .administering, "catalogue adopt": .administering,
        "practitioner add": .administering, "practitioner authorise": .administering,
        "practitioner certify": .administering, "practitioner withdraw": .administering,
        "practitioner list": .reading, "practitioner show": .reading,
        "participant add": .acting, "participant import": .acting, "participant register": .acting,
        "participant list": .reading, "participant show": .acting, "participant exit": .acting,
        "participant correct": .administering,
        // A key is shown and made where its owner sits.
        "key create": .ownKey, "key show": .nothing, "key register": .administering,
        "key end": .administering, "key install": .ownKey,
        "assess": .assessing, "assessment form": .reading, "assessment import": .assessing, "assessment list": .reading,
        "assessment show": .reading, "assessment withdraw": .assessing,
        "evidence export": .reading, "evidence dispose": .administering,
        "claim submit": .assessing, "claim resubmit": .assessing, "claim withdraw": .assessing, "claim list": .reading,
        "claim show": .reading, "claim sign-off": .reviewing, "claim return": .reviewing, "claim export": .acting,
        "claim import": .acting,
        "review": .reviewing, "review claim": .reviewing, "review impact": .acting,
        "package receive": .acting, "package list": .reading, "package show": .acting, "package review": .acting,
        "package decide": .acting,
        "certificate issue": .administering, "certificate list": .reading, "certificate show": .reading,
        "certificate export": .reading, "certificate render": .reading, "certificate revoke": .administering,
        "certificate reissue": .administering, "certificate status-list": .administering,
        "certificate verify": .nothing,
        "worklist": .acting, "report validation": .reading, "report funnel": .reading, "report outcomes": .reading,
        "report sampling": .reading, "report workload": .reading, "report quality": .reading,
        "meeting record": .acting, "meeting list": .reading,
        "appeal lodge": .acting, "appeal decide": .acting, "appeal list": .reading,
        "audit log": .reading, "audit verify": .reading, "audit checkpoint": .acting,
    ]
}
