import CertificateSeal
import CertificateXML
import CompetenceModel
import RegistryStore

/// A decision that came in, held against what the registry knows.
///
/// Invariants, which tests cite by number:
/// 1. It answers the newest package of the claim in its present round, and no package is answered twice.
/// 2. It is signed by whoever the package was addressed to, with a key registered before the package left and not ended.
/// 3. It is dated between the export and today, and the assurer was authorised on that day.
/// 4. Every rule that guards the external stage holds with the assurer as the one who acts.
/// 5. Its sample is the one that had to be drawn.
struct IncomingDecision {
    let signed: ClaimDecisionDocument.Signed
    let export: ExportRecord
    let assurer: Practitioner
    /// The claim as the decision leaves it: with its sample and its reviews.
    private(set) var claim: AwardClaim
    private let framework: Framework
    private let assessments: [Assessment]
    private let centre: String
    private let ownAsParticipant: Set<ParticipantID>

    private var decision: ClaimDecision { signed.decision }

    /// Establishes what the decision answers and who signed it: invariants 1 and 2. Nothing else of it counts before that.
    ///
    /// - Returns: `nil` where either cannot be established; `act` has the findings.
    init?(_ signed: ClaimDecisionDocument.Signed, in act: inout Act) throws {
        let decision = signed.decision
        let issuer = try act.reader.existingIssuer()
        guard decision.issuer == issuer.code else {
            act.find(Finding(.decisionOfOtherRegistry, ["issuer": decision.issuer, "own": issuer.code]))
            return nil
        }
        let claim = try act.reader.existing(decision.claim)
        let exports = try act.reader.exports(of: claim.id)
        let export = exports.first { $0.package == decision.package }
        if let export, export.answer != nil {
            act.find(try Self.findings(against: signed, answeringAgain: export, in: act))
            return nil
        }
        act.find(Self.findings(against: decision, answering: export, newest: exports.last, of: claim))
        guard let export, !act.isRefused else { return nil }
        let assurer = try act.reader.existing(decision.assurer)
        act.find(try Self.findings(against: signed, by: assurer, on: export, in: act))
        guard !act.isRefused else { return nil }

        self.signed = signed
        self.export = export
        self.assurer = assurer
        self.claim = claim
        framework = try act.reader.existing(claim.framework).framework
        assessments = try act.reader.assessments(claim.items.map(\.assessment))
        centre = issuer.name
        ownAsParticipant = try act.reader.participants(of: claim, sharingIdentityNumberOf: assurer)
    }

    private static func findings(
        against decision: ClaimDecision, answering export: ExportRecord?, newest: ExportRecord?, of claim: AwardClaim
    ) -> [Finding] {
        let values = ["claim": claim.id.text, "package": decision.package.abbreviated]
        guard let export else { return [Finding(.decisionWithoutExport, values)] }
        var findings: [Finding] = []
        if decision.round != export.round || export.round != claim.round {
            let rounds = ["round": "\(decision.round)", "present": "\(claim.round)"]
            findings.append(Finding(.decisionOfOtherRound, values.merging(rounds) { $1 }))
        } else if export.package != newest?.package {
            findings.append(Finding(.decisionSuperseded, values))
        }
        if decision.assurer != export.addressee {
            findings.append(
                Finding(
                    .decisionByAnother,
                    [
                        "claim": claim.id.text, "assurer": decision.assurer.text, "addressee": export.addressee.text,
                    ]))
        }
        return findings
    }

    /// A package is answered once. A forgery is called one all the same: nobody is to be told that nothing needs doing.
    private static func findings(
        against signed: ClaimDecisionDocument.Signed, answeringAgain export: ExportRecord, in act: Act
    ) throws -> [Finding] {
        let assurer = try act.reader.existing(export.addressee)
        let forged = try findings(against: signed, by: assurer, on: export, in: act).filter {
            $0.code != .decisionKeyEnded
        }
        let decision = signed.decision
        return forged.isEmpty
            ? [
                Finding(
                    .decisionAlreadyImported,
                    ["claim": decision.claim.text, "package": decision.package.abbreviated])
            ] : forged
    }

