import CertificateSeal
import CompetenceModel
import CompetenceRegistry
import Foundation

/// A registry of as many assessments as wanted, made through the use cases.
///
/// It is filled in blocks of some thousand assessments, a day apart: an owner and two members, three frameworks, claims that are
/// certified and claims that went back once, assessments made anew and taken back, participants who leave, assessors whose role ends,
/// certificates that are revoked. Acts are large, so that a million is made in minutes.
final class LargeRegistry {
    let registry: Registry
    let path: String
    let seal: SealingIdentity
    /// Signed off, and not issued.
    private(set) var readyClaims: [ClaimID] = []

    private let folder: URL
    private let clock: BenchmarkClock
    private var keys: [Handle: PersonalKey] = [:]
    private var units: [FrameworkCode: [CompetenceModel.Unit]] = [:]
    private var teams: [Team]
    private var block = 0
    private var recorded = 0

    /// How many assessments a block has, and an act at most.
    private static let blockLength = 4000
    private static let frameworks = ["KGA", "OCN-CLEAN", "KGA", "OCN-STORE"]

    /// The people of an organisation.
    private struct Team {
        let organisation: OrganisationCode
        let assurer: Handle
        var assessor: Handle
        var generation = 1
    }

    init(folder: URL, assessments: Int) throws {
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appending(path: "registry.sqlite").path()
        let blocks = (assessments + Self.blockLength - 1) / Self.blockLength
        clock = BenchmarkClock(daysAgo: blocks + 30)
        let key = PersonalKey()
        keys[try Self.handle("maria")] = key
        registry = try Registry.create(
            at: path,
            charter: RegistryCharter(
                issuer: .init(name: "Exempelby kommun", code: "EXB", organisationNumber: "212000-0001"),
                administrator: try Self.handle("maria"), administratorName: "Maria Lund", basis: "Delegation"),
            key: key, environment: clock.environment, sealing: SealingFolder(folder.appending(path: "sealing")))
        let sealingKey = SealingKey()
        let now = Date(timeIntervalSince1970: Double(clock.now.milliseconds) / 1000)
        let pem = try sealingKey.selfSignedCertificate(
            for: SealSubject(organisationName: "Exempelby kommun", organisationNumber: "212000-0001"), validFrom: now,
            validUntil: now.addingTimeInterval(86_400 * 365 * 30))
        seal = try SealingIdentity(key: sealingKey, certificates: pem, source: "EXB.seal.pem", at: now)
        teams = []
        try open()
        while recorded < assessments { try fill(min(Self.blockLength, assessments - recorded)) }
        // For whoever measures issuing: claims of the same size in every registry.
        for _ in 0..<9 {
            readyClaims.append(
                try award(try participants(10, with: teams[0], in: "OCN-CLEAN"), by: teams[0], in: "OCN-CLEAN"))
        }
    }

    // MARK: The beginning

    private func open() throws {
        let maria = try session("maria")
        try accepted(maria.registerSeal(seal))
        try accepted(maria.addOrganisation(try Self.code("MEM"), name: "Membro kommun", relation: .member))
        try accepted(maria.addOrganisation(try Self.code("NYB"), name: "Nybo kommun", relation: .member))
        try accepted(maria.addOrganisation(try Self.code("EKV"), name: "Exempelkollegiet", relation: .outside))
        for file in ["kga", "ocn-cleaning", "ocn-warehouse"] {
            let bytes = try Data(contentsOf: Self.catalogue(file))
            for code in try accepted(maria.importCatalogue(Array(bytes), named: "\(file).xml")) {
                let framework = try registry.read { try $0.framework(code)?.framework }
                units[code] = framework?.units ?? []
                guard code.text != "KGA" else { continue }
                try accepted(maria.approve(code, panel: "Panelen", on: registry.today, decision: "Beslut 1"))
            }
        }
        try introduce("erik", in: "EKV", as: .externalQualityAssurer)
        for code in ["EXB", "MEM", "NYB"] {
            let assurer = "ingrid-\(code.lowercased())"
            try introduce(assurer, in: code, as: .internalQualityAssurer)
            try introduce("anna-\(code.lowercased())-1", in: code, as: .assessor)
            teams.append(
                Team(
                    organisation: try Self.code(code), assurer: try Self.handle(assurer),
                    assessor: try Self.handle("anna-\(code.lowercased())-1")))
        }
    }

