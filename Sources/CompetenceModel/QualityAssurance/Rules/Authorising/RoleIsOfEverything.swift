/// The authorisation of an administrator, or of a machine, is for the whole registry. People, keys and seals belong to no framework,
/// so one that named a framework would promise a limit that is not there.
public struct RoleIsOfEverything: QualityRule {
    public let source = "least surprise: a limit that is stated holds"
    public init() {}

    public func findings(in subject: GrantCase) -> [Finding] {
        let authorisation = subject.authorisation
        guard authorisation.role.isOfEverything, authorisation.framework != nil || !authorisation.units.isEmpty else {
            return []
        }
        return [
            Finding(
                .roleNotLimited,
                ["practitioner": "\(authorisation.practitioner)", "role": authorisation.role.rawValue])
        ]
    }
}
