/// The examination of one event against what is known before it.
struct EventExamination {
    let facts: LedgerFacts
    let rulebook: Rulebook
    let transaction: TransactionHeader
    let delegation: Examination.Delegation?
    /// The proposal that the act has confirmed: what it brings about is nobody's permission to give.
    let confirmed: AdministratorProposal?
    /// The claim that the event just before issues a certificate of: whether all of it can be issued has been asked.
    let certifying: ClaimID?

    func findings(of event: LedgerEvent) -> [Finding] {
        switch event {
        case .registryOpened(let event): own(event, rulebook.registryOpened)
        case .organisationAdded(let event): own(event, rulebook.organisationAdded, .addOrganisation)
        case .organisationCorrected(let event): own(event, rulebook.organisationCorrected, .correctOrganisation)
        case .sealRegistered(let event): own(event, rulebook.sealRegistered, .registerSeal)
        case .sealEnded(let event): own(event, rulebook.sealEnded, .endSeal)
        case .frameworkImported(let event):
            own(event, rulebook.frameworkImported, .importCatalogue, for: .init(event.framework))
        case .frameworkApproved(let event):
            own(
                event, rulebook.frameworkApproved, .recordAdoption,
                for: .init(framework: event.adoption.framework, units: event.adoption.units.map(\.code)))
        case .frameworkAdopted(let event):
            own(event, rulebook.frameworkAdopted, .adoptFramework, for: .init(framework: event.framework))
        case .issuersDecided(let event):
            own(event, rulebook.issuersDecided, .decideIssuers, for: .init(framework: event.framework))
        case .practitionerAdded(let event):
            own(event, rulebook.practitionerAdded, unlessProposed(.addPractitioner, event))
        case .practitionerMoved(let event): own(event, rulebook.practitionerMoved, .movePractitioner)
        case .practitionerCorrected(let event):
            own(event, rulebook.practitionerCorrected, .correctPractitioner)
        case .assurerLent(let event): own(event, rulebook.assurerLent, .lendAssurer)
        case .loanEnded(let event): own(event, rulebook.loanEnded, .lendAssurer)
        case .authorisationGranted(let event):
            own(
                event, rulebook.authorisationGranted, unlessProposed(.authorise, event),
                for: event.authorisation.matter)
                + grant(event.authorisation)
        case .assessorCertified(let event):
            own(event, rulebook.assessorCertified, .certifyAssessor, for: event.authorisation.matter)
                + certification(event)
        case .authorisationWithdrawn(let event):
            own(event, rulebook.authorisationWithdrawn, .withdrawAuthorisation)
        case .keyRegistered(let event): own(event, rulebook.keyRegistered, unlessProposed(.registerKey, event))
        case .keyEnded(let event):
            own(
                event, rulebook.keyEnded,
                event.practitioner == transaction.actor ? .endOwnKey : .endKeyOfAnother)
        case .administratorProposed(let event): own(event, rulebook.administratorProposed, .proposeAdministrator)
        case .administratorConfirmed(let event): own(event, rulebook.administratorConfirmed, .confirmAdministrator)
        case .participantAdded(let event): own(event, rulebook.participantAdded, .addParticipant)
        case .participantMoved(let event): own(event, rulebook.participantMoved, .moveParticipant)
        case .participantCorrected(let event): own(event, rulebook.participantCorrected, .correctParticipant)
        case .participantRemoved(let event): own(event, rulebook.participantRemoved, .removeParticipant)
        case .participantMerged(let event): own(event, rulebook.participantMerged, .mergeParticipants)
        case .participantRegistered(let event):
            own(
                event, rulebook.participantRegistered, .registerParticipant, for: .init(framework: event.framework))
        case .participantExited(let event): own(event, rulebook.participantExited, .recordExit)
        case .participantReturned(let event): own(event, rulebook.participantReturned, .recordReturn)
        case .participationCorrected(let event):
            own(event, rulebook.participationCorrected, .correctParticipation)
        case .recordDisposed(let event):
            own(
                event, rulebook.recordDisposed,
                facts.isOfRemoved(event.commitment) ? .removeParticipant : .disposeOfEvidence)
        case .assessmentRecorded(let event): assessment(event)
        case .assessmentMoved(let event): move(event)
        case .selfRatingRecorded(let event): selfRating(event)
        case .claimSubmitted(let event): submission(event)
        case .sampleDrawn(let event): stage(event, rulebook.sampleDrawn, rulebook.sampling)
        case .assessmentReviewed(let event): stage(event, rulebook.assessmentReviewed, rulebook.reviewing)
        case .claimSignedOff(let event): stage(event, rulebook.claimSignedOff, rulebook.signingOff)
        case .claimReturned(let event): stage(event, rulebook.claimReturned, rulebook.returning)
        case .claimWithdrawn(let event): withdrawal(event)
        case .claimCertified(let event):
            own(event, rulebook.claimCertified, .issueCertificates, for: matter(of: event.claim))
        case .certificateIssued(let event): certificate(event)
        case .certificateSealed(let event):
            own(event, rulebook.certificateSealed, .recordSealing, for: matter(of: event.serial))
        case .certificateEnded(let event):
            own(
                event, rulebook.certificateEnded,
                event.move == .supersede ? .reissueCertificate : .revokeCertificate, for: matter(of: event.serial))
        case .statusListPublished(let event): own(event, rulebook.statusListPublished, .publishStatusList)
        case .meetingHeld(let event):
            own(
                event, rulebook.meetingHeld, .recordMeeting,
                for: .init(framework: event.meeting.framework))
        case .appealLodged(let event):
            own(event, rulebook.appealLodged, .lodgeAppeal, for: matter(of: event.assessment))
        case .appealDecided(let event): decision(event, rulebook.appealDecided, .decideAppeal)
        case .reReviewOpened(let event):
            own(
                event, rulebook.reReviewOpened, .openReReviews,
                for: matter(of: event.because))
        case .reReviewClosed(let event): decision(event, rulebook.reReviewClosed, .closeReReview)
        case .claimExported(let event): export(event)
        case .decisionImported(let event):
            // A decision dates itself. Whoever may review no longer could date it back.
            own(event, rulebook.decisionImported, .importDecision, for: matter(of: event.claim))
                + permission(.reviewExternally, event.assurer, for: matter(of: event.claim), on: transaction.day)
        case .packageReceived(let event):
            authored(event.addressee) + own(event, rulebook.packageReceived, .receivePackage)
        case .packageDecided(let event):
            authored(event.assurer) + own(event, rulebook.packageDecided, .decidePackage)
        case .clockCorrected(let event): own(event, rulebook.clockCorrected, .correctClock)
        }
    }