    private func introduce(_ name: String, in code: String, as role: Role) throws {
        let maria = try session("maria")
        let handle = try Self.handle(name)
        try accepted(
            maria.addPractitioner(handle, details: PractitionerDetails(name: name), organisation: try Self.code(code)))
        for framework in units.keys.sorted() {
            try accepted(maria.authorise(handle, role: role, framework: framework, basis: "Utbildning"))
        }
        let key = PersonalKey()
        keys[handle] = key
        try accepted(maria.registerKey(of: handle, key))
    }

    // MARK: A block

    private func fill(_ count: Int) throws {
        clock.nextDay()
        block += 1
        let index = block % teams.count
        if block % 30 < teams.count { try replaceAssessor(ofTeam: index) }
        let team = teams[index]
        let code = Self.frameworks[block % Self.frameworks.count]
        let perPerson = units[try Self.framework(code)]?.count ?? 1
        let people = try participants((count + perPerson - 1) / perPerson, with: team, in: code)
        let claimed = Array(people.prefix(10))
        let claim = try award(claimed, by: team, in: code, returning: block % 5 == 0)
        let issued = try accepted(session("maria").issueCertificates(of: claim, seal: seal))
        if block % 7 == 0, let first = issued.first {
            try accepted(session("maria").revoke(first.serial, reason: .error, comment: "Fel namn"))
        }
        for leaver in people.suffix(3) {
            try accepted(session("maria").exit(leaver, reason: .work, on: registry.today))
        }
        let last = try registry.read { try $0.assessments(of: people[people.count - 1]) }
        if block % 3 == 0, let last = last.last {
            try accepted(session(team.assessor).withdrawAssessment(last.id, reason: "Fel deltagare"))
        }
    }

    private func replaceAssessor(ofTeam index: Int) throws {
        let team = teams[index]
        let name = "anna-\(team.organisation.text.lowercased())-\(team.generation + 1)"
        try accepted(session("maria").withdraw(team.assessor, role: .assessor, reason: "Har slutat"))
        try introduce(name, in: team.organisation.text, as: .assessor)
        teams[index].assessor = try Self.handle(name)
        teams[index].generation += 1
    }

    /// Participants with every unit of a framework assessed.
    private func participants(_ count: Int, with team: Team, in code: String) throws -> [ParticipantID] {
        let framework = try Self.framework(code)
        let newcomers = (1...count).map { number in
            NewParticipant(
                details: ParticipantDetails(givenName: "Person", familyName: "Nummer \(recorded + number)"),
                sex: number % 2 == 0 ? .female : .male, organisation: team.organisation, frameworks: [framework])
        }
        let people = try accepted(session("maria").addParticipants(newcomers))
        let assessments = people.flatMap { person in
            (units[framework] ?? []).map { assessment(of: person, in: $0) }
        }
        recorded += try accepted(session(team.assessor).record(assessments)).count
        return people
    }

    private func assessment(of person: ParticipantID, in unit: CompetenceModel.Unit) -> NewAssessment {
        NewAssessment(
            participant: person, unit: unit.reference, judgedOn: registry.today,
            judgements: unit.criteria.map { Judgement(criterion: $0.number, grade: "achieved", evidence: [1]) },
            evidence: [Evidence(number: 1, method: .observation, on: registry.today, setting: .workplace)],
            notes: AssessmentNotes(evidence: [1: EvidenceNotes(why: "Visade det flera dagar i rad")]))
    }

    /// A claim that every stage has signed off.
    private func award(
        _ people: [ParticipantID], by team: Team, in code: String, returning: Bool = false
    ) throws -> ClaimID {
        let framework = try Self.framework(code)
        let claim = try accepted(session(team.assessor).submitClaim(for: framework, participants: people))
        if returning {
            try sendBack(claim, by: team)
            try accepted(session(team.assessor).resubmitClaim(claim))
        }
        for assurer in [team.assurer, try Self.handle("erik")] where code != "KGA" || assurer == team.assurer {
            try accepted(session(assurer).drawSample(of: claim))
            try accepted(
                session(assurer).review(claim, verdict: .approved, comment: "Bra", displayed: everything(of: claim)))
            try accepted(session(assurer).signOff(claim))
        }
        return claim
    }

