/// A seal is an organisation's when its certificate states the name and the number that the registry has.
struct SealNamesItsOrganisation: QualityRule {
    let source = "docs/seal.md: whoever sealed must be the issuer that the document names"

    func findings(in subject: EventCase<SealRegistered>) -> [Finding] {
        let seal = subject.event.seal
        return subject.facts.organisation(seal.organisation).map { seal.deviations(from: $0) } ?? []
    }
}

extension Seal {
    /// What stands against sealing as an organisation with it.
    func deviations(from organisation: Organisation) -> [Finding] {
        guard let discrepancy = discrepancy(from: organisation) else { return [] }
        let isName = discrepancy == .name
        return [
            Finding(
                .sealSaysOtherwise,
                [
                    "organisation": organisation.code.text, "stated": isName ? name : number ?? "–",
                    "known": isName ? organisation.name : organisation.number?.digits ?? "–",
                ])
        ]
    }
}
