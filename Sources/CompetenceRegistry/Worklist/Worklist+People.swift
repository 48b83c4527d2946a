import CompetenceModel
import RegistryStore

/// What waits to be done about the people of the chain: authorisations, keys, training, meetings.
extension Worklist {
    func authorisationItems() -> [WorkItem] {
        snapshot.practitioners.flatMap { practitioner in
            expiring(practitioner) + [keyless(practitioner)].compactMap { $0 }
        } + certifiable()
    }

    /// Authorisations that end soon, unless another of the same role and reach goes on.
    private func expiring(_ practitioner: Practitioner) -> [WorkItem] {
        practitioner.authorisations.compactMap { authorisation in
            guard let until = authorisation.until, authorisation.isValid(on: today),
                until.days(since: today) <= Self.authorisationWarning,
                !practitioner.authorisations.contains(where: { $0.continues(authorisation, after: until) })
            else { return nil }
            let message = Finding(
                .authorisationExpires, severity: .warning,
                [
                    "practitioner": practitioner.handle.text, "authorisation": authorisation.id.text,
                    "role": authorisation.role.rawValue, "day": until.description,
                ]
            ).message
            let renewing = Step.authorise(
                practitioner.handle, role: authorisation.role, framework: authorisation.framework,
                units: authorisation.units, from: until.adding(days: 1), provisional: authorisation.isProvisional)
            return WorkItem(
                kind: .renewAuthorisation, since: until.adding(days: -Self.authorisationWarning), due: until,
                subjects: [practitioner.handle.text, authorisation.id.text], what: message.what,
                role: .administrator, who: whoMay(renewing), step: renewing)
        }
    }

    /// Whoever is to act and has no key that signs. A panel member does not act in the registry.
    private func keyless(_ practitioner: Practitioner) -> WorkItem? {
        let held = practitioner.authorisations.filter { $0.role != .panelMember && $0.isValid(on: today) }
        guard let since = held.map(\.from).min(), !practitioner.canSign(on: today) else { return nil }
        return WorkItem(
            kind: .registerKey, since: since, subjects: [practitioner.handle.text],
            what: Phrase(
                sv: "\(practitioner.handle) har behörighet men ingen giltig nyckel och kan inte göra något.",
                en: "\(practitioner.handle) is authorised and has no valid key, so cannot act."),
            role: .administrator, who: whoMay(.registerKey(practitioner.handle)),
            step: .registerKey(practitioner.handle),
            beforehand: Advice(
                sv:
                    "Filen \(practitioner.handle).public gör \(practitioner.handle) på sin dator: {step}, sedan {step2}",
                en:
                    "The file \(practitioner.handle).public is made by \(practitioner.handle), on their computer: {step}, then {step2}",
                .createKey(of: practitioner.handle), .showKey(of: practitioner.handle)))
    }

    private func certifiable() -> [WorkItem] {
        let provisional = AssessorToCertify.all(in: snapshot)
        return provisional.filter(\.isReady).map { assessor in
            let isOnly = provisional.count { $0.practitioner == assessor.practitioner } == 1
            let certifying = Step.certify(
                assessor.practitioner, authorisation: isOnly ? nil : assessor.authorisation)
            return WorkItem(
                kind: .certifyAssessor, since: assessor.reachedOn ?? today,
                subjects: [assessor.practitioner.text, assessor.authorisation.text],
                what: Phrase(
                    sv:
                        "\(assessor.practitioner) är provisorisk bedömare (\(assessor.basis)) med \(assessor.approved) godkända valideringar; \(assessor.needed) krävs. Är utbildningen klar kan certifiering ske.",
                    en:
                        "\(assessor.practitioner) is a provisional assessor (\(assessor.basis)) with \(assessor.approved) approved validations of the \(assessor.needed) needed. Once trained, they can be certified."
                ), role: .administrator, who: whoMay(certifying), step: certifying)
        }
    }

