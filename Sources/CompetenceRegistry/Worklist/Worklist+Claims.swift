public import CompetenceModel
import RegistryStore

/// What waits for quality assurers and issuers.
extension Worklist {
    func claimItems() -> [WorkItem] {
        snapshot.claims.compactMap { claim in
            claimStep(claim).flatMap { step in
                // What is to be settled first is an item of its own.
                step.isQuestion ? nil : WorkItem(step, subjects: [claim.id.text])
            }
        } + exchangeItems()
    }

    /// Who must act next on a claim; `nil` where it is withdrawn or certified and everything is sealed. Nothing goes forward while an
    /// appeal or a re-review is open: then that comes first.
    func claimStep(_ claim: AwardClaim) -> NextStep? {
        guard let step = stateStep(claim) else { return nil }
        let goesForward: Set<Step.Act> = [.signOffClaim, .exportClaim, .issueCertificates, .resubmitClaim]
        guard goesForward.contains(step.step.act) else { return step }
        // Of a certified claim, whoever was left out waits for nobody's question but her own.
        let left = claim.state == .certified ? Set(leftOut(of: claim)) : Set(claim.participants)
        return openQuestion(on: claim.items.filter { left.contains($0.participant) }.map(\.assessment)) ?? step
    }

    private func stateStep(_ claim: AwardClaim) -> NextStep? {
        guard let framework = snapshot.frameworks[claim.framework]?.framework else { return nil }
        if snapshot.certificates.contains(where: { $0.claim == claim.id && $0.state == .prepared }) {
            return sealStep(claim)
        }
        switch claim.state {
        case .submitted: return stageStep(claim, at: .internal, framework: framework)
        case .internallySignedOff:
            return framework.qualityPolicy.stage(.external) == nil
                ? issueStep(claim)
                : awaitedDecision(claim) ?? stageStep(claim, at: .external, framework: framework)
        case .externallySignedOff: return issueStep(claim)
        case .returned: return returnedStep(claim, framework: framework)
        case .withdrawn: return nil
        case .certified: return leftOut(of: claim).isEmpty ? nil : issueStep(claim)
        }
    }

    // MARK: A stage

    private func stageStep(_ claim: AwardClaim, at stage: QualityStage, framework: Framework) -> NextStep {
        let since =
            stage == .internal
            ? claim.submittedAt.dateInSweden
            : claim.signOff(at: .internal)?.on ?? claim.submittedAt.dateInSweden
        let who = assurers(of: claim, at: stage, framework: framework)
        let work = stageWork(claim, at: stage)
        if who.may.isEmpty, let loan = loan(for: claim, from: who.keptOut, what: work.what, since: since) {
            return loan
        }
        return step(
            work.kind, what: work.what, role: stage.role, who: who.may, step: work.step,
            alternatives: work.alternatives, since: since, keptOut: who.keptOut, framework: framework.code)
    }

    /// A claim of a member that has no internal assurer of its own, where another member's could review it.
    private func loan(
        for claim: AwardClaim, from keptOut: [NextStep.KeptOut], what: Phrase, since: CalendarDate
    ) -> NextStep? {
        let centre = snapshot.organisations[claim.organisation]
        let lendable = keptOut.first { kept in
            kept.findings == [.internalAssurerOutsideCentre]
                && snapshot.practitioners.contains {
                    $0.handle == kept.practitioner
                        && snapshot.organisations[$0.organisation].map { $0.relation != .outside } ?? false
                }
        }
        guard let lendable, let centre, centre.relation != .outside else { return nil }
        let lending = Step.lend(lendable.practitioner, to: centre.code)
        let nobody = Phrase(
            sv: " Ingen i \(centre.name) får göra det; \(lendable.practitioner) kan lånas ut dit.",
            en: " Nobody in \(centre.name) may do it; \(lendable.practitioner) can be lent to it.")
        return NextStep(
            kind: .lendAssurer, what: Phrase(sv: what.sv + nobody.sv, en: what.en + nobody.en), role: .administrator,
            who: whoMay(lending), step: lending, since: since, keptOut: keptOut)
    }

