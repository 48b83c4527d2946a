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
        try act("claim export") { act in
            let claim = try act.reader.existing(id)
            act.require(.administrator, .internalQualityAssurer, framework: claim.framework)
            guard let assurer = try act.externalAssurer(addressee, of: claim) else { return nil }
            let framework = try act.reader.existing(claim.framework).framework
            let assessments = try act.reader.assessments(claim.items.map(\.assessment))
            let issuer = try act.reader.existingIssuer()
            act.check(
                ClaimCase.reviewRules,
                on: ClaimCase(
                    claim: claim, framework: framework, assessments: assessments, actor: assurer, stage: .external,
                    centre: issuer.name, today: act.today,
                    participantsSharingIdentityNumber: try act.reader.participants(
                        of: claim, sharingIdentityNumberOf: assurer)))
            try act.requireNoOpenQuestion(about: assessments)
            act.requireExternalStageNotBegun(of: claim)
            let key = assurer.keys.last { key in key.endedFrom.map { act.today < $0 } ?? true }
            if key == nil { act.find(Finding(.addresseeWithoutKey, ["assurer": assurer.handle.text])) }
            guard let key, !act.isRefused else { return nil }
            let content = PackageContent(
                claim: claim, framework: framework, assessments: assessments, issuer: issuer, reader: act.reader)
            let unsealed = try ClaimPackageDocument.unsealedBytes(
                of: content.package(for: assurer, key: key, at: act.now))
            let sealed = try seal.seal(unsealed, at: act.now.date)
            act.record(
                ClaimExported(
                    claim: id, round: claim.round, addressee: assurer.handle, package: SHA256Digest(hashing: sealed)))
            return sealed
        }
    }
}

extension Act {
    /// The assurer named, or the only one who is authorised for every unit of the claim and works outside the centre.
    fileprivate mutating func externalAssurer(_ named: Handle?, of claim: AwardClaim) throws -> Practitioner? {
        if let named { return try reader.existing(named) }
        let units = Set(claim.items.map(\.unit.code))
        let candidates = try reader.practitioners().filter {
            $0.organisation != nil
                && $0.authorisation([.externalQualityAssurer], framework: claim.framework, units: units, on: today)
                    != nil
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

    /// A stage is gone through in the registry or by a package, not half by each.
    mutating func requireExternalStageNotBegun(of claim: AwardClaim) {
        guard let drawn = claim.sample(at: .external) else { return }
        find(Finding(.stageUnderWay, ["claim": claim.id.text, "assurer": drawn.reviewer.text]))
    }
}
