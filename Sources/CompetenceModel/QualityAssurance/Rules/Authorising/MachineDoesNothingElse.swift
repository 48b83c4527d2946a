/// A machine never holds, and never held, what a person may do, and a person never becomes a machine. Its key lies open, for it works
/// unattended: whoever takes the key gets nothing but what the machine may do.
public struct MachineDoesNothingElse: QualityRule {
    public let source = "docs/decisions/0023-issuing-is-one-act-of-a-person.md"
    public init() {}

    public func findings(in subject: GrantCase) -> [Finding] {
        let isMachine = subject.authorisation.role.isMachine
        let other = subject.practitioner.authorisations.first { $0.role.isMachine != isMachine }
        guard other != nil || (isMachine && subject.practitioner.participant != nil) else { return [] }
        return [Finding(.machineDoesNothingElse, ["practitioner": "\(subject.practitioner.handle)"])]
    }
}
