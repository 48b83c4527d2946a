public import CompetenceModel
import RegistryStore

extension Session {
    /// Adds a practitioner: someone who may be given authorisations and a key.
    ///
    /// - Parameters:
    ///   - organisation: the employer where it is another than the registry's own centre.
    ///   - participant: the same person as a participant, so that nobody is assessed by themselves.
    public func addPractitioner(
        _ handle: Handle, details: PractitionerDetails, organisation: String? = nil,
        municipality: MunicipalityCode? = nil, participant: ParticipantID? = nil
    ) throws(RegistryError) -> Verdict<Handle> {
        try PlainNames.check(details.name, organisation)
        return try act("practitioner add") { act in
            act.require(.administrator)
            guard try act.reader.practitioner(handle) == nil else {
                throw RegistryError(.practitionerExists, ["practitioner": handle.text])
            }
            if let participant { _ = try act.reader.existing(participant) }
            act.record(
                PractitionerAdded(
                    handle: handle, organisation: organisation, municipality: municipality, participant: participant,
                    details: try act.conceal(details)))
            return handle
        }
    }

    /// Gives a role authorisation. A provisional assessor becomes a certified one otherwise; see
    /// ``certify(_:authorisation:training:trainedOn:until:)``.
    public func authorise(
        _ handle: Handle, role: Role, framework: FrameworkCode? = nil, units: [UnitCode] = [],
        from: CalendarDate? = nil, until: CalendarDate? = nil, basis: String, provisional: Bool = false
    ) throws(RegistryError) -> Verdict<Authorisation> {
        try act("practitioner authorise") { act in
            act.require(.administrator)
            let practitioner = try act.reader.existing(handle)
            if let framework { _ = try act.reader.existing(framework) }
            for unit in units where try act.reader.versions(of: unit).isEmpty {
                throw RegistryError(.unknownUnit, ["unit": unit.text])
            }
            let from = from ?? act.today
            if let until, until < from {
                throw RegistryError(.periodEndsBeforeItBegins, ["from": from.description, "until": until.description])
            }
            let authorisation = Authorisation(
                id: try act.reader.nextAuthorisation(), practitioner: handle, role: role, framework: framework,
                units: units, from: from, until: until, basis: basis, isProvisional: provisional)
            act.check(
                GrantCase.rules,
                on: GrantCase(practitioner: practitioner, authorisation: authorisation, today: act.today))
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
        try act("practitioner withdraw") { act in
            act.require(.administrator)
            let practitioner = try act.reader.existing(handle)
            let from = from ?? act.today
            guard from >= act.today else {
                throw RegistryError(.dateInThePast, ["day": from.description, "today": act.today.description])
            }
            let held = practitioner.authorisations.filter {
                $0.role == role && $0.withdrawnFrom == nil && ($0.until ?? from) >= from
            }
            guard !held.isEmpty else {
                throw RegistryError(.noSuchAuthorisation, ["practitioner": handle.text, "role": role.rawValue])
            }
            if role == .administrator {
                let others = try act.reader.practitioners().contains {
                    $0.handle != handle && $0.authorisation([.administrator], on: from) != nil
                }
                if !others { act.find(Finding(.lastAdministrator, ["actor": handle.text])) }
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

    /// Registers a public key as a practitioner's, from now on.
    public func registerKey(_ key: RegisteredKey, of handle: Handle) throws(RegistryError) -> Verdict<SHA256Digest> {
        try act("key register") { act in
            act.require(.administrator)
            _ = try act.reader.existing(handle)
            if let known = try act.reader.keyRegistration(fingerprint: key.fingerprint) {
                throw RegistryError(
                    .keyAlreadyRegistered,
                    ["key": key.fingerprint.description, "practitioner": known.practitioner.text])
            }
            act.record(KeyRegistered(practitioner: handle, key: key))
            return key.fingerprint
        }
    }

    /// Ends a key: lost, stolen, or its holder has left.
    public func endKey(
        _ fingerprint: SHA256Digest, of handle: Handle, from: CalendarDate? = nil
    ) throws(RegistryError) -> Verdict<CalendarDate> {
        try act("key end") { act in
            // Whoever fears that a key is stolen ends it without waiting for an administrator.
            if handle != act.actor.handle { act.require(.administrator) }
            let practitioner = try act.reader.existing(handle)
            guard practitioner.keys.contains(where: { $0.fingerprint == fingerprint && $0.endedFrom == nil }) else {
                throw RegistryError(
                    .keyNotRegistered, ["practitioner": handle.text, "key": fingerprint.description])
            }
            let from = from ?? act.today
            guard from >= act.today else {
                throw RegistryError(.dateInThePast, ["day": from.description, "today": act.today.description])
            }
            act.record(KeyEnded(practitioner: handle, key: fingerprint, from: from))
            return from
        }
    }
}
