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
            return WorkItem(
                kind: .renewAuthorisation, since: until.adding(days: -Self.authorisationWarning), due: until,
                subjects: [practitioner.handle.text, authorisation.id.text], what: message.what,
                role: .administrator, who: administrators,
                command: WorkCommand.authorise(
                    practitioner.handle, role: authorisation.role, framework: authorisation.framework,
                    units: authorisation.units, from: until.adding(days: 1), provisional: authorisation.isProvisional))
        }
    }

    /// Whoever is to act and has no key that signs. A panel member does not act in the registry.
    private func keyless(_ practitioner: Practitioner) -> WorkItem? {
        let held = practitioner.authorisations.filter { $0.role != .panelMember && $0.isValid(on: today) }
        guard let since = held.map(\.from).min(),
            !practitioner.keys.contains(where: { key in key.endedFrom.map { today < $0 } ?? true })
        else { return nil }
        return WorkItem(
            kind: .registerKey, since: since, subjects: [practitioner.handle.text],
            what: Phrase(
                sv: "\(practitioner.handle) har behörighet men ingen giltig nyckel och kan inte göra något.",
                en: "\(practitioner.handle) is authorised and has no valid key, so cannot act."),
            role: .administrator, who: administrators, command: WorkCommand.registerKey(practitioner.handle))
    }

    private func certifiable() -> [WorkItem] {
        let provisional = AssessorToCertify.all(in: snapshot)
        return provisional.filter(\.isReady).map { assessor in
            let isOnly = provisional.count { $0.practitioner == assessor.practitioner } == 1
            return WorkItem(
                kind: .certifyAssessor, since: assessor.reachedOn ?? today,
                subjects: [assessor.practitioner.text, assessor.authorisation.text],
                what: Phrase(
                    sv:
                        "\(assessor.practitioner) är provisorisk bedömare (\(assessor.basis)) med \(assessor.approved) godkända valideringar; \(assessor.needed) krävs. Är utbildningen klar kan certifiering ske.",
                    en:
                        "\(assessor.practitioner) is a provisional assessor (\(assessor.basis)) with \(assessor.approved) approved validations of the \(assessor.needed) needed. Once trained, they can be certified."
                ), role: .administrator, who: administrators,
                command: WorkCommand.certify(
                    assessor.practitioner, authorisation: isOnly ? nil : assessor.authorisation))
        }
    }

    /// Assessors who have not attended a meeting for a year, or in their first year have had until now to do so.
    func meetingItems() -> [WorkItem] {
        let overdue = snapshot.holders(of: [.assessor, .occupationalAssessor]).compactMap { practitioner in
            MeetingAttendance(of: practitioner, in: snapshot).flatMap { $0.isOverdue(on: today) ? $0 : nil }
        }
        let holders = snapshot.holders(of: [.internalQualityAssurer])
        let role: Role = holders.isEmpty ? .administrator : .internalQualityAssurer
        let who = holders.isEmpty ? administrators : holders.map(\.handle)
        return overdue.map { attendance in
            WorkItem(
                kind: .holdMeeting, since: attendance.dueOn, subjects: [attendance.practitioner.text],
                what: attendance.finding.message.what, role: role, who: who,
                command: WorkCommand.recordMeeting(attended: [attendance.practitioner]))
        }
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
