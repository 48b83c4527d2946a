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
/// 4. A list older than one already accepted from the same issuer is not used, nor one from the future.
/// 5. Nor does one acquit that contradicts another of its number, whichever of them is the false one.
/// 6. A certificate that any usable list of its issuer ends has ended.
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
        let list: StatusList
        let content: SHA256Digest
        let seal: StatusListMemory.Seal
        /// The list's entries by their certificates: one list answers for many.
        let ended: [SHA256Digest: StatusList.Entry]

        init(_ list: StatusList, content: SHA256Digest, sealedBy seal: StatusListMemory.Seal) {
            self.list = list
            self.content = content
            self.seal = seal
            ended = Dictionary(list.entries.map { ($0.serial, $0) }, uniquingKeysWith: { first, _ in first })
        }

        /// Whether the other is of the same number and issuer, and says something else.
        func contradicts(_ other: VerifiedStatusList) -> Bool {
            list.sequence == other.list.sequence && list.issuer.code == other.list.issuer.code
                && content != other.content && seal.organisation.isSame(as: other.seal.organisation)
        }
    }

    /// - Parameters:
    ///   - trust: the sealing certificates, or authorities, that the reader has chosen to trust.
    ///   - statusLists: sealed lists, in any order.
    ///   - memory: the newest lists that this reader has accepted before.
    public init(
        trust: TrustStore, statusLists: [[UInt8]] = [], memory: StatusListMemory = StatusListMemory(), now: Timestamp
    ) throws(RegistryError) {
        self.now = now
        do {
            certificates = SealVerifier(trust: trust, schema: try Schemas.certificate())
            let lists = SealVerifier(trust: trust, schema: try Schemas.statusList(), limits: StatusListDocument.limits)
            var accepted: [VerifiedStatusList] = []
            var unusable: [UnusableStatusList] = []
            for (index, bytes) in statusLists.enumerated() {
                switch Self.verify(bytes, with: lists, memory: memory, now: now) {
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

    /// The lists that were accepted now: what to remember against a roll-back.
    public var accepted: StatusListMemory {
        statusLists.reduce(into: StatusListMemory()) { memory, accepted in
            memory.remember(
                .init(sequence: accepted.list.sequence, content: accepted.content), of: accepted.list.issuer.code,
                sealedBy: accepted.seal)
        }
    }

    /// Checks one certificate, as a file or inside its page.
    public func verify(_ bytes: [UInt8]) -> CertificateVerification {
        let file = HandedInFile(bytes)
        if file.origin == .summary { return verify(summary: String(decoding: file.document, as: UTF8.self)) }
        let verification = certificates.verify(file.document, at: now.date)
        let form: CheckOutcome =
            switch file.origin {
            case .pageWithoutDocument: .failed(.pageInsteadOfFile)
            case .pdfWithoutDocument: .failed(.pdfInsteadOfFile)
            case .document, .page, .pdf, .summary: verification.form
            }
        var signer = verification.signer
        let withheld = CheckOutcome.couldNotBeChecked(Self.reasonForShowingNothing(of: verification))
        var validity = withheld
        var status = withheld
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
            validity = self.validity(issuedOn: certificate.issuedOn, until: certificate.validUntil)
            (status, used) = self.status(of: certificate.serial, signer: document.signer)
        }
        return CertificateVerification(
            lines: [
                (.form, form), (.schema, schema), (.seal, verification.seal),
                (.signer, signer), (.validity, validity), (.status, status),
            ], certificate: certificate, summary: nil, sealedBy: verification.document?.issuerName, statusList: used,
            origin: file.origin)
    }

    /// Checks the summary in a QR code, by its text.
    private func verify(summary text: String) -> CertificateVerification {
        guard let signed = SignedSummary(text) else {
            let unread = CheckOutcome.couldNotBeChecked(.fileUnreadable)
            return CertificateVerification(
                lines: [
                    (.form, .failed(.notASignedSummary)), (.schema, unread), (.seal, unread), (.signer, unread),
                    (.validity, unread), (.status, unread),
                ], certificate: nil, summary: nil, sealedBy: nil, statusList: nil, origin: .summary)
        }
        let verification = certificates.trust.verify(signed, at: now.date)
        var signer = verification.lines.signer
        let withheld = CheckOutcome.couldNotBeChecked(Self.reasonForShowingNothing(of: verification.lines))
        var (validity, status, used) = (withheld, withheld, CertificateVerification.StatusListUse?.none)
        if let summary = verification.summary, let owner = verification.signer {
            let issuer = SealingOrganisation(
                name: summary.issuer, number: summary.organisationNumber?.replacing("-", with: ""))
            if !SealingOrganisation(owner).isSame(as: issuer) {
                signer = .failed(.sealedByAnother(owner, summary.issuer))
            }
            validity = self.validity(issuedOn: summary.issuedOn, until: summary.validUntil)
            (status, used) = self.status(of: summary.serial, signer: owner)
        }
        return CertificateVerification(
            lines: [
                (.form, .passed), (.schema, verification.lines.schema), (.seal, verification.lines.seal),
                (.signer, signer), (.validity, validity), (.status, status),
            ], certificate: nil, summary: verification.summary, sealedBy: verification.signer?.description,
            statusList: used, origin: .summary)
    }

    /// Checks many, on all cores, in order.
    public func verify(_ documents: [[UInt8]]) -> [CertificateVerification] {
        Parallel.map(documents) { verify($0) }
    }

    /// Why the content is not looked at, where no content is handed out: the first check that did not pass.
    private static func reasonForShowingNothing(of verification: SealVerification) -> CheckReason {
        if verification.form != .passed { return .fileUnreadable }
        // Without a document that passed, or with one whose content contradicts itself.
        if verification.schema != .passed || verification.document != nil { return .notACertificate }
        switch verification.seal {
        case .passed: return .issuerNotTrusted
        case .failed: return .sealDidNotHold
        case .couldNotBeChecked: return .sealNotChecked
        }
    }

    /// Whoever sealed must be the issuer that the certificate names: a party one trusts for its own certificates is not
    /// trusted for somebody else's.
    static func objection(
        to signer: SealOwner, as issuer: CompetenceCertificate.Issuer
    ) -> CheckReason? {
        SealingOrganisation(signer).isSame(as: SealingOrganisation(issuer))
            ? nil : .sealedByAnother(signer, issuer.name)
    }

    private func validity(issuedOn: CalendarDate, until validUntil: CalendarDate?) -> CheckOutcome {
        let today = now.dateInSweden
        if issuedOn > today { return .failed(.issuedInTheFuture(issuedOn)) }
        if let validUntil, today > validUntil { return .failed(.validityOver(validUntil)) }
        return .passed
    }

    private func status(
        of serial: CertificateSerial, signer: SealOwner
    ) -> (CheckOutcome, CertificateVerification.StatusListUse?) {
        let organisation = SealingOrganisation(signer)
        let lists = statusLists.filter {
            $0.list.issuer.code == serial.issuer && $0.seal.organisation.isSame(as: organisation)
        }
        guard let newestList = lists.max(by: { $0.list.sequence < $1.list.sequence }) else {
            return (.couldNotBeChecked(unusableStatusLists.first?.reason ?? .noStatusList), nil)
        }
        // An old list can still condemn; it cannot acquit. What has ended never comes back.
        for list in lists {
            if let entry = list.ended[serial.published] {
                return (.failed(.ended(entry)), CertificateVerification.StatusListUse(list.list))
            }
        }
        let newest = newestList.list
        let use = CertificateVerification.StatusListUse(newest)
        // Of two under one number nobody can tell which is the false one.
        if lists.contains(where: { $0.contradicts(newestList) }) {
            return (.couldNotBeChecked(.statusListContradicted(newest.sequence)), use)
        }
        if now > newest.nextUpdate { return (.couldNotBeChecked(.statusListOutOfDate(newest.nextUpdate)), use) }
        return (.passed, use)
    }

    private static func verify(
        _ bytes: [UInt8], with verifier: SealVerifier, memory: StatusListMemory, now: Timestamp
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
        let tolerance = Int(SealVerifier.clockTolerance)
        if list.thisUpdate > now.adding(seconds: tolerance) {
            return .unusable(.statusListOfTheFuture(list.thisUpdate))
        }
        guard let anchor = SHA256Digest(document.anchor.fingerprint),
            let signer = SHA256Digest(document.signerFingerprint),
            let content = SHA256Digest(bytes: document.contentDigest)
        else { return .unusable(.statusListNotTrusted(nil)) }
        let seal = StatusListMemory.Seal(
            organisation: SealingOrganisation(document.signer), anchor: anchor, signer: signer)
        let anchors = Set(verifier.trust.anchors.compactMap { SHA256Digest($0.fingerprint) })
        let known = memory.accepted(of: list.issuer.code, sealedBy: seal, trusting: anchors)
        if let newest = known.map(\.sequence).max(), list.sequence < newest {
            return .unusable(.statusListRolledBack(list.sequence, newest))
        }
        if known.contains(where: { $0.sequence == list.sequence && $0.content != content }) {
            return .unusable(.statusListContradicted(list.sequence))
        }
        return .usable(VerifiedStatusList(list, content: content, sealedBy: seal))
    }
}

extension CertificateVerification.StatusListUse {
    fileprivate init(_ list: StatusList) {
        self.init(
            issuerCode: list.issuer.code, sequence: list.sequence, thisUpdate: list.thisUpdate,
            nextUpdate: list.nextUpdate)
    }
}

extension Timestamp {
    var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
