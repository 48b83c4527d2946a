import CompetenceModel
import CompetenceRegistry
import RegistryStore

/// What a walk needs before its first question: which units, what was answered earlier, and what stands in the way.
struct AssessmentPreparation {
    let heading: String
    private(set) var parts: [AssessmentWalk.Part] = []
    /// The framework of all parts; `nil` where they are of several.
    private(set) var framework: FrameworkCode?
    private(set) var draft: AssessmentDraft?
    /// Earlier assessments whose evidence, and whose judgements that hold, are taken up.
    private(set) var takenUp: [AssessmentID] = []
    /// What is left out and why, and warnings about the rest.
    private(set) var notices: [Phrase] = []

    /// - Parameter code: a framework, a unit or a version of one; `nil`: the frameworks that the participant is registered for.
    /// - Throws: `Refusal` where nothing of what was asked for can be recorded; `CommandFailure` where nothing is left to do.
    init(_ session: Session, _ id: ParticipantID, code: String?, language: Language) throws {
        let registry = session.registry
        let record = try registry.participant(id)
        heading = "\(id)  \(record.overview.name.text.text(in: language))"
        do throws(RegistryError) {
            draft = try session.assessmentDraft(of: id)
        } catch {
            guard error.code == .registryDamaged else { throw error }
            draft = nil
            notices.append(
                Phrase(
                    sv: "Det som var påbörjat går inte att läsa; bedömningen börjar om.",
                    en: "What had been begun cannot be read; the assessment starts over."))
        }
        let asked = try Self.asked(registry, record, code)
        var wanted: [AssessmentWalk.Part] = []
        for (framework, unit, isNamed) in asked where isNamed || !Self.isFinished(unit, record) {
            let begun = draft?.units.filter { $0.code == unit.reference.code }.max()
            // An assessment under way keeps the version it was begun under.
            let version = try begun.map { try registry.unit($0.code, version: $0.version).unit } ?? unit
            guard !version.criteria.isEmpty else { continue }
            wanted.append(AssessmentWalk.Part(unit: version, scale: framework.ratingScale))
        }
        guard !wanted.isEmpty else { throw Self.nothingLeft(id) }
        var against: [Finding] = []
        var heard: [Finding] = []
        for (unit, findings) in try session.obstacles(to: id, in: wanted.map(\.unit.reference)) {
            let blocking = findings.filter { $0.severity == .blocking }
            for finding in blocking where !against.contains(finding) { against.append(finding) }
            if blocking.isEmpty {
                parts += wanted.filter { $0.unit.reference == unit }
                for finding in findings where !heard.contains(finding) { heard.append(finding) }
            }
        }
        guard !parts.isEmpty else { throw Refusal(findings: against) }
        try takeUpEarlier(record, session)
        let frameworks = Set(asked.map(\.framework.code))
        framework = frameworks.count == 1 ? frameworks.first : nil
        // Some of it can be assessed: the rest is left out, and it is said why.
        for finding in against + heard {
            notices.append(finding.message.sentences)
        }
    }

    /// What the assessor found wanting or got back is not to be typed again: of such an assessment of one's own, the evidence
    /// is there to choose from, and what was achieved and not doubted stands.
    private mutating func takeUpEarlier(_ record: ParticipantRecord, _ session: Session) throws {
        for part in parts where !(draft?.units.contains(part.unit.reference) ?? false) {
            let earlier = record.assessments.last { overview in
                let assessment = overview.assessment
                return assessment.unit == part.unit.reference && assessment.assessor == session.handle
                    && (assessment.state == .returned || (assessment.state == .recorded && !overview.isAchieved))
            }
            guard let id = earlier?.assessment.id else { continue }
            let full = try session.registry.assessment(id)
            // Disposed of, there is nothing to take up.
            guard let notes = full.notes else { continue }
            let assessment = full.overview.assessment
            let returned = full.feedback.last { $0.review.verdict == .returned }
            let doubted = returned?.review.criteria ?? []
            if assessment.state == .returned, let returned { notices.append(Self.notice(of: returned, id)) }
            var taken = draft ?? AssessmentDraft()
            taken.takeUp(
                assessment, notes: notes,
                files: { session.registry.evidence?.condition(of: $0) == .intact }
            ) { judgement in
                guard part.scale.passes(judgement.grade) else { return false }
                // A return that names no criterion doubts them all.
                return assessment.state != .returned
                    || !(doubted.isEmpty || doubted.contains(judgement.criterion))
            }
            guard !taken.evidence.isEmpty else { continue }
            draft = taken
            takenUp.append(id)
        }
    }

    private static func notice(of returned: ReviewOverview, _ id: AssessmentID) -> Phrase {
        let review = returned.review
        let criteria =
            review.criteria.isEmpty ? "" : " (\(review.criteria.map(\.text).joined(separator: ", ")))"
        let words = returned.feedback.map { ": \($0)" } ?? "."
        return Phrase(
            sv: "\(id) återsändes av \(review.reviewer)\(criteria)\(words)",
            en: "\(id) was returned by \(review.reviewer)\(criteria)\(words)")
    }

    private static func asked(
        _ registry: Registry, _ record: ParticipantRecord, _ code: String?
    ) throws -> [(framework: Framework, unit: Unit, isNamed: Bool)] {
        if let code {
            let (framework, units) = try registry.unitsToAssess(code)
            let isUnit = units.count == 1 && framework.code.text != code.uppercased()
            return units.map { (framework, $0, isUnit) }
        }
        let codes = record.overview.participant.registrations.map(\.framework)
        guard !codes.isEmpty else {
            throw Self.nothingRegistered(record.overview.participant.id)
        }
        return try codes.flatMap { code in
            let framework = try registry.framework(code).framework
            return framework.units.map { (framework, $0, false) }
        }
    }

    /// Achieved, and not sent back. A unit that is asked for by name can be judged anew all the same.
    private static func isFinished(_ unit: Unit, _ record: ParticipantRecord) -> Bool {
        record.assessments.contains { overview in
            overview.assessment.unit.code == unit.reference.code
                && (overview.assessment.state == .claimed || overview.assessment.state == .certified
                    || (overview.assessment.state == .recorded && overview.isAchieved))
        }
    }

    static func nothingRegistered(_ id: ParticipantID) -> CommandFailure {
        CommandFailure(
            .notFound, .nothingRegistered,
            what: Phrase(
                sv: "\(id) är inte registrerad för något ramverk.", en: "\(id) is not registered for any framework."),
            remedy: Advice(
                sv: "Registrera först: {step}",
                en: "Register first: {step}",
                Step(.registerParticipant, [.participant: "\(id)", .framework: .toFillIn])))
    }

    static func nothingLeft(_ id: ParticipantID) -> CommandFailure {
        CommandFailure(
            .refused, .nothingLeftToAssess,
            what: Phrase(
                sv: "Allt är redan bedömt för \(id).", en: "Nothing is left to assess for \(id)."),
            remedy: Advice(
                sv: "Nämn en enhet för att bedöma om den: {step}",
                en: "Name a unit to judge it anew: {step}",
                Step(.assess, [.participant: "\(id)", .unit: .toFillIn])))
    }
}
