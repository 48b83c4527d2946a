public import CertificateSeal
import CertificateXML
public import CompetenceModel
import RegistryStore

extension Session {
    /// Writes a claim that waits for the external stage as a sealed package for an assurer without access to the registry.
    ///
    /// Only the newest package of a claim can be answered: exporting again takes back the one before.
    ///
    /// - Parameter addressee: the external quality assurer; `nil` where only one is authorised.
    /// - Returns: the sealed document.
    public func exportClaim(
        _ id: ClaimID, to addressee: Handle? = nil, seal: SealingIdentity
    ) throws(RegistryError) -> Verdict<[UInt8]> {
        try act(sealingWith: seal) { act in
            let claim = try act.existing(id)
            guard let assurer = try act.externalAssurer(addressee, of: claim) else {
                act.require(.exportClaim, for: .init(framework: claim.framework))
                return nil
            }
            func exported(_ package: SHA256Digest) -> ClaimExported {
                ClaimExported(
                    claim: id, round: claim.round, addressee: assurer.handle, package: package,
                    seal: seal.ledgerFingerprint)
            }
            // Asked before anything is sealed.
            act.examine(exported(.zero))
            let key = assurer.keys.last { $0.holds(on: act.today) }
            guard let key, !act.isRefused else { return nil }
            let content = PackageContent(
                claim: claim, framework: try act.existing(claim.framework),
                assessments: act.facts.assessments(claim.items.map(\.assessment)),
                issuer: try act.reader.existingIssuer(), facts: act.facts, reader: act.reader)
            let unsealed = try ClaimPackageDocument.unsealedBytes(
                of: content.package(for: assurer, key: key, at: act.now))
            let sealed = try seal.seal(unsealed, at: act.now.date)
            act.record(exported(SHA256Digest(hashing: sealed)))
            return sealed
        }
    }
}

extension Act {
    /// The assurer named, or the only one who is authorised for every unit of the claim and works outside the centre.
    fileprivate mutating func externalAssurer(_ named: Handle?, of claim: AwardClaim) throws -> Practitioner? {
        if let named { return try existing(named) }
        let matter = Permission.Matter(framework: claim.framework, units: Set(claim.items.map(\.unit.code)))
        let candidates = try reader.practitioners().filter {
            facts.organisation($0.organisation)?.relation == .outside
                && PermissionTable.standard[.reviewExternally].isGiven(to: $0, for: matter, on: today)
        }
        if candidates.count == 1 { return candidates[0] }
        if candidates.isEmpty {
            find(Finding(.addresseeMissing, ["framework": claim.framework.text]))
        } else {
            let names = candidates.map(\.handle.text).joined(separator: ", ")
            find(Finding(.addresseeUnclear, ["claim": claim.id.text, "assurers": names]))
        }
        return nil
    }
}
