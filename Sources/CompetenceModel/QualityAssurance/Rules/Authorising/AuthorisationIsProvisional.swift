/// Only a provisional authorisation to assess, which holds on the day, can become a certified one.
public struct AuthorisationIsProvisional: QualityRule {
    public let source = "[4] certified after training and approved validations"
    public init() {}

    public func findings(in subject: CertificationCase) -> [Finding] {
        let authorisation = subject.provisional
        let isHeld =
            authorisation.practitioner == subject.practitioner.handle && authorisation.isValid(on: subject.today)
        guard !isHeld || !authorisation.isProvisional || !authorisation.role.assesses else { return [] }
        return [
            Finding(.notProvisional, ["practitioner": "\(subject.practitioner.handle)", "day": "\(subject.today)"])
        ]
    }
}
