extension LedgerFacts {
    /// Takes an event in. Facts that no rule looks at are not kept.
    public func take(_ event: LedgerEvent, of transaction: TransactionHeader) {
        if times[transaction.number] == nil { times.set(transaction.number, transaction.at) }
        switch event {
        case .registryOpened(let event):
            if opened == nil { opened = (try? ActContent([event]))?.entries.first?.hash }
            set(event.owner)
        case .organisationAdded(let event): set(event.organisation)
        case .organisationCorrected(let event): set(event.organisation)
        case .sealRegistered(let event): take(event, of: transaction)
        case .sealEnded(let event): take(event)
        case .frameworkImported(let event): take(event)
        case .frameworkApproved(let event): take(event)
        case .frameworkAdopted(let event): take(event)
        case .issuersDecided(let event):
            _ = entry(event.framework)
            frameworks.change(event.framework) { $0.issuers = event.issuers }
        case .practitionerAdded(let event): take(event)
        case .practitionerMoved(let event): change(event.practitioner) { $0.organisation = event.organisation }
        case .practitionerCorrected(let event):
            change(event.practitioner) {
                $0.participant = event.participant
                $0.details = event.details
            }
        case .assurerLent(let event): change(event.practitioner) { $0.loans.append(event.loan) }
        case .loanEnded(let event): change(event.practitioner) { $0.endLoan(to: event.to, from: event.from) }
        case .authorisationGranted(let event): add(event.authorisation)
        case .assessorCertified(let event): take(event)
        case .authorisationWithdrawn(let event):
            end(event.authorisation, of: event.practitioner, from: event.from)
        case .keyRegistered(let event): take(event, of: transaction)
        case .keyEnded(let event): take(event)
        case .administratorProposed(let event): proposal = AdministratorProposal(event, in: transaction)
        case .administratorConfirmed: proposal = .some(nil)
        case .participantAdded(let event): take(event)
        case .participantMoved(let event): change(event.participant) { $0.organisation = event.organisation }
        case .participantRegistered(let event):
            change(event.participant) { $0.registrations.append(.init(framework: event.framework, on: event.on)) }
        case .participantCorrected(let event):
            if let before = participant(event.participant)?.details {
                earlierDetails[event.participant, default: []].insert(before)
            }
            change(event.participant) {
                $0.details = event.details
                $0.sex = event.sex
                $0.municipality = event.municipality
                $0.isProtected = event.isProtected
            }
        case .participantRemoved(let event): take(event)
        case .participantMerged(let event): take(event)
        case .participantExited(let event): change(event.participant) { $0.leave(event.exit) }
        case .participantReturned(let event): change(event.participant) { $0.spells.append(.init(from: event.on)) }
        case .participationCorrected(let event): change(event.participant) { $0.spells = event.spells }
        case .recordDisposed(let event): disposed.set(event.commitment, true)
        case .assessmentRecorded(let event): take(event, of: transaction)
        case .assessmentMoved(let event): take(event)
        case .selfRatingRecorded(let event): selfRated.insert(event.rating.participant)
        case .claimSubmitted(let event): take(event, of: transaction)
        case .sampleDrawn(let event): take(event)
        case .assessmentReviewed(let event): take(event)
        case .claimSignedOff(let event): take(event)
        case .claimReturned(let event):
            change(event.claimReturn.claim) {
                $0.returns.append(event.claimReturn)
                $0.state = .returned
            }
        case .claimWithdrawn(let event): change(event.claim) { $0.state = .withdrawn }
        case .claimCertified(let event): change(event.claim) { $0.state = .certified }
        case .certificateIssued(let event): take(event, of: transaction)
        case .certificateSealed(let event):
            change(event.serial) {
                $0.state = .issued
                $0.sealed = event.sealed
                $0.document = event.document
                $0.summary = event.summary
                $0.seal = event.seal
            }
        case .certificateEnded(let event): take(event)
        case .statusListPublished(let event):
            // A number that leaves no room for the next has been objected to, and counts as none.
            counts.set(.statusList(event.issuer), event.sequence < .max ? event.sequence : 0)
        case .meetingHeld(let event):
            take(event.meeting.id.number, of: .meeting)
        case .appealLodged(let event): take(event)
        case .appealDecided(let event): take(event)
        case .reReviewOpened(let event):
            openReReviews.set(event.assessment, true)
            reReviews.set(ReReviewPlace(assessment: event.assessment, because: event.because), true)
        case .reReviewClosed(let event): openReReviews.set(event.assessment, nil)
        case .claimExported(let event): take(event, of: transaction)
        case .decisionImported(let event): take(event, of: transaction)
        case .packageReceived(let event):
            packages.set(
                event.package,
                PackageRecord(
                    package: event.package, issuer: event.issuer, claim: event.claim, addressee: event.addressee,
                    document: event.document, receivedAt: transaction.at))
        case .packageDecided(let event):
            _ = package(event.package)
            packages.change(event.package) {
                $0.decision = .init(signsOff: event.signsOff, document: event.decision, decidedAt: transaction.at)
            }
        case .clockCorrected: break
        }
    }

