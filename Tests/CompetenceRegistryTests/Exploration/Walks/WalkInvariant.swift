import CompetenceModel
import RegistryStore

@testable import CompetenceRegistry

/// What must hold of every ledger that a walk leaves, written from `docs/lifecycle.md` and read from the events; it uses none of
/// the rules that it checks, and no table of the registry.
///
/// 1. Whoever acted held a role for it on that day, with the reach that the table says.
/// 2. Nobody reviews, signs or decides what is their own.
/// 3. The two stages of a claim share nobody.
/// 4. Assessments move as their table says, and of one participant in one unit one assessment stands.
/// 5. What is certified was signed by every stage of its framework since it was last put forward.
/// 6. A claim is of one organisation that is not outside; internally it is reviewed by its own people and by those lent to it,
///    externally by people from outside.
struct WalkInvariant {
    private(set) var violations: [String] = []
    private(set) var kinds: [LedgerEvent.Kind: Int] = [:]

    private var grants: [AuthorisationID: Authorisation] = [:]
    private var assessments: [AssessmentID: Known] = [:]
    private var claims: [ClaimID: Claim] = [:]
    private var certificates: [CertificateSerial: CertificateIssued] = [:]
    private var appeals: [AppealID: AssessmentID] = [:]
    private var persons: [Handle: Person] = [:]
    private var numbers: [ParticipantID: Set<IdentityNumber>] = [:]
    private var relations: [OrganisationCode: Organisation.Relation] = [:]
    private var organisations: [ParticipantID: OrganisationCode] = [:]
    private let reader: StoreReader
    private var transaction = 0
    /// The proposal of the recovery key that stands, by the key that is proposed.
    private var proposal: (key: SHA256Digest, person: Handle, at: Timestamp)?
    private var confirmedIn: Int?
    /// What is to be followed by another in this very act.
    private var superseded: AssessmentID?
    /// Of two that would stand beside each other after a merge, one gives way in this very act.
    private var beside: [Set<AssessmentID>] = []
    private var merged: Set<ParticipantID> = []
    private var ended: Set<CertificateSerial> = []
    /// What is to count again in this very act.
    private var toReinstate: AssessmentID?
    private var now = Timestamp(milliseconds: 0)

    private struct Known {
        var event: AssessmentRecorded
        var state = "recorded"
        /// By an appeal, since when nobody has judged anew.
        var isOverturned = false
        /// By an appeal, whoever judged anew since: that may have been a mistake.
        var wasOverturned = false

        var stands: Bool { !["withdrawn", "superseded", "supersededAfterReturn"].contains(state) }
    }

    private struct Claim {
        var framework: FrameworkCode
        var organisation: OrganisationCode
        var submitter: Handle
        var items: [AssessmentID]
        /// As the submission says: whoever was merged since has kept her number there.
        var holders: [AssessmentID: ParticipantID]
        var held: Set<AssessmentID>
        var signed: [QualityStage] = []
        var isCertified = false
        var took: [QualityStage: Set<Handle>] = [:]
    }

    private struct Person {
        var participant: ParticipantID?
        var number: IdentityNumber?
        var organisation: OrganisationCode
        var loans: [(to: OrganisationCode, from: CalendarDate, end: CalendarDate)] = []
    }

    init(_ registry: Registry) throws {
        self = try registry.read { reader in
            var invariant = WalkInvariant(reader: reader)
            for transaction in try reader.transactions(from: 1) {
                let events = try reader.entries(of: transaction.number).map { try $0.event() }
                try invariant.take(events, of: transaction)
            }
            return invariant
        }
    }

    private init(reader: StoreReader) { self.reader = reader }

    private mutating func take(_ events: [LedgerEvent], of transaction: LedgerTransaction) throws {
        self.transaction = transaction.number
        now = transaction.at
        let day = transaction.at.dateInSweden
        let isBroughtIn = events.contains { $0.kind == .decisionImported }
        // Of a decision that was brought in, its own day counts.
        var decided = day
        for event in events where isBroughtIn {
            if case .claimSignedOff(let event) = event { decided = event.signOff.on }
            if case .claimReturned(let event) = event { decided = event.claimReturn.on }
        }
        for event in events {
            kinds[event.kind, default: 0] += 1
            try take(event, by: transaction.actor, on: day, decided: isBroughtIn ? decided : nil)
        }
        if let superseded { violated("\(superseded) is followed by nothing") }
        if let toReinstate { violated("\(toReinstate) does not count again") }
        if !beside.isEmpty { violated("\(beside) stand beside each other") }
        beside = []
        superseded = nil
        toReinstate = nil
    }

