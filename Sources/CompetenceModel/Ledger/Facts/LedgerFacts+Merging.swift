/// Participants who were on record twice. What was recorded of either is read as the one's who remains; what claims and
/// certificates say stays as it was signed.
extension LedgerFacts {
    /// Whoever is on record no longer, and who she is.
    func allMerges() -> [ParticipantID: ParticipantID] {
        if let merges { return merges }
        let found = read { try $0.merges() } ?? [:]
        merges = found
        return found
    }

    /// Who a participant is: herself, unless she was merged with somebody.
    public func person(_ id: ParticipantID) -> ParticipantID { allMerges()[id] ?? id }

    /// The ids of a participant: her own, and those that were merged with it.
    func ids(of people: some Sequence<ParticipantID>) -> Set<ParticipantID> {
        let people = Set(people)
        let merges = allMerges()
        if merges.isEmpty { return people }
        return people.union(merges.lazy.filter { people.contains($0.value) }.map(\.key))
    }

    /// The assessments of two participants that would give way to others, were they one: of one person in one unit, one
    /// assessment stands.
    public func yielding(to event: ParticipantMerged) -> [Assessment] {
        let units = standing(of: [event.participant, event.into])
        return units.sorted { $0.key < $1.key }.compactMap { _, both in
            guard both.count == 2 else { return nil }
            return holds(both[0], over: both[1]) ? both[1] : both[0]
        }
    }

    /// Whether the first of two assessments of one person in a unit stands: what is under review before what has a certificate that
    /// holds, that before what an upheld appeal wants judged by another assessor; then the later judgement.
    private func holds(_ one: Assessment, over other: Assessment) -> Bool {
        let ranks = (rank(one), rank(other))
        if ranks.0 != ranks.1 { return ranks.0 > ranks.1 }
        return (one.judgedOn, one.id) > (other.judgedOn, other.id)
    }

    private func rank(_ assessment: Assessment) -> Int {
        if assessment.state == .claimed { return 3 }
        if isCertifiedStill(assessment) { return 2 }
        return isOverturned(assessment) ? 1 : 0
    }

    /// Whether a certificate that has not ended rests on an assessment.
    func isCertifiedStill(_ assessment: Assessment) -> Bool {
        assessment.state == .certified && certificate(behind: assessment).map { $0.ended == nil } ?? true
    }

    /// What is under review of a participant.
    func claimedWork(of participant: ParticipantID) -> [Assessment] {
        standing(of: [participant]).values.joined().filter { $0.state == .claimed }.sorted { $0.id < $1.id }
    }

    /// The claim that an assessment is in: under review, or behind a certificate.
    func claim(with assessment: Assessment) -> AwardClaim? {
        claims(holding: [assessment.id]).last { claim in
            claim.state != .withdrawn && claim.items.contains { $0.assessment == assessment.id }
        }
    }

    /// What stands of a few people, by unit.
    private func standing(of people: Set<ParticipantID>) -> [UnitCode: [Assessment]] {
        loadStanding(of: people, in: nil)
        let known = standing.byKey.filter { people.contains($0.key.participant) }
        return known.reduce(into: [:]) { units, known in
            if let assessment = assessment(known.value) { units[known.key.unit, default: []].append(assessment) }
        }
    }

    func take(_ event: ParticipantMerged) {
        guard let gone = participant(event.participant), let kept = participant(event.into), gone.id != kept.id else {
            return
        }
        // Asked before the two are one.
        let yielding = Set(yielding(to: event).map(\.id))
        for (unit, both) in standing(of: [gone.id, kept.id]) {
            standing.set(Place(participant: gone.id, unit: unit), nil)
            standing.set(Place(participant: kept.id, unit: unit), both.first { !yielding.contains($0.id) }?.id)
        }
        var merges = allMerges()
        for (id, person) in merges where person == gone.id { merges[id] = kept.id }
        merges[gone.id] = kept.id
        self.merges = merges
        for assessment in records.values.map(\.assessment) where assessment.participant == gone.id {
            records.set(assessment.id, Record(asOfPerson(assessment)))
        }
        for place in places.values.filter({ $0.participant == gone.id }) {
            places.set(place.assessment, asOfPerson(place))
        }
        if source == nil {
            for framework in histories.keys {
                for stage in QualityStage.allCases { histories[framework]?[stage]?.merge(gone.id, into: kept.id) }
            }
        }
        for practitioner in allPractitioners() where practitioner.participant == gone.id {
            practitioners.change(practitioner.handle) { $0.participant = kept.id }
        }
        if selfRated.contains(gone.id) { selfRated.insert(kept.id) }
        earlierDetails[gone.id, default: []].insert(gone.details)
        participants.change(kept.id) { $0.takeIn(gone) }
        participants.set(gone.id, nil)
    }

    // MARK: As it is read

    func asOfPerson(_ assessment: Assessment) -> Assessment {
        guard let person = allMerges()[assessment.participant] else { return assessment }
        var assessment = assessment
        assessment.participant = person
        return assessment
    }

    func asOfPerson(_ place: AssessmentPlace) -> AssessmentPlace {
        guard let person = allMerges()[place.participant] else { return place }
        var place = place
        place.participant = person
        return place
    }

    func asOfPerson(_ practitioner: Practitioner) -> Practitioner {
        guard let person = practitioner.participant.flatMap({ allMerges()[$0] }) else { return practitioner }
        var practitioner = practitioner
        practitioner.participant = person
        return practitioner
    }
}

extension Participant {
    /// Takes in what is on record of the same person: her registrations and when she took part; and, where it is not on record
    /// here, her sex and municipality. Protected is whoever was in either.
    public mutating func takeIn(_ other: Participant) {
        sex = sex ?? other.sex
        municipality = municipality ?? other.municipality
        isProtected = isProtected || other.isProtected
        registrations += other.registrations.filter { !isRegistered(for: $0.framework) }
        spells = Spell.union(spells + other.spells)
    }
}

extension Participant.Spell {
    /// Stretches that overlap or touch as one, in their order. The later exit counts; whoever takes part in one of two has not left.
    public static func union(_ spells: [Self]) -> [Self] {
        let ordered = spells.sorted { ($0.from, $0.exit?.on ?? .latest) < ($1.from, $1.exit?.on ?? .latest) }
        return ordered.reduce(into: []) { union, spell in
            guard let last = union.last, last.exit.map({ $0.on >= spell.from }) ?? true else {
                return union.append(spell)
            }
            guard let exit = last.exit, spell.exit.map({ $0.on > exit.on }) ?? true else { return }
            union[union.count - 1].exit = spell.exit
        }
    }
}
