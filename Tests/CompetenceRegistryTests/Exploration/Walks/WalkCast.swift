import CertificateSeal
import CompetenceModel
import Synchronization

@testable import CompetenceRegistry

/// Who is in the world of the walks, and what they may do there when a walk begins. Everybody is invented.
struct WalkPerson: Sendable {
    var handle: String
    /// By its code.
    var organisation: String
    /// From the Swedish Tax Agency's published test series.
    var identityNumber: String?
    /// The same person as a participant.
    var participant: Int?
    var roles: [Grant]

    /// A role, as it is given and given again.
    struct Grant: Sendable {
        var role: Role
        var framework: FrameworkCode?
        var unit: UnitCode?
        /// How many days it holds; `nil`: until further notice.
        var days: Int?
        var isProvisional = false
    }

    init(
        _ handle: String, _ roles: [Grant], of organisation: String = "EXB", identityNumber: String? = nil,
        participant: Int? = nil
    ) {
        self.handle = handle
        self.organisation = organisation
        self.identityNumber = identityNumber
        self.participant = participant
        self.roles = roles
    }
}

enum WalkCast {
    static let full = FrameworkCode("PLAN-F")!
    static let short = FrameworkCode("PLAN-K")!
    static let units = ["PLAN-F-1", "PLAN-F-2", "PLAN-K-1", "PLAN-K-2"].map { UnitCode($0)! }
    static let elsewhere = "Valideringsbolaget"
    static let centre = "Exempelby AME"
    static let member = OrganisationCode("GRA")!
    static let organisations: [(code: String, name: String, relation: Organisation.Relation)] = [
        ("GRA", "Grannby kommun", .member), ("VBE", elsewhere, .outside), ("ELS", "Elsas firma", .outside),
    ]

    /// Of the participant who is per, under another handle.
    static let perNumber = "201901012391"
    static let numbers = [perNumber, "202601612381", "202601912393", "191500722390", "191711602399"]

    static let people: [WalkPerson] = [
        // Administrators; moa's authorisation ends, and is given again.
        WalkPerson("moa", [.init(role: .administrator, days: 60)]),
        WalkPerson("mats", [.init(role: .administrator), .init(role: .assessor, framework: short)]),
        // Assessors: of everything and also an internal assurer; of one framework; of one unit; until a day; provisional.
        WalkPerson("anna", [.init(role: .assessor), .init(role: .internalQualityAssurer)]),
        WalkPerson("bo", [.init(role: .assessor, framework: full)]),
        WalkPerson("cia", [.init(role: .assessor, framework: full, unit: units[0])]),
        WalkPerson("disa", [.init(role: .occupationalAssessor, framework: short)]),
        WalkPerson("lars", [.init(role: .assessor, days: 25)]),
        WalkPerson("dag", [.init(role: .assessor, isProvisional: true)]),
        WalkPerson("dora", [.init(role: .occupationalAssessor, framework: full, days: 90, isProvisional: true)]),
        // Internal assurers: of everything, of one framework, of one unit.
        WalkPerson("ivar", [.init(role: .internalQualityAssurer)]),
        WalkPerson("ingrid", [.init(role: .internalQualityAssurer, framework: short)]),
        WalkPerson("iris", [.init(role: .internalQualityAssurer, framework: full, unit: units[1])]),
        // External assurers: with a registry of his own; of one unit; and one of the firm of another.
        WalkPerson("erik", [.init(role: .externalQualityAssurer)], of: "VBE"),
        WalkPerson("elsa", [.init(role: .externalQualityAssurer, framework: full, days: 90)], of: "ELS"),
        WalkPerson("ellen", [.init(role: .externalQualityAssurer)], of: "ELS"),
        // Of the member, which has one internal assurer of one framework.
        WalkPerson("gun", [.init(role: .assessor)], of: "GRA"),
        WalkPerson("gustav", [.init(role: .internalQualityAssurer, framework: short)], of: "GRA"),
        // Participants, too: one is said to be, the other has the same identity number.
        WalkPerson("pia", [.init(role: .assessor), .init(role: .internalQualityAssurer)], participant: 1),
        WalkPerson("per", [.init(role: .assessor), .init(role: .internalQualityAssurer)], identityNumber: perNumber),
        WalkPerson("paula", [.init(role: .panelMember)]),
    ]

