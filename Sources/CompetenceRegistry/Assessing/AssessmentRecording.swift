import CompetenceModel
import RegistryStore

/// Records many assessments in one act. What several of them need is read once.
struct AssessmentRecording {
    private let assessor: Practitioner
    private let assessorDetails: PractitionerDetails?
    private var next: Int
    private var frameworks: [FrameworkCode: CatalogueEntry] = [:]
    private var units: [UnitReference: UnitInCatalogue] = [:]
    private var participants: [ParticipantID: KnownParticipant] = [:]
    /// What this act itself has recorded.
    private var recorded: Set<Key> = []

    private struct UnitInCatalogue {
        var unit: Unit
        var entry: CatalogueEntry
        var adoptions: [PanelAdoption]
        var newestVersion: Int?
    }

    private struct KnownParticipant {
        var participant: Participant
        var sharesName: Bool
        var sharesIdentityNumber: Bool
    }

    private struct Key: Hashable {
        var participant: ParticipantID
        var unit: UnitCode
    }

    init(act: Act) throws {
        assessor = act.actor
        assessorDetails = try act.reader.details(of: act.actor)
        next = try act.reader.nextAssessment().number
    }

    /// - Parameter framework: where the input names one: the unit must be of it.
    mutating func record(
        _ new: NewAssessment, of framework: FrameworkCode? = nil, in act: inout Act
    ) throws -> AssessmentID {
        let subject = try subject(new, in: act)
        if let framework, framework != subject.framework.code {
            throw RegistryError(.unitOfOtherFramework, ["unit": new.unit.text, "framework": framework.text])
        }
        guard recorded.insert(Key(participant: new.participant, unit: new.unit.code)).inserted else {
            throw RegistryError(.assessedTwiceAtOnce, ["participant": new.participant.text, "unit": new.unit.text])
        }
        // What was disposed of cannot come back as evidence.
        for (digest, name) in new.files where try act.reader.isDisposed(digest) {
            throw RegistryError(.evidenceFileDisposed, ["file": name, "digest": digest.description])
        }
        act.check(AssessmentCase.rules, on: subject)
        let id = AssessmentID(number: next)
        next += 1
        guard let authorisation = subject.authorisation, !act.isRefused else { return id }
        if let current = subject.current { act.move(current, .supersede) }
        act.record(
            AssessmentRecorded(
                assessment: id, participant: new.participant, framework: subject.framework.code,
                unit: new.unit, assessor: assessor.handle, authorisation: authorisation.id,
                isProvisional: subject.isProvisional, judgedOn: new.judgedOn, judgements: new.judgements,
                evidence: new.evidence, notes: try act.conceal(new.notes)))
        return id
    }

    /// What the rules look at.
    mutating func subject(_ new: NewAssessment, in act: Act) throws -> AssessmentCase {
        let known = try participant(new.participant, in: act.reader)
        let catalogue = try unit(new.unit, in: act.reader)
        return AssessmentCase(
            assessor: assessor, participant: known.participant, framework: catalogue.entry.framework,
            unit: catalogue.unit, judgedOn: new.judgedOn, judgements: new.judgements, evidence: new.evidence,
            notes: new.notes, adoptions: catalogue.adoptions, newestVersion: catalogue.newestVersion,
            current: try act.reader.standingAssessment(of: new.participant, in: new.unit.code),
            assessorSharesName: known.sharesName, assessorSharesIdentityNumber: known.sharesIdentityNumber,
            today: act.today)
    }

    /// A self-rating rates criteria that there are, by grades that there are.
    mutating func record(_ rating: SelfRating, in act: inout Act) throws {
        _ = try participant(rating.participant, in: act.reader)
        let catalogue = try unit(rating.unit, in: act.reader)
        let known = Set(catalogue.unit.criteria.map(\.number))
        for item in rating.ratings {
            guard known.contains(item.criterion), catalogue.entry.framework.ratingScale.grade(item.grade) != nil else {
                throw RegistryError(
                    .selfRatingInvalid,
                    [
                        "participant": rating.participant.text, "unit": rating.unit.text,
                        "criterion": item.criterion.text, "grade": item.grade,
                    ])
            }
        }
        act.record(SelfRatingRecorded(rating: rating))
    }

    private mutating func participant(_ id: ParticipantID, in reader: StoreReader) throws -> KnownParticipant {
        if let known = participants[id] { return known }
        let participant = try reader.existing(id)
        let details = try reader.details(of: participant)
        let number = assessorDetails?.identityNumber
        let known = KnownParticipant(
            participant: participant,
            sharesName: details.map { $0.name.lowercased() == assessorDetails?.name.lowercased() } ?? false,
            sharesIdentityNumber: number != nil
                && (details?.identityNumber == number
                    || details?.formerIdentityNumbers.contains { $0 == number } == true)
        )
        participants[id] = known
        return known
    }

    private mutating func unit(_ reference: UnitReference, in reader: StoreReader) throws -> UnitInCatalogue {
        if let known = units[reference] { return known }
        guard let found = try reader.unit(reference) else {
            throw RegistryError(.unknownUnit, ["unit": reference.text])
        }
        let entry: CatalogueEntry
        if let known = frameworks[found.framework] {
            entry = known
        } else {
            entry = try reader.existing(found.framework)
            frameworks[found.framework] = entry
        }
        let unit = UnitInCatalogue(
            unit: found.unit, entry: entry, adoptions: entry.adoptions.filter { $0.units.contains(reference) },
            newestVersion: entry.framework.units.first { $0.reference.code == reference.code }?.reference.version)
        units[reference] = unit
        return unit
    }
}
