import CompetenceModel
import RegistryStore

extension Registry {
    /// Exits by reason, sex and whatever the options group by.
    ///
    /// - Parameter period: counts who left in it; `nil`: everybody who has left.
    /// - Throws: `unknownFramework`.
    public func outcomesReport(
        _ options: ReportOptions = ReportOptions(), period: ReportPeriod? = nil
    ) throws(RegistryError) -> OutcomesReport {
        try snapshot { snapshot, reader in
            if let framework = options.framework { _ = try reader.existing(framework) }
            return OutcomeFigures(snapshot: snapshot, options: options, period: period).report
        }
    }
}

private struct OutcomeFigures {
    let options: ReportOptions
    let period: ReportPeriod?
    let snapshot: RegistrySnapshot
    let participants: [Participant]
    let left: [Leaver]

    /// A participant who has left, and why.
    struct Leaver {
        var participant: Participant
        var reason: ExitReason
    }

    init(snapshot: RegistrySnapshot, options: ReportOptions, period: ReportPeriod?) {
        self.snapshot = snapshot
        self.options = options
        self.period = period
        participants = snapshot.participants.filter { participant in
            options.framework.map { participant.isRegistered(for: $0) } ?? true
        }
        left = participants.compactMap { participant in
            // Who left in the period did so, also where she has come back since; in all, whoever takes part has not left.
            let exit =
                period.map { period in
                    participant.spells.compactMap(\.exit).last { period.contains($0.on) }
                } ?? participant.exit
            guard let exit else { return nil }
            return Leaver(participant: participant, reason: exit.reason)
        }
    }

    var report: OutcomesReport {
        let groups = groups
        // Sex and grouping are two ways to cut the same whole. By sex the rows are the groups themselves.
        let bySex = left.grouped { ReportGroup($0.participant.sex) }
        let shownBySex = shown(bySex.map(\.persons))
        let shownGroups = options.grouping == .sex ? shownBySex : shown(groups.map(\.persons))
        // What one cut withholds overall, the other does too.
        let overall = Self.both(shownBySex.overall, shownGroups.overall)
        func sex(_ sex: Sex) -> OutcomesReport.Outcomes {
            guard let index = bySex.firstIndex(where: { $0.group.key == sex.rawValue }) else {
                return outcomes(exact([]), of: overall)
            }
            return outcomes(shownBySex.rows[index], of: overall)
        }
        let remaining = participants.count { $0.exit == nil }
        return OutcomesReport(
            on: snapshot.today, isPublic: options.isPublic, period: period,
            remaining: Figure(
                options.isPublic && (DisclosureControl.isSmall(remaining) || overall.total == nil) ? nil : remaining),
            total: outcomes(overall, of: overall), women: sex(.female), men: sex(.male),
            groups: options.grouping.map { _ in
                zip(groups, shownGroups.rows).map {
                    OutcomesReport.Group(group: $0.group, outcomes: outcomes($1, of: overall))
                }
            })
    }

    private var groups: [(group: ReportGroup, persons: [Leaver])] {
        switch options.grouping {
        case nil: []
        case .municipality: left.grouped { ReportGroup($0.participant.municipality) }
        case .sex: left.grouped { ReportGroup($0.participant.sex) }
        case .framework:
            snapshot.catalogue.map(\.framework).filter { options.framework == nil || $0.code == options.framework }
                .map { framework in
                    (
                        ReportGroup(framework),
                        left.filter { $0.participant.isRegistered(for: framework.code) }
                    )
                }.filter { !$0.1.isEmpty }
        }
    }

    // MARK: Rows of figures

    private func shown(
        _ groups: [[Leaver]]
    ) -> (overall: DisclosureControl.ShownRow, rows: [DisclosureControl.ShownRow]) {
        guard options.isPublic else { return (exact(left), groups.map { exact($0) }) }
        let control = DisclosureControl(whole: row(left), rows: groups.map { row($0) })
        return (control.overall, control.rows)
    }

    private static func both(
        _ left: DisclosureControl.ShownRow, _ right: DisclosureControl.ShownRow
    ) -> DisclosureControl.ShownRow {
        DisclosureControl.ShownRow(
            total: right.total == nil ? nil : left.total,
            partitions: zip(left.partitions, right.partitions).map { parts in
                zip(parts.0, parts.1).map { $1 == nil ? nil : $0 }
            })
    }

    /// One partition: a part for each reason.
    private func row(_ persons: [Leaver]) -> DisclosureControl.Row {
        DisclosureControl.Row(
            total: persons.count,
            partitions: [ExitReason.allCases.map { reason in persons.count { $0.reason == reason } }])
    }

    private func exact(_ persons: [Leaver]) -> DisclosureControl.ShownRow {
        let row = row(persons)
        return DisclosureControl.ShownRow(total: row.total, partitions: row.partitions.map { $0.map { $0 } })
    }

    /// Where the whole is withheld, so is every part of it.
    private func outcomes(
        _ shown: DisclosureControl.ShownRow, of overall: DisclosureControl.ShownRow
    ) -> OutcomesReport.Outcomes {
        let isWithheld = overall.total == nil
        let row =
            isWithheld
            ? DisclosureControl.ShownRow(total: nil, partitions: shown.partitions.map { $0.map { _ in nil } }) : shown
        let parts = Dictionary(
            zip(ExitReason.allCases, row.partitions[0]).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
        func count(_ reason: ExitReason) -> Int? { parts[reason] ?? nil }
        func share(_ reason: ExitReason) -> Share { Share(count(reason), of: row.total) }
        let both = count(.work).flatMap { work in count(.studies).map { work + $0 } }
        return OutcomesReport.Outcomes(
            exits: Figure(row.total), work: share(.work), studies: share(.studies), placement: share(.placement),
            seekingWork: share(.seekingWork), other: share(.other), workOrStudies: Share(both, of: row.total))
    }
}
