public import CompetenceModel
import RegistryStore

extension Session {
    /// Makes a provisional assessor a certified one, by training and approved validations [4]. The certified authorisation is of
    /// the same role and reach, holds from today, and ends the provisional one; what was judged before stays provisional.
    ///
    /// - Parameters:
    ///   - authorisation: the provisional authorisation; `nil` where there is only one.
    ///   - training: which training, in words; the basis of the certified authorisation.
    ///   - trainedOn: the day on which it was completed.
    ///   - until: the last day of the certified authorisation; `nil`: until further notice.
    public func certify(
        _ handle: Handle, authorisation: AuthorisationID? = nil, training: String = "", trainedOn: CalendarDate? = nil,
        until: CalendarDate? = nil
    ) throws(RegistryError) -> Verdict<Authorisation> {
        try act { act in
            let practitioner = try act.existing(handle)
            guard let provisional = act.provisional(authorisation, of: practitioner) else { return nil }
            let certified = provisional.certified(
                as: AuthorisationID(number: try act.next(.authorisation)), from: act.today, until: until,
                basis: training)
            act.record(
                AssessorCertified(
                    authorisation: certified, provisional: provisional.id,
                    // A day to come is no day on which training was completed.
                    trainedOn: trainedOn ?? act.today.adding(days: 1),
                    validations: act.facts.approvedValidations(of: practitioner, towards: provisional)))
            return certified
        }
    }
}

extension Act {
    /// The provisional authorisation named, or the only one that holds today.
    fileprivate mutating func provisional(_ named: AuthorisationID?, of practitioner: Practitioner) -> Authorisation? {
        let held = practitioner.authorisations.filter {
            $0.isProvisional && $0.role.assesses && $0.isValid(on: today) && (named == nil || named == $0.id)
        }
        if held.count == 1 { return held[0] }
        let handle = practitioner.handle.text
        if held.isEmpty {
            find(Finding(.notProvisional, ["practitioner": handle, "day": today.description]))
        } else {
            let list = held.map(\.id.text).joined(separator: ", ")
            find(Finding(.provisionalUnclear, ["practitioner": handle, "authorisations": list]))
        }
        return nil
    }
}