    // MARK: Who

    /// An event of the signer's own, about `matter`.
    private func own<Event: EventContent>(
        _ event: Event, _ rules: [any QualityRule<EventCase<Event>>], _ act: ActKind? = nil,
        for matter: Permission.Matter = .init()
    ) -> [Finding] {
        let allowed = act.map { permission($0, transaction.actor, for: matter, on: transaction.day) } ?? []
        return allowed + rules.findings(in: eventCase(event, by: transaction.actor))
    }

    /// The act, unless the event is what a proposal brings about that was confirmed just before.
    private func unlessProposed(_ act: ActKind, _ event: some EventContent) -> ActKind? {
        confirmed?.bringsAbout(event.event, on: transaction.day) == true ? nil : act
    }

    private func eventCase<Event: EventContent>(_ event: Event, by author: Handle) -> EventCase<Event> {
        EventCase(
            event: event, transaction: transaction, author: author, day: day(of: author),
            isBroughtIn: delegation?.assurer == author, facts: facts)
    }

    /// The day on which somebody acted: of a decision that was brought in, the day of the decision.
    private func day(of handle: Handle) -> CalendarDate {
        guard let delegation, delegation.assurer == handle else { return transaction.day }
        return delegation.on
    }

    /// Whoever an event says acted has signed, or has signed the decision that was brought in.
    private func authored(_ author: Handle) -> [Finding] {
        guard author != transaction.actor, author != delegation?.assurer else { return [] }
        return [Finding(.signedByAnother, ["author": author.text, "signer": transaction.actor.text])]
    }

