import CompetenceModel
import RegistryStore

/// What waits because an external quality assurer has no access to the registry, on both sides.
extension Worklist {
    func exchangeItems() -> [WorkItem] {
        snapshot.claims.compactMap { exportItem($0) } + snapshot.openPackages.map { packageItem($0) }
    }

    /// A claim that waits for external quality assurers none of whom has ever acted here can leave as a package.
    private func exportItem(_ claim: AwardClaim) -> WorkItem? {
        guard claim.state == .internallySignedOff, snapshot.export(of: claim.id) == nil,
            claim.sample(at: .external) == nil,
            let framework = snapshot.frameworks[claim.framework]?.framework,
            framework.qualityPolicy.stage(.external) != nil
        else { return nil }
        let assurers = assurers(of: claim, at: .external, framework: framework).may
        guard let first = assurers.first, assurers.allSatisfy({ snapshot.isStranger($0) }) else { return nil }
        let names = assurers.map(\.text)
        let exporting = Step.export(claim.id, to: assurers.count == 1 ? nil : first)
        return WorkItem(
            kind: .exportClaim, since: claim.signOff(at: .internal)?.on ?? today, subjects: [claim.id.text],
            what: Phrase(
                sv:
                    "\(claim.id) väntar på extern granskning, och \(names.joined(separator: " och ")) har aldrig arbetat i det här registret: skicka ett paket.",
                en:
                    "\(claim.id) waits for external review, and \(names.joined(separator: " and ")) never worked in this registry: send a package."
            ), role: .internalQualityAssurer, who: whoMay(exporting, for: .init(framework: claim.framework)),
            step: exporting)
    }

    /// A package of the claim is out, and the stage is not begun here.
    func awaitedDecision(_ claim: AwardClaim) -> NextStep? {
        guard let export = snapshot.export(of: claim.id), export.answer == nil, claim.sample(at: .external) == nil
        else {
            return nil
        }
        let day = export.exportedAt.dateInSweden
        return NextStep(
            kind: .importDecision,
            what: Phrase(
                sv: "\(claim.id) skickades till \(export.addressee) \(day); beslutet har inte kommit in.",
                en: "\(claim.id) was sent to \(export.addressee) on \(day); the decision has not come in."),
            role: .internalQualityAssurer, who: whoMay(.importDecision, for: .init(framework: claim.framework)),
            step: .importDecision,
            since: day)
    }

    /// In the external quality assurer's own registry.
    private func packageItem(_ package: PackageRecord) -> WorkItem {
        WorkItem(
            kind: .decidePackage, since: package.receivedAt.dateInSweden,
            subjects: ["\(package.issuer)/\(package.claim)"],
            what: Phrase(
                sv: "\(package.claim) från \(package.issuer) väntar på extern granskning.",
                en: "\(package.claim) from \(package.issuer) waits for external review."),
            role: .externalQualityAssurer, who: [package.addressee],
            step: .show(package: package.package))
    }
}
