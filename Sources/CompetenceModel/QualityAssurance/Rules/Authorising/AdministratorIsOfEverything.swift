/// An administrator's authorisation is for the whole registry. People, keys and authorisations belong to no framework, so one
/// that named a framework would promise a limit that is not there.
public struct AdministratorIsOfEverything: QualityRule {
    public let source = "least surprise: a limit that is stated holds"
    public init() {}

    public func findings(in subject: GrantCase) -> [Finding] {
        let authorisation = subject.authorisation
        guard authorisation.role == .administrator, authorisation.framework != nil || !authorisation.units.isEmpty
        else {
            return []
        }
        return [Finding(.administratorLimited, ["practitioner": "\(authorisation.practitioner)"])]
    }
}
