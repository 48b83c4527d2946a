import CompetenceModel
import RegistryStore

extension Registry {
    /// Participants, certificates, municipalities and trained people, by kind of framework.
    ///
    /// Broken down by framework a participant registered for two is counted in both; the total counts persons.
    /// - Throws: `unknownFramework`.
    public func validationReport(_ options: ReportOptions = ReportOptions()) throws(RegistryError) -> ValidationReport {
        try snapshot { snapshot, reader in
            if let framework = options.framework { _ = try reader.existing(framework) }
            var kinds: [String: ValidationReport.Figures] = [:]
            for kind in Framework.Kind.allCases {
                let frameworks = snapshot.catalogue.map(\.framework).filter {
                    $0.kind == kind && (options.framework == nil || $0.code == options.framework)
                }
                guard !frameworks.isEmpty else { continue }
                kinds[kind.rawValue] =
                    ValidationFigures(
                        frameworks, in: snapshot, options: options
                    ).figures
            }
            return ValidationReport(on: snapshot.today, isPublic: options.isPublic, validation: kinds)
        }
    }
}

/// Counts for one kind of framework.
private struct ValidationFigures {
    let frameworks: [Framework]
    let snapshot: RegistrySnapshot
    let options: ReportOptions

    init(_ frameworks: [Framework], in snapshot: RegistrySnapshot, options: ReportOptions) {
        self.frameworks = frameworks
        self.snapshot = snapshot
        self.options = options
    }

    /// A person, with the best certificate there is.
    private struct Person {
        var participant: Participant
        var hasFull: Bool
        var hasPartial: Bool

        var hasAny: Bool { hasFull || hasPartial }
    }

    var figures: ValidationReport.Figures {
        let codes = Set(frameworks.map(\.code))
        let everybody = persons(registeredFor: codes)
        let groups = groups(codes)
        let isPublic = options.isPublic
        let shown = DisclosureControl(whole: row(everybody), rows: groups.map { row($0.persons) })
        var overall = isPublic ? shown.overall : exact(everybody)
        if isPublic, options.grouping == .sex {
            // The rows are the sexes: what a row withholds the overall figures must not tell.
            for (group, row) in zip(groups, shown.rows) where row.total == nil {
                overall.partitions[0][column(of: group.group)] = nil
            }
        }
        let municipalities = Set(everybody.compactMap(\.participant.municipality))
        return ValidationReport.Figures(
            registered: registered(overall), certificates: certificates(overall, of: isPublic ? nil : everybody),
            municipalities: municipalities.map(\.displayName).sorted(by: Self.inSwedishOrder),
            assessorsTrained: snapshot.practitioners.count { practitioner in
                practitioner.authorisations.contains { $0.role.assesses && covers($0, codes) }
            },
            municipalitiesWithInternalQualityAssurer: Set(
                snapshot.practitioners.filter { practitioner in
                    practitioner.authorisations.contains { $0.role == .internalQualityAssurer && covers($0, codes) }
                }.compactMap { snapshot.municipality(of: $0) }
            ).intersection(municipalities).count,
            basicCompetences: frameworks.first?.kind == .kga ? frameworks.map(\.units.count).max() : nil,
            groups: options.grouping.map { _ in
                zip(groups, shown.rows).map { group, shownRow in
                    let row = isPublic ? shownRow : exact(group.persons)
                    return ValidationReport.Group(
                        group: group.group, registered: registered(row),
                        certificates: certificates(row, of: isPublic ? nil : group.persons))
                }
            })
    }

    private func covers(_ authorisation: Authorisation, _ codes: Set<FrameworkCode>) -> Bool {
        authorisation.framework.map { codes.contains($0) } ?? true
    }

