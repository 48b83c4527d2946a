import CompetenceModel
import Foundation

@testable import RegistryStore

/// Writes a ledger for tests: keys made from names, a clock that moves a minute a transaction, salts that are counted.
final class Chronicle {
    let store: Store
    private var clock: Timestamp
    private var salts = 0
    private var pending: [ConfidentialRecord] = []

    init(_ store: Store, from start: Timestamp = Chronicle.start) {
        self.store = store
        clock = start
    }

    static let start = Timestamp(day("2026-03-02"), seconds: 8 * 3600)

    static func key(_ name: String) throws -> RegisteredKey {
        RegisteredKey(publicKey: try TestKey(name).publicKey, sampling: root(name))
    }

    private static func root(_ name: String) -> SamplingRoot {
        SamplingRoot(root: SHA256Digest(hashing: "root of \(name)"), series: 0)
    }

    /// A name's key, registered to somebody. Nothing here asks whether it is proven.
    static func registered(_ practitioner: String, _ name: String? = nil) throws -> KeyRegistered {
        let name = name ?? practitioner
        return KeyRegistered(
            registration: KeyRegistration(
                registry: SHA256Digest(hashing: "registry"), practitioner: handle(practitioner),
                publicKey: try TestKey(name).publicKey, sampling: root(name)),
            proof: [1], takesRoot: true)
    }

    /// Keeps `value` with the next transaction, and gives the commitment to it.
    func confidential(_ value: some Encodable) throws -> SHA256Digest {
        salts += 1
        let record = try ConfidentialRecord(
            value, salt: Array(SHA256Digest(hashing: "salt \(salts)").bytes.prefix(ConfidentialRecord.saltLength)))
        pending.append(record)
        return record.commitment
    }

    func remark(_ text: String) throws -> SHA256Digest {
        try confidential(Remark(text))
    }

    @discardableResult
    func record(
        _ actor: String, disposing: SHA256Digest? = nil, _ events: [any EventContent]
    ) throws -> LedgerTransaction {
        clock = clock.adding(seconds: 60)
        let key = try TestKey(actor)
        defer { pending = [] }
        return try store.write { writer in
            if let disposing { try writer.dispose(disposing) }
            return try writer.append(
                events, confidential: pending, at: clock, actor: handle(actor), key: key)
        }
    }
}

extension StoreWriter {
    /// Appends what is signed on the spot, or what somebody claims is signed.
    @discardableResult
    func append(
        _ events: [any EventContent], confidential: [ConfidentialRecord] = [], at: Timestamp, actor: Handle,
        key: TestKey, sign: (([UInt8]) throws -> [UInt8])? = nil
    ) throws -> LedgerTransaction {
        let content = try ActContent(events)
        let base = try reader.position()
        let intent = Intent(
            registry: try registry(of: content), actor: actor, key: SHA256Digest(hashing: key.publicKey),
            preparedAt: at, nonce: testNonce("\(base.number)"), base: base, content: content.digest)
        let signature = try (sign ?? key.sign)(intent.digest.bytes)
        let signed = SignedIntent(intent, signature: signature, publicKey: key.publicKey, verifying: { _ in true })!
        return try append(content, signed: signed, confidential: confidential, at: at)
    }
}

func testNonce(_ text: String) -> Nonce {
    Nonce(bytes: Array(SHA256Digest(hashing: "nonce \(text)").bytes.prefix(Nonce.length)))!
}

// What a test writes down by hand is right, or the test is wrong.

func day(_ text: String) -> CalendarDate { CalendarDate(text)! }
func handle(_ text: String) -> Handle { Handle(text)! }
func framework(_ text: String) -> FrameworkCode { FrameworkCode(text)! }
func unit(_ text: String) -> UnitReference { UnitReference(text)! }
func criterion(_ text: String) -> CriterionNumber { CriterionNumber(text)! }
func person(_ number: Int) -> ParticipantID { ParticipantID(number: number) }
func assessment(_ number: Int) -> AssessmentID { AssessmentID(number: number) }
func claim(_ number: Int) -> ClaimID { ClaimID(number: number) }
func authorisation(_ number: Int) -> AuthorisationID { AuthorisationID(number: number) }
func serial(_ number: UInt8) -> CertificateSerial {
    CertificateSerial(issuer: "TST", randomBits: [UInt8](repeating: number, count: 10))!
}

/// A file of its own for each test, gone afterwards.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("intyga-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    func path(_ name: String = "registry.sqlite") -> String { url.appendingPathComponent(name).path }

    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }

    deinit { try? FileManager.default.removeItem(at: url) }
}