    // MARK: The catalogue

    private func take(_ event: FrameworkImported) {
        let framework = event.framework
        let known = entry(framework.code)
        let adoptions = known?.adoptions ?? []
        frameworks.set(
            framework.code,
            CatalogueEntry(framework: framework, adoptions: adoptions, issuers: known?.issuers ?? .owner))
        for unit in framework.units {
            units.set(
                unit.reference,
                UnitOnRecord(
                    unit: unit, framework: framework.code,
                    adoptions: adoptions.filter { $0.units.contains(unit.reference) }))
        }
    }

    private func take(_ event: FrameworkApproved) {
        let adoption = event.adoption
        // Read with the adoptions so far, before there is one more.
        let known = adoption.units.filter { unit($0) != nil }
        _ = entry(adoption.framework)
        frameworks.change(adoption.framework) { $0.adoptions.append(adoption) }
        for reference in known { units.change(reference) { $0.adoptions.append(adoption) } }
    }

    private func take(_ event: FrameworkAdopted) {
        _ = entry(event.framework)
        frameworks.change(event.framework) {
            $0.framework.provenance = .adopted(reference: event.decision, on: event.on)
        }
    }

    // MARK: People

    private func take(_ event: PractitionerAdded) {
        practitioners.set(
            event.handle,
            Practitioner(
                handle: event.handle, organisation: event.organisation, participant: event.participant,
                details: event.details))
    }

    private func change(_ handle: Handle, _ change: (inout Practitioner) -> Void) {
        _ = practitioner(handle)
        practitioners.change(handle, change)
    }

    private func add(_ authorisation: Authorisation) {
        change(authorisation.practitioner) { $0.authorisations.append(authorisation) }
        take(authorisation.id.number, of: .authorisation)
    }

    private func take(_ event: AssessorCertified) {
        end(event.provisional, of: event.authorisation.practitioner, from: event.authorisation.from)
        add(event.authorisation)
    }

    private func end(_ authorisation: AuthorisationID, of handle: Handle, from day: CalendarDate) {
        change(handle) { practitioner in
            guard let index = practitioner.authorisations.firstIndex(where: { $0.id == authorisation }) else { return }
            practitioner.authorisations[index].withdrawnFrom = day
        }
    }

    private func take(_ event: KeyRegistered, of transaction: TransactionHeader) {
        // A fingerprint stands for one key of one person.
        guard key(event.key.fingerprint) == nil else { return }
        keys.set(
            event.key.fingerprint,
            KeyOnRecord(practitioner: event.practitioner, key: event.key, registeredIn: transaction.number))
        change(event.practitioner) { $0.keys.append(event.key) }
    }

