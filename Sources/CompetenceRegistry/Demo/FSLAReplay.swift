import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore

/// Replays the FSLA trials through the use cases: every line of the timeline is an act of somebody with a key of their own,
/// on the day it says, and the rules answer it as they answer anybody.
///
/// 1. Nothing is written but through a `Session`.
/// 2. Which assessments a sample holds depends on the keys, which are new each time. What comes out does not: the
///    timeline returns what it names, sampled or not, and approves the rest of any sample.
/// 3. An act that the timeline expects to be refused must be, for the reasons it gives; every other must be accepted.
struct FSLAReplay {
    let data: FSLADataSet
    /// As it stands in the replay's own time.
    let registry: Registry
    let clock: ReplayClock
    let sealingKey: SealingKey
    /// The seal's certificate, PEM.
    let sealCertificate: String
    let seal: SealingIdentity
    var keys: [Handle: PersonalKey] = [:]
    /// Every certificate issued, in order, also those revoked or superseded since.
    var certificates: [IssuedCertificate] = []

    /// What the sealing key knows of the registry.
    private let memory = TransientSealingMemory()

    var head: String? { memory.head(of: seal.headFingerprint) }

    /// Years for which the demonstration's seal can be used after the day of the replay.
    private static let sealYears = 5

    /// Opens the registry on the day that the data set says.
    ///
    /// - Parameters:
    ///   - path: `nil` for a registry in memory.
    ///   - environment: gives chance, and the day to which the seal's certificate must reach.
    init(
        _ data: FSLADataSet, at path: String?, environment: RegistryEnvironment
    ) throws(RegistryError) {
        self.data = data
        let clock = ReplayClock(opening: data.charter.opened)
        self.clock = clock
        let charter = data.charter
        let administratorsKey = PersonalKey()
        keys[charter.administrator] = administratorsKey
        registry = try Registry.create(
            at: path,
            charter: RegistryCharter(
                issuer: .init(
                    name: charter.name, code: charter.code, organisationNumber: charter.organisationNumber),
                administrator: charter.administrator, administratorName: charter.administratorName,
                basis: charter.basis),
            key: administratorsKey,
            environment: RegistryEnvironment(now: { clock.now }, randomBytes: environment.randomBytes),
            sealing: memory)
        do {
            let opened = Date(clock.now)
            let lastDay = environment.now().dateInSweden.adding(years: Self.sealYears)
            sealingKey = SealingKey()
            sealCertificate = try sealingKey.selfSignedCertificate(
                for: SealSubject(organisationName: charter.name, organisationNumber: charter.organisationNumber),
                validFrom: opened, validUntil: Date(Timestamp(lastDay)))
            seal = try SealingIdentity(
                key: sealingKey, certificates: sealCertificate, source: "\(charter.code).seal.pem", at: opened)
        } catch {
            throw RegistryError(wrapping: error)
        }
        let registered = try session(charter.administrator).registerSeal(seal)
        guard registered.value != nil else {
            let codes = registered.findings.map(\.code.rawValue).joined(separator: ", ")
            throw RegistryError(.internalFault, ["detail": "the seal was refused: \(codes)"])
        }
    }

    /// Plays the timeline.
    ///
    /// - Parameter progress: told how many acts of how many are done.
    mutating func run(progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }) throws(RegistryError) {
        for (index, entry) in data.timeline.enumerated() {
            clock.advance(to: entry.on)
            do {
                try play(entry)
            } catch let error {
                throw RegistryError(
                    .internalFault,
                    ["detail": "timeline.json, act \(index + 1) of \(entry.on) by \(entry.by): \(error)"])
            }
            progress(index + 1, data.timeline.count)
        }
    }

    func session(_ handle: Handle) throws(RegistryError) -> Session {
        guard let key = keys[handle] else { throw RegistryError(.keyMissing, ["practitioner": handle.text]) }
        return registry.session(as: handle, key: key)
    }

    /// Holds the rules' answer against what the entry expects.
    ///
    /// - Returns: what came of the act; `nil` where it was refused as expected.
    func answer<Value>(_ entry: TimelineEntry, _ verdict: Verdict<Value>) throws -> Value? {
        let codes = verdict.findings.map(\.code)
        switch (verdict, entry.refusedFor) {
        case (.accepted(let value, _), nil): return value
        case (.refused, let expected?) where Set(expected).isSubset(of: codes): return nil
        case (.accepted, _?): throw ReplayMismatch("accepted, and should have been refused")
        case (.refused, _): throw ReplayMismatch("refused: \(codes.map(\.rawValue).joined(separator: ", "))")
        }
    }
}

/// The replay did not go as its data says.
struct ReplayMismatch: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

extension Date {
    init(_ timestamp: Timestamp) {
        self.init(timeIntervalSince1970: Double(timestamp.milliseconds) / 1000)
    }
}