    private mutating func violated(_ text: String) { violations.append("transaction \(transaction): \(text)") }

    // MARK: 1

    private static let administrators: Set<Role> = [.administrator]
    private static let assessors: Set<Role> = [.assessor, .occupationalAssessor]
    private static let internalAssurers: Set<Role> = [.internalQualityAssurer]
    private static let externalAssurers: Set<Role> = [.externalQualityAssurer]
    private static let assurers: Set<Role> = [.internalQualityAssurer, .externalQualityAssurer]

    private mutating func require(
        _ roles: Set<Role>, of handle: Handle, in framework: FrameworkCode? = nil, units: Set<UnitCode> = [],
        on day: CalendarDate, for what: String
    ) {
        if transaction == 1 { return }
        let holds = grants.values.contains { grant in
            let isTheirs = grant.practitioner == handle && roles.contains(grant.role)
            let isOfToday =
                grant.from <= day && (grant.until.map { day <= $0 } ?? true)
                && (grant.withdrawnFrom.map { day < $0 } ?? true)
            let reaches =
                (framework == nil || grant.framework == nil || grant.framework == framework)
                && (grant.units.isEmpty || units.allSatisfy { grant.units.contains($0) })
            return isTheirs && isOfToday && reaches
        }
        if !holds { violated("\(what): \(handle) may not on \(day)") }
    }

    private func units(of ids: some Sequence<AssessmentID>) -> Set<UnitCode> {
        Set(ids.compactMap { assessments[$0]?.event.unit.code })
    }

    /// Whether somebody is the participant, as far as was known then.
    private func isSame(_ handle: Handle, _ participant: ParticipantID) -> Bool {
        guard let person = persons[handle] else { return false }
        if person.participant == participant { return true }
        guard let number = person.number else { return false }
        return numbers[participant]?.contains(number) ?? false
    }

    // MARK: The events