    private func take(_ event: KeyEnded) {
        guard let known = key(event.key), known.practitioner == event.practitioner,
            known.key.endedFrom.map({ event.from < $0 }) ?? true
        else { return }
        keys.change(event.key) { $0.key.endedFrom = event.from }
        change(event.practitioner) { practitioner in
            for index in practitioner.keys.indices where practitioner.keys[index].fingerprint == event.key {
                practitioner.keys[index].endedFrom = event.from
            }
        }
    }

    private func take(_ event: ParticipantAdded) {
        participants.set(
            event.participant,
            Participant(
                id: event.participant, details: event.details, sex: event.sex, municipality: event.municipality,
                isProtected: event.isProtected, organisation: event.organisation,
                spells: [.init(from: event.from)]))
        take(event.participant.number, of: .participant)
    }

    private func change(_ id: ParticipantID, _ change: (inout Participant) -> Void) {
        _ = participant(id)
        participants.change(id, change)
    }

    // MARK: Assessments

    private func take(_ event: AssessmentRecorded, of transaction: TransactionHeader) {
        let recorded = asOfPerson(Assessment(event, recordedAt: transaction.at))
        records.set(event.assessment, Record(recorded))
        let place = Place(participant: recorded.participant, unit: event.unit.code)
        standing.set(place, event.assessment)
        for file in event.evidence.lazy.flatMap(\.files) where evidenceFiles[file] == nil {
            evidenceFiles.set(file, event.assessment)
        }
        take(event.assessment.number, of: .assessment)
    }

    private func take(_ event: AssessmentMoved) {
        guard var moved = assessment(event.assessment), let next = moved.state.after(event.move) else { return }
        let place = Place(participant: moved.participant, unit: moved.unit.code)
        moved.state = next
        records.set(event.assessment, Record(moved))
        if event.move == .reinstate {
            standing.set(place, event.assessment)
        } else if !next.isOfRecord,
            standingAssessment(of: moved.participant, in: moved.unit.code)?.id == event.assessment
        {
            standing.set(place, nil)
        }
    }

    // MARK: Claims

    private func change(_ id: ClaimID, _ change: (inout AwardClaim) -> Void) {
        _ = claim(id)
        claims.change(id, change)
    }

    private func take(_ event: ClaimSubmitted, of transaction: TransactionHeader) {
        let assessments = Set(event.items.map(\.assessment))
        // Read with the claims so far, before there is one more.
        if source != nil { _ = claims(holding: assessments) }
        for assessment in assessments {
            holders.set(assessment, (holders[assessment] ?? []).union([event.claim]))
        }
        let earlier = claim(event.claim)
        claims.set(
            event.claim,
            AwardClaim(
                id: event.claim, framework: event.framework, organisation: event.organisation, state: .submitted,
                round: event.round,
                submittedBy: event.submittedBy, submittedAt: transaction.at, submission: transaction.hash,
                submissionTransaction: transaction.number, submissionOrdinal: newest(.submission), items: event.items,
                samples: earlier?.samples ?? [], reviews: earlier?.reviews ?? [], signOffs: earlier?.signOffs ?? [],
                returns: earlier?.returns ?? []))
        counts.set(.submission, newest(.submission) + 1)
        take(event.claim.number, of: .claim)
    }

    private func take(_ event: SampleDrawn) {
        change(event.claim) { $0.samples.append(event.sample) }
        if source != nil { newSamples.append((event.claim, event.sample)) }
        remember(event.claim) { $0.take(event.sample, place: $1) }
    }

    private func take(_ event: AssessmentReviewed) {
        change(event.review.claim) { $0.add(event.review) }
        if source != nil {
            newReviews.append(event.review)
            if event.review.verdict == .returned, let framework = claim(event.review.claim)?.framework {
                returnedWork[framework]?.take(event.review, place: place)
            }
        }
        remember(event.review.claim) { $0.take(event.review, place: $1) }
    }

    private func take(_ event: ClaimSignedOff) {
        change(event.signOff.claim) { claim in
            claim.signOffs.append(event.signOff)
            claim.items.removeAll { event.without.contains($0.assessment) }
            claim.state = claim.state.after(event.signOff.stage.signOff) ?? claim.state
        }
    }

