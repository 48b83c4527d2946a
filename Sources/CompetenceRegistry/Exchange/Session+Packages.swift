public import CertificateSeal
import CertificateXML
public import CompetenceModel
import RegistryStore

// On the external quality assurer's own machine, in a registry of the assurer's own. Nothing here asks the centre's registry:
// what only that knows (authorisation, who took part before) it checks itself when the decision comes in.

extension Session {
    /// Takes in a sealed package that is addressed to the key in use. Taken in already, it is left as it is.
    ///
    /// - Parameters:
    ///   - file: what to call it in an error.
    ///   - trust: the centre's certificate, had from the centre itself.
    public func receivePackage(
        _ bytes: [UInt8], named file: String, trust: TrustStore
    ) throws(RegistryError) -> Verdict<ReceivedPackage> {
        let received = try ReceivedPackage(bytes, named: file, trust: trust, now: registry.environment.now())
        return try act { act in
            let package = received.package
            act.requireAddressee(of: package)
            if package.internalSampleCheck == .disagrees {
                act.find(
                    Finding(
                        .internalSampleDoubtful, severity: .warning,
                        ["claim": package.claim.text, "package": received.digest.abbreviated]))
            }
            guard try act.reader.package(received.digest) == nil else { return received }
            if try act.reader.isAnotherSubmission(package.registry, package.submission) {
                act.find(
                    Finding(
                        .packageOfOtherSubmission, severity: .warning,
                        ["claim": package.claim.text, "package": received.digest.abbreviated]))
            }
            let own = secrets(for: package)?.root
            if let root = package.addressee.samplingRoot, let own, root != own {
                act.find(
                    Finding(
                        .packageRootDiffers, severity: .warning,
                        ["claim": package.claim.text, "package": received.digest.abbreviated]))
            }
            act.record(
                PackageReceived(
                    package: received.digest, issuer: package.issuer.code, claim: package.claim,
                    addressee: act.actor.handle, document: act.conceal(document: received.document),
                    registry: package.registry, ordinal: package.submission.ordinal,
                    submission: package.submission.transaction.hash))
            return received
        }
    }

    /// A package with the sample that the key in use draws of it, and the reviews so far.
    public func packageReview(_ digest: SHA256Digest) throws(RegistryError) -> PackageReview {
        try registry.read { try review(of: digest, in: $0) }
    }

    /// Approves or returns assessments of a package, as a draft: nothing is signed before the package is decided.
    ///
    /// - Parameters:
    ///   - assessments: empty for all of the sample that are not reviewed yet and that have been displayed.
    ///   - comment: feedback to the assessor; a return needs it.
    ///   - displayed: the assessments that the actor has been shown. An approval is of nothing else.
    public func reviewPackage(
        _ digest: SHA256Digest, assessments: [AssessmentID] = [], verdict: Review.Verdict,
        criteria: [CriterionNumber] = [], comment: String? = nil, displayed: Set<AssessmentID>
    ) throws(RegistryError) -> Verdict<[AssessmentID]> {
        try drafting(digest) { draft, review, today, findings in
            let seen = review.open.filter { displayed.contains($0) }
            let reviewed = !assessments.isEmpty ? assessments : seen.isEmpty ? review.open : seen
            let known = Dictionary(
                review.package.assessments.map { ($0.item.assessment, $0) }, uniquingKeysWith: { first, _ in first })
            let feedback = comment.flatMap { $0.saysSomething ? $0.legibleInXML : nil }
            for assessment in reviewed {
                if let packaged = known[assessment] {
                    findings += packaged.finding(onCriteria: criteria).map { [$0] } ?? []
                } else {
                    findings.append(
                        Finding(
                            .assessmentNotInClaim,
                            ["assessment": assessment.text, "claim": review.package.claim.text]))
                }
                if verdict == .returned, feedback == nil {
                    findings.append(Finding(.feedbackMissing, ["assessment": assessment.text]))
                }
                if verdict == .approved, !displayed.contains(assessment) {
                    findings.append(
                        Finding(
                            .approvalNotDisplayed,
                            ["assessment": assessment.text, "claim": review.package.claim.text]))
                }
            }
            draft.replace(
                Set(reviewed).sorted().map {
                    ReviewWithFeedback(
                        assessment: $0, verdict: verdict, criteria: criteria, feedback: feedback,
                        isDisplayed: displayed.contains($0), on: today)
                })
            return reviewed
        }
    }

    /// Widens the sample of a package to everything, as is needed to sign off past a return.
    public func widenPackage(_ digest: SHA256Digest) throws(RegistryError) -> Verdict<[AssessmentID]> {
        try drafting(digest) { draft, review, _, _ in
            draft.isWidened = true
            return review.package.assessments.map(\.item.assessment)
        }
    }

    /// Decides a package by the rules of the external stage, as far as a package can tell, and signs the decision. Decided
    /// already in the same way, the decision on record is returned.
    ///
    /// - Returns: the signed document, for the centre.
    public func decidePackage(
        _ digest: SHA256Digest, _ outcome: ClaimDecision.Outcome
    ) throws(RegistryError) -> Verdict<[UInt8]> {
        let verdict: Verdict<[UInt8]> = try act { act in
            let review = try review(of: digest, in: act.reader)
            if let decided = review.outcome {
                if decided == outcome.legibleInXML, let document = try act.reader.decisionDocument(on: review.record) {
                    return document
                }
                act.find(Finding(.packageAlreadyDecided, ["package": digest.abbreviated]))
                return nil
            }
            act.requireAddressee(of: review.package)
            let subject = review.package.claimCase(
                sample: review.sample, reveal: review.reveal, reviews: review.reviews, on: act.today)
            switch outcome {
            case .signedOff: act.check(ClaimPackage.signOffRules, on: subject)
            case .returned(let reason):
                act.check(ClaimPackage.returnRules, on: subject)
                if !reason.saysSomething {
                    act.find(Finding(.returnReasonMissing, ["claim": review.package.claim.text]))
                }
            }
            act.setVenue(.package(digest))
            guard !act.isRefused else { return nil }
            let document = try signed(review.decision(outcome, on: act.today))
            act.record(
                PackageDecided(
                    package: digest, assurer: act.actor.handle, signsOff: outcome == .signedOff,
                    decision: act.conceal(document: document)))
            return document
        }
        if verdict.value != nil { try discardDraft(of: digest) }
        return verdict
    }

