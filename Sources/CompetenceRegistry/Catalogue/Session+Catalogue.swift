import CertificateXML
public import CompetenceModel
import RegistryStore

extension Session {
    /// Imports every framework of a catalogue document, or none.
    ///
    /// A unit that exists already must be unchanged: changed content is a new version.
    ///
    /// - Returns: what each framework's import means for what was there, and for those who are under way.
    public func importCatalogue(
        _ bytes: [UInt8], named file: String
    ) throws(RegistryError) -> Verdict<[ImportedFramework]> {
        let frameworks: [Framework]
        do {
            frameworks = try CatalogueDocument.read(bytes)
        } catch {
            throw RegistryError(error, file: file)
        }
        return try act { act in
            // Said of what was there before.
            let imported = try frameworks.map { try ImportedFramework($0, over: act.facts, reader: act.reader) }
            for framework in frameworks {
                act.record(FrameworkImported(framework: framework, file: SHA256Digest(hashing: bytes)))
            }
            return imported
        }
    }

    /// Records that a panel adopted a framework's units.
    ///
    /// - Parameter units: empty for all units of the newest version.
    public func approve(
        _ code: FrameworkCode, units: [UnitReference] = [], panel: String, on day: CalendarDate, decision: String,
        members: [String] = [], conditions: String? = nil
    ) throws(RegistryError) -> Verdict<PanelAdoption> {
        try act { act in
            let framework = try act.existing(code)
            for unit in units where framework.unit(unit) == nil {
                throw RegistryError(.unknownUnit, ["unit": unit.text])
            }
            let adoption = PanelAdoption(
                framework: code, units: units.isEmpty ? framework.units.map(\.reference) : units, panel: panel,
                on: day, decision: decision, members: members, conditions: conditions,
                relevantUntil: framework.qualityPolicy.relevanceYears.map { day.adding(years: $0) })
            act.record(FrameworkApproved(adoption: adoption))
            return adoption
        }
    }

    /// Records that a body which answers for it adopted an illustrative framework; its notice goes.
    public func adopt(
        _ code: FrameworkCode, decision: String, on day: CalendarDate
    ) throws(RegistryError) -> Verdict<FrameworkCode> {
        try act { act in
            _ = try act.existing(code)
            act.record(FrameworkAdopted(framework: code, decision: decision, on: day))
            return code
        }
    }
}
