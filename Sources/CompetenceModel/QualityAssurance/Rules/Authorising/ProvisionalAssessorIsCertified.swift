/// Whoever is a provisional assessor becomes a certified one by being certified, not by a second authorisation that is silent
/// about the first [4].
///
/// Somebody certified elsewhere meanwhile loses the provisional authorisation first: two acts, and both are on record.
public struct ProvisionalAssessorIsCertified: QualityRule {
    public let source = "[4] certified after training and approved validations"
    public init() {}

    public func findings(in subject: GrantCase) -> [Finding] {
        let granted = subject.authorisation
        guard granted.role.assesses, !granted.isProvisional else { return [] }
        return subject.practitioner.authorisations.filter { held in
            held.isProvisional && held.role.assesses && granted.overlaps(held) && held.holds(onOrAfter: subject.today)
        }.map { held in
            Finding(
                .assessorIsProvisional,
                [
                    "practitioner": "\(granted.practitioner)", "authorisation": "\(held.id)",
                    "role": held.role.rawValue,
                ])
        }
    }
}

extension Authorisation {
    /// Whether it holds on `day` or on one after it.
    fileprivate func holds(onOrAfter day: CalendarDate) -> Bool {
        (until.map { $0 >= day } ?? true) && (withdrawnFrom.map { $0 > day } ?? true)
    }
}