    private func permission(
        _ act: ActKind, _ handle: Handle, for matter: Permission.Matter, on day: CalendarDate
    ) -> [Finding] {
        // The opening introduces the first administrator; there is nobody before who could have allowed it.
        if transaction.number == 1 { return [] }
        let finding = rulebook.permissions.finding(
            against: handle, facts.practitioner(handle), doing: act, for: matter, on: day)
        return finding.map { [$0] } ?? []
    }

    // MARK: About what

    private func matter(of id: ClaimID) -> Permission.Matter {
        facts.claim(id).map { .init(framework: $0.framework, units: Set($0.items.map(\.unit.code))) } ?? .init()
    }

    private func matter(of serial: CertificateSerial) -> Permission.Matter {
        facts.certificate(serial).map { .init(framework: $0.framework, units: Set($0.units.map(\.code))) } ?? .init()
    }

    private func matter(of id: AssessmentID) -> Permission.Matter {
        facts.assessment(id).map { .init(framework: $0.framework, units: [$0.unit.code]) } ?? .init()
    }

    // MARK: People

    private func grant(_ granted: Authorisation) -> [Finding] {
        guard let practitioner = facts.practitioner(granted.practitioner) else { return [] }
        return rulebook.granting.findings(
            in: GrantCase(
                practitioner: practitioner, authorisation: granted,
                organisation: facts.organisation(practitioner.organisation), today: transaction.day))
    }

    private func certification(_ event: AssessorCertified) -> [Finding] {
        let granted = event.authorisation
        guard let practitioner = facts.practitioner(granted.practitioner),
            let provisional = practitioner.authorisations.first(where: { $0.id == event.provisional })
        else { return [] }
        return rulebook.certifying.findings(
            in: CertificationCase(
                practitioner: practitioner, provisional: provisional, training: granted.basis,
                trainedOn: event.trainedOn,
                approved: facts.approvedValidations(of: practitioner, towards: provisional),
                needed: facts.neededValidations(for: provisional), today: transaction.day))
    }

    // MARK: Assessments

    private func assessment(_ event: AssessmentRecorded) -> [Finding] {
        let eventCase = eventCase(event, by: event.assessor)
        var findings = authored(event.assessor)
        // Whether somebody may assess is a question about the day of the judgement.
        findings += permission(
            .assess, event.assessor, for: .init(framework: event.framework, units: [event.unit.code]),
            on: event.judgedOn)
        // The case is large, and not held on to.
        findings +=
            facts.assessmentCase(
                by: event.assessor, of: event.participant, in: event.unit, of: event.framework,
                judgedOn: event.judgedOn, judgements: event.judgements, evidence: event.evidence,
                notes: facts.confidential.notes(event.notes), superseding: event.supersedes, today: transaction.day
            ).map { rulebook.assessing.findings(in: $0) } ?? eventCase.unknown("\(event.unit), \(event.framework)")
        return findings + rulebook.assessmentRecorded.findings(in: eventCase)
    }

    /// A move that follows from another act is that act's; taking an assessment back is an act of its own.
    private func move(_ event: AssessmentMoved) -> [Finding] {
        guard event.move == .withdraw, let assessment = facts.assessment(event.assessment) else {
            return rulebook.assessmentMoved.findings(in: eventCase(event, by: transaction.actor))
        }
        let act: ActKind = assessment.assessor == transaction.actor ? .withdrawAssessment : .setAsideAssessment
        return own(event, rulebook.assessmentMoved, act, for: matter(of: assessment.id))
    }

    private func selfRating(_ event: SelfRatingRecorded) -> [Finding] {
        own(
            event, rulebook.selfRatingRecorded, .recordSelfRating,
            for: .init(framework: facts.unit(event.rating.unit)?.framework, units: [event.rating.unit.code]))
    }

    // MARK: Claims