    static let handles = ["maria"] + people.map(\.handle)

    /// Whose key lies in the envelope.
    static let envelope = "recovery"
    static let administrators = ["maria", "moa", "mats"]
    static let assessors = ["anna", "bo", "cia", "disa", "lars", "dag", "dora", "pia", "per", "mats", "gun"]
    static let internalAssurers = ["ivar", "ingrid", "iris", "anna", "pia", "per", "gustav"]
    static let externalAssurers = ["erik", "elsa", "ellen"]

    /// Two of each person's. What is committed to with a key takes long to compute, so all worlds share them.
    static let keys: [String: [WalkKey]] = Dictionary(
        uniqueKeysWithValues: (handles + [envelope]).map { ($0, [WalkKey(), WalkKey()]) })

    /// A framework in its `version`; of its second unit there is a new version each time.
    static func catalogue(_ code: FrameworkCode, version: Int, unitVersion: Int? = nil) -> [UInt8] {
        let isFull = code == full
        let policy =
            isFull
            ? """
            <QualityPolicy panelAdoption="required" relevanceYears="1" approvedValidations="1">
              <Origin xml:lang="sv">Vald för tester.</Origin>
              <Stage role="internalQualityAssurer" share="0.33"/>
              <Stage role="externalQualityAssurer" share="0.20"/>
              <ReturnedWork withinMonths="6" threshold="1" share="1"/>
            </QualityPolicy>
            """
            : """
            <QualityPolicy panelAdoption="notRequired" approvedValidations="1">
              <Origin xml:lang="sv">Vald för tester.</Origin>
              <Stage role="internalQualityAssurer" share="1"/>
            </QualityPolicy>
            """
        func unit(_ number: Int, _ version: Int) -> String {
            """
            <Unit code="\(code)-\(number)" version="\(version)">
              <Title xml:lang="sv">Modul \(number)</Title>
              <LearningOutcome number="1">
                <Statement xml:lang="sv">Kan göra det på sätt \(version).</Statement>
                <Criterion number="1.1"><Text xml:lang="sv">Gör det.</Text></Criterion>
              </LearningOutcome>
            </Unit>
            """
        }
        let text = """
            <Catalogue xmlns="urn:intyga:catalogue:1">
              <Framework code="\(code)" kind="\(isFull ? "OCN" : "KGA")" version="\(version)" provenance="illustrative">
                <Title xml:lang="sv">Plan \(code)</Title>
                <Notice xml:lang="sv">Exempelkatalog – inte en antagen förteckning</Notice>
                <Source>Skriven för tester.</Source>
                <RatingScale>
                  <Grade code="notYet" passes="false"><Title xml:lang="sv">Ännu inte uppnått</Title></Grade>
                  <Grade code="achieved" passes="true"><Title xml:lang="sv">Uppnått</Title></Grade>
                </RatingScale>
                \(policy)
                \(unit(1, 1))
                \(unit(2, unitVersion ?? version))
              </Framework>
            </Catalogue>
            """
        return Array(text.utf8)
    }
}

/// A key of somebody's. Its sampling secrets are made once for all walks: that takes twelve thousand hashes.
final class WalkKey: Signer {
    private let key = PersonalKey()
    private let known = Mutex<[SHA256Digest: SamplingSecrets]>([:])

    var publicKey: PersonalPublicKey { key.publicKey }

    func sign(_ content: [UInt8], in context: SigningContext) throws -> [UInt8] { try key.sign(content, in: context) }

    func samplingSecrets(in registry: SHA256Digest, series: Int) -> SamplingSecrets? {
        known.withLock { known in
            if let secrets = known[registry] { return secrets }
            let secrets = key.samplingSecrets(in: registry, series: series)
            known[registry] = secrets
            return secrets
        }
    }
}