    private func stageWork(
        _ claim: AwardClaim, at stage: QualityStage
    ) -> (kind: WorkItem.Kind, what: Phrase, step: Step, alternatives: [Step]?) {
        let isInternal = stage == .internal
        let review: WorkItem.Kind = isInternal ? .reviewInternally : .reviewExternally
        let name = isInternal ? Phrase(sv: "intern", en: "internal") : Phrase(sv: "extern", en: "external")
        guard let sample = claim.sample(at: stage) else {
            let count = Phrase.count(
                claim.items.count, Phrase(sv: "bedömning", en: "assessment"),
                Phrase(sv: "bedömningar", en: "assessments"))
            return (
                review,
                Phrase(
                    sv:
                        "\(claim.id) väntar på \(name.sv) granskning; stickprovet av \(count.sv) är inte draget.",
                    en:
                        "\(claim.id) waits for \(name.en) review; the sample of its \(count.en) is not drawn."
                ), Step.review(claim.id), nil
            )
        }
        let reviews = sample.items.map { claim.review(of: $0.assessment, at: stage) }
        let left = reviews.count { $0 == nil }
        let returned = claim.items.count { claim.review(of: $0.assessment, at: stage)?.verdict == .returned }
        let unseen = claim.items.contains { claim.review(of: $0.assessment, at: stage) == nil }
        if left > 0 {
            return (
                review,
                Phrase(
                    sv:
                        "\(claim.id): \(left) av \(sample.items.count) i stickprovet återstår att granska (\(name.sv)).",
                    en: "\(claim.id): \(left) of the \(sample.items.count) sampled \(left == 1 ? "is" : "are") "
                        + "left to review (\(name.en))."),
                Step.review(claim.id), nil
            )
        }
        // Signed off past a return only where everything has been reviewed and something is left.
        if returned > 0, unseen || returned == claim.items.count {
            return (
                .settleReturn,
                Phrase(
                    sv: "\(claim.id): \(returned) i stickprovet gick i retur; återsänd anspråket eller granska allt.",
                    en: "\(claim.id): \(returned) of the sample \(returned == 1 ? "was" : "were") returned; "
                        + "return the claim or review everything."),
                Step.return(claim.id), unseen ? [.widen(claim.id)] : nil
            )
        }
        return (
            isInternal ? .signOffInternally : .signOffExternally,
            Phrase(
                sv: "\(claim.id): stickprovet är granskat och kan godkännas (\(name.sv))"
                    + (returned > 0 ? ", utan det återsända." : "."),
                en: "\(claim.id): the sample is reviewed and can be signed off (\(name.en))"
                    + (returned > 0 ? ", without what is returned." : ".")),
            Step.signOff(claim.id), returned > 0 ? [.return(claim.id)] : nil
        )
    }

    /// Whoever the rules let review a claim at a stage, and who holds the stage's role and is kept out.
    func assurers(
        of claim: AwardClaim, at stage: QualityStage, framework: Framework
    ) -> (may: [Handle], keptOut: [NextStep.KeptOut]) {
        var may: [Handle] = []
        var keptOut: [NextStep.KeptOut] = []
        for practitioner in snapshot.holders(of: PermissionTable.standard[stage.act].roles) {
            let subject = ClaimCase(
                claim: claim, framework: framework, assessments: [], actor: practitioner, stage: stage,
                centre: snapshot.organisations[claim.organisation],
                actorsOrganisation: snapshot.organisations[practitioner.organisation],
                makersOrganisations: Set(claim.makers.compactMap { snapshot.practitioner($0)?.organisation }),
                today: today,
                participantsSharingIdentityNumber: snapshot.participants(
                    sharingIdentityNumberWith: practitioner.handle))
            let refusal = PermissionTable.standard.finding(
                against: practitioner.handle, practitioner, doing: stage.act, for: subject.matter, on: today)
            let against =
                (refusal.map { [$0] } ?? [])
                + ClaimCase.reviewRules.findings(in: subject).filter { $0.severity == .blocking }
            if against.isEmpty {
                may.append(practitioner.handle)
            } else {
                let codes = Set(against.map(\.code)).sorted { $0.rawValue < $1.rawValue }
                keptOut.append(.init(practitioner: practitioner.handle, findings: codes))
            }
        }
        return (may, keptOut)
    }

    // MARK: Returned

