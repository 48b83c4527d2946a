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
    /// The roles that the present person holds. Asked only where a step is of some role.
    var roles: () -> Set<Role> = { [] }

    /// What the command of a step gets in a sentence to the present person. What others are asked to do, they do as themselves
    /// and where they sit.
    func options(for act: Step.Act) -> [String] {
        guard !(registry + keys + actor).isEmpty else { return [] }
        if let roles = act.roles, roles.isDisjoint(with: self.roles()) { return [] }
        return options(for: act, as: actor)
    }

    /// For somebody whose key is here too, or for somebody who sits elsewhere.
    ///
    /// - Parameter actor: `--as HANDLE`; `nil` where the person is not at this computer.
    func options(for act: Step.Act, as actor: [String]?) -> [String] {
        guard let actor else { return [] }
        let needs = Spelling.of(act).needs
        return (needs.registry ? registry : []) + (needs.keys ? keys : []) + (needs.actor ? actor : [])
    }
}