    /// Without a source: what the stages have drawn and returned in a framework.
    private func remember(
        _ claim: ClaimID, _ take: (inout StageHistory, (AssessmentID) -> AssessmentPlace?) -> Void
    ) {
        guard source == nil, let framework = claims[claim]?.framework else { return }
        for stage in QualityStage.allCases {
            var history = histories[framework, default: [:]].removeValue(forKey: stage) ?? StageHistory(stage: stage)
            take(&history) { records[$0].map { AssessmentPlace($0.assessment) } }
            histories[framework, default: [:]][stage] = history
        }
    }

    // MARK: Certificates

    private func change(_ serial: CertificateSerial, _ change: (inout CertificateRecord) -> Void) {
        _ = certificate(serial)
        certificates.change(serial, change)
    }

    private func take(_ event: CertificateIssued, of transaction: TransactionHeader) {
        let earlier = certificates(of: event.claim).map(\.serial)
        certificatesOf.set(event.claim, earlier + [event.serial])
        certificates.set(
            event.serial,
            CertificateRecord(
                serial: event.serial, claim: event.claim, participant: event.participant, framework: event.framework,
                units: event.units, isPartial: event.isPartial, state: .prepared, preparedAt: transaction.at,
                issuedOn: event.issuedOn, content: event.content, replaces: event.replaces, issuer: event.issuer,
                seal: event.seal))
    }

    private func take(_ event: CertificateEnded) {
        guard let record = certificate(event.serial), let next = record.state.after(event.move) else { return }
        change(event.serial) {
            $0.state = next
            $0.ended = .init(reason: event.reason, on: event.on)
        }
        let ended = RunningCount.endedCertificate(record.issuer)
        counts.set(ended, newest(ended) + 1)
    }

    // MARK: Questions

    private func take(_ event: AppealLodged) {
        _ = openAppeals(against: [event.assessment])
        appeals.set(
            event.appeal,
            Appeal(
                id: event.appeal, participant: event.participant, assessment: event.assessment,
                grounds: event.grounds, lodgedOn: event.on))
        openAppeals.set(event.assessment, (openAppeals[event.assessment] ?? []).union([event.appeal]))
        take(event.appeal.number, of: .appeal)
    }

    private func take(_ event: AppealDecided) {
        guard let appeal = appeal(event.appeal) else { return }
        _ = openAppeals(against: [appeal.assessment])
        appeals.change(event.appeal) {
            $0.decision = .init(outcome: event.outcome, by: event.by, reason: event.reason, on: event.on)
        }
        openAppeals.change(appeal.assessment) { $0.remove(event.appeal) }
        if event.outcome == .upheld { overturned.set(appeal.assessment, true) }
    }

    // MARK: Exchange

    private func take(_ event: ClaimExported, of transaction: TransactionHeader) {
        let earlier = exports(of: event.claim)
        exports.set(
            event.claim,
            earlier + [
                ExportRecord(
                    claim: event.claim, round: event.round, addressee: event.addressee, package: event.package,
                    exportedAt: transaction.at, transaction: transaction.number)
            ])
    }

    private func take(_ event: DecisionImported, of transaction: TransactionHeader) {
        _ = exports(of: event.claim)
        exports.change(event.claim) { exports in
            for index in exports.indices where exports[index].package == event.package {
                exports[index].answer = .init(decision: event.decision, importedAt: transaction.at)
            }
        }
    }
}

extension Assessment {
    /// The assessment that an event recorded.
    public init(_ event: AssessmentRecorded, recordedAt: Timestamp) {
        self.init(
            id: event.assessment, participant: event.participant, framework: event.framework, unit: event.unit,
            assessor: event.assessor, authorisation: event.authorisation, isProvisional: event.isProvisional,
            judgedOn: event.judgedOn, recordedAt: recordedAt, judgements: event.judgements, evidence: event.evidence,
            notes: event.notes, supersedes: event.supersedes, state: .recorded)
    }
}