    private func signed(_ decision: ClaimDecision) throws -> [UInt8] {
        let content = try ClaimDecisionDocument.unsignedBytes(of: decision)
        return try ClaimDecisionDocument.signedBytes(
            content, key: publicKey.ledgerFingerprint, signature: signer().sign(content, in: .signOffDecision))
    }

    /// Those that the key in use has for the registry that a package is from.
    private func secrets(for package: ClaimPackage) -> SamplingSecrets? {
        course.signer?.samplingSecrets(
            in: package.registry, series: SamplingSecrets.series(of: package.submission.ordinal))
    }

    // MARK: Drafts

    private func review(of digest: SHA256Digest, in reader: StoreReader) throws -> PackageReview {
        let record = try reader.existingPackage(digest)
        let package = try reader.content(of: record)
        if let document = try reader.decisionDocument(on: record) {
            let decision = try ClaimDecisionDocument.read(document).decision
            return PackageReview(
                record: record, package: package, sample: decision.sample, reveal: decision.reveal,
                reviews: decision.reviews, outcome: decision.outcome)
        }
        let draft = try PackageDraft.read(of: digest, from: reader)
        // One secret answers one submission. With a second one in hand, whoever sent it could word the true one by it.
        let isAnother = try reader.isAnotherSubmission(package.registry, package.submission)
        let (items, reveal) = package.sample(by: isAnother ? nil : secrets(for: package))
        return PackageReview(
            record: record, package: package, sample: draft.isWidened ? package.widened(items) : items,
            reveal: reveal, reviews: draft.reviews)
    }

    /// Changes the draft of a package that is not decided yet.
    private func drafting<Value: Sendable>(
        _ digest: SHA256Digest,
        _ body: (inout PackageDraft, PackageReview, CalendarDate, inout [Finding]) throws -> Value
    ) throws(RegistryError) -> Verdict<Value> {
        do {
            return try registry.store.write { writer in
                let today = registry.today
                _ = try identified(in: writer.reader, on: today)
                let review = try review(of: digest, in: writer.reader)
                var findings = review.package.addressed(to: publicKey.ledgerFingerprint)
                if review.outcome != nil {
                    findings.append(Finding(.packageAlreadyDecided, ["package": digest.abbreviated]))
                }
                var draft = try PackageDraft.read(of: digest, from: writer.reader)
                let value = try body(&draft, review, today, &findings)
                for index in findings.indices { findings[index].venue = .package(digest) }
                guard findings.isEmpty else { return .refused(findings) }
                try writer.saveDraft(key: PackageDraft.key(of: digest), content: CanonicalJSON.encode(draft))
                return .accepted(value, warnings: [])
            }
        } catch {
            throw RegistryError(wrapping: error)
        }
    }

    private func discardDraft(of digest: SHA256Digest) throws(RegistryError) {
        do {
            try registry.store.write { try $0.deleteDraft(key: PackageDraft.key(of: digest)) }
        } catch {
            throw RegistryError(wrapping: error)
        }
    }
}

extension PackageDraft {
    fileprivate static func read(of digest: SHA256Digest, from reader: StoreReader) throws -> PackageDraft {
        guard let content = try reader.draft(key: key(of: digest)) else { return PackageDraft() }
        return try CanonicalJSON.decode(PackageDraft.self, from: content)
    }
}

extension StoreReader {
    /// Whether the first package that came of a registry's submission with that ordinal was of another submission.
    fileprivate func isAnotherSubmission(
        _ registry: SHA256Digest, _ submission: ClaimPackage.Submission
    ) throws -> Bool {
        let first = try firstPackagedSubmission(registry: registry, ordinal: submission.ordinal)
        return first.map { $0 != submission.transaction.hash } ?? false
    }
}

extension PackageReview {
    /// What a clock that ran ahead has dated later was reviewed today at the latest: until now nothing of it was signed.
    fileprivate func decision(_ outcome: ClaimDecision.Outcome, on day: CalendarDate) -> ClaimDecision {
        let reviews = reviews.map { review in
            var review = review
            review.on = min(review.on, day)
            return review
        }
        return ClaimDecision(
            package: record.package, issuer: package.issuer.code, claim: package.claim, round: package.round,
            assurer: package.addressee.handle, on: day, sample: sample, reveal: reveal, reviews: reviews,
            outcome: outcome.legibleInXML)
    }
}

extension ClaimDecision.Outcome {
    fileprivate var legibleInXML: Self {
        switch self {
        case .signedOff: .signedOff
        case .returned(let reason): .returned(reason: reason.legibleInXML)
        }
    }
}

extension ClaimPackage {
    /// What stands against whoever holds `key` reviewing the package.
    fileprivate func addressed(to key: SHA256Digest) -> [Finding] {
        guard addressee.key != key else { return [] }
        return [
            Finding(
                .packageForAnother, ["assurer": addressee.handle.text, "key": addressee.key.description])
        ]
    }
}

extension Act {
    fileprivate mutating func requireAddressee(of package: ClaimPackage) {
        find(package.addressed(to: key.ledgerFingerprint))
    }
}
