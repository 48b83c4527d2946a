import CompetenceModel
import RegistryStore

/// What waits for assessors.
extension Worklist {
    /// What the next step of a participant's validation is, where it is the assessor's; `nil` where it is not, or there
    /// is nothing more to do.
    func participantItem(_ validation: ValidationCase) -> WorkItem? {
        assessorStep(of: validation).map { step in
            WorkItem(step, subjects: [validation.participant.id.text])
        }
    }

    /// What is owed beside what was sent back, which is `redoItems`: a unit that nobody has assessed waits whatever became of
    /// the others, in a claim under way or on a partial certificate.
    func assessorStep(of validation: ValidationCase) -> NextStep? {
        let owed = validation.missing.filter { !$0.isReturned }
        // Who has left waits for nothing; what was finished before goes in a claim all the same.
        guard validation.participant.exit == nil, !owed.isEmpty else { return nil }
        let participant = validation.participant.id
        let framework = validation.framework
        let who = assessors(of: validation, units: Set(owed.map(\.unit.code)))
        if validation.standing.isEmpty {
            return step(
                .assess,
                what: Phrase(
                    sv: "\(participant) är registrerad för \(framework.code) och inget är bedömt.",
                    en: "\(participant) is registered for \(framework.code) and nothing has been assessed."),
                role: .assessor, who: who.may, step: .assess(participant, framework.code),
                since: validation.registeredOn, keptOut: who.keptOut, framework: framework.code)
        }
        let missing = Self.describe(owed)
        let met = validation.unclaimed.count
        let partial =
            met == 0
            ? Phrase(sv: "", en: "")
            : Phrase(sv: " Klart för delintyg: \(met).", en: " Ready for a partial certificate: \(met).")
        return step(
            .completeAssessment,
            what: Phrase(
                sv: "\(participant) i \(framework.code) saknar \(missing.sv).\(partial.sv)",
                en: "\(participant) in \(framework.code) lacks \(missing.en).\(partial.en)"),
            role: .assessor, who: who.may, step: Self.assessing(validation, owed), since: validation.lastActivity,
            keptOut: who.keptOut, framework: framework.code)
    }

    /// `FLOOR, WINDOW (2.1, 2.2)`: units without assessment by code, others with the criteria that they lack.
    static func describe(_ missing: [MissingUnit]) -> Phrase {
        let text = missing.map { unit in
            guard unit.assessment != nil, !unit.isReturned else { return unit.unit.code.text }
            return "\(unit.unit.code) (\(unit.criteria.map(\.text).joined(separator: ", ")))"
        }.joined(separator: ", ")
        return Phrase(sv: text, en: text)
    }

    private static func assessing(_ validation: ValidationCase, _ owed: [MissingUnit]) -> Step {
        guard owed.count == 1, let only = owed.first else {
            return Step.assess(validation.participant.id, validation.framework.code)
        }
        return Step.assess(validation.participant.id, only.unit.code)
    }

    /// Finished assessments that are part of no claim, of participants with nothing missing, and of those who have left
    /// with something finished: one item for each framework and organisation.
    func submissionItems(_ cases: [ValidationCase]) -> [WorkItem] {
        let finished = cases.filter { isToBeSubmitted($0) }
        let groups = Dictionary(grouping: finished) {
            SubmissionGroup(framework: $0.framework.code, organisation: $0.participant.organisation)
        }
        return groups.map { group, cases in
            WorkItem(
                submissionStep(cases, framework: group.framework),
                subjects: cases.map(\.participant.id).sorted().map(\.text))
        }
    }

    /// Whoever goes on is put forward when nothing is missing; whoever has left, with what there is.
    func isToBeSubmitted(_ validation: ValidationCase) -> Bool {
        !validation.unclaimed.isEmpty && (validation.missing.isEmpty || validation.participant.exit != nil)
            && openQuestion(on: validation.unclaimed.map(\.id)) == nil
    }

    func submissionStep(_ cases: [ValidationCase], framework: FrameworkCode) -> NextStep {
        let participants = cases.map(\.participant.id).sorted()
        let who = narrowed(
            snapshot.whoMay(.submitClaim, for: .init(framework: framework)),
            to: cases.first?.participant.organisation,
            assessors: Set(cases.flatMap { $0.standing.values.map(\.assessor) }))
        let partial = cases.count { !$0.missing.isEmpty }
        let left = Phrase(
            sv: partial == 0 ? "" : " Slutade med något kvar, alltså för delintyg: \(partial).",
            en: partial == 0 ? "" : " Left with something missing, so for partial certificates: \(partial).")
        return step(
            .submitClaim,
            what: Phrase(
                sv: "Deltagare att lägga fram i \(framework): \(participants.count).\(left.sv)",
                en: "Participants to put forward in \(framework): \(participants.count).\(left.en)"),
            role: .assessor, who: who.map(\.handle),
            step: .submit(framework, participants: participants),
            since: cases.flatMap(\.unclaimed).map(\.recordedAt.dateInSweden).min() ?? today, framework: framework)
    }

    private struct SubmissionGroup: Hashable {
        var framework: FrameworkCode
        var organisation: OrganisationCode
    }

    /// Assessments that were sent back.
    func redoItems(_ cases: [ValidationCase]) -> [WorkItem] {
        cases.filter { $0.participant.exit == nil }.flatMap { validation in
            validation.standing.values.filter { $0.state == .returned }.map { assessment in
                WorkItem(
                    redoStep(of: assessment, in: validation),
                    subjects: [assessment.id.text, validation.participant.id.text])
            }
        }
    }

