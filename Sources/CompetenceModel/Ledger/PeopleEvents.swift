public struct PractitionerAdded: EventContent {
    public var event: LedgerEvent { .practitionerAdded(self) }
    public var handle: Handle
    public var organisation: OrganisationCode
    public var participant: ParticipantID?
    /// Commitment to `PractitionerDetails`.
    public var details: SHA256Digest
    public var subject: String { handle.text }
    public var commitments: [SHA256Digest] { [details] }

    public init(
        handle: Handle, organisation: OrganisationCode, participant: ParticipantID?, details: SHA256Digest
    ) {
        self.handle = handle
        self.organisation = organisation
        self.participant = participant
        self.details = details
    }
}

/// What was on record of a practitioner was wrong, or has changed. What she did before stands as it was judged then.
public struct PractitionerCorrected: EventContent {
    public var event: LedgerEvent { .practitionerCorrected(self) }
    public var practitioner: Handle
    // As it is from now on.
    public var participant: ParticipantID?
    /// Commitment to `PractitionerDetails`.
    public var details: SHA256Digest
    public var subject: String { practitioner.text }
    public var commitments: [SHA256Digest] { [details] }

    public init(practitioner: Handle, participant: ParticipantID?, details: SHA256Digest) {
        self.practitioner = practitioner
        self.participant = participant
        self.details = details
    }
}

public struct AuthorisationGranted: EventContent {
    public var event: LedgerEvent { .authorisationGranted(self) }
    public var authorisation: Authorisation
    public var subject: String { authorisation.practitioner.text }

    public init(authorisation: Authorisation) {
        self.authorisation = authorisation
    }
}

/// A provisional assessor was certified: a certified authorisation takes the place of the provisional one [4].
public struct AssessorCertified: EventContent {
    public var event: LedgerEvent { .assessorCertified(self) }
    /// The certified authorisation; its basis is the training.
    public var authorisation: Authorisation
    /// The provisional authorisation that ends with it.
    public var provisional: AuthorisationID
    /// The day on which the training was completed.
    public var trainedOn: CalendarDate
    /// The approved validations that it rests on: all that there were.
    public var validations: [AssessmentID]
    public var subject: String { authorisation.practitioner.text }

    public init(
        authorisation: Authorisation, provisional: AuthorisationID, trainedOn: CalendarDate, validations: [AssessmentID]
    ) {
        self.authorisation = authorisation
        self.provisional = provisional
        self.trainedOn = trainedOn
        self.validations = validations
    }
}

public struct AuthorisationWithdrawn: EventContent {
    public var event: LedgerEvent { .authorisationWithdrawn(self) }
    public var authorisation: AuthorisationID
    public var practitioner: Handle
    public var from: CalendarDate
    /// Commitment to the reason, a `Remark`.
    public var reason: SHA256Digest
    public var subject: String { practitioner.text }
    public var commitments: [SHA256Digest] { [reason] }

    public init(authorisation: AuthorisationID, practitioner: Handle, from: CalendarDate, reason: SHA256Digest) {
        self.authorisation = authorisation
        self.practitioner = practitioner
        self.from = from
        self.reason = reason
    }
}

/// A key was put on record as somebody's, with what she says of it.
public struct KeyRegistered: EventContent {
    public var event: LedgerEvent { .keyRegistered(self) }
    public var registration: KeyRegistration
    /// The signature over the registration, with the key itself.
    public var proof: [UInt8]
    /// Whether the root in the registration becomes the practitioner's: she had none that counts.
    public var takesRoot: Bool
    public var practitioner: Handle { registration.practitioner }
    public var subject: String { practitioner.text }

    public init(registration: KeyRegistration, proof: [UInt8], takesRoot: Bool) {
        self.registration = registration
        self.proof = proof
        self.takesRoot = takesRoot
    }

    /// The key as it is from then on.
    public var key: RegisteredKey {
        RegisteredKey(publicKey: registration.publicKey, sampling: takesRoot ? registration.sampling : nil)
    }
}

public struct KeyEnded: EventContent {
    public var event: LedgerEvent { .keyEnded(self) }
    public var practitioner: Handle
    public var key: SHA256Digest
    /// The first day on which it no longer signs.
    public var from: CalendarDate
    public var subject: String { practitioner.text }

    public init(practitioner: Handle, key: SHA256Digest, from: CalendarDate) {
        self.practitioner = practitioner
        self.key = key
        self.from = from
    }
}

/// Whoever holds the recovery key names a new administrator. Nothing has changed until somebody confirms it.
public struct AdministratorProposed: EventContent {
    public var event: LedgerEvent { .administratorProposed(self) }
    /// What the new administrator says of her key.
    public var registration: KeyRegistration
    /// The signature over the registration, with the key itself.
    public var proof: [UInt8]
    /// Of somebody who is not in the registry: how she comes into it.
    public var addition: PractitionerAdded?
    public var practitioner: Handle { registration.practitioner }
    public var subject: String { practitioner.text }
    public var commitments: [SHA256Digest] { addition?.commitments ?? [] }

    public init(registration: KeyRegistration, proof: [UInt8], addition: PractitionerAdded? = nil) {
        self.registration = registration
        self.proof = proof
        self.addition = addition
    }
}

/// What the recovery key has proposed comes into force. What it brings about stands after it in the same act.
public struct AdministratorConfirmed: EventContent {
    public var event: LedgerEvent { .administratorConfirmed(self) }
    public var practitioner: Handle
    /// The key that was proposed.
    public var key: SHA256Digest
    public var subject: String { practitioner.text }