    private mutating func take(
        _ event: LedgerEvent, by signer: Handle, on day: CalendarDate, decided: CalendarDate?
    ) throws {
        switch event {
        case .practitionerAdded, .authorisationGranted, .keyRegistered:
            // What a proposal brings about, somebody of any role has confirmed; that it was proposed is asked below.
            if confirmedIn != transaction {
                require(Self.administrators, of: signer, on: day, for: event.kind.name)
            }
        case .frameworkImported, .frameworkApproved, .frameworkAdopted, .participantCorrected,
            .recordDisposed, .statusListPublished, .assessorCertified,
            .authorisationWithdrawn, .certificateIssued, .certificateSealed, .certificateEnded, .claimCertified:
            require(Self.administrators, of: signer, on: day, for: event.kind.name)
        case .participationCorrected, .participantRemoved, .participantMerged:
            require(Self.administrators, of: signer, on: day, for: event.kind.name)
        case .participantAdded, .participantRegistered, .participantExited, .participantReturned:
            require(Self.administrators.union(Self.assessors), of: signer, on: day, for: event.kind.name)
        case .appealLodged:
            require(
                Self.administrators.union(Self.assessors).union(Self.internalAssurers), of: signer, on: day,
                for: event.kind.name)
        case .keyEnded(let event) where event.practitioner != signer:
            require(Self.administrators, of: signer, on: day, for: "end a key")
        default: break
        }
        switch event {
        case .practitionerAdded(let event):
            let details = try reader.confidential(event.details, as: PractitionerDetails.self)
            persons[event.handle] = Person(
                participant: event.participant, number: details?.identityNumber, organisation: event.organisation)
        case .administratorProposed(let event):
            require([.recoveryKey], of: signer, on: day, for: event.event.kind.name)
            proposal = (event.registration.fingerprint, event.practitioner, now)
        case .administratorConfirmed(let event): confirm(event, by: signer)
        case .practitionerCorrected(let event):
            require(Self.administrators, of: signer, on: day, for: "PractitionerCorrected")
            let details = try reader.confidential(event.details, as: PractitionerDetails.self)
            persons[event.practitioner]?.participant = event.participant
            persons[event.practitioner]?.number = details?.identityNumber
        case .practitionerMoved(let event): persons[event.practitioner]?.organisation = event.organisation
        case .assurerLent(let event):
            if relations[event.loan.to] == .outside { violated("\(event.practitioner) is lent outside") }
            persons[event.practitioner]?.loans.append(
                (event.loan.to, event.loan.from, event.loan.until.adding(days: 1)))
        case .loanEnded(let event): endLoan(event)
        case .registryOpened(let event): relations[event.owner.code] = .owner
        case .organisationAdded(let event): relations[event.organisation.code] = event.organisation.relation
        case .organisationCorrected(let event):
            relations[event.organisation.code] = event.organisation.relation
            if event.organisation.relation == .outside, organisations.values.contains(event.organisation.code) {
                violated("participants are with \(event.organisation.code), which is outside")
            }
        case .participantAdded(let event):
            try take(event.details, of: event.participant)
            place(event.participant, with: event.organisation)
        case .participantMoved(let event):
            if merged.contains(event.participant) { violated("\(event.participant) is on record no longer") }
            place(event.participant, with: event.organisation)
        case .participantCorrected(let event):
            if merged.contains(event.participant) { violated("\(event.participant) is on record no longer") }
            try take(event.details, of: event.participant)
        case .participantMerged(let event): merge(event.participant, into: event.into)
        case .certificateEnded(let event): ended.insert(event.serial)
        case .authorisationGranted(let event): grants[event.authorisation.id] = event.authorisation
        case .assessorCertified(let event):
            grants[event.authorisation.id] = event.authorisation
            end(event.provisional, from: event.authorisation.from)
        case .authorisationWithdrawn(let event): end(event.authorisation, from: event.from)
        case .assessmentRecorded(let event): take(event, by: signer)
        case .assessmentMoved(let event): take(event, by: signer, on: day)
        case .selfRatingRecorded(let event):
            require(
                Self.assessors, of: signer, in: framework(of: event.rating.unit.code), units: [event.rating.unit.code],
                on: day, for: "self-rating")
        case .claimSubmitted(let event): take(event, by: signer, on: day)
        case .claimWithdrawn(let event):
            require(
                Self.assessors, of: signer, in: claims[event.claim]?.framework, on: day, for: "withdraw a claim")
        case .sampleDrawn(let event):
            stage(event.sample.stage, of: event.claim, by: event.sample.reviewer, signer, on: day, decided)
        case .assessmentReviewed(let event):
            if event.review.verdict == .approved, event.review.displayed == nil {
                violated("\(event.review.assessment) is approved unseen")
            }
            stage(event.review.stage, of: event.review.claim, by: event.review.reviewer, signer, on: day, decided)
        case .claimReturned(let event):
            let sent = event.claimReturn
            stage(sent.stage, of: sent.claim, by: sent.assurer, signer, on: day, decided)
            claims[sent.claim]?.signed = []
        case .claimSignedOff(let event):
            let signOff = event.signOff
            stage(signOff.stage, of: signOff.claim, by: signOff.assurer, signer, on: day, decided)
            claims[signOff.claim]?.signed.append(signOff.stage)
            claims[signOff.claim]?.items.removeAll { event.without.contains($0) }
        case .claimExported(let event):
            require(
                Self.internalAssurers.union(Self.administrators), of: signer, in: claims[event.claim]?.framework,
                on: day, for: "export")
        case .decisionImported(let event):
            require(
                Self.internalAssurers.union(Self.administrators), of: signer, in: claims[event.claim]?.framework,
                on: day, for: "import a decision")
        case .certificateIssued(let event): take(event)
        case .claimCertified(let event): claims[event.claim]?.isCertified = true
        case .appealLodged(let event): appeals[event.appeal] = event.assessment
        case .appealDecided(let event):
            if let id = appeals[event.appeal] {
                decide(id, by: event.by, signer, roles: Self.assurers.union(Self.administrators), on: day)
                if event.outcome == .upheld, assessments[id]?.stands ?? false {
                    assessments[id]?.isOverturned = true
                    assessments[id]?.wasOverturned = true
                }
            }
        case .reReviewOpened(let event):
            require(
                Self.internalAssurers.union(Self.administrators), of: signer,
                in: certificates[event.because]?.framework, on: day, for: "open a re-review")
        case .reReviewClosed(let event):
            decide(event.assessment, by: event.by, signer, roles: Self.assurers, on: day)
        case .meetingHeld(let event):
            require(
                Self.assurers.union(Self.administrators), of: signer, in: event.meeting.framework, on: day,
                for: "meeting")
        default: break
        }
    }

