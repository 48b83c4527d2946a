public import CompetenceModel
import RegistryStore

/// A claim, and whose turn it is.
public struct ClaimOverview: Sendable, Hashable {
    public var claim: AwardClaim
    public var frameworkTitle: LocalizedText
    /// Whoever must act next; empty when the claim is closed.
    public var waitsFor: Set<Role>
}

/// A review with its feedback in words.
public struct ReviewOverview: Sendable, Hashable {
    public var review: Review
    /// `nil` where there is none, or where it has been disposed of.
    public var feedback: String?
}

/// A claim with its assessments, samples, reviews, sign-offs and returns.
public struct ClaimRecord: Sendable, Hashable {
    public var overview: ClaimOverview
    public var policy: QualityPolicy
    public var assessments: [AssessmentOverview]
    /// Assessments that were in a sample or reviewed and are no longer part of the claim: sent back when it was signed off, or
    /// replaced by newer ones.
    public var formerAssessments: [AssessmentOverview]
    public var reviews: [ReviewOverview]
    public var returns: [Return]
    public var certificates: [CertificateRecord]

    public struct Return: Sendable, Hashable {
        public var claimReturn: ClaimReturn
        public var reason: String?
    }
}

extension Registry {
    /// Claims by number.
    public func claims(states: Set<ClaimState> = []) throws(RegistryError) -> [ClaimOverview] {
        try read { reader in try reader.claims(states: states).map { try reader.overview(of: $0) } }
    }

    public func claim(_ id: ClaimID) throws(RegistryError) -> ClaimRecord {
        try read { reader in
            let claim = try reader.existing(id)
            let present = Set(claim.items.map(\.assessment))
            let seen = claim.samples.flatMap { $0.items.map(\.assessment) } + claim.reviews.map(\.assessment)
            let former = Set(seen).subtracting(present).sorted()
            return ClaimRecord(
                overview: try reader.overview(of: claim),
                policy: try reader.existing(claim.framework).framework.qualityPolicy,
                assessments: try reader.overviews(of: reader.assessments(claim.items.map(\.assessment))),
                formerAssessments: try reader.overviews(of: reader.assessments(former)),
                reviews: try claim.reviews.map { try reader.overview(of: $0) },
                returns: try claim.returns.map {
                    ClaimRecord.Return(
                        claimReturn: $0, reason: try reader.confidential($0.reason, as: Remark.self)?.text)
                }, certificates: try reader.certificates(of: id))
        }
    }
}

extension AwardClaim {
    /// Whoever must act next, as the table of permissions says.
    func waitsFor(under policy: QualityPolicy) -> Set<Role> {
        let next: ActKind? =
            switch state {
            case .submitted: policy.stage(after: nil)?.act ?? .issueCertificates
            case .internallySignedOff: policy.stage(after: .internal)?.act ?? .issueCertificates
            case .externallySignedOff: .issueCertificates
            case .returned: .resubmitClaim
            case .withdrawn, .certified: nil
            }
        return next.map { PermissionTable.standard[$0].roles } ?? []
    }
}

extension StoreReader {
    func overview(of claim: AwardClaim) throws -> ClaimOverview {
        let framework = try existing(claim.framework).framework
        return ClaimOverview(
            claim: claim, frameworkTitle: framework.title, waitsFor: claim.waitsFor(under: framework.qualityPolicy))
    }

    func overview(of review: Review) throws -> ReviewOverview {
        ReviewOverview(
            review: review,
            feedback: try review.feedback.flatMap { try confidential($0, as: Remark.self) }?.text)
    }
}
