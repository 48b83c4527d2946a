import CertificateSeal
import CompetenceModel
import RegistryStore

extension FSLAReplay {
    /// Does what one line of the timeline says.
    mutating func play(_ entry: TimelineEntry) throws {
        let session = try session(entry.by)
        switch entry.act {
        case .importCatalogue(let file):
            _ = try answer(
                entry, session.importCatalogue(FSLADataSet.catalogue(file), named: "\(file).xml"))
        case .approve(let approval):
            _ = try answer(
                entry,
                session.approve(
                    approval.framework, panel: approval.panel, on: approval.date, decision: approval.decision,
                    members: approval.members, conditions: approval.conditions))
        case .addOrganisation(let code):
            guard let organisation = data.organisations.first(where: { $0.code == code }) else {
                throw ReplayMismatch("\(code) is not in the data")
            }
            _ = try answer(
                entry,
                session.addOrganisation(
                    code, name: organisation.name, number: organisation.number,
                    municipality: organisation.municipality, relation: organisation.relation))
        case .lend(let handle, let code, let until):
            _ = try answer(entry, session.lend(handle, to: code, until: until))
        case .introduce(let handle): try introduce(handle, entry, by: session)
        case .authorise(let handle, let authorisation):
            try authorise(handle, authorisation, entry, by: session)
        case .certify(let handle, let training, let day):
            _ = try answer(entry, session.certify(handle, training: training, trainedOn: day))
        case .meeting(let notes):
            _ = try answer(
                entry,
                session.recordMeeting(
                    notes.kind, on: notes.date, framework: notes.framework, attended: notes.attended,
                    decisions: notes.decisions))
        case .register(let ids): try register(ids, entry, by: session)
        case .assess(let note): try assess(note, entry, by: session)
        case .withdrawAssessment(let participant, let unit, let reason):
            _ = try answer(
                entry, session.withdrawAssessment(standing(participant, unit), reason: reason))
        case .lodgeAppeal(let participant, let unit, let grounds):
            _ = try answer(entry, session.lodgeAppeal(against: standing(participant, unit), grounds: grounds))
        case .decideAppeal(let appeal, let outcome, let reason):
            _ = try answer(entry, session.decideAppeal(appeal, outcome: outcome, reason: reason))
        case .exit(let participant, let reason):
            _ = try answer(entry, session.exit(participant, reason: reason, on: entry.on))
        default: try playClaim(entry, by: session)
        }
    }

    /// The assessment of a participant in a unit that stands.
    private func standing(_ participant: ParticipantID, _ unit: UnitReference) throws -> AssessmentID {
        let found = try registry.read { try $0.standingAssessment(of: participant, in: unit.code) }
        guard let found else { throw ReplayMismatch("\(participant) has no assessment in \(unit)") }
        return found.id
    }

    /// Adds a practitioner with their authorisations, and registers the key that they made.
    private mutating func introduce(_ handle: Handle, _ entry: TimelineEntry, by session: Session) throws {
        guard let person = data.practitioners[handle] else { throw ReplayMismatch("\(handle) is not in the data") }
        _ = try answer(
            entry,
            session.addPractitioner(
                handle, details: PractitionerDetails(name: person.name), organisation: person.organisation))
        for authorisation in person.authorisations {
            clock.advance(to: entry.on)
            try authorise(handle, authorisation, entry, by: session)
        }
        let key = PersonalKey()
        keys[handle] = key
        _ = try answer(entry, session.registerKey(of: handle, key))
    }

    private func authorise(
        _ handle: Handle, _ authorisation: FSLADataSet.AuthorisationEntry, _ entry: TimelineEntry, by session: Session
    ) throws {
        _ = try answer(
            entry,
            session.authorise(
                handle, role: authorisation.role, framework: authorisation.framework, until: authorisation.until,
                basis: authorisation.basis, provisional: authorisation.provisional ?? false))
    }

    private func register(_ ids: [ParticipantID], _ entry: TimelineEntry, by session: Session) throws {
        let newcomers = try ids.map { id in
            guard let person = data.participants[id] else { throw ReplayMismatch("\(id) is not in the data") }
            return NewParticipant(
                details: ParticipantDetails(
                    givenName: person.givenName, familyName: person.familyName,
                    identityNumber: person.identityNumber),
                sex: person.sex, municipality: person.municipality, isProtected: person.protected ?? false,
                organisation: data.organisations.first { $0.municipality == person.municipality }?.code,
                frameworks: [person.framework])
        }
        let added = try answer(entry, session.addParticipants(newcomers))
        if let added, added != ids { throw ReplayMismatch("registered as \(added), not as \(ids)") }
    }

    private func assess(_ note: TimelineAct.AssessmentNote, _ entry: TimelineEntry, by session: Session) throws {
        let criteria = try registry.read { reader in
            Dictionary(
                try note.units.map { ($0, try reader.unit($0)?.unit.criteria.map(\.number) ?? []) },
                uniquingKeysWith: { first, _ in first })
        }
        let numbers = Array(1...max(note.evidence.count, 1))
        let evidence = zip(numbers, note.evidence).map { number, item in
            Evidence(number: number, method: item.method, on: item.on, setting: item.setting)
        }
        let notes = AssessmentNotes(
            evidence: Dictionary(
                zip(numbers, note.evidence).map { ($0, EvidenceNotes(why: $1.why, place: $1.place)) },
                uniquingKeysWith: { first, _ in first }))
        let assessments = note.units.map { unit in
            let missing = Set(note.notYet?[unit.text] ?? [])
            return NewAssessment(
                participant: note.participant, unit: unit, judgedOn: entry.on,
                judgements: (criteria[unit] ?? []).map { criterion in
                    missing.contains(criterion)
                        ? Judgement(criterion: criterion, grade: "notYet", evidence: [])
                        : Judgement(criterion: criterion, grade: "achieved", evidence: numbers)
                },
                evidence: evidence, notes: notes)
        }
        _ = try answer(entry, session.record(assessments, selfRatings: selfRatings(in: note, of: criteria)))
    }

    private func selfRatings(
        in note: TimelineAct.AssessmentNote, of criteria: [UnitReference: [CriterionNumber]]
    ) -> [SelfRating] {
        guard let doubted = note.selfRating, let unit = note.units.first,
            let first = note.evidence.map(\.on).min()
        else { return [] }
        return [
            SelfRating(
                participant: note.participant, unit: unit, on: first,
                ratings: (criteria[unit] ?? []).map {
                    SelfRating.Rating(criterion: $0, grade: doubted.contains($0) ? "notYet" : "achieved")
                })
        ]
    }
}
