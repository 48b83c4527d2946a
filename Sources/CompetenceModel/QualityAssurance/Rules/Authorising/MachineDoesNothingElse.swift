/// A machine never holds, and never held, what a person may do, and a person never becomes a machine. Its key lies open, for it works
/// unattended: whoever takes the key gets nothing but what the machine may do. So it is with the key in the envelope, and each of
/// the two does its own.
public struct MachineDoesNothingElse: QualityRule {
    public let source = "docs/decisions/0023-issuing-is-one-act-of-a-person.md"
    public init() {}

    public func findings(in subject: GrantCase) -> [Finding] {
        let role = subject.authorisation.role
        let other = subject.practitioner.authorisations.first {
            $0.role != role && !($0.role.isPersonal && role.isPersonal)
        }
        guard other != nil || (!role.isPersonal && subject.practitioner.participant != nil) else { return [] }
        return [Finding(.machineDoesNothingElse, ["practitioner": "\(subject.practitioner.handle)"])]
    }
}