    private mutating func end(_ id: AuthorisationID, from day: CalendarDate) {
        let ended = min(grants[id]?.withdrawnFrom ?? day, day)
        grants[id]?.withdrawnFrom = ended
    }

    private mutating func take(_ details: SHA256Digest, of participant: ParticipantID) throws {
        let known = try reader.confidential(details, as: ParticipantDetails.self)
        numbers[participant] = Set(
            [known?.identityNumber].compactMap { $0 } + (known?.formerIdentityNumbers ?? []))
    }

    /// In this world a unit's code says of which framework it is.
    private func framework(of unit: UnitCode) -> FrameworkCode? { FrameworkCode(String(unit.text.dropLast(2))) }

    private mutating func place(_ participant: ParticipantID, with organisation: OrganisationCode) {
        organisations[participant] = organisation
        if relations[organisation] == .outside { violated("\(participant) is outside") }
    }

    /// What was hers is the other's; of what stands in one unit, one gives way.
    private mutating func merge(_ gone: ParticipantID, into kept: ParticipantID) {
        if merged.contains(gone) || merged.contains(kept) || gone == kept { violated("\(gone) is merged into \(kept)") }
        if organisations[gone] != organisations[kept] { violated("\(gone) and \(kept) are with two organisations") }
        if !(numbers[gone] ?? []).isEmpty { violated("the number of \(gone) is lost") }
        let standing = assessments.values.filter(\.stands).map(\.event)
        for one in standing where one.participant == gone {
            if assessments[one.assessment]?.state == "claimed" { violated("\(one.assessment) is under review") }
            for other in standing where other.participant == kept && other.unit.code == one.unit.code {
                beside.append([one.assessment, other.assessment])
            }
        }
        merged.insert(gone)
        for (id, known) in assessments where known.event.participant == gone {
            assessments[id]?.event.participant = kept
        }
        for (handle, person) in persons where person.participant == gone { persons[handle]?.participant = kept }
    }

    /// Never what a certificate that holds rests on, nor what an appeal overturned, where the other is merely recorded.
    private mutating func yielded(_ id: AssessmentID, from state: String) {
        guard let index = beside.firstIndex(where: { $0.contains(id) }),
            let other = beside.remove(at: index).first(where: { $0 != id }).flatMap({ assessments[$0] })
        else { return violated("\(id) gives way to nothing") }
        let rests = certificates.values.filter { claims[$0.claim]?.holders[id] == $0.participant }
        if state == "certified", rests.isEmpty || rests.contains(where: { !ended.contains($0.serial) }) {
            violated("\(id) is behind a certificate and gives way")
        }
        if assessments[id]?.isOverturned == true, ["recorded", "returned"].contains(other.state), !other.isOverturned {
            violated("\(id), which an appeal overturned, gives way to \(other.event.assessment)")
        }
        assessments[id]?.isOverturned = false
    }

    /// The loan that holds then ends, or else the next one.
    private mutating func endLoan(_ event: LoanEnded) {
        guard var loans = persons[event.practitioner]?.loans else { return }
        let held = loans.indices.filter { loans[$0].to == event.to && event.from < loans[$0].end }
        guard let index = held.min(by: { loans[$0].from < loans[$1].from }) else {
            return violated("\(event.practitioner) is not lent to \(event.to)")
        }
        loans[index].end = event.from
        persons[event.practitioner]?.loans = loans
    }

    // MARK: 2, 3

