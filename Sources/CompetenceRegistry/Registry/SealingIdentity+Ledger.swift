public import CertificateSeal
public import CompetenceModel
import Foundation

extension SealingIdentity {
    /// Names the seal in a ledger.
    public var ledgerFingerprint: SHA256Digest { SHA256Digest(hashing: certificate.der) }
}

extension Seal {
    /// A sealing certificate as it is put on record; `nil` where it is over no key that seals are made with.
    init?(_ certificate: SealCertificate, of organisation: OrganisationCode, renews: SHA256Digest? = nil) {
        guard let key = certificate.publicKey else { return nil }
        self.init(
            organisation: organisation, certificate: certificate.der,
            key: SHA256Digest(hashing: key.x963Representation), name: certificate.owner.organisationName ?? "",
            number: certificate.owner.organisationNumber ?? certificate.owner.organisationIdentifier,
            validFrom: Timestamp(wholeSeconds: certificate.validFrom),
            validUntil: Timestamp(wholeSeconds: certificate.validUntil),
            renews: renews)
    }
}

extension Timestamp {
    /// X.509 knows whole seconds.
    fileprivate init(wholeSeconds date: Date) {
        self.init(milliseconds: Int64(date.timeIntervalSince1970.rounded()) * 1000)
    }
}
