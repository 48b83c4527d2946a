public import CertificateSeal
import CertificateXML
public import CompetenceModel
import Foundation

/// Checks certificates with nothing but the file, the certificates one trusts, and the newest status list at hand: no
/// registry, no network.
///
/// Invariants, which tests cite by number:
/// 1. *Trusted* is answered only when every line passed.
/// 2. What is shown comes from the element whose digest was sealed, and from nowhere else.
/// 3. A list that is missing, out of date or somebody else's makes the status unknown, never fine.
/// 4. A list older than one already accepted from the same issuer is not used.
public struct CertificateVerifier: Sendable {
    private let certificates: SealVerifier
    private let statusLists: [VerifiedStatusList]
    /// Why a status list that was given is not used.
    public let unusableStatusLists: [UnusableStatusList]
    private let now: Timestamp

    /// A status list that was given and cannot be used.
    public struct UnusableStatusList: Sendable, Hashable {
        /// Its place among the lists given.
        public var index: Int
        public var reason: CheckReason
    }

    private enum StatusListAnswer {
        case usable(VerifiedStatusList)
        case unusable(CheckReason)
    }

    private struct VerifiedStatusList: Sendable {
        var list: StatusList
        var signer: SealOwner
    }

    /// - Parameters:
    ///   - trust: the sealing certificates, or authorities, that the reader has chosen to trust.
    ///   - statusLists: sealed lists, in any order.
    ///   - newestAccepted: by issuer code, the sequence number of the newest list that this reader has accepted before.
    public init(
        trust: TrustStore, statusLists: [[UInt8]] = [], newestAccepted: [String: Int] = [:], now: Timestamp
    ) throws(RegistryError) {
        self.now = now
        do {
            certificates = SealVerifier(trust: trust, schema: try Schemas.certificate())
            let lists = SealVerifier(trust: trust, schema: try Schemas.statusList(), limits: StatusListDocument.limits)
            var accepted: [VerifiedStatusList] = []
            var unusable: [UnusableStatusList] = []
            for (index, bytes) in statusLists.enumerated() {
                switch Self.verify(bytes, with: lists, newestAccepted: newestAccepted, now: now) {
                case .usable(let list): accepted.append(list)
                case .unusable(let reason): unusable.append(UnusableStatusList(index: index, reason: reason))
                }
            }
            self.statusLists = accepted
            unusableStatusLists = unusable
        } catch {
            throw RegistryError(.internalFault, ["detail": String(describing: error)])
        }
    }

    /// Of each issuer, the newest list that was accepted now: what to remember against a roll-back.
    public var acceptedSequences: [String: Int] {
        statusLists.reduce(into: [:]) { sequences, accepted in
            let code = accepted.list.issuer.code
            sequences[code] = max(sequences[code] ?? 0, accepted.list.sequence)
        }
    }

    /// Checks one certificate.
    public func verify(_ bytes: [UInt8]) -> CertificateVerification {
        let verification = certificates.verify(bytes, at: now.date)
        var signer = verification.signer
        var validity = CheckOutcome.couldNotBeChecked(.sealDidNotHold)
        var status = CheckOutcome.couldNotBeChecked(.sealDidNotHold)
        var used: CertificateVerification.StatusListUse?
        var schema = verification.schema
        var certificate: CompetenceCertificate?
        if let document = verification.document {
            do {
                certificate = try CertificateDocument.read(document.root)
            } catch {
                // Sealed, and yet not a certificate: what the schema leaves to the reader does not hold.
                schema = .failed(.contentContradictsItself(error))
            }
        }
        if let certificate, let document = verification.document {
            if signer == .passed, let objection = Self.objection(to: document.signer, as: certificate.issuer) {
                signer = .failed(objection)
            }
            validity = self.validity(of: certificate)
            (status, used) = self.status(of: certificate, signer: document.signer)
        }
        return CertificateVerification(
            lines: [
                (.form, verification.form), (.schema, schema), (.seal, verification.seal),
                (.signer, signer), (.validity, validity), (.status, status),
            ], certificate: certificate, sealedBy: verification.document?.issuerName, statusList: used)
    }

    /// Checks many, on all cores, in order.
    public func verify(_ documents: [[UInt8]]) -> [CertificateVerification] {
        Parallel.map(documents) { verify($0) }
    }

    /// Whoever sealed must be the issuer that the certificate names: a party one trusts for its own certificates is not
    /// trusted for somebody else's.
    static func objection(
        to signer: SealOwner, as issuer: CompetenceCertificate.Issuer
    ) -> CheckReason? {
        if let sealed = signer.organisationNumber, let named = issuer.organisationNumber {
            return sealed.filter(\.isNumber) == named.filter(\.isNumber) ? nil : .sealedByAnother(signer, issuer.name)
        }
        return signer.organisationName == issuer.name ? nil : .sealedByAnother(signer, issuer.name)
    }

    private func validity(of certificate: CompetenceCertificate) -> CheckOutcome {
        let today = now.dateInSweden
        if certificate.issuedOn > today { return .failed(.issuedInTheFuture(certificate.issuedOn)) }
        if let until = certificate.validUntil, today > until { return .failed(.validityOver(until)) }
        return .passed
    }

    private func status(
        of certificate: CompetenceCertificate, signer: SealOwner
    ) -> (CheckOutcome, CertificateVerification.StatusListUse?) {
        let candidates = statusLists.filter { $0.list.issuer.code == certificate.issuer.code && $0.signer == signer }
        guard let newest = candidates.max(by: { $0.list.sequence < $1.list.sequence })?.list else {
            return (.couldNotBeChecked(unusableStatusLists.first?.reason ?? .noStatusList), nil)
        }
        let use = CertificateVerification.StatusListUse(
            issuerCode: newest.issuer.code, sequence: newest.sequence, thisUpdate: newest.thisUpdate,
            nextUpdate: newest.nextUpdate)
        if let entry = newest.entries.first(where: { $0.serial == certificate.serial.published }) {
            return (.failed(.ended(entry)), use)
        }
        // An old list can still condemn; it cannot acquit.
        if now > newest.nextUpdate { return (.couldNotBeChecked(.statusListOutOfDate(newest.nextUpdate)), use) }
        return (.passed, use)
    }

    private static func verify(
        _ bytes: [UInt8], with verifier: SealVerifier, newestAccepted: [String: Int], now: Timestamp
    ) -> StatusListAnswer {
        let verification = verifier.verify(bytes, at: now.date)
        guard verification.overall == .trusted, let document = verification.document else {
            let reason = verification.lines.compactMap(\.outcome.reason).first
            return .unusable(.statusListNotTrusted(reason))
        }
        guard let list = try? StatusListDocument.read(document.root) else {
            return .unusable(.statusListNotTrusted(nil))
        }
        if let objection = objection(to: document.signer, as: list.issuer) { return .unusable(objection) }
        if let newest = newestAccepted[list.issuer.code], list.sequence < newest {
            return .unusable(.statusListRolledBack(list.sequence, newest))
        }
        return .usable(VerifiedStatusList(list: list, signer: document.signer))
    }
}

extension Timestamp {
    var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