    private func everything(of claim: ClaimID) throws -> [AssessmentID: Review.Displayed] {
        let items = try registry.read { try $0.claim(claim)?.items } ?? []
        return Dictionary(items.map { ($0.assessment, Review.Displayed()) }, uniquingKeysWith: { first, _ in first })
    }

    /// One assessment goes back, and is made anew.
    private func sendBack(_ claim: ClaimID, by team: Team) throws {
        let assurer = try session(team.assurer)
        guard let drawn = try accepted(assurer.drawSample(of: claim)).items.first,
            let assessment = try registry.read({ try $0.assessment(drawn.assessment) }),
            let unit = units[assessment.framework]?.first(where: { $0.reference == assessment.unit })
        else { throw BenchmarkFailure("nothing was drawn of \(claim)") }
        try accepted(
            assurer.review(
                claim, assessments: [drawn.assessment], verdict: .returned,
                criteria: unit.criteria.prefix(1).map(\.number), comment: "Visa mer", displayed: everything(of: claim)))
        try accepted(assurer.review(claim, verdict: .approved, displayed: everything(of: claim)))
        try accepted(assurer.returnClaim(claim, reason: "En bedömning saknar underlag"))
        try accepted(session(team.assessor).record([self.assessment(of: assessment.participant, in: unit)]))
    }

    // MARK: Who acts

    private func session(_ name: String) throws -> Session { try session(try Self.handle(name)) }

    private func session(_ handle: Handle) throws -> Session {
        guard let key = keys[handle] else { throw BenchmarkFailure("\(handle) has no key") }
        return registry.session(as: handle, key: key)
    }

    /// The administrator, at the time of now.
    func administrator() throws -> Session { try session("maria") }

    @discardableResult
    private func accepted<Value>(_ verdict: Verdict<Value>) throws -> Value {
        guard let value = verdict.value else {
            throw BenchmarkFailure("refused: \(verdict.findings.map { "\($0.code) \($0.values)" })")
        }
        return value
    }

    private static func handle(_ text: String) throws -> Handle { try Handle(text).orFail(text) }
    private static func code(_ text: String) throws -> OrganisationCode { try OrganisationCode(text).orFail(text) }
    private static func framework(_ text: String) throws -> FrameworkCode { try FrameworkCode(text).orFail(text) }

    private static func catalogue(_ name: String) -> URL {
        URL(filePath: #filePath).appending(path: "../../../../fixtures/catalogue/\(name).xml").standardizedFileURL
    }
}

extension Optional {
    fileprivate func orFail(_ what: String) throws -> Wrapped {
        guard let value = self else { throw BenchmarkFailure("the benchmark's own literal \(what)") }
        return value
    }
}

/// The time of a registry in the making: a block a day, the last of them before today.
final class BenchmarkClock: @unchecked Sendable {
    // One thread makes a registry.
    private(set) var now: Timestamp

    init(daysAgo: Int) {
        now = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000) - Int64(daysAgo) * 86_400_000)
    }

    func nextDay() { now = Timestamp(milliseconds: now.milliseconds + 86_400_000) }

    var environment: RegistryEnvironment {
        RegistryEnvironment(now: { self.now }, randomBytes: RegistryEnvironment.live.randomBytes)
    }
}

/// What a machine that seals keeps, in a folder.
struct SealingFolder: SealingMemory {
    let folder: URL

    init(_ folder: URL) throws {
        self.folder = folder
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    var needsHead: Bool { false }

    func replica(of key: SHA256Digest) -> String? { folder.appending(path: SealingFiles.replica(of: key)).path() }

    func head(of key: SHA256Digest) throws -> String? {
        let file = folder.appending(path: SealingFiles.head(of: key))
        return FileManager.default.fileExists(atPath: file.path()) ? try String(contentsOf: file, encoding: .utf8) : nil
    }

    func keep(head: String, of key: SHA256Digest) throws {
        try head.write(to: folder.appending(path: SealingFiles.head(of: key)), atomically: true, encoding: .utf8)
    }
}