    private func persons(registeredFor codes: Set<FrameworkCode>) -> [Person] {
        snapshot.participants.filter { participant in
            participant.registrations.contains { codes.contains($0.framework) }
        }.map { participant in
            let standing = codes.flatMap {
                snapshot.certificates(of: ValidationCase.Key(participant: participant.id, framework: $0))
            }.filter { $0.state == .issued }
            return Person(
                participant: participant, hasFull: standing.contains { !$0.isPartial },
                hasPartial: standing.contains(where: \.isPartial))
        }
    }

    private func groups(_ codes: Set<FrameworkCode>) -> [(group: ReportGroup, persons: [Person])] {
        switch options.grouping {
        case nil: return []
        case .framework:
            return frameworks.map { (ReportGroup($0), persons(registeredFor: [$0.code])) }.filter { !$0.1.isEmpty }
        case .municipality:
            return persons(registeredFor: codes).grouped { ReportGroup($0.participant.municipality) }
        case .sex:
            return persons(registeredFor: codes).grouped { ReportGroup($0.participant.sex) }
        }
    }

    private func column(of group: ReportGroup) -> Int {
        switch Sex(rawValue: group.key) {
        case .female: 0
        case .male: 1
        case nil: 2
        }
    }

    // MARK: Rows of figures

    /// First partition: women, men, not stated. Second: full, partial, none.
    private func row(_ persons: [Person]) -> DisclosureControl.Row {
        let women = persons.count { $0.participant.sex == .female }
        let men = persons.count { $0.participant.sex == .male }
        let full = persons.count(where: \.hasFull)
        let partial = persons.count { $0.hasPartial && !$0.hasFull }
        return DisclosureControl.Row(
            total: persons.count,
            partitions: [
                [women, men, persons.count - women - men], [full, partial, persons.count - full - partial],
            ])
    }

    private func exact(_ persons: [Person]) -> DisclosureControl.ShownRow {
        let row = row(persons)
        return DisclosureControl.ShownRow(total: row.total, partitions: row.partitions.map { $0.map { $0 } })
    }

    private func registered(_ row: DisclosureControl.ShownRow) -> ValidationReport.Registered {
        let sexes = row.partitions[0]
        return ValidationReport.Registered(
            total: Figure(row.total), women: Figure(sexes[0]), men: Figure(sexes[1]),
            notStated: sexes[2] == 0 ? nil : Figure(sexes[2]))
    }

    private func certificates(
        _ row: DisclosureControl.ShownRow, of persons: [Person]?
    ) -> ValidationReport.Certificates {
        let kinds = row.partitions[1]
        let any = row.total.flatMap { total in kinds[2].map { total - $0 } }
        return ValidationReport.Certificates(
            total: Figure(any), full: Figure(kinds[0]), partial: Figure(kinds[1]), share: Share(any, of: row.total),
            women: persons.map { share(of: .female, in: $0) }, men: persons.map { share(of: .male, in: $0) })
    }

    private func share(of sex: Sex, in persons: [Person]) -> Share {
        let those = persons.filter { $0.participant.sex == sex }
        return Share(those.count(where: \.hasAny), of: those.count)
    }

    /// Å, Ä and Ö after Z, whatever the machine's language.
    static func inSwedishOrder(_ left: String, _ right: String) -> Bool {
        func key(_ text: String) -> [UInt32] {
            text.lowercased().unicodeScalars.map { scalar in
                switch scalar {
                case "å": 0x7B
                case "ä": 0x7C
                case "ö": 0x7D
                default: scalar.value
                }
            }
        }
        return key(left).lexicographicallyPrecedes(key(right))
    }
}

extension Array {
    /// In groups, in the order of their keys; what is not stated last.
    func grouped(by group: (Element) -> ReportGroup) -> [(group: ReportGroup, persons: [Element])] {
        Dictionary(grouping: self, by: group).sorted { left, right in
            let last = ReportGroup.unknown.key
            return (left.key.key == last ? 1 : 0, left.key.key) < (right.key.key == last ? 1 : 0, right.key.key)
        }.map { (group: $0.key, persons: $0.value) }
    }
}