    private func returnedStep(_ claim: AwardClaim, framework: Framework) -> NextStep {
        let since = claim.returns.last { $0.round == claim.round }?.on ?? claim.submittedAt.dateInSweden
        let assessors = Set(claim.items.map(\.assessor))
        let holders = snapshot.whoMay(.resubmitClaim, for: .init(framework: framework.code))
        let own = holders.filter { assessors.contains($0.handle) || $0.handle == claim.submittedBy }
        let who = (own.isEmpty ? holders : own).map(\.handle)
        guard hasSomethingLeft(claim) else {
            return step(
                .withdrawClaim,
                what: Phrase(
                    sv: "\(claim.id) gick tillbaka, och inget i det kan läggas fram igen.",
                    en: "\(claim.id) went back, and nothing in it can be put forward again."),
                role: .assessor, who: who, step: .withdraw(claim.id), since: since, framework: framework.code)
        }
        // What is to be redone is an item of its own; the claim waits until it is.
        let open = claim.items.filter { snapshot.assessment($0.assessment)?.state == .returned }
        let ready =
            open.isEmpty
            ? Phrase(sv: "\(claim.id) kan lämnas in igen.", en: "\(claim.id) can be submitted again.")
            : Phrase(
                sv:
                    "\(claim.id) lämnas in igen när det som gick i retur är bedömt på nytt (\(open.count) kvar), eller utan det.",
                en:
                    "\(claim.id) is submitted again when what was returned has been assessed anew (\(open.count) left), or without it."
            )
        return step(
            .resubmitClaim, what: ready, role: .assessor, who: who, step: .resubmit(claim.id),
            since: since, framework: framework.code)
    }

    /// Whether a returned claim still holds something that stayed, or that waits to be assessed anew or has been. What was put forward
    /// otherwise since, or set aside, is not.
    private func hasSomethingLeft(_ claim: AwardClaim) -> Bool {
        claim.items.contains { item in
            guard let present = snapshot.assessment(item.assessment) else { return false }
            switch present.state {
            case .claimed: return true
            case .returned: return snapshot.validation(of: present)?.participant.exit == nil
            case .recorded, .certified, .withdrawn, .superseded, .supersededAfterReturn:
                let key = ValidationCase.Key(participant: item.participant, framework: claim.framework)
                return snapshot.assessments(of: key).contains {
                    $0.unit.code == item.unit.code && $0.state == .recorded
                }
            }
        }
    }

    /// The first assessment of a returned claim that waits to be made anew.
    fileprivate func redoStep(of claim: AwardClaim) -> NextStep? {
        guard claim.state == .returned else { return nil }
        let open = claim.items.compactMap { snapshot.assessment($0.assessment) }.filter { $0.state == .returned }
        return open.lazy.compactMap { assessment in
            snapshot.validation(of: assessment).flatMap { validation in
                validation.participant.exit == nil ? redoStep(of: assessment, in: validation) : nil
            }
        }.first
    }

    // MARK: Issuing

    /// The participants of whom no certificate has been issued: all of them, or those whose protected name waits for a choice.
    private func leftOut(of claim: AwardClaim) -> [ParticipantID] {
        let holders = Set(snapshot.certificates.lazy.filter { $0.claim == claim.id }.map(\.participant))
        return claim.participants.filter { !holders.contains($0) }
    }

    /// Certificates that were revoked for their paper alone, and that no other has replaced.
    func reissueItems() -> [WorkItem] {
        let replaced = Set(snapshot.certificates.compactMap(\.replaces))
        return snapshot.certificates.filter { record in
            record.state == .revoked && record.endedOnPaper && !replaced.contains(record.serial)
                && isStillCertified(record)
        }.map { record in
            let reissuing = Step.reissue(record.serial)
            let reason = (record.ended?.reason ?? .error).title
            return WorkItem(
                kind: .reissueCertificate, since: record.ended?.on ?? today,
                subjects: [record.serial.text, record.participant.text],
                what: Phrase(
                    sv:
                        "\(record.serial) återkallades (\(reason.sv)). Bedömningarna står fast: \(record.participant) kan få intyget på nytt.",
                    en:
                        "\(record.serial) was revoked (\(reason.text(in: .english))). The assessments stand: \(record.participant) can get the certificate anew."
                ), role: .administrator, who: whoMay(reissuing), step: reissuing)
        }
    }

    /// Whether everything behind a certificate is as it was: what an appeal has sent back since is assessed and claimed anew.
    private func isStillCertified(_ record: CertificateRecord) -> Bool {
        let items = snapshot.claims.first { $0.id == record.claim }?.items ?? []
        return items.allSatisfy { item in
            item.participant != record.participant || snapshot.assessment(item.assessment)?.state == .certified
        }
    }

    private func issueStep(_ claim: AwardClaim) -> NextStep {
        let since = claim.signOffs.last { $0.round == claim.round }?.on ?? claim.submittedAt.dateInSweden
        let left = leftOut(of: claim)
        let count = left.count
        // Of a certified claim, those are left whose name waits for a choice.
        let issuing = claim.state == .certified ? Step.issue(claim.id, including: left) : Step.issue(claim.id)
        return step(
            .issueCertificates,
            what: Phrase(
                sv: "\(claim.id) är godkänt i alla steg: \(count) intyg kan utfärdas.",
                en: "\(claim.id) is signed off at every stage: "
                    + "\(count) \(count == 1 ? "certificate" : "certificates") can be issued."),
            role: .administrator, who: whoMay(issuing), step: issuing, since: since,
            framework: nil)
    }