    private static func findings(
        against signed: ClaimDecisionDocument.Signed, by assurer: Practitioner, on export: ExportRecord, in act: Act
    ) throws -> [Finding] {
        let values = ["assurer": assurer.handle.text, "key": signed.key.description]
        guard let key = assurer.keys.first(where: { $0.fingerprint == signed.key }),
            let registration = try act.reader.keyRegistration(fingerprint: signed.key),
            registration.transaction < export.transaction,
            let publicKey = PersonalPublicKey(rawRepresentation: key.publicKey)
        else { return [Finding(.decisionKeyUnknown, values)] }
        // Ended today, it may be in anybody's hands: whoever has it can date a decision as they like.
        if let ended = key.endedFrom, act.today >= ended {
            return [Finding(.decisionKeyEnded, values.merging(["day": ended.description]) { $1 })]
        }
        return publicKey.isValid(signed.signature, for: signed.content, in: .signOffDecision)
            ? [] : [Finding(.decisionSignatureInvalid, values)]
    }

    // MARK: The rules

    /// Invariants 3, 4 and 5.
    mutating func check(in act: inout Act) throws {
        checkDates(in: &act)
        act.requireExternalStageNotBegun(of: claim)
        try checkSample(in: &act)
        let known = Set(claim.items.map(\.assessment))
        for assessment in decision.reviews.map(\.assessment) where !known.contains(assessment) {
            act.find(
                Finding(.assessmentNotInClaim, ["assessment": assessment.text, "claim": claim.id.text]))
        }
        takeIn()
        switch decision.outcome {
        case .signedOff:
            act.check(ClaimCase.signOffRules, on: subject)
            try act.requireNoOpenQuestion(about: assessments)
        case .returned(let reason):
            act.check(ClaimCase.reviewRules, on: subject)
            if !reason.saysSomething { act.find(Finding(.returnReasonMissing, ["claim": claim.id.text])) }
        }
        for assessment in assessments
        where decision.returnedAssessments.contains(assessment.id) && assessment.state.after(.return) == nil {
            act.find(
                Finding(
                    .assessmentNotInState,
                    [
                        "assessment": assessment.id.text, "state": assessment.state.rawValue,
                        "move": AssessmentState.Move.return.rawValue,
                    ]))
        }
    }

    /// The authorisation under which the assurer decided.
    var authorisation: Authorisation? { subject.authorisation }

    private var subject: ClaimCase {
        ClaimCase(
            claim: claim, framework: framework, assessments: assessments, actor: assurer, stage: .external,
            centre: centre, today: decision.on, participantsSharingIdentityNumber: ownAsParticipant)
    }

    private func checkDates(in act: inout Act) {
        let exported = export.exportedAt.dateInSweden
        for day in Set([decision.on] + decision.reviews.map(\.on)).sorted() {
            if day < exported {
                act.find(
                    Finding(
                        .decisionBeforeExport,
                        ["day": "\(day)", "exported": "\(exported)", "assurer": assurer.handle.text]))
            }
            if day > act.today {
                act.find(Finding(.decisionInTheFuture, ["day": "\(day)", "today": "\(act.today)"]))
            }
        }
    }

    private func checkSample(in act: inout Act) throws {
        let draw = try act.reader.draw(for: claim, at: .external, of: framework)
        let drawn = sample(decision.drawnSample)
        var reason = draw.discrepancy(
            in: drawn, submission: claim.submission, ordinal: claim.submissionOrdinal,
            root: try act.reader.committedRoot(of: assurer, before: claim)
        )?.rawValue
        // Without a draw there are two reasons why everything is reviewed, and no third.
        if drawn.reveal == nil, draw.everything(.policyInFull) != drawn.items,
            draw.everything(.noCommittedSecret) != drawn.items
        {
            reason = reason ?? SampleDraw.Discrepancy.otherItems.rawValue
        }
        let isWidened = decision.sample.count > drawn.items.count
        if isWidened, Set(decision.sample.map(\.assessment)) != Set(claim.items.map(\.assessment)) {
            reason = reason ?? SampleDraw.Discrepancy.notEverything.rawValue
        }
        guard let reason else { return }
        act.find(Finding(.decisionSampleWrong, ["claim": claim.id.text, "discrepancy": reason]))
    }

    private func sample(_ items: [Sample.Item]) -> Sample {
        Sample(
            stage: .external, round: claim.round, reviewer: assurer.handle, reveal: decision.reveal, items: items)
    }

    private mutating func takeIn() {
        claim.samples.append(sample(decision.sample))
        claim.reviews += decision.reviews.map {
            Review(
                claim: claim.id, round: claim.round, stage: .external, assessment: $0.assessment,
                reviewer: assurer.handle, verdict: $0.verdict, criteria: $0.criteria, on: $0.on)
        }
    }
}
