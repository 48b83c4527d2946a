import CompetenceModel

/// What a command does, as a row of the table of permissions: its help says from it who may, and a shell offers those who do.
struct CommandAct {
    var act: ActKind
    /// With which option the command does it; `nil` where it always does.
    var option: String?

    init(_ act: ActKind, with option: String? = nil) {
        self.act = act
        self.option = option
    }

    /// Who may do all that a command does, a line for each option; `nil` where everybody may, as whoever only reads.
    static func whoMay(_ acts: [CommandAct]) -> Phrase? {
        var options: [String?] = []
        for act in acts where !options.contains(act.option) { options.append(act.option) }
        let lines = options.compactMap { option -> Phrase? in
            let permissions = acts.filter { $0.option == option }.map { PermissionTable.standard[$0.act] }
            guard !permissions.contains(where: \.roles.isEmpty) else { return nil }
            let names = Role.allCases.filter { role in permissions.contains { $0.roles.contains(role) } }.map(\.title)
            let with = option.map { Phrase(sv: " (med \($0))", en: " (with \($0))") } ?? Phrase(sv: "", en: "")
            return Phrase(
                sv: "Får göras av\(with.sv): \(names.map(\.sv).joined(separator: ", ")).",
                en: "May be done by\(with.en): \(names.map { $0.en ?? $0.sv }.joined(separator: ", ")).")
        }
        guard !lines.isEmpty else { return nil }
        return Phrase(
            sv: lines.map(\.sv).joined(separator: "\n\n"), en: lines.map(\.en).joined(separator: "\n\n"))
    }

    /// Whether somebody holds a role, today, in which one of `acts` is done.
    static func isFor(_ practitioner: Practitioner, _ acts: [CommandAct], on day: CalendarDate) -> Bool {
        acts.isEmpty
            || acts.contains { act in
                let roles = PermissionTable.standard[act.act].roles
                return roles.isEmpty || practitioner.authorisation(roles, on: day) != nil
            }
    }
}