    /// Assessors who have not attended a meeting for a year, or in their first year have had until now to do so: one item for
    /// all who share a method, since one meeting is held for all of them.
    func meetingItems() -> [WorkItem] {
        let overdue = snapshot.holders(of: [.assessor, .occupationalAssessor]).filter { practitioner in
            MeetingAttendance(of: practitioner, in: snapshot)?.isOverdue(on: today) ?? false
        }
        let groups = Dictionary(grouping: overdue) { methods(of: $0, [.assessor, .occupationalAssessor]) }
        return groups.compactMap { methods, practitioners in
            meetingItem(practitioners.compactMap { MeetingAttendance(of: $0, in: snapshot) }, methods: methods)
        }
    }

    private func meetingItem(_ overdue: [MeetingAttendance], methods: [Framework.Kind]) -> WorkItem? {
        guard let longest = overdue.min(by: { $0.dueOn < $1.dueOn }) else { return nil }
        let meeting = Step.recordMeeting(attended: overdue.map(\.practitioner).sorted())
        let assurers = snapshot.holders(of: [.internalQualityAssurer]).filter {
            methods.isEmpty || !Set(self.methods(of: $0, [.internalQualityAssurer])).isDisjoint(with: methods)
        }
        let handles = overdue.map(\.practitioner).sorted()
        let list = handles.map(\.text).joined(separator: ", ")
        let several = Phrase(
            sv: "\(handles.count) bedömare har inte deltagit i ett standardiseringsmöte på ett år: \(list).",
            en: "\(handles.count) assessors have not attended a standardisation meeting for a year: \(list).")
        return WorkItem(
            kind: .holdMeeting, since: longest.dueOn, subjects: handles.map(\.text),
            what: handles.count == 1 ? longest.finding.message.what : several,
            role: assurers.isEmpty ? .administrator : .internalQualityAssurer,
            who: assurers.isEmpty ? whoMay(meeting) : assurers.map(\.handle), step: meeting)
    }

    /// The methods (OCN, KGA) in whose frameworks somebody may act today in one of `roles`.
    private func methods(of practitioner: Practitioner, _ roles: Set<Role>) -> [Framework.Kind] {
        let held = practitioner.authorisations.filter { roles.contains($0.role) && $0.isValid(on: today) }
        let reached = snapshot.catalogue.map(\.framework).filter { framework in
            held.contains { $0.covers(framework: framework.code, unit: nil) }
        }
        return Set(reached.map(\.kind)).sorted { $0.rawValue < $1.rawValue }
    }
}

/// When an assessor last met others to compare judgements.
struct MeetingAttendance {
    let practitioner: Handle
    /// The last meeting attended; failing that, the day the practitioner became an assessor.
    let last: CalendarDate
    /// The first day on which the next meeting is overdue.
    let dueOn: CalendarDate

    /// `nil` for somebody who is no assessor today.
    init?(of practitioner: Practitioner, in snapshot: RegistrySnapshot) {
        let held = practitioner.authorisations.filter { $0.role.assesses && $0.isValid(on: snapshot.today) }
        guard let from = held.map(\.from).min() else { return nil }
        self.practitioner = practitioner.handle
        let attended = snapshot.meetings.filter { meeting in
            meeting.on <= snapshot.today && meeting.attended.contains(practitioner.handle)
        }.map(\.on)
        last = max(attended.max() ?? from, from)
        dueOn = last.adding(years: Worklist.meetingInterval).adding(days: 1)
    }

    func isOverdue(on day: CalendarDate) -> Bool { day >= dueOn }

    var finding: Finding {
        Finding(.meetingOverdue, severity: .warning, ["assessor": practitioner.text, "day": last.description])
    }
}

extension Authorisation {
    /// Whether this one lets its holder go on with all that `other` allowed on the day after `day`.
    fileprivate func continues(_ other: Authorisation, after day: CalendarDate) -> Bool {
        id != other.id && role == other.role && isValid(on: day.adding(days: 1))
            && (isProvisional == other.isProvisional || !isProvisional)
            && (framework == nil || framework == other.framework)
            && (units.isEmpty || (!other.units.isEmpty && Set(units).isSuperset(of: other.units)))
    }
}
