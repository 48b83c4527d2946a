public import CompetenceModel
import RegistryStore

/// A framework that was imported, and what changes with it.
public struct ImportedFramework: Sendable, Hashable {
    public var code: FrameworkCode
    public var version: Int
    /// Units of which the registry had an earlier version only.
    public var newVersions: [UnitReference]
    /// Of these, the ones that nobody can be assessed in until a panel has adopted them.
    public var awaitingPanel: [UnitReference]
    /// Whether a decision had adopted the framework, which was of its version then and is not of this one.
    public var losesAdoption: Bool
    /// Participants who are assessed in an earlier version of a unit and have no certificate of it. Their assessments hold.
    public var underWay: [ParticipantID]

    /// - Parameter facts: as they are before the import.
    init(_ framework: Framework, over facts: LedgerFacts, reader: StoreReader) throws {
        code = framework.code
        version = framework.version
        let known = facts.framework(framework.code)
        let older = Dictionary(
            (known?.units ?? []).map { ($0.reference.code, $0.reference) }, uniquingKeysWith: { first, _ in first })
        newVersions = framework.units.map(\.reference).filter { unit in
            guard let old = older[unit.code] else { return false }
            return old != unit
        }
        awaitingPanel = framework.qualityPolicy.requiresPanelAdoption ? newVersions : []
        losesAdoption = known.map { !$0.provenance.isIllustrative && framework.provenance.isIllustrative } ?? false
        let changed = Set(newVersions.map(\.code))
        let current = Set(framework.units.map(\.reference))
        let standing =
            changed.isEmpty
            ? [] : try reader.assessments(in: framework.code, states: [.recorded, .claimed, .returned])
        underWay = Set(
            standing.filter { changed.contains($0.unit.code) && !current.contains($0.unit) }.map(\.participant)
        ).sorted()
    }
}
