/// What rules ask that is put together from several facts.
extension LedgerFacts {
    /// A claim as somebody acts on it; `nil` where claim, framework or person are not there.
    ///
    /// - Parameter stage: `nil` where the act is no stage's.
    public func claimCase(
        _ id: ClaimID, stage: QualityStage?, by handle: Handle, on day: CalendarDate
    ) -> ClaimCase? {
        guard let claim = claim(id), let framework = framework(claim.framework), let actor = practitioner(handle)
        else { return nil }
        let participants = stage == nil ? [] : claim.participants
        load(participants: Set(participants))
        return ClaimCase(
            claim: claim, framework: framework, assessments: assessments(claim.items.map(\.assessment)),
            actor: actor, stage: stage, centre: organisation(claim.organisation),
            actorsOrganisation: organisation(actor.organisation),
            makersOrganisations: stage == .external ? organisations(ofMakersOf: claim) : [], today: day,
            participantsSharingIdentityNumber: Set(participants.filter { isSamePerson(actor, $0) }))
    }

    /// The organisations of whoever assessed in a claim or submitted it.
    private func organisations(ofMakersOf claim: AwardClaim) -> Set<OrganisationCode> {
        Set(claim.makers.compactMap { practitioner($0)?.organisation })
    }

    /// Whether the two state one identity number.
    func isSamePerson(_ practitioner: Practitioner, _ participant: ParticipantID) -> Bool {
        guard let details = self.participant(person(participant))?.details else { return false }
        return confidential.shareIdentityNumber(practitioner: practitioner.details, participant: details)
    }

    /// The stage's draw for a claim, as it has to be made at this point of the ledger.
    public func draw(for claim: AwardClaim, at stage: QualityStage, of framework: Framework) -> SampleDraw {
        history(bearingOn: claim, at: stage)
            .draw(for: claim, of: framework, submittedOn: claim.submittedAt.dateInSweden)
    }

    /// From which the sample that `event` records can be drawn again.
    func proof(of event: SampleDrawn) -> SampleProof? {
        guard let claim = claim(event.claim), let framework = framework(claim.framework) else { return nil }
        return SampleProof(
            lot: lot(of: claim, at: event.sample.stage), draw: draw(for: claim, at: event.sample.stage, of: framework),
            ordinal: claim.submissionOrdinal,
            root: samplingRoot(of: event.sample.reviewer, for: claim), sample: event.sample)
    }

    /// The approved validations of an assessor towards a certified authorisation, in the order of their numbers.
    public func approvedValidations(
        of practitioner: Practitioner, towards provisional: Authorisation
    ) -> [AssessmentID] {
        let counting = practitioner.provisionalAuthorisations(towards: provisional)
        let made = assessments(under: counting).filter {
            provisional.covers(framework: $0.framework, unit: $0.unit.code)
        }
        let claims = claims(holding: Set(made.map(\.id)))
        return ApprovedValidations(claims).approved(among: made.map { ($0.id, $0.state) })
    }

    /// How many approved validations certify whoever holds a provisional authorisation.
    public func neededValidations(for provisional: Authorisation) -> Int {
        provisional.neededValidations(allFrameworks())
    }

    /// An assessment as the rules look at it; `nil` where assessor, unit or framework are not there.
    ///
    /// - Parameter superseded: what it takes the place of, where that has been moved out of its way already.
    public func assessmentCase(
        by handle: Handle, of participant: ParticipantID, in reference: UnitReference, of code: FrameworkCode,
        judgedOn: CalendarDate, judgements: [Judgement], evidence: [Evidence], notes: AssessmentNotes?,
        superseding superseded: AssessmentID? = nil, today: CalendarDate
    ) -> AssessmentCase? {
        guard let assessor = practitioner(handle), let unit = unit(reference), let framework = framework(code) else {
            return nil
        }
        let participant = self.participant(participant)
        let current = participant.flatMap { standingAssessment(of: $0.id, in: reference.code) }
        return AssessmentCase(
            assessor: assessor, participant: participant, framework: framework, unit: unit.unit, judgedOn: judgedOn,
            judgements: judgements, evidence: evidence, notes: notes, adoptions: unit.adoptions,
            newestVersion: framework.units.first { $0.reference.code == reference.code }?.reference.version,
            current: current,
            overturned: (current ?? superseded.flatMap { assessment($0) }).flatMap { isOverturned($0) ? $0 : nil },
            certificate: current.flatMap { $0.state == .certified ? certificate(behind: $0) : nil },
            assessorSharesName: participant.map {
                confidential.shareName(practitioner: assessor.details, participant: $0.details)
            } ?? false,
            assessorSharesIdentityNumber: participant.map { isSamePerson(assessor, $0.id) } ?? false, today: today)
    }
}
