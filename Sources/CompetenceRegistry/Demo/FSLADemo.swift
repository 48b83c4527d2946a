import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore

/// A folder with everything that is needed to play every role: the registry of the FSLA trials, replayed through the use
/// cases, and the keys of everybody in it.
///
/// The people are invented, and their keys carry no passphrase: a demonstration, and nothing to start a registry from.
public struct FSLADemo: Sendable {
    /// What was built.
    public struct Summary: Sendable, Hashable {
        public var participants: Int
        public var practitioners: Int
        /// Every certificate issued, also those revoked or superseded since.
        public var certificates: Int
        /// Those that still stand.
        public var certificatesInForce: Int
        public var claims: Int
    }

    /// Names within the folder.
    public enum Place {
        public static let registry = "intyga.sqlite"
        public static let keys = "keys"
        public static let catalogues = "catalogue"
        public static let certificates = "certificates"
        public static let trust = "trust"
        public static let statusList = "status-list.xml"
        public static let guide = "README.txt"
    }

    private let data: FSLADataSet
    private let environment: RegistryEnvironment

    public init(environment: RegistryEnvironment = .live) throws(RegistryError) {
        data = try FSLADataSet.embedded()
        self.environment = environment
    }

    /// Builds the demonstration in `folder`, which must be empty or not there yet; whole or not at all.
    ///
    /// The history lies in the years of the trials. What follows it lies in the present, so that the roles can be played:
    /// panels that assure the relevance of their units anew, and a status list.
    ///
    /// - Parameters:
    ///   - progress: told how many acts of how many are done.
    ///   - guide: writes the text that lies beside it; `nil` for none.
    public func build(
        in folder: String, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in },
        guide: ((DemoGuide) -> String)? = nil
    ) throws(RegistryError) -> Summary {
        let present = environment.now()
        if let last = data.timeline.last?.on, present.dateInSweden <= last {
            throw RegistryError(.clockBehindLedger, ["now": present.minuteInSweden, "newest": last.description])
        }
        let draft = try DemoFolder(draftOf: folder)
        do {
            let summary = try fill(draft, guide, progress: progress)
            try draft.becomes(folder)
            return summary
        } catch {
            draft.discard()
            throw error
        }
    }

    /// The registry file is closed when this returns: a database is not moved while it is open.
    private func fill(
        _ folder: DemoFolder, _ guide: ((DemoGuide) -> String)?, progress: (_ done: Int, _ total: Int) -> Void
    ) throws(RegistryError) -> Summary {
        var replay = try FSLAReplay(data, at: folder.path(Place.registry), environment: environment)
        try replay.run(progress: progress)
        let statusList = try replay.bringToPresent(environment)

        for (handle, key) in replay.keys {
            try folder.write(key, to: "\(Place.keys)/\(handle).key")
        }
        let seal = "\(Place.keys)/\(data.charter.code).seal"
        try folder.write(replay.sealingKey, to: "\(seal).key")
        if let head = replay.head {
            try folder.write(
                Array(head.utf8), to: "\(Place.keys)/\(SealingFiles.head(of: replay.seal.headFingerprint))")
        }
        try folder.write(Array(replay.sealCertificate.utf8), to: "\(seal).pem")
        try folder.write(
            Array(replay.sealCertificate.utf8), to: "\(Place.trust)/\(data.charter.code.lowercased()).pem")
        for name in FSLADataSet.catalogueNames {
            try folder.write(FSLADataSet.catalogue(name), to: "\(Place.catalogues)/\(name).xml")
        }
        for certificate in replay.certificates {
            try folder.write(certificate.document, to: "\(Place.certificates)/\(certificate.serial).xml")
        }
        try folder.write(statusList, to: Place.statusList)
        if let guide { try folder.write(Array(guide(DemoGuide(data)).utf8), to: Place.guide) }
        return Summary(
            participants: data.participants.count, practitioners: replay.keys.count,
            certificates: replay.certificates.count,
            certificatesInForce: try replay.registry.certificates().count { $0.record.state == .issued },
            claims: try replay.registry.read { try $0.claims(states: []).count })
    }
}

extension FSLAReplay {
    /// Brings the registry from the end of the trials to the present, in which its roles are played.
    ///
    /// - Returns: the status list of today, sealed.
    func bringToPresent(_ environment: RegistryEnvironment) throws(RegistryError) -> [UInt8] {
        let present = Registry(
            store: registry.store, environment: environment, evidence: registry.evidence)
        guard let key = keys[data.charter.administrator] else {
            throw RegistryError(.keyMissing, ["practitioner": data.charter.administrator.text])
        }
        let administrator = present.session(as: data.charter.administrator, key: key)
        for entry in try present.read({ try $0.frameworks() }) {
            guard let newest = entry.adoptions.max(by: { $0.on < $1.on }),
                let until = newest.relevantUntil, until < present.today
            else { continue }
            try accept(
                administrator.approve(
                    entry.framework.code, units: newest.units, panel: newest.panel, on: present.today,
                    decision: "Relevanssäkrad för demonstrationen", members: newest.members,
                    conditions: newest.conditions))
        }
        return try accept(administrator.publishStatusList(seal: seal))
    }

    @discardableResult private func accept<Value>(_ verdict: Verdict<Value>) throws(RegistryError) -> Value {
        guard let value = verdict.value else {
            let codes = verdict.findings.map(\.code.rawValue).joined(separator: ", ")
            throw RegistryError(.internalFault, ["detail": "refused: \(codes)"])
        }
        return value
    }
}