    public init(practitioner: Handle, key: SHA256Digest) {
        self.practitioner = practitioner
        self.key = key
    }
}

public struct ParticipantAdded: EventContent {
    public var event: LedgerEvent { .participantAdded(self) }
    public var participant: ParticipantID
    /// Commitment to `ParticipantDetails`.
    public var details: SHA256Digest
    public var sex: Sex?
    public var municipality: MunicipalityCode?
    public var isProtected: Bool
    public var organisation: OrganisationCode
    /// The first day of the participation, which may be before it was put on record.
    public var from: CalendarDate
    /// The participants whom the newcomer looks like, and is said not to be, by number.
    public var otherThan: [ParticipantID]
    public var subject: String { participant.text }
    public var commitments: [SHA256Digest] { [details] }

    public init(
        participant: ParticipantID, details: SHA256Digest, sex: Sex?, municipality: MunicipalityCode?,
        isProtected: Bool, organisation: OrganisationCode, from: CalendarDate, otherThan: [ParticipantID] = []
    ) {
        self.participant = participant
        self.organisation = organisation
        self.details = details
        self.sex = sex
        self.municipality = municipality
        self.isProtected = isProtected
        self.from = from
        self.otherThan = otherThan
    }
}

/// A participant was put on record by mistake: nothing rests on the registration, and from now on it counts as never made. The
/// number is given to nobody else.
public struct ParticipantRemoved: EventContent {
    public var event: LedgerEvent { .participantRemoved(self) }
    public var participant: ParticipantID
    public var subject: String { participant.text }

    public init(participant: ParticipantID) {
        self.participant = participant
    }
}

/// A participant was on record twice. From now on everything that was recorded of `participant` counts as `into`'s; the number of
/// the first stays hers, too, and names the same person wherever it stands. What claims and certificates say of people stays as
/// it was signed.
public struct ParticipantMerged: EventContent {
    public var event: LedgerEvent { .participantMerged(self) }
    /// Who is on record no longer.
    public var participant: ParticipantID
    /// Who she is.
    public var into: ParticipantID
    public var subject: String { participant.text }

    public init(participant: ParticipantID, into: ParticipantID) {
        self.participant = participant
        self.into = into
    }
}

/// What was on record of a participant was wrong, or has changed. What it said before stays in the ledger and among the records.
public struct ParticipantCorrected: EventContent {
    public var event: LedgerEvent { .participantCorrected(self) }
    public var participant: ParticipantID
    // As it is from now on.
    public var details: SHA256Digest
    public var sex: Sex?
    public var municipality: MunicipalityCode?
    public var isProtected: Bool
    /// `nil`: the identity numbers are what they were.
    public var identityNumber: IdentityNumberChange?
    public var subject: String { participant.text }
    public var commitments: [SHA256Digest] { [details] }

    public init(
        participant: ParticipantID, details: SHA256Digest, sex: Sex? = nil, municipality: MunicipalityCode? = nil,
        isProtected: Bool, identityNumber: IdentityNumberChange? = nil
    ) {
        self.participant = participant
        self.details = details
        self.sex = sex
        self.municipality = municipality
        self.isProtected = isProtected
        self.identityNumber = identityNumber
    }
}

public struct ParticipantRegistered: EventContent {
    public var event: LedgerEvent { .participantRegistered(self) }
    public var participant: ParticipantID
    public var framework: FrameworkCode
    public var on: CalendarDate
    public var subject: String { participant.text }

    public init(participant: ParticipantID, framework: FrameworkCode, on: CalendarDate) {
        self.participant = participant
        self.framework = framework
        self.on = on
    }
}

/// The participant left. The spell that was under way ends.
public struct ParticipantExited: EventContent {
    public var event: LedgerEvent { .participantExited(self) }
    public var participant: ParticipantID
    public var exit: Participant.Exit
    public var subject: String { participant.text }

    public init(participant: ParticipantID, exit: Participant.Exit) {
        self.participant = participant
        self.exit = exit
    }
}

/// Somebody who had left takes part again: a new spell begins.
public struct ParticipantReturned: EventContent {
    public var event: LedgerEvent { .participantReturned(self) }
    public var participant: ParticipantID
    public var on: CalendarDate
    public var subject: String { participant.text }

    public init(participant: ParticipantID, on: CalendarDate) {
        self.participant = participant
        self.on = on
    }
}

/// When somebody took part, or how they left, was wrong on record. What stood there before stays in the ledger.
public struct ParticipationCorrected: EventContent {
    public var event: LedgerEvent { .participationCorrected(self) }
    public var participant: ParticipantID
    /// All of them, as they are from now on.
    public var spells: [Participant.Spell]
    public var subject: String { participant.text }

    public init(participant: ParticipantID, spells: [Participant.Spell]) {
        self.participant = participant
        self.spells = spells
    }
}

/// Confidential content was disposed of by law (*gallring*): salt and content are gone, the commitment stays.
public struct RecordDisposed: EventContent {
    public var event: LedgerEvent { .recordDisposed(self) }
    public var commitment: SHA256Digest
    /// The rule or decision under which it was disposed of.
    public var basis: String
    public var subject: String { commitment.description }

    public init(commitment: SHA256Digest, basis: String) {
        self.commitment = commitment
        self.basis = basis
    }
}