    private func submission(_ event: ClaimSubmitted) -> [Finding] {
        let act: ActKind = event.round > 1 ? .resubmitClaim : .submitClaim
        let matter = Permission.Matter(
            framework: event.framework, units: Set(event.items.map(\.unit.code)))
        var findings = authored(event.submittedBy)
        findings += permission(act, event.submittedBy, for: matter, on: transaction.day)
        findings += rulebook.claimSubmitted.findings(in: eventCase(event, by: event.submittedBy))
        guard let framework = facts.framework(event.framework), let actor = facts.practitioner(event.submittedBy)
        else { return findings }
        let claim = AwardClaim(
            id: event.claim, framework: event.framework, organisation: event.organisation, state: .submitted,
            round: event.round,
            submittedBy: event.submittedBy, submittedAt: transaction.at, submission: .zero, submissionTransaction: 0,
            submissionOrdinal: facts.newest(.submission), items: event.items)
        let subject = ClaimCase(
            claim: claim, framework: framework, assessments: facts.assessments(event.items.map(\.assessment)),
            actor: actor, stage: nil, centre: facts.organisation(event.organisation),
            actorsOrganisation: facts.organisation(actor.organisation), today: transaction.day)
        return findings + rulebook.submitting.findings(in: subject)
    }

    private func withdrawal(_ event: ClaimWithdrawn) -> [Finding] {
        authored(event.by)
            + permission(.withdrawClaim, event.by, for: matter(of: event.claim), on: transaction.day)
            + rulebook.claimWithdrawn.findings(in: eventCase(event, by: event.by))
    }

    /// What a quality assurer does with a claim.
    private func stage<Event: StageEvent>(
        _ event: Event, _ rules: [any QualityRule<EventCase<Event>>], _ claimRules: [any QualityRule<ClaimCase>]
    ) -> [Finding] {
        let day = day(of: event.assurer)
        let subject = facts.claimCase(event.claimID, stage: event.stage, by: event.assurer, on: day)
        let eventCase = eventCase(event, by: event.assurer)
        return authored(event.assurer)
            + permission(event.stage.act, event.assurer, for: subject?.matter ?? .init(), on: day)
            + (subject.map { claimRules.findings(in: $0) } ?? eventCase.unknown(event.claimID))
            + rules.findings(in: eventCase)
    }

    // MARK: Certificates

    private func certificate(_ event: CertificateIssued) -> [Finding] {
        let subject = facts.claimCase(event.claim, stage: nil, by: transaction.actor, on: transaction.day)
        return own(
            event, rulebook.certificateIssued, event.replaces == nil ? .issueCertificates : .reissueCertificate,
            for: subject?.matter ?? .init())
            + (event.claim == certifying ? [] : subject.map { rulebook.issuing.findings(in: $0) } ?? [])
    }

    // MARK: Questions and packages

    private func decision<Event: DecidingEvent>(
        _ event: Event, _ rules: [any QualityRule<EventCase<Event>>], _ act: ActKind
    ) -> [Finding] {
        let matter = event.assessmentInQuestion(in: facts).map { self.matter(of: $0) } ?? Permission.Matter()
        return authored(event.by) + permission(act, event.by, for: matter, on: transaction.day)
            + rules.findings(in: eventCase(event, by: event.by))
    }

    private func export(_ event: ClaimExported) -> [Finding] {
        let subject = facts.claimCase(event.claim, stage: .external, by: event.addressee, on: transaction.day)
        let matter = self.matter(of: event.claim)
        return own(event, rulebook.claimExported, .exportClaim, for: matter)
            + permission(.reviewExternally, event.addressee, for: matter, on: transaction.day)
            + (subject.map { rulebook.exporting.findings(in: $0) } ?? [])
    }
}

extension Permission.Matter {
    init(_ framework: Framework) {
        self.init(framework: framework.code, units: Set(framework.units.map(\.reference.code)))
    }
}

extension Authorisation {
    fileprivate var matter: Permission.Matter { Permission.Matter(framework: framework, units: Set(units)) }
}

extension ClaimCase {
    /// What an act on the claim is about: every unit in it.
    public var matter: Permission.Matter {
        Permission.Matter(framework: framework.code, units: Set(claim.items.map(\.unit.code)))
    }
}
