import CompetenceModel
import RegistryStore

extension Registry {
    /// Assessments, reviews and sign-offs of each practitioner, and the days that claims waited.
    ///
    /// Broken down by framework or by the municipality of their organisation; their sex is not recorded, so
    /// `options.grouping` by sex has no effect.
    /// - Parameter period: counts what was done in it; `nil`: everything.
    /// - Throws: `unknownFramework`.
    public func workloadReport(
        _ options: ReportOptions = ReportOptions(), period: ReportPeriod? = nil
    ) throws(RegistryError) -> WorkloadReport {
        try snapshot { snapshot, reader in
            if let framework = options.framework { _ = try reader.existing(framework) }
            let work = WorkDone(in: snapshot, framework: options.framework, period: period)
            return WorkloadReport(
                on: snapshot.today, isPublic: options.isPublic, period: period, total: work.workload(of: nil),
                practitioners: options.isPublic
                    ? nil
                    : work.actors.map { .init(practitioner: $0, workload: work.workload(of: [$0])) },
                groups: options.isPublic ? nil : Self.groups(work, in: snapshot, options, period))
        }
    }

    private static func groups(
        _ work: WorkDone, in snapshot: RegistrySnapshot, _ options: ReportOptions, _ period: ReportPeriod?
    ) -> [WorkloadReport.Group]? {
        switch options.grouping {
        case nil, .sex: return nil
        case .framework:
            return snapshot.catalogue.map(\.framework).filter {
                options.framework == nil || $0.code == options.framework
            }.map { framework in
                let part = WorkDone(in: snapshot, framework: framework.code, period: period)
                return WorkloadReport.Group(group: ReportGroup(framework), workload: part.workload(of: nil))
            }
        case .municipality:
            let groups = Dictionary(grouping: work.actors) {
                ReportGroup(snapshot.practitioner($0).flatMap { snapshot.municipality(of: $0) })
            }
            return groups.map { WorkloadReport.Group(group: $0, workload: work.workload(of: Set($1))) }.sorted {
                $0.group.key < $1.group.key
            }
        }
    }
}

/// What was done by whom, in a period and perhaps one framework.
private struct WorkDone {
    private let assessments: [Handle: Int]
    private let submissions: [Handle: Int]
    private let reviews: [Handle: Int]
    private let signOffs: [Handle: Int]
    private let returns: [Handle: Int]
    private let turnaround: [Turnaround]

    init(in snapshot: RegistrySnapshot, framework: FrameworkCode?, period: ReportPeriod?) {
        func counts(_ day: CalendarDate) -> Bool { period?.contains(day) ?? true }
        func number(_ handles: [Handle]) -> [Handle: Int] { Dictionary(grouping: handles) { $0 }.mapValues(\.count) }
        let claims = snapshot.claims.filter { framework == nil || $0.framework == framework }
        assessments = number(
            snapshot.assessments.filter {
                $0.state != .withdrawn && (framework == nil || $0.framework == framework)
                    && counts($0.recordedAt.dateInSweden)
            }.map(\.assessor))
        submissions = number(claims.filter { counts($0.submittedAt.dateInSweden) }.map(\.submittedBy))
        reviews = number(claims.flatMap(\.reviews).filter { counts($0.on) }.map(\.reviewer))
        signOffs = number(claims.flatMap(\.signOffs).filter { counts($0.on) }.map(\.assurer))
        returns = number(claims.flatMap(\.returns).filter { counts($0.on) }.map(\.assurer))
        turnaround = claims.flatMap { Turnaround.all(of: $0, in: snapshot) }.filter { counts($0.on) }
    }

    var actors: [Handle] {
        [assessments, submissions, reviews, signOffs, returns].reduce(into: Set<Handle>()) { actors, counts in
            actors.formUnion(counts.keys)
        }.sorted()
    }

    /// - Parameter handles: `nil`: of everybody.
    func workload(of handles: Set<Handle>?) -> WorkloadReport.Workload {
        func count(_ counts: [Handle: Int]) -> Int {
            counts.reduce(0) { sum, entry in handles?.contains(entry.key) ?? true ? sum + entry.value : sum }
        }
        return WorkloadReport.Workload(
            assessments: count(assessments), claimsSubmitted: count(submissions), reviews: count(reviews),
            signOffs: count(signOffs), claimsReturned: count(returns),
            turnaround: MedianDays(turnaround.filter { handles?.contains($0.assurer) ?? true }.map(\.days)))
    }
}

/// How long a stage had a claim before it signed it off or sent it back.
struct Turnaround {
    var stage: QualityStage
    var assurer: Handle
    /// The day on which the stage was done with it.
    var on: CalendarDate
    var days: Int

    static func all(of claim: AwardClaim, in snapshot: RegistrySnapshot) -> [Turnaround] {
        let done =
            claim.signOffs.map { ($0.round, $0.stage, $0.assurer, $0.on) }
            + claim.returns.map { ($0.round, $0.stage, $0.assurer, $0.on) }
        return done.compactMap { round, stage, assurer, day in
            let came =
                stage == .internal
                ? snapshot.submitted(claim.id, round: round)
                : claim.signOffs.first { $0.round == round && $0.stage == .internal }?.on
            return came.map {
                Turnaround(stage: stage, assurer: assurer, on: day, days: max(0, day.days(since: $0)))
            }
        }
    }
}
