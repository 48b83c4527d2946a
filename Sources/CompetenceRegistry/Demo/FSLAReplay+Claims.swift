import CertificateSeal
import CompetenceModel
import RegistryStore

extension FSLAReplay {
    /// Does what a line says about a claim or a certificate.
    mutating func playClaim(_ entry: TimelineEntry, by session: Session) throws {
        switch entry.act {
        case .submit(let claim, let framework, let participants):
            let id = try answer(entry, session.submitClaim(for: framework, participants: participants))
            if let id, id != claim { throw ReplayMismatch("submitted as \(id), not as \(claim)") }
        case .review(let claim, let returned, let comment):
            try review(claim, returned: returned, comment: comment, entry, by: session)
        case .widen(let claim, let comment):
            guard try answer(entry, session.widenSample(of: claim)) != nil else { return }
            _ = try answer(
                entry, session.review(claim, verdict: .approved, comment: comment, displayed: everything(of: claim)))
        case .signOff(let claim): _ = try answer(entry, session.signOff(claim))
        case .returnClaim(let claim, let reason): _ = try answer(entry, session.returnClaim(claim, reason: reason))
        case .resubmit(let claim): _ = try answer(entry, session.resubmitClaim(claim))
        case .withdrawClaim(let claim, let reason):
            _ = try answer(entry, session.withdrawClaim(claim, reason: reason))
        case .issue(let claim, let protected):
            var options = IssueOptions(statusList: data.charter.statusList)
            options.includeProtected = Set(protected)
            certificates +=
                try answer(
                    entry, session.issueCertificates(of: claim, seal: seal, options: options)) ?? []
        case .rename(let participant, let familyName):
            _ = try answer(entry, session.correct(participant, .init(familyName: .set(familyName))))
        case .reissue(let participant):
            let options = IssueOptions(statusList: data.charter.statusList)
            if let certificate = try answer(
                entry, session.reissue(serial(of: participant), seal: seal, options: options))
            {
                certificates.append(certificate)
            }
        case .revoke(let participant, let reason, let comment):
            _ = try answer(entry, session.revoke(serial(of: participant), reason: reason, comment: comment))
        default: throw ReplayMismatch("no such act")
        }
    }

    /// Returns what the timeline names, in the sample or not, and approves the rest of the sample.
    private func review(
        _ claim: ClaimID, returned: [TimelineAct.ReturnedWork], comment: String, _ entry: TimelineEntry,
        by session: Session
    ) throws {
        guard try answer(entry, session.drawSample(of: claim)) != nil else { return }
        let items = try registry.read { try $0.existing(claim).items }
        for work in returned {
            guard let item = items.first(where: { $0.participant == work.participant && $0.unit == work.unit }) else {
                throw ReplayMismatch("\(claim) holds no \(work.unit) of \(work.participant)")
            }
            _ = try answer(
                entry,
                session.review(
                    claim, assessments: [item.assessment], verdict: .returned, criteria: work.criteria,
                    comment: work.comment, displayed: everything(of: claim)))
        }
        _ = try answer(
            entry, session.review(claim, verdict: .approved, comment: comment, displayed: everything(of: claim)))
    }

    /// In the story, whoever reviews has looked at what is reviewed.
    private func everything(of claim: ClaimID) throws -> [AssessmentID: Review.Displayed] {
        let items = try registry.read { try $0.existing(claim).items }
        return Dictionary(items.map { ($0.assessment, Review.Displayed()) }, uniquingKeysWith: { first, _ in first })
    }

    private func serial(of participant: ParticipantID) throws -> CertificateSerial {
        let record = try registry.read { try $0.certificates(of: participant).last { $0.state == .issued } }
        guard let record else { throw ReplayMismatch("\(participant) has no certificate") }
        return record.serial
    }
}