    func redoStep(of assessment: AssessmentSummary, in validation: ValidationCase) -> NextStep {
        let participant = validation.participant.id
        let who = assessors(of: validation, units: [assessment.unit.code])
        return step(
            .redoAssessment,
            what: Phrase(
                sv: "\(assessment.id) (\(participant), \(assessment.unit.code)) har gått i retur och bedöms på nytt.",
                en: "\(assessment.id) (\(participant), \(assessment.unit.code)) was sent back and is assessed anew."),
            role: .assessor, who: who.may, step: .assess(participant, assessment.unit.code),
            since: returnedOn(assessment), keptOut: who.keptOut, framework: validation.framework.code)
    }

    /// When an assessment was sent back: by a reviewer, an appeal, a re-review, or with its certificate.
    private func returnedOn(_ assessment: AssessmentSummary) -> CalendarDate {
        let reviews = snapshot.claims.flatMap(\.reviews).filter {
            $0.assessment == assessment.id && $0.verdict == .returned
        }.map(\.on)
        let appeals = snapshot.appeals.filter { $0.assessment == assessment.id }.compactMap { appeal in
            appeal.decision.flatMap { $0.outcome == .upheld ? $0.on : nil }
        }
        let reReviews = snapshot.reReviews.filter { $0.assessment == assessment.id }.compactMap { reReview in
            reReview.closing.flatMap { $0.stands ? nil : $0.on }
        }
        let key = ValidationCase.Key(participant: assessment.participant, framework: assessment.framework)
        let revocations = snapshot.certificates(of: key).compactMap { record in
            record.ended.flatMap { $0.reason.faultsTheAssessment ? $0.on : nil }
        }
        return (reviews + appeals + reReviews + revocations).max() ?? assessment.judgedOn
    }

    // MARK: Who

    /// Whoever may assess what is missing of a case, as the rules see it, and who holds the role and may not.
    func assessors(
        of validation: ValidationCase, units: Set<UnitCode>? = nil
    ) -> (may: [Handle], keptOut: [NextStep.KeptOut]) {
        let framework = validation.framework
        let units = units ?? Set(validation.missing.map(\.unit.code))
        let upheld = upheldAgainst(validation)
        var may: [Practitioner] = []
        var keptOut: [NextStep.KeptOut] = []
        for practitioner in snapshot.holders(
            of: PermissionTable.standard[.assess].roles, framework: framework.code)
        {
            let findings = framework.units.filter { units.contains($0.reference.code) }.map { unit in
                let refusal = PermissionTable.standard.finding(
                    against: practitioner.handle, practitioner, doing: .assess,
                    for: .init(framework: framework.code, units: [unit.reference.code]), on: today)
                let against = Self.assessorRules.findings(in: assessmentCase(practitioner, validation, unit))
                return (refusal.map { [$0] } ?? []) + against.filter { $0.severity == .blocking }
            }
            if upheld.contains(practitioner.handle) {
                keptOut.append(.init(practitioner: practitioner.handle, findings: [.appealDeciderTookPart]))
            } else if findings.contains(where: \.isEmpty) {
                may.append(practitioner)
            } else {
                let codes = Set(findings.joined().map(\.code)).sorted { $0.rawValue < $1.rawValue }
                keptOut.append(.init(practitioner: practitioner.handle, findings: codes))
            }
        }
        let nearest = narrowed(
            may, to: validation.participant.organisation,
            assessors: Set(validation.standing.values.map(\.assessor)))
        return (nearest.map(\.handle), keptOut)
    }

    private static let assessorRules: [any QualityRule<AssessmentCase>] = [AssessorIsNotTheParticipant()]

    /// Whose judgement an appeal overturned: the participant is to be assessed anew by another.
    private func upheldAgainst(_ validation: ValidationCase) -> Set<Handle> {
        let returned = Set(validation.standing.values.filter { $0.state == .returned }.map(\.id))
        return Set(
            snapshot.appeals.filter { returned.contains($0.assessment) && $0.decision?.outcome == .upheld }
                .compactMap { snapshot.assessment($0.assessment)?.assessor })
    }

    private func assessmentCase(
        _ practitioner: Practitioner, _ validation: ValidationCase, _ unit: Unit
    ) -> AssessmentCase {
        AssessmentCase(
            assessor: practitioner, participant: validation.participant, framework: validation.framework, unit: unit,
            judgedOn: today, judgements: [], evidence: [], notes: AssessmentNotes(evidence: [:]), adoptions: [],
            newestVersion: nil, current: nil, assessorSharesName: false,
            assessorSharesIdentityNumber: snapshot.participants(
                sharingIdentityNumberWith: practitioner.handle
            ).contains(validation.participant.id),
            today: today)
    }

    /// Of those who may act, the ones nearest to the participant: who has assessed already, and who works for the same
    /// organisation. Where there is none of these, everybody.
    private func narrowed(
        _ practitioners: [Practitioner], to organisation: OrganisationCode?, assessors: Set<Handle>
    ) -> [Practitioner] {
        // Where everybody is a colleague, that tells nobody apart.
        let areAllColleagues = practitioners.allSatisfy { $0.organisation == organisation }
        let near = practitioners.filter {
            assessors.contains($0.handle) || (!areAllColleagues && $0.organisation == organisation)
        }
        return near.isEmpty ? practitioners : near
    }
}
