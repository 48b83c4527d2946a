import CompetenceModel
import RegistryStore

/// Panel adoptions that are missing or must be assured anew.
extension Worklist {
    func catalogueItems() -> [WorkItem] {
        snapshot.catalogue.filter(\.framework.qualityPolicy.requiresPanelAdoption).flatMap { entry in
            [unadopted(entry)].compactMap { $0 } + due(entry)
        }
    }

    private func unadopted(_ entry: CatalogueEntry) -> WorkItem? {
        let framework = entry.framework
        let adopted = Set(entry.adoptions.flatMap(\.units))
        let open = framework.units.map(\.reference).filter { !adopted.contains($0) }
        guard !open.isEmpty else { return nil }
        let list = open.map(\.text).joined(separator: ", ")
        return WorkItem(
            kind: .adoptUnits, since: today, subjects: [framework.code.text] + open.map(\.text),
            what: Phrase(
                sv: "Ingen panel har antagit \(list); där kan ingen bedömas.",
                en: "No panel has adopted \(list); nobody can be assessed there."),
            role: .administrator, who: whoMay(.approve(framework.code)), step: .approve(framework.code))
    }

    /// Units of the newest version whose adoption stops being relevant within a year, or has; one item for each day.
    private func due(_ entry: CatalogueEntry) -> [WorkItem] {
        let framework = entry.framework
        var units: [CalendarDate: [UnitReference]] = [:]
        for unit in framework.units.map(\.reference) {
            let adoptions = entry.adoptions.filter { $0.units.contains(unit) && $0.on <= today }
            // The newest counts; of two on one day, the one recorded last. As `UnitRelevanceIsCurrent` has it.
            guard let newest = adoptions.map(\.on).max(),
                let until = adoptions.last(where: { $0.on == newest })?.relevantUntil,
                today.adding(years: 1) >= until
            else { continue }
            units[until, default: []].append(unit)
        }
        return units.map { until, units in
            let list = units.map(\.text).joined(separator: ", ")
            let what =
                today > until
                ? Phrase(
                    sv:
                        "Relevansen för \(list) gick ut \(until); där kan ingen bedömas förrän panelen antagit på nytt.",
                    en: "The relevance of \(list) ended on \(until); nobody can be assessed until a panel adopts anew.")
                : Phrase(
                    sv: "Relevansen för \(list) ska säkras på nytt senast \(until).",
                    en: "The relevance of \(list) must be assured anew by \(until).")
            return WorkItem(
                kind: .renewRelevance, since: until.adding(years: -1), due: until,
                subjects: [framework.code.text] + units.map(\.text), what: what, role: .administrator,
                who: whoMay(.approve(framework.code)), step: .approve(framework.code))
        }
    }
}
