import CompetenceModel
import RegistryStore

extension Registry {
    /// Registered → first evidence → all criteria → claimed → signed off → certificate, with the days that each step takes
    /// and the validations that stand still.
    ///
    /// What is counted are registrations: a participant registered for two frameworks of a kind goes two ways.
    /// - Throws: `unknownFramework`.
    public func funnelReport(_ options: ReportOptions = ReportOptions()) throws(RegistryError) -> FunnelReport {
        try snapshot(matchesPeople: !options.isPublic) { snapshot, reader in
            if let framework = options.framework { _ = try reader.existing(framework) }
            let kinds = Framework.Kind.allCases.filter { kind in
                snapshot.catalogue.contains {
                    $0.framework.kind == kind && (options.framework == nil || $0.framework.code == options.framework)
                }
            }
            return FunnelReport(
                on: snapshot.today, isPublic: options.isPublic,
                funnels: kinds.map { kind in
                    FunnelFigures(
                        cases: snapshot.cases(framework: options.framework, kind: kind), snapshot: snapshot,
                        options: options
                    ).funnel(kind)
                })
        }
    }
}

/// Counts for one kind of framework.
private struct FunnelFigures {
    let cases: [ValidationCase]
    let snapshot: RegistrySnapshot
    let options: ReportOptions

    func funnel(_ kind: Framework.Kind) -> FunnelReport.Funnel {
        let groups = groups
        let control = DisclosureControl(whole: row(cases), rows: groups.map { row($0.persons) })
        let persons = Set(cases.map(\.participant.id)).count
        let left = cases.count { $0.participant.exit != nil && $0.step != .certificate }
        // Who has left is a part of those without a certificate, so it is published by the same rule: the two parts and
        // their whole.
        let withoutCertificate = cases.count { $0.step != .certificate }
        let leaving = DisclosureControl(
            whole: .init(total: withoutCertificate, partitions: [[left, withoutCertificate - left]]), rows: [])
        let wholeShown = control.overall.partitions[0].last.map { $0 != nil } ?? false
        let isPublic = options.isPublic
        return FunnelReport.Funnel(
            kind: kind,
            participants: Figure(isPublic && (control.overall.total == nil || persons != cases.count) ? nil : persons),
            steps: steps(cases, shown: isPublic ? control.overall : nil),
            groups: options.grouping.map { _ in
                zip(groups, control.rows).map { group, row in
                    FunnelReport.Group(group: group.group, steps: steps(group.persons, shown: isPublic ? row : nil))
                }
            },
            standingStill: isPublic ? nil : standingStill,
            leftWithout: Figure(isPublic ? (wholeShown ? leaving.overall.partitions[0][0] : nil) : left))
    }

    private var groups: [(group: ReportGroup, persons: [ValidationCase])] {
        switch options.grouping {
        case nil: []
        case .framework: cases.grouped { ReportGroup($0.framework) }
        case .municipality: cases.grouped { ReportGroup($0.participant.municipality) }
        case .sex: cases.grouped { ReportGroup($0.participant.sex) }
        }
    }

    /// One partition: how many have each step as their furthest.
    private func row(_ cases: [ValidationCase]) -> DisclosureControl.Row {
        DisclosureControl.Row(
            total: cases.count, partitions: [ValidationStep.allCases.map { step in cases.count { $0.step == step } }])
    }

    private func steps(_ cases: [ValidationCase], shown: DisclosureControl.ShownRow?) -> [FunnelReport.Step] {
        ValidationStep.allCases.filter { isTaken($0) }.map { step in
            let count = cases.count { $0.step >= step }
            let reached = shown.map { published(count, from: step, in: $0) } ?? count
            let whole = shown.map(\.total) ?? cases.count
            let days = cases.compactMap { self.days(to: step, of: $0) }
            // A median of few, or of a number that is itself withheld, says too much of each.
            let isWithheld = shown != nil && (reached == nil || days.count < DisclosureControl.threshold)
            var median = isWithheld ? .withheld : MedianDays(days)
            if shown != nil { median.n = Figure(nil) }
            return FunnelReport.Step(
                step: step, reached: Figure(reached), share: Share(reached, of: whole), fromStepBefore: median)
        }
    }

    /// No framework of the report has an external stage: then the step is not there to be reached.
    private func isTaken(_ step: ValidationStep) -> Bool {
        guard step == .externallySignedOff else { return true }
        return cases.isEmpty || cases.contains { $0.framework.qualityPolicy.stage(.external) != nil }
    }

    /// How many came to `step` or further, where the parts that are shown tell it anyway.
    private func published(_ count: Int, from step: ValidationStep, in row: DisclosureControl.ShownRow) -> Int? {
        guard row.total != nil else { return nil }
        let parts = row.partitions[0]
        let hidden = parts.indices.filter { parts[$0] == nil }
        let within = hidden.filter { $0 >= step.position }
        return within.isEmpty || within.count == hidden.count ? count : nil
    }

    /// Days from the nearest earlier step that has a day. Evidence from before the registration counts as none.
    private func days(to step: ValidationStep, of validation: ValidationCase) -> Int? {
        guard step != .registered, let day = validation.dates[step],
            let before = ValidationStep.allCases.last(where: { $0 < step && validation.dates[$0] != nil }),
            let start = validation.dates[before]
        else { return nil }
        return max(0, day.days(since: start))
    }

    private var standingStill: [StalledCase] {
        let worklist = Worklist(snapshot: snapshot)
        return cases.filter { $0.step != .certificate }.compactMap { validation -> StalledCase? in
            let next = worklist.nextStep(of: validation)
            // Whoever has left stands still only where something finished waits for somebody.
            guard next != nil || validation.participant.exit == nil else { return nil }
            let since = next?.since ?? validation.lastActivity
            return StalledCase(
                participant: validation.participant.id, framework: validation.framework.code, step: validation.step,
                since: since, days: max(0, snapshot.today.days(since: since)), missing: validation.missing, next: next)
        }.sorted { ($0.since, $0.participant, $0.framework) < ($1.since, $1.participant, $1.framework) }
    }
}
