import CompetenceModel

/// What waits because a seal does not hold for ever.
extension Worklist {
    /// The seals in use that run out soon, or have.
    func sealItems() -> [WorkItem] {
        snapshot.organisations.keys.sorted().compactMap { code in
            snapshot.seals.current(of: code).flatMap { renewal(of: $0.seal) }
        }
    }

    private func renewal(of seal: Seal) -> WorkItem? {
        let last = seal.validUntil.dateInSweden
        let warned = last.adding(days: -Self.sealWarning)
        guard today >= warned else { return nil }
        let hasEnded = snapshot.now >= seal.validUntil
        let step = Step(.createSeal, [.organisation: .given(seal.organisation), .renewing: .yes])
        return WorkItem(
            kind: .renewSeal, since: warned, due: last, subjects: [seal.organisation.text],
            what: Phrase(
                sv: hasEnded
                    ? "Sigillet för \(seal.organisation) gick ut \(last): inget kan förseglas."
                    : "Sigillet för \(seal.organisation) går ut \(last). Det som redan är förseglat fortsätter att gälla.",
                en: hasEnded
                    ? "The seal of \(seal.organisation) ran out on \(last): nothing can be sealed."
                    : "The seal of \(seal.organisation) runs out on \(last). What it has sealed stays sealed."),
            role: .administrator, who: whoMay(step), step: step)
    }
}
