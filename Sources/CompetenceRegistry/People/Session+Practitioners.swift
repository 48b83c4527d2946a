public import CompetenceModel
import RegistryStore

extension Session {
    /// Adds a practitioner: someone who may be given authorisations and a key.
    ///
    /// - Parameters:
    ///   - organisation: whom they work for; `nil`: the registry's owner.
    ///   - participant: the same person as a participant, so that nobody is assessed by themselves.
    public func addPractitioner(
        _ handle: Handle, details: PractitionerDetails, organisation: OrganisationCode? = nil,
        participant: ParticipantID? = nil
    ) throws(RegistryError) -> Verdict<Handle> {
        try PlainNames.check(details.name)
        return try act { act in
            if let participant { _ = try act.existing(participant) }
            let organisation = try organisation.map { try act.existing($0) } ?? act.reader.existingOwner()
            act.record(
                PractitionerAdded(
                    handle: handle, organisation: organisation.code, participant: participant,
                    details: try act.conceal(details)))
            return handle
        }
    }

    /// Puts on record that a practitioner belongs to another organisation, from now on.
    public func movePractitioner(
        _ handle: Handle, to organisation: OrganisationCode
    ) throws(RegistryError) -> Verdict<Organisation> {
        try act { act in
            _ = try act.existing(handle)
            let organisation = try act.existing(organisation)
            act.record(PractitionerMoved(practitioner: handle, organisation: organisation.code))
            return organisation
        }
    }

    /// Corrects what is on record of a practitioner: what is not in the correction stays as it is. The handle never changes.
    public func correctPractitioner(
        _ handle: Handle, _ correction: PractitionerCorrection
    ) throws(RegistryError) -> Verdict<Handle> {
        try PlainNames.check(correction.name)
        return try act { act in
            let practitioner = try act.existing(handle)
            if case .set(let participant) = correction.participant { _ = try act.existing(participant) }
            guard let present = try act.reader.details(of: practitioner) else {
                act.find(Finding(.detailsDisposed, ["participant": handle.text]))
                return nil
            }
            let corrected = PractitionerDetails(
                name: correction.name ?? present.name,
                identityNumber: correction.identityNumber.applied(to: present.identityNumber))
            act.record(
                PractitionerCorrected(
                    practitioner: handle,
                    participant: correction.participant.applied(to: practitioner.participant),
                    details: corrected == present ? practitioner.details : try act.conceal(corrected)))
            return handle
        }
    }

    /// Lends an internal quality assurer to another organisation than her own.
    ///
    /// - Parameters:
    ///   - from: the first day; today unless given, and not earlier.
    ///   - until: the last day.
    public func lend(
        _ handle: Handle, to organisation: OrganisationCode, from: CalendarDate? = nil, until: CalendarDate
    ) throws(RegistryError) -> Verdict<Loan> {
        try act { act in
            _ = try act.existing(handle)
            _ = try act.existing(organisation)
            let loan = Loan(to: organisation, from: from ?? act.today, until: until)
            act.record(AssurerLent(practitioner: handle, loan: loan))
            return loan
        }
    }

    /// Ends a loan earlier than was said: the one that holds on the day, or else the next.
    ///
    /// - Parameter from: the first day without it; today unless given, and not earlier.
    public func endLoan(
        of handle: Handle, to organisation: OrganisationCode, from: CalendarDate? = nil
    ) throws(RegistryError) -> Verdict<CalendarDate> {
        try act { act in
            _ = try act.existing(handle)
            _ = try act.existing(organisation)
            let from = from ?? act.today
            act.record(LoanEnded(practitioner: handle, to: organisation, from: from))
            return from
        }
    }

    /// Gives a role authorisation. A provisional assessor becomes a certified one otherwise; see
    /// ``certify(_:authorisation:training:trainedOn:until:)``.
    public func authorise(
        _ handle: Handle, role: Role, framework: FrameworkCode? = nil, units: [UnitCode] = [],
        from: CalendarDate? = nil, until: CalendarDate? = nil, basis: String, provisional: Bool = false
    ) throws(RegistryError) -> Verdict<Authorisation> {
        try act { act in
            _ = try act.existing(handle)
            if let framework { _ = try act.existing(framework) }
            for unit in units where try act.reader.versions(of: unit).isEmpty {
                throw RegistryError(.unknownUnit, ["unit": unit.text])
            }
            let authorisation = Authorisation(
                id: AuthorisationID(number: try act.next(.authorisation)), practitioner: handle, role: role,
                framework: framework, units: units, from: from ?? act.today, until: until, basis: basis,
                isProvisional: provisional)
            act.record(AuthorisationGranted(authorisation: authorisation))
            return authorisation
        }
    }

    /// Withdraws every valid authorisation in a role. Acts before `from` stand.
    ///
    /// - Parameter from: the first day without it; today unless given, and not earlier.
    public func withdraw(
        _ handle: Handle, role: Role, reason: String, from: CalendarDate? = nil
    ) throws(RegistryError) -> Verdict<[AuthorisationID]> {
        try act { act in
            let practitioner = try act.existing(handle)
            let from = from ?? act.today
            let held = practitioner.authorisations.filter {
                $0.role == role && ($0.withdrawnFrom.map { from < $0 } ?? true) && ($0.until ?? from) >= from
            }
            guard !held.isEmpty else {
                throw RegistryError(.noSuchAuthorisation, ["practitioner": handle.text, "role": role.rawValue])
            }
            let remark = try act.conceal(Remark(reason))
            for authorisation in held {
                act.record(
                    AuthorisationWithdrawn(
                        authorisation: authorisation.id, practitioner: handle, from: from, reason: remark))
            }
            return held.map(\.id)
        }
    }

    /// Registers a key as a practitioner's, from now on: as its holder says herself, and has signed with it.
    public func registerKey(_ signed: SignedKeyRegistration) throws(RegistryError) -> Verdict<SHA256Digest> {
        try act { act in
            let registration = signed.registration
            let practitioner = try act.existing(registration.practitioner)
            act.record(
                KeyRegistered(
                    registration: registration, proof: signed.proof,
                    takesRoot: registration.sampling.map { practitioner.takes($0, on: act.today) } ?? false))
            return registration.fingerprint
        }
    }

    /// Registers a key that is at hand.
    public func registerKey(of handle: Handle, _ key: any Signer) throws(RegistryError) -> Verdict<SHA256Digest> {
        let signed: SignedKeyRegistration
        do {
            signed = try key.registration(
                of: handle, in: registry.fingerprint(), series: registry.samplingSeries())
        } catch {
            throw RegistryError(wrapping: error)
        }
        return try registerKey(signed)
    }

    /// Ends a key: lost, stolen, or its holder has left. Whoever fears that a key of their own is stolen ends it without waiting
    /// for an administrator.
    public func endKey(
        _ fingerprint: SHA256Digest, of handle: Handle, from: CalendarDate? = nil
    ) throws(RegistryError) -> Verdict<CalendarDate> {
        try act { act in
            _ = try act.existing(handle)
            let from = from ?? act.today
            act.record(KeyEnded(practitioner: handle, key: fingerprint, from: from))
            return from
        }
    }
}
