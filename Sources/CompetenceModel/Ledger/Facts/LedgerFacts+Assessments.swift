/// Assessments, which of them stand, and the evidence that they rest on.
extension LedgerFacts {
    public func assessment(_ id: AssessmentID) -> Assessment? {
        if let known = records.look(id) { return known?.assessment }
        guard source != nil, id.number <= newest(.assessment) else { return nil }
        load(assessments: [id])
        return records[id]?.assessment
    }

    /// Reads assessments at once that will be asked for.
    public func load(assessments ids: Set<AssessmentID>) {
        let unknown = records.unknown(ids)
        guard source != nil, !unknown.isEmpty else { return }
        for found in read({ try $0.assessments(unknown) }) ?? [] {
            records.set(found.id, Record(asOfPerson(found)))
        }
        records.setAbsent(unknown)
    }

    /// Those of `ids` that there are, in that order.
    public func assessments(_ ids: [AssessmentID]) -> [Assessment] {
        if source != nil { load(assessments: Set(ids.lazy.filter { self.records.look($0) == nil })) }
        return ids.compactMap { assessment($0) }
    }

    /// The assessment of a participant in a unit that is neither withdrawn nor superseded.
    public func standingAssessment(of participant: ParticipantID, in unit: UnitCode) -> Assessment? {
        let place = Place(participant: participant, unit: unit)
        if let known = standing.look(place) { return known.flatMap { assessment($0) } }
        loadStanding(of: [participant], in: [unit])
        return standing[place].flatMap { assessment($0) }
    }

    /// Reads at once which assessments stand, and these.
    /// - Parameter units: `nil`: in every unit.
    public func loadStanding(of people: Set<ParticipantID>, in units: Set<UnitCode>?) {
        guard source != nil else { return }
        let found = findStanding(of: people, in: units)
        if let units {
            standing.setAbsent(people.lazy.flatMap { person in units.map { Place(participant: person, unit: $0) } })
        }
        load(assessments: Set(found))
    }

    /// Reads at once which assessments stand.
    private func findStanding(of people: Set<ParticipantID>, in units: Set<UnitCode>?) -> [AssessmentID] {
        guard !people.isEmpty else { return [] }
        let ids = ids(of: people)
        var new: [AssessmentID] = []
        for found in (read { try $0.standingAssessments(of: ids, in: units) } ?? []).map(asOfPerson) {
            let place = Place(participant: found.participant, unit: found.unit)
            // What an event of this act has said of it is newer.
            guard standing.look(place) == nil else { continue }
            standing.set(place, found.assessment)
            new.append(found.assessment)
        }
        return new
    }

    /// Reads at once what events that come up will be asked about.
    public func prepare(for events: some Sequence<LedgerEvent>) {
        guard source != nil else { return }
        let need = Need(of: events, participants: newest(.participant), assessments: newest(.assessment))
        load(participants: need.participants)
        load(assessments: need.assessments)
        let found = findStanding(of: need.assessed, in: need.units)
        standing.setAbsent(need.places)
        if !found.isEmpty { load(assessments: Set(need.places.compactMap { self.standing[$0] })) }
    }

    /// Where an assessment is, of which more need not be known.
    func place(of id: AssessmentID) -> AssessmentPlace? {
        if let known = records[id] { return AssessmentPlace(known.assessment) }
        if let known = places[id] { return known }
        load(placesOf: [id])
        return places[id]
    }

    func load(placesOf ids: Set<AssessmentID>) {
        let unknown = places.unknown(records.unknown(ids))
        guard source != nil, !unknown.isEmpty else { return }
        for found in read({ try $0.places(of: unknown) }) ?? [] {
            places.set(found.assessment, asOfPerson(found))
        }
        places.setAbsent(unknown)
    }

    /// Every assessment made under one of the authorisations.
    func assessments(under authorisations: Set<AuthorisationID>) -> [Assessment] {
        for found in read({ try $0.assessments(under: authorisations) }) ?? [] where records[found.id] == nil {
            records.set(found.id, Record(asOfPerson(found)))
        }
        return records.values.lazy.map(\.assessment).filter { authorisations.contains($0.authorisation) }
    }

    func isEvidence(_ file: SHA256Digest) -> Bool {
        evidenceFiles[file] != nil || read { try $0.isEvidence(file) } ?? false
    }

    /// Whether the ledger says that what a commitment or a digest stands for was disposed of.
    public func isDisposed(_ commitment: SHA256Digest) -> Bool {
        if hasDisposals == nil { hasDisposals = read { try $0.hasDisposals() } ?? false }
        if hasDisposals == false, disposed.isEmpty { return false }
        return value(commitment, in: &disposed) { try $0.isDisposed(commitment) } ?? false
    }
}
