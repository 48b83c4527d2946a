public import CompetenceModel
public import Foundation

/// What came of verifying the summary in a QR code: the lines of a seal, and what may be shown.
public struct SummaryVerification: Sendable {
    /// The same lines as of a document. What a schema says of one, the claims say of a summary.
    public let lines: SealVerification
    /// There only when all lines passed.
    public let summary: CertificateSummary?
    /// Whose certificate signed it, by the one that the reader trusts.
    public let signer: SealOwner?
    public let signedAt: Date?
}

extension TrustStore {
    /// Verifies a summary. A code holds no certificate, so that the sealing certificate itself has to be among those trusted: of an
    /// authority alone nobody can tell.
    ///
    /// - Parameter now: only to refuse signatures from the future.
    public func verify(_ signed: SignedSummary, at now: Date) -> SummaryVerification {
        var lines = SealVerification(form: .passed, schema: .passed, seal: .passed, signer: .passed)
        guard let (summary, signedAt) = signed.content else {
            lines.schema = .failed(SealReason.notASummary.reason)
            lines.seal = .couldNotBeChecked(SealReason.formFailed.reason)
            lines.signer = .couldNotBeChecked(SealReason.formFailed.reason)
            return SummaryVerification(lines: lines, summary: nil, signer: nil, signedAt: nil)
        }
        let named = anchors.filter { SignedSummary.identifier(of: $0.fingerprint) == signed.identifier }
        let signer = named.first { SignerKey(of: $0.encoded.certificate).map(signed.isSigned) ?? false }
        guard let anchor = signer else {
            lines.seal =
                named.isEmpty
                ? .couldNotBeChecked(SealReason.sealingCertificateUnknown.reason)
                : .failed(SealReason.signatureInvalid.reason)
            lines.signer = .couldNotBeChecked(
                (named.isEmpty ? SealReason.sealingCertificateUnknown : SealReason.sealFailed).reason)
            return SummaryVerification(lines: lines, summary: nil, signer: nil, signedAt: nil)
        }
        let certificate = anchor.encoded.certificate
        if let objection = CertificateRules.objectionToSealing(with: certificate) {
            lines.signer = .failed(SealReason.certificateUnsuitable(objection).reason)
        } else if signedAt > now + SealVerifier.clockTolerance {
            lines.signer = .failed(SealReason.signedInTheFuture(signed: signedAt).reason)
        } else if signedAt < anchor.validFrom {
            lines.signer = .failed(
                SealReason.certificateNotYetValid(signed: signedAt, validFrom: anchor.validFrom).reason)
        } else if signedAt > anchor.validUntil {
            lines.signer = .failed(
                SealReason.certificateExpired(signed: signedAt, validUntil: anchor.validUntil).reason)
        }
        let isTrusted = lines.overall == .trusted
        return SummaryVerification(
            lines: lines, summary: isTrusted ? summary : nil, signer: isTrusted ? anchor.owner : nil,
            signedAt: isTrusted ? signedAt : nil)
    }
}