    private mutating func stage(
        _ stage: QualityStage, of id: ClaimID, by author: Handle, _ signer: Handle, on day: CalendarDate,
        _ decided: CalendarDate?
    ) {
        guard let claim = claims[id] else { return violated("\(id) is not there") }
        if decided == nil, author != signer { violated("\(stage) of \(id) by \(author), signed by \(signer)") }
        require(
            stage == .internal ? Self.internalAssurers : Self.externalAssurers, of: author, in: claim.framework,
            units: units(of: claim.items), on: decided ?? day, for: "\(stage) stage of \(id)")
        if claim.submitter == author { violated("\(author) submitted \(id)") }
        for assessment in claim.items.compactMap({ assessments[$0]?.event }) {
            if assessment.assessor == author { violated("\(author) made \(assessment.assessment) of \(id)") }
            if isSame(author, assessment.participant) { violated("\(author) is \(assessment.participant) of \(id)") }
        }
        for other in QualityStage.allCases where other != stage && claim.took[other]?.contains(author) == true {
            violated("\(author) took part in both stages of \(id)")
        }
        let person = persons[author]
        switch stage {
        case .external:
            if person.flatMap({ relations[$0.organisation] }) != .outside || person?.organisation == claim.organisation
            {
                violated("\(author) is not from outside")
            }
        case .internal:
            let day = decided ?? day
            let isLent = person?.loans.contains { $0.to == claim.organisation && $0.from <= day && day < $0.end }
            if person?.organisation != claim.organisation, isLent != true {
                violated("\(author) is not of \(claim.organisation), nor lent to it")
            }
        }
        claims[id]?.took[stage, default: []].insert(author)
    }

    private mutating func decide(
        _ id: AssessmentID, by author: Handle, _ signer: Handle, roles: Set<Role>, on day: CalendarDate
    ) {
        guard let assessment = assessments[id]?.event else { return violated("\(id) is not there") }
        if author != signer { violated("decided by \(author), signed by \(signer)") }
        require(
            roles, of: author, in: assessment.framework, units: [assessment.unit.code], on: day, for: "decide on \(id)")
        if assessment.assessor == author { violated("\(author) made \(id)") }
        if isSame(author, assessment.participant) { violated("\(author) is the participant of \(id)") }
        for (claim, known) in claims where known.held.contains(id) && known.submitter == author {
            violated("\(author) submitted \(claim)")
        }
    }

    // MARK: 4

    private static let moves: [AssessmentState.Move: [String: String]] = [
        .claim: ["recorded": "claimed"], .release: ["claimed": "recorded"],
        .return: ["recorded": "returned", "claimed": "returned", "certified": "returned"],
        .certify: ["claimed": "certified"],
        .withdraw: ["recorded": "withdrawn", "returned": "withdrawn"],
        .supersede: ["recorded": "superseded", "returned": "supersededAfterReturn"],
        .reinstate: ["superseded": "recorded", "supersededAfterReturn": "returned"],
        .yield: ["recorded": "superseded", "returned": "supersededAfterReturn", "certified": "superseded"],
    ]

    /// By somebody who neither opened the envelope nor was proposed, or after three days.
    private mutating func confirm(_ event: AdministratorConfirmed, by signer: Handle) {
        confirmedIn = transaction
        defer { proposal = nil }
        guard let proposal, proposal.key == event.key, proposal.person == event.practitioner else {
            return violated("\(event.practitioner) is confirmed and not proposed")
        }
        let days3: Int64 = 3 * 24 * 60 * 60 * 1000
        let isParty =
            signer == event.practitioner
            || grants.values.contains { $0.practitioner == signer && $0.role == .recoveryKey }
        if isParty, now.milliseconds - proposal.at.milliseconds < days3 {
            violated("\(signer) confirms her own proposal")
        }
    }

    private mutating func take(_ event: AssessmentRecorded, by signer: Handle) {
        if merged.contains(event.participant) { violated("\(event.participant) is on record no longer") }
        if signer != event.assessor { violated("\(event.assessment) of \(event.assessor) is signed by \(signer)") }
        // On the day of the judgement.
        require(
            Self.assessors, of: event.assessor, in: event.framework, units: [event.unit.code], on: event.judgedOn,
            for: "assess")
        if isSame(event.assessor, event.participant) { violated("\(event.assessor) assesses themselves") }
        let standing = assessments.values.filter {
            $0.event.participant == event.participant && $0.event.unit.code == event.unit.code
                && $0.stands
        }
        if !standing.isEmpty { violated("\(event.assessment) beside \(standing.map(\.event.assessment))") }
        let overturned = assessments.values.first {
            $0.isOverturned && $0.event.participant == event.participant && $0.event.unit.code == event.unit.code
        }
        if let overturned {
            if overturned.event.assessor == event.assessor {
                violated("\(event.assessment) is by \(event.assessor), whom an appeal has overturned")
            }
            assessments[overturned.event.assessment]?.isOverturned = false
        }
        if event.supersedes != superseded {
            violated("\(event.assessment) names \(event.supersedes?.text ?? "nothing")")
        }
        superseded = nil
        assessments[event.assessment] = Known(event: event)
    }