    private func sealStep(_ claim: AwardClaim) -> NextStep {
        let unsealed = snapshot.certificates.filter { $0.claim == claim.id && $0.state == .prepared }
        let since = unsealed.map(\.preparedAt.dateInSweden).min() ?? today
        return step(
            .sealCertificates,
            what: Phrase(
                sv: "\(claim.id) är utfärdat: \(unsealed.count) intyg är inte "
                    + (unsealed.count == 1 ? "förseglat." : "förseglade."),
                en: "\(claim.id) is issued: \(unsealed.count) "
                    + (unsealed.count == 1 ? "certificate is" : "certificates are") + " not sealed."),
            role: .administrator, who: whoMay(.seal(claim.id)), step: .seal(claim.id), since: since, framework: nil)
    }

    /// The status list of each issuer, where certificates ended since, where more than half of its validity has passed, or where
    /// certificates stand and there is none.
    func issueItems() -> [WorkItem] {
        let issued = Dictionary(grouping: snapshot.certificates.filter { $0.state != .prepared }, by: \.issuer)
        return issued.keys.sorted().flatMap { issueItems(of: $0, issued[$0] ?? []) }
    }

    private func issueItems(of issuer: OrganisationCode, _ certificates: [CertificateRecord]) -> [WorkItem] {
        guard let first = certificates.map(\.issuedOn).min() else { return [] }
        let list = snapshot.newestStatusLists[issuer]
        let what: Phrase
        let since: CalendarDate
        var due: CalendarDate?
        let ended = certificates.compactMap(\.ended)
        if let list, ended.count > list.entries {
            // Each list holds all that has ended, and nothing that has ended stands again.
            let unlisted = ended.count - list.entries
            what = Phrase(
                sv: unlisted == 1
                    ? "1 intyg har upphört att gälla och står inte på statuslistan: ingen annan kan se det."
                    : "\(unlisted) intyg har upphört att gälla och står inte på statuslistan: ingen annan kan se det.",
                en: unlisted == 1
                    ? "1 certificate stands no longer and is not on the status list: nobody else can tell."
                    : "\(unlisted) certificates stand no longer and are not on the status list: nobody else can tell.")
            since = max(ended.map(\.on).max() ?? today, list.thisUpdate.dateInSweden)
            due = list.nextUpdate.dateInSweden
        } else if let list {
            let half = Timestamp(
                milliseconds: list.thisUpdate.milliseconds
                    + (list.nextUpdate.milliseconds - list.thisUpdate.milliseconds) / 2)
            guard snapshot.now > half else { return [] }
            let until = list.nextUpdate.dateInSweden
            what = Phrase(
                sv: "Statuslistan gäller till \(until) och har passerat halva sin giltighet.",
                en: "The status list holds until \(until) and is past half of its validity.")
            since = half.dateInSweden
            due = until
        } else {
            what = Phrase(
                sv: "Intyg är utfärdade men ingen statuslista är publicerad; ingen kan se om de är återkallade.",
                en: "Certificates are issued and no status list is published; nobody can tell whether they are revoked."
            )
            since = first
        }
        return [
            WorkItem(
                kind: .publishStatusList, since: since, due: due, subjects: ["status-list"],
                what: snapshot.organisations[issuer]?.relation == .owner ? what : what.prefixed(issuer.text),
                role: .administrator, who: whoMay(.statusList), step: .statusList)
        ]
    }
}

extension NextStep {
    /// Whether an appeal or a re-review has to be settled first.
    fileprivate var isQuestion: Bool { [.decideAppeal, .closeReReview].contains(step.act) }
}

extension Registry {
    /// Who must act next on a claim, and how; `nil` where nothing more is to be done with it. Of a claim that went back, what
    /// is to be assessed anew comes first.
    ///
    /// - Throws: `unknownClaim`.
    public func nextStep(of id: ClaimID) throws(RegistryError) -> NextStep? {
        try snapshot(matchesPeople: true) { snapshot, reader in
            let claim = try reader.existing(id)
            let worklist = Worklist(snapshot: snapshot)
            return worklist.redoStep(of: claim) ?? worklist.claimStep(claim)
        }
    }
}
