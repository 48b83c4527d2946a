import Crypto
import Foundation
import X509

/// A chain of certificates that was followed from a sealing certificate to a trust anchor, whatever the time.
///
/// Only ``TrustStore/path(for:)`` makes one.
struct SignerPath: Sendable {
    let owner: SealOwner
    let anchor: TrustAnchor
    /// The signer's, every one in between, and the anchor's.
    private let validities: [(from: Date, until: Date)]

    fileprivate init(certificates: [Certificate], anchor: TrustAnchor, signer: Certificate) {
        self.owner = SealOwner(signer.subject)
        self.anchor = anchor
        self.validities =
            (certificates + [anchor.encoded.certificate]).map { ($0.notValidBefore, $0.notValidAfter) }
    }

    /// Why a seal of this time does not stand on this path, if so: each certificate must have been valid then.
    func objection(toSigningAt time: Date) -> SealReason? {
        for validity in validities {
            if time < validity.from { return .certificateNotYetValid(signed: time, validFrom: validity.from) }
            if time > validity.until { return .certificateExpired(signed: time, validUntil: validity.until) }
        }
        return nil
    }
}

/// What following a chain of certificates came to.
enum SignerPathResult {
    case found(SignerPath)
    case refused(SealReason)
}

extension TrustStore {
    /// Follows a chain from its first certificate upwards to a certificate that the reader trusts.
    ///
    /// The chain stands in order, so there is one way up and nothing to search. The walk ends at the first certificate
    /// that is itself an anchor or was issued by one; what stands above is not needed.
    func path(for chain: [EncodedCertificate]) -> SignerPathResult {
        guard let signer = chain.first else { return .refused(.certificateUnreadable) }
        if let objection = CertificateRules.objectionToSealing(with: signer.certificate) {
            return .refused(.certificateUnsuitable(objection))
        }
        var followed: [Certificate] = []
        var objection: SealReason?
        for (index, current) in chain.enumerated() {
            if index > 0 {
                // Own authority certificates are asked for at each step up; the anchor is asked for below.
                if let objection = CertificateRules.objectionToIssuing(by: current.certificate, below: index - 1) {
                    return .refused(.certificateUnsuitable(objection))
                }
                guard let below = followed.last, CertificateRules.issued(below, by: current.certificate) else {
                    return .refused(.chainBroken)
                }
            }
            followed.append(current.certificate)
            if let anchor = anchors.first(where: { $0.encoded.der == current.der }) {
                return .found(SignerPath(certificates: followed, anchor: anchor, signer: signer.certificate))
            }
            for anchor in anchors where CertificateRules.issued(current.certificate, by: anchor.encoded.certificate) {
                if let found = CertificateRules.objectionToIssuing(by: anchor.encoded.certificate, below: index) {
                    objection = .certificateUnsuitable(found)
                    continue
                }
                return .found(SignerPath(certificates: followed, anchor: anchor, signer: signer.certificate))
            }
            if CertificateRules.isWeaklySigned(current.certificate) {
                return .refused(.certificateUnsuitable(.weakSignature))
            }
        }
        return .refused(objection ?? .notTrusted(Fingerprint(of: signer.der)))
    }
}