    private mutating func take(_ event: AssessmentMoved, by signer: Handle, on day: CalendarDate) {
        guard let known = assessments[event.assessment] else { return violated("\(event.assessment) is not there") }
        if event.move == .withdraw {
            // Her own, or set aside by those who answer for quality, with a reason.
            let isOwn = known.event.assessor == signer
            if !isOwn, event.reason == nil { violated("\(event.assessment) is set aside without a reason") }
            if known.isOverturned { violated("\(event.assessment) is taken away after an appeal") }
            require(
                isOwn ? Self.assessors : Self.internalAssurers.union(Self.administrators), of: signer,
                in: known.event.framework, units: [known.event.unit.code], on: day,
                for: "withdraw \(event.assessment)")
        }
        guard let next = Self.moves[event.move]?[known.state] else {
            return violated("\(event.assessment), \(known.state): \(event.move)")
        }
        assessments[event.assessment]?.state = next
        switch event.move {
        case .supersede: superseded = event.assessment
        case .yield: yielded(event.assessment, from: known.state)
        case .withdraw:
            // A mistake is undone; what was sent back brings back only what had been sent back itself.
            guard let earlier = known.event.supersedes, let before = assessments[earlier]?.state else { break }
            if known.state == "recorded" || before == "supersededAfterReturn" { toReinstate = earlier }
        case .reinstate:
            if toReinstate != event.assessment { violated("\(event.assessment) counts again") }
            toReinstate = nil
            assessments[event.assessment]?.isOverturned = known.wasOverturned
        default: break
        }
    }

    // MARK: 5

    private mutating func take(_ event: ClaimSubmitted, by signer: Handle, on day: CalendarDate) {
        require(Self.assessors, of: signer, in: event.framework, on: day, for: "submit \(event.claim)")
        if event.submittedBy != signer { violated("\(event.claim) is signed by \(signer)") }
        let items = event.items.map(\.assessment)
        for item in items where assessments[item]?.event.judgements.contains(where: { $0.grade != "achieved" }) ?? true
        {
            violated("\(item) is not achieved")
        }
        let earlier = claims[event.claim]
        if let earlier, earlier.organisation != event.organisation {
            violated("\(event.claim) has gone to \(event.organisation)")
        }
        for item in event.items where assessments[item.assessment]?.event.participant != item.participant {
            violated("\(item.assessment) is not of \(item.participant)")
        }
        for item in event.items where earlier == nil && organisations[item.participant] != event.organisation {
            violated("\(item.participant) of \(event.claim) is not with \(event.organisation)")
        }
        claims[event.claim] = Claim(
            framework: event.framework, organisation: event.organisation, submitter: signer, items: items,
            holders: Dictionary(uniqueKeysWithValues: event.items.map { ($0.assessment, $0.participant) }),
            held: (earlier?.held ?? []).union(items),
            took: earlier?.took ?? [:])
    }

    private mutating func take(_ event: CertificateIssued) {
        certificates[event.serial] = event
        guard let claim = claims[event.claim] else { return violated("\(event.claim) is not there") }
        let needed: [QualityStage] = claim.framework == WalkCast.full ? [.internal, .external] : [.internal]
        if claim.signed != needed { violated("\(event.serial) rests on \(claim.signed)") }
        let awarded = claim.items.filter { claim.holders[$0] == event.participant }.compactMap { assessments[$0] }
        if Set(awarded.map(\.event.unit)) != Set(event.units) { violated("\(event.serial) is of \(event.units)") }
        let state = claim.isCertified ? "certified" : "claimed"
        for assessment in awarded where assessment.state != state {
            violated("\(event.serial) rests on \(assessment.event.assessment), which is \(assessment.state)")
        }
    }
}
